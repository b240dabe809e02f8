// Conditions without "if": "Without guarantees, no skipper will leave port", "An early sale would close the door".
import { words } from "../../lexicon/lexicon.ts";
import type { Hit } from "../phrases.ts";
import { wordSet } from "../phrases.ts";
import { isMark, type View } from "../view.ts";
import { isOpen, sentenceAt } from "./ahead.ts";
import { english, isFiniteVerb } from "./words.ts";

export interface Implicit extends Hit<string> {
  /** Where what follows from it begins. */
  readonly then: number;
}

/** "A handover would take place in May", "any sale would require a vote": a plan and its terms, not what follows from it. */
const plan = /^(be|take|begin|start|follow|last|come|happen|require|need|include|involve|have|cover|run)$/u;

let deeds: ReadonlySet<string> | undefined;
let hostile: ReadonlySet<string> | undefined;
let asked: ReadonlySet<string> | undefined;

/** The condition that opens with token `i`, the head of its clause. */
export function implicitAt(view: View, i: number, to: number): Implicit | undefined {
  if (view.tokens[i]!.folded === "failing" && isHead(view, i)) return failingAt(view, i, to);
  const word = view.tokens[i]!.folded;
  if (word === "let" && isHead(view, i)) return letAt(view, i, to);
  if (word === "no" && isHead(view, i)) return neitherAt(view, i, to);
  if (word === "with" && isHead(view, i)) return withAt(view, i, to);
  // "Absent a reply, Sool will recall them"
  const isWithout =
    word === "without" || (word === "absent" && /^(a|an|any|some)$/u.test(view.tokens[i + 1]?.folded ?? ""));
  const lacking = lackingAt(view, i);
  if (lacking && isHead(view, i)) return commaBehind(view, i, lacking, to);
  const isOwned = view.tokens[i]!.isCapital && view.tokens[i + 1]?.folded === "'s";
  if (!(isWithout || isOwned || /^(a|an|any|another|one|the)$/u.test(word)) || !isHead(view, i)) return undefined;
  return isWithout ? withoutAt(view, i, to) : deedAt(view, i, to);
}

