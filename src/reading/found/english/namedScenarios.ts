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

/** The name between commas: "In the first, a managed freeze, ...", "On the second path, drift, ...", "The first, which they call the long table, ...". */
export function apposedAt(view: View, from: number, to: number, isListed: boolean): Found | undefined {
  const at = behindOrdinal(view, from, to, isListed);
  if (at < 0 || !isMark(view, at, ",")) return undefined;
  const called = calledAt(view, at + 1, to);
  const hasArticle = /^(a|an|the)$/u.test(view.tokens[called ?? at + 1]?.folded ?? "");
  const name = (called ?? at + 1) + Number(hasArticle);
  // Without an article or "which they call", a name of a person or a turn of speech may stand there.
  const isPlain = called === undefined && view.tokens[at + 1]?.folded !== "a" && view.tokens[at + 1]?.folded !== "an";
  const isDouble = view.tokens[at - 1] !== undefined && noun.has(view.tokens[at - 1]!.folded);
  if (isPlain && !((isDouble || hasArticle) && isListed)) return undefined;
  let end = name;
  while (end < to && !isMark(view, end, ",")) {
    const { folded, isCapital, kind } = view.tokens[end++]!;
    if (english().finite.has(folded) || (isPlain && (isCapital || kind !== "word"))) return undefined;
  }
  const isAdjunct =
    isPlain &&
    (english().adjunct.at(view, name) !== undefined ||
      /^(and|but|or|if|when|though|which|that|not)$/u.test(view.tokens[name]!.folded));
  if (isAdjunct || end >= to - 1 || end === name || end - name > mostWords) return undefined;
  return { label: { from: name, to: end }, body: from, rule: "en.scenario-apposed" };
}

/** Behind "which they call", "which planners call". */
function calledAt(view: View, from: number, to: number): number | undefined {
  if (view.tokens[from]?.folded !== "which") return undefined;
  for (let i = from + 2; i < Math.min(to, from + 5); i++)
    if (/^(call|calls|called|dub|dubbed|label|labelled|term|termed|name)$/u.test(view.tokens[i]!.folded)) return i + 1;
  return undefined;
}

/** 'Under "closed shores", ...', 'Worst case: "cold winter".': the second is the name alone. */
export function quotedAt(view: View, from: number, to: number, isListed: boolean): Found | undefined {
  const isUnder = isListed && view.tokens[from]?.folded === "under";
  // 'In the third, "dry summer", ...'
  const behind = isListed ? behindOrdinal(view, from, to, true) : -1;
  const isApposed = behind >= 0 && isMark(view, behind, ",") && isMark(view, behind + 1, '"“«');
  const named = isUnder ? from + 1 : isApposed ? behind + 1 : colonBehind(view, from, to);
  if (named < 0 || !isMark(view, named, '"“«')) return undefined;
  let end = named + 1;
  while (end < to && !isMark(view, end, '"”»')) end++;
  let last = end;
  if (isMark(view, last - 1, ",.")) last--;
  const size = last - named - 1;
  if (end >= to || size < 1 || size > mostWords) return undefined;
  let body = end + 1;
  while (body < to && view.tokens[body]!.kind === "mark") body++;
  return { label: { from: named + 1, to: last }, body: isUnder || isApposed ? from : body, rule: "en.scenario-quoted" };
}

/** Behind "Worst case:", "Scenario:", "The second:". */
function colonBehind(view: View, from: number, to: number): number {
  const bare = noun.has(view.tokens[from]?.folded ?? "") ? from + 1 : behindOrdinal(view, from, to, true);
  return bare >= 0 && isMark(view, bare, ":") ? bare + 1 : -1;
}
