// What is given for what.
import { expect, test } from "vitest";
import { halves, types } from "../testing/englishConditions.ts";

test("trade for, against a deed, as the price of", () => {
  expect(halves("Kabul would swap the two engineers for its frozen reserves.")).toEqual([
    ["quid_pro_quo", "its frozen reserves", "the two engineers"],
  ]);
  for (const text of [
    "The clerk would be traded for four barges.",
    "Under the draft, the grain would be released against payment of the port dues.",
    "The junta offered to free the editor as the price of a seat at the talks.",
    "Pellan would free the crew and, in return, get its trawlers back.",
  ])
    expect(types(text), text).toEqual(["quid_pro_quo"]);
});

test("no exchange: clothes, a span of time, a vote against, a greeting in return, the past", () => {
  for (const text of [
    "He would swap his uniform for a suit any day.",
    "The market will trade for three days.",
    "Protests against the release of the general will go on.",
    "The villagers paid dearly as the price of bread rose.",
    "The crowd waved in return.",
    "The delegation flew to Doha and, in return, took the slower route.",
  ])
    expect(types(text), text).toEqual([]);
});
