// How states stand with the actors in one draw: ranks of all actors in one place, and the states of each stage by rank.
import { ascending } from "../math/ascending.ts";
import { remembered } from "../math/remembered.ts";
import type { Columns } from "./columns.ts";

/** What holds for state `s` and actor `i` stands at `i n + s`; places are those of `Columns.members`. */
export interface Standing {
  readonly rank: Int32Array;
  /** The states of each stage by rank, worst first, and their ranks in the same places. */
  readonly sorted: { readonly members: Uint32Array; readonly rank: Int32Array };
}

/** `ranks[i][s]`: whole numbers from 0, by actor of the columns and state. */
export function standingOf(columns: Columns, ranks: readonly Int32Array[]): Standing {
  const { n } = columns;
  const rank = new Int32Array(ranks.length * n);
  const members = new Uint32Array(ranks.length * n);
  const inPlace = new Int32Array(ranks.length * n);
  ranks.forEach((own, i) => {
    rank.set(own, i * n);
    const order = orderOf(columns, i, own);
    members.set(order, i * n);
    for (let p = 0; p < n; p++) inPlace[i * n + p] = own[order[p]!]!;
  });
  return { rank, sorted: { members, rank: inPlace } };
}

/** Columns do not change between draws, and ranks are shared by many. */
const known = new WeakMap<Columns, WeakMap<Int32Array, Uint32Array>[]>();

/** States by stage of actor `i`, then by rank. */
function orderOf(columns: Columns, i: number, rank: Int32Array): Uint32Array {
  const byActor = remembered(known, columns, () =>
    Array.from({ length: columns.first.length - 1 }, () => new WeakMap<Int32Array, Uint32Array>()),
  );
  return remembered(byActor[i]!, rank, () => {
    const { n, of, start, first } = columns;
    const next = start.slice(first[i]!, first[i + 1]! + 1);
    const order = new Uint32Array(n);
    for (const s of ascending(rank)) order[next[of[i * n + s]! - first[i]!]!++ - i * n] = s;
    return order;
  });
}
