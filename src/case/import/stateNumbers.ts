// States known by their numbers: which combination of options each number means, and patterns for groups of them.
import type { Predicate } from "../predicate.ts";
import type { Condition } from "./gmcrFile.ts";

/** More options than this are not enumerated. */
export const mostNumberedOptions = 22;
/** With more states than this, patterns are written in full. */
const mostShortened = 4096;

interface Cube {
  readonly care: number;
  readonly value: number;
}

const cubeOf = (conjunction: Condition[number]): Cube | null => {
  let on = 0;
  let off = 0;
  for (const [option, isTaken] of conjunction) {
    if (isTaken) on |= 1 << option;
    else off |= 1 << option;
  }
  return (on & off) === 0 ? { care: on | off, value: on } : null;
};

/**
 * Feasible states in the order of their numbers: ascending by the sum of 2^k over the options taken, number 1 at place 0. At most
 * `atMost` of them. Throws RangeError for more options than can be counted.
 */
export function numberedStates(options: number, infeasibles: readonly Condition[], atMost = Infinity): number[] {
  if (options > mostNumberedOptions) throw new RangeError(`at most ${mostNumberedOptions} options, got ${options}`);
  const cubes = infeasibles.flat().flatMap((conjunction) => cubeOf(conjunction) ?? []);
  const states: number[] = [];
  for (let state = 0; state < 1 << options && states.length < atMost; state++)
    if (!cubes.some(({ care, value }) => (state & care) === value)) states.push(state);
  return states;
}

export const literal = (id: string, isTaken: boolean): Predicate => {
  const name: Predicate = { op: "name", name: id, at: 0 };
  return isTaken ? name : { op: "not", of: name };
};

/** `parts` joined from left to right; the constant that changes nothing if there are none. */
export const joined = (op: "and" | "or", parts: readonly Predicate[]): Predicate =>
  parts.length === 0 ? { op: "constant", value: op === "and" } : parts.reduce((left, right) => ({ op, left, right }));

/**
 * A predicate that, of all `states`, exactly those of `group` satisfy. Options that need not be named for that are left out, those
 * that are off first.
 */
export function patternOf(group: readonly number[], states: readonly number[], ids: readonly string[]): Predicate {
  const inside = new Set(group);
  const outside = states.length > mostShortened ? null : states.filter((state) => !inside.has(state));
  const left = new Set(group);
  const cubes: Cube[] = [];
  for (const state of group) {
    if (!left.has(state)) continue;
    let care = (1 << ids.length) - 1;
    for (const isOn of [false, true])
      for (let k = 0; outside && k < ids.length; k++) {
        const fewer = care & ~(1 << k);
        if (((state >>> k) & 1) !== Number(isOn)) continue;
        if (outside.every((other) => ((other ^ state) & fewer) !== 0)) care = fewer;
      }
    cubes.push({ care, value: state & care });
    for (const other of group) if (((other ^ state) & care) === 0) left.delete(other);
  }
  return joined(
    "or",
    cubes.map(({ care, value }) =>
      joined(
        "and",
        ids.flatMap((id, k) => ((care >>> k) & 1 ? [literal(id, ((value >>> k) & 1) === 1)] : [])),
      ),
    ),
  );
}
