// How often what a rule finds is right, from the gold texts (lexicon/confidence.txt); one half where nothing was counted.
import { rows } from "../lexicon/lexicon.ts";

let counted: ReadonlyMap<string, number> | undefined;

/** 0..1. */
export const confidence = (rule: string): number => {
  counted ??= new Map(rows("confidence", "rules").map(([name, share]) => [name!, Number(share)]));
  return counted.get(rule) ?? 0.5;
};
