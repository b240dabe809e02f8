// Rounding rules of the report (W1): prose to 5 points, tables to 1; parts of a whole add up; nothing above 0 is shown as 0.
// Only rounding is done here: every number comes from the assessment.

/** Points 0..100 as shown. `below`: above 0 but under one step; `above`: the same from 1 ("less than", "more than" one step). */
export interface Points {
  readonly points: number;
  readonly edge: "below" | "above" | null;
}

/** 5 in prose, 1 in tables. */
export type Step = 1 | 5;

const tolerance = 1e-9;

/** A probability in 0..1 rounded to `step` points. Throws RangeError outside 0..1. */
export function toPoints(p: number, step: Step): Points {
  if (!(p >= -tolerance && p <= 1 + tolerance)) throw new RangeError(`probability must be in 0..1, got ${p}`);
  const points = rounded(p, step);
  return { points, edge: edgeOf(p, points, step) };
}

/** Halves go towards one half, as borders between words do, so that `p` and `1 - p` are rounded alike. */
function rounded(p: number, step: Step): number {
  const units = (p * 100) / step;
  const whole = p < 0.5 ? Math.floor(units + 0.5 + tolerance) : Math.ceil(units - 0.5 - tolerance);
  return Math.min(100, Math.max(0, whole * step));
}

function edgeOf(p: number, points: number, step: Step): Points["edge"] {
  if (p > tolerance && (points === 0 || p < step / 100 - tolerance)) return "below";
  if (p < 1 - tolerance && (points === 100 || p > 1 - step / 100 + tolerance)) return "above";
  return null;
}

/** A lower bound in points: rounded down to `step`, so that "at least" stays true. */
export const atLeastPoints = (p: number, step: Step): number => Math.floor((p * 100 + tolerance) / step) * step;

/** An end of a band: as `toPoints`, but one below 1 that rounds to 100 is 99, and nothing is "less than". */
export function toEnd(p: number, step: Step): number {
  const { points } = toPoints(p, step);
  return points === 100 && p < 1 - tolerance ? 99 : points;
}

/**
 * Shares of one partition, in steps, adding up to `total` points by largest remainder (ties: the earlier share). A part under one step that
 * got a step keeps it, so that the parts shown add up.
 * `shares` are in 0..1 and need not add up to 1: they are scaled to `total`. All zero: all zero.
 */
export function partition(shares: readonly number[], step: Step, total = 100): Points[] {
  const sum = shares.reduce((a, b) => a + b, 0);
  if (sum <= 0) return shares.map(() => ({ points: 0, edge: null }));
  const units = Math.round(total / step);
  const exact = shares.map((s) => (s / sum) * units);
  const whole = exact.map((x) => Math.floor(x + tolerance));
  const order = exact
    .map((x, i) => ({ i, rest: x - whole[i]! }))
    .sort((a, b) => (Math.abs(b.rest - a.rest) > tolerance ? b.rest - a.rest : a.i - b.i));
  let left = units - whole.reduce((a, b) => a + b, 0);
  for (const { i } of order) {
    if (left <= 0) break;
    whole[i]!++;
    left--;
  }
  return shares.map((s, i) => {
    const points = whole[i]! * step;
    return {
      points,
      edge: points === 0 && s > tolerance ? "below" : points === 100 && s < 1 - tolerance ? "above" : null,
    };
  });
}

/** A difference of probabilities in points, rounded to `step`; `small`: not 0, but rounds to 0. */
export function toDifference(d: number, step: Step): { readonly points: number; readonly small: boolean } {
  const points = Math.sign(d) * Math.round((Math.abs(d) * 100) / step) * step;
  return { points: points === 0 ? 0 : points, small: points === 0 && Math.abs(d) > tolerance };
}

/** A plain number of the case for a table: at most `digits` significant digits, no exponent, no trailing zeros. */
export function toSignificant(x: number, digits = 3): string {
  if (x === 0 || !Number.isFinite(x)) return String(x);
  const places = Math.max(0, digits - 1 - Number(x.toExponential().split("e")[1]));
  const fixed = x.toFixed(Math.min(places, 12));
  return fixed.includes(".") ? fixed.replace(/\.?0+$/, "") : fixed;
}
