// A text made ready for the rules: its tokens, sentences and sections, and quotes by token range.
import type { Lang } from "../../case/index.ts";
import type { Quoted, Section, Sentence } from "../reading.ts";
import { sectionsOf } from "../text/sections.ts";
import { sentencesOf } from "../text/sentences.ts";
import { type Token, tokensOf } from "../text/tokens.ts";
import { type Firsts, firstsOf } from "./firstWords.ts";

/** Tokens `[from, to)` of a view. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface View {
  readonly text: string;
  readonly lang: Lang;
  readonly tokens: readonly Token[];
  /** Of each token, which lists it may open. */
  readonly firsts: readonly Firsts[];
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  /** Tokens of each sentence. */
  readonly ranges: readonly Range[];
  /** The tokens that lie wholly or in part in a stretch of the text. */
  readonly within: (start: number, end: number) => Range;
}

export function viewOf(text: string, lang: Lang): View {
  const tokens = tokensOf(text);
  const { sentences, sections } = sectionsOf(text, lang, sentencesOf(text));
  let at = 0;
  const ranges = sentences.map((sentence) => {
    while (at < tokens.length && tokens[at]!.start < sentence.start) at++;
    const from = at;
    while (at < tokens.length && tokens[at]!.end <= sentence.end) at++;
    return { from, to: at };
  });
  const firsts = tokens.map((token) => firstsOf(token.folded));
  const within = (start: number, end: number): Range => between(tokens, start, end);
  return { text, lang, tokens, firsts, sections, sentences, ranges, within };
}

function between(tokens: readonly Token[], start: number, end: number): Range {
  // The first token that ends behind `start`, and the first that begins at `end` or later.
  const first = (isBehind: (token: Token) => boolean): number => {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (isBehind(tokens[mid]!)) high = mid;
      else low = mid + 1;
    }
    return low;
  };
  return { from: first((t) => t.end > start), to: first((t) => t.start >= end) };
}

/** The stored text from the first to the last of these tokens. Throws on an empty range: a slip of ours. */
export function quoteOf(view: View, { from, to }: Range): Quoted {
  if (to <= from) throw new RangeError(`no tokens in ${from}..${to}`);
  return quote(view, view.tokens[from]!.start, view.tokens[to - 1]!.end);
}

export const quote = (view: { readonly text: string }, start: number, end: number): Quoted => ({
  exact: view.text.slice(start, end),
  start,
  end,
});

export const isMark = (view: View, i: number, marks: string): boolean => {
  const token = view.tokens[i];
  return token !== undefined && token.kind === "mark" && marks.includes(token.folded);
};
