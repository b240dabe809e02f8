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
