// Scenarios set side by side by their kind, counted and listed, or called by a name.
import { expect, test } from "vitest";
import { names } from "../testing/englishConditions.ts";

test("by their kind", () => {
  expect(names("Our central scenario is a managed default. The downside scenario is a run on the banks.")).toEqual([
    "managed default",
    "run on the banks",
  ]);
  expect(names("A cold peace is the most plausible scenario, with open war a distant second.")).toEqual([
    "cold peace",
    "open war",
  ]);
  expect(names("The most likely scenario remains a frozen front; less likely is a deal by autumn.")).toHaveLength(2);
  expect(
    names("The optimistic scenario is a pact. The middling one is a cold peace; the pessimistic one, a raid."),
  ).toEqual(["pact", "cold peace", "raid"]);
  expect(names("It was the most likely scenario. The other was a joke.")).toEqual([]);
  expect(names("This remains the likeliest scenario, with the mayor a distant second.")).toEqual([]);
});

test("counted and listed, with an aside and between dashes", () => {
  expect(
    names("The desk models two futures for the port – a slow siege and a quick sale – and bets on neither."),
  ).toEqual(["slow siege", "quick sale"]);
  expect(names("It sees two scenarios: creeping annexation, farm by farm, and a sudden war.")).toEqual([
    "creeping annexation",
    "sudden war",
  ]);
  expect(names("The team prepared two scenarios for the drill: a siege and a war.")).toEqual([]);
});

test("counted out in the next sentence, the verb left away", () => {
  const text = "Two scenarios are discussed in town. The first is an early ballot, the second a caretaker cabinet.";
  expect(names(text)).toEqual(["early ballot", "caretaker cabinet"]);
  expect(names("The first round lasted a day, the second a week, and the third an hour.")).toEqual([]);
});

test("called by a name, two at least", () => {
  const two =
    "Planners speak of the Libyan scenario, with two governments. Others fear the Somali scenario, with none.";
  expect(names(two)).toEqual(["Libyan scenario", "Somali scenario"]);
  expect(names("Planners speak of the Libyan scenario, with two governments.")).toEqual([]);
});

test("numbered, with a name that goes on, or a clause", () => {
  expect(
    names(
      "Scenario 1: A rerun of the vote in the disputed wards, perhaps in May. Scenario 2: The army takes the ministries.",
    ),
  ).toEqual(["rerun of the vote", "The army takes the ministries"]);
});
