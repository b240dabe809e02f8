// Courses with their weight beside them, those that one sentence sets against each other, and what only looks like it.
import { expect, test } from "vitest";
import { sha256Hex } from "../../../math/digest.ts";
import { read } from "../../read.ts";

const labels = (text: string) =>
  read({ text, lang: "en", sha256: sha256Hex(text), format: "text", name: "text" }).scenarios.map((s) => s.label.exact);

test("two heads with a colon make a list, a weight in brackets is no name", () => {
  expect(
    labels("Base case: slow thaw (60%). Posts reopen.\n\nDownside: a new blockade (15%). Ships turn back."),
  ).toEqual(["slow thaw", "new blockade"]);
  expect(labels("Base case (60%): slow thaw. Posts reopen.\n\nUpside, 20 per cent: a treaty. Ships return.")).toEqual([
    "slow thaw",
    "treaty",
  ]);
  expect(
    labels("Our central scenario (60% probability) is a frozen front. A paid truce (25%) would need Oslo."),
  ).toEqual(["frozen front", "paid truce"]);
  expect(labels("A majority (55%) backs the plan. A minority (20%) fears a war.")).toEqual([]);
});

test("the main danger beside what is likely", () => {
  expect(labels("The likeliest course is a patched lease. A sudden seizure remains the chief danger.")).toEqual([
    "patched lease",
    "sudden seizure",
  ]);
  expect(labels("Inflation remains the main threat. The likeliest outcome is a rate rise.")).toEqual([]);
});

test("a choice between two, words that sum it up, either and or", () => {
  expect(labels("The choice lies between a slow lease and a quick war.")).toEqual(["slow lease", "quick war"]);
  expect(labels("Four words sum up what may come: drift, deal, siege or war.")).toEqual([
    "drift",
    "deal",
    "siege",
    "war",
  ]);
  expect(labels("There are two ways this can end. Either a truce by March or a war by June.")).toEqual([
    "truce by March",
    "war by June",
  ]);
  expect(labels("The choice is between tea and coffee. The race is between Lind and Rao.")).toEqual([]);
  expect(labels("Three words describe the dish: salt, fat and smoke.")).toEqual([]);
});
