import { expect, test } from "vitest";
import { conditionTypes } from "../testing/arabicConditions.ts";

test("what is had in return for what is given before it", () => {
  expect(conditionTypes("تؤجر الجزيرة ميناءها للشركة عشر سنوات وتنال في المقابل أربع طائرات.")).toEqual([
    "quid_pro_quo / في المقابل",
  ]);
  expect(conditionTypes("تسلم الجبهة الأسرى، وتتسلم في المقابل جثامين مقاتليها.")).toEqual([
    "quid_pro_quo / في المقابل",
  ]);
});

test("on the other hand", () => {
  expect(conditionTypes("رفضت الحكومة العرض، وأكدت الحركة في المقابل استعدادها.")).toEqual([]);
  expect(conditionTypes("انسحب الوفد، وحصل في المقابل حزب النور على مقعدين.")).toEqual([]);
  expect(conditionTypes("وفي المقابل، نالت الحركة مقعدًا.")).toEqual([]);
});
