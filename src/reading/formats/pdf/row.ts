// A row of drawn pieces back into the order in which it is read. A PDF keeps what is drawn where, not what follows what: Arabic comes
// from the left edge on, each letter in the shape of its place.

/** A drawn piece of text; the library has put the letters inside it in reading order. Points, `y` upwards. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

const rtlLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]/;
const latinLetter = /[A-Za-z\u00c0-\u024f\u0370-\u052f]/;
/** Presentation forms: letters as drawn. Also the Latin ligatures. */
export const drawnForms = /[\ufb50-\ufdff\ufe70-\ufefc]/g;
const ligatures = /[\ufb00-\ufb06]/g;

type Side = "r" | "l" | "number" | "neutral";

function sideOf(text: string): Side {
  const letters = text.replace(/[\u0660-\u0669\u066a-\u066c\u06f0-\u06f9]/g, "");
  if (rtlLetter.test(letters)) return "r";
  if (latinLetter.test(text)) return "l";
  return /\p{Nd}/u.test(text) ? "number" : "neutral";
}

/** Letters that run from right to left, and the others. */
export const lettersOf = (text: string): { readonly rtl: number; readonly ltr: number } => ({
  rtl: text.match(new RegExp(rtlLetter, "g"))?.length ?? 0,
  ltr: text.match(new RegExp(latinLetter, "g"))?.length ?? 0,
});

/** A gap wider than this share of the letters' height is a space, and no letter lies as far from the next in a word. */
const spaceWidth = 0.22;

interface Part {
  readonly text: string;
  readonly side: Side;
}

/** From left to right, gaps as spaces. Bold that is drawn twice counts once. */
function leftToRight(row: readonly Piece[], height: number): Part[] {
  const sorted = row.toSorted((a, b) => a.right - b.right || a.x - b.x);
  const parts: Part[] = [];
  let last: Piece | undefined;
  for (const piece of sorted) {
    if (piece.text === "") continue;
    const width = piece.right - piece.x;
    if (last && last.text === piece.text && width > 0 && piece.right - last.right < 0.3 * width) continue;
    const isGap = last && piece.x - last.right > spaceWidth * height && !/\s$/.test(last.text) && !/^\s/.test(piece.text);
    if (isGap) parts.push({ text: " ", side: "neutral" });
    parts.push({ text: piece.text, side: sideOf(piece.text) });
    last = piece;
  }
  return parts;
}

/** Between or beside digits these belong to the number. */
const inNumber = /^[.,:/٫٬]$/;
const atNumber = /^[%$€£°+\-−]$/;
const plainDigits = /^[0-9.,:/%$€£°+\-−]+$/;

/** Whether the neutral parts from `from` to `to` stay with what runs from left to right on both sides. */
function holds(parts: readonly Part[], from: number, to: number): boolean {
  const before = parts[from - 1]!;
  const after = parts[to];
  if (!after) return to - from === 1 && plainDigits.test(before.text) && atNumber.test(parts[from]!.text);
  if (after.side === "r") return to - from === 1 && plainDigits.test(before.text) && atNumber.test(parts[from]!.text);
  if (before.side === "l") return true;
  return to - from === 1 && before.side === "number" && after.side === "number" && inNumber.test(parts[from]!.text);
}

/** Runs from left to right, each kept as it is, the runs themselves from right to left. */
function rightToLeft(parts: readonly Part[]): string {
  const runs: string[] = [];
  for (let i = 0; i < parts.length; ) {
    let run = parts[i]!.text;
    const starts = parts[i]!.side;
    let next = i + 1;
    if (starts === "l" || starts === "number") {
      for (;;) {
        let to = next;
        while (to < parts.length && parts[to]!.side === "neutral") to++;
        if (to > next && !holds(parts, next, to)) break;
        const after = parts[to];
        const joins = after && after.side !== "r";
        if (!joins && to === next) break;
        for (; next < (joins ? to + 1 : to); next++) run += parts[next]!.text;
        if (!joins) break;
      }
    } else if (starts === "neutral" && atNumber.test(run) && parts[next] && /^[0-9]/.test(parts[next]!.text)) {
      // A sign before its digits.
      run += parts[next]!.text;
      for (next++; next < parts.length && plainDigits.test(parts[next]!.text); next++) run += parts[next]!.text;
    }
    runs.push(run);
    i = next;
  }
  return runs.reverse().join("");
}

/** Drawn forms as letters: only they are changed, so that a fraction or a dash stays what it is. */
const asLetters = (text: string): string =>
  text
    .replace(drawnForms, (c) => {
      const plain = c.normalize("NFKC");
      return /^\s\p{M}/u.test(plain) ? plain.trimStart() : plain;
    })
    .replace(ligatures, (c) => c.normalize("NFKC"))
    .replace(/\u0640/g, "");

/** The text of a row as it is read. */
export function rowText(row: readonly Piece[], isRtl: boolean): string {
  const height = Math.max(...row.map((p) => p.height));
  const parts = leftToRight(row, height);
  const text = isRtl ? rightToLeft(parts) : parts.map((p) => p.text).join("");
  return asLetters(text)
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}
