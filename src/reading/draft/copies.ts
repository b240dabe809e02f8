// Which earlier text an article is a copy of: the one with which it shares most of its runs of words.
import { remembered } from "../../math/remembered.ts";
import { runsOf, wordsOf } from "./words.ts";

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
  /** How many runs each source has, and in which sources each run stands. */
  const sizes = new Map<string, number>();
  const sources = new Map<string, string[]>();
  const keep = (source: string, runs: ReadonlySet<string>): void => {
    if (sizes.has(source)) return;
    sizes.set(source, runs.size);
    for (const run of runs) remembered(sources, run, () => [] as string[]).push(source);
  };
  return {
    originalOf(own, text) {
      if (sizes.size === 0 && [...waiting.keys()].every((source) => source === own)) {
        waiting.set(own, text);
        return undefined;
      }
      for (const [source, earlier] of waiting) keep(source, headRuns(earlier));
      waiting.clear();
      const runs = headRuns(text);
      const common = new Map<string, number>();
      for (const run of runs)
        for (const source of sources.get(run) ?? []) common.set(source, (common.get(source) ?? 0) + 1);
      keep(own, runs);
      for (const [source, size] of sizes) {
        const shared = common.get(source) ?? 0;
        if (source !== own && shared > 0 && shared / (runs.size + size - shared) >= copied) return source;
      }
      return undefined;
    },
  };
}

const headRuns = (text: string): ReadonlySet<string> => runsOf(wordsOf(text.slice(0, compared)));
