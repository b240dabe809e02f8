import { expect, test } from "vitest";
import { conditionsOf } from "../conditions.ts";
import { quoteOf, viewOf } from "../view.ts";
import { arabicLabels } from "./labels.ts";

const labels = (text: string): readonly string[] => {
  const view = viewOf(text, "ar");
  return arabicLabels(view).map(({ label }) => quoteOf(view, label).exact);
};

const listed =
  "يحدد خبراء مآلين: «هدنة طويلة»، ويتحقق متى سحبت فرنسا مدفعيتها، و«عودة إلى السلاح»، ويفتح بابها مقتل جندي آخر.";

test("names between quotation marks behind what they are called", () => {
  expect(labels(listed)).toEqual(["هدنة طويلة", "عودة إلى السلاح"]);
  expect(labels("سيناريو «الصيد المشترك»: تعود القوارب. وسيناريو «الحصار»: تبقى السفن.")).toEqual([
    "الصيد المشترك",
    "الحصار",
  ]);
  expect(labels("أمام البلدين مساران. ووصف الوزير مسار «أستانا» بأنه طويل.")).toEqual([]);
});

test("what sets a named scenario off is its condition", () => {
  const conditions = (text: string) =>
    conditionsOf(viewOf(text, "ar"), []).map((c) => [c.type, c.cue.exact, c.if?.exact, c.then?.exact].join(" / "));
  expect(conditions(listed)).toEqual([
    "if_then / يتحقق متى / سحبت فرنسا مدفعيتها / هدنة طويلة",
    "implicit / يفتح بابها / مقتل جندي آخر / عودة إلى السلاح",
  ]);
  expect(conditions("أما الثاني، «حافة الهاوية»، فشرارته تحويل النهر.")).toEqual([
    "implicit / شرارته / تحويل النهر / حافة الهاوية",
  ]);
});

test("what is enough to set a scenario off, of a name without quotation marks behind its ordinal only", () => {
  const types = (text: string) => conditionsOf(viewOf(text, "ar"), []).map((c) => `${c.type} / ${c.if?.exact}`);
  expect(types("والثاني قطيعة جديدة، يكفي لإشعالها تسريب آخر.")).toEqual(["implicit / تسريب آخر"]);
  expect(types("هذه قطيعة جديدة، مفتاحها تسريب آخر.")).toEqual([]);
});

test("what a course is called, by its title or by who calls it so", () => {
  expect(
    labels("وللاحتمال الأول عنوان واحد: «الهدنة المرة». والاحتمال الآخر، ونسميه «القفزة»، يبدأ متى استقال الوزير."),
  ).toEqual(["الهدنة المرة", "القفزة"]);
  expect(labels("للوزير الأول اسم يتداوله الضباط: «الثعلب». وهو يحب القهوة.")).toEqual([]);
  expect(labels("المرجّح أن يسود ما يسميه ضباط «السكون الملغوم». أما الاحتمال الثاني فهو الاتفاق المعلن.")).toEqual([
    "السكون الملغوم",
    "الاتفاق المعلن",
  ]);
  expect(
    labels("يتصور الباحث طريقين للحل. في الأول، ويسميه «الجسر»، تنسحب المدفعية. وفي الثاني، أي «الجدار»، تبقى."),
  ).toEqual(["الجسر", "الجدار"]);
  expect(labels("يتصور المهندس طريقين للشاحنات. الأول، ويسميه «طريق الملح»، معبد.")).toEqual([]);
});

test("what is put in front, and what stands at a distance from it", () => {
  expect(
    labels("أمامنا مآلات عدة. نضع في المقدمة تسوية الرسوم، وفيها يُعفى التجار. ويليها التجميد الطويل، وهو يترسخ."),
  ).toEqual(["تسوية الرسوم", "التجميد الطويل"]);
  expect(
    labels(
      "أقرب ما نتوقعه صفقة على مراحل، شريطة أن يبدأ التفكيك. وعلى مسافة منها يقف خيار المماطلة، ومحرّكه الانتخابات.",
    ),
  ).toEqual(["صفقة على مراحل", "المماطلة"]);
  expect(labels("أمامنا مساران. نضع في المقدمة مصلحة الناس. وعلى التلة يقف خيار الفلاحين، وهو حصان عجوز.")).toEqual([]);
});
