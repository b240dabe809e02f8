// One draw: every uncertain thing of a case fixed (MODEL 6). The same draw means the same thing in every lens.
import type { Judged } from "../case/case.ts";
import { remembered } from "../math/remembered.ts";
import type { Game } from "./game.ts";
import { type Ranks, ranksOf } from "./ranks.ts";
import { isHeld, type Values } from "./values.ts";

/** Posterior probability of each hypothesis, given how its inputs come out. The evidence lens provides it. */
export type Posteriors = (values: Values) => ReadonlyMap<string, number>;

export interface CoalitionDraw {
  readonly rate: number;
  readonly trust: number;
  readonly kappa: number;
  readonly isHeld: boolean;
}

export interface Draw {
  /** By player. */
  readonly ranks: readonly Ranks[];
  /** Per unit of time, by player; 0 where the case gives none. */
  readonly tempo: readonly number[];
  readonly foresight: readonly number[];
  /** `Infinity`: decisive. */
  readonly decisiveness: readonly number[];
  readonly coalitions: readonly CoalitionDraw[];
  /** Per unit of time, by flip. */
  readonly flips: readonly number[];
  readonly traits: ReadonlyMap<string, boolean>;
}

/** What draws of one game share: ranks by the order they come from, per player. */
const known = new WeakMap<Game, readonly Map<string, Ranks>[]>();

/** Fixes everything. Throws RangeError where a value leaves its range (tempo or rate negative, a probability outside 0..1). */
export function drawOf(game: Game, values: Values, posteriors: Posteriors): Draw {
  const cache = remembered(known, game, () => game.players.map(() => new Map<string, Ranks>()));
  const traits = new Map<string, boolean>();
  for (const [hypothesis, posterior] of posteriors(values)) traits.set(hypothesis, values.trait(hypothesis, posterior));
  const rate = (j: Judged | null): number => (j ? within(values.number(j), 0, Number.MAX_VALUE, j.key) : 0);
  const probability = (j: Judged | null): number => (j ? within(values.number(j), 0, 1, j.key) : 0);
  return {
    ranks: game.players.map((p, i) => ranksOf(p.valuation, game.n, values, traits, cache[i]!)),
    tempo: game.players.map((p) => rate(p.tempo)),
    foresight: game.players.map((p) => probability(p.foresight)),
    decisiveness: game.players.map((p) => (p.decisiveness === "decisive" ? Infinity : rate(p.decisiveness))),
    coalitions: game.coalitions.map((c) => ({
      rate: rate(c.agreement.rate),
      trust: probability(c.agreement.trust),
      kappa: rate(c.agreement.kappa),
      isHeld: isHeld(c.hold, values, traits),
    })),
    flips: game.flips.map((f) => rate(f.rate)),
    traits,
  };
}

function within(x: number, low: number, high: number, key: string): number {
  if (!(x >= low && x <= high)) throw new RangeError(`${key} must be in ${low}..${high}, got ${x}`);
  return x;
}