/** "There will be no deal without a withdrawal", "will not sign without guarantees": what is refused, and what is lacking behind it. */
export function lackedAt(view: View, i: number, to: number): Hit<string> | undefined {
  if (view.tokens[i]!.folded !== "without" || isHead(view, i) || view.tokens[i - 1]!.kind === "mark") return undefined;
  const next = view.tokens[i + 1];
  asked ??= wordSet([...words("en", "awaited"), ...words("en", "deed"), ...words("en", "deed.asked")]);
  const isAsked = view.tokens.slice(i + 1, Math.min(to, i + 5)).some((token) => asked!.has(token.folded));
  if (next === undefined || !isAsked || /ing$/u.test(next.folded)) return undefined;
  const { from } = sentenceAt(view, i);
  let start = i;
  while (start > from && !isMark(view, start - 1, ';:",')) start--;
  const main = view.tokens.slice(start, i);
  const isRefused = main.some(({ folded }) =>
    /^(?:no|not|never|nothing|nobody|cannot|none|won't|wouldn't|can't)$/u.test(folded),
  );
  return isRefused && isOpen(view, { from: start, to: i })
    ? { value: "implicit", from: i, to: i + 1, start: view.tokens[i]!.start }
    : undefined;
}

function isHead(view: View, i: number): boolean {
  // "Even one shot would end the truce"
  const before = view.tokens[view.tokens[i - 1]?.folded === "even" ? i - 2 : i - 1];
  if (before === undefined) return true;
  return before.kind === "mark" ? '.!?…,"“;:'.includes(before.folded) : /^(and|but|that)$/u.test(before.folded);
}

/** "Let these talks drag on and he goes shopping elsewhere": told to nobody; "let us" proposes. */
function letAt(view: View, i: number, to: number): Implicit | undefined {
  if (/^(us|me|it|'s|alone|go)$/u.test(view.tokens[i + 1]?.folded ?? "")) return undefined;
  for (let and = i + 3; and < to - 2; and++) {
    if (isMark(view, and, ".;:")) return undefined;
    if (view.tokens[and]!.folded !== "and") continue;
    const verb = firstVerb(view, and + 2, to);
    const isTold = verb !== undefined && verb - and <= 6 && told.test(view.tokens[verb]!.folded);
    if (isTold || (isTimed(view, i + 3, and) && /^(the|its|their|a|no)$/u.test(view.tokens[and + 1]!.folded)))
      return { value: "implicit", from: i, to: i + 1, start: view.tokens[i]!.start, then: and + 1 };
  }
  return undefined;
}

/** "and the dam fills", "and he may", "and the rest do"; a bare verb may be wished too: "and the refugees come home". */
const told = /[^s]s$|^(?:will|would|may|might|could|can|do)$/u;

/** "Let the wages go out by the tenth and the talkers win": a wish sets no time. */
const isTimed = (view: View, from: number, to: number): boolean =>
  view.tokens.slice(from, to).some((token) => /^(by|before|past|beyond|until|till)$/u.test(token.folded));

/** "With Chinese credit this can limp on for a year; without it, for a month" */
function withAt(view: View, i: number, to: number): Implicit | undefined {
  const { to: end } = view.ranges.find((range) => range.from <= i && i < range.to)!;
  const verb = firstVerb(view, i + 2, to);
  if (verb === undefined || verb - i > 8 || !isPresentOrModal(view.tokens[verb]!.folded)) return undefined;
  for (let k = verb + 1; k < end - 1; k++)
    if (
      view.tokens[k]!.folded === "without" &&
      view.tokens[k - 1]!.kind === "mark" &&
      /^(it|them|that|these|those|one)$/u.test(view.tokens[k + 1]!.folded)
    )
      return {
        value: "implicit",
        from: i,
        to: i + 1,
        start: view.tokens[i]!.start,
        then: subjectBefore(view, i + 2, verb),
      };
  return undefined;
}

/** The head of the noun phrase or the pronoun before a verb. */
function subjectBefore(view: View, from: number, verb: number): number {
  const article = view.tokens
    .slice(from, verb)
    .findLastIndex((t) => /^(the|a|an|its|his|their|no|both)$/u.test(t.folded));
  return article < 0 ? verb - 1 : from + article;
}

/** "No patrol, no herders": what is lacking, and what then is. */
function neitherAt(view: View, i: number, to: number): Implicit | undefined {
  const comma = [2, 3, 4].map((k) => i + k).find((k) => isMark(view, k, ","));
  if (comma === undefined || view.tokens[comma + 1]?.folded !== "no") return undefined;
  for (let k = i; k < to; k++) {
    if (k > comma + 1 && view.tokens[k]!.kind === "mark")
      return k - comma <= 5
        ? { value: "implicit", from: i, to: i + 1, start: view.tokens[i]!.start, then: comma + 1 }
        : undefined;
    if (isFiniteVerb(view, k)) return undefined;
  }
  return to - comma <= 5
    ? { value: "implicit", from: i, to: i + 1, start: view.tokens[i]!.start, then: comma + 1 }
    : undefined;
}

/** "Failing both, seizure", "Failing an accord by June, the line closes": up to a comma without a verb. */
function failingAt(view: View, i: number, to: number): Implicit | undefined {
  if (!/^(?:both|these|those|either|this|a|an|any|such|agreement|consent)$/u.test(view.tokens[i + 1]?.folded ?? ""))
    return undefined;
  for (let comma = i + 2; comma < Math.min(to - 1, i + 9); comma++) {
    if (isMark(view, comma, ","))
      return { value: "implicit", from: i, to: i + 1, start: view.tokens[i]!.start, then: comma + 1 };
    if (isFiniteVerb(view, comma)) return undefined;
  }
  return undefined;
}

let awaited: ReadonlySet<string> | undefined;
const isPresentOrModal = (word: string): boolean => !/ed$/u.test(word) && !english().past.has(word);

/** What is lacking: where its noun phrase begins, and whether an article opens it. */
interface Lacking {
  readonly noun: number;
  readonly isOpen: boolean;
}

const lackings = [["barring"], ["short", "of"], ["but", "for"], ["absent"], ["in", "the", "absence", "of"]];

const lackedDaily =
  /^(?:breath|cash|money|men|fuel|food|water|time|ammunition|funds|supplies|space|options|friends|staff|ideas|allies)$/u;

/** "In the absence of a deal", "Barring an offer", "Short of a miracle", "But for the snow". */
function lackingAt(view: View, i: number): Lacking | undefined {
  if (!/^(?:barring|short|but|absent|in)$/u.test(view.tokens[i]!.folded)) return undefined;
  for (const words of lackings) {
    const noun = i + words.length;
    if (!words.every((word, k) => view.tokens[i + k]?.folded === word)) continue;
    // "Short of breath"
    if (words[0] === "short" && lackedDaily.test(view.tokens[noun]?.folded ?? "")) return undefined;
    const isOpen = words[0] !== "but" && /^(?:a|an|any|some|such)$/u.test(view.tokens[noun]?.folded ?? "");
    return { noun, isOpen };
  }
  return undefined;
}

/** What follows stands behind the next comma: with a modal, or at least not in the past where an article opens what is lacking. */
function commaBehind(view: View, i: number, { noun, isOpen }: Lacking, to: number): Implicit | undefined {
  let comma = noun + 1;
  while (comma < Math.min(to, noun + 12) && view.tokens[comma]!.kind !== "mark") comma++;
  if (!isMark(view, comma, ",") || comma >= to - 2) return undefined;
  const verb = firstVerb(view, comma + 1, to);
  const modal = view.tokens
    .slice(comma + 1, to)
    .some((token) => /^(?:will|would|could|might|won't|wouldn't|cannot)$/u.test(token.folded));
  if (!modal && (!isOpen || (verb !== undefined && !isPresentOrModal(view.tokens[verb]!.folded)))) return undefined;
  return { value: "implicit", from: i, to: noun, start: view.tokens[i]!.start, then: comma + 1 };
}

/** "Without X, Y will": what follows has its modal for its first verb, or what is lacking was awaited: "Without a decision, the ferries carry on". */
function withoutAt(view: View, i: number, to: number): Implicit | undefined {
  if (view.tokens[i + 1]?.folded.endsWith("ing")) return undefined;
  // "Without it the shippers go elsewhere"
  const isPronoun = /^(?:it|them|that|these|those|either|one)$/u.test(view.tokens[i + 1]?.folded ?? "");
  const main = isMark(view, i + 2, ",") ? i + 3 : i + 2;
  if (isPronoun && /^(?:the|a|an|no|nobody|its|their|he|she|it|they|both)$/u.test(view.tokens[main]?.folded ?? "")) {
    const verb = firstVerb(view, main + 1, to);
    if (verb === undefined || isPresentOrModal(view.tokens[verb]!.folded))
      return { value: "implicit", from: i, to: i + 1, start: view.tokens[i]!.start, then: main };
  }
  let comma = i + 1;
  // "a reply", "the report": nouns.
  const isNoun = (k: number): boolean => /^(a|an|the|any|some|its|their)$/u.test(view.tokens[k - 1]!.folded);
  for (; comma < to && !isMark(view, comma, ","); comma++)
    if (isFiniteVerb(view, comma) && !isNoun(comma)) return undefined;
  const verb = firstVerb(view, comma + 1, to);
  awaited ??= wordSet(words("en", "awaited"));
  const isAwaited = view.tokens.slice(i + 1, comma).some((token) => awaited!.has(token.folded));
  if (isAwaited && comma < to - 2 && (verb === undefined || isPresentOrModal(view.tokens[verb]!.folded)))
    return { value: "implicit", from: i, to: i + 1, start: view.tokens[i]!.start, then: comma + 1 };
  return verb !== undefined && /^(will|would|won't|wouldn't|could|cannot)$/u.test(view.tokens[verb]!.folded)
    ? { value: "implicit", from: i, to: i + 1, start: view.tokens[i]!.start, then: comma + 1 }
    : undefined;
}

/** "A withdrawal without guarantees would": a deed not said to be done, told by nobody in the sentence. */
function deedAt(view: View, i: number, to: number): Implicit | undefined {
  const isWarned = isWarning(view, i);
  if (!isWarned && /^(?:one|the)$/u.test(view.tokens[i]!.folded)) return undefined;
  deeds ??= wordSet(words("en", "deed"));
  hostile ??= wordSet(words("en", "deed.hostile"));
  const isDeed = (word: string): boolean => deeds!.has(word) || (isWarned && hostile!.has(word));
  let head = i + 1;
  while (head < Math.min(to, i + 5) && !isDeed(view.tokens[head]!.folded)) {
    if (view.tokens[head]!.kind === "mark" || english().adjunct.at(view, head)) return undefined;
    head++;
  }
  if (head >= Math.min(to, i + 5)) return undefined;
  const verb = firstVerb(view, head + 1, to);
  if (verb === undefined || verb - head > 10 || !isOutcome(view, i, verb)) return undefined;
  // "would end on Friday" is dated.
  const isMet = isWarned && isAnswered(view, verb);
  if (!isMet && (plan.test(view.tokens[verb + 1]?.folded ?? "") || view.tokens[verb + 2]?.folded === "on"))
    return undefined;
  for (let k = head + 1; k < verb; k++)
    if (view.tokens[k]!.kind === "mark" || /^(that|which|who)$/u.test(view.tokens[k]!.folded)) return undefined;
  const sentence = view.ranges.find((range) => range.from <= i && i < range.to)!;
  if (!isWarned) for (let k = sentence.from; k < sentence.to; k++) if (english().say.at(view, k)) return undefined;
  return { value: "implicit", from: i, to: head + 1, start: view.tokens[i]!.start, then: verb };
}

/** "A withdrawal would", "any delay will". */
const isOutcome = (view: View, i: number, verb: number): boolean => {
  const modal = view.tokens[verb]!.folded;
  return (
    modal === "would" || (/^(?:will|shall)$/u.test(modal) && isWarning(view, i) && view.tokens[i]!.folded !== "another")
  );
};

/** "Any attempt", "a single shot", "one more raid", "the slightest delay": warned of, whoever tells it. */
const isWarning = (view: View, i: number): boolean => {
  if (view.tokens[i - 1]?.folded === "even") return true;
  const next = view.tokens[i + 1]?.folded ?? "";
  switch (view.tokens[i]!.folded) {
    case "any":
    case "another":
      return true;
    case "a":
      return /^(?:single|further)$/u.test(next);
    case "one":
      return /^(?:more|single|further)$/u.test(next);
    default:
      return next === "slightest";
  }
};

/** "would be met with live fire", "will be treated as an act of war" */
const isAnswered = (view: View, verb: number): boolean =>
  view.tokens[verb + 1]?.folded === "be" &&
  /^(?:met|answered|treated|regarded|seen|viewed|considered|taken|punished|repelled|resisted|crushed|deemed|dealt|countered|followed|avenged)$/u.test(
    view.tokens[verb + 2]?.folded ?? "",
  );

function firstVerb(view: View, from: number, to: number): number | undefined {
  for (let k = from; k < to; k++) {
    if (isMark(view, k, ";:")) return undefined;
    if (isFiniteVerb(view, k)) return k;
  }
  return undefined;
}
