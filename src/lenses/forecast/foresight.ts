// How an actor values moves (MODEL 5): `u` by rank, and `v`, which weighs a move against its worst credible sequel.
import type { Answers } from "../../model/answers.ts";
import type { Draw } from "../../model/draw.ts";
import type { Game } from "../../model/game.ts";
import type { Ranks } from "../../model/ranks.ts";

/** Two values that differ by at most this are equal, wherever "strictly" or "ties" is said. */
export const tie = 1e-12;

/** `u(s) = rank(s) / top` in 0..1; 0 if all states tie. */
export function utility({ rank, top }: Ranks): Float64Array {
  return Float64Array.from(rank, (r) => (top > 0 ? r / top : 0));
}

/** `v_i = u_i - phi_i (u_i - w_i)`, by player and state. */
export function judgedMoves(game: Game, draw: Draw, answers: Answers, u: readonly Float64Array[]): readonly Float64Array[] {
  return game.players.map((_, i) => {
    const phi = draw.foresight[i]!;
    if (phi === 0) return u[i]!;
    const top = draw.ranks[i]!.top;
    const w = answers.w(i);
    return u[i]!.map((x, s) => x - phi * (x - (top > 0 ? w[s]! / top : 0)));
  });
}

/** `v^H_j`, by member and state: partners who go back on the deal count by `1 - trust`, outsiders in full. */
export function judgedAgreements(
  game: Game, h: number, draw: Draw, answers: Answers, u: readonly Float64Array[],
): readonly Float64Array[] {
  const { trust } = draw.coalitions[h]!;
  return game.coalitions[h]!.members.map((j) => {
    const phi = draw.foresight[j]!;
    const top = draw.ranks[j]!.top;
    if (phi === 0 || top === 0) return u[j]!;
    const o = trust > 0 ? answers.o(h, j) : null;
    const w = trust < 1 ? answers.w(j) : null;
    return u[j]!.map((x, s) => {
      const worst = (o ? trust * (o[s]! / top) : 0) + (w ? (1 - trust) * (w[s]! / top) : 0);
      return x - phi * (x - worst);
    });
  });
}
