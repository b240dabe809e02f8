// Whether a word, by its shape and its company in the text, may be the name of a state that no list knows.
import { isWholeWord } from "./ordinaryWords.ts";
import { isOrdinary } from "./scene.ts";
import { givenNames, nouns, adjectives as ordinaryAdjectives } from "./words.ts";

interface Candidate {
  /** Folded, and as it is written. */
  readonly name: string;
  readonly exact: string;
  /** Explained by no word of the language, or by none that may stand there. */
  readonly isUnknown: boolean;
  /** What speaks for it so far. */
  readonly points: number;
}

/** `withArticle`: words that bear the article somewhere. */
export function mayBeState({ name, exact, isUnknown, points }: Candidate, withArticle: ReadonlySet<string>): boolean {
  // «تُبودلت»: the vowel tells a passive of hers.
  if (/^ت\u064f.+ت$/u.test(exact)) return false;
  // «جنود تولاريين», «نواب كورلانديون»: several, by their adjective.
  if (/...ي(?:ين|ون)$/u.test(name)) return false;
  // ألبرينيا: no article.
  const isHamza = /^[أإآ]/u.test(exact);
  if (/^(?:بال|لل|وال)/u.test(name) && !isUnknown && points < 4) return false;
  if (name.length < 3 || (name.startsWith("ال") && !isHamza) || isOrdinary(name) || nouns().has(name)) return false;
  // «ورد يوسف»: a person's name, where little speaks for a state.
  if (givenNames().has(name) && points < 3) return false;
  if (/(?:ات|تين|ه)$/u.test(name) && points < 3 && !isUnknown) return false;
  // «أجنبيا», «نوويا»: an adjective behind a noun without the article.
  if (name.endsWith("يا") && !isUnknown && ordinaryAdjectives().has(name.slice(0, -1))) return false;
  if (
    /(?:يه|(?<!س)تان|ها|هم|هما)$/u.test(name) &&
    !(isUnknown && /(?:يه|تان)$/u.test(name) && points >= 2) &&
    !(points >= 3 && /يه$/u.test(name) && !isWholeWord(exact))
  )
    return false;
  return !withArticle.has(name);
}
