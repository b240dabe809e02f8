// Scenarios without a name, told by their number: «في المسار الأول، تلتزم الحكومة … وفي المسار الثاني، تماطل».
import { words } from "../../lexicon/lexicon.ts";
import type { Label } from "../label.ts";
import { Phrases, wordSet } from "../phrases.ts";
import { isMark, type View } from "../view.ts";
import { verbsIn } from "./verbsIn.ts";
import { isComma } from "./words.ts";

const ordinals = ["اول", "ثاني", "ثالث", "رابع"];

let sets: { readonly intro: Phrases<number>; readonly several: ReadonlySet<string> } | undefined;
const makeSets = () => ({
  // «السيناريو الأول»: of two words, the second an ordinal.
  intro: new Phrases(
    words("ar", "scenario.intro").flatMap((phrase) => {
      const number = ordinals.findIndex((word) => phrase.split(" ")[1]?.replace("أ", "ا") === `ال${word}`);
      return number < 0 ? [] : [[phrase, number] as const];
    }),
  ),
  several: wordSet(words("ar", "scenario.several")),
});

/** Where the text announces several and tells the first, the second and so on, each at the head of a sentence, of one paragraph or the next. */
export function numberedLabels(view: View): readonly Label[] {
  sets ??= makeSets();
  const { intro, several } = sets;
  const verbs = verbsIn(view);
  let found: Label[] = [];
  let isAnnounced = false;
  for (const [s, sentence] of view.sentences.entries()) {
    const { from, to } = view.ranges[s]!;
    if (to <= from) continue;
    isAnnounced ||= view.tokens
      .slice(from, to)
      .some(({ folded }) => several.has(folded.replace(/^[وبل]?(?:ال)?(?=.{5})/u, "")));
    if (sentence.isHeading || !isAnnounced) continue;
    const at = /^[وف]?(?:في|اما)$/u.test(view.tokens[from]!.folded) ? from + 1 : from;
    const hit = intro.at(view, at, to, "and");
    const isTold = hit && hit.value === found.length && (isComma(view.tokens[hit.to]) || at > from);
    if (!isTold || isMark(view, hit.to, ":")) continue;
    let body = hit.to;
    while (body < to && view.tokens[body]!.kind === "mark") body++;
    // «في المسار الأول ناقش الوفدان الأسرى»: what happened is no scenario.
    if (verbs.slice(body, to).find((verb) => verb !== undefined)?.tense === "perfect") continue;
    found = [...found, { sentence: s, label: hit, start: hit.start, body, rule: "ar.scenario-head" }];
  }
  return found.length > 1 ? found : [];
}
