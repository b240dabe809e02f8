// What an English clause leaves to come: the modal that opens an outcome, and the verb of a clause by its place where no list knows it.
import { words } from "../../lexicon/lexicon.ts";
import { isMark, type Range, type View } from "../view.ts";
import { english, isFiniteVerb } from "./words.ts";

/** The sentence that holds token `i`. */
export const sentenceAt = (view: View, i: number): Range =>
  view.ranges.find((range) => range.from <= i && i < range.to) ?? { from: i, to: view.tokens.length };

export const wordAt = (view: View, i: number): string => view.tokens[i]?.folded ?? "";

const modal = /^(?:will|would|shall|can|could|may|might|must|should|cannot|won't|wouldn't|can't|couldn't)$|'(?:ll|d)$/u;
export const isModal = (view: View, i: number): boolean => {
  const word = wordAt(view, i);
  return modal.test(word) && !(word === "may" && view.tokens[i]!.isCapital);
};

const bound = /^(?:to|ready|due|set|poised|going|bound|prepared|willing|sure|certain|likely|expected|scheduled)$/u;
const vowing = /^(?:vow|promis|pledg|threaten|agree|offer|intend|plan|undert[ao]k|swor|swear)/u;

/** Whether `[from, to)` says what will or would be: a modal, "is to", "is ready to", "has promised to". */
export function isOpen(view: View, { from, to }: Range): boolean {
  if (wordAt(view, from) === "expect") return true;
  for (let i = from; i < to; i++) {
    if (isModal(view, i)) return true;
    const next = wordAt(view, i + 1);
    if (/^(?:is|are|was|were|be|'s|'re)$/u.test(wordAt(view, i)) && bound.test(next) && isInfinitive(view, i + 1, to))
      return true;
    if (vowing.test(wordAt(view, i)) && next === "to") return true;
  }
  return false;
}

const isInfinitive = (view: View, i: number, to: number): boolean =>
  [i, i + 1].some((k) => k < to && wordAt(view, k) === "to");

export const isPast = (view: View, i: number): boolean => {
  const word = wordAt(view, i);
  return word.endsWith("ed") || english().past.has(word);
};

const opening =
  /^(?:the|a|an|its|his|her|their|our|my|your|this|that|these|those|both|all|each|every|no|any|some|either|neither|another|one|two|three|four|five|it|he|she|they|we|you|i|nobody|somebody|anybody|everyone|everybody|enough|more|most|many|such|last|people)$/u;

/** Whether a subject may begin at `i`. */
export const opensSubject = (view: View, i: number): boolean => {
  const token = view.tokens[i];
  if (token === undefined || token.kind === "mark") return false;
  return token.kind === "number" || token.isCapital || opening.test(token.folded) || /[^s]s$/u.test(token.folded);
};

/** The verb of the clause that begins with its subject at `from`, before any mark; none where no subject or no verb is. */
export function verbOf(view: View, from: number, to: number): number | undefined {
  if (!opensSubject(view, from) || isFiniteVerb(view, from)) return undefined;
  for (let i = from + 1; i < to && (view.tokens[i]!.kind !== "mark" || isMark(view, i, "'’$€£")); i++) {
    // "the dismissed nurses"
    const isAttribute = /ed$/u.test(wordAt(view, i)) && i === from + 1 && isArticle.test(wordAt(view, from));
    if (!isAttribute && (isFiniteVerb(view, i) || isUnlisted(view, from, i, to))) return i;
  }
  return undefined;
}

const isArticle = /^(?:the|a|an|its|his|her|their|our|all|both|two|three)$/u;

let bases: ReadonlySet<string> | undefined;
const object =
  /^(?:the|a|an|its|his|her|their|our|my|this|that|these|all|both|any|no|every|each|it|him|them|us|out|off|back|up|down|over)$/u;
const joint =
  /^(?:the|a|an|its|his|her|their|our|my|your|this|that|these|of|in|on|at|for|with|by|from|to|and|or|no|any|as|than|be)$/u;

/** "the parliament ratifies the treaty", "the siege lasts", "both chambers ratify": a word in -s behind a noun in the singular, a base behind one in the plural. */
function isUnlisted(view: View, from: number, i: number, to: number): boolean {
  const word = wordAt(view, i);
  const before = view.tokens[i - 1]!;
  if (before.kind === "mark" || joint.test(before.folded)) return false;
  const next = i + 1 < to ? view.tokens[i + 1]! : undefined;
  const isBeforeObject = next !== undefined && (next.kind === "number" || next.isCapital || object.test(next.folded));
  const isLast = next === undefined || next.kind === "mark";
  if (/[^s']s$/u.test(word) && word.length > 3 && !/s$/u.test(before.folded))
    return isBeforeObject || (isLast && i === from + 2) || (before.isCapital && i === from + 1);
  bases ??= new Set([...words("en", "verb"), ...words("en", "verb.or-noun"), ...words("en", "verb.more")]);
  return /[^s]s$|^(?:people|men|women|police|children)$/u.test(before.folded) && bases.has(word);
}
