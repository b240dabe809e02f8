// Uncertain numbers: a number, or a distribution known by its family and parameters. Values are read by inverse CDF.
// Which text gives which family: docs/format.md, "Quantities"; parsing is in case/quantityText.ts.
import { betaQuantile } from "./beta.ts";
import { normalQuantile } from "./normalQuantile.ts";
import { exp, expit } from "./real.ts";

export type Quantity =
  | { readonly family: "number"; readonly value: number }
  | { readonly family: "normal"; readonly mu: number; readonly sigma: number }
  | { readonly family: "lognormal"; readonly mu: number; readonly sigma: number }
  /** `(x - low) / (high - low)` has a normal logit; `low`, `high` are the bounds of the quantity, not percentiles. */
  | {
      readonly family: "logit-normal";
      readonly mu: number;
      readonly sigma: number;
      readonly low: number;
      readonly high: number;
    }
  /** beta(2, 2) stretched to `[low, high]`. */
  | { readonly family: "beta22"; readonly low: number; readonly high: number }
  | { readonly family: "uniform"; readonly low: number; readonly high: number }
  /** Shapes `a`, `b`, on 0..1. */
  | { readonly family: "beta"; readonly a: number; readonly b: number }
  | { readonly family: "triangular"; readonly low: number; readonly mode: number; readonly high: number }
  /** Whole numbers `low..high`, evenly; `value` is the midpoint. */
  | { readonly family: "integers"; readonly low: number; readonly high: number; readonly value: number };

/** x in 0..1 with `(3 - 2x) x^2 = u`, by 60 bisections (Newton may alternate between two neighbours). */
function beta22Quantile(u: number): number {
  let low = 0;
  let high = 1;
  for (let k = 0; k < 60; k++) {
    const x = 0.5 * (low + high);
    if ((3 - 2 * x) * x * x < u) low = x;
    else high = x;
  }
  return 0.5 * (low + high);
}

/** The value with probability `u` below it, `0 < u < 1`. */
export function quantile(q: Quantity, u: number): number {
  if (!(u > 0 && u < 1)) throw new RangeError(`quantile needs 0 < u < 1, got ${u}`);
  switch (q.family) {
    case "number":
      return q.value;
    case "normal":
      return q.mu + q.sigma * normalQuantile(u);
    case "lognormal":
      return exp(q.mu + q.sigma * normalQuantile(u));
    case "logit-normal":
      return q.low + (q.high - q.low) * expit(q.mu + q.sigma * normalQuantile(u));
    case "beta22":
      return q.low + (q.high - q.low) * beta22Quantile(u);
    case "uniform":
      return q.low + (q.high - q.low) * u;
    case "beta":
      return betaQuantile(q.a, q.b, u);
    case "triangular": {
      const width = q.high - q.low;
      if (width === 0) return q.low;
      const atMode = (q.mode - q.low) / width;
      return u < atMode
        ? q.low + Math.sqrt(u * width * (q.mode - q.low))
        : q.high - Math.sqrt((1 - u) * width * (q.high - q.mode));
    }
    case "integers":
      return Math.min(q.high, q.low + Math.floor(u * (q.high - q.low + 1)));
  }
}

/** The value of the midpoint draw: the median; for whole numbers their stated value. */
export function midpoint(q: Quantity): number {
  return q.family === "integers" ? q.value : quantile(q, 0.5);
}

export const isUncertain = (q: Quantity): boolean => {
  switch (q.family) {
    case "number":
      return false;
    case "normal":
    case "lognormal":
    case "logit-normal":
      return q.sigma > 0;
    case "beta":
      return true;
    default:
      return q.high > q.low;
  }
};

/**
 * The two ends at which a judgement is tried (MODEL 9): 5 % and 95 % quantiles of a range, the ends of the support for
 * beta, uniform and triangular, the band's for a word, the extreme whole numbers of an impact.
 */
export function ends(q: Quantity): readonly [number, number] {
  switch (q.family) {
    case "number":
      return [q.value, q.value];
    case "beta22":
    case "uniform":
    case "triangular":
    case "integers":
      return [q.low, q.high];
    case "beta":
      return [0, 1];
    default:
      return [quantile(q, 0.05), quantile(q, 0.95)];
  }
}
