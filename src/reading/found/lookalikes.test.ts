// What only looks like a condition or like the name of a scenario: courses of things up to a time, thoughts that go somewhere, lists
// of other things, and lines that tell.
import { expect, test } from "vitest";
import { arabicLabels } from "./arabic/labels.ts";
import { conditionsOf } from "./conditions.ts";
import { englishLabels } from "./english/labels.ts";
import { quoteOf, viewOf } from "./view.ts";

const conditions = (lang: "ar" | "en", text: string): readonly string[] =>
  conditionsOf(viewOf(text, lang), []).map(({ type }) => type);

function labels(lang: "ar" | "en", text: string): readonly string[] {
  const view = viewOf(text, lang);
  return (lang === "ar" ? arabicLabels : englishLabels)(view).map(({ label }) => quoteOf(view, label).exact);
}

test("until is a condition where something is awaited, not where it was the end of a course", () => {
  expect(conditions("en", "Fighting went on for a week, until the two sides reached a truce.")).toEqual([]);
  expect(conditions("en", "The general, his deputy until the clashes, will ask for more.")).toEqual([]);
  expect(conditions("en", "The ministry said the port would stay closed until all crews came home.")).toEqual([
    "until",
  ]);
  expect(conditions("en", "Norland keeps the port closed until Sudland pays.")).toEqual(["until"]);
});

test("«إلى أن» behind what points somewhere is no until", () => {
  expect(conditions("ar", "التقرير يشير إلى أن نجاح المحادثات يتطلب وقتًا.")).toEqual([]);
  expect(conditions("ar", "وخلص التقرير إلى أن تنفيذ الاتفاق ممكن.")).toEqual([]);
  expect(conditions("ar", "الطرفان بحاجة إلى أن يجدا فرصة للحوار.")).toEqual([]);
  expect(conditions("ar", "لن تعود القوافل إلى أن يفتح الجيش المعبر.")).toEqual(["until"]);
  expect(conditions("ar", "ويعود السبب إلى أن يفتح الجيش المعبر ليلًا.")).toEqual([]);
  expect(conditions("ar", "سيبقى المعبر مغلقًا إلى أن تنسحب القوات.")).toEqual(["until"]);
});

test("a list with an introduction of its own does not tell scenarios", () => {
  const announced = "يستعرض خبراء السيناريوهات المحتملة.";
  const measures = "إجراءات تثير القلق:\n- إخلاء السفارات: أشارت تقارير إلى ذلك.\n- مغادرة العائلات: أعلن الوزير ذلك.";
  expect(labels("ar", `${announced}\nتشهد المنطقة حالة من الترقب.\n${measures}`)).toEqual([]);
  expect(labels("ar", `${announced}\n- تهدئة طويلة: تبقى الحدود مغلقة.\n- عودة القتال: تنهار الهدنة.`)).toEqual([
    "تهدئة طويلة",
    "عودة القتال",
  ]);
});

test("a line that tells, below scenarios, is not the name of one", () => {
  const english =
    "Norland waits.\n\nScenarios\n\nManaged calm. The line holds.\n\nOpen clash: if the ships sail, they fight.";
  expect(labels("en", english)).toEqual(["Managed calm", "Open clash"]);
  expect(labels("en", `${english}\n\nNorland's president, Ada Lund, said so in May.`)).toEqual([
    "Managed calm",
    "Open clash",
  ]);
  const arabic =
    "تنتظر المنطقة.\n\nالسيناريوهات المحتملة\n\nتهدئة متبادلة: تبقى الحدود هادئة.\n\nتصعيد بحري: تتحرك السفن.";
  expect(labels("ar", arabic)).toEqual(["تهدئة متبادلة", "تصعيد بحري"]);
  expect(labels("ar", `${arabic}\n\nوهدّد قائد المنطقة الشرقية، في بيان، بإغلاق المعبر.`)).toEqual([
    "تهدئة متبادلة",
    "تصعيد بحري",
  ]);
});

test("names behind what they are called, and numbered below a line that opens their list", () => {
  expect(labels("en", "That leaves two ways out, a port lease or a frozen front. Both are slow.")).toEqual([
    "port lease",
    "frozen front",
  ]);
  expect(labels("en", "There are two ways out, a side door and a gate, of the old customs house.")).toEqual([]);
  const list = "1. Managed calm. The letters go on.\n2. Open war. The pumps stop.";
  expect(labels("en", `Outlook for the coming year:\n${list}`)).toEqual(["Managed calm", "Open war"]);
  expect(labels("en", `Demands of the miners:\n${list}`)).toEqual([]);
});

test("provided and providing are conditions before a clause, not before what is given", () => {
  expect(conditions("en", "The talks went on, with the ministry providing diplomatic support.")).toEqual([]);
  expect(conditions("en", "Kesh would agree, provided the crews came home.")).toEqual(["if_then"]);
});

test("otherwise opens a branch at the head of its clause alone", () => {
  expect(conditions("en", "The minister says otherwise.")).toEqual([]);
  expect(conditions("en", "Pay by May; otherwise the gates close.")).toEqual(["implicit"]);
});
