// Scenarios named beside their number or in quotation marks: "In the first, a managed freeze, ...", "Best case: "paid transit"".
import { rows, words } from "../../lexicon/lexicon.ts";
import { Phrases, wordSet } from "../phrases.ts";
import { isMark, type View } from "../view.ts";
import type { Found } from "./listedScenarios.ts";
import { english } from "./words.ts";

const mostWords = 8;
const ordinal = new Phrases(rows("en", "ordinal").map(([word]) => [word!, true] as const));
const noun = wordSet([...words("en", "scenario.noun"), "case"]);

/** Behind "the first", "in the second scenario": the token after; -1 where no number stands. */
function behindOrdinal(view: View, from: number, to: number, isListed: boolean): number {
  let i = from;
  if (/^(in|under|on)$/u.test(view.tokens[i]?.folded ?? "")) i++;
  if (view.tokens[i]?.folded === "the") i++;
  const hit = ordinal.at(view, i, to);
  if (!hit) return -1;
  if (noun.has(view.tokens[hit.to]?.folded ?? "")) return hit.to + 1;
  return isListed ? hit.to : -1;
}

/** The name between commas. What is told goes on in the same sentence and is told with it. */
export function apposedAt(view: View, from: number, to: number, isListed: boolean): Found | undefined {
  const at = behindOrdinal(view, from, to, isListed);
  if (at < 0 || !isMark(view, at, ",") || !/^(a|an)$/u.test(view.tokens[at + 1]?.folded ?? "")) return undefined;
  let end = at + 2;
  while (end < to && !isMark(view, end, ",")) if (english().finite.has(view.tokens[end++]!.folded)) return undefined;
  if (end >= to - 1 || end - at - 2 > mostWords) return undefined;
  return { label: { from: at + 2, to: end }, body: from, rule: "en.scenario-apposed" };
}

/** 'Under "closed shores", ...', 'Worst case: "cold winter".': the second is the name alone. */
export function quotedAt(view: View, from: number, to: number, isListed: boolean): Found | undefined {
  const isUnder = isListed && view.tokens[from]?.folded === "under";
  const named = isUnder ? from + 1 : colonBehind(view, from, to);
  if (named < 0 || !isMark(view, named, '"“«')) return undefined;
  let end = named + 1;
  while (end < to && !isMark(view, end, '"”»')) end++;
  let last = end;
  if (isMark(view, last - 1, ",.")) last--;
  const size = last - named - 1;
  if (end >= to || size < 1 || size > mostWords) return undefined;
  let body = end + 1;
  while (body < to && view.tokens[body]!.kind === "mark") body++;
  return { label: { from: named + 1, to: last }, body: isUnder ? from : body, rule: "en.scenario-quoted" };
}

/** Behind "Worst case:", "Scenario:", "The second:". */
function colonBehind(view: View, from: number, to: number): number {
  const bare = noun.has(view.tokens[from]?.folded ?? "") ? from + 1 : behindOrdinal(view, from, to, true);
  return bare >= 0 && isMark(view, bare, ":") ? bare + 1 : -1;
}
