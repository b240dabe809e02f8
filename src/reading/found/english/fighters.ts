// Fighters that an English text tells by where they live or whom they follow, at the head of a sentence: "Highland militias might strike".
import { words } from "../../lexicon/lexicon.ts";
import type { Actors } from "../actors.ts";
import { wordSet } from "../phrases.ts";
import { quoteOf, type View } from "../view.ts";
import { isFiniteVerb } from "./words.ts";

/** Met with its capital before a verb; the same words further on, in small letters, are they again. */
export function findFighters(view: View, actors: Actors): void {
  const heads = wordSet(words("en", "fighters"));
  const kinds = wordSet(words("en", "fighters.of"));
  const starts = new Set(view.ranges.map((range) => range.from));
  const isPair = (i: number): boolean =>
    kinds.has(view.tokens[i]!.folded) && heads.has(view.tokens[i + 1]?.folded ?? "") && !actors.covers(i);
  const met = new Map<string, string>();
  for (let i = 0; i < view.tokens.length - 2; i++) {
    if (!isPair(i) || view.tokens[i + 1]!.isCapital) continue;
    const name = `${view.tokens[i]!.folded} ${view.tokens[i + 1]!.folded}`;
    if (!met.has(name) && !(starts.has(i) && isFiniteVerb(view, i + 2))) continue;
    const { exact } = quoteOf(view, { from: i, to: i + 2 });
    const entity = met.get(name) ?? actors.meet({ kind: "armed group", name: exact, rule: "en.nominal" });
    met.set(name, entity);
    actors.mention({ from: i, to: i + 2, entity, form: "nominal", rule: "en.nominal" });
  }
}
