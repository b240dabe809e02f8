// Which words of an English text stand between quotation marks; a quotation that goes on over sentences and paragraphs.
import { isMark, type View } from "../view.ts";

export interface Quotations {
  /** Whether token `i` lies within a quotation that opened before it. */
  readonly holds: (i: number) => boolean;
  /** Whether a sentence has no word outside quotation marks. */
  readonly isWhole: (sentence: number) => boolean;
  /** Whether a quotation is still open where the sentence ends, and the next one of its paragraph goes on with it. */
  readonly goesOn: (sentence: number) => boolean;
}

const made = new WeakMap<View, Quotations>();

export function quotationsOf(view: View): Quotations {
  const ready = made.get(view);
  if (ready) return ready;
  const held = new Set<number>();
  const open = new Set<number>();
  let inside = false;
  let paragraph = -1;
  view.sentences.forEach((sentence, s) => {
    // Each paragraph of a long quotation opens anew; only its last one closes.
    if (sentence.paragraph !== paragraph) inside = false;
    paragraph = sentence.paragraph;
    const { from, to } = view.ranges[s]!;
    for (let i = from; i < to; i++) {
      if (inside) held.add(i);
      if (isMark(view, i, '"')) inside = opens(view, i) ?? !inside;
    }
    if (inside) open.add(s);
  });
  const isWord = (i: number): boolean => view.tokens[i]!.kind !== "mark";
  const quotations: Quotations = {
    holds: (i) => held.has(i),
    isWhole: (s) => {
      const { from, to } = view.ranges[s]!;
      let words = 0;
      for (let i = from; i < to; i++) {
        if (!isWord(i)) continue;
        if (!held.has(i)) return false;
        words++;
      }
      return words > 0;
    },
    goesOn: (s) => open.has(s) && view.sentences[s + 1]?.paragraph === view.sentences[s]!.paragraph,
  };
  made.set(view, quotations);
  return quotations;
}

/** What a typographic mark says of itself. */
const opens = (view: View, i: number): boolean | undefined =>
  view.tokens[i]!.exact === "“" ? true : view.tokens[i]!.exact === "”" ? false : undefined;
