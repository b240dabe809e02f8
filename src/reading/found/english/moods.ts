// How surely an English clause says what it says: the first cue of the sheet's order that stands in it.

import { words } from "../../lexicon/lexicon.ts";
import type { Modality, Quoted } from "../../reading.ts";
import { type Hit, wordSet } from "../phrases.ts";
import { isMark, quote, quoteOf, type Range, type View } from "../view.ts";
import { isPast, verbOf } from "./ahead.ts";
import { awaitingAt } from "./awaiting.ts";
import { branchIn } from "./branches.ts";
import { hingeAt } from "./hinges.ts";
import { implicitAt, lackedAt } from "./implicit.ts";
import { isInversion } from "./inversions.ts";
import { menaceAt } from "./menaces.ts";
import { isNoCondition } from "./notConditions.ts";
import { priceAt } from "./prices.ts";
import { requiredAt, swapAt } from "./terms.ts";
import { triggerAt } from "./triggers.ts";
import { english, isFiniteVerb } from "./words.ts";

export interface Mood {
  readonly modality: Modality;
  readonly cue?: Quoted;
}

interface Cue extends Hit<string> {
  readonly isInverted?: true;
  readonly then?: number;
  /** What is asked for, or given. */
  readonly label?: Range;
}

/** A cue that makes a conditional of the clause, without what only looks like one. */
export function conditionCue(view: View, { from, to }: Range): Cue | undefined {
  const e = english();
  for (let i = from; i < to; i++) {
    const awaited = awaitingAt(view, i, to) ?? lackedAt(view, i, to);
    if (awaited) return awaited;
    const not = e.conditionNot.at(view, i, to);
    if (not) {
      i = not.to - 1;
      continue;
    }
    const implicit =
      implicitAt(view, i, to) ??
      requiredAt(view, from, i, to) ??
      swapAt(view, from, i, to) ??
      triggerAt(view, i, to) ??
      hingeAt(view, from, i, to) ??
      priceAt(view, from, i, to) ??
      menaceAt(view, i, to);
    if (implicit) return implicit;
    const token = view.tokens[i]!;
    if (e.inverted.has(token.folded) && isInversion(view, from, i, to))
      return { value: "if_then", from: i, to: i + 1, start: token.start, isInverted: true };
    const hit = e.condition.at(view, i, to);
    if (!hit || hit.value.includes(".weak") || hit.value === "else") continue;
    if (isNoCondition(view, from, hit, to)) continue;
    if (token.folded === "requires" && isDuty(view, from, i)) continue;
    // "had until the end of Ramadan to reply": a time that is given.
    const isTerm = hit.value === "until" && i > from && /^(had|has|have)$/u.test(view.tokens[i - 1]!.folded);
    if (hit.value === "until" && (isTerm || isDate(view, hit.to) || !isAwaited(view, from, hit, to))) continue;
    return hit;
  }
  return undefined;
}

let laws: ReadonlySet<string> | undefined;
/** "The treaty requires that": a duty, no condition. */
function isDuty(view: View, from: number, to: number): boolean {
  laws ??= wordSet(words("en", "law"));
  return view.tokens.slice(Math.max(from, to - 6), to).some((token) => laws!.has(token.folded));
}

/** "until June to decide", "until the end of the month", "until 2030". */
const isDate = (view: View, i: number): boolean => {
  const at = /^(the|at|next|late|early|mid|least|end|of|this)$/u;
  let k = i;
  while (k < i + 4 && at.test(view.tokens[k]?.folded ?? "")) k++;
  const token = view.tokens[k];
  return token !== undefined && (token.kind === "number" || dateWord.test(token.folded)) && !isFiniteVerb(view, k + 1);
};
const dateWord =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midnight|dawn|dusk|sunset|spring|summer|autumn|winter|year|month|week|tomorrow|tonight)$/u;

/**
 * "until March" is a date, "lasted until the two sides met" a course of things; "until they leave" and "would stay until they left" are
 * conditions.
 */
function isAwaited(view: View, from: number, hit: Range, to: number): boolean {
  const e = english();
  let end = hit.to;
  while (end < to && (view.tokens[end]!.kind !== "mark" || isMark(view, end, "$€£'’"))) end++;
  const verb = verbOf(view, hit.to, end) ?? finiteIn(view, hit.to, end);
  if (verb === undefined) return /^\p{Lu}\S* \p{Ll}+s$/u.test(tail(view, hit.to, end));
  for (let i = from; i < hit.from; i++) if (e.bound.has(view.tokens[i]!.folded)) return true;
  return !isPast(view, verb);
}

/** The last two words, for a verb that only its -s shows (until the Movement disarms). */
const tail = (view: View, from: number, to: number): string =>
  to - from < 2
    ? ""
    : view.tokens
        .slice(to - 2, to)
        .map((t) => t.exact)
        .join(" ");

