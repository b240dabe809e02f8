// English adjectives by their endings, and short ones from a list; what an "if" between two of them concedes: "a tense if quiet night".
import { words } from "../../lexicon/lexicon.ts";
import { wordSet } from "../phrases.ts";
import { isMark, type View } from "../view.ts";
import { isFiniteVerb } from "./words.ts";

let short: ReadonlySet<string> | undefined;

const isAdjective = (word: string): boolean => {
  short ??= wordSet(words("en", "adjective.short"));
  return (
    short.has(word) || (word.length > 4 && /(?:ful|ous|ive|al|ic|less|able|ible|ant|ent|ish|ary|ory)$/u.test(word))
  );
};

/** "slow if steady", "was fair, if chaotic", "laughed, if a little nervously": though it is; "if attacked", "if the talks fail" are none. */
export function isConceded(view: View, i: number, to: number): boolean {
  const word = (k: number): string => (k < to ? view.tokens[k]!.folded : "");
  const isAside = isMark(view, i - 1, ",");
  let k = i + 1;
  while (/^(?:a|little|bit|somewhat|slightly|still|not|rather|very|often|only|\p{L}+ly)$/u.test(word(k))) k++;
  const isAdverb = k > i + 1 && /ly$/u.test(word(k - 1)) && ends(view, k, to);
  if (isAside && isAdverb) return true;
  if (!isAdjective(word(k))) return false;
  if (isAside && ends(view, k + 1, to)) return true;
  return isAdjective(word(i - 1)) && !isFiniteVerb(view, k + 1);
}

const ends = (view: View, i: number, to: number): boolean => i >= to || view.tokens[i]!.kind === "mark";
