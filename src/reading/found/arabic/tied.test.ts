import { expect, test } from "vitest";
import { conditionTypes } from "../testing/arabicConditions.ts";

test("he tied it to something: the verb before what is tied; held and pawned are none", () => {
  expect(conditionTypes("مدد القائد الهدنة أسبوعًا، ورهن أي تمديد آخر بإطلاق أخيه.")).toEqual(["precondition / رهن"]);
  expect(conditionTypes("ورهن المجلس عودته إلى الطاولة بانسحاب القوات.")).toEqual(["precondition / رهن"]);
  expect(conditionTypes("بقي الضابط رهن الاعتقال بتهمة التجسس. ورهن التاجر بيته بمبلغ كبير.")).toEqual([]);
});

test("what hangs on somebody's consent needs it", () => {
  expect(conditionTypes("لكن القرار يبقى رهنًا بموافقة القيادة.")).toEqual(["precondition / رهنًا"]);
  expect(conditionTypes("أولها إصلاح سريع، وهو مرهون بتوقيع الوزير.")).toEqual(["precondition / مرهون"]);
  expect(conditionTypes("وهذا رهن بموافقة البرلمان.")).toEqual(["implicit / رهن"]);
});

test("any accord that hangs on an assembly's word needs it; nobody asks for a mishap", () => {
  expect(conditionTypes("ويبقى أي تفاهم رهنًا بمصادقة المجلس.")).toEqual(["precondition / رهنًا"]);
  expect(conditionTypes("ويبقى أي تفاهم رهنًا بانهيار الهدنة.")).toEqual(["implicit / رهنًا"]);
});
