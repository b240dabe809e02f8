// Heads of bodies and groups (حركة, مجلس), and words of titles, as the lexicon lists them.
import { rows, words } from "../../lexicon/lexicon.ts";
import type { EntityKind } from "../../reading.ts";
import { fold } from "../../text/folded.ts";
import { wordSet } from "../phrases.ts";

let heads: ReadonlySet<string> | undefined;
/** Folded, with and without the article as the lexicon has them. */
export const bodyHeads = (): ReadonlySet<string> => (heads ??= wordSet(words("ar", "body")));

let definite: ReadonlySet<string> | undefined;
/** Heads that the lexicon writes with the article: of «ألوية» the first letters are its own. */
const definiteHeads = (): ReadonlySet<string> =>
  (definite ??= wordSet(words("ar", "body").filter((head) => head.startsWith("ال"))));

export const isDefiniteHead = (word: string): boolean => definiteHeads().has(word);

let quoted: ReadonlyMap<string, string> | undefined;
/** Heads that only a name in quotation marks makes a body, with its kind: «فضائية «X»». Folded. */
export const quotedHeads = (): ReadonlyMap<string, string> =>
  (quoted ??= new Map(rows("ar", "body.quoted").map(([head, kind]) => [fold(head!), kind!])));

/** «الكتائب», «القوات»: the article before a head that the lexicon has without it. */
export const isHeadAgain = (word: string): boolean =>
  /^ال.../u.test(word) && (bodyHeads().has(word.slice(2)) || quotedHeads().has(word.slice(2)));

/** What shows the body of an office or a service: that it speaks, does anything, stands as one side of something, that somebody is its head. */
export type Shown = "speaks" | "acts" | "stands" | "led";

let civil: ReadonlyMap<string, readonly [EntityKind, Shown]> | undefined;
/** Heads that are bodies only where they act, folded. */
export const civilHeads = (): ReadonlyMap<string, readonly [EntityKind, Shown]> =>
  (civil ??= new Map(
    rows("ar", "body.civil").map(([head, kind, shown]) => [fold(head!), [kind as EntityKind, shown as Shown]]),
  ));

/** «والبحرية», «والقوات»: with the article the head of another body. */
export const opensBody = (word: string): boolean =>
  bodyHeads().has(word) || isHeadAgain(word) || civilHeads().has(word);

let causes: ReadonlySet<string> | undefined;
/** «جبهة تحرير X»: what a body is for, before its name. */
export const bodyCauses = (): ReadonlySet<string> => (causes ??= wordSet(words("ar", "body.cause")));

let none: ReadonlySet<string> | undefined;
const noBodies = (): ReadonlySet<string> =>
  (none ??= new Set(
    rows("ar", "body.not").flatMap(([head, behind]) => behind!.split(" ").map((next) => fold(`${head} ${next}`))),
  ));

/** «حركة السفن», «هيئة المحلفين»: words that make no body with this head. */
export const isNoBody = (head: string, next: string): boolean => noBodies().has(`${head} ${next}`);

let titles: ReadonlySet<string> | undefined;
/** Words of titles, folded. */
export const titleWords = (): ReadonlySet<string> => (titles ??= wordSet(words("ar", "title")));

/** A noun with a pronoun behind it, without the pronoun: رئيسها, مستشارته. */
export function owned(folded: string): string | undefined {
  const stem = /^(.{3,}?)(?:ها|هما|هم|ه|نا)$/u.exec(folded)?.[1];
  return stem?.replace(/ت$/u, "ه");
}
