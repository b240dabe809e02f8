// Towns of ordinary words that stand for who rules there.
import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("a spring, a hill, a well that wills something", () => {
  expect(mentions("ووعدت رأس العين بمضاعفة الدوريات.")).toBe("رأس العين");
  expect(mentions("تلوّح بها تل السرو منذ شهر. ثم رفضت تل السرو العرض.")).toBe("تل السرو | تل السرو");
  expect(mentions("تشترط خان الزيتون سحب الشكوى.")).toBe("خان الزيتون");
  expect(mentions("تتهم قلعة سنان جارتها بالخرق.")).toBe("قلعة سنان");
});

test("where something is, whose mother she is, what is done to a hill", () => {
  expect(mentions("وقالت بئر الورد إنها لن تفاوض. وفي بئر الورد قُتل جندي.")).toBe("بئر الورد");
  expect(mentions("قالت أم الشهيد إن ابنها قاتل.")).toBe("");
  expect(mentions("قصفت المدفعية تل السرو. ثم دخلت تل السرو.")).toBe("");
  expect(mentions("وأكدت ذات المصادر النبأ.")).toBe("");
});

test("one word that wills twice, bare or with the article", () => {
  expect(mentions("وتصر نجيبة على موعد ثابت. ومن المرجح أن تغلق نجيبة المعبر.")).toBe("نجيبة | نجيبة");
  expect(mentions("تتمسك الرملة بحقها في المياه. وتهدد الرملة بقطع الضخ.")).toBe("الرملة | الرملة");
  expect(mentions("قد تدفع الرقعة كلفة الشحن ما دامت الرقعة تدفع رواتب الحرس.")).toBe("الرقعة | الرقعة");
});

test("who acts by what they are, papers that speak, and one deed alone make no town", () => {
  expect(mentions("وافقت الأرملة على الصلح. ثم رفضت الأرملة التسوية.")).toBe("");
  expect(mentions("تعترف الورقة بأن الهدنة هشة. وترفض الورقة أي حل.")).toBe("");
  expect(mentions("تصر عائلة على حقها. وترفض عائلة أي صلح.")).toBe("");
  expect(mentions("وتصر نجيبة على موعد ثابت.")).toBe("");
});
