// A cross-impact matrix as typed arrays: files with their variants numbered through, and what each variant adds to each other one.

export interface Matrix {
  /** Number of files. */
  readonly n: number;
  /** Variants of file `j` are `start[j]` up to, not including, `start[j + 1]`; `start[n]` is the number of all variants. */
  readonly start: Int32Array;
  /** File of each variant. */
  readonly fileOf: Int32Array;
  /** Row-major over variants, row = source. What is not judged counts 0. In units: `unit` of them are one point of the judgement scale. */
  readonly cells: Int32Array;
  /** Ends of the range of each cell; `cells` itself where there is none. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** 1 where the cell was judged (0 may be a judgement). */
  readonly judged: Uint8Array;
  readonly unit: number;
}

/** A full combination: the variant of each file, from 0. */
export type Configuration = ArrayLike<number>;

/** Most variants a file may have: the search keeps one row of bounds for each subset of them. */
export const mostVariants = 12;

/** `cells` row-major, row = source; without `judged` every cell outside own blocks counts as judged. Throws RangeError on wrong sizes. */
export function matrixOf(
  variants: readonly number[],
  cells: ArrayLike<number>,
  more: {
    readonly low?: ArrayLike<number>;
    readonly high?: ArrayLike<number>;
    readonly judged?: ArrayLike<number>;
    readonly unit?: number;
  } = {},
): Matrix {
  const n = variants.length;
  const start = new Int32Array(n + 1);
  variants.forEach((count, j) => {
    if (!(Number.isInteger(count) && count >= 1 && count <= mostVariants))
      throw new RangeError(`a file has 1 to ${mostVariants} variants, got ${count}`);
    start[j + 1] = start[j]! + count;
  });
  const size = start[n]!;
  if (cells.length !== size * size)
    throw new RangeError(`a matrix of ${size} variants has ${size * size} cells, got ${cells.length}`);
  const fileOf = new Int32Array(size);
  for (let j = 0; j < n; j++) fileOf.fill(j, start[j]!, start[j + 1]!);
  const own = Int32Array.from(cells);
  return {
    n,
    start,
    fileOf,
    cells: own,
    low: more.low ? Int32Array.from(more.low) : own,
    high: more.high ? Int32Array.from(more.high) : own,
    judged: more.judged
      ? Uint8Array.from(more.judged)
      : Uint8Array.from(own, (_, k) => (fileOf[Math.floor(k / size)] === fileOf[k % size] ? 0 : 1)),
    unit: more.unit ?? 1,
  };
}

export const variantsOf = (m: Pick<Matrix, "start">, j: number): number => m.start[j + 1]! - m.start[j]!;

/** Number of configurations: the product of the numbers of variants. */
export function spaceOf(m: Pick<Matrix, "n" | "start">, files?: readonly number[]): bigint {
  let space = 1n;
  for (const j of files ?? Array.from({ length: m.n }, (_, k) => k)) space *= BigInt(variantsOf(m, j));
  return space;
}

/**
 * `links[i * n + j]` is 1 where file `i` influences file `j`: two variants of `i` differ in the columns of `j` by more than a constant,
 * at the stated values or somewhere in the ranges. Own blocks are 0.
 */
export function linksOf(m: Matrix): Uint8Array {
  const size = m.fileOf.length;
  const links = new Uint8Array(m.n * m.n);
  for (let i = 0; i < m.n; i++)
    for (let j = 0; j < m.n; j++) if (i !== j && influences(m, size, i, j)) links[i * m.n + j] = 1;
  return links;
}

function influences(m: Matrix, size: number, i: number, j: number): boolean {
  const first = m.start[i]! * size;
  const b0 = m.start[j]!;
  for (let a = m.start[i]!; a < m.start[i + 1]!; a++)
    for (let b = b0; b < m.start[j + 1]!; b++) {
      const at = a * size + b;
      if (m.low[at] !== m.high[at]) return true;
      if (m.cells[at]! - m.cells[a * size + b0]! !== m.cells[first + b]! - m.cells[first + b0]!) return true;
    }
  return false;
}
