// A word of condition that is only spoken of, or stands in a name: `the word "unless"`, `a big "if"`, the novel "Until the Last Bus", the band Or Else.
import type { Range } from "../view.ts";
import { isMark, type View } from "../view.ts";

export const isSpokenOf = (view: View, hit: Range): boolean =>
  isQuotedAlone(view, hit) || isAmidName(view, hit) || isTitle(view, hit) || isNoun(view, hit) || isSubject(view, hit);

const isQuotation = (view: View, i: number): boolean => isMark(view, i, "\"“”'");

/** `has a big "if" hanging over it` */
const isQuotedAlone = (view: View, { from, to }: Range): boolean =>
  isQuotation(view, from - 1) && isQuotation(view, to);

/** A capital behind a word: "The band Unless They Pay". */
function isAmidName(view: View, { from }: Range): boolean {
  const before = view.tokens[from - 1];
  if (!view.tokens[from]!.isCapital || before?.kind !== "word" || view.ranges.some((range) => range.from === from))
    return false;
  return !/^(?:that|and|but)$/u.test(before.folded);
}

/** `"Until the Last Bus"`: a short quotation in which every longer word has a capital. */
function isTitle(view: View, { from, to }: Range): boolean {
  if (!view.tokens[from]!.isCapital || !isQuotation(view, from - 1)) return false;
  let end = to;
  while (end < to + 8 && view.tokens[end]?.kind === "word") end++;
  const inside = view.tokens.slice(to, end).filter((token) => token.folded.length > 3);
  return isQuotation(view, end) && inside.length > 0 && inside.every((token) => token.isCapital);
}

/** "a big if", "that is an if" */
const isNoun = (view: View, { from, to }: Range): boolean =>
  to === from + 1 &&
  view.tokens[from]!.folded === "if" &&
  /^(?:a|an|one|big|bigger|biggest|large|huge|giant|enormous)$/u.test(view.tokens[from - 1]?.folded ?? "");

/** "Unless is a small word" */
const isSubject = (view: View, { from, to }: Range): boolean =>
  to === from + 1 &&
  /^(?:is|was|has)$/u.test(view.tokens[to]?.folded ?? "") &&
  /^(?:if|unless|until)$/u.test(view.tokens[from]!.folded);
