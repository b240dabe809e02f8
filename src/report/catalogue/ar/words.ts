// Arabic: single words, counts, numbers, dates, statuses; what other texts are made of.
import { say } from "../../document.ts";
import type { words as en } from "../en/words.ts";
import { arabicMonths, levantineMonths } from "../months.ts";
import { type ArabicForms, arabicClass, arabicPlural } from "../plural.ts";

/** A unit of time: as subject, and after a preposition (only the dual differs). */
const unit = (forms: ArabicForms, obliqueTwo: string) => ({
  nominative: arabicPlural(forms),
  oblique: arabicPlural({ ...forms, two: obliqueTwo }),
});

const points: ArabicForms = {
  zero: "لا نقاط",
  one: "نقطة واحدة",
  two: "نقطتان",
  few: "# نقاط",
  many: "# نقطة",
  other: "# نقطة",
};
/** After a number in digits. */
const pointNoun: ArabicForms = { zero: "نقطة", one: "نقطة", two: "نقطة", few: "نقاط", many: "نقطة", other: "نقطة" };

export const words: typeof en = {
  name: "العربية",
  quoteMarks: ["«", "»"],
  comma: "، ",
  and: " و",
  listMiddle: "، و",
  listLast: "، و",
  or: " أو ",
  semicolon: "؛ ",
  none: "لا يوجد",
  dash: "—",
  labelIn: { ar: " [بالعربية فقط]", en: " [بالإنجليزية فقط]" },
  months: arabicMonths,
  monthsLevant: levantineMonths,
  percent: (n) => `${n}%`,
  range: (low, high) => (low === high ? `${low}%` : `${low}–${high}%`),
  about: (share) => say`نحو ${share}`,
  lessThan: (share) => say`أقل من ${share}`,
  moreThan: (share) => say`أكثر من ${share}`,
  justUnder: (share) => say`أقل بقليل من ${share}`,
  justOver: (share) => say`أكثر بقليل من ${share}`,
  points: arabicPlural(points),
  signed: (n) => `${n < 0 ? "−" : "+"}${Math.abs(n)}`,
  pointNoun: (n) => pointNoun[arabicClass(Math.abs(n))],
  lessThanPoints: (n) => `أقل من ${n}`,
  ofHundred: (n) => `${n} من كل 100`,
  fewerThanOfHundred: (n) => `أقل من ${n} من كل 100`,
  everyDraw: " في كل السحبات",
  dated: (date) => say` (${date})`,
  unit: {
    day: unit(
      { zero: "صفر يوم", one: "يوم واحد", two: "يومان", few: "# أيام", many: "# يومًا", other: "# يوم" },
      "يومين",
    ),
    week: unit(
      { zero: "صفر أسبوع", one: "أسبوع واحد", two: "أسبوعان", few: "# أسابيع", many: "# أسبوعًا", other: "# أسبوع" },
      "أسبوعين",
    ),
    month: unit(
      { zero: "صفر شهر", one: "شهر واحد", two: "شهران", few: "# أشهر", many: "# شهرًا", other: "# شهر" },
      "شهرين",
    ),
    year: unit(
      { zero: "صفر سنة", one: "سنة واحدة", two: "سنتان", few: "# سنوات", many: "# سنة", other: "# سنة" },
      "سنتين",
    ),
  },
  atTime: (u, n) => `${{ day: "اليوم", week: "الأسبوع", month: "الشهر", year: "السنة" }[u]} ${n}`,
  from: (date) => say`منذ ${date}`,
  until: (date) => say`حتى ${date}`,
  fromTo: (a, b) => say`من ${a} إلى ${b}`,
  isWord: (word) => word,
  wordAlone: (word) => word,
  wordTo: (low, high) => `من ${low} إلى ${high}`,
  detail: (p) =>
    say`(${p.share}${p.band === null ? "" : say`؛ النطاق ${p.band}`}${p.words === null ? "" : `، ${p.words}`}${p.inGap ? "؛ بين كلمتين من كلمات السلّم" : ""})`,
  cellDetail: (p) =>
    say`(${p.share}${p.band === null ? "" : say`؛ ${p.band}`}${p.words === null ? "" : `: ${p.words}`})`,
  level: { low: "منخفضة", moderate: "متوسطة", high: "عالية" },
  status: {
    confirmed: "مؤكَّد (بتوقيع)",
    contested: "محلّ خلاف",
    denied: "منفيّ",
    corroborated: "معزَّز بمصادر مستقلة",
    "third-party-announced": "أعلنه طرف ثالث",
    unconfirmed: "غير مؤكَّد",
    "single-source": "مصدر واحد",
  },
  noStatus: "بصوت الكاتب",
  modality: {
    asserted: "مجزوم به",
    reported: "منقول",
    alleged: "اتهام",
    hedged: "بتحفّظ",
    possible: "وارد",
    conditional: "مشروط",
    pledged: "متعهَّد به",
    predicted: "متوقَّع",
  },
  author: "الكاتب",
  unattributed: "غير منسوب",
  chance: "حدث عارض",
  genre: {
    "op-ed": "مقال رأي",
    news: "خبر",
    report: "تقرير",
    digest: "ملخّص",
    speech: "خطاب",
    interview: "مقابلة",
    statement: "بيان",
  },
  genreOther: "نص",
  language: { ar: "العربية", en: "الإنجليزية" },
  colon: ": ",
};
