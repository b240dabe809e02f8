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

/** Parts do not depend on preferences: they are kept for each set of movers; of large games, for the last one alone. */
const known = new WeakMap<Columns, Map<string, Parts>>();
const large = 1 << 16;

export function partsOf(columns: Columns, who: readonly number[]): Parts {
  const kept = remembered(known, columns, () => new Map<string, Parts>());
  const key = who.join(",");
  if (columns.n > large && !kept.has(key)) kept.clear();
  return remembered(kept, key, () => partsAnew(columns, who));
}

/** States that given movers neither leave nor enter together: parts, those that lead to one another being one. */
export function regionsOf(columns: Columns, who: readonly number[]): Pick<Parts, "of" | "count"> {
  const { of, count, start, from } = partsOf(columns, who);
  if (from.length === 0) return { of, count };
  const region = new Uint32Array(count);
  for (let part = 0; part < count; part++) region[part] = part;
  const root = (part: number): number => {
    let at = part;
    while (region[at] !== at) at = region[at]!;
    return at;
  };
  for (let part = 0; part < count; part++)
    for (let k = start[part]!; k < start[part + 1]!; k++) {
      const [a, b] = [root(part), root(from[k]!)];
      region[Math.max(a, b)] = Math.min(a, b);
    }
  let regions = 0;
  for (let part = 0; part < count; part++) region[part] = region[part] === part ? regions++ : region[region[part]!]!;
  const ofStates = new Uint32Array(of.length);
  for (let s = 0; s < of.length; s++) ofStates[s] = region[of[s]!]!;
  return { of: ofStates, count: regions };
}

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

function partsAnew(columns: Columns, who: readonly number[]): Parts {
  const { n, states, masks, irreversible, first, start, members, between } = columns;
  const fixed = irreversible.on | irreversible.off;
  // Where every combination of options is feasible, all that differs in what movers can change and change back is one part.
  const isComplete = states[n - 1] === n - 1 && (n & (n - 1)) === 0;
  const free = isComplete ? who.reduce((all, j) => all | masks[j]!, 0) & ~fixed : 0;
  // Else union-find. Each part is known by its first state.
  const of = new Uint32Array(n);
  for (let s = 0; s < n; s++) of[s] = s & ~free;
  const root = (s: number): number => {
    let at = s;
    for (let up = of[at]!; up !== at; up = of[at]!) {
      of[at] = of[up]!;
      at = of[at]!;
    }
    return at;
  };
  for (const j of isComplete ? [] : who)
    for (let g = first[j]!; g < first[j + 1]!; g++) {
      if (start[g + 1]! - start[g]! === 1) continue;
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
  const keys: number[] = [];
  for (let s = 0; s < n; s++) {
    if (of[s] === s) keys.push(s);
    of[s] = of[s] === s ? count++ : of[of[s]!]!;
  }
  const leads = !between
    ? new Float64Array(0)
    : isComplete
      ? leadsOfKeys(of, keys, columns, who)
      : leadsOfSteps(of, count, columns, who);
  const rows = new Uint32Array(count + 1);
  const from = new Uint32Array(leads.length);
  for (let k = 0; k < leads.length; k++) {
    const to = Math.floor(leads[k]! / count);
    rows[to + 1]!++;
    from[k] = leads[k]! - to * count;
  }
  for (let part = 0; part < count; part++) rows[part + 1]! += rows[part]!;
  return { of, count, start: rows, from };
}

/** Pairs `to count + from` of different parts, ascending: a mover's step leads from the one to the other. `keys`: first state of each part. */
function leadsOfKeys(
  of: Uint32Array,
  keys: readonly number[],
  { states, masks, irreversible: { on, off } }: Columns,
  who: readonly number[],
): Float64Array {
  const found: number[] = [];
  keys.forEach((key, to) => {
    for (const j of who) {
      // What is done was undone before.
      const bits = masks[j]! & (states.length - 1) & ((key & on) | (~key & off));
      for (let change = bits; change !== 0; change = (change - 1) & bits)
        found.push(to * keys.length + of[key ^ change]!);
    }
  });
  return Float64Array.from(found).sort();
}

/** The same by steps between stages, where some states are infeasible. */
function leadsOfSteps(of: Uint32Array, count: number, columns: Columns, who: readonly number[]): Float64Array {
  const found: number[] = [];
  // Parts are mostly few, and steps many: what came last is not looked up again.
  let last = -1;
  const seen = count <= 4096 ? new Uint8Array(count * count) : null;
  const known = new Set<number>();
  const steps = remembered(steppings, columns, () => steppingsOf(columns));
  for (const j of who) {
    const ofActor = steps[j]!;
    for (let k = 0; k < ofActor.length; k += 2) {
      const to = of[ofActor[k]!]!;
      const from = of[ofActor[k + 1]!]!;
      const pair = to * count + from;
      if (from === to || pair === last) continue;
      last = pair;
      if (seen ? seen[pair] === 1 : known.has(pair)) continue;
      if (seen) seen[pair] = 1;
      else known.add(pair);
      found.push(pair);
    }
  }
  return Float64Array.from(found).sort();
}

/** Kept for each columns: the same for all sets of movers. */
const steppings = new WeakMap<Columns, readonly Uint32Array[]>();

/** Of each actor, pairs of states: the first of a stage, and the first of another from which it is entered. */
function steppingsOf({ first, start, members, between }: Columns): readonly Uint32Array[] {
  return Array.from({ length: first.length - 1 }, (_, j) => {
    const { before } = between!;
    const [begin, end] = [first[j]!, first[j + 1]!];
    const pairs = new Uint32Array(2 * (before.start[end]! - before.start[begin]! - (end - begin)));
    let at = 0;
    for (let g = begin; g < end; g++)
      for (let k = before.start[g]!; k < before.start[g + 1]!; k++) {
        const h = before.to[k]!;
        if (h === g) continue;
        pairs[at++] = members[start[g]!]!;
        pairs[at++] = members[start[h]!]!;
      }
    return pairs;
  });
}
