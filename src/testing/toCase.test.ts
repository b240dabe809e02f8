// A conflict and the case made of it mean the same.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Preference } from "../case/case.ts";
import { evaluate, type Predicate } from "../case/predicate.ts";
import { conflicts } from "./arbitrary.ts";
import type { FixedConflict, StateId } from "./fixedConflict.ts";
import { loadModelFiles, loadStabilityFiles } from "./published.ts";
import { onIn, ranksOf, statesOf } from "./reference.ts";
import { caseOf, rawCaseOf } from "./toCase.ts";

const holdsIn = (state: StateId, predicate: Predicate): boolean => evaluate(predicate, (name) => onIn(state).has(name));

/** Ranks of the states by the case's preference. */
function ranksBy(conflict: FixedConflict, preference: Preference): number[] {
  const score = (state: StateId): number => {
    if (preference.form === "ranking") return -preference.patterns.findIndex((pattern) => holdsIn(state, pattern));
    if (preference.form === "utility") throw new Error("no conflict makes one");
    return preference.statements.reduce((sum, { when }) => 2 * sum + (holdsIn(state, when) ? 1 : 0), 0);
  };
  const scores = statesOf(conflict).map(score);
  const levels = [...new Set(scores)].sort((a, b) => a - b);
  return scores.map((x) => levels.indexOf(x));
}

function expectSame(conflict: FixedConflict): void {
  const made = caseOf(conflict);
  for (const preference of made.preferences)
    expect(ranksBy(conflict, preference)).toEqual(ranksOf(conflict, preference.actor));
  const keys = [
    ...made.actors.flatMap((actor) => [actor.tempo!.key, actor.foresight!.key]),
    ...made.options.flatMap(({ hazard }) => [hazard.on, hazard.off].flatMap((h) => (h ? [h.rate.key] : []))),
    ...made.preferences.flatMap((p) => (p.form === "statements" ? p.statements.map(({ key }) => key) : [])),
    ...made.agreements.flatMap(({ rate, trust, kappa }) => [rate.key, trust.key, kappa.key]),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  const raw = rawCaseOf(conflict);
  expect(JSON.parse(JSON.stringify(raw))).toEqual(raw);
}

test("preferences keep their ranks and keys are unique", () => {
  fc.assert(fc.property(conflicts({ maxOptions: 6 }), expectSame), { seed: 20250210, numRuns: 60 });
  for (const { conflict } of [...loadModelFiles(), ...loadStabilityFiles()]) expectSame(conflict);
});
