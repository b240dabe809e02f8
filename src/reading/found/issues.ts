// Matters in dispute (the entangled files) and lists that the text leaves open.
import type { Lang } from "../../case/index.ts";
import { remembered } from "../../math/remembered.ts";
import { rows } from "../lexicon/lexicon.ts";
import type { Issue, OpenList, Quoted } from "../reading.ts";
import { fold } from "../text/folded.ts";
import type { Actors } from "./actors.ts";
import { confidence } from "./confidence.ts";
import { cuesIn } from "./cues.ts";
import { isFiniteVerb } from "./english/words.ts";
import { Phrases } from "./phrases.ts";
import { isMark, quote, quoteOf, type View } from "./view.ts";

const lists = new Map<string, Phrases<true>>();
const phrasesOf = (lang: Lang, list: string): Phrases<true> =>
  remembered(lists, `${lang} ${list}`, () => new Phrases(rows(lang, list).map(([w]) => [w!, true] as const)));

const listsMost = 8;
const filesWords = /(?:ملفات|قضايا|ملف|files|issues|matters|questions)/u;

/** «مثل A، وB، وحتى C», "such as A, B and C": the marker and each item. */
export function openListsOf(view: View, actors: Actors): readonly OpenList[] {
  const markers = phrasesOf(view.lang, "open-list");
  const not = view.lang === "ar" ? phrasesOf("ar", "open-list.not") : undefined;
  const found: OpenList[] = [];
  view.ranges.forEach((range, s) => {
    if (view.sentences[s]!.isHeading) return;
    for (let i = range.from; i < range.to; i++) {
      const excluded = not?.at(view, i, range.to, "and");
      const hit = excluded ? undefined : markers.at(view, i, range.to, "none");
      if (!hit) continue;
      const items = itemsFrom(view, actors, hit.to, range.to);
      if (items.length === 0) continue;
      const rule = `${view.lang}.open-list`;
      const marker = quoteOf(view, hit);
      found.push({
        ...quote(view, marker.start, items.at(-1)!.end),
        marker,
        items,
        rule,
        confidence: confidence(rule),
      });
      i = view.within(items.at(-1)!.start, items.at(-1)!.end).to - 1;
    }
  });
  return found;
}

function itemsFrom(view: View, actors: Actors, from: number, end: number): readonly Quoted[] {
  const items: Quoted[] = [];
  const isAr = view.lang === "ar";
  let start = from;
  let namesOnly = false;
  const push = (to: number) => {
    let a = start;
    while (a < to && (view.tokens[a]!.kind === "mark" || /^(and|or|و?حتي|او|even)$/u.test(view.tokens[a]!.folded))) a++;
    if (a >= to || items.length >= listsMost) return;
    const head = view.tokens[a]!;
    // و before an item of a list is "and".
    const cut = isAr && items.length > 0 && /^و\p{L}{2}/u.test(head.exact) ? 1 : 0;
    // A list of actors is their names and no more: what follows the last belongs to the sentence.
    const name = actors.within({ from: a, to }).find((m) => m.from === a);
    const isNames = name !== undefined && (items.length === 0 ? name.to === to : namesOnly);
    if (items.length === 0) namesOnly = isNames;
    items.push(quote(view, head.start + cut, view.tokens[(isNames ? name.to : to) - 1]!.end));
  };
  let i = from;
  for (; i < end; i++) {
    if (isMark(view, i, ".؛;:!?؟")) break;
    if (isMark(view, i, ",،")) {
      const next = view.tokens[i + 1]?.folded ?? "";
      // After a comma an Arabic list goes on with و; anything else begins a clause.
      if (isAr && !/^(و|حتي|او)/u.test(next)) break;
      if (!isAr && i + 2 < end && isFiniteVerb(view, i + 2)) break;
      push(i);
      start = i + 1;
    } else if (
      /^(او|or|and)$/u.test(view.tokens[i]!.folded) ||
      (isAr &&
        i > start &&
        /^و(?:ال)?\p{L}{3,}/u.test(view.tokens[i]!.folded) &&
        view.tokens[i]!.exact.startsWith("و") &&
        items.length === 0 &&
        i - start <= 2)
    ) {
      push(i);
      start = i;
    }
  }
  push(i);
  return items.filter((item) => item.exact.split(/\s+/u).length <= 9);
}

