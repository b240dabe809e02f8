import { expect, test } from "vitest";
import { scenarioNames } from "../testing/arabicScenarios.ts";

test("a scenario is named by what is quoted; how it stands may follow at some distance", () =>
  expect(
    scenarioNames(
      "الأقرب هو سيناريو «الهدنة الصامتة»، أي وقف القصف بلا توقيع.\nيليه سيناريو «فتح السد»: فلو فُتح غرقت القرى.\nويبقى «الممر البحري» عبر المضيق احتمالًا ضعيفًا.",
    ),
  ).toEqual(["الهدنة الصامتة", "فتح السد", "الممر البحري"]));

test("the best and the worst of them, with أسوأها pointing back", () => {
  expect(
    scenarioNames("أفضل الاحتمالات هدنة دائمة: إن وقّع القائد، انسحبت القوات. وأسوأها تفكك الجيش: فلو قُتل لانقسم."),
  ).toEqual(["هدنة دائمة", "تفكك الجيش"]);
  expect(scenarioNames("أفضل اللاعبين حارس المرمى. وأسوأهم المهاجم.")).toEqual([]);
});

test("what is not expected is no course", () =>
  expect(
    scenarioNames("لا نتوقع تجديد الهدنة علنًا.\nالأقرب هو سيناريو «التهدئة»، أي وقف القصف.\nيليه سيناريو «الحصار»."),
  ).toEqual(["التهدئة", "الحصار"]));

test("named behind a dash or a colon and how likely it is; such a heading alone has its name below", () => {
  expect(
    scenarioNames(
      "السيناريو المرجح – تسوية جزئية: ستفتح الحكومة المعبر.\nالسيناريو الكارثي – انهيار الهدنة: قد يعود القتال.",
    ),
  ).toEqual(["تسوية جزئية", "انهيار الهدنة"]);
  expect(
    scenarioNames(
      "خلاصة\n\nالسيناريو الأساس\n\nتميل الكفة إلى تهدئة طويلة في الجنوب.\n\nالسيناريو البديل\n\nلا يُستبعد كذلك انهيار الهدنة في الشتاء.",
    ),
  ).toEqual(["تهدئة طويلة في الجنوب", "انهيار الهدنة في الشتاء"]);
});
