import { expect, test } from "vitest";
import { conditionsOf } from "../conditions.ts";
import { viewOf } from "../view.ts";

const types = (text: string): readonly string[] =>
  conditionsOf(viewOf(text, "ar"), []).map((c) => `${c.type} / ${c.cue.exact}`);

test("فإذا of surprise has a noun behind it", () => {
  expect(types("فتح الحارس الباب ليلًا، فإذا بالنهر قد بلغ العتبة.")).toEqual([]);
  expect(types("وصلنا إلى السوق فإذا الدكاكين مغلقة.")).toEqual([]);
  expect(types("فإذا انسحب الجيش عادت القوافل.")).toEqual(["if_then / إذا"]);
});

test("no sooner than, and what used to happen", () => {
  expect(types("ما إن هبطت الطائرة حتى صعد المفتشون.")).toEqual([]);
  expect(types("كلما نزل المطر كان الرعاة يلجؤون إلى الدير.")).toEqual([]);
  expect(types("كلما تأخر الراتب هرب جنود آخرون.")).toEqual(["as_long_as / كلما"]);
});

test("two things compared, two facts beside each other", () => {
  expect(types("يبدو الجيش صغيرًا إذا قيس بجيش جاره.")).toEqual([]);
  expect(types("تبدو الحصة كبيرة إذا ما قورنت بحصة الميناء القديم.")).toEqual([]);
  expect(types("إذا كانت الأزمة الأولى قد بدأت بحادث، فإن الثانية بدأت برسالة.")).toEqual([]);
  expect(types("إذا كانت فرنسا قد وقّعت، فإن الصين ستنسحب.")).toEqual(["if_then / إذا"]);
});

test("all but for one; لولا with its answer is a condition", () => {
  expect(types("صمت كامل في الشارع لولا نباح بعيد.")).toEqual([]);
  expect(types("كانت الهدنة ستنهار لولا تدخل الوسيط.")).toEqual(["if_then / لولا"]);
});

test("so often, and what was not as something done", () => {
  expect(types("طالما تردّد الشعراء على هذا الوادي.")).toEqual([]);
  expect(types("حقق الوسيط في يوم ما لم تحققه البعثات في عام.")).toEqual([]);
  expect(types("ثم جرى ما لم يخطر على بال الحراس.")).toEqual([]);
  expect(types("لن تعود القوافل ما لم تفتحه الإدارة.")).toEqual(["unless / ما لم"]);
});

test("customs, wishes without an answer, prices", () => {
  expect(types("كان الرعاة إذا حل الشتاء نزلوا إلى الوادي.")).toEqual([]);
  expect(types("لو أنه سمع النصيحة.")).toEqual([]);
  expect(types("باع المزارع قمحه مقابل خمسين دينارًا للكيس.")).toEqual([]);
  expect(types("ارتفع العدد إلى مليون مقابل سبعمئة ألف قبل عام.")).toEqual([]);
  expect(types("لو أنه سمع النصيحة لنجا.")).toEqual(["if_then / لو"]);
});

test("how much of it, how short it lasted, when a sitting goes on, a state that moves to pity", () => {
  expect(types("المعبر من أشد المعابر ازدحامًا، إن لم يكن أشدها في البلاد.")).toEqual([]);
  expect(types("إن لم يكن الوفد جاهزًا فلن تبدأ الجولة.")).toEqual(["if_then / إن لم"]);
  expect(types("ما دامت الهدنة سوى يومين، ثم عاد القصف.")).toEqual([]);
  expect(types("لن يعود السفير ما دامت الهدنة هشة.").length).toBe(1);
  expect(types("رُفعت الجلسة على أن تُستأنف مساء الأحد.")).toEqual([]);
  expect(types("وصل الأسرى في حال يُرثى لها.")).toEqual([]);
});
