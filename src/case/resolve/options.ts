// Options and the rules over them: owners, what cannot be undone, what flips by itself, what excludes what, what is on at the start.
import type { Hazard, Label, Moot, Option, Path, Rule } from "../case.ts";
import { isPredicateMistake, namesIn, parsePredicate } from "../predicate.ts";
import {
  addSlot,
  basisOf,
  type Draft,
  known,
  readBasis,
  readIds,
  readItem,
  readJudged,
  readLabel,
  readNote,
  report,
} from "./draft.ts";
import { compact, type Fields, fieldsOf, isFields, itemsOf, listOf, nameOf } from "./fields.ts";
import { readPredicate } from "./predicates.ts";

/** Most options of a case: states are counted in 32 bits. */
export const mostOptions = 30;

export function resolveOptions(draft: Draft): Option[] {
  const items = itemsOf(draft.raw.options);
  const inherited = readBasis(draft, draft.raw.options, ["options"]);
  if (items.length > mostOptions)
    report(
      draft,
      "QN-OPTIONS",
      ["options"],
      { count: items.length, limit: mostOptions },
      { onKey: true, value: String(items.length) },
    );
  return items.map(([id, item]): Option => {
    const path = ["options", id];
    if (item.owner === undefined) report(draft, "QN-OWNER", path, { option: id }, { onKey: true, value: id });
    else if (item.owner !== "chance") known(draft, nameOf(item.owner), "actor", [...path, "owner"]);
    const irreversible = readIrreversible(draft, item, path);
    const hazard = readHazards(draft, id, item.hazard, [...path, "hazard"]);
    const forbidden = irreversible === "on" ? "off" : "on";
    if (irreversible && hazard[forbidden])
      report(
        draft,
        "QN-HAZARD",
        hazard[forbidden].rate.path,
        { option: id, direction: forbidden },
        { onKey: true, value: forbidden },
      );
    return {
      ...readItem(draft, id, item, path, inherited),
      owner: nameOf(item.owner),
      ...compact({ irreversible }),
      hazard,
    };
  });
}

function readIrreversible(draft: Draft, item: Fields, path: Path): "on" | "off" | undefined {
  const raw = item.irreversible;
  if (typeof raw === "boolean") {
    const meant = raw ? "on" : "off";
    report(draft, "QN-ONOFF", [...path, "irreversible"], { value: String(raw), meant }, { value: String(raw) });
    return meant;
  }
  return raw === "on" || raw === "off" ? raw : undefined;
}

function readHazards(draft: Draft, option: string, raw: unknown, path: Path): Option["hazard"] {
  const hazards: { on?: Hazard; off?: Hazard } = {};
  for (const direction of ["on", "off"] as const) {
    addSlot(draft, `option.${option}.hazard.${direction}`, [...path, direction]);
    const alias = direction === "on" ? "true" : "false";
    const given = fieldsOf(raw)[direction] === undefined ? alias : direction;
    const rate = fieldsOf(raw)[given];
    if (rate === undefined) continue;
    if (given === alias)
      report(draft, "QN-ONOFF", [...path, alias], { value: alias, meant: direction }, { onKey: true, value: alias });
    hazards[direction] = readHazard(draft, option, direction, rate, [...path, given]);
  }
  return hazards;
}

function readHazard(draft: Draft, option: string, direction: string, raw: unknown, path: Path): Hazard {
  const key = `option.${option}.hazard.${direction}`;
  const isRow = isFields(raw);
  draft.slots.delete(key);
  const rate = readJudged(draft, isRow ? raw.rate : raw, {
    key,
    path: isRow ? [...path, "rate"] : path,
    kind: "positive",
  });
  const and = listOf(isRow ? raw.with : undefined).flatMap((text, i) => {
    const literal = readLiteral(draft, nameOf(text), option, [...path, "with", i]);
    return literal ? [literal] : [];
  });
  return { rate, with: and };
}

/** `x` or `!x`, where `x` is another option. */
function readLiteral(
  draft: Draft,
  text: string,
  option: string,
  path: Path,
): { option: string; on: boolean } | undefined {
  const p = parsePredicate(text);
  const isNegated = !isPredicateMistake(p) && p.op === "not";
  const name = isPredicateMistake(p) ? undefined : isNegated ? p.of : p;
  if (text !== "" && (name?.op !== "name" || name.name === option))
    report(draft, "QN-WITH", path, { value: text }, { value: text });
  if (name?.op !== "name" || name.name === option || !known(draft, name.name, "option", path)) return undefined;
  draft.mentioned.add(name.name);
  return { option: name.name, on: !isNegated };
}

function readRule(draft: Draft, item: Fields, key: "if" | "when", path: Path): Rule {
  const why: Label = readLabel(draft, item.why, [...path, "why"]);
  const when = readPredicate(draft, item[key], [...path, key], ["option"]);
  return { when, why, basis: basisOf(draft, item, path), ...readNote(draft, item, path), path };
}

export const resolveInfeasible = (draft: Draft): Rule[] =>
  listOf(draft.raw.infeasible).map((item, i) => readRule(draft, fieldsOf(item), "if", ["infeasible", i]));

export function resolveMoot(draft: Draft): Moot[] {
  return listOf(draft.raw.moot).map((raw, i): Moot => {
    const path = ["moot", i];
    const item = fieldsOf(raw);
    const rule = readRule(draft, item, "when", path);
    const options = readIds(draft, item.options, "option", [...path, "options"]);
    for (const option of options) draft.mentioned.add(option);
    const both = namesIn(rule.when).find((name) => options.includes(name));
    if (both) report(draft, "QN-MOOT", [...path, "when"], { option: both }, { value: both });
    return { ...rule, options };
  });
}

/** Options that are on at time 0, each once. */
export const resolveStatusQuo = (draft: Draft): string[] => [
  ...new Set(readIds(draft, draft.raw.status_quo, "option", ["status_quo"])),
];
