// What a course of things is called where an English text tells several in running prose: the noun phrase, without article and verb.
import { words } from "../../lexicon/lexicon.ts";
import { Phrases } from "../phrases.ts";
import { isMark, type Range, type View } from "../view.ts";
import { english, isFiniteVerb } from "./words.ts";

const mostWords = 6;

/** What is said of a course that is only named: cannot be ruled out, could emerge. */
export const frame = new Phrases(words("en", "outlook.frame").map((phrase) => [phrase, true] as const));

export interface Named {
  readonly label: Range;
  /** It names what it is one of: a course, a scenario. */
  readonly isTold: boolean;
  /** Somebody sees it coming, against another: one alone is an opinion. */
  readonly isSeen?: true;
}

export const wordAt = (view: View, i: number, to: number): string => (i >= 0 && i < to ? view.tokens[i]!.folded : "");

export const isLink = (view: View, i: number, to: number): boolean =>
  /^(?:is|remains|was|looks)$/u.test(wordAt(view, i, to)) ||
  (/^(?:would|might|may|could)$/u.test(wordAt(view, i, to)) && wordAt(view, i + 1, to) === "be");

/** "is still the likeliest" */
export const behindLink = (view: View, i: number, to: number): number =>
  /^(?:be|still|now|also|perhaps|probably|therefore|again)$/u.test(wordAt(view, i + 1, to)) ? i + 2 : i + 1;

/** "a herders' truce" */
const isPossessive = (view: View, i: number, to: number): boolean =>
  isMark(view, i, "'’") && /s$/u.test(wordAt(view, i - 1, to)) && i + 1 < to && view.tokens[i + 1]!.kind === "word";

/** The noun phrase at `i`, with neither article nor verb; none where it is a pronoun, or named persons and places alone. */
export function nameAt(view: View, i: number, to: number, isTold: boolean): Named | undefined {
  let from = i;
  while (from < to && isMark(view, from, "\"“'")) from++;
  if (/^(?:an?|the)$/u.test(wordAt(view, from, to))) from++;
  let end = from;
  while (
    end < to &&
    (view.tokens[end]!.kind !== "mark" || isPossessive(view, end, to)) &&
    !/^(?:under|where|that|if|which|when|as|because|since|should|and|with)$/u.test(wordAt(view, end, to)) &&
    !isLink(view, end, to) &&
    !/^(?:would|will|may|might|could|can|cannot|must)$/u.test(wordAt(view, end, to)) &&
    // "a managed handover", "to renewed closure", "Base case: managed stalemate": a participle behind its article, preposition or colon.
    ((end === from && (from > i || /^(?:to|on|of)$/u.test(wordAt(view, i - 1, to)) || isMark(view, i - 1, ":"))) ||
      !isFiniteVerb(view, end)) &&
    !frame.at(view, end, to)
  )
    end++;
  const isName = end > from && end - from <= mostWords && !english().adjunct.at(view, from, to);
  const isPronoun =
    english().pronoun.has(wordAt(view, from, to)) ||
    /^(?:this|that|it|they|there|what|not|no|likely|unlikely)$/u.test(wordAt(view, from, to));
  const isOwn = view.tokens.slice(from, end).every((token, k) => token.isCapital && (k > 0 || from !== i || from > 0));
  return isName && !isPronoun && !(isOwn && end - from > 1) ? { label: { from, to: end }, isTold } : undefined;
}
