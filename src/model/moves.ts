// Own moves `R_i(s)` and the targets a coalition can reach together (MODEL 3), as compressed rows.

import { remembered } from "../math/remembered.ts";
import type { StateSpace } from "./states.ts";

/** Targets of state `s`: `to[start[s] .. start[s+1])`, ascending, without `s`. `back` is the same graph with arrows reversed. */
export interface Moves {
  readonly start: Uint32Array;
  readonly to: Uint32Array;
  readonly back: { readonly start: Uint32Array; readonly to: Uint32Array };
}

export interface Irreversible {
  /** Options that cannot go off again, and options that cannot go on again, as masks. */
  readonly on: number;
  readonly off: number;
}

/** States grouped by everything outside `mask`: `members[start[g] .. start[g+1])`, ascending, and the group of each state. */
export interface Columns {
  readonly of: Uint32Array;
  readonly start: Uint32Array;
  readonly members: Uint32Array;
}

export function columns(space: StateSpace, mask: number): Columns {
  const n = space.states.length;
  const of = new Uint32Array(n);
  const found = new Map<number, number>();
  for (let s = 0; s < n; s++) {
    const rest = (space.states[s]! & ~mask) >>> 0;
    of[s] = remembered(found, rest, () => found.size);
  }
  const start = new Uint32Array(found.size + 1);
  for (let s = 0; s < n; s++) start[of[s]! + 1]!++;
  for (let g = 0; g < found.size; g++) start[g + 1]! += start[g]!;
  const next = start.slice();
  const members = new Uint32Array(n);
  for (let s = 0; s < n; s++) members[next[of[s]!]!++] = s;
  return { of, start, members };
}

/** Pairs of states that differ only in options of `mask`: at least as many as there are moves. */
export function movePairs(space: StateSpace, mask: number): number {
  const { start } = columns(space, mask);
  let pairs = 0;
  for (let g = 0; g + 1 < start.length; g++) pairs += (start[g + 1]! - start[g]!) * (start[g + 1]! - start[g]! - 1);
  return pairs;
}

/** Whether irreversible options allow going from mask `from` to mask `to`. */
export const allows = (irreversible: Irreversible, from: number, to: number): boolean =>
  (from & ~to & irreversible.on) === 0 && (to & ~from & irreversible.off) === 0;

/** Moves that change only options of `mask`. With moot groups each start is searched; otherwise moves stay within columns. */
export function ownMoves(space: StateSpace, mask: number, irreversible: Irreversible, hasMoot: boolean): Moves {
  const n = space.states.length;
  const targets = hasMoot ? mootTargets(space, mask, irreversible) : columnTargets(space, mask, irreversible);
  const start = new Uint32Array(n + 1);
  for (let s = 0; s < n; s++) start[s + 1] = start[s]! + targets.count(s);
  const to = new Uint32Array(start[n]!);
  for (let s = 0; s < n; s++) targets.write(s, to, start[s]!);
  const oneWay = hasMoot || (mask & (irreversible.on | irreversible.off)) !== 0;
  return { start, to, back: oneWay ? reversed(n, start, to) : { start, to } };
}

interface Targets {
  count(s: number): number;
  write(s: number, to: Uint32Array, at: number): void;
}

function columnTargets(space: StateSpace, mask: number, irreversible: Irreversible): Targets {
  const { of, start, members } = columns(space, mask);
  const { states } = space;
  const each = (s: number, visit: (q: number) => void): void => {
    const g = of[s]!;
    for (let k = start[g]!; k < start[g + 1]!; k++) {
      const q = members[k]!;
      if (q !== s && allows(irreversible, states[s]!, states[q]!)) visit(q);
    }
  };
  return {
    count(s) {
      let n = 0;
      each(s, () => n++);
      return n;
    },
    write(s, to, at) {
      each(s, (q) => {
        to[at++] = q;
      });
    },
  };
}

function mootTargets(space: StateSpace, mask: number, irreversible: Irreversible): Targets {
  const cache = new Map<number, Uint32Array>();
  const at = (s: number): Uint32Array => remembered(cache, s, () => targetsFrom(space, s, mask, irreversible));
  return {
    count: (s) => at(s).length,
    write(s, to, offset) {
      to.set(at(s), offset);
    },
  };
}

/** Canonical feasible ends of every change to options of `mask` that still matter in `s`; ascending, without `s`. */
export function targetsFrom(space: StateSpace, s: number, mask: number, irreversible: Irreversible): Uint32Array {
  const from = space.states[s]!;
  const free = (mask & ~space.mootIn(from)) >>> 0;
  const found = new Set<number>();
  for (let change = free; change !== 0; change = ((change - 1) & free) >>> 0) {
    const raw = (from ^ change) >>> 0;
    if (!allows(irreversible, from, raw)) continue;
    const q = space.indexOf(space.canonise(raw));
    if (q >= 0 && q !== s) found.add(q);
  }
  return Uint32Array.from(found).sort();
}

function reversed(n: number, start: Uint32Array, to: Uint32Array): { start: Uint32Array; to: Uint32Array } {
  const backStart = new Uint32Array(n + 1);
  for (const q of to) backStart[q + 1]!++;
  for (let q = 0; q < n; q++) backStart[q + 1]! += backStart[q]!;
  const next = backStart.slice();
  const back = new Uint32Array(to.length);
  for (let s = 0; s < n; s++) for (let k = start[s]!; k < start[s + 1]!; k++) back[next[to[k]!]!++] = s;
  return { start: backStart, to: back };
}
