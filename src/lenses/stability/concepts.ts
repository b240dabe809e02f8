// Which states an actor would not leave, under five concepts (MODEL 4). `s` is stable when every improvement leads, at worst, to
// something no better than `s`; the concepts differ in which answers count and in whether the actor can escape afterwards.
import type { Answers } from "../../model/answers.ts";
import type { Game } from "../../model/game.ts";
import { worst } from "../../model/worst.ts";
import type { Concept } from "./finding.ts";

/** 1 where stable, by state. */
export type Stable = Readonly<Record<Concept, Uint8Array>>;

/** The best rank actor `i` can secure from each state by one move or by staying. */
function secured(game: Game, i: number, rank: Int32Array): Int32Array {
  const { start, to } = game.players[i]!.moves;
  const best = rank.slice();
  for (let s = 0; s < game.n; s++)
    for (let k = start[s]!; k < start[s + 1]!; k++) {
      const r = rank[to[k]!]!;
      if (r > best[s]!) best[s] = r;
    }
  return best;
}

/** `s` is stable unless some improvement `q` has `floor[q]` above the rank of `s`. */
function stableAbove(game: Game, i: number, rank: Int32Array, floor: Int32Array): Uint8Array {
  const { start, to } = game.players[i]!.moves;
  const stable = new Uint8Array(game.n).fill(1);
  for (let s = 0; s < game.n; s++) {
    const mine = rank[s]!;
    for (let k = start[s]!; k < start[s + 1]!; k++) {
      const q = to[k]!;
      if (rank[q]! > mine && floor[q]! > mine) {
        stable[s] = 0;
        break;
      }
    }
  }
  return stable;
}

/** All five concepts for player `i`. */
export function stableFor(game: Game, answers: Answers, i: number): Stable {
  const { rank } = answers.ranks[i]!;
  const who = answers.ranks.map((_, j) => j).filter((j) => j !== i);
  const improving = answers.ranks.map((r) => r.rank);
  const safe = secured(game, i, rank);
  return {
    nash: stableAbove(game, i, rank, rank),
    gmr: stableAbove(game, i, rank, worst(game, { who, improving: null }, rank)),
    smr: stableAbove(game, i, rank, worst(game, { who, improving: null }, safe)),
    seq: stableAbove(game, i, rank, answers.w(i)),
    sseq: stableAbove(game, i, rank, worst(game, { who, improving }, safe)),
  };
}

/** SEQ alone, which needs only the answers that the forecast already has: 1 where every player is stable. */
export function sequentialEquilibria(game: Game, answers: Answers): Uint8Array {
  const all = new Uint8Array(game.n).fill(1);
  game.players.forEach((_, i) => {
    const one = stableAbove(game, i, answers.ranks[i]!.rank, answers.w(i));
    for (let s = 0; s < game.n; s++) all[s]! &= one[s]!;
  });
  return all;
}

/** 1 where every player is stable. */
export function equilibria(n: number, stable: readonly Stable[], concept: Concept): Uint8Array {
  const all = new Uint8Array(n).fill(1);
  for (const one of stable) for (let s = 0; s < n; s++) all[s]! &= one[concept][s]!;
  return all;
}
