// What sets a course off, by words of time and thought.
import { expect, test } from "vitest";
import { halves, types } from "../testing/englishConditions.ts";

test("once, as soon as, the moment: before what will be", () => {
  expect(halves("Once the court lifts the ban, the ferries will sail again.")).toEqual([
    ["if_then", "the court lifts the ban", "the ferries will sail again"],
  ]);
  for (const text of [
    "Aid trucks could roll as soon as both sides sign the paper.",
    "The envoys will fly home the minute the text is signed.",
    "The moment the army crosses the river, we will cut the bridge.",
    "The minister said flights would resume once the runway was cleared.",
    "Expect a strike as soon as the list is out.",
  ])
    expect(types(text), text).toEqual(["if_then"]);
  expect(types("Only after the siege is lifted will the council meet the envoy.")).toEqual(["precondition"]);
});

test("no trigger: the past, a date, what comes of itself, a thing of that name", () => {
  for (const text of [
    "Once the guns fell silent, the villagers came out.",
    "The barracks once housed a regiment that nobody will miss.",
    "They will answer as soon as possible.",
    "The pass will open once the snow melts.",
    "The day after the vote will be a holiday.",
    "The moment was tense, and nobody will forget it.",
    "It was only after the vote that the fraud came out.",
  ])
    expect(types(text), text).toEqual([]);
});

test("assuming and suppose before a clause; a taken office and a mere opinion are none", () => {
  expect(types("Assuming the banks reopen on Monday, pensions will be paid by Friday.")).toEqual(["if_then"]);
  expect(types("Suppose the line is cut: the capital would be dark within a week.")).toEqual(["if_then"]);
  expect(types("Since assuming power in May, the junta has closed two papers.")).toEqual([]);
  expect(types("I suppose the minister is tired.")).toEqual([]);
});
