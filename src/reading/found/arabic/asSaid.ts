// Whose word a clause is, told in an aside: «كما أفاد X», «كما جاء في البيان», «كما شرحه X».
import type { View } from "../view.ts";
import { that } from "./clauseWords.ts";
import { rumouredAside } from "./rumours.ts";
import type { VerbHit } from "./verbs.ts";
import { isComma, isIn, prepositions } from "./words.ts";

/** «كما شرحه X», «كما لخصتها X»: whose account it is. */
export const explains = (view: View, i: number): boolean =>
  /^(?:شرح|لخص|فصل|فسر|عرض|بسط)ت?(?:ه|ها|هم|هما)$/u.test(view.tokens[i]?.folded ?? "");

/** «، كما أفاد X», «، كما جاء في البيان»: whose word it is, told behind. */
export function asSaidAt(view: View, verbs: readonly (VerbHit | undefined)[], i: number, to: number): boolean {
  if (view.tokens[i]!.folded !== "كما" || i + 1 >= to) return false;
  if (rumouredAside(view, i, to)) return true;
  if (/^(?:جاء|ورد)$/u.test(verbs[i + 1]?.lemma ?? "") && view.tokens[i + 2]?.folded === "في") return true;
  if (!verbs[i + 1]?.lists.has("say") && !verbs[i + 1]?.lists.has("allege") && !explains(view, i + 1)) return false;
  for (let k = i + 2; k < to; k++) {
    const token = view.tokens[k]!;
    if (that.has(token.folded) || token.folded === ":" || isIn(token, prepositions())) return false;
    if (isComma(token)) return true;
  }
  return to - i <= 10;
}