/** Files: the items of an open list behind "files" or "issues", and nouns of dispute with what belongs to them. */
export function issuesOf(view: View, actors: Actors, lists: readonly OpenList[]): readonly Issue[] {
  const issues: { kind: Issue["kind"]; key: string; mentions: Quoted[] }[] = [];
  const add = (kind: Issue["kind"], place: Quoted) => {
    const key = keyOf(place.exact);
    if (key === "") return;
    const known = issues.find((i) => i.key === key || i.key.includes(key) || key.includes(i.key));
    if (!known) issues.push({ kind, key, mentions: [place] });
    else if (!known.mentions.some((m) => m.start < place.end && place.start < m.end)) known.mentions.push(place);
  };
  for (const list of lists) {
    const before = view.text.slice(Math.max(0, list.start - 60), list.start);
    if (filesWords.test(before)) for (const item of list.items) add("listed", item);
  }
  view.ranges.forEach((range) => {
    for (const cue of cuesIn(view, `issue.${view.lang}`, range)) {
      // «للانضمام»: the article is written into the particle, so that no slice of it is a name.
      if (view.tokens[cue.from]!.folded.startsWith("لل")) continue;
      const to = phraseEnd(view, actors, cue.to, range.to);
      // A noun alone is a word, not a file: it needs something that belongs to it.
      if (to === cue.to && cue.to - cue.from < 2) continue;
      const from = view.lang === "en" ? phraseStart(view, cue.from, range.from) : cue.from;
      add("explicit", quote(view, from === cue.from ? cue.start : view.tokens[from]!.start, view.tokens[to - 1]!.end));
    }
  });
  return issues.map((issue, k) => {
    const rule = `${view.lang}.issue-${issue.kind}`;
    return { id: `f${k + 1}`, kind: issue.kind, mentions: issue.mentions, rule, confidence: confidence(rule) };
  });
}

const keyOf = (exact: string): string =>
  fold(exact)
    .replace(/(?<!\p{L})(?:the|a|an|of|ال|في|بعض)(?!\p{L})/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^[وبلك]?ال/u, "");

/** «العقوبات الغربية», «انضمام أوكرانيا إلى الناتو», "the war in Veldra": an adjective or a short complement. */
function phraseEnd(view: View, actors: Actors, at: number, to: number): number {
  const word = (i: number): string => (i < to ? view.tokens[i]!.folded : "");
  let end = at;
  if (view.lang === "ar") {
    // «انضمام أوكرانيا إلى الناتو», «حرب أوكرانيا»: whose it is.
    const owner = actors.within({ from: at, to: Math.min(to, at + 4) }).find((m) => m.from === at);
    if (owner) end = owner.to;
    while (
      end < to &&
      end - at < 3 &&
      view.tokens[end]!.kind === "word" &&
      /^(?:ال|في$|الي$|بين$|علي$)/u.test(word(end))
    ) {
      if (/^(في|الي|بين|علي)$/u.test(word(end))) {
        if (view.tokens[end + 1]?.kind !== "word" || end + 1 >= to) break;
        const name = actors.within({ from: end + 1, to: Math.min(to, end + 6) }).find((m) => m.from === end + 1);
        return name?.to ?? end + 2;
      }
      end++;
    }
    return end;
  }
  if (/^(in|on|over|with|between)$/u.test(word(at)) && (view.tokens[at + 1]?.isCapital || word(at + 1) === "the"))
    return Math.min(to, at + (word(at + 1) === "the" ? 3 : 2));
  return at;
}

function phraseStart(view: View, at: number, from: number): number {
  let start = at;
  while (start > from && at - start < 2 && view.tokens[start - 1]!.isCapital && view.tokens[start - 1]!.kind === "word")
    start--;
  return start;
}
