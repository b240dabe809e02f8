// Where what only says when or where ends, and its clause begins without a comma.
import { that } from "./clauseWords.ts";
import type { Parts } from "./opening.ts";
import { isTimeTold } from "./timeTold.ts";
import { hasArticle } from "./words.ts";

/** «في أسوأ الأحوال تنهار الهدنة», «أما في الشمال فتنهار»: a verb behind a definite noun, or with ف, is no relative. */
export function closesAdjunct({ view, verbs }: Parts, from: number, i: number): boolean {
  const verb = verbs[i];
  if (verb && verb.cut === 0 && i > from && isTimeTold(view, i - 1) && !/(?:ه|ها|هم)$/u.test(view.tokens[i]!.folded))
    return true;
  if (!verb || i < from + 2 || (verb.isGuess && !verb.isFuture && !/^[وف]?ي\u064f/u.test(view.tokens[i]!.exact)))
    return false;
  for (let k = from; k < i; k++)
    if (
      verbs[k] ||
      that.has(view.tokens[k]!.folded) ||
      /^(?:الذي|التي|الذين|اللذان|اللتان|[مع]?ما)$/u.test(view.tokens[k]!.folded)
    )
      return false;
  if (verb.cut > 0)
    return /^ف/u.test(view.tokens[i]!.folded) && /^[وف]?اما$/u.test(view.tokens[from - 1]?.folded ?? "");
  return verb.isFuture || hasArticle(view.tokens[i - 1]);
}
