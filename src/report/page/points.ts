// The scenarios' probabilities at the horizon as points that add up to 100 (W1), in prose and in tables.
import type { Context } from "../context.ts";
import { type Points, partition, type Step } from "../numbers.ts";
import { tableRows } from "../selection.ts";

function shown(x: Context, step: Step): Readonly<Record<string, Points>> {
  const rows = tableRows(x.a).filter((r) => r.probability !== null);
  const points = partition(
    rows.map((r) => r.probability!.mean),
    step,
  );
  return Object.fromEntries(rows.map((r, i) => [r.scenario, points[i]!]));
}

/** Steps of 5. */
export const prosePoints = (x: Context): Readonly<Record<string, Points>> => shown(x, 5);
/** Steps of 1. */
export const tablePoints = (x: Context): Readonly<Record<string, Points>> => shown(x, 1);
