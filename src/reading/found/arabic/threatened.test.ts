import { expect, test } from "vitest";
import { conditionsOf } from "../conditions.ts";
import { viewOf } from "../view.ts";

const types = (text: string): readonly string[] =>
  conditionsOf(viewOf(text, "ar"), []).map((c) => `${c.type} / ${c.cue.exact}`);

test("threats without a particle", () => {
  expect(types("طالبهم بإخلاء المبنى تحت طائلة الملاحقة القضائية.")).toEqual(["implicit / تحت طائلة"]);
  expect(types("غلطة واحدة من أحد الطرفين وتعود الحرب.")).toEqual(["implicit / غلطة"]);
  expect(types("افتحوا الطريق أو سنقصف المطار.")).toEqual(["implicit / أو"]);
  expect(types("يقع هذا الفعل تحت طائلة القانون. مرة أخرى ويعود الوزير إلى التصريح نفسه.")).toEqual([]);
  expect(types("انسحبوا أو قُتلوا في المعركة.")).toEqual([]);
});

test("what has to be first, and the only way", () => {
  expect(types("لا بد من سحب الدبابات قبل أي حوار.")).toEqual(["precondition / لا بد من"]);
  expect(types("لكي يُفتح المعبر لا بد من توقيع الاتفاق.")).toEqual(["precondition / لا بد من"]);
  expect(types("سحب القوات هو السبيل الوحيد إلى استئناف الحوار.")).toEqual(["precondition / هو السبيل الوحيد"]);
  expect(types("لا بد من الصبر. ولا بد من إنهاء الحرب. والجسر هو المعبر الوحيد إلى الضفة.")).toEqual([]);
});

test("what an outcome hangs on is asked for; what points at a course is left to it", () => {
  expect(types("يبقى مستقبل الصفقة رهنًا بموافقة المجلس.")).toEqual(["precondition / رهنًا"]);
  expect(types("تتوقف عودة السفير على ما تقرره المحكمة.")).toEqual(["precondition / تتوقف عودة السفير على"]);
  expect(types("اندلاعها رهن بانقطاع الرواتب.")).toEqual(["implicit / رهن"]);
  expect(types("تتوقف الحافلة على جانب الطريق. وهو رهن التحقيق.")).toEqual([]);
});

test("exchanges with the words of a return, a barter, a price", () => {
  expect(types("تسحب فرنسا صواريخها وتحصل في المقابل على ضمانات مكتوبة.")).toEqual(["quid_pro_quo / في المقابل"]);
  expect(types("ستتنازل الجزيرة عن الحقل وتنال بدلًا من ذلك ميناءً.")).toEqual(["quid_pro_quo / بدلًا من ذلك"]);
  expect(types("عرضت الحركة مبادلة الجنديين بالأسيرات.")).toEqual(["quid_pro_quo / مبادلة"]);
  expect(types("تريد الحكومة الاعتراف بها ثمنًا لإطلاق الطيار.")).toEqual(["quid_pro_quo / ثمنًا"]);
  expect(types("وفي المقابل، رفضت فرنسا النص. ودفع ابنه حياته ثمنًا لإصراره.")).toEqual([]);
  expect(types("تمت مبادلة الجاسوس بالطيار عام 1962.")).toEqual([]);
});

test("what the terms are of, what something leans on, what is ruled out without a deed", () => {
  expect(types("الشرط الوحيد للصلح هو الاعتراف بالحدود.")).toHaveLength(1);
  expect(types("يعتمد مصير الهدنة على موقف القبائل.")).toHaveLength(1);
  expect(types("يرتبط انسحاب القوات بتسليم الأسرى.")).toHaveLength(1);
  expect(types("لا انتخابات بدون نزع السلاح.")).toEqual(["precondition / بدون"]);
  expect(types("يعتمد الاقتصاد على النفط. ويرتبط الإقليم بالعاصمة. ولا دخان بلا نار.")).toEqual([]);
  expect(types("من دون أي شرط هو الآخر عاد.")).toEqual([]);
});
