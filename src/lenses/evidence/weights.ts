// What each item of evidence is worth for a hypothesis: decibans, bits, the posterior without it, and what would flip it.
import type { Evidence } from "../../case/case.ts";
import { log } from "../../math/real.ts";
import type { Values } from "../../model/values.ts";
import type { Weight } from "./finding.ts";
import { counted, posterior, type Ratio, ratiosFor } from "./posterior.ts";

/** A flip that needs a ratio beyond this, either way, is not offered. */
const farthestRatio = 100;

const log2 = (x: number): number => log(x) / log(2);

/** `10 log10 lr`. */
export const decibans = (lr: number): number => (10 * log(lr)) / log(10);

/** Kullback-Leibler divergence, in bits, of the posterior with one ratio alone from the prior; 0 where the prior is 0 or 1. */
export function realisedBits(prior: number, lr: number): number {
  if (prior === 0 || prior === 1) return 0;
  const after = posterior(prior, [{ item: "", group: "", lr }]);
  const term = (p: number, q: number): number => (p === 0 ? 0 : p * log2(p / q));
  return term(after, prior) + term(1 - after, 1 - prior);
}

/** The ratio after reliability at which the posterior would be one half, others unchanged. */
export const flipRatio = (ratio: Ratio, odds: number): number => ratio.lr / odds;

export function weightsOf(
  evidence: readonly Evidence[],
  hypothesis: string,
  prior: number,
  values: Values,
): readonly Weight[] {
  const ratios = ratiosFor(evidence, hypothesis, values);
  const inForce = new Set(counted(ratios).map((ratio) => ratio.item));
  const p = posterior(prior, ratios);
  return ratios.map((ratio) => {
    const r = values.number(evidence.find((e) => e.id === ratio.item)!.reliability);
    return {
      item: ratio.item,
      lr: ratio.lr,
      decibans: decibans(ratio.lr),
      bits: realisedBits(prior, ratio.lr),
      counted: inForce.has(ratio.item),
      without: posterior(
        prior,
        ratios.filter((other) => other !== ratio),
      ),
      flipAt: inForce.has(ratio.item) && p > 0 && p < 1 ? beforeReliability(flipRatio(ratio, p / (1 - p)), r) : null,
    };
  });
}

/** The stated ratio that reliability `r` pulls to `effective`; null if none within the limit does. */
function beforeReliability(effective: number, r: number): number | null {
  if (r === 0) return null;
  const lr = (effective - (1 - r)) / r;
  return lr >= 1 / farthestRatio && lr <= farthestRatio ? lr : null;
}
