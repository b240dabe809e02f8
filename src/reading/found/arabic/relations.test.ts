// Adjectives made from the names of states: joined by a hyphen, behind an office and what it is over, of a counterpart, of several.
import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("of two joined by a hyphen each is one, of the lists or not", () => {
  expect(mentions("تعثرت المحادثات التركية-اليونانية أمس.")).toMatch(/^التركية\S* \| اليونانية/u);
  expect(mentions("المباحثات الكوردانية-السلفانية تعثرت.")).toBe("الكوردانية=كوردان | السلفانية=سلفان");
  expect(mentions("صدر بيان درماني-كولوري مشترك.")).toBe("درماني=درمان | كولوري=كولور");
  expect(mentions("العملية السياسية-العسكرية معقدة.")).toBe("");
});

test("his, though what he is over is a she; hers would end in ة", () => {
  expect(mentions("أكد وزير المالية السيفاري أن العملة مستقرة.")).toMatch(/السيفاري=سيفار$/u);
  expect(mentions("نفت حركة تاماري النبأ.")).not.toMatch(/تامار /u);
});

test("a counterpart is of a state, also where its name is a word; of a kind he is nobody's", () => {
  expect(mentions("أبلغ الوزير نظيره المرجاني بالموعد.")).toMatch(/المرجاني=مرجان/u);
  expect(mentions("التقى نظيره السابق ثم نظيره المدني.")).toBe("");
});

test("of a side and a place one word is made; several by the adjective alone", () => {
  expect(mentions("قال المبعوث الجنوب أفريقي إن المهلة انتهت.")).toMatch(/^الجنوب أفريقي/u);
  expect(mentions("وصل خبراء كوريون جنوبيون.")).toMatch(/^كوريون جنوبيون/u);
  expect(mentions("قتل خمسة جنود تولاريين.")).toBe("تولاريين=تولار");
});
