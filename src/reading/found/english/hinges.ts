// What hangs on something yet to be done, by a verb or an adjective: "the reopening hinges on the removal of the mines", "any sale is subject to approval"; "the town depends on the mine" is none.
import { words } from "../../lexicon/lexicon.ts";
import { type Hit, Phrases, wordSet } from "../phrases.ts";
import type { Range, View } from "../view.ts";
import { isMark } from "../view.ts";
import { isOpen, sentenceAt, wordAt } from "./ahead.ts";

export interface Hinge extends Hit<string> {
  /** What hangs on it. */
  readonly label: Range;
}

let lists: { readonly hangs: Phrases<string>; readonly deeds: ReadonlySet<string> } | undefined;
const known = () => {
  lists ??= {
    hangs: new Phrases(words("en", "condition.hinge").map((phrase) => [phrase, phrase] as const)),
    deeds: wordSet([...words("en", "deed"), ...words("en", "deed.asked"), ...words("en", "awaited")]),
  };
  return lists;
};

/** Such a condition at token `i`, in the clause from `from`. */
export function hingeAt(view: View, from: number, i: number, to: number): Hinge | undefined {
  const word = wordAt(view, i);
  if (word === "before") return firstAt(view, i) ?? demandedAt(view, from, i, to);
  const hit = known().hangs.at(view, i, to);
  if (!hit) return undefined;
  const label = subjectOf(view, from, i, wordAt(view, hit.to) === "whether");
  if (!label || !isAsked(view, hit.to, to)) return undefined;
  // "subject to", "depend on" are said of things too: what hangs must itself be done.
  const isStrict = /^(?:hinge|contingent|conditional|tied)/u.test(hit.value);
  const isCourse =
    wordAt(view, hit.to) === "whether" || view.tokens.slice(label.from, label.to).some((token) => isDeed(token.folded));
  return isStrict || isCourse ? { ...hit, value: "precondition", label } : undefined;
}

const isDeed = (word: string): boolean =>
  known().deeds.has(word) || (word.length > 7 && /(?:ing|tion|sion|ment)s?$/u.test(word) && !noDeed.test(word));
const noDeed =
  /^(?:reputation|foundation|profession|expression|impression|condition|discussion|collection|confession|invasion|version|vision|decision-making|monument|sentiment|argument|judgement|judgment|instrument|statement|government|parliament|nothing|something|anything|everything|position|nation|station|situation|region|opinion|population|equipment|department|apartment|document|element|regiment|section|question|building|morning|evening|according|including|following|during|delegation|organisation|organization|institution|administration|generation|constitution|ammunition|television|tradition|moment|ambition|irrigation|fishing|mission|commission|million|billion|production|regarding|federation|association|corporation|coalition|faction|junction|tension|division)s?$/u;

/** The words before it that tell what hangs: up to a mark, a relative or a verb of saying; "much", "which" and "it" tell nothing. */
function subjectOf(view: View, from: number, i: number, isWhether: boolean): Range | undefined {
  // "open bargaining, conditional on an invitation"
  let end = isMark(view, i - 1, ",") && !/^(?:is|subject|tied)/u.test(wordAt(view, i - 2)) ? i - 1 : i;
  while (
    end > from &&
    /^(?:is|are|was|be|been|will|would|may|might|must|remains?|made|becomes?|being|still|also|now|largely|entirely|partly|solely|only|chiefly|directly|not|to|has|have|itself|says|makes?|again)$/u.test(
      wordAt(view, end - 1),
    )
  )
    end--;
  let start = end;
  // An apposition between commas: "The second tranche, worth $400 million, is contingent on".
  let isBehindComma = isMark(view, start - 1, ",");
  while (start > from) {
    const token = view.tokens[start - 1]!;
    if (isBehindComma && token.folded === ",") {
      let open = start - 2;
      while (open > from && !isMark(view, open, ",")) open--;
      if (!isMark(view, open, ",")) break;
      start = open;
      isBehindComma = false;
      continue;
    }
    if (
      (token.kind === "mark" && !"-$".includes(token.folded)) ||
      /^(?:that|which|who|and|but|whether|because|while|how|what)$/u.test(token.folded)
    )
      break;
    start--;
  }
  const { from: head } = sentenceAt(view, i);
  while (start < end && start > head && view.tokens[start]!.kind === "mark") start++;
  if (start >= end) return undefined;
  const words = view.tokens.slice(start, end);
  return !isWhether &&
    words.length === 1 &&
    /^(?:much|all|it|this|that|which|everything|most|lot|little|these|they|we|you|he|she)$/u.test(words[0]!.folded)
    ? undefined
    : { from: start, to: end };
}

/** What must be done: a deed near the head of what follows, or "whether". */
function isAsked(view: View, from: number, to: number): boolean {
  if (wordAt(view, from) === "whether") return true;
  for (let k = from; k < Math.min(to, from + 6) && view.tokens[k]!.kind === "word"; k++) {
    if (/^(?:which|who|what|where|how|that)$/u.test(wordAt(view, k))) return false;
    if (isDeed(wordAt(view, k))) return true;
    if (k > from && /^(?:of|in|for|from|at|on|to)$/u.test(wordAt(view, k))) return false;
  }
  return false;
}

const dealing =
  /^(?:talking|speaking|negotiating|signing|discussing|agreeing|sitting|joining|resuming|returning|lifting|withdrawing|disarming|committing|considering|opening|reopening|releasing|handing|moving|accepting|ratifying|entering|meeting|receiving|any|further)$/u;
const wanting = /^(?:wants?|demands?|insists?|requires?|asks?|expects?|needs?)$/u;

/** "Before talking about borders, the Front wants its leader freed": a demand of today; "Before leaving, the minister demanded" tells. */
function firstAt(view: View, i: number): Hinge | undefined {
  const { from, to } = sentenceAt(view, i);
  if (!(i === from || isMark(view, i - 1, ',"')) || !dealing.test(wordAt(view, i + 1))) return undefined;
  let comma = i + 2;
  while (comma < to && !isMark(view, comma, ",")) comma++;
  let verb = comma + 2;
  while (verb < Math.min(to, comma + 9) && !wanting.test(wordAt(view, verb))) {
    if (view.tokens[verb]!.kind === "mark" || isOpen(view, { from: verb, to: verb + 1 })) return undefined;
    verb++;
  }
  if (verb >= Math.min(to, comma + 9)) return undefined;
  return {
    value: "precondition",
    from: verb,
    to: verb + 1,
    start: view.tokens[verb]!.start,
    label: { from: i + 1, to: comma },
  };
}

/** "demanded the return of two tugs before any talks" */
function demandedAt(view: View, from: number, i: number, to: number): Hinge | undefined {
  const isTalk = /^(?:talks|negotiations|talking|negotiating|signing|any|further)$/u.test(wordAt(view, i + 1));
  if (!isTalk || i + 1 >= to || isMark(view, i - 1, ",")) return undefined;
  for (let verb = i - 2; verb > Math.max(from, i - 14) && view.tokens[verb]!.kind === "word"; verb--) {
    if (!/^(?:demand(?:s|ed)?|wants?|insist(?:s|ed)? on|asks? for)$/u.test(wordAt(view, verb))) continue;
    // What is demanded stands between the verb and the cue.
    return {
      value: "precondition",
      from: verb,
      to: verb + 1,
      start: view.tokens[verb]!.start,
      label: { from: i + 1, to: endOf(view, i + 1, to) },
    };
  }
  return undefined;
}

function endOf(view: View, from: number, to: number): number {
  let end = from;
  while (end < to && view.tokens[end]!.kind === "word") end++;
  return end;
}
