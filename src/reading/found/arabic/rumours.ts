// What is said by nobody named: «قيل يومها إن», «وكان قد قيل إن», «ترددت شائعات عن», «الرواية الرائجة أن», «يُتداول في الأوساط أن», «كما يُشاع», «على ما تهمس به الصالونات».
import type { Range, View } from "../view.ts";
import { verbsIn } from "./verbsIn.ts";
import { isComma, isIn, prepositions } from "./words.ts";

const spreads = /^(?:قيل|يقال|اشيع|يشاع|شاع|تردد|يتردد|يتداول|تتداول|يروج|راج|يهمس|تهمس|يتناقل|يتهامس)$/u;
const when = /^(?:يومها|حينها|وقتها|يومذاك|انذاك|يومئذ|امس|اليوم|مرارا|كثيرا|لنا|لاحقا|ايضا|همسا)$/u;

/** At the head of a clause, and what is said behind أن, with nothing but where and when between: where أن stands. */
export function rumourAt(view: View, head: number, to: number): number | undefined {
  const noun = rumourNoun(view, head, to);
  if (noun !== undefined) return noun;
  // «وكان قد قيل إن», «فقد ذُكر أن»: the vowel tells the passive.
  let from = head;
  while (from < Math.min(to - 1, head + 2) && /^[وف]?(?:كان|قد|لقد)$/u.test(view.tokens[from]!.folded)) from++;
  const { exact, folded } = view.tokens[from]!;
  const isPassive = /^[وف]?(?:ذُكر|رُوي|نُقل|أُفيد|زُعم)/u.test(exact.replace(/[\u064e\u0650-\u0652]/gu, ""));
  if (isPassive && from > head && view.tokens[from + 1]?.folded === "ان") return from + 1;
  if (/^[وف]?(?:تناقل|تداول)(?:ت|وا)?$/u.test(folded)) return spreadBy(view, from, to);
  if (!spreads.test(folded.replace(/^[وف](?=...)/u, ""))) return undefined;
  const verbs = verbsIn(view);
  for (let k = from + 1; k < Math.min(to - 1, from + 8); k++) {
    const token = view.tokens[k]!;
    if (/^ان(?:ه|ها|هم|هما)?$/u.test(token.folded)) return isIn(view.tokens[k - 1], prepositions()) ? undefined : k;
    const opens = k > from + 1 || when.test(token.folded) || isIn(token, prepositions());
    if (!opens || verbs[k] || isComma(token)) return undefined;
  }
  return undefined;
}

/** «تناقلت أربعة مواقع إخبارية أن»: by some who are not named. */
function spreadBy(view: View, from: number, to: number): number | undefined {
  const verbs = verbsIn(view);
  for (let k = from + 2; k < Math.min(to - 1, from + 7); k++) {
    if (view.tokens[k]!.kind === "mark" || verbs[k]) return undefined;
    if (view.tokens[k]!.folded === "ان") return k;
  }
  return undefined;
}

const hearsay = /^(?:ال)?(?:شائعات|شائعه|اشاعات|اشاعه|انباء|اخبار|اقاويل|احاديث|همسات|تكهنات)$/u;
const went = /^[وف]?(?:ترددت?|تتردد|سرت|تسري|راجت|تروج|انتشرت|تنتشر|شاعت|تواترت|كثرت)$/u;

/** «ترددت شائعات عن …», «الرواية الرائجة أن …»: where عن or أن stands. */
function rumourNoun(view: View, from: number, to: number): number | undefined {
  const word = (k: number): string => (k < to ? view.tokens[k]!.folded : "");
  if (went.test(word(from)) && hearsay.test(word(from + 1))) {
    for (let k = from + 2; k < Math.min(to - 1, from + 6); k++)
      if (/^(?:عن|حول|بشان|مفادها|بان|ان)$/u.test(word(k)))
        return word(k) === "مفادها" && /^ب?ان$/u.test(word(k + 1)) ? k + 1 : k;
    return undefined;
  }
  const isStory = /^[وف]?ال(?:روايه|قصه|حكايه|شائعه|كلام|حديث)$/u.test(word(from));
  return isStory &&
    /^ال(?:رائج|متداول|شائع|سائد|منتشر)ه?$/u.test(word(from + 1)) &&
    word(from + 2) === "ان" &&
    from + 3 < to
    ? from + 2
    : undefined;
}

/** «، كما يُشاع،», «، على ما يتردد في المدينة»: an aside that begins at `i`. */
export function rumouredAside(view: View, i: number, to: number): Range | undefined {
  const word = view.tokens[i]!.folded;
  const at =
    word === "كما" ? i + 1 : /^(?:علي|في)$/u.test(word) && view.tokens[i + 1]?.folded === "ما" ? i + 2 : undefined;
  const isAside = at !== undefined && at < to && spreads.test(view.tokens[at]!.folded);
  // «كما قيل لنا إن»: what is said follows.
  const goesOn = isAside && view.tokens.slice(at, Math.min(to, at + 6)).some(({ folded }) => /^ان/u.test(folded));
  return isAside && !goesOn && isComma(view.tokens[i - 1]) ? { from: i, to: at + 1 } : undefined;
}
