// The five concepts with fewer answers, for comparison with older programs (stability sheet): a single move by one opponent, or at
// most one move by each. The rule is legal sequences, in concepts.ts.
import { remembered } from "../../math/remembered.ts";
import type { Answers } from "../../model/answers.ts";
import type { Game } from "../../model/game.ts";
import { rankIn, type Standing } from "../../model/standing.ts";
import { type Stable, stableFor } from "./concepts.ts";
import type { Sanctions } from "./finding.ts";
import { bestAlready, heldBy, secured } from "./improvements.ts";

/** More opponents than this moving once each are refused: every set of them is looked at. */
export const mostOnce = 12;

/** All five concepts for player `i`. */
export function stableUnder(game: Game, answers: Answers, i: number, sanctions: Sanctions): Stable {
  if (sanctions === "legal") return stableFor(game, answers, i);
  const { standing } = answers;
  const { rank } = answers.ranks[i]!;
  const safe = secured(game, standing, i);
  const others = game.players.map((_, j) => j).filter((j) => j !== i);
  const held = (value: Int32Array, improving: Standing | null): Uint8Array =>
    heldBy(game, standing, i, (sanctions === "single" ? worstOfOne : worstOfOnce)(game, others, improving, value));
  return {
    nash: bestAlready(rank, safe),
    gmr: held(rank, null),
    smr: held(safe, null),
    seq: held(rank, standing),
    sseq: held(safe, standing),
  };
}

/** The least of `next` over moves of `j` from each state, if less than `least`. */
function after(game: Game, j: number, improving: Standing | null, next: Int32Array, least: Int32Array): void {
  const { start, to } = game.players[j]!.moves;
  for (let s = 0; s < game.n; s++)
    for (let k = start[s]!; k < start[s + 1]!; k++) {
      const r = to[k]!;
      if (improving && !(rankIn(improving, j, r) > rankIn(improving, j, s))) continue;
      if (next[r]! < least[s]!) least[s] = next[r]!;
    }
}

function worstOfOne(game: Game, others: readonly number[], improving: Standing | null, value: Int32Array): Int32Array {
  const least = value.slice();
  for (const j of others) after(game, j, improving, value, least);
  return least;
}

function worstOfOnce(game: Game, others: readonly number[], improving: Standing | null, value: Int32Array): Int32Array {
  if (others.length > mostOnce) throw new RangeError(`${others.length} opponents moving once each, limit ${mostOnce}`);
  const known = new Map<number, Int32Array>();
  /** Opponents still to move, as a mask. */
  const left = (mask: number): Int32Array =>
    remembered(known, mask, () => {
      const least = value.slice();
      others.forEach((j, k) => {
        if ((mask >>> k) & 1) after(game, j, improving, left(mask ^ (1 << k)), least);
      });
      return least;
    });
  return left((1 << others.length) - 1);
}
