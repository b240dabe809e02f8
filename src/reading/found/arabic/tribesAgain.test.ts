import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("a tribe by its own name after it was headed", () => {
  expect(mentions("هدد قائد قبيلة المساعيد بقطع الطريق. وقال وجهاء من المساعيد إن الصبر نفد.")).toBe(
    "قبيلة المساعيد | المساعيد=قبيلة المساعيد",
  );
});

test("a word of the language behind the head, or a place of that name, is none", () => {
  expect(mentions("توسطت عشائر البادية. وعاد الرعاة إلى البادية.")).toBe("عشائر البادية");
  expect(mentions("هددت قبيلة المساعيد. وجرى السيل في وادي المساعيد.")).toBe("قبيلة المساعيد");
});
