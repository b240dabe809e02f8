// Reference: probabilities over time from the status quo (section 5 of the model), each by a dense matrix exponential.
import { exponential, type Matrix } from "./exponential.ts";
import type { FixedConflict, StateId } from "./fixedConflict.ts";
import { generatorOf } from "./rates.ts";
import { remember } from "./remember.ts";
import { scenarioStates, statesOf, statusQuoOf, uOf } from "./states.ts";

/** Probabilities of going from each state to each other in time `t`. */
export const transition = (q: Matrix, t: number): Matrix => exponential(q, t);

const startOf = (conflict: FixedConflict): number => statesOf(conflict).indexOf(statusQuoOf(conflict));

/** The probability of each state at `t`, in the order of `statesOf`. */
export const distributionAt = remember(
  (conflict: FixedConflict, t: number): number[] => transition(generatorOf(conflict), t)[startOf(conflict)]!,
);

function mass(conflict: FixedConflict, distribution: readonly number[], set: readonly StateId[]): number {
  return statesOf(conflict).reduce((sum, state, i) => (set.includes(state) ? sum + distribution[i]! : sum), 0);
}

/** The probability of being in the set at `t`. */
export const inSet = (conflict: FixedConflict, set: readonly StateId[], t: number): number =>
  mass(conflict, distributionAt(conflict, t), set);

export const inScenario = (conflict: FixedConflict, scenario: string, t: number): number =>
  inSet(conflict, scenarioStates(conflict, scenario), t);

/** The probability of having been in the set at some time up to `t`, time 0 included. */
export const everIn = remember((conflict: FixedConflict, set: readonly StateId[], t: number): number => {
  const states = statesOf(conflict);
  const q = generatorOf(conflict).map((row, i) => (set.includes(states[i]!) ? row.map(() => 0) : row));
  return mass(conflict, transition(q, t)[startOf(conflict)]!, set);
});

/** The expected time spent in the set from 0 to `t`: one more column collects it. */
export function timeIn(conflict: FixedConflict, set: readonly StateId[], t: number): number {
  const states = statesOf(conflict);
  const augmented = generatorOf(conflict).map((row, i) => [...row, set.includes(states[i]!) ? 1 : 0]);
  augmented.push(states.map(() => 0).concat(0));
  return exponential(augmented, t)[startOf(conflict)]![states.length]!;
}

export const expectedU = (conflict: FixedConflict, actor: string, t: number): number =>
  statesOf(conflict).reduce((sum, state, i) => sum + distributionAt(conflict, t)[i]! * uOf(conflict, actor, state), 0);

/** P(ever in A by t | ever in B by t); undefined where the latter cannot be. */
export function givenBy(
  conflict: FixedConflict,
  a: readonly StateId[],
  b: readonly StateId[],
  t: number,
): number | undefined {
  const hB = everIn(conflict, b, t);
  if (hB === 0) return undefined;
  const either = statesOf(conflict).filter((state) => a.includes(state) || b.includes(state));
  return (everIn(conflict, a, t) + hB - everIn(conflict, either, t)) / hB;
}

/** P(in A at t | in B at t); undefined where the latter cannot be. */
export function givenAt(
  conflict: FixedConflict,
  a: readonly StateId[],
  b: readonly StateId[],
  t: number,
): number | undefined {
  const pB = inSet(conflict, b, t);
  if (pB === 0) return undefined;
  const both = a.filter((state) => b.includes(state));
  return inSet(conflict, both, t) / pB;
}
