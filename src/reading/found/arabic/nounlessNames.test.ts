import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("a body is called by a date", () => {
  expect(mentions("أكدت حركة 3 آذار أنها لن تشارك. وقالت الحركة إن الشروط لم تتحقق.")).toBe(
    "حركة 3 آذار | الحركة=حركة 3 آذار",
  );
  expect(mentions("انسحب وفد حركة 23 مارس من القاعة.")).toBe("حركة 23 مارس");
  expect(mentions("انشق عن تنظيم الخامس من حزيران.")).toBe("تنظيم الخامس من حزيران");
});

test("by letters and a number, or by an outcry", () => {
  expect(mentions("اعتقل عناصر من حركة إم 12 قرب الحدود.")).toBe("حركة إم 12");
  expect(mentions("قرر حزب معًا للوطن المقاطعة.")).toBe("حزب معًا للوطن");
});

test("a number alone is no name", () => {
  expect(mentions("شهد المعبر حركة 30 شاحنة.")).toBe("");
});
