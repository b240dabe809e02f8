// What points at one of several courses in running English prose: "the likeliest course", "our baseline", "the uglier".
import { words } from "../../lexicon/lexicon.ts";
import { Phrases, wordSet } from "../phrases.ts";
import { isMark, type View } from "../view.ts";
import { isLink, wordAt } from "./outlookNames.ts";

const rank = new Phrases(words("en", "outlook.rank").map((phrase) => [phrase, true] as const));
export const outlookNoun = wordSet([...words("en", "scenario.noun"), ...words("en", "outlook.noun")]);
const course = wordSet(words("en", "scenario.noun"));
export const determiner = /^(?:the|a|an|our|my|its|one|another)$/u;

/** "The likeliest course", "our baseline", "the other": the token behind, and whether a noun says what it is one of. */
export function pointerAt(
  view: View,
  i: number,
  to: number,
): { readonly to: number; readonly isTold: boolean } | undefined {
  let at = determiner.test(wordAt(view, i, to)) && wordAt(view, i + 1, to) !== "of" ? i + 1 : i;
  if (determiner.test(wordAt(view, at, to)) && rank.at(view, at + 1, to)) at++;
  // "One, a thinner line, comes about if …"
  if (wordAt(view, i, to) === "one" && isMark(view, i + 1, ",")) return { to: i + 1, isTold: false };
  let hit: { readonly to: number } | undefined = rank.at(view, at, to) ?? gradeAt(view, at, to);
  if (!hit) return undefined;
  // "Last and ugliest, a blockade"
  if (wordAt(view, hit.to, to) === "and" && isGrade(wordAt(view, hit.to + 1, to))) hit = { to: hit.to + 2 };
  const isNoun = outlookNoun.has(wordAt(view, hit.to, to));
  return { to: isNoun ? hit.to + 1 : hit.to, isTold: course.has(wordAt(view, hit.to, to)) };
}

/** "The kindest version", "Least discussed is", "the uglier is": before what it is one of, or the verb. */
function gradeAt(view: View, at: number, to: number): { readonly to: number } | undefined {
  const end = /^(?:most|least|more|less)$/u.test(wordAt(view, at, to)) ? at + 2 : at + 1;
  if (end === at + 1 && !isGrade(wordAt(view, at, to))) return undefined;
  const isSuperlative = /est$|^(?:most|least)$/u.test(wordAt(view, at, to));
  const isOne = determiner.test(wordAt(view, at - 1, to)) || isSuperlative;
  return outlookNoun.has(wordAt(view, end, to)) || (isOne && isLink(view, end, to)) ? { to: end } : undefined;
}

const isGrade = (word: string): boolean => /^.{2,}(?:est|ier)$/u.test(word) && !noGrade.test(word);
const noGrade =
  /^(?:(?:inter|requ|prot|for|w|gu|t|cont|arr|harv|manif|unr|conqu|l|fin)est|(?:prem|cour|suppl|front|barr|carr|sold|t|glac|cash|bull|p)ier)$/u;
