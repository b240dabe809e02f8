// What nobody judged: an absent pair is not a zero. How much is covered, and what could change if the rest were judged, either way.
import { margins } from "./balance.ts";
import type { Configuration, Matrix } from "./matrix.ts";

/** Pairs of files that no one judged, own pairs left out. */
export function unjudgedPairs(m: Matrix): readonly (readonly [number, number])[] {
  const size = m.fileOf.length;
  const judged = new Uint8Array(m.n * m.n);
  for (let a = 0; a < size; a++)
    for (let b = 0; b < size; b++) if (m.judged[a * size + b] === 1) judged[m.fileOf[a]! * m.n + m.fileOf[b]!] = 1;
  return Array.from({ length: m.n * m.n }, (_, k): [number, number] => [Math.floor(k / m.n), k % m.n]).filter(
    ([i, j]) => i !== j && judged[i * m.n + j] === 0,
  );
}

/** Files whose standing in `z` one unjudged pair could turn, were it judged `points` one way for the variant that stands and the other for its rival. */
export function couldBreak(
  m: Matrix,
  z: Configuration,
  unjudged: readonly (readonly [number, number])[],
  points: number,
  tolerance = 0,
): readonly (readonly [number, number])[] {
  const all = margins(m, z);
  return unjudged.filter(([, j]) => {
    const x = all[j];
    return x && x.margin + tolerance < 2 * points * m.unit;
  });
}

/** The matrix with every cell of the unjudged pairs open from `-points` to `points`. */
export function openUnjudged(m: Matrix, unjudged: readonly (readonly [number, number])[], points: number): Matrix {
  const size = m.fileOf.length;
  const low = m.cells.slice();
  const high = m.cells.slice();
  for (const [i, j] of unjudged)
    for (let a = m.start[i]!; a < m.start[i + 1]!; a++)
      for (let b = m.start[j]!; b < m.start[j + 1]!; b++) {
        low[a * size + b] = -points * m.unit;
        high[a * size + b] = points * m.unit;
      }
  return { ...m, low, high };
}
