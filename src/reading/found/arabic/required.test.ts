import { expect, test } from "vitest";
import { conditionsOf } from "../conditions.ts";
import { viewOf } from "../view.ts";

const types = (text: string): readonly string[] =>
  conditionsOf(viewOf(text, "ar"), []).map((c) =>
    [c.type, c.cue.exact, (c.if ?? c.condition)?.exact].filter((part) => part !== undefined).join(" / "),
  );

test("what a course calls for is asked; what a season or an office calls for is not", () => {
  expect(types("تسوية مؤقتة، وهو ما يستلزم انسحاب الألوية.")).toEqual(["precondition / يستلزم / انسحاب الألوية"]);
  expect(types("ويقتضي بلوغها أن تصل اللجنة إلى الموقع.")).toEqual([
    "precondition / يقتضي بلوغها / أن تصل اللجنة إلى الموقع",
  ]);
  expect(types("تتطلب التسوية موافقة البرلمانين.")).toEqual(["precondition / تتطلب التسوية / موافقة البرلمانين"]);
  expect(types("يستوجب فتح المعبر سحب المدفعية.")).toEqual(["precondition / يستوجب فتح المعبر / سحب المدفعية"]);
  expect(
    types(
      "المرحلة تتطلب تعزيز التعاون. ويتطلب العلاج موافقة الطبيب. ويتطلب الوضع حلولًا عاجلة. ولا يتطلب ذلك تدخل الجيش.",
    ),
  ).toEqual([]);
});

test("until behind a noun of what lasts and behind لن, before a verb that no list knows; no aim", () => {
  expect(types("توعدت نقابة الأطباء بإضراب مفتوح حتى يُكشف النص.")).toEqual(["until / حتى / يُكشف النص"]);
  expect(types("أعلنت الجزيرة إغلاق المعابر حتى تسحب جارتها الزوارق.")).toHaveLength(1);
  expect(types("لن يعود النازحون حتى تتطهر الحقول من الألغام.")).toHaveLength(1);
  expect(types("أغلق المعبر حتى لا يتسلل أحد. وقررت تعليق الرحلات حتى تتمكن الفرق من الصيانة.")).toEqual([]);
});

test("what is lacking behind the clause, one mishap, as soon as a deed is done", () => {
  expect(types("لن يوقع الطرفان من دون ضامن دولي.")).toEqual(["implicit / من دون / ضامن دولي"]);
  expect(types("يغدو الانكشاف واردًا في غياب ضمانات مكتوبة.")).toHaveLength(1);
  expect(types("لن يغادر من دون وداع. وستعقد الجلسة في غياب ممثلين عن الحركة.")).toEqual([]);
  expect(types("تكفي رصاصة طائشة ليشتعل الجنوب.")).toHaveLength(1);
  expect(types("تكفي المؤن ليصمد أهلها شهرًا.")).toEqual([]);
  expect(types("غادر الوفد فور انتهاء الجلسة.")).toEqual([]);
});

test("she-did by her letters alone, behind إن and متى", () => {
  expect(types("فإن صمدت القناة فقد تلد اتفاقًا.")).toHaveLength(1);
  expect(types("هدد القائد بقصف المطار متى أقلعت منه طائرة.")).toHaveLength(1);
  expect(types("قال الوزير إن صمت العاصمة مريب. ولا يعلم أحد متى صمتت المدافع.")).toEqual([]);
});
