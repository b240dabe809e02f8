// Impact balances of one configuration, and what follows from them: margins, consistency value, total impact score.
import { type Configuration, type Matrix, variantsOf } from "./matrix.ts";

/** `theta`: for every variant of every file, the sum of the rows of configuration `z`. Own blocks are added if present. In units. */
export function balance(m: Matrix, z: Configuration): Int32Array {
  const size = m.fileOf.length;
  const theta = new Int32Array(size);
  for (let i = 0; i < m.n; i++) {
    const row = (m.start[i]! + z[i]!) * size;
    for (let b = 0; b < size; b++) theta[b]! += m.cells[row + b]!;
  }
  return theta;
}

/** How a file of a configuration stands against its strongest rival (the first of equals). Null for a file of one variant. */
export interface Margin {
  /** `theta` of its variant minus that of the rival; negative: the rival wins by that much. In units. */
  readonly margin: number;
  /** Variant from 0. */
  readonly rival: number;
}

export function margins(m: Matrix, z: Configuration, theta = balance(m, z)): readonly (Margin | null)[] {
  return Array.from({ length: m.n }, (_, j) => {
    const first = m.start[j]!;
    let rival = -1;
    for (let l = 0; l < variantsOf(m, j); l++)
      if (l !== z[j] && (rival < 0 || theta[first + l]! > theta[first + rival]!)) rival = l;
    return rival < 0 ? null : { margin: theta[first + z[j]!]! - theta[first + rival]!, rival };
  });
}

/** The smallest margin; null when no file has two variants. */
export function consistencyValue(all: readonly (Margin | null)[]): number | null {
  let value: number | null = null;
  for (const x of all) if (x && (value === null || x.margin < value)) value = x.margin;
  return value;
}

/** The largest amount by which a rival wins; 0 when none does. In units. */
export const inconsistency = (all: readonly (Margin | null)[]): number => Math.max(0, -(consistencyValue(all) ?? 0));

/** Sum over files of the balance of the configuration's own variant. In units. */
export function totalScore(m: Matrix, z: Configuration, theta = balance(m, z)): number {
  let total = 0;
  for (let j = 0; j < m.n; j++) total += theta[m.start[j]! + z[j]!]!;
  return total;
}

/** Consistent at `tolerance` (in units): no rival wins by more. */
export const isConsistent = (m: Matrix, z: Configuration, tolerance = 0): boolean =>
  inconsistency(margins(m, z)) <= tolerance;
