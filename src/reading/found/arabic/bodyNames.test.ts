import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("what a front is for may be a people or a land with its name", () => {
  expect(mentions("أطلقت جبهة تحرير شعب أروانا الأسرى. وشكر الوسطاء الجبهة على ذلك.")).toBe(
    "جبهة تحرير شعب أروانا | الجبهة=جبهة تحرير شعب أروانا",
  );
});

test("a group by a name that is no word of the language", () => {
  expect(mentions("باعت مجموعة نوفاك حصتها في المصرف.")).toBe("مجموعة نوفاك");
  expect(mentions("في السهل تجمع سكني كبير وقناة حفرت قبل قرن.")).toBe("");
});

test("what is arranged is no group", () => {
  expect(mentions("ناقش الاجتماع تنظيم حركة القوافل وتنظيم حملة التلقيح.")).toBe("");
  expect(mentions("تبنى تنظيم فجر الجنوب الهجوم.")).toBe("تنظيم فجر الجنوب");
});

test("who rules a region, and a government in exile", () => {
  expect(mentions("رفضت رئاسة الإقليم العرض. وتنافسوا على رئاسة الإقليم.")).toBe("رئاسة الإقليم");
  expect(mentions("قالت حكومة المنفى إنها ممتنة.")).toBe("حكومة المنفى");
});
