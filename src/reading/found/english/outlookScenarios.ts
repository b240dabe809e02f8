// Scenarios told one after the other in running text: "The likeliest is a quiet fudge. A second possibility, joint policing, …", "A truce remains the better course".
// What points at one of several needs a second: one alone is an opinion, no list.
import { words } from "../../lexicon/lexicon.ts";
import type { Label } from "../label.ts";
import { Phrases, wordSet } from "../phrases.ts";
import { isMark, type Range, type View } from "../view.ts";
import { announced } from "./listedScenarios.ts";
import { english, isFiniteVerb } from "./words.ts";

const rule = "en.scenario-outlook";
/** Sentences between one of a list and the next, at most. */
const reach = 3;
const mostWords = 6;

const phrases = (list: string) => new Phrases(words("en", list).map((phrase) => [phrase, true] as const));
const opening = phrases("outlook.opening");
const rank = phrases("outlook.rank");
const frame = phrases("outlook.frame");
const noun = wordSet([...words("en", "scenario.noun"), ...words("en", "outlook.noun")]);
const course = wordSet(words("en", "scenario.noun"));
const determiner = /^(?:the|a|an|our|my|its|one|another)$/u;

interface Member {
  readonly label: Label;
  /** It names what it is one of: a course, a scenario. */
  readonly isTold: boolean;
}

export function outlookScenarios(view: View): readonly Label[] {
  const found: Label[] = [];
  let group: Member[] = [];
  let announcedAt = Number.NEGATIVE_INFINITY;
  let isAnnounced = false;
  const close = () => {
    if (group.length > 1 && (isAnnounced || group.some((member) => member.isTold)))
      found.push(...group.map(({ label }) => label));
    group = [];
    isAnnounced = false;
  };
  view.sentences.forEach((sentence, s) => {
    const { from, to } = view.ranges[s]!;
    const last = group.at(-1)?.label.sentence ?? announcedAt;
    if (sentence.isHeading || s - last > reach) close();
    if (sentence.isHeading) return;
    const inSection = view.sections[sentence.section]?.role === "scenarios";
    if (announced(view, from, to) !== undefined || opening.in(view, from, to).length > 0) announcedAt = s;
    if (inSection || s - announcedAt <= reach) isAnnounced = true;
    group.push(...membersIn(view, s, { from, to }, isAnnounced));
  });
  close();
  return found;
}

type Found = Omit<Member, "label"> & { readonly label: Range };

function membersIn(view: View, sentence: number, { from, to }: Range, isAnnounced: boolean): readonly Member[] {
  const members: Member[] = [];
  for (let i = from; i < to; i++) {
    const found =
      (opensClause(view, i, from)
        ? (pointed(view, i, to) ?? reversed(view, i, to) ?? (isAnnounced ? framed(view, i, to) : undefined))
        : undefined) ?? apposed(view, i, to);
    if (!found) continue;
    const { label, isTold } = found;
    let body = label.to;
    while (body < to && view.tokens[body]!.kind === "mark") body++;
    members.push({ label: { sentence, label, start: view.tokens[label.from]!.start, body, rule }, isTold });
    i = label.to - 1;
  }
  return members;
}

const wordAt = (view: View, i: number, to: number): string => (i < to ? view.tokens[i]!.folded : "");

const opensClause = (view: View, i: number, from: number): boolean =>
  i === from ||
  isMark(view, i - 1, ";:") ||
  (/^(?:and|but|or|yet)$/u.test(view.tokens[i - 1]!.folded) && i - 1 === from);

/** "The likeliest course", "our baseline", "the other": the token behind, and whether a noun says what it is one of. */
function pointerAt(view: View, i: number, to: number): { readonly to: number; readonly isTold: boolean } | undefined {
  let at = i;
  while (determiner.test(wordAt(view, at, to)) && at < i + 2) at++;
  const hit = rank.at(view, at, to);
  if (!hit) return undefined;
  const isNoun = noun.has(wordAt(view, hit.to, to));
  return { to: isNoun ? hit.to + 1 : hit.to, isTold: course.has(wordAt(view, hit.to, to)) };
}

/** "The likeliest, to my mind, is a quiet fudge", "Our baseline: drift", "The other, a customs core, may …". */
function pointed(view: View, i: number, to: number): Found | undefined {
  const pointer = pointerAt(view, i, to);
  if (!pointer) return undefined;
  let at = pointer.to;
  const { isTold } = pointer;
  // "one of them, call it …"
  if (wordAt(view, at, to) === "of" && /^(?:them|these|those)$/u.test(wordAt(view, at + 1, to))) at += 2;
  if (isMark(view, at, ":")) return nameAt(view, at + 1, to, isTold);
  if (isMark(view, at, ",")) {
    const behind = asideEnd(view, at, to);
    if (behind !== undefined && isLink(view, behind, to)) return nameAt(view, behindLink(view, behind, to), to, isTold);
    return apposition(view, at, to, isTold);
  }
  return isLink(view, at, to) ? nameAt(view, behindLink(view, at, to), to, isTold) : undefined;
}

