import { expect, test } from "vitest";
import { viewOf } from "../view.ts";
import { verbForms } from "./verbs.ts";
import { verbsIn } from "./verbsIn.ts";

/** The words of a text that are verbs. */
const verbs = (text: string): string => {
  const view = viewOf(text, "ar");
  return verbsIn(view)
    .flatMap((hit, i) => (hit ? [view.tokens[i]!.exact] : []))
    .join(" ");
};

test("persons are formed from he-did and he-does", () => {
  const forms = verbForms();
  for (const form of ["قال", "قالت", "قالوا", "تقول", "يقولون", "نفي", "نفت", "نفوا", "ينفون", "تنف", "دعت", "يعد"])
    expect([form, forms.has(form)]).toEqual([form, true]);
});

test("a form that is a noun too is a verb only where one can stand", () => {
  expect(verbs("رفض الوزير العرض.")).toBe("رفض");
  expect(verbs("أثار رد الحكومة جدلا.")).toBe("أثار");
});

test("unknown verbs are told by their shape, masdars are none", () => {
  expect(verbs("قد تتلعثم الهيئة. سيتقهقر الجيش. استبسلت القوات.")).toBe("تتلعثم سيتقهقر استبسلت");
  expect(verbs("إن تأجيل التمويل خطأ.")).toBe("");
  expect(verbs("في حفل كبير، فجّر الوزير مفاجأة. بزغ فجر جديد.")).toBe("فجّر");
});

test("a doubled last letter is a verb's, few nouns have one", () => {
  expect(verbs("وهدد شوان البرزي بقطع الجسر.")).toContain("وهدد");
  expect(verbs("قرر كرمان الرحيل.")).toContain("قرر");
  expect(verbs("وصل عدد كبير من الجنود بسبب القصف.")).not.toContain("عدد");
});
