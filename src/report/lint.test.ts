import { expect, test } from "vitest";
import { isolate, quoted, rich } from "./document.ts";
import { lintLabels, lintSentence } from "./lint.ts";
import { harbourCase } from "./testing/fixture.ts";

const rules = (text: string, lang: "ar" | "en"): string[] => lintSentence(rich(text), lang).map((f) => f.rule);

test("confidence and likelihood never in one sentence (W3)", () => {
  expect(rules("The scenario is likely and confidence is low.", "en")).toEqual(["confidence-with-likelihood"]);
  expect(rules("السيناريو مرجَّح ودرجة الثقة منخفضة.", "ar")).toEqual(["confidence-with-likelihood"]);
  expect(rules("Confidence: low.", "en")).toEqual([]);
  expect(rules("السيناريو مرجَّح.", "ar")).toEqual([]);
});

test("hedges (W8): قد before an imperfect verb, not before a perfect one", () => {
  for (const text of ["قد تنهار الهدنة", "وقد يرتفع", "ربما", "لعلّ الهدنة", "يمكن أن تنهار", "من المُحتمل", "يُتوقَّع"])
    expect([text, rules(text, "ar")]).toEqual([text, ["hedge"]]);
  for (const text of ["وقد انتهت الهدنة", "تقدير", "بقدر الموثوقية", "يمكنه"])
    expect([text, rules(text, "ar")]).toEqual([text, []]);
  for (const text of ["It may fall", "it might", "could be"]) expect(rules(text, "en")).toEqual(["hedge"]);
  expect(rules("the maybells of mayors", "en")).toEqual([]);
});

test("quotations and names are not ours", () => {
  expect(lintSentence(rich("قال: ", quoted("قد تنهار الهدنة")), "ar")).toEqual([]);
  expect(lintSentence(rich(isolate("May")), "en")).toEqual([]);
});

test("loaded words (W6) and numbers outside the tree (W1)", () => {
  expect(rules("زعم المتحدث", "ar")).toEqual(["loaded-word"]);
  expect(rules("ادّعى المتحدث", "ar")).toEqual(["loaded-word"]);
  expect(rules("the regime", "en")).toEqual(["loaded-word"]);
  expect(rules("about 40% of draws", "en")).toEqual(["bare-number"]);
});

test("labels of the case are checked for loaded words", () => {
  expect(lintLabels(harbourCase)).toEqual([]);
  const bad = {
    ...harbourCase,
    actors: harbourCase.actors.map((a) => ({ ...a, label: { en: "The puppet council" } })),
  };
  expect(lintLabels(bad)[0]).toMatchObject({ rule: "loaded-word", where: "actors.port" });
});
