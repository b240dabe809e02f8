// Sentences that ask without a question mark: "Why would he risk such a trip.", "What did they get for it."
import { isMark, type Range, type View } from "../view.ts";
import { isFiniteVerb } from "./words.ts";

const who = /^(what|why|how|who|whom|when|where|which)$/u;
const support = /^(did|does|do)$/u;
const modal = /^(would|will|could|can|should|has|have|is|are|was|were)$/u;
const subject = /^(the|a|an|it|he|she|they|we|i|you|this|that|these|those|his|her|its|their|our|any|anyone|anybody)$/u;

/** Whether a sentence that ends in a stop puts its verb before its subject, behind a word that asks. */
export function asksWithoutMark(view: View, { from, to }: Range): boolean {
  const word = (i: number): string => (i < to ? (view.tokens[i]?.folded ?? "") : "");
  let i = from;
  while (i < from + 2 && (/^(and|but|so|then|yet)$/u.test(word(i)) || isMark(view, i, '"'))) i++;
  // "Do the sums" is no question.
  if (support.test(word(i)) && isSubject(view, i + 1) && !(word(i) === "do" && word(i + 1) === "the")) return true;
  if (isTurned(view, i, to)) return true;
  if (!who.test(word(i))) return false;
  // "Whom, one wonders, does the king think he is fooling"
  if (isMark(view, i + 1, ",")) {
    let close = i + 2;
    while (close < Math.min(to, i + 7) && !isMark(view, close, ",")) close++;
    return isMark(view, close, ",") && (support.test(word(close + 1)) || modal.test(word(close + 1)))
      ? isSubject(view, close + 2)
      : false;
  }
  // "how long", "which side"
  // "Who gains from the delay": its verb is the only one.
  if (
    /^(who|what)$/u.test(word(i)) &&
    isFiniteVerb(view, i + 1) &&
    !modal.test(word(i + 1)) &&
    !support.test(word(i + 1))
  ) {
    for (let k = i + 2; k < to; k++) if (isFiniteVerb(view, k)) return false;
    return to - i >= 3;
  }
  const verb = [i + 1, i + 2].find((k) => support.test(word(k)) || modal.test(word(k)));
  if (verb === undefined || !isSubject(view, verb + 1)) return false;
  if (support.test(word(verb))) return true;
  if (/^(what|who|which)$/u.test(word(i)) && /^(is|are|was|were)$/u.test(word(verb))) return false;
  // "When the talks will resume is unclear" has its subject first; "Why is the road closed" no second verb.
  for (let k = verb + 2; k < to; k++)
    if (/^(is|are|was|were|has|remains|will|would)$/u.test(word(k)) && isFiniteVerb(view, k)) return false;
  return true;
}

/** "Will Paris release the money", "Is Dunmar after money, or a hearing": the auxiliary first; "So is Dunmar" only joins in. */
function isTurned(view: View, i: number, to: number): boolean {
  const word = (k: number): string => (k < to ? (view.tokens[k]?.folded ?? "") : "");
  if (!/^(is|are|was|has|will|would|can|could)$/u.test(word(i)) || !isSubject(view, i + 1) || to - i < 5) return false;
  // "Will Smith said", "Can Yilmaz left": a name.
  return !(view.tokens[i + 1]!.isCapital && view.tokens[i]!.isCapital && isFiniteVerb(view, i + 2));
}

const isSubject = (view: View, i: number): boolean => {
  const token = view.tokens[i];
  return token?.kind === "word" && (token.isCapital || subject.test(token.folded));
};
