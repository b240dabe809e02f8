// By when: «قبل نهاية الشهر المقبل», "by 15 March", as far as the words of the time go and no further.
import type { Quoted } from "../reading.ts";
import { monthNames } from "./times.ts";
import { quoteOf, type View } from "./view.ts";

const month = monthNames.join("|");
const letter = "\\p{L}\\p{N}";
const s = "\\s+";

const arabicDigits = "[0-9٠-٩]+";
const arabicNumber = `(?:${arabicDigits}|ثلاثة?|أربعة?|خمسة?|ستة?|سبعة?|ثمانية?|تسعة?|عشرة?|بضعة?)`;
const arabicUnits = "(?:أيام|أسابيع|أشهر|شهور|سنوات|أعوام|ساعات|ساعة|يوم[اً]*|أسبوع[اً]*|شهر[اً]*|عام[اً]*|سنة)";
const arabicPeriod =
  "(?:ال)?(?:شهر|شهرين|عام|عامين|سنة|سنتين|أسبوع|أسبوعين|يوم|يومين|ربيع|صيف|خريف|شتاء|انتخابات|قمة|عيد|رمضان|ثلوج|موعد|مهلة|موسم)";
const arabicTail = `(?:${s}(?:المقبل|المقبلة|القادم|القادمة|الجاري|الجارية|الحالي|الحالية|التالي|التالية|الفطر|الأضحى|الرئاسية|التشريعية|البلدية|(?:من${s})?(?:هذا${s})?(?:العام|الشهر|السنة)|(?:عام${s})?(?:19|20)[0-9]{2}))*`;
const double = `(?:${month})(?:[/ ](?:${month}))?`;
const ar = new RegExp(
  `(?<![${letter}])(?:قبل|قبيل|خلال|بحلول|حتى|لغاية|في${s}غضون|في${s}موعد${s}أقصاه)${s}` +
    `(?:(?:نهاية|مطلع|منتصف|أواخر|أوائل|بداية|انتهاء|انقضاء|حلول)${s})?` +
    `(?:(?:ال)?${arabicNumber}${s}${arabicUnits}|${arabicDigits}${s}(?:من${s})?${double}|${double}|${arabicPeriod}(?:${s}(?:${double}))?|${arabicDigits})` +
    `${arabicTail}(?![${letter}])`,
  "u",
);

const englishUnits = "(?:hours?|days?|weeks?|months?|years?)";
const englishNumber = "(?:\\d+|a|an|one|two|three|four|five|six|seven|eight|ten|twelve)";
const en = new RegExp(
  `(?<![${letter}])(?:within|before|by|until|no${s}later${s}than)${s}(?:the${s})?(?:(?:end|start|middle|beginning|close)${s}of${s}(?:the${s})?)?(?:mid-|early${s}|late${s})?` +
    `(?:${englishNumber}${s}${englishUnits}|\\d{1,2}(?:st|nd|rd|th)?(?:${s}(?:of${s})?(?:${month}))?|(?:${month})(?:${s}\\d{1,2}(?!\\d))?|` +
    `(?:next|this|coming)?${s}?(?:spring|summer|autumn|winter|monsoon|harvest|easter|christmas|ramadan|elections?|vote|summit|first${s}snow|week|month|year)|\\d{4})` +
    `(?:,?${s}(?:19|20)\\d{2})?(?![${letter}])`,
  "iu",
);

/** The first in `[start, end)` of the text. */
export function deadlineIn(view: View, start: number, end: number): Quoted | undefined {
  if (start >= end) return undefined;
  const match = (view.lang === "ar" ? ar : en).exec(view.text.slice(start, end));
  if (!match) return undefined;
  const at = start + match.index;
  return quoteOf(view, view.within(at, at + match[0].length));
}
