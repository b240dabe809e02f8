// Islands: files that influence each other, directly or through others, in either direction. Islands do not touch, so configurations multiply.
import type { Matrix } from "./matrix.ts";
import type { Restriction } from "./rows.ts";

/** Files of each island, ascending; islands by their first file. A restriction ties the files that it names together. */
export function islandsOf(
  m: Matrix,
  links: Uint8Array,
  restrictions: readonly Restriction[] = [],
): readonly number[][] {
  const root = Int32Array.from({ length: m.n }, (_, j) => j);
  const find = (j: number): number => {
    while (root[j] !== j) j = root[j] = root[root[j]!]!;
    return j;
  };
  const tie = (a: number, b: number): void => {
    const [low, high] = [find(a), find(b)].sort((x, y) => x - y) as [number, number];
    root[high] = low;
  };
  for (let i = 0; i < m.n; i++) for (let j = 0; j < m.n; j++) if (links[i * m.n + j] === 1) tie(i, j);
  for (const { terms } of restrictions)
    for (const { variant } of terms) tie(m.fileOf[terms[0]!.variant]!, m.fileOf[variant]!);
  const islands = new Map<number, number[]>();
  for (let j = 0; j < m.n; j++) {
    const island = islands.get(find(j));
    if (island) island.push(j);
    else islands.set(find(j), [j]);
  }
  return [...islands.values()];
}
