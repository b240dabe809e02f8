// Words of condition that make none: a name or a word spoken of, a measure, a thing provided, a case in court, a greeting in return.
import type { Range, View } from "../view.ts";
import { isOpen, sentenceAt } from "./ahead.ts";
import { isNoIf } from "./ifs.ts";
import { isLength } from "./lengths.ts";
import { isSpokenOf } from "./spokenOf.ts";
import { english, isFiniteVerb } from "./words.ts";

/** Whether the cue `hit` of the list makes no condition in the clause `[from, to)`. */
export function isNoCondition(view: View, from: number, hit: Range, to: number): boolean {
  if (isSpokenOf(view, hit)) return true;
  switch (view.tokens[hit.from]!.folded) {
    case "if":
      return isNoIf(view, from, hit.from, to);
    case "as":
    case "so":
      return isLength(view, from, hit, to);
    case "in":
      return isCase(view, hit, to) || isBareReturn(view, hit);
    case "provided":
    case "providing":
      return hit.to === hit.from + 1 && isSupply(view, from, hit, to);
    case "precondition":
    case "preconditions":
    case "prerequisite":
    case "prerequisites":
      return !isLaidDown(view, hit);
    case "failure":
      return isPastFailure(view, hit, to);
    case "contingent":
      return isTroops(view, hit);
    default:
      return false;
  }
}

const word = (view: View, i: number): string => view.tokens[i]?.folded ?? "";

/** "packed in case after case", "in case number 14", "just in case." */
function isCase(view: View, { from, to: end }: Range, to: number): boolean {
  if (word(view, from + 1) !== "case" || end !== from + 2) return false;
  const next = view.tokens[end];
  if (end >= to || next === undefined || next.kind !== "word") return true;
  // "in case of fire": a rule for every day, unless something will be done.
  if (next.folded === "of" && !isOpen(view, sentenceAt(view, from))) return true;
  return /^(?:after|no|number|file|law|study|and|or|by|\p{L})$/u.test(next.folded);
}

/** What makes "in return" the other half of a bargain: "would in return", "offered", "is to get"; "the crowd waved in return" is none. */
const offering =
  /^(?:offer|propos|promis|pledg|agree|demand|seek|sought|want|ask|expect|insist|ready|willing|prepared|bargain|deal|plan|draft|proposal|grant)/u;

function isBareReturn(view: View, { from, to }: Range): boolean {
  if (to !== from + 2 || !/^(?:return|exchange)$/u.test(word(view, from + 1))) return false;
  const sentence = sentenceAt(view, from);
  return !view.tokens
    .slice(sentence.from, sentence.to)
    .some(
      ({ folded }, k) =>
        offering.test(folded) || isAhead(folded) || (folded === "to" && isBe(view, sentence.from + k - 1)),
    );
}

const isAhead = (folded: string): boolean =>
  /^(?:will|would|shall|should|must|can|could|may|might)$|'ll$/u.test(folded);
const isBe = (view: View, i: number): boolean => /^(?:is|are|was|were)$/u.test(word(view, i));

/** "Qatar provided the meals": the clause's own verb; a condition stands ahead, behind a comma, or behind what is or will be. */
function isSupply(view: View, from: number, { from: i, to: end }: Range, to: number): boolean {
  if (!opensClause(view, end, to)) return true;
  if (i === from || view.tokens[i - 1]!.kind === "mark") return false;
  let start = i;
  while (start > from && view.tokens[start - 1]!.kind !== "mark") start--;
  const before = view.tokens.slice(start, i);
  if (/^(?:has|have|had|is|are|was|were|be|been|being|also|not|never|already)$/u.test(word(view, i - 1))) return true;
  return !before.some(({ folded }, k) => isAhead(folded) || folded === "to" || isPresent(view, start + k));
}

const isPresent = (view: View, i: number): boolean =>
  isFiniteVerb(view, i) && !/ed$/u.test(word(view, i)) && !english().past.has(word(view, i));

/** "provided the detainees come home", not "providing support": a subject with its verb follows before any mark. */
function opensClause(view: View, from: number, to: number): boolean {
  const first = view.tokens[from];
  if (
    !first?.isCapital &&
    !/^(the|a|an|its|his|her|their|it|he|she|they|we|you|both|all|each|no|enough|nobody)$/u.test(first?.folded ?? "")
  )
    return false;
  for (let i = from; i < Math.min(to, from + 10) && view.tokens[i]!.kind !== "mark"; i++)
    if (isFiniteVerb(view, i)) return i > from;
  return false;
}

/** "as a precondition", "a precondition for talks", "its precondition is"; "argued about the preconditions" only speaks of some. */
function isLaidDown(view: View, { from, to }: Range): boolean {
  const next = word(view, to);
  if (/^(?:as|are|were|is|remain|remains|become|became)$/u.test(word(view, from - 1))) return true;
  if (word(view, from).endsWith("s")) return /^(?:are|include|includes|:)$/u.test(next);
  if (/^(?:no|without|any|every|of)$/u.test(word(view, from - 1))) return false;
  return word(view, from - 2) === "as" || /^(?:for|of|to|is|was|remains|would|that|:)$/u.test(next);
}

/** "Failure to signal caused the crash": told as past; what would follow from it stands with "would" or "will". */
function isPastFailure(view: View, { to: end }: Range, to: number): boolean {
  for (let i = end + 1; i < to; i++) {
    if (isAhead(word(view, i))) return false;
    if (isFiniteVerb(view, i)) return /ed$/u.test(word(view, i)) || english().past.has(word(view, i));
  }
  return false;
}

/** "The Fijian contingent on the hill" */
const isTroops = (view: View, { from }: Range): boolean => {
  const before = view.tokens[from - 1];
  return (
    before !== undefined && (before.isCapital || /^(?:the|a|its|their|this|that|whole|entire)$/u.test(before.folded))
  );
};
