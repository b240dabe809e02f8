// "As long as" that only measures: "as long as nine hours", "twice as long as the street", "he held it as long as he could".
import type { Range, View } from "../view.ts";
import { verbOf } from "./ahead.ts";
import { english, isFiniteVerb } from "./words.ts";

const unit =
  /^(?:(?:milli|centi|kilo)?met(?:re|er)s?|miles?|feet|foot|inch(?:es)?|yards?|hours?|minutes?|seconds?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|nights?|winters?|summers?|pages?|lines?|blocks?|generations?|season|seasons)$/u;
const amount =
  /^(?:a|an|half|several|many|some|about|almost|nearly|over|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|a|hundred|thousand|few|couple|dozen|another|whole|of)$/u;
const compared = /^(?:twice|thrice|times|half|almost|nearly|just|exactly|about|nowhere)$/u;
const measured = /^(?:is|are|was|were|be|been|lasts?|lasted|takes?|took|taken|runs?|ran)$/u;

export function isLength(view: View, from: number, hit: Range, to: number): boolean {
  if (view.tokens[hit.to - 2]?.folded !== "long") return false;
  let k = hit.to;
  while (k < to && (view.tokens[k]!.kind === "number" || amount.test(view.tokens[k]!.folded))) k++;
  if (k > hit.to && k < to && unit.test(view.tokens[k]!.folded)) return true;
  let end = hit.to;
  while (end < to && view.tokens[end]!.kind !== "mark") end++;
  // "as long as anyone can remember", "so long as to bore"
  if (view.tokens.slice(hit.to, end).some((token) => /^(?:remember|recall)$/u.test(token.folded))) return true;
  if (view.tokens[hit.to]?.folded === "to") return true;
  const verb = verbOf(view, hit.to, end) ?? verbIn(view, hit.to, end);
  if (verb === undefined) {
    const before = view.tokens[hit.from - 1]?.folded ?? "";
    return hit.from > from && (compared.test(before) || measured.test(before));
  }
  return isPast(view, verb) && isToldPast(view, from, hit.from);
}

/** Nothing before it leaves its outcome open, and its verb is past: "stayed as long as the guns were silent". */
function isToldPast(view: View, from: number, to: number): boolean {
  const verb = verbIn(view, from, to);
  if (verb === undefined || !isPast(view, verb)) return false;
  return !view.tokens.slice(from, to).some((token) => open.test(token.folded) || english().bound.has(token.folded));
}
const open =
  /^(?:ready|willing|agreed|offered|promised|pledged|vowed|guaranteed|insisted|said|told|warned|ruled|decided)$/u;

const isPast = (view: View, i: number): boolean => {
  const word = view.tokens[i]!.folded;
  return word.endsWith("ed") || word === "could" || english().past.has(word);
};

function verbIn(view: View, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) if (isFiniteVerb(view, i)) return i;
  return undefined;
}
