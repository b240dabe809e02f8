// The shape every lens has: what it needs, and a pure run from a case to a finding (docs/architecture.md).
import type { Case } from "../case/case.ts";
import type { Diagnostic } from "../case/diagnostic.ts";
import type { Posteriors } from "../model/draw.ts";

/** How a lens is run. Same case, seed and draws: same finding, wherever and in however many pieces the work is done. */
export interface RunOptions {
  /** 1 or more. */
  readonly draws: number;
  /** How probable the evidence lens makes each trait in a draw. */
  readonly posteriors: Posteriors;
  /**
   * Fans out a named job over ranges of draws and gives the results in the order asked. Absent: done here, at once.
   * Ranges and results are structured-cloneable.
   */
  readonly map?: JobMap;
}

/** Draws `from` up to, not including, `to`. */
export interface DrawRange {
  readonly from: number;
  readonly to: number;
}

/** Draws go out in ranges of this size, whatever the number of workers, so that sums have one order. */
const rangeSize = 25;

export function drawRanges(draws: number, size = rangeSize): readonly DrawRange[] {
  if (!(Number.isSafeInteger(draws) && draws >= 1))
    throw new RangeError(`draws must be a whole number from 1, got ${draws}`);
  return Array.from({ length: Math.ceil(draws / size) }, (_, k) => ({
    from: k * size,
    to: Math.min(draws, (k + 1) * size),
  }));
}

export type JobMap = <R>(job: string, payloads: readonly unknown[]) => Promise<readonly R[]>;

export interface Lens<F> {
  readonly id: "evidence" | "stability" | "forecast" | "consistency";
  /** What the case lacks for this lens; empty: ready. */
  needs(c: Case): readonly Diagnostic[];
  run(c: Case, o: RunOptions): Promise<F>;
}
