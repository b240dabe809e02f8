import { expect, test } from "vitest";
import { conditionTypes } from "../testing/arabicConditions.ts";

test("بلا before what is lacking; how something is done lacks nothing", () => {
  expect(conditionTypes("فبلا تسوية قبل الشتاء، سيغادر آلاف المزارعين القرى.")).toEqual(["implicit / بلا"]);
  expect(conditionTypes("بلا ضمانات مكتوبة لن توقع الحركة.")).toEqual(["implicit / بلا"]);
  expect(conditionTypes("بلا شك سيعود الوفد. وبلا تردد سيوقع الوزير. وبلا توقف سيواصل الجيش القصف.")).toEqual([]);
});

test("any deed that somebody does, told by a verb behind it", () => {
  expect(conditionTypes("أي قرار منفرد تتخذه الحكومة سيعيد المسلحين إلى الجبال.")).toEqual(["implicit / أي"]);
  expect(conditionTypes("أي هجوم تشنه الكتائب على القرى قد يدفع الرئيس إلى الاستقالة.")).toEqual(["implicit / أي"]);
  expect(conditionTypes("أي شخص يعرف المنطقة سيقول ذلك. أي اتفاق يوقعه الطرفان قد يصمد.")).toEqual([]);
});
