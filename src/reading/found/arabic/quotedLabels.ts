// Names of scenarios between quotation marks: «سيناريو «الصيد المشترك»: …», «يحددون مآلين: «هدنة»، …، و«حرب»، …».
import { words } from "../../lexicon/lexicon.ts";
import type { Label } from "../label.ts";
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
    if (isTitled(view, from, i, nouns)) headed.push(name);
    else if (isNoun && (isMark(view, end, ":") || (i - 1 === from && /سيناريو$/u.test(before.folded))))
      headed.push(name);
    else if (isListing && before && (before.folded === ":" || /^(?:و|او)$/u.test(before.folded) || isComma(before)))
      listed.push(name);
    i = end - 1;
  }
  return headed.length > 0 ? headed : listed.length > 1 ? listed : [];
}

/** «للسيناريو الأول اسم يتداوله الضباط: «X»», «وللاحتمال الآخر عنوان واحد، «X»»: by what a course is called. */
function isTitled(view: View, from: number, open: number, nouns: ReadonlySet<string>): boolean {
  const head = view.tokens[from]!.folded.replace(/^[وف]?لل/u, "");
  if (head === view.tokens[from]!.folded || !nouns.has(head) || !view.tokens[open - 1]) return false;
  const isTitle = view.tokens.slice(from, open).some(({ folded }) => /^(?:اسم|عنوان|لقب|تسميه)$/u.test(folded));
  return isTitle && /^[:،]$/u.test(view.tokens[open - 1]!.folded);
}

/** «هناك سيناريوهان … «أفضل الأحوال» أن تهدأ …. وأما «يوم القوارب»، …»: each at the head of a sentence of the paragraph that announces them. */
export function quotedOneByOne(view: View): readonly Label[] {
  sets ??= makeSets();
  const { nouns, several } = sets;
  const found: Label[] = [];
  let paragraph = -1;
  let group: Label[] = [];
  const close = () => {
    if (group.length > 1) found.push(...group);
    group = [];
  };
  view.sentences.forEach((sentence, s) => {
    const { from, to } = view.ranges[s]!;
    if (sentence.isHeading || to <= from) return;
    const announces = view.tokens.slice(from, to).some((token) => isWord(token) && several.has(bare(token.folded)));
    if (sentence.paragraph !== paragraph && !announces && paragraph >= 0) {
      close();
      paragraph = -1;
    }
    if (announces) paragraph = sentence.paragraph;
    const before = view.tokens.slice(from, Math.min(to, from + 3));
    const open = before.findIndex(isQuoteOpen);
    const isHead = open >= 0 && before.slice(0, open).every((token) => isLead(token.folded, nouns));
    const isNoun = open > 0 && nouns.has(bare(before[open - 1]!.folded));
    const end = isHead ? quoteEnd(view, from + open, 10) : undefined;
    if (end === undefined || (paragraph < 0 && !isNoun) || end > to) return;
    const label = { from: from + open + 1, to: end - 1 };
    let body = end;
    while (body < to && view.tokens[body]!.kind === "mark") body++;
    group.push({ sentence: s, label, start: view.tokens[label.from]!.start, body, rule: "ar.scenario-head" });
  });
  close();
  return found;
}

const isLead = (word: string, nouns: ReadonlySet<string>): boolean =>
  /^[وف]?(?:اما|هناك|ثمه)$/u.test(word) ||
  /^و?(?:الاول|الثاني|الثالث)$/u.test(word) ||
  word === "و" ||
  nouns.has(bare(word));