/** "would open the way to the third, a slow closure, in which …": on the way in a sentence, between commas. */
function apposed(view: View, i: number, to: number): Found | undefined {
  if (wordAt(view, i, to) !== "the") return undefined;
  const pointer = pointerAt(view, i, to);
  return pointer && isMark(view, pointer.to, ",") ? apposition(view, pointer.to, to, pointer.isTold) : undefined;
}

/** The name between the comma at `at` and the next. */
function apposition(view: View, at: number, to: number, isTold: boolean): Found | undefined {
  const isCalled = /^call$/u.test(wordAt(view, at + 1, to)) && wordAt(view, at + 2, to) === "it";
  const found = nameAt(view, isCalled ? at + 3 : at + 1, to, isTold);
  return found && isMark(view, found.label.to, ",") ? found : undefined;
}

/** "A truce remains the likeliest course", "Renewal, our central case, …", "Federal rule is the harsher one". */
function reversed(view: View, i: number, to: number): Found | undefined {
  const name = nameAt(view, i, to, true);
  if (!name) return undefined;
  const end = name.label.to;
  const isApposed = isMark(view, end, ",");
  const at = isApposed ? end + 1 : isLink(view, end, to) ? behindLink(view, end, to) : -1;
  if (at < 0 || !determiner.test(wordAt(view, at, to))) return undefined;
  const pointer = pointerAt(view, at, to);
  const isNoun = pointer && noun.has(wordAt(view, pointer.to - 1, to));
  return isNoun && (!isApposed || isMark(view, pointer.to, ",")) ? { ...name, isTold: pointer.isTold } : undefined;
}

/** "A palace coup cannot be ruled out", "Lapse by default comes about if …": where courses are announced. */
function framed(view: View, i: number, to: number): Found | undefined {
  const name = nameAt(view, i, to, false);
  if (!name || !(/^an?$/u.test(wordAt(view, i, to)) || isDeed(view, name.label))) return undefined;
  return frame.at(view, name.label.to, to) ? name : undefined;
}

/** "partition", "drift of the line": a noun of doing without article. */
const isDeed = (view: View, { from, to }: Range): boolean =>
  view.tokens
    .slice(from, Math.min(to, from + 2))
    .some(({ folded }) => /(?:tion|sion|ment|ness|al|ing|se|ft|ance|rule)$/u.test(folded));

/** Behind ", to my mind,": the token after the closing comma. */
function asideEnd(view: View, at: number, to: number): number | undefined {
  for (let k = at + 1; k < Math.min(to, at + 6); k++) if (isMark(view, k, ",")) return k + 1;
  return undefined;
}

const isLink = (view: View, i: number, to: number): boolean =>
  /^(?:is|remains|was)$/u.test(wordAt(view, i, to)) ||
  (/^(?:would|might|may|could)$/u.test(wordAt(view, i, to)) && wordAt(view, i + 1, to) === "be");

const behindLink = (view: View, i: number, to: number): number => (wordAt(view, i + 1, to) === "be" ? i + 2 : i + 1);

/** The noun phrase at `i`, with neither article nor verb; none where it is a pronoun, or named persons and places alone. */
function nameAt(view: View, i: number, to: number, isTold: boolean): Found | undefined {
  let from = i;
  while (from < to && isMark(view, from, "\"“'")) from++;
  if (/^(?:an?|the)$/u.test(wordAt(view, from, to))) from++;
  let end = from;
  while (
    end < to &&
    view.tokens[end]!.kind !== "mark" &&
    !/^(?:under|where|that|if|which|when|as|because|since|should|and|with)$/u.test(wordAt(view, end, to)) &&
    !isLink(view, end, to) &&
    !/^(?:would|will|may|might|could|can|cannot|must)$/u.test(wordAt(view, end, to)) &&
    // "a managed handover": a participle behind its article.
    ((end === from && from > i) || !isFiniteVerb(view, end)) &&
    !frame.at(view, end, to)
  )
    end++;
  const isName = end > from && end - from <= mostWords && !english().adjunct.at(view, from, to);
  const isPronoun =
    english().pronoun.has(wordAt(view, from, to)) ||
    /^(?:this|that|it|they|there|what|not|no|likely|unlikely)$/u.test(wordAt(view, from, to));
  const isOwn = view.tokens.slice(from, end).every((token, k) => token.isCapital && (k > 0 || from !== i || from > 0));
  return isName && !isPronoun && !(isOwn && end - from > 1) ? { label: { from, to: end }, isTold } : undefined;
}