const finiteIn = (view: View, from: number, to: number): number | undefined => {
  for (let i = from; i < to; i++) if (isFiniteVerb(view, i)) return i;
  return undefined;
};

/** The mood of `[from, to)`; `skip` are tokens of the attribution, which say nothing of the mood. */
export function moodOf(view: View, range: Range, skip: Range | undefined): Mood | undefined {
  const e = english();
  const outside = (hit: { from: number }) => !skip || hit.from < skip.from || hit.from >= skip.to;
  const found = (modality: Modality, hit: { from: number; to: number; start: number }): Mood => ({
    modality,
    cue: quote(view, hit.start, view.tokens[hit.to - 1]!.end),
  });
  const first = <V>(
    list: { in: (v: View, f: number, t: number) => readonly Hit<V>[] },
    accept: (hit: Hit<V>) => boolean = () => true,
  ) => list.in(view, range.from, range.to).find((hit) => outside(hit) && accept(hit));

  const alleged = first(e.alleged);
  if (alleged) return found("alleged", alleged);
  const cue = conditionCue(view, range);
  const condition = cue && outside(cue) ? cue : undefined;
  if (condition && (condition.value !== "precondition" || isOfCourse(view, condition)))
    return found("conditional", condition);
  const branch = branchIn(view, range, range.from);
  if (branch) return found("conditional", branch);
  const not = first(e.notPossible);
  // A capital May is the month; "can" tells an ability.
  const possible = first(e.possible, (hit) => {
    const word = view.tokens[hit.from]!;
    return (
      !(word.folded === "may" && word.isCapital) &&
      word.folded !== "can" &&
      // "argue over who may fish there": a question told of.
      !(hit.from > range.from + 1 && /^(?:who|what|which|how|whom)$/u.test(view.tokens[hit.from - 1]!.folded)) &&
      !(not && hit.from >= not.from && hit.to <= not.to)
    );
  });
  const apparent = first(
    e.apparent,
    // "appeared in newspapers", "appears before the court"
    (hit) =>
      !(
        view.tokens[hit.from]!.folded.startsWith("appear") &&
        /^(in|on|at|before|from|with|under|near|beside|alongside|outside|again|there|online|only)$/u.test(
          view.tokens[hit.to]?.folded ?? "",
        )
      ),
  );
  const predicted = first(
    e.predicted,
    (hit) =>
      !/^(is|are) to$/u.test(
        hit.to - hit.from === 2 ? `${view.tokens[hit.from]!.folded} ${view.tokens[hit.from + 1]!.folded}` : "",
      ) || isVerbBase(view, hit.to),
  );
  if (possible) return found("possible", possible);
  if (apparent) return found("apparent", apparent);
  if (predicted) return found("predicted", predicted);
  return undefined;
}

/** "on condition that", "presupposes a truce", "its precondition is a truce"; "a precondition for talks" is a demand. */
const isOfCourse = (view: View, { from, to }: Range): boolean =>
  /^(that|presupposes|requires?)$/u.test(view.tokens[to - 1]!.folded) ||
  view.tokens[to - 2]?.folded === "preceded" ||
  (/^(its|their)$/u.test(view.tokens[from - 1]?.folded ?? "") &&
    /^(is|was|remains)$/u.test(view.tokens[to]?.folded ?? ""));

const isVerbBase = (view: View, i: number): boolean =>
  view.tokens[i]?.kind === "word" && !/^(the|a|an|this|that|blame|him|her|them)$/u.test(view.tokens[i]!.folded);

/** Whether the clause is negated, and a line that will not be crossed. */
export function polarityOf(view: View, { from, to }: Range): { polarity: "+" | "-"; isRedLine: boolean } {
  const e = english();
  const not = e.conditionNot;
  let negative = false;
  let redLine = false;
  for (let i = from; i < to; i++) {
    const ignored = not.at(view, i, to);
    if (ignored) {
      i = ignored.to - 1;
      continue;
    }
    const word = view.tokens[i]!.folded;
    if (word === "without" || word === "none" || !e.negation.at(view, i, to)) continue;
    negative = true;
    const near = view.tokens.slice(Math.max(from, i - 2), i + 1).map((t) => t.folded);
    if (near.includes("never") && near.some((w) => /^(will|would)$/u.test(w))) redLine = true;
    if (word === "cannot" && /^(accept|allow|tolerate|agree)$/u.test(view.tokens[i + 1]?.folded ?? "")) redLine = true;
  }
  const text = quoteOf(view, { from, to }).exact.toLowerCase();
  if (/\b(red line|non-negotiable|out of the question)\b/u.test(text)) redLine = true;
  return { polarity: negative ? "-" : "+", isRedLine: redLine };
}
