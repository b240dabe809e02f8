// A row of drawn pieces back into the order in which it is read. A PDF keeps what is drawn where, not what follows what: Arabic comes
// from the left edge on, each letter in the shape of its place.

/** A drawn piece of text; where it holds Arabic letters the library has put them in reading order. Points, `y` upwards. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

export const rtlLetter =
  /[\u05d0-\u05f2\u0620-\u064a\u066e-\u06d3\u06ee\u06ef\u06fa-\u06ff\u0750-\u08bf\ufb1d-\ufdff\ufe70-\ufefc]/;
const ltrLetter = /[A-Za-z\u00c0-\u024f\u0370-\u052f]/;
/** Presentation forms: letters as drawn. */
export const drawnForms = /[\ufb50-\ufdff\ufe70-\ufefc]/g;
const ligatures = /[\ufb00-\ufb06]/g;

/** Letters that run from right to left, and the others. */
export const lettersOf = (text: string): { readonly rtl: number; readonly ltr: number } => ({
  rtl: text.match(new RegExp(rtlLetter, "g"))?.length ?? 0,
  ltr: text.match(new RegExp(ltrLetter, "g"))?.length ?? 0,
});

type Side = "r" | "l" | "number" | "neutral";

interface Part {
  readonly text: string;
  readonly side: Side;
}

/** Right-to-left pieces stay whole; of the others every word, number and sign is a part, from left to right as drawn. */
function partsOf(text: string): Part[] {
  if (rtlLetter.test(text)) return [{ text, side: "r" }];
  const parts = text.match(/\p{Nd}+|[\p{L}\p{M}]+|[^\p{Nd}\p{L}\p{M}]/gu) ?? [];
  return parts.map((part) => ({
    text: part,
    side: /^\p{Nd}/u.test(part) ? "number" : /^[\p{L}\p{M}]/u.test(part) ? "l" : "neutral",
  }));
}

/** A gap wider than this share of the letters' height is a space: where the library has put one, and elsewhere. */
const spaceWidth = { told: 0.125, untold: 0.22 };

/** From left to right, gaps as spaces. Bold that is drawn twice counts once. */
function leftToRight(row: readonly Piece[], height: number): Part[] {
  const parts: Part[] = [];
  let last: Piece | undefined;
  let isTold = false;
  for (const piece of row.toSorted((a, b) => a.right - b.right || a.x - b.x)) {
    const width = piece.right - piece.x;
    if (piece.text === "") continue;
    // The library's own spaces have no height; they stand also where a mark has no width or a letter reaches over the next.
    if (piece.text.trim() === "" && piece.height === 0) {
      isTold = true;
      continue;
    }
    if (last && last.text === piece.text && width > 0 && piece.right - last.right < 0.3 * width) continue;
    const isGap =
      last &&
      piece.x - last.right > spaceWidth[isTold ? "told" : "untold"] * height &&
      !/\s$/.test(last.text) &&
      !/^\s/.test(piece.text);
    if (isGap) parts.push({ text: " ", side: "neutral" });
    parts.push(...partsOf(piece.text));
    last = piece;
    isTold = false;
  }
  return parts;
}

/** Between two numbers, one of these makes them one. */
const inNumber = /^[.,:/٫٬]$/;

/** Brackets are drawn turned around where a text runs from right to left. */
const turned: Readonly<Record<string, string>> = Object.fromEntries(
  ["()", "[]", "{}", "<>", "«»", "‹›"].flatMap(([a, b]) => [
    [a!, b!],
    [b!, a!],
  ]),
);
const brackets = /[()[\]{}<>«»‹›]/g;
const turn = (text: string): string => text.replace(brackets, (c) => turned[c]!);

/** Words and numbers that run from left to right are kept as they are drawn; these runs, and all else, go from right to left. */
function rightToLeft(parts: readonly Part[], turnsBrackets: boolean): string {
  const runs: string[] = [];
  for (let i = 0; i < parts.length; ) {
    const first = parts[i]!;
    if (first.side === "r" || first.side === "neutral") {
      runs.push(turnsBrackets ? turn(first.text) : first.text);
      i++;
      continue;
    }
    let end = i + 1;
    for (;;) {
      let next = end;
      while (parts[next]?.side === "neutral") next++;
      const before = parts[end - 1]!;
      const after = parts[next];
      if (!after || after.side === "r") break;
      // After a Latin word a number belongs to it (MiG 29); after a number only another part of it does.
      const joins =
        before.side === "l" ||
        next === end ||
        (after.side === "number" && next === end + 1 && inNumber.test(parts[end]!.text));
      if (!joins) break;
      end = next + 1;
    }
    runs.push(
      parts
        .slice(i, end)
        .map((p) => p.text)
        .join(""),
    );
    i = end;
  }
  return runs.reverse().join("");
}

/** Drawn forms as letters: only they are changed, so that a fraction or a dash stays what it is. */
const asLetters = (text: string): string =>
  text
    .replace(drawnForms, (c) => c.normalize("NFKC").replace(/^\s(?=\p{M})/u, ""))
    .replace(ligatures, (c) => c.normalize("NFKC"))
    .replace(/\u0640/g, "");

export interface Direction {
  readonly isRtl: boolean;
  /** Whether the file keeps brackets as drawn rather than as meant. */
  readonly turnsBrackets: boolean;
}

/** The text of a row as it is read. */
export function rowText(row: readonly Piece[], { isRtl, turnsBrackets }: Direction): string {
  const height = Math.max(...row.map((p) => p.height));
  const parts = leftToRight(row, height);
  const text = isRtl ? rightToLeft(parts, turnsBrackets) : parts.map((p) => p.text).join("");
  return asLetters(text)
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}

/** Closing brackets that come before any that they could close, less those that close one: above 0 the text has them turned around. */
export function wrongBrackets(text: string): number {
  let open = 0;
  let wrong = 0;
  for (const [bracket] of text.matchAll(/[()[\]«»]/g)) {
    if ("([«".includes(bracket)) open++;
    else if (open > 0) {
      open--;
      wrong--;
    } else wrong++;
  }
  return wrong;
}
