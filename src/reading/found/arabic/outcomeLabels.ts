// Scenarios named by how well they end: «في أحسن الأحوال … وفي أسوئها …», «في السيناريو المتفائل، … وفي المتشائم …».
import { words } from "../../lexicon/lexicon.ts";
import type { Label } from "../label.ts";
import { Phrases } from "../phrases.ts";
import type { View } from "../view.ts";

let lists: { readonly best: Phrases<string>; readonly worst: Phrases<string> } | undefined;
const phrases = (list: string) => new Phrases(words("ar", list).map((phrase) => [phrase, phrase] as const));

/** The best and the worst where both are told, the second within two sentences of the first. */
export function outcomeLabels(view: View): readonly Label[] {
  lists ??= { best: phrases("scenario.best"), worst: phrases("scenario.worst") };
  const found: Label[] = [];
  const seen: { sentence: number; isBest: boolean; label: Label }[] = [];
  view.sentences.forEach((sentence, s) => {
    if (sentence.isHeading) return;
    const { from, to } = view.ranges[s]!;
    for (let i = from; i < to; i++) {
      const best = lists!.best.at(view, i, to, "and");
      const hit = best ?? lists!.worst.at(view, i, to, "and");
      if (!hit || !opensClause(view, from, hit.from)) continue;
      const isIn = /^[وف]?في$/u.test(view.tokens[hit.from]!.folded);
      const label = { from: isIn ? hit.from + 1 : hit.from, to: hit.to };
      const start = isIn ? view.tokens[label.from]!.start : hit.start;
      let body = label.to;
      while (body < to && view.tokens[body]!.kind === "mark") body++;
      const named: Label = { sentence: s, label, start, body, rule: "ar.scenario-head" };
      seen.push({ sentence: s, isBest: best !== undefined, label: named });
      i = hit.to - 1;
    }
  });
  seen.forEach((one, k) => {
    const other = seen[k + 1];
    if (!other || other.isBest === one.isBest || other.sentence - one.sentence > 3) return;
    found.push(one.label, other.label);
  });
  return [...new Set(found)];
}

const opensClause = (view: View, from: number, i: number): boolean =>
  i === from ||
  view.tokens[i - 1]!.kind === "mark" ||
  /^[وف]/u.test(view.tokens[i]!.folded) ||
  /^[وف]?(?:اما|لكن)$/u.test(view.tokens[i - 1]!.folded);
