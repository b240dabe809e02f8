// Places of a sentence in which an outlook names what may come: «قد ننتهي إلى …», «البلاد ماضية إلى …», «باب …», «… هي الأقرب», «أما … فتبدو بعيدة».
// What stands there counts only where it is a noun of an outcome, or between quotation marks.
import type { View } from "../view.ts";
import { bodyHeads, titleWords } from "./heads.ts";
import { isOutcome } from "./outcomes.ts";
import type { Frame } from "./outlookFrames.ts";
import { hasArticle, isQuoteOpen, isWord, quoteEnd } from "./words.ts";

/** Words between what leads to a name and the name, at most. */
const gap = 4;

export function slotAt(view: View, i: number, from: number, to: number, isHead: boolean): Frame | undefined {
  const at = behindLead(view, i, from, to, isHead);
  return at === undefined ? undefined : namedAt(view, at, to);
}

/** A name at `at`: quoted, or headed by a noun of an outcome. */
function namedAt(view: View, at: number, to: number): Frame | undefined {
  const token = view.tokens[at];
  if (at >= to || !token) return undefined;
  if (isQuoteOpen(token)) {
    const end = quoteEnd(view, at, 8);
    return end === undefined || end > to ? undefined : { at: at + 1, to: end - 1 };
  }
  return isOutcome(token) ? { at } : undefined;
}

const toward = /^(?:الي|نحو|صوب|علي|امام|ازاء|بصدد)$/u;
/** Verbs of where things go. */
const goes =
  /^[وف]?س?[يتن](?:نتهي|صل|عود|مضي|تجه|سير|ذهب|وول|وءول|نزلق|نقلب|تحول|نحدر|نجرف|فضي|قود|كون|خلص|جنح|ميل|ختار|رتد|نجر|ستقر|رسو)(?:ون|وا)?$/u;
const going = /^[وف]?(?:ال)?(?:ذاهب|ماض|ماضي|سائر|متجه|مقبل|ايل|منزلق|مائل|سايره?|صائر)(?:ه|ون|ين|ان|تان)?$/u;
/** What makes a verb one of what may come. */
const maybe = /^[وف]?(?:قد|ان|ربما|سوف|لعل|لعلنا|لعلها|لعله|انه|انها|اننا)$/u;

/** Where the name begins that a turn at `i` leads to. */
function behindLead(view: View, i: number, from: number, to: number, isHead: boolean): number | undefined {
  const word = (k: number): string => (k >= from && k < to ? view.tokens[k]!.folded : "");
  const { folded } = view.tokens[i]!;
  // «قد ننتهي إلى تسوية», «فالأرجح أن نعود إلى «العزلة القديمة»».
  if (goes.test(folded) && (maybe.test(word(i - 1)) || maybe.test(word(i - 2)) || /^[وف]?س/u.test(folded)))
    return behindToward(view, i + 1, to);
  // «لن يتحول الأمر إلى «قطيعة» إلا إذا».
  if (goes.test(folded) && /^[وف]?لن$/u.test(word(i - 1)) && view.tokens.slice(i, to).some((t) => t.folded === "الا"))
    return behindToward(view, i + 1, to);
  // «وإن تعثّر القانون، عاد إلى «إدارة العطش»»: what follows from a condition.
  if (
    /^[فل]?(?:عاد|انتهي|ال|صار|انزلق|انتقل|ارتد)(?:ت|نا|وا)?$/u.test(folded) &&
    /^[وف]?(?:ان|اذا|لو|متي)$/u.test(word(from)) &&
    i > from + 1
  )
    return /^(?:الي|نحو)$/u.test(word(i + 1)) && isQuoteOpen(view.tokens[i + 2]) ? i + 2 : undefined;
  // «لم يعد أحد يراهن على الاتفاق».
  if (isNegated(view, from, i)) return undefined;
  // «المنطقة ذاهبة إلى تسوية», «الكفة مائلة إلى صفقة».
  if (
    going.test(folded) ||
    (/^[يت](?:ميل|جنح)$/u.test(folded) && /^[وف]?(?:ال)?(?:كفه|ميزان|موشرات)$/u.test(word(i - 1)))
  )
    return behindToward(view, i + 1, to);
  // «تميل الكفة إلى تقاسم».
  if (/^[وف]?[يت](?:ميل|جنح)$/u.test(folded) && /^ال(?:كفه|ميزان|موشرات|ترجيحات)$/u.test(word(i + 1)))
    return behindToward(view, i + 2, to);
  // «لا يُستبعد كذلك تفكك الهدنة», «يُتوقع تمديد».
  if (isHead || /^[وف]?لا$/u.test(word(i - 1))) {
    const at = /^(?:كذلك|ايضا)$/u.test(word(i + 1)) ? i + 2 : i + 1;
    const isDenied = /^[وف]?لا$/u.test(word(i - 1));
    const isMeant = /^[وف]?(?:لا)?$/u.test(word(i - 1)) && /^[وف]?يستبعد$/u.test(folded);
    if (isMeant || (!isDenied && /^[وف]?ي(?:توقع|رجح|نتظر|خشي)$/u.test(folded))) return at;
  }
  // «كنا إزاء دمج تدريجي», «فنكون أمام هدنة».
  if (
    /^[وف]?(?:ازاء|امام|بصدد)$/u.test(folded) &&
    /^[وف]?ل?(?:كنا|[ين]كون|اننا|نحن|باتت?|بتنا|نجدنا|انفسنا)$/u.test(word(i - 1))
  )
    return i + 1;
  // «يليها في الترتيب احتكاك», «ويليه الانقسام الصريح».
  if (/^[وف]?[يت](?:لي|تلو|زاحم|عقب|نافس)(?:ه|ها|هما)$/u.test(folded)) return behindPhrase(view, i + 1, to);
  if (/^[وف]?قد$/u.test(word(i - 1)) && /^[يت](?:اتي|حل)$/u.test(folded)) return behindInstead(view, i + 1, to);
  // «البديل عنها منفى طويل».
  if (isHead && /^[وف]?(?:ال)?(?:بديل|نقيض|عكس)$/u.test(folded)) {
    const at = /^(?:عن|ل)(?:ه|ها|هما)$/u.test(word(i + 1)) ? i + 2 : i + 1;
    return /^[وف]?ه[وي]$/u.test(word(at)) ? at + 1 : at;
  }
  if (/^[وف]?(?:بديله|بديلها|نقيضه|نقيضها|عكسه|عكسها)$/u.test(folded)) return i + 1;
  // «يراهن بعضهم على عودة هادئة».
  if (/^[وف]?[يت](?:راهن|عول)(?:ون)?$/u.test(folded)) return behindToward(view, i + 1, to);
  // «ولا نستبعد مواجهة مفتوحة», «نمنح استمرار الجمود الاحتمال الأعلى», «أتوقع تسوية».
  if (/^[وف]?[ان](?:ستبعد|توقع|رجح|منح|خشي)$/u.test(folded))
    // «لا نتوقع تمديدًا»: no course; «لا نستبعده» is one.
    return /^[وف]?لا$/u.test(word(i - 1)) && !/ستبعد$/u.test(folded) ? undefined : i + 1;
  if (/^[وف]?(?:ال)?(?:ارجح|راجح)$/u.test(folded)) return behindRank(view, i + 1, to);
  // «أن يسود الجمود», «أن نشهد تجديدًا صامتًا», «أن تطول المراوحة».
  if (/^(?:[يت](?:سود|طول|ستمر|دوم|ستمر|ترسخ|قع)|ن(?:شهد|ري|عيش)|[يت]شهد)$/u.test(folded) && /^ان$/u.test(word(i - 1)))
    return i + 1;
  // «لانفتح باب قسمة», «دخلت الأزمة طور التجميد», «احتمال التحكيم».
  if (construct.test(folded)) return i + 1;
  return undefined;
}

