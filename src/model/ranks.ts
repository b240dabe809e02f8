// Ranks of states for one actor in one draw (MODEL 2): option prioritising, or a fixed ranking, or weighted predicates.
import { isUncertain } from "../math/quantity.ts";
import type { Valuation } from "./game.ts";
import { isHeld, type Values } from "./values.ts";

/** `rank[s]` is dense, from 0 (worst) to `top` (best). All 0 if every state ties. */
export interface Ranks {
  readonly rank: Int32Array;
  readonly top: number;
}

/** Dense ranks of scores, higher is better. */
export function denseRanks(score: Float64Array): Ranks {
  const levels = score.slice().sort();
  let count = 0;
  for (let k = 0; k < levels.length; k++) if (k === 0 || levels[k] !== levels[k - 1]) levels[count++] = levels[k]!;
  const rank = new Int32Array(score.length);
  const top = count - 1;
  for (let s = 0; s < score.length; s++) {
    let low = 0;
    let high = count - 1;
    const value = score[s]!;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (levels[middle]! < value) low = middle + 1;
      else high = middle;
    }
    rank[s] = low;
  }
  return { rank, top };
}

/**
 * The statements in force, most important first, as positions in the written list: swap flags taken from the top, each
 * exchanging whatever stands there with what comes next; a statement that is not held keeps its place and is `null`.
 */
export function order(
  statements: (Valuation & { form: "statements" })["statements"],
  values: Values,
  traits: ReadonlyMap<string, boolean>,
): readonly (number | null)[] {
  const held = statements.map((s, j): number | null =>
    !values.dropped(s.key) && isHeld(s.hold, values, traits) ? j : null,
  );
  statements.forEach((s, j) => {
    if (s.swapKey !== null && j + 1 < held.length && values.swapped(s.swapKey)) {
      const upper = held[j]!;
      held[j] = held[j + 1]!;
      held[j + 1] = upper;
    }
  });
  return held;
}

/** 2^0 to 2^52, exact. More statements than that are an error of the case. */
const powersOfTwo = Array.from({ length: 53 }, (_, k) => (k < 31 ? 1 << k : (1 << 30) * (1 << (k - 30))));

/** Ranks of so many states in all are kept for a player; beyond, the cache starts anew. */
const mostCached = 200_000;

/** Ranks in one draw. `cache` keeps ranks by the order they come from; an order met before is not sorted again. */
export function ranksOf(
  valuation: Valuation,
  n: number,
  values: Values,
  traits: ReadonlyMap<string, boolean>,
  cache: Map<string, Ranks>,
): Ranks {
  let key: string;
  let score: () => Float64Array;
  switch (valuation.form) {
    case "ranking":
      key = "ranking";
      score = () => valuation.score;
      break;
    case "statements": {
      const inForce = order(valuation.statements, values, traits);
      key = inForce.join(",");
      score = () => {
        const total = new Float64Array(n);
        inForce.forEach((j, place) => {
          if (j === null) return;
          const weight = powersOfTwo[inForce.length - 1 - place]!;
          const here = valuation.statements[j]!.truth;
          for (let s = 0; s < n; s++) total[s]! += weight * here[s]!;
        });
        return total;
      };
      break;
    }
    case "utility": {
      const weights = valuation.terms.map((term) => values.number(term.value));
      key = weights.join(",");
      score = () => {
        const total = new Float64Array(n);
        valuation.terms.forEach((term, j) => {
          for (let s = 0; s < n; s++) total[s]! += weights[j]! * term.truth[s]!;
        });
        return total.map((x) => Math.round(x * 1e9) / 1e9);
      };
      // Weights seldom come twice: nothing is gained by keeping these, unless they are fixed.
      if (valuation.terms.some((term) => isUncertain(term.value.quantity))) return denseRanks(score());
    }
  }
  const known = cache.get(key);
  if (known) return known;
  if (cache.size * n > mostCached) cache.clear();
  const ranks = denseRanks(score());
  cache.set(key, ranks);
  return ranks;
}
