// Conditions of English sentences that no "if" shows, and what only looks like one.
import { expect, test } from "vitest";
import { sha256Hex } from "../../../math/digest.ts";
import { read } from "../../read.ts";

const readText = (text: string) => read({ text, lang: "en", sha256: sha256Hex(text), format: "text", name: "text" });
const conditions = (text: string) =>
  readText(text).conditions.map((k) => [k.type, (k.if ?? k.condition)?.exact, (k.then ?? k.for)?.exact]);
const moods = (text: string) => readText(text).claims.map((c) => c.modality);

test("the order alone: ahead of what follows and behind it", () => {
  expect(conditions("Were the ferry sold, the island would starve.")).toEqual([
    ["if_then", "the ferry sold", "the island would starve"],
  ]);
  expect(conditions("Had Oman not lent them a pilot, the ships would have sunk.")).toEqual([
    ["if_then", "Oman not lent them a pilot", "the ships would have sunk"],
  ]);
  expect(conditions("A lease could follow should Varo win the vote.")).toEqual([
    ["if_then", "Varo win the vote", "A lease could follow"],
  ]);
  expect(conditions("The siege would have ended had the rains come.")).toEqual([
    ["if_then", "the rains come", "The siege would have ended"],
  ]);
});

test("no inversion: a pluperfect behind an aside, a question, nor", () => {
  expect(conditions("Its first tour, in March, had taken place quietly.")).toEqual([]);
  expect(conditions("The porters, cold and wet, were the first to leave the camp.")).toEqual([]);
  expect(conditions("Nor should the mayor expect thanks.")).toEqual([]);
  expect(conditions("Traders asked which road should the convoy take.")).toEqual([]);
});

test("what a course presupposes or requires; a law that requires lays down a duty", () => {
  expect(conditions("A quick sale presupposes that the debt is forgiven.")).toEqual([
    ["precondition", "the debt is forgiven", "A quick sale"],
  ]);
  expect(moods("It requires that both banks sign.")).toEqual(["conditional"]);
  expect(conditions("The treaty requires that both banks report their stocks.")).toEqual([]);
  expect(conditions("Its precondition is a halt to the flights.")[0]?.[1]).toBe("a halt to the flights");
});

test("failing, without what is awaited, or else", () => {
  expect(conditions("Failing both, arbitration.")).toEqual([["implicit", "both", "arbitration"]]);
  expect(conditions("Without a ruling, the mines stay shut.")).toEqual([
    ["implicit", "a ruling", "the mines stay shut"],
  ]);
  expect(conditions("Without a vote, the board appointed a director.")).toEqual([]);
  expect(conditions("The loan was given without conditions.")).toEqual([]);
  expect(moods("Orvane must pay by June or else lose its licence.")).toEqual(["conditional"]);
});

test("nothing in return is no exchange; failing that, without it", () => {
  expect(conditions("We gave nothing in return.")).toEqual([]);
  expect(conditions("Failing that, the dam closes.")).toEqual([["implicit", undefined, "the dam closes"]]);
  expect(conditions("Without it the barges go elsewhere.")).toEqual([["implicit", "it", "the barges go elsewhere"]]);
});
