// What the search propagates: one row for each ordered pair (variant, rival) of a file, and one for each restriction. A row's bound is the
// sum over files of the smallest gap that a variant still alive can leave; above its limit, the row's owner can never hold.
import { type Matrix, variantsOf } from "./matrix.ts";

/** A linear restriction on configurations: the weights of the variants that are chosen sum to at most `atMost`. Whole numbers. */
export interface Restriction {
  /** Variants numbered through all files. */
  readonly terms: readonly { readonly variant: number; readonly weight: number }[];
  readonly atMost: number;
}

/** Not all of these variants together (numbered through; of different files). */
export const forbid = (variants: readonly number[]): Restriction => ({
  terms: variants.map((variant) => ({ variant, weight: 1 })),
  atMost: variants.length - 1,
});

/** Where `a` holds, `b` holds. */
export const imply = (m: Matrix, a: number, b: number): Restriction => {
  const file = m.fileOf[b]!;
  const others = Array.from({ length: variantsOf(m, file) }, (_, l) => m.start[file]! + l).filter((v) => v !== b);
  return { terms: [a, ...others].map((variant) => ({ variant, weight: 1 })), atMost: 1 };
};

/**
 * The parts of the rows that do not depend on the cells: who owns a row, which files reach it. An owner is a variant, or a restriction,
 * which acts as the only variant of a file of its own. Files of the search are numbered from 0: the chosen files of the matrix, then the restrictions.
 */
export interface Shape {
  readonly m: Matrix;
  /** Files of the matrix, in the order of the search. */
  readonly files: readonly number[];
  /** Number of chosen files; files from `n` up to `all` are restrictions. */
  readonly n: number;
  readonly all: number;
  /** First owner of each file; `start[all]` is the number of owners. */
  readonly start: Int32Array;
  readonly fileOf: Int32Array;
  /** Rows of owner `v` are `firstRow[v]` up to `firstRow[v + 1]`. */
  readonly firstRow: Int32Array;
  /** By row: variant of the matrix that competes, or -1 - restriction. */
  readonly rival: Int32Array;
  /** By chosen file `i`: reached owners are `reach[k]`, `reachStart[i] <= k < reachStart[i + 1]`; the first slot of each is `slot[k]`. */
  readonly reachStart: Int32Array;
  readonly reach: Int32Array;
  readonly slot: Int32Array;
  /** By chosen file: number of slots (rows that it reaches). */
  readonly slots: Int32Array;
  /** By chosen file: where its table begins; the row of subset `s` of its variants is at `tableAt + s * slots`. */
  readonly tableAt: Int32Array;
  readonly tableSize: number;
  /** By owner: pairs (file, first slot) that reach it, `fromStart[v] <= k < fromStart[v + 1]`, two numbers each. */
  readonly fromStart: Int32Array;
  readonly from: Int32Array;
  readonly restrictions: readonly Restriction[];
}

/** `links` as of `linksOf`. Restrictions may name only variants of the chosen files. */
export function shapeOf(
  m: Matrix,
  links: Uint8Array,
  files: readonly number[],
  restrictions: readonly Restriction[],
): Shape {
  const n = files.length;
  const all = n + restrictions.length;
  const start = new Int32Array(all + 1);
  for (let i = 0; i < all; i++) start[i + 1] = start[i]! + (i < n ? variantsOf(m, files[i]!) : 1);
  const owners = start[all]!;
  const fileOf = new Int32Array(owners);
  for (let i = 0; i < all; i++) fileOf.fill(i, start[i]!, start[i + 1]!);
  const firstRow = new Int32Array(owners + 1);
  const rival: number[] = [];
  for (let v = 0; v < owners; v++) {
    const i = fileOf[v]!;
    if (i >= n) rival.push(-1 - (i - n));
    else for (let r = start[i]!; r < start[i + 1]!; r++) if (r !== v) rival.push(m.start[files[i]!]! + r - start[i]!);
    firstRow[v + 1] = rival.length;
  }
  const reachStart = new Int32Array(n + 1);
  const slots = new Int32Array(n);
  const tableAt = new Int32Array(n);
  const reach: number[] = [];
  const slot: number[] = [];
  const from: number[][] = Array.from({ length: owners }, () => []);
  let tableSize = 0;
  const place = new Map(files.map((file, i) => [file, i]));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < all; j++) {
      const reaches =
        j < n
          ? links[files[i]! * m.n + files[j]!] === 1
          : restrictions[j - n]!.terms.some((t) => place.get(m.fileOf[t.variant]!) === i);
      if (!reaches) continue;
      for (let v = start[j]!; v < start[j + 1]!; v++) {
        reach.push(v);
        slot.push(slots[i]!);
        from[v]!.push(i, slots[i]!);
        slots[i]! += firstRow[v + 1]! - firstRow[v]!;
      }
    }
    reachStart[i + 1] = reach.length;
    tableAt[i] = tableSize;
    tableSize += slots[i]! << (start[i + 1]! - start[i]!);
  }
  const fromStart = new Int32Array(owners + 1);
  for (let v = 0; v < owners; v++) fromStart[v + 1] = fromStart[v]! + from[v]!.length;
  return {
    m,
    files,
    n,
    all,
    start,
    fileOf,
    firstRow,
    rival: Int32Array.from(rival),
    reachStart,
    reach: Int32Array.from(reach),
    slot: Int32Array.from(slot),
    slots,
    tableAt,
    tableSize,
    fromStart,
    from: Int32Array.from(from.flat()),
    restrictions,
  };
}

