// Ids must have their form, must not be reserved words, and must not collide within their namespace.
import type { Path } from "../case.ts";
import { isScaleWord } from "../scales.ts";
import type { Kind } from "../terms.ts";
import { type Draft, lineOf, report } from "./draft.ts";
import { type Fields, fieldsOf, listOf } from "./fields.ts";
import { idsOf, levelIds } from "./names.ts";

const reserved = new Set([
  "chance",
  "author",
  "unattributed",
  "true",
  "false",
  "S0",
  "decisive",
  "forecast",
  "to",
  "assumption",
  "src",
]);

/** Ids that the case language keeps for itself: its words, and the words of its scales. */
export const isReservedId = (id: string): boolean => reserved.has(id) || isScaleWord(id);

const forms = { thing: /^[a-z][a-z0-9_]*$/, scenario: /^S(0|[1-9][0-9]*)$/, quote: /^[A-Za-z0-9]+$/ } as const;
const formText = { thing: "[a-z][a-z0-9_]*", scenario: "S1, S2, ...", quote: "[A-Za-z0-9]+" } as const;

type Place = readonly [id: string, path: Path, kind: Kind];

const sectionKinds: readonly (readonly [section: string, kind: Kind])[] = [
  ["sources", "source"],
  ["quotes", "quote"],
  ["questions", "question"],
  ["claims", "claim"],
  ["actors", "actor"],
  ["channels", "channel"],
  ["options", "option"],
  ["scenarios", "scenario"],
  ["agreements", "agreement"],
  ["hypotheses", "hypothesis"],
  ["evidence", "evidence"],
  ["files", "file"],
  ["reactions", "reaction"],
];

/** Kinds that share a namespace: they meet in predicates, or in `about`. */
const shared: Partial<Record<Kind, string>> = {
  option: "predicate",
  scenario: "predicate",
  hypothesis: "predicate",
  actor: "party",
  channel: "party",
};

/** Reports ids that have the wrong form, are reserved, or are taken within their namespace. */
export function checkNames(draft: Draft): void {
  const { raw } = draft;
  const taken = new Map<string, Place>();
  for (const place of placesOf(raw)) {
    const [id, path, kind] = place;
    const onKey = typeof path.at(-1) === "string" && path.at(-1) === id;
    const form = kind === "scenario" || kind === "quote" ? kind : "thing";
    if (!forms[form].test(id)) report(draft, "QN-ID-FORM", path, { id, form: formText[form] }, { onKey, value: id });
    else if (isReservedId(id) && !(kind === "scenario" && id === "S0"))
      report(draft, "QN-ID-RESERVED", path, { id }, { onKey, value: id });
    const space = spaceOf(place);
    const other = taken.get(`${space} ${id}`);
    if (other)
      report(draft, "QN-ID-TAKEN", path, () => ({ id, kind: other[2], line: lineOf(draft, other[1]) }), {
        onKey,
        value: id,
      });
    else taken.set(`${space} ${id}`, place);
  }
}

/** Levels and variants are unique within their issue or file, statements within their actor. */
function spaceOf([, path, kind]: Place): string {
  if (kind === "level" || kind === "variant" || kind === "statement") return `${kind} ${path.slice(0, 3).join(".")}`;
  return shared[kind] ?? kind;
}

function* placesOf(raw: Fields): Generator<Place> {
  for (const [section, kind] of sectionKinds) for (const id of idsOf(raw[section])) yield [id, [section, id], kind];
  for (const [section, kind] of [
    ["timeline", "phase"],
    ["indicators", "indicator"],
  ] as const)
    yield* ownIds(raw[section], [section], kind);
  const { issues } = fieldsOf(raw.bargaining);
  for (const id of idsOf(issues)) {
    yield [id, ["bargaining", "issues", id], "issue"];
    yield* levelPlaces(fieldsOf(fieldsOf(issues)[id]).levels, ["bargaining", "issues", id, "levels"], "level");
  }
  for (const id of idsOf(raw.files))
    yield* levelPlaces(fieldsOf(fieldsOf(raw.files)[id]).variants, ["files", id, "variants"], "variant");
  const { objectives } = fieldsOf(raw.power);
  for (const id of idsOf(objectives)) yield [id, ["power", "objectives", id], "objective"];
  for (const [actor, form] of Object.entries(fieldsOf(raw.preferences))) {
    yield* ownIds(form, ["preferences", actor], "statement");
    yield* ownIds(fieldsOf(form).utility, ["preferences", actor, "utility"], "statement");
  }
}

function* ownIds(list: unknown, path: Path, kind: Kind): Generator<Place> {
  for (const [i, item] of listOf(list).entries()) {
    const { id } = fieldsOf(item);
    if (typeof id === "string") yield [id, [...path, i, "id"], kind];
  }
}

function* levelPlaces(raw: unknown, path: Path, kind: Kind): Generator<Place> {
  for (const [i, id] of levelIds(raw).entries()) yield [id, [...path, Array.isArray(raw) ? i : id], kind];
}
