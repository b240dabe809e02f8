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

const forms = { thing: /^[a-z][a-z0-9_]*$/, scenario: /^S(0|[1-9][0-9]*)$/, quote: /^[A-Za-z0-9]+$/ } as const;
const formText = { thing: "[a-z][a-z0-9_]*", scenario: "S1, S2, ...", quote: "[A-Za-z0-9]+" } as const;

/** True for a word that has a meaning of its own and cannot be an id. */
export const isReserved = (id: string): boolean => reserved.has(id) || isScaleWord(id);

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

/** Kinds that share a namespace: they meet in predicates, in `about`, or where a goal is asked for. */
const shared: Partial<Record<Kind, string>> = {
  option: "predicate",
  scenario: "predicate",
  hypothesis: "predicate",
  goal: "predicate",
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
    else if (isReserved(id) && !(kind === "scenario" && id === "S0"))
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

/** Levels and variants are unique within their issue or file, statements within their list. */
function spaceOf([, path, kind]: Place): string {
  if (kind === "level" || kind === "variant") return `${kind} ${path.slice(0, 3).join(".")}`;
  if (kind === "statement") return `${kind} ${path.slice(0, -2).join(".")}`;
  return shared[kind] ?? kind;
}

function* placesOf(raw: Fields): Generator<Place> {
  for (const [section, kind] of sectionKinds) for (const id of idsOf(raw[section])) yield [id, [section, id], kind];
  for (const [section, kind] of [
    ["timeline", "phase"],
    ["indicators", "indicator"],
    ["goals", "goal"],
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
  yield* statementPlaces(raw.preferences, ["preferences"]);
  for (const actor of idsOf(raw.perceives))
    yield* statementPlaces(fieldsOf(fieldsOf(raw.perceives)[actor]).preferences, ["perceives", actor, "preferences"]);
}

function* statementPlaces(preferences: unknown, path: Path): Generator<Place> {
  for (const [actor, form] of Object.entries(fieldsOf(preferences))) {
    yield* ownIds(form, [...path, actor], "statement");
    yield* ownIds(fieldsOf(form).utility, [...path, actor, "utility"], "statement");
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
