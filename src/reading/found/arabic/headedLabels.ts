// Scenarios each under a heading of its own: «السيناريو الأول: …», or as many short headings as the text has announced.
import { words } from "../../lexicon/lexicon.ts";
import type { Label } from "../label.ts";
import { Phrases, wordSet } from "../phrases.ts";
import { isMark, type View } from "../view.ts";

const counts: readonly (readonly [RegExp, number])[] = [
  [/^(?:ال)?ثلاثه?$/u, 3],
  [/^(?:ال)?اربعه?$/u, 4],
  [/^(?:ال)?خمسه?$/u, 5],
];

const ordinal = /^ال(?:اول|اولي|ثاني|ثانيه|ثالث|ثالثه|رابع|رابعه|خامس|خامسه|اخر|اخري|اخير|اخيره)$/u;

let sets: ReturnType<typeof makeSets> | undefined;
const makeSets = () => ({
  several: wordSet(words("ar", "scenario.several")),
  intro: new Phrases(
    words("ar", "scenario.intro")
      .filter((phrase) => phrase.includes(" ") && !phrase.startsWith("على"))
      .map((phrase) => [phrase, true] as const),
  ),
});

export function headedLabels(view: View): readonly Label[] {
  sets ??= makeSets();
  const numbered: number[] = [];
  const announced: number[] = [];
  let awaited = 0;
  let isSection = false;
  view.sentences.forEach((sentence, s) => {
    if (!sentence.isHeading || s === 0) {
      const count = announcedIn(view, s);
      if (count) awaited = count;
      return;
    }
    const { from, to } = view.ranges[s]!;
    const hit = sets!.intro.at(view, from, to);
    // «السيناريو الأساس» alone ranks one that the text below names.
    if (hit && (hit.to < to || ordinal.test(view.tokens[hit.to - 1]!.folded))) {
      numbered.push(s);
      return;
    }
    const { role } = view.sections[sentence.section]!;
    if (role === "scenarios") {
      awaited = announcedIn(view, s) ?? awaited;
      // «السيناريوهات» with the first of them right below.
      isSection = view.sentences[s + 1]?.isHeading === true;
      return;
    }
    if (role !== "other") isSection = false;
    else if (awaited > 0 && isRun(view, s, awaited)) {
      for (let k = s, n = awaited; n > 0; k++) if (view.sentences[k]!.isHeading) announced.push(k) && n--;
      awaited = 0;
      isSection = false;
    } else if (isSection) announced.push(s);
  });
  const chosen = numbered.length > 1 ? numbered : announced.length > 1 ? announced : [];
  return [...new Set(chosen)].filter((s) => view.ranges[s]!.from < view.ranges[s]!.to).map((s) => labelOf(view, s));
}

/** How many the sentence announces: «ثلاثة سيناريوهات», «سيناريوهان». */
function announcedIn(view: View, s: number): number | undefined {
  const { from, to } = view.ranges[s]!;
  for (let i = from; i < to; i++) {
    const word = view.tokens[i]!.folded.replace(/^[وبل](?=...)/u, "").replace(/^ال/u, "");
    if (!sets!.several.has(word)) continue;
    if (/(?:ان|ين)$/u.test(word)) return 2;
    for (const k of [i - 1, i + 1])
      for (const [pattern, count] of counts) if (pattern.test(view.tokens[k]?.folded ?? "")) return count;
  }
  return undefined;
}

/** Whether from the heading `s` on just so many headings follow that tell no role of their own, each with a text below. */
function isRun(view: View, s: number, count: number): boolean {
  let found = 0;
  for (let k = s; k < view.sentences.length; k++) {
    if (!view.sentences[k]!.isHeading) continue;
    if (view.sections[view.sentences[k]!.section]!.role !== "other") return found === count;
    if (view.sentences[k + 1]?.isHeading !== false) return false;
    found++;
  }
  return found === count;
}

/** The heading without what numbers it: «السيناريو الأول: …». */
function labelOf(view: View, s: number): Label {
  const { from, to } = view.ranges[s]!;
  const hit = sets!.intro.at(view, from, to);
  let at = hit && isMark(view, hit.to, ":-–،.") ? hit.to + 1 : from;
  while (at < to - 1 && (view.tokens[at]!.kind === "mark" || (at === from && view.tokens[at]!.kind === "number"))) at++;
  return { sentence: s, label: { from: at, to }, start: view.tokens[at]!.start, body: to, rule: "ar.scenario-head" };
}
