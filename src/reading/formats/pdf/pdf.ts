// PDF to text: pieces by place into rows, rows into paragraphs. Scanned and protected files are told, never guessed at.
import type { Input, Raw } from "../raw.ts";
import { inflatesTooFar, largestStream } from "./guard.ts";
import { withLigatures } from "./ligatures.ts";
import { markShift, withMarks } from "./marks.ts";
import { type Block, type Line, paragraphsOf } from "./paragraphs.ts";
import { drawnForms, lettersOf, type Piece, rowText, wrongBrackets } from "./row.ts";
import { blocksOf, extentOf, type Row } from "./rows.ts";
import { withoutRunning } from "./running.ts";

const mostPages = 1000;
/** A page that takes longer draws itself over and over. Seconds. */
const longestPage = 20;
/** Drawn shapes of which the file does not say what they mean, and the share of letters above which nothing can be quoted. */
const unknownGlyphs = /[\0\ufffd\ue000-\uf8ff]/g;
const mostLost = 0.03;

interface Item {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly height?: number;
}
interface Page {
  getTextContent(o: { disableNormalization: boolean }): Promise<{ items: readonly Item[] }>;
  getOperatorList(): Promise<{ fnArray: readonly number[]; argsArray: readonly unknown[] }>;
  cleanup(): unknown;
}
interface Document {
  readonly numPages: number;
  getPage(n: number): Promise<Page>;
  getMetadata(): Promise<{ info: unknown }>;
  destroy(): Promise<void>;
}

/** The letters of every shape that a page draws, in order. */
async function shapesOf(page: Page, showText: number): Promise<string[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  return fnArray.flatMap((fn, i) => {
    const glyphs = fn === showText ? (argsArray[i] as readonly unknown[] | null)?.[0] : undefined;
    return Array.isArray(glyphs) ? glyphs.map((g) => (g as { unicode?: string } | null)?.unicode ?? "") : [];
  });
}

async function itemsOf(page: Page, showText: number): Promise<readonly Item[]> {
  const { items } = await page.getTextContent({ disableNormalization: true });
  const texts = items.map(({ str = "" }) => str);
  if (lettersOf(texts.join("")).rtl === 0) return items;
  const mended = withLigatures(texts, await shapesOf(page, showText));
  return items.map((item, i) => ({ ...item, str: mended[i]! }));
}

/** Pieces that run along the page; what is turned, such as a watermark, is left out. */
const piecesOf = (items: readonly Item[]): Piece[] =>
  items.flatMap(({ str = "", transform, width = 0, height = 0 }) => {
    const [a = 0, b = 0, , , x = 0, y = 0] = transform ?? [];
    if (str === "" || Math.abs(b) > Math.abs(a)) return [];
    return [{ text: str.replace(/\0/g, "\ufffd"), x, right: x + width, y, height }];
  });

async function within<T>(seconds: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`a page took longer than ${seconds} s`)), seconds * 1000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The rows of all pages as lines, in the direction that most of the document's letters have. */
function linesOf(pages: readonly { readonly blocks: readonly (readonly Row[])[] }[], isArabic: boolean): Block[][] {
  const rows = pages.flatMap((page) => page.blocks.flat());
  const shift = markShift(rows);
  const isRtlOf = (row: Row): boolean => {
    const { rtl, ltr } = lettersOf(row.map((p) => p.text).join(""));
    return isArabic ? rtl > 0 || ltr === 0 : rtl > ltr;
  };
  const wrong = (turnsBrackets: boolean): number =>
    rows.reduce((n, row) => (isRtlOf(row) ? n + wrongBrackets(rowText(row, { isRtl: true, turnsBrackets })) : n), 0);
  const turnsBrackets = wrong(true) <= wrong(false);
  return pages.map(({ blocks }) =>
    blocks.map((block) =>
      block.flatMap((row): Line[] => {
        const visible = row.filter((p) => p.text.trim() !== "");
        const isRtl = isRtlOf(row);
        const text = rowText(withMarks(row, shift), { isRtl, turnsBrackets });
        if (text === "") return [];
        const height = Math.max(...visible.map((p) => p.height));
        return [{ text, ...extentOf(visible), y: visible[0]!.y, height, isRtl }];
      }),
    ),
  );
}

const property = (info: unknown, name: string): string | undefined => {
  const value = (info as Readonly<Record<string, unknown>> | null)?.[name];
  return typeof value === "string" && /\p{L}{2}/u.test(value) ? value.trim() : undefined;
};

async function open(bytes: Uint8Array): Promise<{ readonly document: Document; readonly showText: number }> {
  const { getDocumentProxy, getResolvedPDFJS } = await import("unpdf");
  // A copy: the library takes the bytes away from their owner.
  const document = (await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
  })) as unknown as Document;
  return { document, showText: (await getResolvedPDFJS()).OPS.showText };
}

export async function readPdf({ bytes, say, options }: Input): Promise<readonly Raw[]> {
  if (await inflatesTooFar(bytes)) {
    say("QN-IN-BOMB", { size: largestStream / 1_000_000 });
    return [];
  }
  let opened: Awaited<ReturnType<typeof open>>;
  try {
    opened = await open(bytes);
  } catch (error) {
    if ((error as Error).name !== "PasswordException") throw error;
    say("QN-IN-LOCKED", { format: "pdf" });
    return [];
  }
  const { document, showText } = opened;
  try {
    const count = Math.min(document.numPages, mostPages);
    const pages: Piece[][] = [];
    for (let n = 1; n <= count; n++) {
      options.signal?.throwIfAborted();
      const page = await document.getPage(n);
      pages.push(piecesOf(await within(longestPage, itemsOf(page, showText))));
      page.cleanup();
      options.onProgress?.(n, count);
    }
    const drawn = pages.flat().map((p) => p.text);
    const letters = lettersOf(drawn.join(""));
    if (letters.rtl + letters.ltr === 0) {
      say("QN-IN-SCANNED", { pages: count });
      return [];
    }
    const empty = pages.flatMap((page, i) => (page.some((p) => p.text.trim() !== "") ? [] : [i + 1]));
    if (empty.length > 0) say("QN-IN-PAGES", { pages: empty });
    if (document.numPages > count) say("QN-IN-CUT", { read: count, all: document.numPages });
    const lost = drawn.reduce((n, text) => n + (text.match(unknownGlyphs)?.length ?? 0), 0);
    const share = lost / (letters.rtl + letters.ltr + lost);
    if (share > mostLost) {
      say("QN-IN-LOST", { share });
      return [];
    }
    if (lost > 0) say("QN-IN-DAMAGED", { count: lost });
    const shapes = drawn.reduce((n, text) => n + (text.match(drawnForms)?.length ?? 0), 0);
    if (shapes > 0) say("QN-IN-GLYPHS", { share: shapes / Math.max(1, letters.rtl) });
    const isArabic = letters.rtl > letters.ltr;
    const blocks = linesOf(
      pages.map((page) => ({ blocks: blocksOf(page, isArabic) })),
      isArabic,
    );
    const paragraphs = paragraphsOf(withoutRunning(blocks).flat());
    const { info } = await document.getMetadata();
    return [{ text: paragraphs.join("\n"), title: property(info, "Title"), byline: property(info, "Author") }];
  } finally {
    await document.destroy().catch(() => undefined);
  }
}
