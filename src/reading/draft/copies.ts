// Which earlier text an article is a copy of: the one with which it shares most of its runs of words.
import { remembered } from "../../math/remembered.ts";
import { wordsOf } from "./words.ts";

/** Two articles with this share of common runs of words, among all of both, are one text. */
const copied = 0.5;
/** UTF-16 units at the head of each text that are compared: a copy shows there. */
const compared = 250_000;

export interface Copies {
  /** The first of the earlier texts, by source, of which `text` is a copy; `source` itself is left out. Keeps the text for those after it. */
  originalOf(source: string, text: string): string | undefined;
}

export function copiesAmong(texts: Iterable<readonly [source: string, text: string]>): Copies {
  /** Texts whose runs nobody has asked for yet. */
  const waiting = new Map(texts);
  /** Sources in order, how many runs each has, and the places of those in which each run stands. */
  const sources: string[] = [];
  const sizes: number[] = [];
  const having = new Map<number, number[]>();
  const kept = new Set<string>();
  const keep = (source: string, runs: ReadonlySet<number>): void => {
    if (kept.has(source)) return;
    kept.add(source);
    const place = sources.push(source) - 1;
    sizes.push(runs.size);
    for (const run of runs) remembered(having, run, () => [] as number[]).push(place);
  };
  return {
    originalOf(own, text) {
      if (sources.length === 0 && [...waiting.keys()].every((source) => source === own)) {
        waiting.set(own, text);
        return undefined;
      }
      for (const [source, earlier] of waiting) keep(source, headRuns(earlier));
      waiting.clear();
      const runs = headRuns(text);
      const common = new Uint32Array(sources.length);
      for (const run of runs) for (const place of having.get(run) ?? []) common[place]! += 1;
      keep(own, runs);
      const first = common.findIndex(
        (shared, place) =>
          shared > 0 && sources[place] !== own && shared / (runs.size + sizes[place]! - shared) >= copied,
      );
      return sources[first];
    },
  };
}

/** Words that make a run. */
const length = 4;

/** The runs of words at a text's head, each once, as a hash of 32 bits: two that only seem one do not make a text a copy. */
function headRuns(text: string): ReadonlySet<number> {
  const words = wordsOf(text.slice(0, compared)).map(hashOf);
  const runs = new Set<number>();
  for (let k = 0; k + length <= words.length; k++)
    runs.add(words.slice(k, k + length).reduce((hash, word) => Math.imul(hash, 0x01000193) ^ word, 0));
  return runs;
}

/** FNV-1a of the word's units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let k = 0; k < word.length; k++) hash = Math.imul(hash ^ word.charCodeAt(k), 0x01000193);
  return hash;
}
