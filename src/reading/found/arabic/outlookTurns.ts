// Scenarios that running text turns to on the way, where others are told beside them: «قد ينقلب إلى نزاع قضائي متى …», «حال أخرى يسميها المهندسون الانفصال».
import type { View } from "../view.ts";
import type { verbsIn } from "./verbsIn.ts";
import { hasArticle, isComma, isDefinite, isIn, isWord, prepositions } from "./words.ts";

type Verbs = ReturnType<typeof verbsIn>;

/** What a text may turn to: a state of things, no town. */
const courses = /^[بل]?(?:حال|حاله|وضع|مرحله|طور|مال|مصير|نهايه|مسار|احتمال|واقع|صوره|مشهد|خيار|طريق)$/u;

/** Where the name begins, or the whole of it where it stands before what points at it. */
export interface Turn {
  readonly at: number;
  readonly to?: number;
  /** It says that it is one of several. */
  readonly isTold: boolean;
}

/** What at `i` of the sentence `[from, to)` turns to a scenario. */
export function turnAt(view: View, verbs: Verbs, i: number, from: number, to: number): Turn | undefined {
  const word = (k: number): string => (k >= from && k < to ? view.tokens[k]!.folded : "");
  // «انتقلت المدينة إلى حال أخرى يسميها المهندسون الانفصال التقني».
  if (
    /^[يت]سم(?:يها|يه|ونها|ونه)$/u.test(word(i)) &&
    /^(?:اخري|اخر|ثانيه|ثان|ثالثه|ثالث)$/u.test(word(i - 1)) &&
    courses.test(word(i - 2))
  )
    return { at: /ون/u.test(word(i)) ? i + 1 : i + 2, isTold: true };
  // «لكن هذا الهدوء قد ينقلب إلى نزاع قضائي متى باعت».
  if (/^[يت](?:نقلب|تحول|نزلق|نحدر|فضي|ودي)$/u.test(word(i)) && /^[وف]?قد$/u.test(word(i - 1)) && word(i + 1) === "الي")
    return isTurn(view, i + 2, to) ? { at: i + 2, isTold: false } : undefined;
  // «فالأرجح أننا أمام تقاسم صامت».
  if (/^[وف]?الارجح$/u.test(word(i)) && /^ان(?:نا|ه|ها)?$/u.test(word(i + 1)) && word(i + 2) === "امام")
    return { at: i + 3, isTold: false };
  // «وإن انشغلت X، دخلنا طور المماطلة», «دخلت البلاد مرحلة الإعمار».
  if (/^(?:دخل|ندخل|[يت]دخل|بلغ)(?:نا|ت|وا)?$/u.test(word(i)) && isAnswer(view, from, i)) {
    const at = [i + 1, i + 2].find((k) => /^(?:طور|مرحله|زمن|نفق)$/u.test(word(k)));
    return at !== undefined && hasArticle(view.tokens[at + 1]) ? { at: at + 1, isTold: false } : undefined;
  }
  // «وأما التقاسم فلن يُفتح بابه».
  if (/^[وف]?اما$/u.test(word(i)) && hasArticle(view.tokens[i + 1])) {
    const end = [i + 2, i + 3].find((k) => /^ف(?:لن|لا|قد|س|هو|هي|ما)/u.test(word(k)));
    const isCourse = view.tokens
      .slice(i + 2, to)
      .some(({ folded }) => /^(?:باب|احتمال|احتمالات|حظوظ|فرص)(?:ه|ها)$/u.test(folded));
    return end !== undefined && isCourse ? { at: i + 1, to: end, isTold: false } : undefined;
  }
  return i === from ? nowAt(view, verbs, from, to) : undefined;
}

/** «التعايش المُدار هو ما نراه الآن»: what is, beside what may come. */
function nowAt(view: View, verbs: Verbs, from: number, to: number): Turn | undefined {
  if (!hasArticle(view.tokens[from])) return undefined;
  for (let k = from + 1; k < Math.min(to - 2, from + 5); k++) {
    const { folded } = view.tokens[k]!;
    if (/^ه[وي]$/u.test(folded))
      return view.tokens[k + 1]!.folded === "ما" && /^(?:نرا|نشهد|نعيش|يجري|يحدث)/u.test(view.tokens[k + 2]!.folded)
        ? { at: from, to: k, isTold: false }
        : undefined;
    if (!isWord(view.tokens[k]) || verbs[k] || isIn(view.tokens[k], prepositions())) return undefined;
  }
  return undefined;
}

/** A noun without the article, and what sets it off at once behind the name. */
function isTurn(view: View, at: number, to: number): boolean {
  if (isDefinite(view.tokens[at])) return false;
  for (let k = at + 1; k < Math.min(to, at + 5); k++)
    if (/^(?:متي|اذا|لو|كلما)$/u.test(view.tokens[k]!.folded) || /^إن$/u.test(view.tokens[k]!.exact)) return true;
    else if (!isWord(view.tokens[k])) return false;
  return false;
}

/** Behind a condition with which the sentence opens. */
function isAnswer(view: View, from: number, i: number): boolean {
  if (!/^[وف]?(?:اذا|لو|ان|متي)$/u.test(view.tokens[from]!.folded)) return false;
  return view.tokens.slice(from, i).some((token) => isComma(token)) || i - from > 2;
}
