// Names of scenarios between quotation marks: «سيناريو «الصيد المشترك»: …», «يحددون مآلين: «هدنة»، …، و«حرب»، …».
import { words } from "../../lexicon/lexicon.ts";
import { wordSet } from "../phrases.ts";
import { isMark, type Range, type View } from "../view.ts";
import { isComma, isQuoteOpen, isWord, quoteEnd } from "./words.ts";

let sets: { readonly nouns: ReadonlySet<string>; readonly several: ReadonlySet<string> } | undefined;
const makeSets = () => ({
  nouns: wordSet(words("ar", "scenario.noun")),
  several: wordSet(words("ar", "scenario.several")),
});

const bare = (word: string): string => word.replace(/^[وفبل]?(?:ال)?(?=.{4})/u, "");

/** The names, without their marks, in order; none where only one is listed. */
export function quotedLabels(view: View, from: number, to: number): readonly Range[] {
  sets ??= makeSets();
  const { nouns, several } = sets;
  const headed: Range[] = [];
  const listed: Range[] = [];
  let isListing = false;
  let announced = false;
  for (let i = from; i < to; i++) {
    const token = view.tokens[i]!;
    announced ||= isWord(token) && several.has(bare(token.folded));
    isListing ||= announced && token.folded === ":";
    const end = isQuoteOpen(token) ? quoteEnd(view, i, 10) : undefined;
    if (end === undefined) continue;
    const before = view.tokens[i - 1];
    const name = { from: i + 1, to: end - 1 };
    if (name.from === name.to || end > to) continue;
    const isNoun = i - 1 >= from && isWord(before) && nouns.has(bare(before.folded));
    if (isNoun && (isMark(view, end, ":") || (i - 1 === from && /سيناريو$/u.test(before.folded)))) headed.push(name);
    else if (isListing && before && (before.folded === ":" || /^(?:و|او)$/u.test(before.folded) || isComma(before)))
      listed.push(name);
    i = end - 1;
  }
  return headed.length > 0 ? headed : listed.length > 1 ? listed : [];
}
