// Words of condition that make none.
import { expect, test } from "vitest";
import { types } from "../testing/englishConditions.ts";

const none = (texts: readonly string[]) => {
  for (const text of texts) expect(types(text), text).toEqual([]);
};

test("names, titles and words spoken of", () =>
  none([
    'The word "unless" occurs six times in the draft.',
    'The novel "As Long as the River Runs" won a prize.',
    "The band Unless They Pay played in the square.",
    "There is a big if in the plan.",
    "Unless is a small word.",
    "The painters Or Else have a show.",
  ]));

test("as long as measures; before a clause it is a condition", () => {
  none([
    "The tunnel is as long as the airport runway.",
    "The inquiry may take as long as two years.",
    "He held the bridge as long as he could.",
    "As long as anyone can remember, the border has been shut.",
  ]);
  expect(types("The truce will hold as long as two brigades face each other.")).toEqual(["as_long_as"]);
  expect(types("The ferry will run as long as the subsidy lasts.")).toEqual(["as_long_as"]);
});

test("an if that concedes, wishes or only speaks", () => {
  none([
    "A slow if steady stream of trucks crossed the pass.",
    "The vote was fair, if chaotic.",
    "The clerk laughed, if a little nervously.",
    "If only she had seen the sea again.",
    "If history is any guide, the pass is shut by May.",
    "The mayor is, if I remember rightly, a dentist.",
    "Figures are for 2020 unless otherwise noted.",
  ]);
  expect(types("If only the rains had come, the harvest would have been saved.")).toEqual(["if_then"]);
  expect(types("The navy will act only if the ships cross the line.")).toEqual(["if_then"]);
});

test("a case, a supply, preconditions talked about, a failure that was", () => {
  none([
    "The appeal was heard in case number 14.",
    "They had a bag packed, just in case.",
    "Qatar provided the meals and the two delegations brought chairs.",
    "Delegates argued about the preconditions for two days.",
    "The two sides dropped their preconditions in May.",
    "Failure to signal caused the crash, the report said.",
  ]);
  expect(types("The union will return, provided the nurses are paid.")).toEqual(["if_then"]);
  expect(types("The Front set the release of its men as a precondition.")).toEqual(["precondition"]);
  expect(types("Its prerequisite is a census.")).toEqual(["precondition"]);
});
