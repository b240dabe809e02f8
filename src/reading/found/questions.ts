// Questions that the text asks, with a mark or without, in a heading or in a sentence, and the alternatives they name.
import type { Claim, Question, Quoted } from "../reading.ts";
import { fold } from "../text/folded.ts";
import { afterLetters } from "../text/tokens.ts";
import { confidence } from "./confidence.ts";
import { isMark, quote, type View } from "./view.ts";

export function questionsOf(view: View, claims: readonly Claim[]): readonly Question[] {
  const found: Question[] = [];
  const add = (start: number, end: number, inHeading: boolean, rule: string) => {
    if (end <= start || found.slice(-3).some((q) => q.start < end && start < q.end)) return;
    const exact = view.text.slice(start, end);
    found.push({
      ...quote(view, start, end),
      alternatives: alternativesIn(view, start, end),
      hasMark: /[?؟]/u.test(exact) || /^[?؟]/u.test(view.text.slice(end, end + 1)),
      inHeading,
      rule,
      confidence: confidence(rule),
    });
  };
  for (const claim of claims)
    if (claim.modality === "question")
      add(claim.start, asksUntil(view, claim.start, claim.end), false, `${view.lang}.question`);
  view.sentences.forEach((sentence, s) => {
    if (!sentence.isHeading) return;
    const section = view.sections[sentence.section];
    const asks = /[?؟]\s*$/u.test(view.text.slice(sentence.start, sentence.end)) || hasParticle(view, s);
    if (!asks) return;
    const from =
      section?.subtitle && section.subtitle.start >= sentence.start && section.subtitle.end <= sentence.end
        ? section.subtitle.start
        : sentence.start;
    add(from, sentence.end, true, `${view.lang}.question-heading`);
  });
  return found.sort((a, b) => a.start - b.start);
}

/** Up to the comma behind the last alternative: what follows is no part of the question. */
function asksUntil(view: View, start: number, end: number): number {
  const { from, to } = view.within(start, end);
  const or = view.tokens
    .slice(from, to)
    .findLastIndex((t) => (view.lang === "ar" ? t.folded === fold("أم") : t.folded === "or"));
  if (or < 0) return end;
  for (let i = from + or; i < to; i++) if (isMark(view, i, ",،")) return view.tokens[i - 1]!.end;
  return end;
}

function hasParticle(view: View, s: number): boolean {
  if (view.lang !== "ar") return false;
  const { from, to } = view.ranges[s]!;
  return view.tokens.slice(from, to).some((t) => t.folded === fold("هل") || t.folded === fold("أم"));
}

/** What stands on either side of أم or "or"; two at least, else none. */
function alternativesIn(view: View, start: number, end: number): readonly Quoted[] {
  const range = view.within(start, end);
  const tokens = view.tokens.slice(range.from, range.to).filter((t) => !"?؟".includes(t.folded));
  const splits = tokens.flatMap((t, i) =>
    (view.lang === "ar" ? t.folded === fold("أم") : t.folded === "or") ? [i] : [],
  );
  if (splits.length === 0) return [];
  const bounds = [-1, ...splits, tokens.length];
  return bounds.slice(1).flatMap((stop, k) => {
    let from = bounds[k]! + 1;
    const first = tokens[from];
    if (first && /^و?ف?هل$/u.test(first.folded)) from++;
    while (from < stop && tokens[from]!.kind === "mark") from++;
    let to = stop;
    while (to > from && tokens[to - 1]!.kind === "mark") to--;
    if (from >= to) return [];
    const head = tokens[from]!;
    const begin = head.folded === "ا" ? afterLetters(head, 1) : head.start;
    return [quote(view, begin, tokens[to - 1]!.end)];
  });
}