const construct = /^[وفبل]?(?:باب|احتمال|سيناريو|مسار|طور|شبح|خيار|فرضيه|نفق|طريق|مشهد)$/u;

/** Behind «إلى», «نحو» within a few words. */
function behindToward(view: View, i: number, to: number): number | undefined {
  for (let k = i; k < Math.min(to - 1, i + gap); k++) {
    const token = view.tokens[k]!;
    if (!isWord(token)) return undefined;
    if (toward.test(token.folded)) return k + 1;
    // «قد تنتهي بـ«هدوء مأجور»».
    if (token.folded === "ب" && isQuoteOpen(view.tokens[k + 1])) return k + 1;
    // «قد تتجه سومار إلى التحكيم», «قد تعود الحكومة إلى الحوار»: what somebody does is no course of things.
    if (!hasArticle(token) || bodyHeads().has(token.folded.slice(2)) || titleWords().has(token.folded.slice(2)))
      return undefined;
  }
  return undefined;
}

/** «في الترتيب», «احتمالًا», «احتمال يمكن تسميته ب…» before the name. */
function behindPhrase(view: View, i: number, to: number): number {
  if (/^(?:في|من)$/u.test(view.tokens[i]?.folded ?? "") && hasArticle(view.tokens[i + 1])) return i + 2;
  // «ويليه احتمال يمكن تسميته بالمزاد».
  if (/^(?:احتمال|مسار|سيناريو|خيار)$/u.test(view.tokens[i]?.folded ?? "")) return i + 1;
  return /^(?:احتمالا|ترتيبا|مرتبه|مباشره)$/u.test(view.tokens[i]?.folded ?? "") && i + 1 < to ? i + 1 : i;
}

/** «بدلًا منه», «عوضًا عنها» before the name. */
const behindInstead = (view: View, i: number, to: number): number =>
  /^(?:بدلا|عوضا|مكانه|محله)$/u.test(view.tokens[i]?.folded ?? "") && i + 2 < to
    ? /^(?:من|عن)/u.test(view.tokens[i + 1]!.folded)
      ? i + 2
      : i + 1
    : i;

/** «الأرجح عندنا …», «الأرجح، في تقديرنا، …», «الأرجح حينها هو …». */
function behindRank(view: View, i: number, to: number): number | undefined {
  for (let k = i; k < Math.min(to, i + 6); k++) {
    if (isOutcome(view.tokens[k]) || isQuoteOpen(view.tokens[k])) return k;
    if (/^(?:ان|انه|انها)$/u.test(view.tokens[k]!.folded)) return undefined;
  }
  return undefined;
}

/** A negation in the same clause before `i`. */
function isNegated(view: View, from: number, i: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - 5) && isWord(view.tokens[k]); k--)
    if (/^[وف]?(?:لم|لن|ليس|ليست)$/u.test(view.tokens[k]!.folded)) return true;
  return false;
}
