// Cuts an English sentence into the clauses that may each be a claim.
import { isMark, type Range, type View } from "../view.ts";
import { denialOfCharge } from "./charges.ts";
import { implicitAt } from "./implicit.ts";
import { quotationsOf } from "./quotations.ts";
import { type Clause, relatives } from "./relatives.ts";
import { isAdverb } from "./telling.ts";
import { english, hasVerb, isFiniteVerb } from "./words.ts";

const coordinators = new Set(["and", "but", "yet", "so", "or"]);
const subordinators = new Set(["while", "whereas", "although", "though", "because"]);

/** In order; a relative clause lies within its main clause unless it ends the sentence. */
export function clausesOf(view: View, range: Range): readonly Clause[] {
  const pieces = split(view, range);
  return pieces.flatMap((piece) => [...relatives(view, piece)]);
}

const isQuoteMark = (view: View, i: number): boolean => isMark(view, i, '"«»');

function split(view: View, { from, to }: Range): readonly Clause[] {
  const e = english();
  const word = (i: number): string => (i >= from && i < to ? view.tokens[i]!.folded : "");
  const clauses: Clause[] = [];
  let start = from;
  let kind: Clause["kind"] = "main";
  let inQuote = quotationsOf(view).holds(from);
  let inConditional = /^(if|unless|should|were|had|once|when|as|until|provided|while|although|though|because)$/u.test(
    word(from),
  );
  const cut = (end: number, next: number, nextKind: Clause["kind"], isUnseen = false) => {
    if (end > start) clauses.push({ from: start, to: end, kind, ...(isUnseen && { isUnseen: true as const }) });
    start = next;
    kind = nextKind;
    inConditional = /^(if|unless|should|were|had)$/u.test(word(next));
  };
  for (let i = from; i < to; i++) {
    if (isQuoteMark(view, i)) {
      // `..., she said, "and ...`: the quotation goes on.
      if (
        !inQuote &&
        !inConditional &&
        word(i - 1) === "," &&
        i - 1 > start &&
        hasVerb(view, i + 1, closing(view, i, to)) &&
        goesOnBehindTelling(view, start, i - 1)
      )
        cut(i - 1, i, "quote");
      inQuote = !inQuote;
      continue;
    }
    if (inQuote) continue;
    const main = behindRelative(view, start, i, to);
    if (main > i) {
      i = main - 1;
      continue;
    }
    const isColon =
      isMark(view, i, ":") &&
      hasVerb(view, start, i) &&
      (hasVerb(view, i + 1, to) || (i + 1 < to && implicitAt(view, i + 1, to) !== undefined));
    if (isMark(view, i, ";") || (isColon && !isQuoteMark(view, i + 1))) {
      // "An officer put it softly: if ...": what is told follows.
      cut(i, i + 1, isColon && attributionBefore(view, start, i) ? "quote" : "main");
      continue;
    }
    // "..., after Kesh alleged that": another voice. "..., a step that Orm will not take": a claim of its own.
    if (
      isMark(view, i, ",") &&
      !inConditional &&
      ((tellsBehind(view, i + 1, to) && hasVerb(view, start, i)) || isStep(view, i + 1, to))
    ) {
      cut(i, word(i + 1) === "after" ? i + 2 : i + 3, "main");
      continue;
    }
    if (isMark(view, i, ",") && denialOfCharge(view, i + 1, to) !== undefined && hasVerb(view, start, i)) {
      cut(i, i + 1, "main");
      continue;
    }
    const next = word(i);
    if (!coordinators.has(next) && !subordinators.has(next)) continue;
    // "failure to do so would"
    // "so long as it rains", "or so he says", "has yet to", "nobody has yet explained"
    if (next === "so" && /^(long|far|much|many)$/u.test(word(i + 1))) continue;
    if (next === "or" && word(i + 1) === "so") continue;
    if (next === "yet" && /^(has|have|had|not|is|are|was|were|as)$/u.test(word(i - 1))) continue;
    if (next === "so" && /^(do|does|did|done|doing|if|even|say|says|said|think|thinks)$/u.test(word(i - 1))) continue;
    if (isAmidSaid(view, start, i)) continue;
    // The comma may stand within the quotation that ends there.
    const isQuoteEnd = isQuoteMark(view, i - 1) && isMark(view, i - 2, ",");
    const end = isMark(view, i - 1, ",") || isQuoteEnd ? i - 1 : i;
    // "The measures lapse in May, and one capital is wavering": a verb that no list knows, for a list would have more commas.
    if (!hasVerb(view, start, end)) {
      if (next === "and" && end < i && isWholeAnyway(view, start, end) && opensWithSubject(view, i + 1, to))
        cut(end, i + 1, "main", true);
      continue;
    }
    // "and that ..." after "said that"
    if (coordinators.has(next) && word(i + 1) === "that" && !isFiniteVerb(view, i + 2)) {
      cut(end, i + 2, "verb");
      continue;
    }
    if (
      coordinators.has(next) &&
      (startsVerb(view, i + 1) ||
        /^(is|are|was|were|has|have|had)$/u.test(word(i + 1)) ||
        (end < i && isFiniteVerb(view, i + 1)))
    ) {
      if (next !== "or") cut(end, i + 1, "verb");
      continue;
    }
    const withComma = end < i;
    // "Should A happen, B would follow, and C might": a third clause with a modal of its own.
    if (inConditional && withComma && next === "and" && isAnswered(view, start, end) && hasOwnModal(view, i + 1, to)) {
      cut(end, i + 1, "main");
      continue;
    }
    if (!(withComma || subordinators.has(next)) || (inConditional && !/[;]/u.test(word(end)))) continue;
    if (next === "though" && isMark(view, i + 1, ",")) continue;
    const stop = nextBreak(view, i + 1, to);
    if (subject(view, i + 1, stop) && !e.say.at(view, i + 1)) cut(end, i + 1, "main");
  }
  cut(to, to, "main");
  return clauses;
}

