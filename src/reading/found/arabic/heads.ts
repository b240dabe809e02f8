// Heads of bodies and groups (حركة, مجلس), and words of titles, as the lexicon lists them.
import { words } from "../../lexicon/lexicon.ts";
import { wordSet } from "../phrases.ts";

let heads: ReadonlySet<string> | undefined;
/** Folded, with and without the article as the lexicon has them. */
export const bodyHeads = (): ReadonlySet<string> => (heads ??= wordSet(words("ar", "body")));

let titles: ReadonlySet<string> | undefined;
/** Words of titles, folded. */
export const titleWords = (): ReadonlySet<string> => (titles ??= wordSet(words("ar", "title")));

/** A noun with a pronoun behind it, without the pronoun: رئيسها, مستشارته. */
export function owned(folded: string): string | undefined {
  const stem = /^(.{3,}?)(?:ها|هما|هم|ه|نا)$/u.exec(folded)?.[1];
  return stem?.replace(/ت$/u, "ه");
}
