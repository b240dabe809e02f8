// Clauses without a verb that go on behind a mark: «؛ فصوامعه ممتلئة، وطريقه مفتوح», «، فكلا الجانبين يفضّل الهدوء».
import type { View } from "../view.ts";
import { modal } from "./clauseWords.ts";
import type { Open, Parts } from "./opening.ts";
import { isMonth } from "./timeTold.ts";
import { verbForms } from "./verbs.ts";
import { functionWords, hasArticle, isDefinite, isIn, isWord, prepositions } from "./words.ts";

/** A verb was told, or a pronoun says it of the noun («الأرجح عندي هو التجميد، فكلا الجانبين»). */
export const isWhole = (view: View, cur: Open, i: number): boolean =>
  cur.verb ||
  (hasArticle(view.tokens[cur.from]) && view.tokens.slice(cur.from, i).some((t) => /^ه[وي]$/u.test(t.folded)));

/** «فكلا الجانبين يفضّل»; behind «؛» any noun: «؛ فصوامعه ممتلئة». */
export function opensNominal(parts: Parts, i: number, to: number, isPaused: boolean): boolean {
  const { folded } = parts.view.tokens[i]!;
  if (/^ف(?:كلا|كلتا|كل|بعض|معظم|اغلب|جميع|هذا|هذه|ذلك|تلك|هولاء)$/u.test(folded)) return true;
  return isPaused && /^ف.{3,}$/u.test(folded) && !verbForms().has(folded) && !isMonth(folded) && saysOfIt(parts, i, to);
}

/** «، والورقة الوحيدة المطروحة مصرية»: a noun with و and its adjectives, and what it is closes the clause or stands before a preposition. */
export function saysWhat(view: View, i: number, to: number): boolean {
  if (!/^وال.{3,}/u.test(view.tokens[i]!.folded)) return false;
  let k = i + 1;
  while (k < Math.min(to, i + 4) && hasArticle(view.tokens[k]) && isWord(view.tokens[k])) k++;
  const said = view.tokens[k];
  const next = view.tokens[k + 1];
  const closes = k + 1 >= to || next?.kind === "mark" || isIn(next, prepositions());
  return (
    k < to &&
    isWord(said) &&
    !verbForms().has(said.folded) &&
    // «والدول العربية كافة»: all of them.
    !/^(?:كافه|جميعا|معا|خاصه|عامه|ايضا|كذلك|مجتمعه|وحده|وحدها)$/u.test(said.folded) &&
    /^(?:م\p{L}{3,}ه?|\p{L}ا\p{L}{2}ه?|\p{L}{3,}يه)$/u.test(said.folded) &&
    !isIn(said, prepositions()) &&
    !functionWords().has(said.folded) &&
    /^[^وف]/u.test(said.folded) &&
    closes
  );
}

/** «ومفتاحها في البرلمان»: what opens the way to it, and where that lies. */
export const isKeyed = (view: View, i: number): boolean =>
  /^[وف]?(?:مفتاح|مدخل|شرارت|بوابت|باب)(?:ه|ها)$/u.test(view.tokens[i]?.folded ?? "") &&
  isIn(view.tokens[i + 1], prepositions());

/** A noun with و or ف, and within reach a noun without the article or a verb that says something of it. */
export function saysOfIt({ view, verbs }: Parts, i: number, to: number): boolean {
  if (verbs[i] || functionWords().has(view.tokens[i]!.folded.slice(1))) return false;
  for (let k = i + 1; k < Math.min(to, i + 7); k++) {
    const token = view.tokens[k]!;
    if (!isWord(token)) return false;
    if (verbs[k] || modal.has(token.folded)) return true;
    if (isIn(token, prepositions())) k++;
    else if (!isDefinite(token) && !/(?:ه|ها|هم|هما)$/u.test(token.exact)) return true;
  }
  return false;
}
