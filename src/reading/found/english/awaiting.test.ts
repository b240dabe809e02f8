// What is put off until something is done, without "until".
import { expect, test } from "vitest";
import { halves, types } from "../testing/englishConditions.ts";

test("pending, till, not before, not until, before behind a refusal", () => {
  expect(halves("Pending a ruling by the court, the statues will stay in their crates.")).toEqual([
    ["until", "a ruling by the court", "the statues will stay in their crates"],
  ]);
  for (const text of [
    "The border remains closed pending the outcome of the inquiry.",
    "We stay in this square till the last clerk is home.",
    "Not before the mines are cleared will the farmers return.",
    "Talks will resume, but not until the port is open.",
    "The union will not talk to the ministry before the dismissed nurses are rehired.",
  ])
    expect(types(text), text).toEqual(["until"]);
});

test("while behind what cannot be", () => {
  expect(types("There will be no talks while the siege lasts, the mayor said.")).toEqual(["as_long_as"]);
  expect(types("The leader refuses to come home while the court has a warrant out for him.")).toEqual(["as_long_as"]);
});

test("no such condition: what is pending, a till, a date, a contrast, the past", () => {
  for (const text of [
    "Nine claims are pending before the court.",
    "He was released on bail pending trial.",
    "Thieves emptied the till of the kiosk.",
    "It was not until March that the letter arrived.",
    "Nothing like it was seen before the dam was built.",
    "Turkey will not send ships while Greece will send two.",
    "The army will stay in its barracks, while the police are to patrol the town.",
    "Officials will not comment while an inquiry is under way.",
  ])
    expect(types(text), text).toEqual([]);
});

test("until before a verb that no list knows, and before a sum", () => {
  expect(types("The tugs will stay in port until Marn refloats the barge.")).toEqual(["until"]);
  expect(types("The ship stays in dock until a fine of $3 million is paid.")).toEqual(["until"]);
});
