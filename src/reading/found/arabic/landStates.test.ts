// Lands in words of the language that stand for a state where somebody can act.
import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("islands and a province that say or refuse something are a state, and so again alone", () => {
  expect(mentions("تنفي جزر الياقوت الخبر. وقال سفير الجزر إن الخط آمن.")).toBe("جزر الياقوت | الجزر=جزر الياقوت");
  expect(mentions("أما ولاية الوادي فرفضت الدفع.")).toBe("ولاية الوادي");
  expect(mentions("لم يصل أحد إلى جزر الياقوت. تقع جزر الياقوت في الجنوب.")).toBe("");
});

test("the land behind a government, everyday words again only where somebody acts", () => {
  expect(mentions("وافقت حكومة التلة على العرض. وصعد الجنود إلى التلة، وقالت التلة إنها سترد.")).toBe("التلة | التلة");
  expect(mentions("عرض قدم إلى حكومة الكُدية. ولا يمكن للكُدية أن تقبل.")).toBe("الكُدية | لكُدية=الكُدية");
  expect(mentions("سقطت حكومة التكنوقراط، واستقالت حكومة البلاد.")).toBe("");
});

test("a region is an actor where it is one side of a dealing, and acts as he", () => {
  expect(
    mentions("تحول النزاع بين دومارا وإقليم السرو على الخط. وخسر الإقليم إيراداته، وقد يلجأ السرو إلى الصهاريج."),
  ).toBe("دومارا | إقليم السرو | الإقليم=إقليم السرو | السرو=إقليم السرو");
  expect(mentions("وقع الحادث في إقليم السرو. وأغلق الإقليم أمام الزوار.")).toBe("");
});
