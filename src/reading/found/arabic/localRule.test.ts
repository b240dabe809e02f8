import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("who rules a region, where they act or are accused, and again", () => {
  expect(mentions("قالت سلطات ولاية النهر إن الطريق مغلق. واتهم الجيش سلطات الولاية بالكذب.")).toBe(
    "سلطات ولاية النهر | الجيش | سلطات الولاية=سلطات ولاية النهر",
  );
  expect(mentions("التقى الوفد ضباطا في مقر سلطات ولاية النهر.")).toBe("");
});

test("the authorities of no state that is named, where they are accused", () => {
  expect(mentions("اتهمت رابطة الأسر السلطات بالتباطؤ.")).toBe("رابطة الأسر | السلطات");
  expect(mentions("يقوم النظام على فصل السلطات.")).toBe("");
});
