// The worst a state can lead to: the least value over a state and everything that given actors can reach from it (MODEL 4, 5).
// One pass for all states: states are taken from the worst value up, and whatever leads there is marked, each state once.

import { ascending } from "../math/ascending.ts";
import type { Columns } from "./columns.ts";
import type { Game } from "./game.ts";
import { rankIn, type Standing } from "./standing.ts";
import { worstByAnyMoves } from "./worstByAnyMoves.ts";

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
  const { who, improving } = movers;
  if (who.length === 0) return value;
  if (game.needsMemory) return worstWithMemory(game, movers, value);
  if (game.hasMoot) return worstAlongMoves(game, movers, value);
  if (!improving) return worstByAnyMoves(game.columns, who, value);
  return improving.worst?.(who, value) ?? worstByImprovements(game.columns, who, improving, value);
}

/**
 * By improvements, along columns. Whoever can step to a state stands below it in one of its stages, and stages are marked from
 * below: each keeps how far it is marked, so that every state is looked at once for each mover.
 */
function worstByImprovements(
  { n, start, between }: Columns,
  who: readonly number[],
  { ranks: { length: actors }, byState, byStage }: Standing,
  value: Int32Array,
): Int32Array {
  const movers = Uint32Array.from(who);
  const stages = start.length - 1;
  // By stage: the place up to which it is marked, and the rank that stands there (none: higher than any).
  const marks = new Int32Array(2 * stages);
  for (let g = 0; g < stages; g++) {
    marks[2 * g] = start[g]!;
    marks[2 * g + 1] = byStage[2 * start[g]! + 1]!;
  }
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
      for (let m = 0; m < movers.length; m++) {
        const at = 2 * (r * actors + movers[m]!);
        const g = byState[at]!;
        const mine = byState[at + 1]!;
        const last = between ? between.before.start[g + 1]! : 1;
        for (let k = between ? between.before.start[g]! : 0; k < last; k++) {
          const h = between ? between.before.to[k]! : g;
          if (marks[2 * h + 1]! >= mine) continue;
          const end = start[h + 1]!;
          let p = marks[2 * h]!;
          let rank = none;
          do {
            const q = byStage[2 * p]!;
            if (result[q] === -1) {
              result[q] = v;
              stack[height++] = q;
            }
            rank = ++p < end ? byStage[2 * p + 1]! : none;
          } while (rank < mine);
          marks[2 * h] = p;
          marks[2 * h + 1] = rank;
        }
      }
    }
  }
  return result;
}

/** Higher than any rank. */
const none = 0x7fffffff;

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
          if (result[p] !== -1 || (improving && !(rankIn(improving, j, p) < rankIn(improving, j, r)))) continue;
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
        if (improving && !(rankIn(improving, j, p) < rankIn(improving, j, r))) continue;
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
