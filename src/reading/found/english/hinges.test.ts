// What hangs on a deed.
import { expect, test } from "vitest";
import { halves, types } from "../testing/englishConditions.ts";

test("depends on, hinges on, conditional on, subject to: what hangs, and on what", () => {
  expect(halves("A ceasefire hinges on the handover of three villages, diplomats said.")).toEqual([
    ["precondition", "the handover of three villages", "A ceasefire"],
  ]);
  for (const text of [
    "The return of the refugees depends on the withdrawal of the militia.",
    "The loan, worth $90 million, is contingent on reforms of the courts.",
    "Any sale of the mine is subject to approval by both parliaments.",
    "Everything depends on whether the truce holds.",
    "Recognition must come first, the Front said.",
  ])
    expect(types(text), text).toEqual(["precondition"]);
});

test("what one side wants before it talks", () => {
  expect(halves("Before any talks, Minsk demands an apology.")).toEqual([["precondition", "an apology", "any talks"]]);
  expect(types("Orm demanded the return of its flag before any talks.")).toEqual(["precondition"]);
  expect(types("Before leaving for Geneva, the minister demanded a new plane.")).toEqual([]);
  expect(types("The contract was signed before any talks.")).toEqual([]);
});

test("things that only lean on others, troops, what one is under", () => {
  for (const text of [
    "The town depends on the mine for its water.",
    "Much depends on the weather.",
    "The gate hinges on a rusty pin.",
    "The island has been subject to attack since May.",
    "The Fijian contingent on the hill has gone home.",
  ])
    expect(types(text), text).toEqual([]);
});
