// Words behind a verb that say when or how it is done, and so are nobody.
import type { Token } from "../../text/tokens.ts";
import { isWholeWord } from "./ordinaryWords.ts";

/** «تعبر ليلا», «تعود غدا»: when or how; a noun of the language in the accusative. */
export const isAdverb = ({ exact }: Token): boolean =>
  /^(?:هباء|مساء|شتاء|ضحى)$/u.test(exact) || (/..[^ي]ا$/u.test(exact) && isWholeWord(exact.slice(0, -1)));

/** «تراقب بصمت»: how it is done. */
export const isPhrase = (token: Token): boolean =>
  /^[بل]..../u.test(token.folded) && isWholeWord(token.exact.slice(1).replace(/^(?:ال|ل)/u, ""));
