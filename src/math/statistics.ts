// Summaries of an ensemble: mean, 5-95 band (what is not known) and Monte-Carlo standard error (what more draws would shrink).

export interface Summary {
  readonly mean: number;
  /** 5 % and 95 % quantiles over draws, Hyndman-Fan type 7. */
  readonly p5: number;
  readonly p95: number;
  /** Standard error of the mean, `sd / sqrt(n)`; 0 for a single draw. */
  readonly se: number;
}

/** Quantile of ascending `sorted` at `u` in 0..1 by linear interpolation (Hyndman & Fan 1996, type 7). Throws on an empty list. */
export function quantile7(sorted: ArrayLike<number>, u: number): number {
  const n = sorted.length;
  if (n === 0) throw new RangeError("quantile of no values");
  if (!(u >= 0 && u <= 1)) throw new RangeError(`quantile level must be in 0..1, got ${u}`);
  const h = (n - 1) * u;
  const below = Math.floor(h);
  const low = sorted[below]!;
  return below + 1 < n ? low + (h - below) * (sorted[below + 1]! - low) : low;
}

/** Arithmetic mean, summed in order. Throws on an empty list. */
export function mean(values: ArrayLike<number>): number {
  if (values.length === 0) throw new RangeError("mean of no values");
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += values[k]!;
  return sum / values.length;
}

/** `sd / sqrt(n)` with the n-1 variance; 0 for one value. */
export function standardError(values: ArrayLike<number>, center = mean(values)): number {
  const n = values.length;
  if (n < 2) return 0;
  let squares = 0;
  for (let k = 0; k < n; k++) squares += (values[k]! - center) * (values[k]! - center);
  return Math.sqrt(squares / (n - 1) / n);
}

/** Mean, band and standard error over draws. Throws on an empty list. */
export function summarize(values: ArrayLike<number>): Summary {
  const sorted = new Float64Array(values).sort();
  const center = mean(values);
  return { mean: center, p5: quantile7(sorted, 0.05), p95: quantile7(sorted, 0.95), se: standardError(values, center) };
}
