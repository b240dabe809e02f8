// What others would answer (MODEL 5): `w_i`, the worst to which all other actors acting in their own interest could take a state,
// and `o_j`, the worst that outsiders of a coalition alone can bring about. In ranks; computed when first asked for.

import { remembered } from "../math/remembered.ts";
import type { Game } from "./game.ts";
import type { Ranks } from "./ranks.ts";
import { type Standing, standingOf } from "./standing.ts";
import { worst } from "./worst.ts";

export interface Answers {
  readonly ranks: readonly Ranks[];
  readonly standing: Standing;
  /** By state, rank of player `i`. */
  w(i: number): Int32Array;
  /** By state, rank of member `j` (a player's index) of coalition `h`. */
  o(h: number, j: number): Int32Array;
}

export function answersOf(game: Game, ranks: readonly Ranks[]): Answers {
  const improving = standingOf(
    game.columns,
    ranks.map((r) => r.rank),
  );
  const known = new Map<string, Int32Array>();
  const once = (key: string, make: () => Int32Array): Int32Array => remembered(known, key, make);
  const others = (i: number): number[] => ranks.map((_, j) => j).filter((j) => j !== i);
  return {
    ranks,
    standing: improving,
    w: (i) => once(`w${i}`, () => worst(game, { who: others(i), improving }, ranks[i]!.rank)),
    o: (h, j) =>
      once(`o${h},${j}`, () => worst(game, { who: game.coalitions[h]!.outsiders, improving }, ranks[j]!.rank)),
  };
}
