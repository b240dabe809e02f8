import { expect, test } from "vitest";
import { sha256Hex } from "../../math/digest.ts";
import { read } from "../read.ts";

/** Actors of the reactions found in what stands behind an opening that makes two sides of Russia and Ukraine. */
function reacting(text: string, lang: "ar" | "en"): readonly string[] {
  const opening =
    lang === "en"
      ? "Russia and Ukraine met on Monday. Russia and Ukraine will meet again. "
      : "اجتمعت روسيا وأوكرانيا الاثنين. وتجتمع روسيا وأوكرانيا ثانية. ";
  const whole = opening + text;
  const { reactions, entities } = read({ text: whole, lang, sha256: sha256Hex(whole), format: "text", name: "a" });
  return reactions
    .filter((reaction) => reaction.start >= opening.length)
    .map(({ actor }) => entities.find(({ id }) => id === actor)!.name[lang]!);
}

test("stances and moves of third parties count", () => {
  const en = (text: string) => reacting(text, "en");
  expect(en("Egypt welcomed the talks.")).toEqual(["Egypt"]);
  expect(en("Turkey voiced concern over the delay.")).toEqual(["Türkiye"]);
  expect(en("India warned that its team would leave if fighting resumed.")).toEqual(["India"]);
  expect(en("Canada said it would send observers.")).toEqual(["Canada"]);
  expect(en("Egypt welcomed the talks and may reopen its hospital.")).toEqual(["Egypt", "Egypt"]);
  expect(en("The European Union and the United Nations are expected to offer money.")).toHaveLength(2);
  const ar = (text: string) => reacting(text, "ar");
  expect(ar("وعبّرت مصر عن قلقها من التأخير.")).toEqual(["مصر"]);
  expect(ar("وباركت تركيا الجهود.")).toEqual(["تركيا"]);
  expect(ar("وأعلنت الصين أنها لن تفتح المعبر حتى يتوقف القتال.")).toEqual(["الصين"]);
  expect(ar("ويُتوقع أن يعرض الأردن استضافة حوار.")).toEqual(["الأردن"]);
  expect(ar("ورحبت مصر بالإعلان، ومن المتوقع أن تعرض إرسال مراقبين.")).toEqual(["مصر", "مصر"]);
});

test("acts of the sides, protases, what is said of others and bodies of no known state do not", () => {
  const en = (text: string) => reacting(text, "en");
  expect(en("Russia warned that its troops would stay.")).toEqual([]);
  expect(en("If Poland closes the border, Ukraine could lose trade.")).toEqual([]);
  expect(en("France said Ukraine had accepted the text.")).toEqual([]);
  expect(en("Germany visited the port last week.")).toEqual([]);
  const ar = (text: string) => reacting(text, "ar");
  expect(ar("وتعهدت روسيا بالانسحاب.")).toEqual([]);
  expect(ar("وإذا أغلقت بولندا الحدود، فقد تخسر أوكرانيا التجارة.")).toEqual([]);
  expect(ar("وكان المجلس الرئاسي قد تعهد بإجراء انتخابات.")).toEqual([]);
});

test("a pronoun in the sentence behind and bodies between states react; an own exchange and a state's bodies do not", () => {
  const en = (text: string) => reacting(text, "en");
  expect(en("Egypt has not said whether it wants the gas, but it might ask for a discount.")).toEqual(["Egypt"]);
  expect(en("Egypt held a vote in May. It is expected to reopen its port.")).toEqual(["Egypt"]);
  expect(en("The Lake Commission could send observers.")).toEqual(["Lake Commission"]);
  expect(en("The Transit Council is expected to condemn any shutdown.")).toEqual(["Transit Council"]);
  expect(en("The Presidential Council could send observers.")).toEqual([]);
  expect(en("Egypt held a vote in May. It may be that talks fail.")).toEqual([]);
  expect(en("The movement would free 14 men in return for the market.")).toEqual([]);
});

