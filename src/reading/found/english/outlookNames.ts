// What a course of things is called where an English text tells several in running prose: the noun phrase, without article and verb.
import { words } from "../../lexicon/lexicon.ts";
import { Phrases, wordSet } from "../phrases.ts";
import { isMark, type Range, type View } from "../view.ts";
import { english, isFiniteVerb } from "./words.ts";

const mostWords = 6;
const deed = wordSet(words("en", "deed"));

/** What is said of a course that is only named: cannot be ruled out, could emerge. */
export const frame = new Phrases(words("en", "outlook.frame").map((phrase) => [phrase, true] as const));

export interface Named {
  readonly label: Range;
  /** It names what it is one of: a course, a scenario. */
  readonly isTold: boolean;
  /** Somebody sees it coming, or it follows from a condition: one alone is an opinion, two make a list. */
  readonly isSeen?: true;
  /** Only the subject of a sentence in an announced list: beside others, or as many as are announced. */
  readonly isWeak?: true;
  /** The turn leads to much else too: what is named must be something that happens. */
  readonly isSoft?: true;
}

export const wordAt = (view: View, i: number, to: number): string => (i >= 0 && i < to ? view.tokens[i]!.folded : "");

export const isLink = (view: View, i: number, to: number): boolean =>
  /^(?:is|remains|was|looks)$/u.test(wordAt(view, i, to)) ||
  (/^(?:would|might|may|could)$/u.test(wordAt(view, i, to)) && wordAt(view, i + 1, to) === "be");

/** "is still the likeliest", "is seen as the remotest" */
export const behindLink = (view: View, i: number, to: number): number =>
  /^(?:seen|regarded|viewed|thought of) as$/u.test(`${wordAt(view, i + 1, to)} ${wordAt(view, i + 2, to)}`)
    ? i + 3
    : /^(?:be|still|now|also|perhaps|probably|therefore|again)$/u.test(wordAt(view, i + 1, to))
      ? i + 2
      : i + 1;

/** The folded words and marks of `[from, to)`, one space between. */
export const foldedFrom = (view: View, from: number, to: number): string =>
  view.tokens
    .slice(from, Math.max(from, to))
    .map((token) => token.folded)
    .join(" ");

/** The token behind a phrase that stands at `i`; the pattern is anchored and ends at a word's end. */
export function behindPhrase(view: View, i: number, to: number, pattern: RegExp): number | undefined {
  const found = pattern.exec(foldedFrom(view, i, Math.min(to, i + 30)));
  return found ? i + found[0].trim().split(" ").length : undefined;
}

/** "a herders' truce" */
const isPossessive = (view: View, i: number, to: number): boolean =>
  isMark(view, i, "'’") && /s$/u.test(wordAt(view, i - 1, to)) && i + 1 < to && view.tokens[i + 1]!.kind === "word";

/** "for five years", "for another winter" */
const lasting = /^(?:one|two|three|four|five|six|ten|twenty|several|another|decades|years|months|weeks|\d+)$/u;

/** "a last stand cannot be excluded": no verb stands right before another. */
const isNounAnyway = (view: View, i: number, to: number): boolean =>
  isLink(view, i + 1, to) || modal.test(wordAt(view, i + 1, to)) || frame.at(view, i + 1, to) !== undefined;

const modal = /^(?:would|will|may|might|could|can|cannot|must)$/u;

/** The noun phrase at `i`, with neither article nor verb; none where it is a pronoun, or named persons and places alone. */
export function nameAt(view: View, i: number, to: number, isTold: boolean): Named | undefined {
  let from = i;
  while (from < to && isMark(view, from, "\"“'")) from++;
  if (/^(?:an?|the|another)$/u.test(wordAt(view, from, to))) from++;
  let end = from;
  while (
    end < to &&
    (view.tokens[end]!.kind !== "mark" || isPossessive(view, end, to)) &&
    !/^(?:under|where|that|if|which|when|as|because|since|should|and|with|we|i|they|he|she|nobody)$/u.test(
      wordAt(view, end, to),
    ) &&
    !isLink(view, end, to) &&
    !modal.test(wordAt(view, end, to)) &&
    // "a managed handover", "to renewed closure", "Base case: managed stalemate": a participle behind its article, preposition or colon.
    ((end === from && (from > i || /^(?:to|on|of)$/u.test(wordAt(view, i - 1, to)) || isMark(view, i - 1, ":,"))) ||
      !isFiniteVerb(view, end) ||
      isNounAnyway(view, end, to)) &&
    !frame.at(view, end, to) &&
    !(wordAt(view, end, to) === "for" && lasting.test(wordAt(view, end + 1, to))) &&
    !(end > from + 1 && (english().adjunct.at(view, end)?.to ?? 0) > end + 1)
  )
    end++;
  // "a rollover of the lease for five years"
  if (end > from + 1 && end < to && /^(?:for|in|on|by|at|before|until|after)$/u.test(wordAt(view, end - 1, to))) end--;
  // "a last stand" is no adjunct like "last week".
  const isCountable = /^an?$/u.test(wordAt(view, from - 1, to)) && from > i;
  const isName = end > from && end - from <= mostWords && (isCountable || !english().adjunct.at(view, from, to));
  const isPronoun =
    english().pronoun.has(wordAt(view, from, to)) ||
    /^(?:alone|this|that|it|they|there|what|not|no|otherwise|likely|unlikely)$/u.test(wordAt(view, from, to));
  const isOwn = view.tokens.slice(from, end).every((token, k) => token.isCapital && (k > 0 || from !== i || from > 0));
  return isName && !isPronoun && !(isOwn && end - from > 1) ? { label: { from, to: end }, isTold } : undefined;
}

/** "is planned for May", "was rejected", "is uncertain": what is told of it, no name. */
export const isPredicate = (view: View, i: number, to: number): boolean => {
  const word = view.tokens[i]?.folded ?? "";
  if (
    /^(all|as|so|too|both|neither|not|also|now|still|more|less|already|that|to|likely|unlikely|possible|uncertain|behind|over|past)$/u.test(
      word,
    )
  )
    return word !== "more";
  const next = i + 1 < to ? view.tokens[i + 1]! : undefined;
  const isAlone = next === undefined || next.kind === "mark";
  if (isAlone)
    return /^(?:remote|dead|dim|slim|gone|grim|bleak|near|far|close|real|hard|easy|cheap|open|shut|poor|rare|small|thin)$|(ed|ain|ly|ble|ous|ful|ear|er|less)$/u.test(
      word,
    );
  return /ed$/u.test(word) && english().adjunct.at(view, i + 1) !== undefined;
};

/** "partition", "drift of the line": a noun of doing without article. */
export const isDeed = (view: View, { from, to }: Range): boolean =>
  view.tokens
    .slice(from, Math.min(to, from + 2))
    .some(
      ({ folded }) =>
        deed.has(folded) || /(?:tion|sion|ment|ness|al|ing|se|ft|ance|rule|ure|out|down|over)$/u.test(folded),
    );

let courses: ReadonlySet<string> | undefined;
/** "a slow siege", "partition by habit", "show trials": something that happens between sides; no lawyer and no soup. */
export const isCourse = (view: View, { from, to }: Range): boolean => {
  courses ??= wordSet([...words("en", "outlook.course"), ...words("en", "deed")]);
  let end = from + 1;
  while (end < to && !/^(?:of|in|for|on|with)$/u.test(view.tokens[end]!.folded)) end++;
  return view.tokens
    .slice(from, end)
    .some(({ folded }) => courses!.has(folded) || courses!.has(folded.replace(/s$/u, "")));
};
