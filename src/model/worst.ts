// The worst a state can lead to: the least value over a state and everything that given actors can reach from it (MODEL 4, 5).
// One pass for all states: states are taken from the worst value up, and whatever leads there is marked, each state once.

import { remembered } from "../math/remembered.ts";
import type { Game } from "./game.ts";

/** Movers whose steps count: any move, or only moves that raise the mover's rank. */
export interface Movers {
  readonly who: readonly number[];
  /** `rank[i][s]`; null: any move counts. */
  readonly improving: readonly Int32Array[] | null;
}

/**
 * `worst[q] = min{ value[r] : r in {q} + Reach(q) }` by legal sequences of the movers. `value` holds whole numbers from 0.
 * Where a moot group can be left, sequences remember the last mover, since nobody moves twice in a row.
 */
export function worst(game: Game, movers: Movers, value: Int32Array): Int32Array {
  if (movers.who.length === 0) return value;
  if (game.needsMemory) return worstWithMemory(game, movers, value);
  const canReturn = movers.who.every((j) => game.players[j]!.moves.back.to === game.players[j]!.moves.to);
  return movers.improving === null && canReturn
    ? worstInComponent(componentsOf(game, movers.who), value)
    : worstPlain(game, movers, value);
}

/** Components of the moves of given actors, by game and actors; they do not change between draws. */
const knownComponents = new WeakMap<Game, Map<string, Uint32Array>>();

/** Where every move can be undone, who can be reached is one component of an undirected graph. Component number by state. */
function componentsOf(game: Game, who: readonly number[]): Uint32Array {
  const known = remembered(knownComponents, game, () => new Map<string, Uint32Array>());
  return remembered(known, who.join(","), () => componentsBy(game, who));
}

function componentsBy(game: Game, who: readonly number[]): Uint32Array {
  const none = 0xffffffff;
  const of = new Uint32Array(game.n).fill(none);
  const stack: number[] = [];
  let count = 0;
  for (let first = 0; first < game.n; first++) {
    if (of[first] !== none) continue;
    of[first] = count;
    stack.push(first);
    for (let s = stack.pop(); s !== undefined; s = stack.pop())
      for (const j of who) {
        const { start, to } = game.players[j]!.moves;
        for (let k = start[s]!; k < start[s + 1]!; k++) {
          if (of[to[k]!] !== none) continue;
          of[to[k]!] = count;
          stack.push(to[k]!);
        }
      }
    count++;
  }
  return of;
}

function worstInComponent(component: Uint32Array, value: Int32Array): Int32Array {
  const least = new Int32Array(value.length).fill(0x7fffffff);
  for (let s = 0; s < value.length; s++) if (value[s]! < least[component[s]!]!) least[component[s]!] = value[s]!;
  const result = new Int32Array(value.length);
  for (let s = 0; s < value.length; s++) result[s] = least[component[s]!]!;
  return result;
}

/** States in ascending order of `value`, by counting. */
function ascending(value: Int32Array): Uint32Array {
  const n = value.length;
  let top = 0;
  for (let s = 0; s < n; s++) if (value[s]! > top) top = value[s]!;
  const next = new Uint32Array(top + 2);
  for (let s = 0; s < n; s++) next[value[s]! + 1]!++;
  for (let v = 0; v < top; v++) next[v + 1]! += next[v]!;
  const sorted = new Uint32Array(n);
  for (let s = 0; s < n; s++) sorted[next[value[s]!]!++] = s;
  return sorted;
}

function worstPlain(game: Game, { who, improving }: Movers, value: Int32Array): Int32Array {
  const n = game.n;
  const result = new Int32Array(n).fill(-1);
  const stack = new Uint32Array(n);
  for (const source of ascending(value)) {
    if (result[source] !== -1) continue;
    const v = value[source]!;
    let height = 0;
    stack[height++] = source;
    result[source] = v;
    while (height > 0) {
      const r = stack[--height]!;
      for (const j of who) {
        const { start, to } = game.players[j]!.moves.back;
        const end = start[r + 1]!;
        if (improving) {
          const rank = improving[j]!;
          const mine = rank[r]!;
          for (let k = start[r]!; k < end; k++) {
            const p = to[k]!;
            if (result[p] === -1 && rank[p]! < mine) {
              result[p] = v;
              stack[height++] = p;
            }
          }
        } else {
          for (let k = start[r]!; k < end; k++) {
            const p = to[k]!;
            if (result[p] === -1) {
              result[p] = v;
              stack[height++] = p;
            }
          }
        }
      }
    }
  }
  return result;
}

/** The same over pairs (state, who moved last). */
function worstWithMemory(game: Game, { who, improving }: Movers, value: Int32Array): Int32Array {
  const n = game.n;
  const width = who.length;
  const result = new Int32Array(n).fill(-1);
  const seen = new Uint8Array(n * width);
  const stack: number[] = [];
  for (const source of ascending(value)) {
    const v = value[source]!;
    if (result[source] === -1) result[source] = v;
    for (let a = 0; a < width; a++) {
      if (seen[source * width + a]) continue;
      seen[source * width + a] = 1;
      stack.push(source * width + a);
    }
    while (stack.length > 0) {
      const pair = stack.pop()!;
      const r = Math.floor(pair / width);
      const last = pair % width;
      const j = who[last]!;
      const { start, to } = game.players[j]!.moves.back;
      for (let k = start[r]!; k < start[r + 1]!; k++) {
        const p = to[k]!;
        if (improving && !(improving[j]![p]! < improving[j]![r]!)) continue;
        if (result[p] === -1) result[p] = v;
        for (let a = 0; a < width; a++) {
          if (a === last || seen[p * width + a]) continue;
          seen[p * width + a] = 1;
          stack.push(p * width + a);
        }
      }
    }
  }
  return result;
}
