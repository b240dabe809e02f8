// The pieces of a text that a model is asked about, one call each: whole sentences of one section, never longer than the limit.
import type { Span } from "../pairing.ts";
import type { Reading } from "../reading.ts";

/** Spans in order of place, no longer than `longest` UTF-16 units, none blank; together all of the text that is not space. */
export function stretches({ article: { text }, sections, sentences }: Reading, longest = 1500): readonly Span[] {
  const cuts = new Set([0, text.length, ...sections.flatMap((s) => [s.start, s.end])]);
  const bounds = [...cuts].filter((k) => k >= 0 && k <= text.length).toSorted((a, b) => a - b);
  const ends = [...new Set(sentences.map((s) => s.end))].toSorted((a, b) => a - b);
  const found: Span[] = [];
  for (let k = 0; k + 1 < bounds.length; k++) {
    let start = bounds[k]!;
    const end = bounds[k + 1]!;
    while (start < end) {
      const stop = end - start <= longest ? end : cut(text, start, start + longest, ends);
      const trimmed = trim(text, start, stop);
      if (trimmed) found.push(trimmed);
      start = stop;
    }
  }
  return found;
}

/** The last end of a sentence before `limit`, otherwise of a line, otherwise the last space, otherwise `limit` itself. */
function cut(text: string, start: number, limit: number, ends: readonly number[]): number {
  const sentence = ends.findLast((e) => e > start && e <= limit);
  if (sentence !== undefined) return sentence;
  for (const space of ["\n", " "]) {
    const at = text.lastIndexOf(space, limit - 1);
    if (at > start) return at + 1;
  }
  // A pair of surrogates stays together.
  return /[\udc00-\udfff]/.test(text[limit] ?? "") ? limit - 1 : limit;
}

function trim(text: string, start: number, end: number): Span | null {
  const piece = text.slice(start, end);
  const lead = piece.length - piece.trimStart().length;
  return lead === piece.length ? null : { start: start + lead, end: start + piece.trimEnd().length };
}