/** The numbers of the rows for given cells. */
export interface Rows {
  readonly shape: Shape;
  /** By row: the owner holds while the row's bound is at most this. */
  readonly limit: Int32Array;
  /** Least gap of each slot over each subset of a file's variants. */
  readonly least: Int32Array;
  /** Largest gap of each slot, laid out like `least`. */
  readonly most: Int32Array;
  /** By file and subset, at `rangeAt + subset`: sum over its slots of largest minus least gap. 0: it matters to nobody. */
  readonly range: Int32Array;
  readonly rangeAt: Int32Array;
  /** By owner: the largest difference that one file can make to one of its rows. */
  readonly spread: Int32Array;
}

/**
 * The gap that source `s` leaves in row (`v`, `r`) is `rivals[s][r] - supports[s][v]`: both are the cells for the stated values; `low` and `high`
 * for what is consistent for some choice in the ranges, `high` and `low` for every choice. `tolerance` in units.
 */
export function fillRows(shape: Shape, rivals: Int32Array, supports: Int32Array, tolerance: number): Rows {
  const { m, files, n, all, start, firstRow, rival, slots, tableAt } = shape;
  const size = m.fileOf.length;
  const owners = start[all]!;
  const limit = new Int32Array(firstRow[owners]!);
  const reached = new Uint8Array(m.n);
  for (let v = 0; v < owners; v++) {
    const j = shape.fileOf[v]!;
    if (j >= n) {
      limit[firstRow[v]!] = shape.restrictions[j - n]!.atMost;
      continue;
    }
    const own = m.start[files[j]!]! + v - start[j]!;
    reached.fill(0);
    for (let k = shape.fromStart[v]!; k < shape.fromStart[v + 1]!; k += 2) reached[files[shape.from[k]!]!] = 1;
    for (let p = firstRow[v]!; p < firstRow[v + 1]!; p++) {
      // The own block, and blocks whose rows differ by constants only, leave the same gap whatever happens, in this island or not.
      let fixed = rivals[own * size + rival[p]!]! - supports[own * size + own]!;
      for (let i = 0; i < m.n; i++)
        if (i !== files[j] && reached[i] === 0)
          fixed += rivals[m.start[i]! * size + rival[p]!]! - supports[m.start[i]! * size + own]!;
      limit[p] = tolerance - fixed;
    }
  }
  const least = new Int32Array(shape.tableSize);
  const most = new Int32Array(shape.tableSize);
  const rangeAt = new Int32Array(n + 1);
  for (let i = 0; i < n; i++) rangeAt[i + 1] = rangeAt[i]! + (1 << (start[i + 1]! - start[i]!));
  const range = new Int32Array(rangeAt[n]!);
  const spread = new Int32Array(owners);
  for (let i = 0; i < n; i++) {
    const count = slots[i]!;
    const subsets = 1 << (start[i + 1]! - start[i]!);
    const base = tableAt[i]!;
    for (let s = 0; 1 << s < subsets; s++) {
      const source = m.start[files[i]!]! + s;
      const row = (1 << s) * count;
      for (let k = shape.reachStart[i]!; k < shape.reachStart[i + 1]!; k++) {
        const v = shape.reach[k]!;
        const j = shape.fileOf[v]!;
        const own = j < n ? m.start[files[j]!]! + v - start[j]! : 0;
        for (let p = firstRow[v]!, at = row + shape.slot[k]!; p < firstRow[v + 1]!; p++, at++)
          most[base + at] = least[base + at] =
            j < n
              ? rivals[source * size + rival[p]!]! - supports[source * size + own]!
              : weightOf(shape.restrictions[j - n]!, source);
      }
    }
    for (let subset = 1; subset < subsets; subset++) {
      const rest = (subset & (subset - 1)) * count;
      let sum = 0;
      if (rest > 0) {
        const one = (subset & -subset) * count;
        const row = subset * count;
        for (let k = 0; k < count; k++) {
          const a = least[base + one + k]!;
          const b = least[base + rest + k]!;
          const low = a < b ? a : b;
          const c = most[base + rest + k]!;
          const high = a > c ? a : c;
          least[base + row + k] = low;
          most[base + row + k] = high;
          sum += high - low;
        }
      }
      range[rangeAt[i]! + subset] = sum;
    }
    const whole = (subsets - 1) * count;
    for (let k = shape.reachStart[i]!; k < shape.reachStart[i + 1]!; k++) {
      const v = shape.reach[k]!;
      for (let at = shape.slot[k]!, p = firstRow[v]!; p < firstRow[v + 1]!; p++, at++)
        spread[v] = Math.max(spread[v]!, most[base + whole + at]! - least[base + whole + at]!);
    }
  }
  return { shape, limit, least, most, range, rangeAt, spread };
}

const weightOf = (restriction: Restriction, variant: number): number =>
  restriction.terms.reduce((sum, t) => sum + (t.variant === variant ? t.weight : 0), 0);
