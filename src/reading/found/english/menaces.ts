// Threats and promises that "and" or "or" alone makes conditions of: "Leave by dawn or we will sink your boats", "Sign and the money will be yours", "One more shot and the truce is over".
import { words } from "../../lexicon/lexicon.ts";
import { isMark, type View } from "../view.ts";
import { isModal, isPast, opensSubject, sentenceAt, verbOf, wordAt } from "./ahead.ts";
import type { Implicit } from "./implicit.ts";
import { isFiniteVerb } from "./words.ts";

/** Such a sentence whose first half begins with token `i`. */
export function menaceAt(view: View, i: number, to: number): Implicit | undefined {
  if (!isHead(view, i)) return undefined;
  const half = secondOf(view, i, to);
  if (half === undefined) return undefined;
  const isMade =
    (isImperative(view, i) &&
      (wordAt(view, half) === "or" ? isFeared(view, half + 1) : isPromised(view, half + 1, to))) ||
    (wordAt(view, half) === "and" && (isLast(view, i) ? isFollowing(view, i, half, to) : isOne(view, i, half)));
  return isMade ? { value: "implicit", from: i, to: i + 1, start: view.tokens[i]!.start, then: half + 1 } : undefined;
}

/** At the head of a sentence or a quotation: behind a mark or a line's end. */
function isHead(view: View, i: number): boolean {
  const before = view.tokens[i - 1];
  if (before === undefined || isMark(view, i - 1, '"“:;')) return true;
  const isParted = before.kind === "mark" || view.text.slice(before.end, view.tokens[i]!.start).includes("\n");
  return isParted && sentenceAt(view, i).from === i;
}

/** The "and" or "or" behind a first half without a finite verb. */
function secondOf(view: View, i: number, to: number): number | undefined {
  for (let k = i + 2; k < Math.min(to - 2, i + 20); k++) {
    const word = wordAt(view, k);
    if (/^(?:and|or)$/u.test(word) && (word === "or" || !isJoined(view, k, to))) return k;
    if (view.tokens[k]!.kind === "mark" && !isMark(view, k, ",-'’$")) return undefined;
    if (
      k > i + 1 &&
      isFiniteVerb(view, k) &&
      !/^(?:who|which|that|we|you|they|i)$/u.test(wordAt(view, k - 1)) &&
      !/ed$/u.test(word)
    )
      return undefined;
  }
  return undefined;
}

/** "the guns and mines and the road will open": a later "and" parts the halves. */
function isJoined(view: View, k: number, to: number): boolean {
  if (/^(?:we|they|you|i)$/u.test(wordAt(view, k + 1))) return false;
  const verb = verbOf(view, k + 1, to);
  return verb === undefined || view.tokens.slice(k + 1, verb).some((token) => /^(?:and|or)$/u.test(token.folded));
}

let bases: ReadonlySet<string> | undefined;
const object =
  /^(?:the|a|an|its|his|her|their|our|my|your|this|that|these|those|all|both|every|no|any|one|it|him|them|us|me|over|ahead|back|down|out|up|off|by|to|on|now|today|before|in|away|from|with|at)$/u;

/** "Leave the island": a base before its object or its particle. */
function isImperative(view: View, i: number): boolean {
  bases ??= new Set([
    ...words("en", "verb"),
    ...words("en", "verb.or-noun"),
    ...words("en", "verb.more"),
    ...words("en", "verb.ordered"),
  ]);
  const next = view.tokens[i + 1];
  // "Let the guns fall silent" has a rule of its own.
  if (next === undefined || wordAt(view, i) === "let" || !bases.has(wordAt(view, i))) return false;
  return next.isCapital || next.kind === "number" || object.test(next.folded) || /[^s]s$/u.test(next.folded);
}

const feared =
  /^(?:face|lose|risk|suffer|forfeit|expect|prepare|be|see|watch|pay|die|perish|burn|hang|starve|go|drown|answer)$/u;

/** "or face a siege", "or we will sink your boats" */
function isFeared(view: View, i: number): boolean {
  if (feared.test(wordAt(view, i)) || wordAt(view, i) === "else") return wordAt(view, i) !== "else";
  const { to } = sentenceAt(view, i);
  const verb = wordAt(view, i) === "there" ? i + 1 : verbOf(view, i, to);
  return verb !== undefined && /^(?:will|shall|won't|\p{L}*'ll)$/u.test(wordAt(view, verb));
}

const guiding = /^(?:see|find|notice|hear|meet|reach|come|know|realise|realize|understand|feel|discover|learn|spot)$/u;

/** "and the money will be in the bank"; "and you will see the mill" shows the way. */
function isPromised(view: View, i: number, to: number): boolean {
  const verb = verbOf(view, i, to);
  if (verb === undefined) return false;
  const isGuide = /^(?:you|we|one)$/u.test(wordAt(view, i)) && guiding.test(wordAt(view, verb + 1));
  if (/^(?:will|shall|won't)$/u.test(wordAt(view, verb))) return !isGuide;
  return (
    (/^(?:is|are)$/u.test(wordAt(view, verb)) &&
      /^(?:over|finished|dead|off|yours|done|lost|gone|free|ours)$/u.test(wordAt(view, verb + 1))) ||
    ending.test(wordAt(view, verb))
  );
}
const ending =
  /^(?:stop|end|fall|go|walk|lose|die|close|leave|open|start|return|resume|begin|come|follow|collapse)(?:e?s)?$/u;

/** "One more rocket", "A single shot", "Another raid like this" */
function isLast(view: View, i: number): boolean {
  const [first, second] = [wordAt(view, i), wordAt(view, i + 1)];
  return (
    (/^(?:one|two|a)$/u.test(first) && /^(?:more|single|false|wrong|further|bad)$/u.test(second)) ||
    (first === "any" && /^(?:more|further)$/u.test(second)) ||
    (first === "another" && view.tokens[i + 1]?.kind === "word")
  );
}

/** "One photograph and it would collapse" */
const isOne = (view: View, i: number, and: number): boolean =>
  /^(?:one|a|an)$/u.test(wordAt(view, i)) &&
  /^(?:it|we|they|you|i)$/u.test(wordAt(view, and + 1)) &&
  /^(?:will|would)$/u.test(wordAt(view, and + 2));

/** "and the truce is over", "and we will leave": a clause of its own; "and his deputy are", "and two were hurt" go on with the subject. */
function isFollowing(view: View, i: number, and: number, to: number): boolean {
  const first = and + 1;
  if (!opensSubject(view, first) || isFiniteVerb(view, first)) return false;
  // "and we walk out"
  if (/^(?:we|they|you|i)$/u.test(wordAt(view, first)) && view.tokens[first + 1]?.kind === "word")
    return !isPast(view, first + 1);
  const verb = verbOf(view, first, to);
  if (verb === undefined || isPast(view, verb)) return false;
  const word = wordAt(view, verb);
  if (/^(?:we|they|i|you|he|she|it)$/u.test(wordAt(view, first)))
    return isModal(view, verb) || /^(?:are|am|is)$/u.test(word);
  if (isModal(view, verb))
    return (
      /^(?:will|shall)$/u.test(word) &&
      wordAt(view, i) !== "another" &&
      /^(?:the|our|my|this|every|all)$/u.test(wordAt(view, first))
    );
  // The singular tells that "and" does not join two subjects.
  return (
    /[^s]s$|^is$/u.test(word) ||
    (word === "are" && /^(?:over|finished|dead|off|done|lost|gone)$/u.test(wordAt(view, verb + 1)))
  );
}
