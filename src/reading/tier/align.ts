// Where a quote stands in a text. The model is never asked for positions; what cannot be found is not a quote.
import type { Span } from "../pairing.ts";
import type { Quoted } from "../reading.ts";

const dropped = /[\u064b-\u065f\u0670\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const folds: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ة: "ه",
  "“": '"',
  "”": '"',
  "«": '"',
  "»": '"',
  "‘": "'",
  "’": "'",
  "–": "-",
  "—": "-",
};

/** A text as it is compared, and where each of its units stands in the text; `from` has one entry more, the end. */
interface Folded {
  readonly text: string;
  readonly from: readonly number[];
}

/** Without vowel marks and direction marks, forms of alef, quotation marks, dashes, case and runs of spaces made one. */
function fold(text: string, start: number, end: number): Folded {
  let folded = "";
  const from: number[] = [];
  for (let at = start; at < end; ) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    const isSpace = /\s/u.test(character);
    const same = isSpace
      ? folded.endsWith(" ") || folded === ""
        ? ""
        : " "
      : dropped.test(character)
        ? ""
        : (folds[character] ?? character.normalize("NFKC").toLowerCase());
    for (let k = 0; k < same.length; k++) from.push(at);
    folded += same;
    at += character.length;
  }
  from.push(end);
  return { text: folded, from };
}

const quoted = (text: string, start: number, end: number): Quoted => ({ exact: text.slice(start, end), start, end });

/**
 * Where `quote` stands inside `within`: letter by letter, otherwise folded; the first place that none of `taken` touches, otherwise the
 * first. Null where it is not there or nothing is left of it.
 */
export function align(quote: string, text: string, within: Span, taken: readonly Span[] = []): Quoted | null {
  const wanted = quote.trim();
  const needle = fold(wanted, 0, wanted.length).text.trim();
  // Half a surrogate pair is no piece of a text.
  if (needle === "" || /\p{Cs}/u.test(wanted)) return null;
  const exact = occurrences(text.slice(within.start, within.end), wanted).map((k) =>
    quoted(text, within.start + k, within.start + k + wanted.length),
  );
  if (exact.length > 0) return free(exact, taken);
  const folded = fold(text, within.start, within.end);
  const found = occurrences(folded.text, needle).flatMap((k) => {
    // A match may not begin or end inside a character that folds to several.
    const start = folded.from[k]!;
    const last = folded.from[k + needle.length - 1]!;
    const end = last + String.fromCodePoint(text.codePointAt(last)!).length;
    if ((k > 0 && folded.from[k - 1] === start) || folded.from[k + needle.length]! < end) return [];
    // Marks that stand after the last letter belong to it.
    let after = end;
    while (after < within.end && dropped.test(text[after]!)) after++;
    return [quoted(text, start, after)];
  });
  return found.length > 0 ? free(found, taken) : null;
}

const free = (places: readonly Quoted[], taken: readonly Span[]): Quoted =>
  places.find((p) => !taken.some((t) => t.start < p.end && p.start < t.end)) ?? places[0]!;

/** At most a hundred, so that a quote of one letter costs no more than another. */
function occurrences(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0 && found.length < 100; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}
