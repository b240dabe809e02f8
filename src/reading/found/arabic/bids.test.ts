import { expect, test } from "vitest";
import { conditionTypes } from "../testing/arabicConditions.ts";

test("what is bidden, and what is done for it at once", () => {
  expect(conditionTypes("«أوقفوا القصف نطلق الأسرى»، قال الناطق.")).toEqual(["implicit / أوقفوا"]);
  expect(conditionTypes("«ارفعوا الحصار نوقّع الاتفاق»، هكذا رد الوزير.")).toEqual(["implicit / ارفعوا"]);
});

test("bidding alone, with a particle, or with a mark between sets no terms", () => {
  expect(conditionTypes("«اسألوا من نحن»، قال القائد.")).toEqual([]);
  expect(conditionTypes("«اتركوا القرار لنا حتى نحسم الأمر».")).toEqual([]);
  expect(conditionTypes("«انسحبوا من البلدة»، قال الناطق، نطلب ذلك.")).toEqual([]);
});
