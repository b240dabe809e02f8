// Which states an actor would not leave, under five concepts (MODEL 4). `s` is stable when every improvement leads, at worst, to
// something no better than `s`; the concepts differ in which answers count and in whether the actor can escape afterwards.

import { remembered } from "../../math/remembered.ts";
import type { Answers } from "../../model/answers.ts";
import type { Game } from "../../model/game.ts";
import { worst } from "../../model/worst.ts";
import type { Concept } from "./finding.ts";
import { bestAlready, heldBy, heldByEach, secured } from "./improvements.ts";

/** 1 where stable, by state. */
export type Stable = Readonly<Record<Concept, Uint8Array>>;

/** What depends on an actor's own ranks alone: three concepts, and the best it can secure from each state. */
type Own = Pick<Stable, "nash" | "gmr" | "smr"> & { readonly safe: Int32Array };

/** Draws share ranks, and with them all that depends on nothing else. */
const known = new WeakMap<Game, WeakMap<Int32Array, Own>[]>();

/** Above so many states nothing is kept: draws of such games are few. */
const large = 1 << 16;

function ownOf(game: Game, { ranks, standing }: Answers, i: number): Own {
  const { rank } = ranks[i]!;
  const make = (): Own => {
    const who = others(game, i);
    const safe = secured(game, standing, i);
    const [gmr, smr] = heldByEach(game, standing, i, [
      worst(game, { who, improving: null }, rank),
      worst(game, { who, improving: null }, safe),
    ]);
    return { safe, nash: bestAlready(rank, safe), gmr, smr };
  };
  if (game.n > large) return make();
  const byPlayer = remembered(known, game, () => game.players.map(() => new WeakMap<Int32Array, Own>()));
  return remembered(byPlayer[i]!, rank, make);
}

const others = (game: Game, i: number): number[] => game.players.map((_, j) => j).filter((j) => j !== i);

/** All five concepts for player `i`. */
export function stableFor(game: Game, answers: Answers, i: number): Stable {
  const { standing } = answers;
  const { safe, nash, gmr, smr } = ownOf(game, answers, i);
  const [seq, sseq] = heldByEach(game, standing, i, [
    answers.w(i),
    worst(game, { who: others(game, i), improving: standing }, safe),
  ]);
  return { nash, gmr, smr, seq, sseq };
}

/** SEQ alone, which needs only the answers that the forecast already has: 1 where every player is stable. */
export function sequentialEquilibria(game: Game, answers: Answers): Uint8Array {
  const all = new Uint8Array(game.n).fill(1);
  game.players.forEach((_, i) => {
    const one = heldBy(game, answers.standing, i, answers.w(i));
    for (let s = 0; s < game.n; s++) all[s]! &= one[s]!;
  });
  return all;
}

/** 1 where every player is stable. */
export function equilibria(n: number, stable: readonly Stable[], concept: Concept): Uint8Array {
  const all = new Uint8Array(n).fill(1);
  for (const { [concept]: one } of stable) for (let s = 0; s < n; s++) all[s]! &= one[s]!;
  return all;
}
