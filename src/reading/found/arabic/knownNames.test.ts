// Names of the lists: what ك likens, Europeans, unions of states.
import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("what is like a state is a state; behind another bare noun ك is the name's own", () => {
  expect(mentions("لا ترضى دولة كفرنسا بذلك.")).toBe("فرنسا");
  expect(mentions("انهارت هدنة كاندورا أمس.")).toBe("كاندورا");
});

test("Europeans are their union, tourists from there are not", () => {
  expect(mentions("وعدت الرئيسة الأوروبيين بمراقبة الاقتراع.")).toBe("الأوروبيين=الاتحاد الأوروبي");
  expect(mentions("ينتظر الأوروبيون جوابا.")).toBe("الأوروبيون=الاتحاد الأوروبي");
  expect(mentions("السياح الأوروبيون غادروا.")).toBe("");
});

test("a union of states with the states in its name", () =>
  expect(mentions("دعت المجموعة الاقتصادية لدول وسط أفريقيا إلى الحوار.")).toBe(
    "المجموعة الاقتصادية لدول وسط أفريقيا",
  ));
