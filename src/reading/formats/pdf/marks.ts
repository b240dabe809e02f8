// Vowel marks are drawn on their letter, with a place of their own and no width. Which letter is told from the distances: over a whole
// document marks stand at the same place relative to the middle of their letters, whatever the font counts from.
import { type Piece, rtlLetter } from "./row.ts";

const isMark = (piece: Piece): boolean => /^\s*\p{M}+\s*$/u.test(piece.text.normalize("NFKC"));

interface Letter {
  readonly piece: number;
  /** Index in the piece's text after which a mark goes. */
  readonly after: number;
  readonly middle: number;
}

/** The letters of a row, their middles told from equal shares where a piece holds several. */
function lettersIn(row: readonly Piece[]): Letter[] {
  return row.flatMap((piece, i) => {
    const all = [...piece.text];
    if (isMark(piece) || !rtlLetter.test(piece.text)) return [];
    const width = (piece.right - piece.x) / all.length;
    let at = 0;
    return all.flatMap((c, k) => {
      at += c.length;
      return rtlLetter.test(c) ? [{ piece: i, after: at, middle: piece.right - (k + 0.5) * width }] : [];
    });
  });
}

const nearest = (letters: readonly Letter[], x: number): Letter | undefined =>
  letters.reduce<Letter | undefined>(
    (best, l) => (best === undefined || Math.abs(l.middle - x) < Math.abs(best.middle - x) ? l : best),
    undefined,
  );

const step = 0.02;
const farthest = 0.5;
/** Marks looked at for the shift. */
const sampled = 300;

/** From a mark's place to the middle of its letter, in heights of letters: where most marks come to stand on a middle. */
export function markShift(rows: readonly (readonly Piece[])[]): number {
  const marks = rows
    .flatMap((row) => {
      const letters = lettersIn(row);
      return letters.length === 0 ? [] : row.filter(isMark).map((mark) => ({ mark, letters }));
    })
    .slice(0, sampled);
  let best = { shift: 0, off: Number.POSITIVE_INFINITY };
  for (let n = -farthest / step; n <= farthest / step; n++) {
    const shift = n * step;
    const off = marks.reduce((sum, { mark, letters }) => {
      const x = mark.x + shift * mark.height;
      return sum + Math.abs(nearest(letters, x)!.middle - x) / Math.max(1, mark.height);
    }, 0);
    if (off < best.off - 1e-9) best = { shift, off };
  }
  return best.shift;
}

/** The row without pieces that are only marks: each is written after its letter. */
export function withMarks(row: readonly Piece[], shift: number): Piece[] {
  const marks = row.filter(isMark);
  if (marks.length === 0) return [...row];
  const letters = lettersIn(row);
  const texts = row.map((p) => p.text);
  const placed = marks
    .map((mark) => ({ mark, letter: nearest(letters, mark.x + shift * mark.height) }))
    .filter((x) => x.letter !== undefined)
    // From the end of a piece backwards, so that what is put in moves nothing that is still to come.
    .sort((a, b) => b.letter!.after - a.letter!.after);
  for (const { mark, letter } of placed) {
    const text = texts[letter!.piece]!;
    texts[letter!.piece] =
      text.slice(0, letter!.after) + mark.text.normalize("NFKC").trim() + text.slice(letter!.after);
  }
  return row.flatMap((piece, i) => (isMark(piece) ? [] : [{ ...piece, text: texts[i]! }]));
}
