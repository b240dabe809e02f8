// The pieces of a page as rows from the top down; of two columns the one that is read first comes first.
import type { Piece } from "./row.ts";

export type Row = readonly Piece[];

const leftOf = (row: Row): number => Math.min(...row.map((p) => p.x));
const rightOf = (row: Row): number => Math.max(...row.map((p) => p.right));
export const extentOf = (row: Row): { readonly x: number; readonly right: number } => ({ x: leftOf(row), right: rightOf(row) });

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

/** A row in stretches without a gap as wide as its letters are high. */
function stretchesOf(row: Row): Row[] {
  const height = Math.max(...row.map((p) => p.height));
  const stretches: Piece[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of row.toSorted((a, b) => a.x - b.x)) {
    if (piece.text.trim() === "") continue;
    if (piece.x - right > height) stretches.push([piece]);
    else stretches.at(-1)!.push(piece);
    right = Math.max(right, piece.right);
  }
  return stretches;
}

const fewestRows = 8;

/** Where two columns part: nearly no row crosses it, and a good share of the text stands on either side. */
function gutterOf(rows: readonly Row[]): number | undefined {
  if (rows.length < fewestRows) return undefined;
  const stretches = rows.map((row) => stretchesOf(row).map((s) => ({ ...extentOf(s), chars: charsOf(s) })));
  const flat = stretches.flat();
  if (flat.length === 0) return undefined;
  const [from, to] = [Math.min(...flat.map((s) => s.x)), Math.max(...flat.map((s) => s.right))];
  const all = flat.reduce((n, s) => n + s.chars, 0);
  let best: { x: number; crossing: number } | undefined;
  for (let share = 0.3; share <= 0.7; share += 0.02) {
    const x = from + share * (to - from);
    const crossing = stretches.filter((row) => row.some((s) => s.x < x && s.right > x)).length;
    if (best && crossing >= best.crossing) continue;
    const left = flat.filter((s) => s.right <= x).reduce((n, s) => n + s.chars, 0);
    const right = flat.filter((s) => s.x >= x).reduce((n, s) => n + s.chars, 0);
    if (crossing <= 0.25 * rows.length && Math.min(left, right) >= 0.25 * all) best = { x, crossing };
  }
  return best?.x;
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
    if (stretchesOf(row).some((s) => leftOf(s) < gutter && rightOf(s) > gutter)) {
      if (left.length + right.length > 0) flush();
      full.push(row);
      continue;
    }
    const onLeft = row.filter((p) => p.right <= gutter);
    const onRight = row.filter((p) => p.right > gutter);
    if (onLeft.some((p) => p.text.trim() !== "")) left.push(onLeft);
    if (onRight.some((p) => p.text.trim() !== "")) right.push(onRight);
  }
  flush();
  return blocks;
}
