// Whether a word that looks like a verb of telling is one: no noun, no participle, no infinitive.
import type { View } from "../view.ts";
import { english, isFiniteVerb } from "./words.ts";

/** What may stand between a subject and its verb of telling: also, further, strongly. */
export const isAdverb = (word: string): boolean =>
  /^(also|later|then|again|never|earlier|still|further|too|even|now|soon|instead)$/u.test(word) ||
  (/\p{L}{3}ly$/u.test(word) && !/^(family|assembly|italy|reply|anomaly|monopoly|early|supply)$/u.test(word));

export const isNominal = (view: View, i: number): boolean =>
  !isOfBoth(view, i) &&
  /^(the|a|an|this|that|its|his|her|their|to|of|no|any|'s|not|by|two|three|four|several|these|those|some|all|both|new|media|press|many|most)$/u.test(
    view.tokens[i - 1]?.folded ?? "",
  );
/** "Kesh and Orm both confirmed that". */
const isOfBoth = (view: View, i: number): boolean =>
  /^(both|all)$/u.test(view.tokens[i - 1]?.folded ?? "") &&
  (/ed$|^(said|told|wrote|swore|say)$/u.test(view.tokens[i]!.folded) || neverNoun.test(view.tokens[i]!.folded));

/** "a transit state", "the report": a base form is a verb only behind a plural or a pronoun; "might guarantee" tells nothing. */
export function isBare(view: View, i: number, base: string, from: number): boolean {
  const before = view.tokens[i - 1];
  if (before && /^(might|may|could|would|will|should|must|can|cannot|did|does|do|not)$/u.test(before.folded))
    return true;
  // "put", "let" are their own past.
  if (/^(put|let)$/u.test(view.tokens[i]!.folded)) return false;
  if (view.tokens[i]!.folded !== base.split(".")[0]!.split(" ")[0]) return false;
  if (isManySubject(view, from, i) || isManySubject(view, behindComma(view, from, i), i)) return false;
  // "Kesh and Orm deny"
  if (before?.isCapital && view.tokens[i - 2]?.folded === "and" && i - 2 > from) return false;
  // "He could, at the very least, tell": the verb of the modal before.
  if (
    before?.folded === "," &&
    view.tokens.slice(from, i).some((t) => /^(might|may|could|would|will|should|must|can)$/u.test(t.folded))
  )
    return true;
  return (
    !before ||
    !(
      /[^s]s$/u.test(before.folded) ||
      /^(they|we|i|you|some|many|others|both|all|,|"|also|people|police|media|\p{Ll}*(men|women))$/u.test(before.folded)
    )
  );
}
/** The first token behind the last comma before `i`: where the subject of a telling behind its clause begins. */
const behindComma = (view: View, from: number, i: number): number =>
  Math.max(from, from + view.tokens.slice(from, i).findLastIndex(({ folded }) => folded === ",") + 1);

const neverNoun =
  /^(say|deny|believe|argue|insist|think|admit|concede|warn|tell|maintain|acknowledge|confirm|accuse|allege|reject)$/u;

/** "Diplomats in Almaty believe": a plural of people with a place before its verb. */
function isManySubject(view: View, from: number, i: number): boolean {
  if (isSomeAmong(view, from, i) || isThoseWho(view, from, i)) return true;
  const head = /^(some|many|most|several|two|three|four|western|senior)$/u.test(view.tokens[from]!.folded)
    ? from + 1
    : from;
  return (
    i > head + 1 &&
    view.tokens[head]!.folded.endsWith("s") &&
    (english().unnamed.at(view, head) !== undefined || neverNoun.test(view.tokens[i]!.folded)) &&
    /^(in|from|at|of|on|to|for|within|inside|briefed|close|near|there|here|abroad|nearby)$/u.test(
      view.tokens[head + 1]!.folded,
    ) &&
    view.tokens[i - 1]!.kind === "word" &&
    !/^(the|a|an|his|her|its|their|in|from|at|of|on|to)$/u.test(view.tokens[i - 1]!.folded) &&
    !anyFiniteOrMark(view, head, i)
  );
}

/** "Officials who saw the draft say": a relative with its verb, then the main one. */
const isThoseWho = (view: View, from: number, i: number): boolean =>
  /^\p{L}+s$|^(?:those|people|many|some)$/u.test(view.tokens[from]!.folded) &&
  view.tokens[from + 1]?.folded === "who" &&
  neverNoun.test(view.tokens[i]!.folded) &&
  isFiniteVerb(view, from + 2) &&
  !/^(?:to|and|or|not|the|a|an)$/u.test(view.tokens[i - 1]!.folded) &&
  !view.tokens.slice(from, i).some((token) => token.kind === "mark");

/** "Some in Brask argue", "Many within the army believe". */
const isSomeAmong = (view: View, from: number, i: number): boolean =>
  /^(some|many|others|most|few|several|those)$/u.test(view.tokens[from]!.folded) &&
  i - from <= 6 &&
  /^(in|within|inside|among|of|around|close)$/u.test(view.tokens[from + 1]?.folded ?? "") &&
  !anyFiniteOrMark(view, from, i);

function anyFiniteOrMark(view: View, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (view.tokens[k]!.kind === "mark" || isFiniteVerb(view, k)) return true;
  return false;
}

export const isPassive = (view: View, i: number, from: number): boolean =>
  i > from &&
  /^(is|are|was|were|been|be|being)$/u.test(view.tokens[i - 1]?.folded ?? "") &&
  /(ed|en|wn|ld|id)$/u.test(view.tokens[i]!.folded);

/** "brushed the report aside": the token behind the verb, where a report or charge stands between it and its particle. */
export function dismissedApart(view: View, i: number, to: number): number | undefined {
  if (!/^(brush|wav|shrugg?|laugh)(ed|es|s|e)?$/u.test(view.tokens[i]!.folded)) return undefined;
  for (let k = i + 2; k < Math.min(to, i + 8); k++) {
    if (view.tokens[k]!.kind === "mark") return undefined;
    if (/^(aside|away|off)$/u.test(view.tokens[k]!.folded))
      return english().denyObject.in(view, i + 1, k).length > 0 ? i + 1 : undefined;
  }
  return undefined;
}

const untrue =
  /baseless|groundless|unfounded|inaccurate|fiction|fantasy|invention|invented|fabricat|false|untrue|nonsense|slander|libel|a smear|propaganda|\blies?\b|absurd/u;
const wrong =
  /(?:(?<!(?:elec|negotia|delega|demonstra|conven|sta|sec|por|fac|mis))[ts]ion|ism|cide|piracy|robbery|bribery|mail|theft|fraud|murder|treason|surrender|betrayal|suicide|harassment)$/u;
const judging =
  /(?:ous|ful|ive|able|ible|ical|ial|tic|less|ant|ent|ate|ure|ary|ory|ern|fair|wrong|dead|late|clear|final|positive|void)$/u;

/** "called the report baseless", "called the announcement premature": whether what stands behind `[from, to)` is judged, and as untrue. */
export function judgedAs(view: View, from: number, to: number): "untrue" | "so" | undefined {
  const end = markAfter(view, from, to);
  const words = view.tokens.slice(from, end).map((t) => t.folded);
  const isQuoted = view.tokens[end]?.folded === '"' && end < to;
  if (untrue.test(spelled(view, from, Math.min(to, end + 8)))) return "untrue";
  if (
    !/^(the|it|its|his|her|their|them|him|this|that|these|any|such)$/u.test(words[0] ?? "") &&
    !view.tokens[from]?.isCapital
  )
    return undefined;
  // "calls the work annexation by mud": two nouns, the second of a deed or a wrong.
  if (words.length > 2 && /^(the|this|that|its|his|her|their)$/u.test(words[0]!) && wrong.test(words[2]!)) return "so";
  // "termed the remark premature without contradicting it"
  const behind = words.findIndex((word) => /^(without|despite|though|while|as|in|for)$/u.test(word));
  if (behind > 2 && judging.test(words[behind - 1]!)) return "so";
  const noun = words.findIndex((word, k) => k > 0 && /^(a|an)$/u.test(word));
  const isNoun = noun > 0;
  // "called the army in", "called on Kesh": up to what it is called, no preposition.
  if ((isNoun ? words.slice(0, noun) : words).some((word) => /^(on|for|off|to|in|upon)$/u.test(word))) return undefined;
  return words.length > 0 && (isQuoted || isNoun || (words.length > 1 && judging.test(words.at(-1)!)))
    ? "so"
    : undefined;
}

const spelled = (view: View, from: number, to: number): string =>
  view.tokens
    .slice(from, to)
    .map((t) => t.folded)
    .join(" ");

function markAfter(view: View, from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (view.tokens[i]!.kind === "mark" || /^(and|but)$/u.test(view.tokens[i]!.folded)) return i;
  return to;
}

/** Whether the verb at `i` tells, denies, pledges or accuses, with its auxiliary. */
export const tells = (view: View, i: number): boolean => {
  const e = english();
  let at = i;
  while (at < i + 3 && (/^(has|have|had|will|would|may|might)$/u.test(folded(view, at)) || isAdverb(folded(view, at))))
    at++;
  return [e.say, e.deny, e.commit, e.allege].some((list) => list.at(view, at) !== undefined);
};

const folded = (view: View, i: number): string => view.tokens[i]?.folded ?? "";
