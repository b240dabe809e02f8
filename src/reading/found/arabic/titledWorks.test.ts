import { expect, test } from "vitest";
import { conditionsOf } from "../conditions.ts";
import { viewOf } from "../view.ts";

const types = (text: string): readonly string[] => conditionsOf(viewOf(text, "ar"), []).map(({ type }) => type);

test("a title in quotation marks behind its work, and a catchword, set no condition", () => {
  expect(types("عرضت القناة فيلم «لو نطق البحر» أمس.")).toEqual([]);
  expect(types("صدرت روايته «إذا نام القمر» في بيروت.")).toEqual([]);
  expect(types("كتب أطروحة عن مبدأ الأرض مقابل السلام.")).toEqual([]);
  expect(types("قال الوزير «إذا انسحب الجيش عادت القوافل».")).toEqual(["if_then"]);
  expect(types("اقترح الوسيط فتح الميناء مقابل تسليم الأسرى.")).toEqual(["quid_pro_quo"]);
});

test("counts beside each other are no exchange", () => {
  expect(types("فاز المرشح بفارق 12 صوتا مقابل 9 في الجولة الأولى.")).toEqual([]);
  expect(types("سُجلت 300 إصابة في مايو مقابل 410 في أبريل.")).toEqual([]);
  expect(types("تسلم فرنسا 23 أسيرا مقابل 3 طيارين.")).toEqual(["quid_pro_quo"]);
});

test("how somebody is, and a term that a contract has, set none", () => {
  expect(types("وجدوا القبطان في حال من الذهول التام.")).toEqual([]);
  expect(types("عاد الجنود في حال جيدة.")).toEqual([]);
  expect(types("ستنسحب القوات في حال وقوع هجوم.")).toEqual(["if_then"]);
  expect(types("يضم العقد شرطًا جزائيًا باهظًا.")).toEqual([]);
  expect(types("وضعت فرنسا شرطًا لعودة سفيرها هو الاعتذار.")).toEqual(["precondition"]);
});
