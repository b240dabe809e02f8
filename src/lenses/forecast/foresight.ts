// How an actor values moves (MODEL 5): `u` by rank, and `v`, which weighs a move against its worst credible sequel.
import type { Answers } from "../../model/answers.ts";
import type { Draw } from "../../model/draw.ts";
import type { Game } from "../../model/game.ts";

/** Two values that differ by at most this are equal, wherever "strictly" or "ties" is said. */
export const tie = 1e-12;

/** `u_i`, by player and state. */
export const utilitiesOf = ({ ranks }: Draw): readonly Float64Array[] =>
  ranks.map(({ rank, top }) => {
    const u = new Float64Array(rank.length);
    if (top > 0) for (let s = 0; s < u.length; s++) u[s] = rank[s]! / top;
    return u;
  });

/** `v_i = u_i - phi_i (u_i - w_i)`, by player and state. */
export function judgedMoves(
  game: Game,
  utility: readonly Float64Array[],
  draw: Draw,
  answers: Answers,
): readonly Float64Array[] {
  return game.players.map((_, i) => {
    const u = utility[i]!;
    const { top } = draw.ranks[i]!;
    const phi = draw.foresight[i]!;
    if (phi === 0 || top === 0) return u;
    const w = answers.w(i);
    const v = new Float64Array(game.n);
    for (let s = 0; s < game.n; s++) v[s] = u[s]! - phi * (u[s]! - w[s]! / top);
    return v;
  });
}

/** `v^H_j`, by member and state: partners who go back on the deal count by `1 - trust`, outsiders in full. */
export function judgedAgreements(
  game: Game,
  h: number,
  utility: readonly Float64Array[],
  draw: Draw,
  answers: Answers,
): readonly Float64Array[] {
  const { trust } = draw.coalitions[h]!;
  return game.coalitions[h]!.members.map((j) => {
    const u = utility[j]!;
    const { top } = draw.ranks[j]!;
    const phi = draw.foresight[j]!;
    if (phi === 0 || top === 0) return u;
    const o = trust > 0 ? answers.o(h, j) : null;
    const w = trust < 1 ? answers.w(j) : null;
    const v = new Float64Array(game.n);
    for (let s = 0; s < game.n; s++) {
      const worst = (o ? trust * (o[s]! / top) : 0) + (w ? (1 - trust) * (w[s]! / top) : 0);
      v[s] = u[s]! - phi * (u[s]! - worst);
    }
    return v;
  });
}
