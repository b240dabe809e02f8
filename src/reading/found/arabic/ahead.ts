// Whether what stands before or behind a word is still to come: a future, a refusal, a noun that is ruled out («لا عودة …»).
import type { View } from "../view.ts";
import { isImperfectWord } from "./ordinaryWords.ts";
import { verbsIn } from "./verbsIn.ts";
import { isDefinite, isWord } from "./words.ts";

/** An imperfect, by the lexicon or by its letters alone; no future. */
export const isPresent = (view: View, i: number): boolean => {
  const verb = verbsIn(view)[i];
  if (verb) return verb.tense === "imperfect" && !verb.isFuture;
  return (
    isWord(view.tokens[i]) &&
    (/^[وف]?[يت]\u064f/u.test(view.tokens[i]!.exact) || isImperfectWord(view.tokens[i]!.exact))
  );
};

/** «سنغلق», «سوف», «لن». */
export const isFutureAt = (view: View, i: number): boolean =>
  verbsIn(view)[i]?.isFuture === true || /^[وف]?(?:لن|سوف)$/u.test(view.tokens[i]?.folded ?? "");

/** «لا عودة إلى الحوار»: a noun that is ruled out, with no verb up to `to`. */
export const isRuledOut = (view: View, i: number, to: number): boolean =>
  /^[وف]?لا$/u.test(view.tokens[i]!.folded) &&
  isWord(view.tokens[i + 1]) &&
  !isDefinite(view.tokens[i + 1]) &&
  !/^(?:احد|شيء|شك|بد|سيما|باس|يزال|تزال|جرم|غير|بل|ولا)$/u.test(view.tokens[i + 1]!.folded) &&
  !verbsIn(view)
    .slice(i + 1, to)
    .some((verb) => verb !== undefined) &&
  !isImperfectWord(view.tokens[i + 1]!.exact);

/** The first of `[from, to)` from which no mark but a comma parts `to`. */
export function clauseFrom(view: View, from: number, to: number): number {
  for (let k = to - 1; k >= from; k--) if (/^[؛;:.»«]$/u.test(view.tokens[k]!.folded)) return k + 1;
  return from;
}

/** Whether what stands in `[from, i)` is still to come, lasts, or is ruled out. */
export function isAwaited(view: View, from: number, i: number): boolean {
  for (let k = clauseFrom(view, from, i); k < i; k++)
    if (isFutureAt(view, k) || isPresent(view, k) || isRuledOut(view, k, i)) return true;
  return false;
}
