// An actor's own improvements (MODEL 3, 4): the best it can secure from a state, and whether what its improvements lead to holds it
// back. Along columns sorted by its rank; along listed moves where some options do not matter in some states.
import type { Columns, Rows } from "../../model/columns.ts";
import type { Game } from "../../model/game.ts";
import { rankIn, type Standing } from "../../model/standing.ts";

/** The best rank actor `i` can secure from each state by one move or by staying. */
export function secured(game: Game, standing: Standing, i: number): Int32Array {
  const { n } = game;
  const best = new Int32Array(n);
  if (!game.hasMoot) {
    const { first, start, members } = game.columns;
    const ofStage = bestOfStages(game.columns, standing.byStage, i);
    for (let g = first[i]!; g < first[i + 1]!; g++)
      for (let p = start[g]!; p < start[g + 1]!; p++) best[members[p]!] = ofStage[g - first[i]!]!;
    return best;
  }
  const { start, to } = game.players[i]!.moves;
  for (let s = 0; s < n; s++) {
    let most = rankIn(standing, i, s);
    for (let k = start[s]!; k < start[s + 1]!; k++) most = Math.max(most, rankIn(standing, i, to[k]!));
    best[s] = most;
  }
  return best;
}

/** By stage of actor `i`: the best of it, which stands last, and of what is entered from it. */
function bestOfStages({ first, start, between }: Columns, byStage: Int32Array, i: number): Int32Array {
  const bestIn = (g: number): number => byStage[2 * start[g + 1]! - 1]!;
  const best = new Int32Array(first[i + 1]! - first[i]!);
  for (let g = first[i]!; g < first[i + 1]!; g++) {
    let most = bestIn(g);
    if (between)
      for (let k = between.after.start[g]!; k < between.after.start[g + 1]!; k++)
        most = Math.max(most, bestIn(between.after.to[k]!));
    best[g - first[i]!] = most;
  }
  return best;
}

/**
 * 1 where player `i` stays: no improvement `q` of a state has `floor[q]` above the state's rank. `floor`: the worst, by state, that
 * a move there can lead to.
 */
export function heldBy(game: Game, standing: Standing, i: number, floor: Int32Array): Uint8Array {
  const stable = new Uint8Array(game.n).fill(1);
  if (game.hasMoot) heldAlongMoves(game, standing, i, floor, stable);
  else if (game.columns.between)
    heldAlongStages(game.columns, game.columns.between.after, standing.byStage, i, floor, stable);
  else heldAlongColumns(game.columns, standing.byStage, i, floor, stable);
  return stable;
}

function heldAlongMoves(game: Game, standing: Standing, i: number, floor: Int32Array, stable: Uint8Array): void {
  const { start, to } = game.players[i]!.moves;
  for (let s = 0; s < game.n; s++) {
    const mine = rankIn(standing, i, s);
    for (let k = start[s]!; k < start[s + 1]! && stable[s] === 1; k++)
      if (rankIn(standing, i, to[k]!) > mine && floor[to[k]!]! > mine) stable[s] = 0;
  }
}

/** From the best of a column downwards, with the highest floor met among what ranks above. */
function heldAlongColumns(
  { first, start }: Columns,
  byStage: Int32Array,
  i: number,
  floor: Int32Array,
  stable: Uint8Array,
): void {
  for (let g = first[i]!; g < first[i + 1]!; g++) {
    const bottom = start[g]!;
    let highest = -1;
    // Of states of one rank: they count for those below alone.
    let equals = -1;
    let rank = -1;
    for (let p = start[g + 1]! - 1; p >= bottom; p--) {
      const s = byStage[2 * p]!;
      const mine = byStage[2 * p + 1]!;
      if (mine !== rank) {
        if (equals > highest) highest = equals;
        rank = mine;
      }
      if (highest > mine) stable[s] = 0;
      const there = floor[s]!;
      if (there > equals) equals = there;
    }
  }
}

/** The same of a stage for every stage that is entered from it. */
function heldAlongStages(
  { first, start }: Columns,
  after: Rows,
  byStage: Int32Array,
  i: number,
  floor: Int32Array,
  stable: Uint8Array,
): void {
  for (let g = first[i]!; g < first[i + 1]!; g++) {
    for (let k = after.start[g]!; k < after.start[g + 1]!; k++) {
      const h = after.to[k]!;
      const bottom = start[h]!;
      let above = start[h + 1]! - 1;
      let highest = -1;
      for (let p = start[g + 1]! - 1; p >= start[g]!; p--) {
        const mine = byStage[2 * p + 1]!;
        for (; above >= bottom && byStage[2 * above + 1]! > mine; above--) {
          const there = floor[byStage[2 * above]!]!;
          if (there > highest) highest = there;
        }
        if (highest > mine) stable[byStage[2 * p]!] = 0;
      }
    }
  }
}