test("feelings, what suits or harms, what is under way and would be", () => {
  const en = (text: string) => reacting(text, "en");
  expect(en("The pact caused alarm in Tehran.")).toEqual(["Iran"]);
  expect(en("The pact was signed in Tehran.")).toEqual([]);
  expect(en("It suits Egypt.")).toEqual(["Egypt"]);
  expect(en("Jordan is deeply nervous.")).toEqual(["Jordan"]);
  expect(en("Iraq stands to gain.")).toEqual(["Iraq"]);
  expect(en("Canada sees the port as a lifeline.")).toEqual(["Canada"]);
  expect(en("Egypt is considering an embargo.")).toEqual(["Egypt"]);
  expect(en("Turkey would prefer a quick deal.")).toEqual(["Türkiye"]);
  expect(en("The pact suits Russia.")).toEqual([]);
  expect(en("Bulgaria and Romania, both of which have ships there, voiced frustration.")).toHaveLength(2);
  expect(en("Germany has quietly offered to pay.")).toEqual(["Germany"]);
  expect(en("It was a setback for the mediators.")).toEqual([]);
  expect(en("Egypt was hosting a fair.")).toEqual([]);
});

test("a mediator and a third state named more are no sides; a pair is", () => {
  const third = (text: string) => {
    const { reactions } = read({ text, lang: "en", sha256: sha256Hex(text), format: "text", name: "a" });
    return reactions.map(({ actor }) => actor);
  };
  expect(
    third(
      "Talks between Kenya and Somalia ended. Qatar has mediated since May. Qatar sent a plane. Qatar may host another round.",
    ),
  ).toContain("qat");
  expect(third("Talks between Kenya and Somalia ended. Egypt and its army left. Egypt may send aid.")).toEqual(["egy"]);
});

test("Arabic: readiness that is announced, feelings in or with somebody, who calls and who is called upon", () => {
  const ar = (text: string) => reacting(text, "ar");
  expect(ar("وأعلنت الصين استعدادها لتمويل الجسر.")).toEqual(["الصين"]);
  expect(ar("وأعلنت الصين أن القطار وصل.")).toEqual([]);
  expect(ar("وأثار الخلاف مخاوف لدى إريتريا.")).toEqual(["إريتريا"]);
  expect(ar("ولقي المقترح ترحيبًا من جيبوتي.")).toEqual(["جيبوتي"]);
  expect(ar("وأثار الخلاف قلقًا لدى روسيا. ووصل الوفد من جيبوتي.")).toEqual([]);
  expect(ar("وأعربت فرنسا عن قلقها، ودعت طهران إلى العودة عن خطواتها.")).toEqual(["فرنسا", "فرنسا"]);
  expect(ar("وتعتزم تركيا إرسال خبراء. وتتخوف مصر من نقص الماء.")).toEqual(["تركيا", "مصر"]);
});

test("Arabic: a pronoun or a bare verb goes on with the third party of the sentence; what is asked of somebody is none", () => {
  const ar = (text: string) => reacting(text, "ar");
  expect(ar("تتفاوض روسيا وأوكرانيا. ولن تقف مصر متفرجة، فهي ستطلب مقعدًا.")).toContain("مصر");
  expect(ar("رحبت تركيا بالخطوة، ومن المنتظر أن توفد مبعوثًا.")).toEqual(["تركيا", "تركيا"]);
  expect(ar("تتفاوض روسيا وأوكرانيا. ويُشترط لفتح الباب أن تفرج مصر عن السفن.")).toEqual([]);
});

test("the two sides are those joined and named first, not one that is named as often later", () => {
  const text =
    "التقى وفدا المغرب وموريتانيا أمس. وأعدّت شركة إسبانية الورقة. وتستعد إسبانيا لسحب مهندسيها، ويُستبعد أن تمانع البرتغال.";
  const { reactions, entities } = read({ text, lang: "ar", sha256: sha256Hex(text), format: "text", name: "a" });
  expect(reactions.map(({ actor }) => entities.find(({ id }) => id === actor)!.name.ar)).toEqual([
    "إسبانيا",
    "البرتغال",
  ]);
});

test("whose turn it is: على X أن, يُنتظر من X أن", () => {
  expect(reacting("وسيكون على اليابان أن تختار. ويُنتظر من الهند أن ترد.", "ar")).toEqual(["اليابان", "الهند"]);
});

test("what is set as a condition or did not come to be is no reaction", () => {
  expect(reacting("سيُصرف القرض شريطة أن تجدد اليابان العقد. وستفتح الموانئ إن ضمنت الهند الطريق.", "ar")).toEqual([]);
  expect(reacting("وكان بوسع اليابان أن تكسر الجمود لو قبلت المقعد.", "ar")).toEqual([]);
  expect(reacting("أما اليابان فتكتفي بالفرجة. وقد تعرض الهند المساعدة إن طال القتال.", "ar")).toEqual([
    "اليابان",
    "الهند",
  ]);
});
