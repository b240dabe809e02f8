// The order of scenarios from paired draws (MODEL 9; report sheet, W4).
import { mean, standardError } from "../math/statistics.ts";
import type { Pair } from "./finding.ts";

/** Share of draws in which the first must be ahead. */
const twoThirds = 2 / 3;

/** Whether a mean difference says something: it exceeds two of its standard errors. */
export const isVisible = (difference: number, se: number): boolean => Math.abs(difference) > Math.max(2 * se, 1e-12);

/** A before B if P(A) > P(B) in at least two thirds of the draws and the mean paired difference exceeds two standard errors. */
export function pairOf(a: string, b: string, pa: Float64Array, pb: Float64Array): Pair {
  const n = pa.length;
  const differences = pa.map((x, d) => x - pb[d]!);
  let aheadA = 0;
  let aheadB = 0;
  for (const x of differences) {
    if (x > 1e-12) aheadA++;
    else if (x < -1e-12) aheadB++;
  }
  const difference = mean(differences);
  const se = standardError(differences, difference);
  // One draw has no sampling error to exceed.
  const sure = n > 1 && isVisible(difference, se);
  const ahead =
    sure && difference > 0 && aheadA >= twoThirds * n
      ? a
      : sure && difference < 0 && aheadB >= twoThirds * n
        ? b
        : null;
  return { a, b, shareA: aheadA / n, shareB: aheadB / n, difference, se, ahead };
}

/** Every pair of scenarios once; `columns[k]` holds P of `scenarios[k]` by draw. */
export function orderOf(scenarios: readonly string[], columns: readonly Float64Array[]): readonly Pair[] {
  return scenarios.flatMap((a, i) =>
    scenarios.slice(i + 1).map((b, k) => pairOf(a, b, columns[i]!, columns[i + 1 + k]!)),
  );
}
