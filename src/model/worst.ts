// The worst a state can lead to: the least value over a state and everything that given actors can reach from it (MODEL 4, 5).
// One pass for all states: states are taken from the worst value up, and whatever leads there is marked, each state once.

import { ascending } from "../math/ascending.ts";
import type { Columns } from "./columns.ts";
import type { Game } from "./game.ts";
import type { Standing } from "./standing.ts";

/** Movers whose steps count: any move, or only moves that raise the mover's rank. */
export interface Movers {
  readonly who: readonly number[];
  /** Null: any move counts. */
  readonly improving: Standing | null;
}

/**
 * `worst[q] = min{ value[r] : r in {q} + Reach(q) }` by legal sequences of the movers. `value` holds whole numbers from 0.
 * Where a moot group can be left, sequences remember the last mover, since nobody moves twice in a row.
 */
export function worst(game: Game, movers: Movers, value: Int32Array): Int32Array {
  if (movers.who.length === 0) return value;
  if (game.needsMemory) return worstWithMemory(game, movers, value);
  return game.hasMoot ? worstAlongMoves(game, movers, value) : worstAlongColumns(game.columns, movers, value);
}

/**
 * Along columns. Whoever can step to a state stands below it in one of its stages (anywhere in them, if any move counts), and
 * stages are marked from below: each keeps how far it is marked, so that every state is looked at once for each mover.
 */
function worstAlongColumns(columns: Columns, { who, improving }: Movers, value: Int32Array): Int32Array {
  const { n, of, start, between } = columns;
  const members = improving ? improving.sorted.members : columns.members;
  const ranks = improving ? improving.sorted.rank : null;
  const rank = improving ? improving.rank : null;
  const base = Uint32Array.from(who, (j) => j * n);
  const marked = start.slice();
  const result = new Int32Array(n).fill(-1);
  const stack = new Uint32Array(n);
  let height = 0;
  for (const source of ascending(value)) {
    if (result[source] !== -1) continue;
    const v = value[source]!;
    stack[height++] = source;
    result[source] = v;
    while (height > 0) {
      const r = stack[--height]!;
      for (let m = 0; m < base.length; m++) {
        const at = base[m]! + r;
        const g = of[at]!;
        const mine = rank ? rank[at]! : 0;
        const last = between ? between.before.start[g + 1]! : 1;
        for (let k = between ? between.before.start[g]! : 0; k < last; k++) {
          const h = between ? between.before.to[k]! : g;
          const end = start[h + 1]!;
          let p = marked[h]!;
          for (; p < end && (!ranks || ranks[p]! < mine); p++) {
            const q = members[p]!;
            if (result[q] !== -1) continue;
            result[q] = v;
            stack[height++] = q;
          }
          marked[h] = p;
        }
      }
    }
  }
  return result;
}

/** Along listed moves, backwards. */
function worstAlongMoves(game: Game, { who, improving }: Movers, value: Int32Array): Int32Array {
  const result = new Int32Array(game.n).fill(-1);
  const stack: number[] = [];
  for (const source of ascending(value)) {
    if (result[source] !== -1) continue;
    const v = value[source]!;
    stack.push(source);
    result[source] = v;
    for (let r = stack.pop(); r !== undefined; r = stack.pop())
      for (const j of who) {
        const { start, to } = game.players[j]!.moves.back;
        for (let k = start[r]!; k < start[r + 1]!; k++) {
          const p = to[k]!;
          if (result[p] !== -1 || (improving && !(improving.rank[j * game.n + p]! < improving.rank[j * game.n + r]!)))
            continue;
          result[p] = v;
          stack.push(p);
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
        if (improving && !(improving.rank[j * n + p]! < improving.rank[j * n + r]!)) continue;
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
