import { expect, test } from "vitest";
import { claims } from "../testing/arabicClaims.ts";

test("one of those who spoke, several persons, what somebody takes a thing for", () => {
  expect(claims("قال مسؤولان لصحيفة «الشروق» إن باريس وافقت. وبحسب أحدهما، وصل الوفد.")[1]).toBe(
    "unnamed via الشروق / reported+ / وبحسب أحدهما، وصل الوفد",
  );
  expect(claims("أقرّ الوزيران كريم العابد وسالم الحمداني بأن اللقاء عُقد.")[0]).toMatch(
    /^كريم العابد \+ سالم الحمداني \/ reported/,
  );
  expect(claims("يرى الجيش الفرنسي في القلعة مفتاح الوادي.")[0]).toMatch(/reported\+/);
  expect(claims("ورأت الشرطة الفرنسية في الشارع رجلًا.")[0]).toMatch(/^author/);
  expect(claims("في رأي الباحث سامر الحلبي، لن تصمد الهدنة.")).toEqual([
    "سامر الحلبي / reported- / في رأي الباحث سامر الحلبي، لن تصمد الهدنة",
  ]);
});

test("what somebody binds himself to, and what the text only recalls", () => {
  expect(claims("التزمت فرنسا ألا تقصف الميناء. والتزم الجيش الهدنة.").map((claim) => claim.split(" / ")[1])).toEqual([
    "committed+",
    "asserted+",
  ]);
  expect(claims("يُذكر أن المعبر أُغلق قبل عام.")).toEqual(["author / asserted+ / يُذكر أن المعبر أُغلق قبل عام"]);
});

test("whose description follows a denial is a claim of his own", () =>
  expect(claims("نفت موريس التهمة، ووصفها المستشار سالم الحمداني بأنها بالون.")[1]).toBe(
    "سالم الحمداني / reported+ / وصفها المستشار سالم الحمداني بأنها بالون",
  ));

test("a pause, a colon behind what seems, an otherwise behind a duty", () => {
  expect(claims("انسحب الوفد من القاعة؛ رفض رئيسه الحديث إلى الصحافة.")).toHaveLength(2);
  expect(claims("يبدو الجمود قدر الجميع: يُفتح المعبر ساعة ويُغلق يومًا.")).toHaveLength(2);
  expect(claims("على الحكومة أن تدفع الرواتب قبل الصيف، وإلا أضرب المعلمون.")).toEqual([
    "author / conditional+ / على الحكومة أن تدفع الرواتب قبل الصيف، وإلا أضرب المعلمون",
  ]);
  expect(claims("ستبقى القوات في الجزيرة بيد أن عددها سينخفض.")).toHaveLength(2);
});

test("asked without a verb or a mark; what nobody knows is told", () => {
  expect(claims("فإلى متى. من منهم أقوى.").map((claim) => claim.split(" / ")[1])).toEqual(["question+", "question+"]);
  expect(
    claims("لا أحد يعلم ما إذا كان السفير سيعود. ولا أحد يعرف هل يعود أم يُستبدل.").map((c) => c.split(" / ")[1]),
  ).toEqual(["asserted-", "question-"]);
});
