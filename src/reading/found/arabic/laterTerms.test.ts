import { expect, test } from "vitest";
import { conditionsOf } from "../conditions.ts";
import { viewOf } from "../view.ts";

const types = (text: string): readonly string[] =>
  conditionsOf(viewOf(text, "ar"), []).map((c) => `${c.type} / ${c.cue.exact}`);

test("إن right before an imperfect is if, where an answer follows", () => {
  expect(types("إن ترفض الحكومة العرض تفقد مقعدها في المجلس.")).toEqual(["if_then / إن"]);
  expect(types("ستنسحب الكتيبة إن تتقدم القوات نحو الجسر.")).toEqual(["if_then / إن"]);
  expect(types("قال إن تعاون البلدين قائم. وقالت إن يوسف غادر المدينة.")).toEqual([]);
});

test("as soon as a deed is done, of what is still to come", () => {
  expect(types("فور استلام الرهائن، سنفتح المعبر.")).toEqual(["if_then / فور"]);
  expect(types("سيُرفع الحظر فور تسليم الخرائط.")).toEqual(["if_then / فور"]);
  expect(types("غادر الوفد فور استلام الرسالة. وسيعود الوزير فور انتهاء الاجتماع.")).toEqual([]);
});

test("whoever does, and what he will get", () => {
  expect(types("من يقترب من السد فلن يعود حيًا.")).toEqual(["if_then / من"]);
  expect(types("من يعرف الجنرال يعرف أنه لا يتراجع. من يصدق أن الحرب انتهت؟")).toEqual([]);
});

test("as long as, by what lasts", () => {
  expect(types("يبقى العرض قائمًا ما استمر التمويل.")).toEqual(["as_long_as / ما استمر"]);
  expect(types("سنحترم الهدنة طوال التزام الطرف الآخر بها.")).toEqual(["as_long_as / طوال"]);
  expect(types("لا مفاوضات والقصف لا يزال مستمرًا.")).toHaveLength(1);
  expect(types("باع كل ما بقي له. وجمعوا ما بقي من الذخيرة. وظل المبنى مغلقًا طوال وجود البعثة.")).toEqual([]);
});

test("up to a deed, and a noun that is ruled out before it", () => {
  expect(types("علق الاتحاد الرحلات لحين صدور التقرير.")).toEqual(["until / لحين"]);
  expect(types("لا رفع للعقوبات قبل تفكيك المصنع.")).toEqual(["until / قبل"]);
  expect(types("بقي المعبر مغلقًا لحين انسحاب القوات. ومدد البرلمان ولايته لغاية مايو.")).toEqual([]);
});

test("unless: without that, and إلا أن before a verb", () => {
  expect(types("لن نفتح الحدود من دون أن تسلّم الجارة القائمة.")).toEqual(["unless / من دون أن"]);
  expect(types("سيظل الميناء مغلقًا إلا أن تقرر اللجنة غير ذلك.")).toEqual(["unless / إلا أن"]);
  expect(types("غادر القاعة من دون أن يصافح أحدًا. ولا يملك الرئيس إلا أن يوافق.")).toEqual([]);
  expect(types("وافق الوزير إلا أن البرلمان رفض.")).toEqual([]);
});

test("not but when, before any, and no sooner of what is to come", () => {
  expect(types("لن يفتح المعبر إلا حين تصل القوات.")).toEqual(["unless / إلا حين"]);
  expect(types("تصر فرنسا على انسحاب الوحدات قبل أي لقاء.")).toEqual(["precondition / قبل"]);
  expect(types("ستعود القوات ما إن يذوب الثلج.")).toEqual(["if_then / إن"]);
  expect(types("لم ينسحب إلا حين نفدت الذخيرة. وطالبت فرنسا بالانسحاب قبل نهاية العام.")).toEqual([]);
});
