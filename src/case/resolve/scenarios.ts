// Scenarios: predicates over options; `S0` is whatever they leave and always stands last.
import type { Basis, Path, Scenario } from "../case.ts";
import { printPredicate } from "../predicate.ts";
import { type Draft, lineOf, readBasis, readItem, readLabel, readNote, report } from "./draft.ts";
import { compact, type Fields, fieldsOf, isFields, itemsOf, numberOf, shown } from "./fields.ts";
import { readPredicate } from "./predicates.ts";

const residualLabel = { ar: "خارج السيناريوهات المذكورة", en: "Outside the listed scenarios" };

export function resolveScenarios(draft: Draft): Scenario[] {
  const inherited = readBasis(draft, draft.raw.scenarios, ["scenarios"]);
  const items = itemsOf(draft.raw.scenarios);
  const named = items
    .filter(([id]) => id !== "S0")
    .map(([id, item]): Scenario => {
      const path = ["scenarios", id];
      const when = item.when === undefined ? undefined : readPredicate(draft, item.when, [...path, "when"], ["option"]);
      if (!when) report(draft, "QN-DRAFT", path, { scenario: id }, { onKey: true, value: id });
      return { ...readItem(draft, id, item, path, inherited), ...compact({ when }), ...rest(draft, id, item, path) };
    });
  checkMeanings(draft, named);
  return [...named, residual(draft, items.find(([id]) => id === "S0")?.[1], inherited)];
}

function residual(draft: Draft, item: Fields | undefined, inherited: Basis | undefined): Scenario {
  const path = ["scenarios", "S0"];
  const none = { quotes: [], assumptions: [] };
  if (!item) return { id: "S0", label: residualLabel, basis: none, path };
  if (item.when !== undefined) report(draft, "QN-S0", [...path, "when"], {}, { onKey: true, value: shown(item.when) });
  const label = readLabel(draft, item, path);
  return {
    id: "S0",
    label: label.ar === undefined && label.en === undefined ? residualLabel : label,
    basis: readBasis(draft, item, path, inherited) ?? none,
    ...readNote(draft, item, path),
    path,
    ...rest(draft, "S0", item, path),
  };
}

/** Rank, trigger, indicator and deadline. */
function rest(draft: Draft, id: string, item: Fields, path: Path) {
  const trigger =
    item.trigger === undefined
      ? undefined
      : readPredicate(draft, item.trigger, [...path, "trigger"], ["option", "scenario"]);
  const indicator = isFields(item.indicator) ? readLabel(draft, item.indicator, [...path, "indicator"]) : undefined;
  const deadline = numberOf(item.deadline);
  const missing = [...(indicator ? [] : ["indicator"]), ...(deadline === undefined ? ["deadline"] : [])];
  if (trigger && missing.length > 0)
    report(
      draft,
      "QN-TRIGGER",
      [...path, "trigger"],
      { scenario: id, missing },
      { onKey: true, value: shown(item.trigger) },
    );
  return compact({ authorRank: numberOf(item.author_rank), trigger, indicator, deadline });
}

/** Two scenarios whose predicates print alike have one meaning; overlaps that only states show are found elsewhere. */
function checkMeanings(draft: Draft, scenarios: readonly Scenario[]): void {
  const seen = new Map<string, Scenario>();
  for (const scenario of scenarios) {
    const text = fieldsOf(fieldsOf(draft.raw.scenarios)[scenario.id]).when;
    if (!scenario.when || typeof text !== "string" || draft.findings.some((f) => f.code === "QN-PRED")) continue;
    const meaning = printPredicate(scenario.when);
    const other = seen.get(meaning);
    if (other)
      report(
        draft,
        "QN-SAME",
        [...scenario.path, "when"],
        () => ({ other: other.id, line: lineOf(draft, other.path) }),
        { value: text },
      );
    else seen.set(meaning, scenario);
  }
}
