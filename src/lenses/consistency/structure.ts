// What a matrix says before any configuration is looked at: who pushes whom, islands, files that nothing moves.
import { islandsOf } from "./islands.ts";
import { linksOf, type Matrix, variantsOf } from "./matrix.ts";

/**
 * `dial`: nothing influences it and its scores are level, so that it never moves. `jumps`: nothing influences it and its scores are not
 * level: it jumps to the best and stays. `moved`: another file influences it.
 */
export type Standing = "moved" | "dial" | "jumps";

/**
 * The place in the system grid, by whether a sum is above its mean over the files: `active` moves others and is little moved, `passive` the
 * reverse, `critical` both, `buffering` neither.
 */
export type Role = "active" | "passive" | "critical" | "buffering";

export interface FileStructure {
  /** Sum of the sizes of the judgements in its rows, own block left out. In units. */
  readonly active: number;
  /** The same over its columns. */
  readonly passive: number;
  readonly standing: Standing;
  readonly role: Role;
}

export interface Structure {
  readonly files: readonly FileStructure[];
  readonly islands: readonly (readonly number[])[];
  /** Pairs (from, to) of files with an influence. */
  readonly influences: readonly (readonly [number, number])[];
}

export function structureOf(m: Matrix): Structure {
  const size = m.fileOf.length;
  const links = linksOf(m);
  const active = new Float64Array(m.n);
  const passive = new Float64Array(m.n);
  for (let a = 0; a < size; a++)
    for (let b = 0; b < size; b++) {
      if (m.fileOf[a] === m.fileOf[b]) continue;
      const x = Math.abs(m.cells[a * size + b]!);
      active[m.fileOf[a]!]! += x;
      passive[m.fileOf[b]!]! += x;
    }
  const standing = (j: number): Standing => {
    for (let i = 0; i < m.n; i++) if (links[i * m.n + j] === 1) return "moved";
    // Its scores do not depend on the others; the own block makes them depend on itself.
    for (let l = 0; l < variantsOf(m, j); l++) {
      const scores = Array.from({ length: variantsOf(m, j) }, (_, k) => {
        let sum = m.cells[(m.start[j]! + l) * size + m.start[j]! + k]!;
        for (let i = 0; i < m.n; i++) if (i !== j) sum += m.cells[m.start[i]! * size + m.start[j]! + k]!;
        return sum;
      });
      if (scores.some((x) => x !== scores[0])) return "jumps";
    }
    return "dial";
  };
  const mean = active.reduce((sum, x) => sum + x, 0) / m.n;
  const role = (j: number): Role =>
    active[j]! > mean ? (passive[j]! > mean ? "critical" : "active") : passive[j]! > mean ? "passive" : "buffering";
  return {
    files: Array.from({ length: m.n }, (_, j) => ({
      active: active[j]!,
      passive: passive[j]!,
      standing: standing(j),
      role: role(j),
    })),
    islands: islandsOf(m, links),
    influences: Array.from({ length: m.n * m.n }, (_, k): [number, number] => [Math.floor(k / m.n), k % m.n]).filter(
      ([i, j]) => links[i * m.n + j] === 1,
    ),
  };
}
