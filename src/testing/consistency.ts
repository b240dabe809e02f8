// A slow, obvious implementation of consistency: the definitions, over the whole space. And small random matrices.
import fc from "fast-check";

export interface PlainMatrix {
  readonly variants: readonly number[];
  /** `matrix[source][target]`, variants numbered through all files. */
  readonly matrix: readonly (readonly number[])[];
}

/** Every configuration, ascending. */
export function everyConfiguration(variants: readonly number[]): number[][] {
  return variants.reduce<number[][]>(
    (all, count) => all.flatMap((z) => Array.from({ length: count }, (_, l) => [...z, l])),
    [[]],
  );
}

/** First variant of each file, numbered through. */
export const firstOf = (variants: readonly number[]): number[] =>
  variants.map((_, j) => variants.slice(0, j).reduce((sum, v) => sum + v, 0));

/** Balance of every variant of every file, `[file][variant]`. */
export function balancesOf({ variants, matrix }: PlainMatrix, z: readonly number[]): number[][] {
  const first = firstOf(variants);
  return variants.map((count, j) =>
    Array.from({ length: count }, (_, l) => z.reduce((sum, s, i) => sum + matrix[first[i]! + s]![first[j]! + l]!, 0)),
  );
}

/** By how much the best rival of each file wins; 0 when none does. */
export const lossesOf = (m: PlainMatrix, z: readonly number[]): number[] =>
  balancesOf(m, z).map((scores, j) => Math.max(...scores) - scores[z[j]!]!);

export const consistentOf = (m: PlainMatrix, tolerance = 0): number[][] =>
  everyConfiguration(m.variants).filter((z) => lossesOf(m, z).every((loss) => loss <= tolerance));

/** One global step: each file at its best variant, keeping the current one on a tie, else the first best. */
export const globalStep = (m: PlainMatrix, z: readonly number[]): number[] =>
  balancesOf(m, z).map((scores, j) => {
    const best = Math.max(...scores);
    return scores[z[j]!] === best ? z[j]! : scores.indexOf(best);
  });

/** A random matrix of two to `most` files with one to three variants; about half of the blocks are empty, own blocks rarely full. */
export const plainMatrix = (most: number): fc.Arbitrary<PlainMatrix> =>
  fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: most }).chain((variants) => {
    const size = variants.reduce((sum, v) => sum + v, 0);
    const n = variants.length;
    const fileOf = variants.flatMap((count, j) => Array.from({ length: count }, () => j));
    return fc
      .record({
        cells: fc.array(fc.integer({ min: -3, max: 3 }), { minLength: size * size, maxLength: size * size }),
        full: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: n * n, maxLength: n * n }),
      })
      .map(({ cells, full }) => ({
        variants,
        matrix: Array.from({ length: size }, (_, a) =>
          Array.from({ length: size }, (_, b) => {
            const [i, j] = [fileOf[a]!, fileOf[b]!];
            return full[i * n + j]! >= (i === j ? 9 : 5) ? cells[a * size + b]! : 0;
          }),
        ),
      }));
  });
