import { expect, test } from "vitest";
import { quote, viewOf } from "../view.ts";
import { arabicLabels } from "./labels.ts";

function labels(text: string): readonly string[] {
  const view = viewOf(text, "ar");
  return arabicLabels(view).map(({ label, start }) => quote(view, start, view.tokens[label.to - 1]!.end).exact);
}

test("as many courses as are counted in a sentence", () => {
  expect(labels("يرى المحلل أن الأزمة مقبلة على أحد مسارين: تسوية برعاية عُمان أو قطيعة طويلة.")).toEqual([
    "تسوية برعاية عُمان",
    "قطيعة طويلة",
  ]);
  expect(labels("يتحدث الخبراء عن احتمالين، إما استقالة الحكومة وإما حل البرلمان.")).toEqual([
    "استقالة الحكومة",
    "حل البرلمان",
  ]);
  expect(labels("أمام المجلس أربع نهايات: تجميد الصراع، وتقسيم الإقليم، وعودة الحرب، والذهاب إلى لاهاي.")).toEqual([
    "تجميد الصراع",
    "تقسيم الإقليم",
    "عودة الحرب",
    "الذهاب إلى لاهاي",
  ]);
});

test("roads, tracks, options that are chosen, persons are none", () => {
  expect(labels("أمام المسافر طريقان: طريق الساحل أو طريق الجبل.")).toEqual([]);
  expect(labels("تجري المحادثات في مسارين: مسار الأمن في جنيف، ومسار الاقتصاد في القاهرة.")).toEqual([]);
  expect(labels("ناقش المجلس خيارين: رفع الضريبة أو خفض الإنفاق.")).toEqual([]);
  expect(labels("في القائمة ثلاثة احتمالات: وزير الخارجية، وقائد الجيش، ورئيس البنك.")).toEqual([]);
});

test("two of the same noun in a sentence; those of a film, a drill, a place are none", () => {
  expect(labels("تتردد العاصمة بين سيناريو التسوية السريعة وسيناريو الحصار الطويل.")).toEqual([
    "التسوية السريعة",
    "الحصار الطويل",
  ]);
  expect(labels("يقوم التمرين على سيناريو الهجوم الكيميائي وسيناريو الإخلاء الجماعي.")).toEqual([]);
  expect(labels("تخشى المدينة تكرار سيناريو السودان وسيناريو العراق.")).toEqual([]);
});

test("by their ordinals, in whatever frame", () => {
  expect(labels("يتلخص الاحتمال الأول في عودة الملك، ويتلخص الثاني في إعلان الجمهورية.")).toEqual([
    "عودة الملك",
    "إعلان الجمهورية",
  ]);
  expect(labels("انقسام الجيش هو السيناريو الأول، وعودة المدنيين هي السيناريو الثاني.")).toEqual([
    "انقسام الجيش",
    "عودة المدنيين",
  ]);
  expect(labels("للبلاد سيناريو أول اسمه الوصاية، وسيناريو ثان اسمه الانقسام.")).toEqual(["الوصاية", "الانقسام"]);
  expect(labels("المشهد الأول الذي يرسمه المركز هو حرب استنزاف، والمشهد الثاني هو تسوية هشة.")).toEqual([
    "حرب استنزاف",
    "تسوية هشة",
  ]);
  expect(labels("الطريق الأول يمر بالجبل، والطريق الثاني يمر بالساحل.")).toEqual([]);
  expect(labels("طُبع على بطاقة الاستفتاء الخيار الأول وهو البقاء، والخيار الثاني هو الانفصال.")).toEqual([]);
});

test("by their ranks, by the plural behind an ordinal, parted by commas alone; what was once or was agreed on is none", () => {
  expect(labels("تمديد المهلة هو الاحتمال الأرجح، وإلغاء الاقتراع هو الاحتمال الأضعف.")).toEqual([
    "تمديد المهلة",
    "إلغاء الاقتراع",
  ]);
  expect(labels("أول الاحتمالات حل البرلمان، والثاني تمديد ولايته.")).toEqual(["حل البرلمان", "تمديد ولايته"]);
  expect(labels("ثلاثة سيناريوهات محتملة: استمرار الوضع الراهن، تصعيد محدود، حرب شاملة.")).toEqual([
    "استمرار الوضع الراهن",
    "تصعيد محدود",
    "حرب شاملة",
  ]);
  expect(labels("كان أمام الجيش خياران: الانسحاب أو القتال، فانسحب.")).toEqual([]);
  expect(labels("تدرب الجنود على سيناريوهين: اقتحام المبنى وإخلاء الجرحى.")).toEqual([]);
});
