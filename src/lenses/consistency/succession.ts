// Succession: where a configuration drifts when files move to the variants that the others support. Fixed points are the consistent
// configurations under every rule; basins and cycles differ, so the rule is always named.
import { balance } from "./balance.ts";
import type { Configuration, Matrix } from "./matrix.ts";

/**
 * `global`: all files move at once. `sequential`: one sweep in the order of the files, each seeing those before it already moved.
 * `local`: only the most inconsistent file moves (the first of equals).
 */
export const rules = ["global", "sequential", "local"] as const;
export type Rule = (typeof rules)[number];

/** The best variant of file `j`: the current one where it ties, else the first of the best. */
export function bestOf(m: Matrix, theta: Int32Array, j: number, current: number): number {
  const first = m.start[j]!;
  const end = m.start[j + 1]!;
  let best = first + current;
  for (let b = first; b < end; b++) if (theta[b]! > theta[best]!) best = b;
  // The scan keeps the current one unless beaten; among those that beat it the first best one stands.
  return best - first;
}

/** One step in place; `theta` is the balance of `z` and is kept up to date. False: `z` stays as it is. */
export function step(m: Matrix, rule: Rule, z: Uint8Array, theta: Int32Array): boolean {
  if (rule === "global") {
    const next = z.map((current, j) => bestOf(m, theta, j, current));
    let moved = false;
    for (let j = 0; j < m.n; j++) if (move(m, z, theta, j, next[j]!)) moved = true;
    return moved;
  }
  if (rule === "sequential") {
    let moved = false;
    for (let j = 0; j < m.n; j++) if (move(m, z, theta, j, bestOf(m, theta, j, z[j]!))) moved = true;
    return moved;
  }
  let worst = -1;
  let most = 0;
  let to = 0;
  for (let j = 0; j < m.n; j++) {
    const best = bestOf(m, theta, j, z[j]!);
    const loss = theta[m.start[j]! + best]! - theta[m.start[j]! + z[j]!]!;
    if (loss > most) {
      most = loss;
      worst = j;
      to = best;
    }
  }
  return worst >= 0 && move(m, z, theta, worst, to);
}

function move(m: Matrix, z: Uint8Array, theta: Int32Array, j: number, to: number): boolean {
  const from = z[j]!;
  if (from === to) return false;
  const size = theta.length;
  const is = (m.start[j]! + to) * size;
  const was = (m.start[j]! + from) * size;
  for (let b = 0; b < size; b++) theta[b]! += m.cells[is + b]! - m.cells[was + b]!;
  z[j] = to;
  return true;
}

/** Where a start ends: `length` 1 is a configuration that stays; longer is a cycle, given by its smallest member. `steps`: until it is entered. */
export interface Ending {
  readonly length: number;
  readonly at: Uint8Array;
  readonly steps: number;
}

/** Text of a configuration, for looking it up. */
export const keyOf = (z: Configuration): string => Array.prototype.join.call(z, " ");

export function follow(m: Matrix, rule: Rule, start: Configuration): Ending {
  const z = Uint8Array.from(start);
  const theta = balance(m, z);
  const seen = new Map<string, number>([[keyOf(z), 0]]);
  const path = [z.slice()];
  for (let steps = 1; ; steps++) {
    if (!step(m, rule, z, theta)) return { length: 1, at: z, steps: steps - 1 };
    const key = keyOf(z);
    const before = seen.get(key);
    if (before !== undefined) {
      const cycle = path.slice(before);
      return { length: cycle.length, at: cycle.reduce((a, b) => (isBefore(b, a) ? b : a)), steps: before };
    }
    seen.set(key, steps);
    path.push(z.slice());
  }
}

function isBefore(a: Uint8Array, b: Uint8Array): boolean {
  for (let j = 0; j < a.length; j++) if (a[j] !== b[j]) return a[j]! < b[j]!;
  return false;
}
