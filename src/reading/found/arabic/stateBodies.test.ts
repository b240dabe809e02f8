// Bodies with «في X» behind them.
import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("forces of a government are in their state", () => {
  expect(mentions("القوات الحكومية في بيلوار تنسحب من التل.")).toMatch(/بيلوار/u);
  expect(mentions("هاجمت القوات النظامية في ناردين مواقع الحركة.")).toMatch(/ناردين/u);
  expect(mentions("انسحبت القوات الروسية في بيلوار.")).not.toMatch(/بيلوار/u);
});

test("one of many bodies only has its seat there", () => {
  expect(mentions("رُفعت القضية إلى محكمة في لاهاي.")).toBe("");
  expect(mentions("تنظر هيئة تحكيم في لاهاي في النزاع.")).toBe("");
  expect(mentions("نفت قيادة الجيش في ولاندا النبأ.")).toMatch(/ولاندا$/u);
});
