// Rows of text into paragraphs: a short row, a wider gap, an indent or another size of letters ends one.

export interface Line {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
  readonly isRtl: boolean;
}

/** A column of one page, from the top down. */
export type Block = readonly Line[];

/** Of gaps the one that a quarter does not reach: in paragraphs of two rows half of all gaps part paragraphs. */
const lowerQuarter = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 4)] ?? 0;

const otherSize = (a: Line, b: Line): boolean => Math.abs(a.height - b.height) > 0.12 * Math.max(a.height, b.height);
const finalStop = /[.!?؟…:؛]["”»')\]]*$/;
const bullet = /^(?:[•▪◦●■‣–—*-]\s|\(?\d{1,2}[.)]\s)/;

interface Margins {
  readonly x: number;
  readonly right: number;
}

/** The edges that most of the text keeps. */
const marginsOf = (block: Block): Margins => ({
  x: Math.min(...block.map((l) => l.x)),
  right: Math.max(...block.map((l) => l.right)),
});

const indentOf = (line: Line, margins: Margins): number =>
  line.isRtl ? margins.right - line.right : line.x - margins.x;
/** How much of the column is empty after the row's end, as a share of its width. */
const emptyOf = (line: Line, margins: Margins): number =>
  (line.isRtl ? line.x - margins.x : margins.right - line.right) / Math.max(1, margins.right - margins.x);

/** A row that leaves more of the column empty ends its paragraph. */
const shortRow = 0.15;

/** Gaps, by the usual one, that part paragraphs: a full row that stops within a sentence goes on below a letter of another, taller font too. */
const wider = 1.25;
const widest = 1.5;

/** Words of the document, by which a hyphen at a row's end is judged. */
type Words = ReadonlySet<string>;

/** Two rows of one paragraph as one. A hyphen stays where the document has the word with it. */
function joined(text: string, next: string, words: Words): string {
  const hyphen = /(\p{L}+)[-\u00ad\u2010]$/u.exec(text);
  const rest = /^\p{Ll}+/u.exec(next)?.[0];
  if (!hyphen || rest === undefined) return `${text} ${next}`;
  const bare = text.slice(0, -1);
  const keepsHyphen =
    words.has(`${hyphen[1]}-${rest}`.toLowerCase()) && !words.has(`${hyphen[1]}${rest}`.toLowerCase());
  return keepsHyphen ? `${bare}-${next}` : bare + next;
}

export function paragraphsOf(blocks: readonly Block[]): string[] {
  const gaps = blocks.flatMap((block) =>
    block.slice(1).flatMap((line, i) => (otherSize(line, block[i]!) ? [] : [(block[i]!.y - line.y) / line.height])),
  );
  const leading = lowerQuarter(gaps.filter((gap) => gap > 0.8 && gap < 3));
  const words: Words = new Set(
    blocks.flatMap((b) => b.flatMap((l) => l.text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*(?=[^\p{L}-]|$)/gu) ?? [])),
  );
  const paragraphs: string[] = [];
  let last: { line: Line; margins: Margins } | undefined;
  for (const block of blocks) {
    if (block.length === 0) continue;
    const margins = marginsOf(block);
    block.forEach((line, i) => {
      const goesOn =
        last !== undefined &&
        !otherSize(last.line, line) &&
        last.line.isRtl === line.isRtl &&
        emptyOf(last.line, last.margins) <= shortRow &&
        !bullet.test(line.text) &&
        (i > 0
          ? (last.line.y - line.y) / line.height <= (finalStop.test(last.line.text) ? wider : widest) * leading &&
            !(indentOf(line, margins) > line.height && indentOf(last.line, margins) < 0.5 * line.height)
          : !finalStop.test(last.line.text));
      if (goesOn) paragraphs.push(joined(paragraphs.pop()!, line.text, words));
      else paragraphs.push(line.text);
      last = { line, margins };
    });
  }
  return paragraphs;
}
