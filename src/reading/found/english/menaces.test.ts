// Threats and promises by "and" and "or", deeds that are warned of, what is lacking.
import { expect, test } from "vitest";
import { halves, types } from "../testing/englishConditions.ts";

test("an order and what follows from it, or from its neglect", () => {
  expect(halves("Leave the island by dawn or we will sink your boats, the admiral said.")[0]?.[0]).toBe("implicit");
  for (const text of [
    '"Release our men or face the consequences," the statement read.',
    '"Touch one tree and the whole valley will rise," the elder said.',
    "The bank must publish its accounts or lose its licence.",
    "The rebels have until Friday to disarm or be bombed.",
  ])
    expect(types(text), text).toEqual(["implicit"]);
});

test("one more, another, one alone: behind it a clause of its own", () => {
  for (const text of [
    "One more arrest and the union walks out, its leader said.",
    "Another raid like this and the talks are finished.",
    "One photograph and it would collapse.",
  ])
    expect(types(text), text).toEqual(["implicit"]);
  expect(types("Another minister and his deputy will resign.")).toEqual([]);
  expect(types("One more bus and two cars are waiting at the gate.")).toEqual([]);
});

test("any attempt, a single shot: whoever warns of them", () => {
  expect(halves("Any attack on the convoy will be treated as an act of war, the ministry said.")).toEqual([
    ["implicit", "Any attack on the convoy", "will be treated as an act of war, the ministry said"],
  ]);
  expect(types("Even one shot would end the truce, the monitors said.")).toEqual(["implicit"]);
  expect(types("Any deal would be put to a vote, the minister said.")).toEqual([]);
  expect(types("Any member may speak for ten minutes.")).toEqual([]);
  expect(types("Another strike will hit the railways on Monday.")).toEqual([]);
});

test("no threat: showing the way, two nouns, a choice of two", () => {
  for (const text of [
    "Take the road to the left and you will see the old mill.",
    "Trade and transport ministers will meet in Baku.",
    "The tourists must register or leave a deposit.",
    "The colonel either fled or else was killed on the way.",
    "The house was empty; otherwise nothing had changed.",
  ])
    expect(types(text), text).toEqual([]);
});

test("but for, short of, barring with any noun; no deal without", () => {
  for (const text of [
    "But for the snow, the column would have reached the town.",
    "Short of war, nothing will move the border.",
    "Barring last-minute objections, the text will be adopted on Monday.",
    "There will be no deal without a full withdrawal, the minister said.",
  ])
    expect(types(text), text).toEqual(["implicit"]);
  expect(types("All but for two of the boats came home.")).toEqual([]);
  expect(types("Without a word the envoy left the hall.")).toEqual([]);
});
