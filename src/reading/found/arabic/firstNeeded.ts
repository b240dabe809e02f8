// What has to be first: «لا بد أولًا من إطلاق العقيد», «الاعتراف بالنتائج هو المدخل الوحيد إلى رفع الحظر».
import type { Token } from "../../text/tokens.ts";
import type { Range, View } from "../view.ts";
import { isPresent, isRuledOut } from "./ahead.ts";
import { isDeedNoun } from "./masdars.ts";
import { verbsIn } from "./verbsIn.ts";
import { isComma, isWord } from "./words.ts";

/** لا بد من a deed, where it is said for what: لكي before it, أولًا within or قبل behind it. */
export function needFirst(view: View, from: number, i: number, to: number): Range | undefined {
  if (!/^[وف]?لا$/u.test(view.tokens[i]!.folded) || view.tokens[i + 1]?.folded !== "بد") return undefined;
  let of = i + 2;
  while (of < Math.min(to, i + 6) && !/^(?:من|ان)$/u.test(view.tokens[of]!.folded)) of++;
  if (of + 1 >= to || !/^(?:من|ان)$/u.test(view.tokens[of]!.folded)) return undefined;
  const isThat = view.tokens[of]!.folded === "ان";
  if (isThat ? !isPresent(view, of + 1) : !isDeedNoun(view.tokens[of + 1])) return undefined;
  const isFirst = view.tokens.slice(i + 2, of).some(({ folded }) => /^(?:اولا|قبلا|مسبقا)$/u.test(folded));
  const opening = view.tokens[from]!;
  const isAimed =
    /^[وف]?(?:لكي|كي|حتي)$/u.test(opening.folded) || (/^ل[يت].{2,}/u.test(opening.folded) && i > from + 2);
  const isBefore = view.tokens.slice(of + 2, Math.min(to, of + 10)).some(({ folded }) => folded === "قبل");
  return isFirst || isAimed || isBefore ? { from: i, to: of + 1 } : undefined;
}

const door = /^ال(?:مدخل|شرط|سبيل|باب|مفتاح|طريق|ممر|ثمن|معبر|بوابه|مخرج|وسيله|ضمانه)$/u;

/** «… هو المدخل الوحيد إلى …», «… هو الباب الذي لا باب سواه إلى …»: a deed, and what it alone leads to. */
export function onlyWay(view: View, from: number, i: number, to: number): Range | undefined {
  if (!/^ه[وي]$/u.test(view.tokens[i]!.folded) || i < from + 2 || !door.test(view.tokens[i + 1]?.folded ?? ""))
    return undefined;
  let head = i - 1;
  while (head > from && !isComma(view.tokens[head - 1]) && !/^[؛:«]$|^(?:ان|بان)$/u.test(view.tokens[head - 1]!.folded))
    head--;
  if (!isDeedNoun(view.tokens[head])) return undefined;
  let isOnly = false;
  for (let k = i + 2; k < Math.min(to, i + 8) && isWord(view.tokens[k]); k++) {
    const { folded } = view.tokens[k]!;
    isOnly ||= /^(?:الوحيده?|الالزاميه?|الاجباريه?|سوا(?:ه|ها)|غير(?:ه|ها)|بديل)$/u.test(folded);
    if (isOnly && /^(?:الي|نحو|ل.{2,})$/u.test(folded) && k + 1 < to) return { from: i, to: k };
  }
  return undefined;
}

/** «شرط العودة إلى الحوار هو وقف الحفر», «الشرط الوحيد للصلح هو الاعتراف»: for what the terms are, and behind هو what they are. */
export function termsOf(view: View, i: number, to: number): Range | undefined {
  if (
    !/^[وف]?(?:ال)?شرط$/u.test(view.tokens[i]!.folded) ||
    /^(?:من|دون|اي|علي)$/u.test(view.tokens[i - 1]?.folded ?? "")
  )
    return undefined;
  for (let k = i + 2; k < Math.min(to - 1, i + 9) && isWord(view.tokens[k]); k++) {
    if (verbsIn(view)[k]) return undefined;
    if (!/^ه[وي]$/u.test(view.tokens[k]!.folded)) continue;
    return isDeedNoun(view.tokens[k + 1]) || view.tokens[k + 1]!.folded === "ان" ? { from: i, to: k + 1 } : undefined;
  }
  return undefined;
}

/** What an accord leans on, beside deeds. */
const leant =
  /^(?:ضامن|ضامنا|ضمانه|ضمانات|كفيل|اليه|رقابه|مراقبه|مراقبين|تمويل|تفاهم|تسويه|تنازل|تنازلات|وسيط|موافقه|توقيع|اتفاق|خرائط|اعتذار|جدول|عداله|انتخابات)$/u;

/** «لا تسوية بلا ضمانات», «لا انتخابات بدون نزع السلاح»: what is ruled out, and what it needs. */
export function noneWithout(view: View, from: number, i: number, to: number): Range | undefined {
  const isTwo = view.tokens[i]!.folded === "من" && /^(?:دون|غير)$/u.test(view.tokens[i + 1]?.folded ?? "");
  if (!isTwo && !/^(?:بدون|دون|بغير|بلا)$/u.test(view.tokens[i]!.folded)) return undefined;
  const noun = isTwo ? i + 2 : i + 1;
  if (noun >= to || !(leant.test(view.tokens[noun]!.folded) || isDeedNoun(view.tokens[noun]))) return undefined;
  return isRuledOut(view, from, i) ? { from: i, to: noun } : undefined;
}

/** «تصر أنقرة على انسحاب الوحدات قبل أي لقاء»: what somebody insists on, and before what. */
export function beforeAny(view: View, from: number, i: number, to: number): Range | undefined {
  if (view.tokens[i]!.folded !== "قبل" || view.tokens[i + 1]?.folded !== "اي" || i + 2 >= to) return undefined;
  const verbs = verbsIn(view);
  for (let k = i - 1; k >= Math.max(from, i - 10); k--) {
    if (isComma(view.tokens[k])) return undefined;
    if (!verbs[k]) continue;
    return /^(?:اصر|تمسك|طالب|اراد|طلب)$/u.test(verbs[k]!.lemma) &&
      view.tokens.slice(k + 1, i).some((token) => isDeedNoun(token) || isLedDeed(token))
      ? { from: i, to: i + 1 }
      : undefined;
  }
  return undefined;
}

/** «بانسحاب». */
const isLedDeed = (token: Token): boolean =>
  token.folded.startsWith("ب") && isDeedNoun({ ...token, folded: token.folded.slice(1), exact: token.exact.slice(1) });
