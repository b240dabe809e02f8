// The worst that any moves of given actors can lead to, along columns. States that moves within stages join are one part: all of it
// is reached from any of it. Parts lead to parts where what cannot be undone changes.
import { ascending } from "../math/ascending.ts";
import { remembered } from "../math/remembered.ts";
import type { Columns } from "./columns.ts";

export interface Parts {
  /** Part of each state. */
  readonly of: Uint32Array;
  readonly count: number;
  /** Which parts lead to a part: `from[start[part] .. start[part + 1])`. */
  readonly start: Uint32Array;
  readonly from: Uint32Array;
}

/** Parts do not depend on preferences: they are kept for each set of movers. */
const known = new WeakMap<Columns, Map<string, Parts>>();

export const partsOf = (columns: Columns, who: readonly number[]): Parts =>
  remembered(
    remembered(known, columns, () => new Map<string, Parts>()),
    who.join(","),
    () => partsAnew(columns, who),
  );

/** As `worst`, when any move counts. */
export function worstByAnyMoves(columns: Columns, who: readonly number[], value: Int32Array): Int32Array {
  const { of, count, start, from } = partsOf(columns, who);
  const least = new Int32Array(count).fill(0x7fffffff);
  for (let s = 0; s < value.length; s++) if (value[s]! < least[of[s]!]!) least[of[s]!] = value[s]!;
  if (from.length > 0) {
    const done = new Uint8Array(count);
    const stack: number[] = [];
    for (const source of ascending(least)) {
      if (done[source] === 1) continue;
      done[source] = 1;
      stack.push(source);
      for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
        least[part] = least[source]!;
        for (let k = start[part]!; k < start[part + 1]!; k++) {
          if (done[from[k]!] === 1) continue;
          done[from[k]!] = 1;
          stack.push(from[k]!);
        }
      }
    }
  }
  const result = new Int32Array(value.length);
  for (let s = 0; s < value.length; s++) result[s] = least[of[s]!]!;
  return result;
}

function partsAnew({ n, first, start, members, between }: Columns, who: readonly number[]): Parts {
  // Union-find, each part known by its first state.
  const of = Uint32Array.from({ length: n }, (_, s) => s);
  const root = (s: number): number => {
    let at = s;
    for (let up = of[at]!; up !== at; up = of[at]!) {
      of[at] = of[up]!;
      at = of[at]!;
    }
    return at;
  };
  for (const j of who)
    for (let g = first[j]!; g < first[j + 1]!; g++) {
      let least = root(members[start[g]!]!);
      for (let p = start[g]! + 1; p < start[g + 1]!; p++) {
        const other = root(members[p]!);
        if (other > least) of[other] = least;
        else if (other < least) {
          of[least] = other;
          least = other;
        }
      }
    }
  let count = 0;
  for (let s = 0; s < n; s++) of[s] = of[s] === s ? count++ : of[of[s]!]!;
  const leads: number[] = [];
  if (between) {
    const pairs = new Set<number>();
    for (const j of who)
      for (let g = first[j]!; g < first[j + 1]!; g++) {
        const to = of[members[start[g]!]!]!;
        for (let k = between.before.start[g]!; k < between.before.start[g + 1]!; k++) {
          const from = of[members[start[between.before.to[k]!]!]!]!;
          if (from !== to) pairs.add(to * count + from);
        }
      }
    leads.push(...[...pairs].sort((a, b) => a - b));
  }
  const rows = new Uint32Array(count + 1);
  for (const pair of leads) rows[Math.floor(pair / count) + 1]!++;
  for (let part = 0; part < count; part++) rows[part + 1]! += rows[part]!;
  return { of, count, start: rows, from: Uint32Array.from(leads, (pair) => pair % count) };
}
