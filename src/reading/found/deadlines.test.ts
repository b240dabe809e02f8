// By when, in both languages: the words of the time and no more.
import { expect, test } from "vitest";
import { deadlineIn } from "./deadlines.ts";
import { viewOf } from "./view.ts";

const deadline = (lang: "ar" | "en", text: string) => deadlineIn(viewOf(text, lang), 0, text.length)?.exact;

test("a time with what belongs to it, and nothing behind", () => {
  expect(deadline("ar", "التخلف عن الدفع قبل 15 نيسان/أبريل قد يعيد الحرب.")).toBe("قبل 15 نيسان/أبريل");
  expect(deadline("ar", "يوقعون قبل نهاية الشهر المقبل على الأرجح.")).toBe("قبل نهاية الشهر المقبل");
  expect(deadline("ar", "ينسحبون خلال ثلاثة أسابيع من التوقيع.")).toBe("خلال ثلاثة أسابيع");
  expect(deadline("ar", "يصل الجواب قبل مطلع كانون الأول/ديسمبر 2026 إلى الوفد.")).toBe(
    "قبل مطلع كانون الأول/ديسمبر 2026",
  );
  expect(deadline("en", "Lesk lifts its veto by the 15th or leaves.")).toBe("by the 15th");
  expect(deadline("en", "No deal comes before the end of March 2027, they say.")).toBe("before the end of March 2027");
  expect(deadline("en", "It opens within three weeks of the vote.")).toBe("within three weeks");
});

test("no time, no deadline", () => {
  expect(deadline("ar", "قبل الحرب كان الجسر مفتوحًا.")).toBeUndefined();
  expect(deadline("en", "They stood by the river before the guards.")).toBeUndefined();
});
