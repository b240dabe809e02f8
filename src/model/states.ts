// The feasible states of a case (MODEL 1): combinations of options in which no rule holds, moot options written as off.
import type { Case } from "../case/case.ts";
import { namesIn, type Predicate } from "../case/predicate.ts";
import { type Bits, truth } from "./truth.ts";

/**
 * More options than this do not fit a state's mask; more raw states are not enumerated; more states, or own moves, do not fit
 * the arrays of the lenses.
 */
export const limits = { options: 30, scenarios: 60, raw: 1 << 22, states: 1 << 21, moves: 1 << 27 } as const;

export interface MootRule {
  readonly when: Predicate;
  /** Options that no longer matter, as a mask. */
  readonly mask: number;
}

export interface StateSpace {
  /** Canonical feasible states, ascending; bit `k` is option `k`. */
  readonly states: Uint32Array;
  /** Position of a canonical state in `states`, -1 if it is not feasible. */
  readonly indexOf: (mask: number) => number;
  /** Turns off what no longer matters in a raw state. */
  readonly canonise: (mask: number) => number;
  /** What no longer matters in a canonical state, as a mask. */
  readonly mootIn: (mask: number) => number;
}

/** Refused: so many raw states or more; nothing was kept. */
export interface TooMany {
  readonly tooMany: number;
  readonly limit: number;
}

export const maskOf = (options: readonly string[], bits: Bits): number => {
  let mask = 0;
  for (const option of options) mask |= 1 << bits.get(option)!;
  return mask >>> 0;
};

/** Value of a predicate in one raw state. */
export function holds(p: Predicate, mask: number, bits: Bits): boolean {
  return truth(p, Uint32Array.of(mask), bits)[0] === 1;
}

/** Sorted ascending copy without repeats. */
function distinct(masks: Uint32Array): Uint32Array {
  masks.sort();
  let n = 0;
  for (let k = 0; k < masks.length; k++) if (k === 0 || masks[k] !== masks[k - 1]) masks[n++] = masks[k]!;
  return masks.slice(0, n);
}

/** Options in the order to take them: those of the rule that needs fewest more come first, so that rules prune early. */
function enumerationOrder(rules: readonly Predicate[], m: number, bits: Bits): readonly number[] {
  const order: number[] = [];
  const taken = new Set<number>();
  const open = new Set(rules.map((rule) => namesIn(rule).map((name) => bits.get(name)!)));
  while (open.size > 0) {
    const missing = (names: readonly number[]): number => names.filter((bit) => !taken.has(bit)).length;
    const next = [...open].reduce((a, b) => (missing(b) < missing(a) ? b : a));
    open.delete(next);
    for (const bit of next) {
      if (taken.has(bit)) continue;
      taken.add(bit);
      order.push(bit);
    }
  }
  return [...order, ...Array.from({ length: m }, (_, k) => k).filter((k) => !taken.has(k))];
}

/**
 * All canonical feasible states. Options are taken one at a time, each rule tested as soon as its last option is known, so
 * that the work follows the number of states that survive, not 2^m.
 */
export function stateSpace(
  c: Pick<Case, "infeasible" | "moot">,
  options: readonly string[],
  bits: Bits,
): StateSpace | TooMany {
  const order = enumerationOrder(
    c.infeasible.map((rule) => rule.when),
    options.length,
    bits,
  );
  // The place in the order at which the last option of each rule is known; -1 for a rule without options.
  const rules = c.infeasible.map((rule) => ({
    when: rule.when,
    last: namesIn(rule.when).reduce((most, name) => Math.max(most, order.indexOf(bits.get(name)!)), -1),
  }));
  let partial = Uint32Array.of(0);
  for (const rule of rules) if (rule.last < 0 && holds(rule.when, 0, bits)) partial = new Uint32Array(0);
  for (let k = 0; k < order.length; k++) {
    const bit = (1 << order[k]!) >>> 0;
    const next = new Uint32Array(partial.length * 2);
    for (let s = 0; s < partial.length; s++) {
      next[s] = partial[s]!;
      next[partial.length + s] = (partial[s]! | bit) >>> 0;
    }
    const bad = new Uint8Array(next.length);
    for (const rule of rules) {
      if (rule.last !== k) continue;
      const hit = truth(rule.when, next, bits);
      for (let s = 0; s < bad.length; s++) bad[s]! |= hit[s]!;
    }
    partial = next.filter((_, s) => bad[s] === 0);
    // Once no rule is left the number of states is known, unless moot options merge some.
    const isFree = rules.every((rule) => rule.last <= k);
    const count = isFree ? partial.length * powerOfTwo(order.length - 1 - k) : partial.length;
    const limit = isFree && c.moot.length === 0 ? limits.states : limits.raw;
    if (count > limit) return { tooMany: count, limit };
  }
  const moot: MootRule[] = c.moot.map((rule) => ({ when: rule.when, mask: maskOf(rule.options, bits) }));
  const mootIn = (mask: number): number => {
    let off = 0;
    for (const rule of moot) if (holds(rule.when, mask, bits)) off |= rule.mask;
    return off >>> 0;
  };
  const canonise = (mask: number): number => {
    for (let before = mask; moot.length > 0; before = mask) {
      mask = (mask & ~mootIn(mask)) >>> 0;
      if (mask === before) break;
    }
    return mask;
  };
  const states = distinct(moot.length > 0 ? partial.map(canonise) : partial);
  if (states.length > limits.states) return { tooMany: states.length, limit: limits.states };
  return { states, indexOf: indexer(states, options.length), canonise, mootIn };
}

/** 2^k, exact, for k up to 30. */
const powerOfTwo = (k: number): number => (1 << k) >>> 0;

/** A table for up to 2^22 masks, binary search beyond. */
function indexer(states: Uint32Array, m: number): (mask: number) => number {
  if (m <= 22) {
    const table = new Int32Array(1 << m).fill(-1);
    for (let s = 0; s < states.length; s++) table[states[s]!] = s;
    return (mask) => table[mask]!;
  }
  return (mask) => {
    let low = 0;
    let high = states.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = states[middle]!;
      if (found === mask) return middle;
      if (found < mask) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
}
