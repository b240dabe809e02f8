// Which earlier text an article is a copy of: the one with which it shares most of its runs of words.
import { remembered } from "../../math/remembered.ts";
import { runsOf, wordsOf } from "./words.ts";

/** Two articles with this share of common runs of words, among all of both, are one text. */
const copied = 0.5;

export interface Copies {
  /** The first of the earlier texts, by source, of which `text` is a copy. `source` itself is left out. */
  of(source: string, text: string): string | undefined;
  add(source: string, text: string): void;
}

export function copiesAmong(texts: Iterable<readonly [source: string, text: string]>): Copies {
  /** How many runs each source has, and in which sources each run stands. */
  const sizes = new Map<string, number>();
  const sources = new Map<string, string[]>();
  const copies: Copies = {
    of(own, text) {
      const runs = runsOf(wordsOf(text));
      const common = new Map<string, number>();
      for (const run of runs)
        for (const source of sources.get(run) ?? []) common.set(source, (common.get(source) ?? 0) + 1);
      for (const [source, size] of sizes) {
        const shared = common.get(source) ?? 0;
        if (source !== own && shared > 0 && shared / (runs.size + size - shared) >= copied) return source;
      }
      return undefined;
    },
    add(source, text) {
      if (sizes.has(source)) return;
      const runs = runsOf(wordsOf(text));
      sizes.set(source, runs.size);
      for (const run of runs) remembered(sources, run, () => [] as string[]).push(source);
    },
  };
  for (const [source, text] of texts) copies.add(source, text);
  return copies;
}
