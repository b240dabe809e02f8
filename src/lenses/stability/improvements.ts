// An actor's own improvements (MODEL 3, 4): the best it can secure from a state, and whether what its improvements lead to holds it
// back. Along columns sorted by its rank; along listed moves where some options do not matter in some states.
import type { Columns } from "../../model/columns.ts";
import type { Game } from "../../model/game.ts";
import { rankIn, type Standing } from "../../model/standing.ts";

/** The best rank actor `i` can secure from each state by one move or by staying. */
export function secured(game: Game, standing: Standing, i: number): Int32Array {
  const { n } = game;
  const best = new Int32Array(n);
  if (!game.hasMoot) {
    securedAlongColumns(game.columns, standing.byStage, i, best);
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

/** 1 where nothing better is one move away: Nash. `safe`: the best rank that the actor can secure. */
export function bestAlready(rank: Int32Array, safe: Int32Array): Uint8Array {
  const stable = new Uint8Array(rank.length);
  for (let s = 0; s < rank.length; s++) if (safe[s] === rank[s]) stable[s] = 1;
  return stable;
}

/** The best of a stage, which stands last in it, and of what is entered from it. */
function securedAlongColumns(
  { first, start, members, between }: Columns,
  byStage: Int32Array,
  i: number,
  best: Int32Array,
): void {
  for (let g = first[i]!; g < first[i + 1]!; g++) {
    let most = byStage[2 * start[g + 1]! - 1]!;
    if (between)
      for (let k = between.after.start[g]!; k < between.after.start[g + 1]!; k++) {
        const there = byStage[2 * start[between.after.to[k]! + 1]! - 1]!;
        if (there > most) most = there;
      }
    for (let p = start[g]!; p < start[g + 1]!; p++) best[members[p]!] = most;
  }
}

/**
 * 1 where player `i` stays: no improvement `q` of a state has `floor[q]` above the state's rank. `floor`: the worst, by state, that
 * a move there can lead to.
 */
export function heldBy(game: Game, standing: Standing, i: number, floor: Int32Array): Uint8Array {
  const stable = new Uint8Array(game.n).fill(1);
  if (game.hasMoot) heldAlongMoves(game, standing, i, floor, stable);
  else heldAlongColumns(game.columns, standing.byStage, i, floor, stable);
  return stable;
}

/** The same for two answers. */
export function heldByEach(
  game: Game,
  standing: Standing,
  i: number,
  floors: readonly [Int32Array, Int32Array],
): [Uint8Array, Uint8Array] {
  const [one, other] = floors;
  return (
    (game.hasMoot ? null : standing.held?.(i, floors)) ?? [
      heldBy(game, standing, i, one),
      heldBy(game, standing, i, other),
    ]
  );
}

function heldAlongMoves(game: Game, standing: Standing, i: number, floor: Int32Array, stable: Uint8Array): void {
  const { start, to } = game.players[i]!.moves;
  for (let s = 0; s < game.n; s++) {
    const mine = rankIn(standing, i, s);
    for (let k = start[s]!; k < start[s + 1]! && stable[s] === 1; k++)
      if (rankIn(standing, i, to[k]!) > mine && floor[to[k]!]! > mine) stable[s] = 0;
  }
}

/** Along columns, and stage by stage where something cannot be undone. */
function heldAlongColumns(
  { first, start, between }: Columns,
  byStage: Int32Array,
  i: number,
  floor: Int32Array,
  stable: Uint8Array,
): void {
  for (let g = first[i]!; g < first[i + 1]!; g++) {
    heldWithin(byStage, start[g]!, start[g + 1]!, floor, stable);
    if (!between) continue;
    for (let k = between.after.start[g]!; k < between.after.start[g + 1]!; k++) {
      const h = between.after.to[k]!;
      if (h !== g) heldTowards(byStage, start[g]!, start[g + 1]!, start[h]!, start[h + 1]!, floor, stable);
    }
  }
}

/** Places `bottom` to `end` of one stage: from the best downwards, with the highest floor met among what ranks above. */
function heldWithin(byStage: Int32Array, bottom: number, end: number, floor: Int32Array, stable: Uint8Array): void {
  let highest = -1;
  // Of states of one rank: they count for those below alone.
  let equals = -1;
  let rank = -1;
  for (let p = end - 1; p >= bottom; p--) {
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

/** The same for moves from a stage to another, at places `low` to `high`. */
function heldTowards(
  byStage: Int32Array,
  bottom: number,
  end: number,
  low: number,
  high: number,
  floor: Int32Array,
  stable: Uint8Array,
): void {
  let highest = -1;
  let above = high - 1;
  for (let p = end - 1; p >= bottom; p--) {
    const mine = byStage[2 * p + 1]!;
    for (; above >= low && byStage[2 * above + 1]! > mine; above--) {
      const there = floor[byStage[2 * above]!]!;
      if (there > highest) highest = there;
    }
    if (highest > mine) stable[byStage[2 * p]!] = 0;
  }
}
