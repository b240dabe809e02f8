// Own moves `R_i(s)` and the targets a coalition can reach together (MODEL 3), as compressed rows.

import { allows, type Columns, type Irreversible } from "./columns.ts";
import type { StateSpace } from "./states.ts";

/** Targets of state `s`: `to[start[s] .. start[s+1])`, ascending, without `s`. `back` is the same graph with arrows reversed. */
export interface Moves {
  readonly start: Uint32Array;
  readonly to: Uint32Array;
  readonly back: { readonly start: Uint32Array; readonly to: Uint32Array };
}

/** Moves within columns, of all actors: pairs of states of one stage, or of a stage and one that is entered from it. */
export function movePairs({ start, between }: Columns): number {
  const size = (g: number): number => start[g + 1]! - start[g]!;
  let pairs = 0;
  for (let g = 0; g + 1 < start.length; g++) {
    let targets = between ? 0 : size(g);
    if (between)
      for (let k = between.after.start[g]!; k < between.after.start[g + 1]!; k++) targets += size(between.after.to[k]!);
    pairs += size(g) * (targets - 1);
  }
  return pairs;
}

/** Moves of actor `i` along columns. */
export function ownMoves({ n, of, start, members, between }: Columns, i: number): Moves {
  return compressed(n, between !== null, (s) => {
    const g = of[i * n + s]!;
    if (!between) return members.subarray(start[g]!, start[g + 1]!).filter((q) => q !== s);
    const targets: number[] = [];
    for (let k = between.after.start[g]!; k < between.after.start[g + 1]!; k++) {
      const h = between.after.to[k]!;
      for (let p = start[h]!; p < start[h + 1]!; p++) if (members[p] !== s) targets.push(members[p]!);
    }
    return Uint32Array.from(targets).sort();
  });
}

/** Moves that change only options of `mask` where some options do not matter in some states: each start is searched. */
export const mootMoves = (space: StateSpace, mask: number, irreversible: Irreversible): Moves =>
  compressed(space.states.length, true, (s) => targetsFrom(space, s, mask, irreversible));

function compressed(n: number, isOneWay: boolean, targets: (s: number) => Uint32Array): Moves {
  const start = new Uint32Array(n + 1);
  let to = new Uint32Array(Math.max(16, n));
  for (let s = 0; s < n; s++) {
    const here = targets(s);
    start[s + 1] = start[s]! + here.length;
    if (start[s + 1]! > to.length) {
      const wider = new Uint32Array(Math.max(to.length * 2, start[s + 1]!));
      wider.set(to);
      to = wider;
    }
    to.set(here, start[s]!);
  }
  to = to.slice(0, start[n]!);
  return { start, to, back: isOneWay ? reversed(n, start, to) : { start, to } };
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
