// Scenarios that are headings of an English text: "Scenario one: muddling through", "2. Grand bargain" behind a heading on scenarios.
import type { Label } from "../label.ts";
import { isMark, type View } from "../view.ts";
import { announced, type Found } from "./listedScenarios.ts";
import { isFiniteVerb } from "./words.ts";

const mostWords = 8;

/** A heading read by `numbered`, or an item of the numbered or counted headings behind one on scenarios. */
export function headedScenarios(
  view: View,
  numbered: (from: number, to: number) => Found | undefined,
): readonly Omit<Label, "rank">[] {
  const labels: Omit<Label, "rank">[] = [];
  let isOpen = false;
  let left = 0;
  view.sentences.forEach((sentence, s) => {
    const { from, to } = view.ranges[s]!;
    if (isAbove(view, s)) {
      isOpen = true;
      return;
    }
    if (!sentence.isHeading) {
      if (isOpen && labels.length === 0) left = announced(view, from, to) ?? left;
      return;
    }
    const told = numbered(from, to);
    const item = told ?? (isOpen ? itemAt(view, from, to, left > 0) : undefined);
    if (item) {
      labels.push({ sentence: s, ...item, start: view.tokens[item.label.from]!.start });
      left--;
    } else isOpen = s > 0 && view.sections[sentence.section]?.role === "scenarios";
    if (told) isOpen = true;
  });
  return labels;
}

/** "Possible scenarios" right above a heading of its own: a heading too, whatever its length. */
function isAbove(view: View, s: number): boolean {
  const { from, to } = view.ranges[s]!;
  return (
    view.sentences[s + 1]?.isHeading === true &&
    to - from <= mostWords &&
    !isMark(view, to - 1, ".!?") &&
    view.tokens.slice(from, to).some((token) => /^(scenarios|outcomes|futures|paths)$/u.test(token.folded))
  );
}

function itemAt(view: View, from: number, to: number, isCounted: boolean): Found | undefined {
  const isNumber = view.tokens[from]?.kind === "number" || /^[ivx]+$|^[a-e]$/u.test(view.tokens[from]?.folded ?? "");
  const isItem = isNumber && isMark(view, from + 1, ".):");
  if (!isItem && !isCounted) return undefined;
  let start = isItem ? from + 2 : from;
  if (/^(a|an|the)$/u.test(view.tokens[start]?.folded ?? "")) start++;
  let end = start;
  while (end < to && !isMark(view, end, ".:;?")) if (isFiniteVerb(view, end++)) return undefined;
  if (end === start || end - start > mostWords || isMark(view, end, "?")) return undefined;
  return { label: { from: start, to: end }, body: to, rule: "en.scenario-headed" };
}
