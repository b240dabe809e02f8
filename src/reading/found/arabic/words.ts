// Words that Arabic rules ask about again and again: particles, prepositions, complementisers, words that are never a name.
import { words } from "../../lexicon/lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { wordSet } from "../phrases.ts";
import type { View } from "../view.ts";

const list = (name: string): (() => ReadonlySet<string>) => {
  let set: ReadonlySet<string> | undefined;
  return () => {
    set ??= wordSet(words("ar", name));
    return set;
  };
};

export const prepositions = list("preposition");
export const complementisers = list("that");
export const common = list("common");
export const nouns = list("noun");
export const functionWords = list("function");
export const days = list("day");
export const adjectives = list("adjective");
export const givenNames = list("given-name");
export const pairs = list("party.pronoun");

export const isIn = (token: Token | undefined, set: ReadonlySet<string>): boolean =>
  token !== undefined && (set.has(token.folded) || (isLed(token.folded) && set.has(token.folded.slice(1))));

const isLed = (folded: string): boolean => folded.startsWith("و") || folded.startsWith("ف");

export const isWord = (token: Token | undefined): token is Token => token !== undefined && token.kind === "word";

/** It bears the article, alone or behind و ف ب ك; لل counts. */
export const isDefinite = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:[وف]?[بك]?ال..|[وف]?لل..)/u.test(token.folded) &&
  !/^(?:الذي|التي|الذين|الي|الا|التز|التق)$/u.test(token.folded) &&
  // إلياس, ألكسندر: no article.
  !/^[وفبك]*[إأآ]/u.test(token.exact) &&
  !givenNames().has(token.folded);

/** The article stands first: no particle before it. */
export const hasArticle = (token: Token | undefined): boolean =>
  token?.folded.startsWith("ال") === true && token.folded.length > 3 && isDefinite(token);

/** Marks of an indefinite noun: never a verb, never a name. */
export const hasTanwin = (token: Token): boolean => /[\u064b\u064d]/u.test(token.exact);

export const endsFeminine = (token: Token): boolean => /(?:ة|ات)[\u064b-\u0652]*$/u.test(token.exact);

export const isComma = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === "mark" && "،,".includes(token.folded);

export const isQuoteOpen = (token: Token | undefined): boolean => token !== undefined && '«"“'.includes(token.exact);
export const isQuoteClose = (token: Token | undefined): boolean => token !== undefined && '»"”'.includes(token.exact);

/** The index behind a closing quotation mark that pairs the one at `i`; undefined where none follows within `most` tokens. */
export function quoteEnd(view: View, i: number, most = 7): number | undefined {
  if (!isQuoteOpen(view.tokens[i])) return undefined;
  for (let k = i + 1; k <= i + most; k++) if (isQuoteClose(view.tokens[k])) return k + 1;
  return undefined;
}