/** "reported that Odiz, of the commission, and Soltan, its envoy, met": the verb of what is said is still to come. */
function isAmidSaid(view: View, from: number, i: number): boolean {
  const that = view.tokens.slice(from, i).findLastIndex(({ folded }) => folded === "that") + from;
  const isSaid =
    that > from &&
    saysAt(view, that - 1) &&
    !/^(?:day|evening|night|week|month|year|time|morning|afternoon)$/u.test(view.tokens[that + 1]!.folded);
  return isSaid && i > that + 1 && !hasVerb(view, that + 1, i);
}

/** "after Kesh alleged that": a subject of its own and a verb of telling with what it tells. */
function tellsBehind(view: View, from: number, to: number): boolean {
  if (view.tokens[from]?.folded !== "after") return false;
  for (let i = from + 2; i < Math.min(to - 2, from + 8); i++) {
    if (view.tokens[i]!.kind === "mark") return false;
    if (isFiniteVerb(view, i))
      return saysAt(view, i) || english().allege.at(view, i) ? view.tokens[i + 1]!.folded === "that" : false;
  }
  return false;
}

/** "a step the ruling party will not take": a subject and a modal, and nothing behind the verb for an object. */
function isStep(view: View, from: number, to: number): boolean {
  const word = (i: number): string => (i < to ? view.tokens[i]!.folded : "");
  if (
    !/^an?$/u.test(word(from)) ||
    !/^(step|move|price|concession|demand|condition|risk|gamble)$/u.test(word(from + 1))
  )
    return false;
  if (!/^(that|the|its|his|her|neither|both|no|nobody)$/u.test(word(from + 2)) && !view.tokens[from + 2]?.isCapital)
    return false;
  for (let i = from + 3; i < Math.min(to, from + 10) && view.tokens[i]!.kind === "word"; i++)
    if (isFiniteVerb(view, i))
      return /^(will|would|cannot|can|could|may|might|has|have|refuses?|refused)$/u.test(word(i));
  return false;
}

/** Whether a conditional's comma is passed, with a verb on each side. */
function isAnswered(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isMark(view, i, ",")) return hasVerb(view, from, i) && hasVerb(view, i + 1, to);
  return false;
}

/** A subject and then a modal for its first verb. */
function hasOwnModal(view: View, from: number, to: number): boolean {
  for (let i = from; i < to && !isMark(view, i, ",;:"); i++)
    if (isFiniteVerb(view, i) && view.tokens[i - 1]!.folded !== "to")
      return i > from && /^(?:would|will|may|might|could)$/u.test(view.tokens[i]!.folded);
  return false;
}

