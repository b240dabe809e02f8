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
  /** By chosen file and slot, at `columnAt[i] + slot`: columns of the rival and of the variant itself; -1 for a restriction's weight. */
  readonly columnAt: Int32Array;
  readonly rivalColumn: Int32Array;
  readonly ownColumn: Int32Array;
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
  const columnAt = new Int32Array(n);
  const rivalColumn: number[] = [];
  const ownColumn: number[] = [];
  let tableSize = 0;
  const place = new Map(files.map((file, i) => [file, i]));
  for (let i = 0; i < n; i++) {
    columnAt[i] = rivalColumn.length;
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
        for (let p = firstRow[v]!; p < firstRow[v + 1]!; p++) {
          rivalColumn.push(rival[p]!);
          ownColumn.push(j < n ? m.start[files[j]!]! + v - start[j]! : -1);
        }
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
    columnAt,
    rivalColumn: Int32Array.from(rivalColumn),
    ownColumn: Int32Array.from(ownColumn),
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

/** Room for the rows of a shape, to be filled as often as wanted. */
export function emptyRows(shape: Shape): Rows {
  const { n, all, start, firstRow, tableSize } = shape;
  const rangeAt = new Int32Array(n + 1);
  for (let i = 0; i < n; i++) rangeAt[i + 1] = rangeAt[i]! + (1 << (start[i + 1]! - start[i]!));
  return {
    shape,
    limit: new Int32Array(firstRow[start[all]!]!),
    least: new Int32Array(tableSize),
    most: new Int32Array(tableSize),
    range: new Int32Array(rangeAt[n]!),
    rangeAt,
    spread: new Int32Array(start[all]!),
  };
}

/**
 * The gap that source `s` leaves in row (`v`, `r`) is `rivals[s][r] - supports[s][v]`: both are the cells for the stated values; `low` and `high`
 * for what is consistent for some choice in the ranges, `high` and `low` for every choice. `tolerance` in units. Fills `rows` and gives it back.
 */
export function fillRows(rows: Rows, rivals: Int32Array, supports: Int32Array, tolerance: number): Rows {
  fillLimits(rows, rivals, supports, tolerance);
  rows.spread.fill(0);
  for (let i = 0; i < rows.shape.n; i++) fillTable(rows, i, rivals, supports);
  return rows;
}

function fillLimits({ shape, limit }: Rows, rivals: Int32Array, supports: Int32Array, tolerance: number): void {
  const { m, files, n, all, start, firstRow, rival, fromStart, from } = shape;
  const size = m.fileOf.length;
  const isReached = new Uint8Array(m.n);
  for (let j = 0; j < all; j++) {
    if (j >= n) {
      limit[firstRow[start[j]!]!] = shape.restrictions[j - n]!.atMost;
      continue;
    }
    isReached.fill(0);
    for (let k = fromStart[start[j]!]!; k < fromStart[start[j]! + 1]!; k += 2) isReached[files[from[k]!]!] = 1;
    isReached[files[j]!] = 1;
    for (let v = start[j]!; v < start[j + 1]!; v++) {
      const own = m.start[files[j]!]! + v - start[j]!;
      for (let p = firstRow[v]!; p < firstRow[v + 1]!; p++) {
        // The own block, and blocks whose rows differ by constants only, leave the same gap whatever happens, in this island or not.
        let fixed = rivals[own * size + rival[p]!]! - supports[own * size + own]!;
        for (let i = 0; i < m.n; i++)
          if (isReached[i] === 0) {
            const row = m.start[i]! * size;
            fixed += rivals[row + rival[p]!]! - supports[row + own]!;
          }
        limit[p] = tolerance - fixed;
      }
    }
  }
}

/** Least and largest gaps of file `i` over every subset of its variants: single ones from the cells, others from two smaller ones. */
function fillTable(rows: Rows, i: number, rivals: Int32Array, supports: Int32Array): void {
  const { shape, least, most, range, spread } = rows;
  const { m, start, firstRow, rivalColumn, ownColumn } = shape;
  const size = m.fileOf.length;
  const count = shape.slots[i]!;
  const base = shape.tableAt[i]!;
  const column = shape.columnAt[i]!;
  const subsets = 1 << (start[i + 1]! - start[i]!);
  const ranges = rows.rangeAt[i]!;
  for (let subset = 1, s = 0; subset < subsets; subset++) {
    const row = base + subset * count;
    let sum = 0;
    if ((subset & (subset - 1)) === 0) {
      const source = m.start[shape.files[i]!]! + s++;
      for (let k = 0; k < count; k++) {
        const own = ownColumn[column + k]!;
        const other = rivalColumn[column + k]!;
        const gap =
          own < 0
            ? weightOf(shape.restrictions[-1 - other]!, source)
            : rivals[source * size + other]! - supports[source * size + own]!;
        least[row + k] = gap;
        most[row + k] = gap;
      }
    } else {
      const one = base + (subset & -subset) * count;
      const rest = base + (subset & (subset - 1)) * count;
      for (let k = 0; k < count; k++) {
        const a = least[one + k]!;
        const b = least[rest + k]!;
        const low = a < b ? a : b;
        const c = most[rest + k]!;
        const high = a > c ? a : c;
        least[row + k] = low;
        most[row + k] = high;
        sum += high - low;
      }
    }
    range[ranges + subset] = sum;
  }
  const whole = base + (subsets - 1) * count;
  for (let k = shape.reachStart[i]!; k < shape.reachStart[i + 1]!; k++) {
    const v = shape.reach[k]!;
    for (let at = whole + shape.slot[k]!, p = firstRow[v]!; p < firstRow[v + 1]!; p++, at++)
      spread[v] = Math.max(spread[v]!, most[at]! - least[at]!);
  }
}

const weightOf = (restriction: Restriction, variant: number): number =>
  restriction.terms.reduce((sum, t) => sum + (t.variant === variant ? t.weight : 0), 0);
