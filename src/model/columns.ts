// States by what an actor controls. States that differ only in its options form a column; within a column, states that agree on
// what cannot be undone form a stage. Own moves lead within a stage, or to a stage that what cannot be undone allows: nothing else
// need be known of them, so that no list of moves is made (at 2^20 states it would not fit).
import { remembered } from "../math/remembered.ts";

export interface Irreversible {
  /** Options that cannot go off again, and options that cannot go on again, as masks. */
  readonly on: number;
  readonly off: number;
}

/** Whether irreversible options allow going from mask `from` to mask `to`. */
export const allows = (irreversible: Irreversible, from: number, to: number): boolean =>
  (from & ~to & irreversible.on) === 0 && (to & ~from & irreversible.off) === 0;

/** Lists by stage: `to[start[g] .. start[g+1])`. */
export interface Rows {
  readonly start: Uint32Array;
  readonly to: Uint32Array;
}

/**
 * Columns of several actors, or coalitions, over the same `n` states. What holds for state `s` and actor `i` stands at `i n + s`;
 * stages are numbered through all of them, and hold states at places from `i n` up to `(i + 1) n`.
 */
export interface Columns {
  readonly n: number;
  /** Stages of actor `i`: `first[i]` up to, not including, `first[i + 1]`. */
  readonly first: Uint32Array;
  /** Stage of each state. */
  readonly of: Uint32Array;
  /** States of stage `g`: `members[start[g] .. start[g+1])`, ascending. */
  readonly start: Uint32Array;
  readonly members: Uint32Array;
  /** Stages from which one is entered, and which are entered from it, itself included; null where each stage is its column. */
  readonly between: { readonly before: Rows; readonly after: Rows } | null;
}

/** Columns of the options in each of `masks`, over `states` of `m` options. Without `irreversible` every column is one stage. */
export function columns(
  states: Uint32Array,
  m: number,
  masks: readonly number[],
  irreversible: Irreversible = { on: 0, off: 0 },
): Columns {
  const n = states.length;
  const of = new Uint32Array(masks.length * n);
  const first = new Uint32Array(masks.length + 1);
  const keys: number[] = [];
  const columnOf: string[] = [];
  masks.forEach((mask, i) => {
    number(states, m, ~mask | irreversible.on | irreversible.off, of.subarray(i * n, (i + 1) * n), keys);
    first[i + 1] = keys.length;
    for (let g = first[i]!; g < keys.length; g++) columnOf.push(`${i} ${(keys[g]! & ~mask) >>> 0}`);
  });
  const start = new Uint32Array(keys.length + 1);
  for (let at = 0; at < of.length; at++) start[of[at]! + 1]!++;
  for (let g = 0; g < keys.length; g++) start[g + 1]! += start[g]!;
  const next = start.slice();
  const members = new Uint32Array(of.length);
  for (let i = 0; i < masks.length; i++) for (let s = 0; s < n; s++) members[next[of[i * n + s]!]!++] = s;
  const isFixed = masks.some((mask) => (mask & (irreversible.on | irreversible.off)) !== 0);
  return { n, first, of, start, members, between: isFixed ? stagesBetween(keys, columnOf, irreversible) : null };
}

/** Writes into `of` a number for each distinct value of `state & keep`, counted on from `keys`, to which the values are added. */
function number(states: Uint32Array, m: number, keep: number, of: Uint32Array, keys: number[]): void {
  const known = m <= 22 ? new Int32Array(1 << m).fill(-1) : new Map<number, number>();
  for (let s = 0; s < states.length; s++) {
    const key = (states[s]! & keep) >>> 0;
    const found = known instanceof Int32Array ? known[key]! : (known.get(key) ?? -1);
    if (found >= 0) {
      of[s] = found;
      continue;
    }
    of[s] = keys.length;
    if (known instanceof Int32Array) known[key] = keys.length;
    else known.set(key, keys.length);
    keys.push(key);
  }
}

function stagesBetween(
  keys: readonly number[],
  columnOf: readonly string[],
  irreversible: Irreversible,
): Columns["between"] {
  const inColumn = new Map<string, number[]>();
  keys.forEach((_, g) => {
    remembered(inColumn, columnOf[g]!, (): number[] => []).push(g);
  });
  const rows = (leads: (from: number, to: number) => boolean): Rows => {
    const start = new Uint32Array(keys.length + 1);
    const to: number[] = [];
    keys.forEach((key, g) => {
      for (const other of inColumn.get(columnOf[g]!)!) if (leads(key, keys[other]!)) to.push(other);
      start[g + 1] = to.length;
    });
    return { start, to: Uint32Array.from(to) };
  };
  return {
    before: rows((here, other) => allows(irreversible, other, here)),
    after: rows((here, other) => allows(irreversible, here, other)),
  };
}