/** Some words without a mark, the first no preposition: more than a subject. */
const isWholeAnyway = (view: View, from: number, to: number): boolean =>
  to - from > 5 &&
  !view.tokens
    .slice(from, to)
    .some((token, k) => token.kind === "mark" && view.tokens[from + k + 1]?.folded !== "though") &&
  !english().adjunct.at(view, from) &&
  view.ranges.some((range) => range.from === from);

/** A noun phrase without a comma and its verb: "one capital is said". */
const opensWithSubject = (view: View, from: number, to: number): boolean => {
  for (let i = from; i < Math.min(to, from + 6); i++) {
    if (view.tokens[i]!.kind !== "word") {
      if (i === from || !isMark(view, i, ",")) return false;
      // "and Kenya, its broker, does": set beside the name.
      const close = [2, 3, 4, 5].map((k) => i + k).find((k) => k < to && isMark(view, k, ","));
      const isBeside = close !== undefined && !hasVerb(view, i + 1, close) && isFiniteVerb(view, close + 1);
      return isBeside || /^(?:which|who|whose)$/u.test(view.tokens[i + 1]?.folded ?? "");
    }
    if (isFiniteVerb(view, i)) return i > from;
  }
  return false;
};

function closing(view: View, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (isQuoteMark(view, i)) return i;
  return to;
}

/** "The officials, who asked not to be named because ..., said": the comma before the verb, where the subject still waits for it. */
function behindRelative(view: View, from: number, i: number, to: number): number {
  if (!isMark(view, i, ",") || !/^(who|which|whose)$/u.test(view.tokens[i + 1]?.folded ?? "")) return i;
  if (i === from || hasVerb(view, from, i)) return i;
  for (let k = i + 2; k < to; k++) {
    if (isMark(view, k, ';:"«»')) return i;
    if (isMark(view, k, ",")) return isFiniteVerb(view, k + 1) ? k : i;
  }
  return i;
}

/** A verb of saying, denying, pledging, or a mood: what may be a claim of its own without a new subject. */
function startsVerb(view: View, i: number): boolean {
  const e = english();
  const first = view.tokens[i]?.folded ?? "";
  const at = /^(has|have|had)$/u.test(first) || isAdverb(first) ? i + 1 : i;
  if (view.tokens[i]?.isCapital) return false;
  return (
    saysAt(view, at) ||
    [e.deny, e.commit, e.allege].some((list) => list.at(view, at)) ||
    e.silence.at(view, i) !== undefined ||
    /^(would|will|may|might|could|cannot|should|must)$/u.test(view.tokens[i]?.folded ?? "")
  );
}

/** "recall his envoy": where a verb also has a plain object, its base form tells only with "that". */
function saysAt(view: View, i: number): boolean {
  const hit = english().say.at(view, i);
  if (!hit) return false;
  const isBase = view.tokens[i]!.folded === hit.value.split(/[. ]/u)[0];
  return !isBase || !english().sayOnlyWithClause.has(hit.value) || view.tokens[hit.to]?.folded === "that";
}

/** Whether `[from, to)` opens with a subject of its own: a finite verb, but not as its first word. */
function subject(view: View, from: number, to: number): boolean {
  if (from >= to || isFiniteVerb(view, from)) return false;
  for (let i = from + 1; i < to; i++) if (isFiniteVerb(view, i)) return true;
  return false;
}

function nextBreak(view: View, from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (isMark(view, i, ";:") || (isMark(view, i, ",") && coordinators.has(view.tokens[i + 1]?.folded ?? ""))) return i;
  return to;
}

/** `It was late, she said, "and ...`: something is told before the verb of telling; `She said, "It ...` is one clause. */
function goesOnBehindTelling(view: View, from: number, to: number): boolean {
  for (let i = Math.max(from, to - 6); i < to; i++) if (english().say.at(view, i)) return hasVerb(view, from, i);
  return false;
}

function attributionBefore(view: View, from: number, to: number): boolean {
  // "Drift is what the merchants expect: …": what follows is the author's.
  if (view.tokens.slice(Math.max(from, to - 6), to).some((token) => token.folded === "what")) return false;
  for (let i = Math.max(from, to - 6); i < to; i++) if (english().say.at(view, i)) return true;
  return false;
}
