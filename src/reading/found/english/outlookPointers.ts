// What points at one of several courses in running English prose: "the likeliest course", "our baseline", "the uglier".
import { words } from "../../lexicon/lexicon.ts";
import { Phrases, wordSet } from "../phrases.ts";
import { isMark, type View } from "../view.ts";
import { behindPhrase, isLink, wordAt } from "./outlookNames.ts";

const rank = new Phrases(words("en", "outlook.rank").map((phrase) => [phrase, true] as const));
const kind = new Phrases(
  [...words("en", "scenario.kind"), ...words("en", "outlook.kind")].map((word) => [word, true] as const),
);
export const outlookNoun = wordSet([...words("en", "scenario.noun"), ...words("en", "outlook.noun")]);
const course = wordSet(words("en", "scenario.noun"));
/** "the remotest of the three" */
export const ofSeveral = /^of (?:the )?(?:two|three|four|them|these|all)(?= )/u;
export const determiner = /^(?:the|a|an|our|my|its|one|another)$/u;

/** "The likeliest course", "our baseline", "the other": the token behind, and whether a noun says what it is one of. */
export function pointerAt(
  view: View,
  i: number,
  to: number,
): { readonly to: number; readonly isTold: boolean } | undefined {
  let at = determiner.test(wordAt(view, i, to)) && wordAt(view, i + 1, to) !== "of" ? i + 1 : i;
  if (determiner.test(wordAt(view, at, to)) && rank.at(view, at + 1, to)) at++;
  // "One, a thinner line, comes about if …", "One is slow repair", "Another prospect is a crowded spring"
  if (/^(?:one|another)$/u.test(wordAt(view, i, to))) {
    if (isMark(view, i + 1, ",-–—(") || isLink(view, i + 1, to)) return { to: i + 1, isTold: false };
    const isCourse =
      course.has(wordAt(view, i + 1, to)) || /^(?:prospect|endgame|finale)$/u.test(wordAt(view, i + 1, to));
    if (isCourse && isLink(view, i + 2, to)) return { to: i + 2, isTold: true };
  }
  let hit: { readonly to: number } | undefined = rank.at(view, at, to) ?? gradeAt(view, at, to) ?? kindAt(view, at, to);
  if (!hit) return undefined;
  // "Last and ugliest, a blockade"
  if (wordAt(view, hit.to, to) === "and" && isGrade(wordAt(view, hit.to + 1, to))) hit = { to: hit.to + 2 };
  const isNoun = outlookNoun.has(wordAt(view, hit.to, to));
  // An option may be only somebody's to take.
  const isTold = course.has(wordAt(view, hit.to, to)) && wordAt(view, hit.to, to) !== "option";
  return { to: isNoun ? hit.to + 1 : hit.to, isTold };
}

/** "The kindest version", "Least discussed is", "the uglier is": before what it is one of, or the verb. */
function gradeAt(view: View, at: number, to: number): { readonly to: number } | undefined {
  const end = /^(?:most|least|more|less)$/u.test(wordAt(view, at, to)) ? at + 2 : at + 1;
  if (end === at + 1 && !isGrade(wordAt(view, at, to))) return undefined;
  const isSuperlative = /est$|^(?:most|least)$/u.test(wordAt(view, at, to));
  const isOne = determiner.test(wordAt(view, at - 1, to)) || isSuperlative;
  const isAmong = isOne && behindPhrase(view, end, to, ofSeveral) !== undefined;
  return outlookNoun.has(wordAt(view, end, to)) || isAmong || (isOne && isLink(view, end, to))
    ? { to: end }
    : undefined;
}

/** "The optimistic version", "a milder form": only before the noun. */
function kindAt(view: View, at: number, to: number): { readonly to: number } | undefined {
  const hit = kind.at(view, at, to);
  return hit && outlookNoun.has(wordAt(view, hit.to, to)) ? { to: hit.to } : undefined;
}

const isGrade = (word: string): boolean => /^.{2,}(?:est|ier)$/u.test(word) && !noGrade.test(word);
const noGrade =
  /^(?:(?:inter|requ|prot|for|w|gu|t|cont|arr|harv|manif|unr|conqu|l|fin)est|(?:prem|cour|suppl|front|barr|carr|sold|t|glac|cash|bull|p)ier)$/u;
