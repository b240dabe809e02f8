// Spans of a text against each other, and one-to-one pairs of two lists: as many as possible, and among those the closest.
import type { Quoted } from "./reading.ts";

export type Span = Pick<Quoted, "start" | "end">;

/** Characters that two spans share. */
export const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Intersection over union, 0..1. */
export function overlap(a: Span, b: Span): number {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (a.end - a.start + (b.end - b.start) - both);
}

/**
 * Pairs `[i, j]` of rows and columns, ascending by row. `closeness(i, j)` in 0..1; 0 where they cannot be a pair. No other set has
 * more pairs, and none of as many a greater sum of closeness.
 */
export function pairing(
  rows: number,
  columns: number,
  closeness: (i: number, j: number) => number,
): readonly (readonly [number, number])[] {
  const edges = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => [j, closeness(i, j)] as const).filter(([, w]) => w > 0),
  );
  return islands(edges, columns).flatMap(({ is, js }) => assign(is, js, edges));
}

type Edges = readonly (readonly (readonly [number, number])[])[];

/** Rows and columns that edges connect; those without an edge are left out. */
function islands(edges: Edges, columns: number): { is: number[]; js: number[] }[] {
  const rowsOf = Array.from({ length: columns }, (): number[] => []);
  for (const [i, row] of edges.entries()) for (const [j] of row) rowsOf[j]!.push(i);
  const seen = new Set<number>();
  const found: { is: number[]; js: number[] }[] = [];
  for (let first = 0; first < edges.length; first++) {
    if (seen.has(first) || edges[first]!.length === 0) continue;
    const is = [first];
    const js = new Set<number>();
    seen.add(first);
    for (let k = 0; k < is.length; k++)
      for (const [j] of edges[is[k]!]!) {
        if (js.has(j)) continue;
        js.add(j);
        for (const i of rowsOf[j]!)
          if (!seen.has(i)) {
            seen.add(i);
            is.push(i);
          }
      }
    found.push({ is, js: [...js] });
  }
  return found;
}

/** The assignment of greatest weight inside one island, by shortest augmenting paths with potentials (Kuhn, Munkres; Jonker, Volgenant). */
function assign(is: readonly number[], js: readonly number[], edges: Edges): [number, number][] {
  const n = Math.max(is.length, js.length);
  // One pair more outweighs any closeness.
  const weight = Array.from({ length: n }, (_, a) => {
    const row = new Float64Array(n);
    for (const [j, w] of a < is.length ? edges[is[a]!]! : []) row[js.indexOf(j)] = n + 1 + w;
    return row;
  });
  const u = new Float64Array(n + 1);
  const v = new Float64Array(n + 1);
  const rowOf = new Int32Array(n + 1);
  for (let a = 1; a <= n; a++) {
    const least = new Float64Array(n + 1).fill(Infinity);
    const before = new Int32Array(n + 1);
    const isDone = new Uint8Array(n + 1);
    let at = 0;
    rowOf[0] = a;
    do {
      isDone[at] = 1;
      const row = rowOf[at]!;
      let next = 0;
      let step = Infinity;
      for (let b = 1; b <= n; b++) {
        if (isDone[b]) continue;
        const cost = -weight[row - 1]![b - 1]! - u[row]! - v[b]!;
        if (cost < least[b]!) {
          least[b] = cost;
          before[b] = at;
        }
        if (least[b]! < step) {
          step = least[b]!;
          next = b;
        }
      }
      for (let b = 0; b <= n; b++)
        if (isDone[b]) {
          u[rowOf[b]!]! += step;
          v[b]! -= step;
        } else least[b]! -= step;
      at = next;
    } while (rowOf[at] !== 0);
    while (at !== 0) {
      rowOf[at] = rowOf[before[at]!]!;
      at = before[at]!;
    }
  }
  const pairs: [number, number][] = [];
  for (let b = 1; b <= n; b++) {
    const a = rowOf[b]! - 1;
    if (weight[a]![b - 1]! > 0) pairs.push([is[a]!, js[b - 1]!]);
  }
  return pairs.sort(([a], [b]) => a - b);
}
