// Paragraphs, sentences and headings of a text. Lines first, then stops; by rule, so that every engine cuts alike.
import type { Sentence } from "../reading.ts";
import { fold } from "./folded.ts";

const abbreviations = new Set(
  "mr mrs ms dr hon rev amb cmdr brig gen col st sen gov rep lt maj capt prof sgt adm no vs etc jr sr u.s u.n u.k d.c e.g i.e a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec د أ م ب ف ص ت هـ ق.م"
    .split(" ")
    .map(fold),
);

/** A stop that may end a sentence, with closing marks behind it. Two dots and more are a pause (in headings, between title and subtitle). */
const stop = /(?<!\.)[.!?؟。…]+(?!\.)["'”’»)\]]*(?=\s|$|[\p{Lu}«"“])/gu;
const wordBefore = /[\p{L}\p{M}.]+$/u;

const endsSentence = (line: string, at: number, mark: string): boolean => {
  if (!mark.startsWith(".")) return true;
  // "1." or «أ.» at the head of a line counts an item.
  if (/^[-•*\s]*(?:\p{N}{1,2}|\p{L})$/u.test(line.slice(0, at))) return false;
  if (mark.startsWith("..")) return false;
  const word = wordBefore.exec(line.slice(Math.max(0, at - 20), at))?.[0] ?? "";
  // An initial (J. Smith) or a known abbreviation; a number before a stop ends a sentence unless a letter follows at once.
  // "Letter no. 41", but "neither yes nor no."
  if (/^no$/iu.test(word)) return !/^\.?\s*\p{N}/u.test(line.slice(at, at + 6));
  return !abbreviations.has(fold(word)) && !/^\p{Lu}$/u.test(word);
};

export interface Line {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
}

/** Lines that hold something, without the blanks at their ends. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let paragraph = 0;
  for (const match of text.matchAll(/[^\n\u2028\u2029]+/gu)) {
    const lead = match[0].length - match[0].trimStart().length;
    const body = match[0].trim();
    if (body === "") continue;
    const start = match.index + lead;
    lines.push({ start, end: start + body.length, paragraph: paragraph++ });
  }
  return lines;
}

const words = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** "By Nora Whitfield", "Photo: ...": it stands between a title and its text. */
const isCredit = (body: string): boolean =>
  /^(?:By \p{Lu}|(?:Photo|Image|Credit|Illustration|Picture)s?\b.{0,80}$)/u.test(body) &&
  !/[.!?]$/u.test(body) &&
  body.length < 100;

/** A short line without a final stop, with text below it; a question may be a heading too, a line that ends in a comma or colon is none. */
function isHeading(text: string, lines: readonly Line[], k: number): boolean {
  const line = lines[k]!;
  const body = text.slice(line.start, line.end);
  if (words(body) > 14 || words(body) === 0 || /[.!،,;؛:]["”»]?$/u.test(body) || /^[-•*–]/u.test(body)) return false;
  const next = lines.slice(k + 1, k + 4).find((other) => !isCredit(text.slice(other.start, other.end)));
  if (next === undefined) return false;
  // Several short lines in a row are a list or a poem, unless what follows is longer.
  if (/[?؟]$/u.test(body) && !/[.:]{2}|:/u.test(body))
    return words(body) <= 10 && next.end - next.start > 1.5 * (line.end - line.start);
  return next.end - next.start > line.end - line.start;
}

/** `section` of each is filled in by `sections.ts`. */
export function sentencesOf(text: string): readonly Sentence[] {
  const lines = linesOf(text);
  const sentences: Sentence[] = [];
  lines.forEach((line, k) => {
    const body = text.slice(line.start, line.end);
    const push = (from: number, to: number, heading: boolean) => {
      const piece = body.slice(from, to);
      const lead = piece.length - piece.trimStart().length;
      const start = line.start + from + lead;
      const end = start + piece.trim().length;
      if (end > start) sentences.push({ start, end, isHeading: heading, section: 0, paragraph: line.paragraph });
    };
    if (isHeading(text, lines, k)) {
      push(0, body.length, true);
      return;
    }
    let from = 0;
    for (const match of body.matchAll(stop)) {
      if (!endsSentence(body, match.index, match[0])) continue;
      const to = match.index + match[0].length;
      push(from, to, false);
      from = to;
    }
    push(from, body.length, false);
  });
  return sentences;
}
