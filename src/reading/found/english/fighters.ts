// Fighters and clans that an English text tells by where they live or whom they follow: "Highland militias might strike", "the southern clans", "the Ulmari rebels".
import { words } from "../../lexicon/lexicon.ts";
import type { Actors } from "../actors.ts";
import { wordSet } from "../phrases.ts";
import { quoteOf, type View } from "../view.ts";
import { isFiniteVerb } from "./words.ts";

/** Met behind its article, or with its capital before a verb; the same words further on, in small letters, are they again. */
export function findFighters(view: View, actors: Actors): void {
  const heads = wordSet(words("en", "fighters"));
  const kinds = wordSet(words("en", "fighters.of"));
  const starts = new Set(view.ranges.map((range) => range.from));
  /** Of a land that the text does not name: "Ulmari". */
  const isAdjective = (i: number): boolean =>
    view.tokens[i]!.isCapital && !starts.has(i) && /.{3}(?:an|i|ish|ese|ite)$/u.test(view.tokens[i]!.folded);
  const isPair = (i: number): boolean =>
    heads.has(view.tokens[i + 1]?.folded ?? "") &&
    !view.tokens[i + 1]!.isCapital &&
    !actors.covers(i) &&
    (kinds.has(view.tokens[i]!.folded) || isAdjective(i));
  const met = new Map<string, string>();
  for (let i = 0; i < view.tokens.length - 2; i++) {
    if (!isPair(i)) continue;
    const name = `${view.tokens[i]!.folded} ${view.tokens[i + 1]!.folded}`;
    const hasArticle = view.tokens[i - 1]?.folded === "the" && standsAlone(view, i + 2);
    if (!met.has(name) && !hasArticle && !(starts.has(i) && isFiniteVerb(view, i + 2))) continue;
    const from = hasArticle ? i - 1 : i;
    const { exact } = quoteOf(view, { from: i, to: i + 2 });
    const entity =
      met.get(name) ??
      actors.meet({ kind: "armed group", name: hasArticle ? `the ${exact}` : exact, rule: "en.nominal" });
    met.set(name, entity);
    actors.alias(entity, exact);
    actors.mention({ from, to: i + 2, entity, form: "nominal", rule: "en.nominal" });
  }
}

/** "the hill tribes join", "the rebels' guns": no "rebel bands' camp" of a longer name. */
const standsAlone = (view: View, i: number): boolean => {
  const behind = view.tokens[i];
  return (
    behind?.kind !== "word" || isFiniteVerb(view, i) || !/[^s]s$/u.test(behind.folded) || behind.folded.startsWith("'")
  );
};
