// The pieces of a page as rows from the top down; of two columns the one that is read first comes first.
import type { Piece } from "./row.ts";

export type Row = readonly Piece[];

const leftOf = (row: Row): number => Math.min(...row.map((p) => p.x));
const rightOf = (row: Row): number => Math.max(...row.map((p) => p.right));
export const extentOf = (row: Row): { readonly x: number; readonly right: number } => ({
  x: leftOf(row),
  right: rightOf(row),
});

const charsOf = (row: Row): number => row.reduce((n, p) => n + p.text.trim().length, 0);

/** Pieces whose base lines lie within 0.4 of their height of each other stand in one row. */
function byHeight(pieces: readonly Piece[]): Row[] {
  const rows: Piece[][] = [];
  let y = 0;
  let height = 0;
  for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row && y - piece.y < 0.4 * Math.max(height, piece.height)) {
      row.push(piece);
      if (piece.height > height) height = piece.height;
    } else {
      rows.push([piece]);
      y = piece.y;
      height = piece.height;
    }
  }
  return rows;
}

const isVisible = (piece: Piece): boolean => piece.text.trim() !== "";
const covers = (row: Row, x: number): boolean => row.some((p) => p.x < x && p.right > x && isVisible(p));

/** Where a row parts at `x`, how wide the gap is; 0 where all of it stands on one side. */
function gapAt(row: Row, x: number): number {
  const left = row.filter((p) => p.right <= x && isVisible(p));
  const right = row.filter((p) => p.x >= x && isVisible(p));
  return left.length > 0 && right.length > 0 ? leftOf(right) - rightOf(left) : 0;
}

const fewestRows = 8;
/** Of the rows, those that may cross where columns part: headings, pictures' captions. */
const mostCrossing = 0.2;

/** A space between words is narrower than this share of the letters' height. */
const narrowest = 0.7;

interface Gutter {
  readonly x: number;
  /** Narrower gaps are spaces between the words of a row that spans both columns. */
  readonly width: number;
}

/** Where two columns part: nearly no letter stands there, and a good share of the text on either side. */
function gutterOf(rows: readonly Row[]): Gutter | undefined {
  if (rows.length < fewestRows) return undefined;
  const pieces = rows.flat().filter(isVisible);
  if (pieces.length === 0) return undefined;
  const { x: from, right: to } = extentOf(pieces);
  const all = charsOf(pieces);
  let best: { x: number; crossing: number } | undefined;
  for (let share = 0.3; share <= 0.7; share += 0.005) {
    const x = from + share * (to - from);
    const crossing = rows.filter((row) => covers(row, x)).length;
    if (crossing > mostCrossing * rows.length || (best && crossing >= best.crossing)) continue;
    const sides = [pieces.filter((p) => p.right <= x), pieces.filter((p) => p.x >= x)].map(charsOf);
    if (Math.min(...sides) >= 0.2 * all) best = { x, crossing };
  }
  if (!best) return undefined;
  const { x } = best;
  const gaps = rows.flatMap((row) => (covers(row, x) ? [] : [gapAt(row, x)])).filter((gap) => gap > 0);
  const sorted = gaps.toSorted((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length / 10)] ?? Number.POSITIVE_INFINITY;
  const height = rows.map((row) => Math.max(...row.map((p) => p.height))).sort((a, b) => a - b)[rows.length >> 1]!;
  return width < narrowest * height ? undefined : { x, width: 0.9 * width };
}

/** Blocks of rows in reading order; a paragraph may go on from one block to the next. */
export function blocksOf(pieces: readonly Piece[], isRtl: boolean): Row[][] {
  const rows = byHeight(pieces);
  const gutter = gutterOf(rows);
  if (gutter === undefined) return [rows];
  const blocks: Row[][] = [];
  let [left, right, full]: [Row[], Row[], Row[]] = [[], [], []];
  const flush = (): void => {
    blocks.push(...[full, ...(isRtl ? [right, left] : [left, right])].filter((b) => b.length > 0));
    [left, right, full] = [[], [], []];
  };
  for (const row of rows) {
    const gap = gapAt(row, gutter.x);
    if (covers(row, gutter.x) || (gap > 0 && gap < gutter.width)) {
      if (left.length + right.length > 0) flush();
      full.push(row);
      continue;
    }
    const onLeft = row.filter((p) => p.right <= gutter.x);
    const onRight = row.filter((p) => p.right > gutter.x);
    if (onLeft.some(isVisible)) left.push(onLeft);
    if (onRight.some(isVisible)) right.push(onRight);
  }
  flush();
  return blocks;
}
