// Courses that a sentence counts and the lines below name, each in a few words and a full stop: «أمام الاتفاق طريقان.», «تنفيذ بالتقسيط. كلما …», «انهيار صامت. إن …».
import { words } from "../../lexicon/lexicon.ts";
import type { Label } from "../label.ts";
import { wordSet } from "../phrases.ts";
import type { View } from "../view.ts";
import { isDeedNoun } from "./masdars.ts";
import { isOutcome } from "./outcomes.ts";
import { verbsIn } from "./verbsIn.ts";
import { hasArticle, isIn, isWord, prepositions } from "./words.ts";

/** Words of a name at most. */
const most = 5;
const counts: Readonly<Record<string, number>> = { ثلاثه: 3, ثلاث: 3, اربعه: 4, اربع: 4, خمسه: 5, خمس: 5 };

let several: ReadonlySet<string> | undefined;

export function announcedLines(view: View): readonly Label[] {
  const found: Label[] = [];
  view.sentences.forEach((sentence, s) => {
    const count = closesParagraph(view, s) && !sentence.isHeading ? countedIn(view, s) : undefined;
    if (!count) return;
    const lines: Label[] = [];
    for (let k = s + 1; k < view.sentences.length && lines.length < count; k++) {
      if (!closesParagraph(view, k - 1)) continue;
      const label = nameLine(view, k);
      if (!label) return;
      lines.push(label);
    }
    const isCourse = lines.some(
      ({ label }) => isOutcome(view.tokens[label.from]) || isDeedNoun(view.tokens[label.from]),
    );
    if (lines.length === count && isCourse) found.push(...lines);
  });
  return found;
}

const closesParagraph = (view: View, s: number): boolean =>
  view.sentences[s + 1] !== undefined && view.sentences[s + 1]!.paragraph !== view.sentences[s]!.paragraph;

/** How many courses the sentence counts. */
function countedIn(view: View, s: number): number | undefined {
  several ??= wordSet(words("ar", "outlook.several"));
  const { from, to } = view.ranges[s]!;
  for (let i = from; i < to; i++) {
    const word = view.tokens[i]!.folded.replace(/^[بل]?(?:ال)?(?=.{4})/u, "");
    if (!several.has(word)) continue;
    if (/(?:ان|ين)$/u.test(word)) return 2;
    for (const k of [i - 1, i + 1]) {
      const count = counts[view.tokens[k]?.folded.replace(/^[بل]?(?:ال)?(?=.{4})/u, "") ?? ""];
      if (count) return count;
    }
  }
  return undefined;
}

/** A sentence of a few words without a verb, the line going on behind it. */
function nameLine(view: View, s: number): Label | undefined {
  const { from, to } = view.ranges[s]!;
  let end = to;
  while (end > from && view.tokens[end - 1]!.kind === "mark") end--;
  if (view.sentences[s]!.isHeading || closesParagraph(view, s) || end - from > most || end <= from) return undefined;
  const verbs = verbsIn(view);
  const first = view.tokens[from]!;
  const isName =
    isWord(first) &&
    !hasArticle(first) &&
    !isIn(first, prepositions()) &&
    view.tokens
      .slice(from, end)
      .every((token, k) => isWord(token) && (!verbs[from + k] || verbs[from + k]!.isDoubtful));
  if (!isName) return undefined;
  return { sentence: s, label: { from, to: end }, start: first.start, body: to, rule: "ar.scenario-introduced" };
}
