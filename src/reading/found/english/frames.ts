// Where the telling of an English clause stands: before what is said, behind it or amid it, and which words are its subject.
import { isMark, type Range, type View } from "../view.ts";
import { isAdverb } from "./telling.ts";
import { english, hasVerb, isFiniteVerb } from "./words.ts";

/** "Lena Vos and Ilo Brant, who govern it, both admit": "both" are those before. */
export function ofBoth(view: View, { from }: Range, frame: Frame | undefined): Frame | undefined {
  const subject = frame?.subject;
  if (
    !subject ||
    subject.to - subject.from !== 1 ||
    view.tokens[subject.from]!.folded !== "both" ||
    subject.from === from
  )
    return frame;
  return { where: "before", subject: { from, to: subject.from }, range: { from, to: frame.range.to } };
}

export interface Frame {
  readonly where: "before" | "after";
  /** Undefined where the clause goes on with the subject before it. */
  readonly subject: Range | undefined;
  readonly range: Range;
}

/** Where the telling stands: before what is said, behind it, or amid it. */
export function frameOf(view: View, clause: Range, verb: number, verbEnd: number): Frame | undefined {
  const { from, to } = clause;
  const isAuxiliary = (i: number): boolean =>
    /^(has|have|had|once|since)$/u.test(view.tokens[i]!.folded) || isAdverb(view.tokens[i]!.folded);
  let subjectEnd = verb;
  while (subjectEnd > from && isAuxiliary(subjectEnd - 1)) subjectEnd--;
  const follows = view.tokens[verbEnd];
  if (subjectEnd === from) return { where: "before", subject: undefined, range: { from, to: verbEnd } };
  // `CONTENT, said X` and `CONTENT," said X`.
  const before = view.tokens[verb - 1]!;
  const isAsked = /^(if|unless|should|without|until|when|once)$/u.test(view.tokens[from]!.folded);
  const isInverted =
    !/^(told|tells|tell)$/u.test(view.tokens[verb]!.folded) &&
    follows !== undefined &&
    (follows.isCapital ||
      /^(the|a|an|its|his|her|their|one|two|three|several|some)$/u.test(follows.folded) ||
      isOfficeOf(view, verbEnd));
  if (
    isInverted &&
    before.kind === "mark" &&
    ',"»'.includes(before.folded) &&
    (isAsked || closesQuote(view, verb) || hasVerbBefore(view, from, verb))
  ) {
    let end = commaAfter(view, verbEnd, to);
    if (end < to) end = Math.max(end, commaAfter(view, end + 1, to));
    return {
      where: "after",
      subject: { from: verbEnd, to: subjectStop(view, verbEnd, end) },
      range: { from: verb, to },
    };
  }
  // `CONTENT, X said ...`: a comma or a closing quote before X, and a verb before that.
  if (isMark(view, subjectEnd - 1, ",")) subjectEnd--;
  let start = subjectEnd - 1;
  while (start > from && !(view.tokens[start - 1]!.kind === "mark" && ',"»'.includes(view.tokens[start - 1]!.folded)))
    start--;
  // "its president, Lena Vos, said": go back over appositions without a verb.
  let open = start;
  while (open > from && isMark(view, open - 1, ",") && !isStatement(view, open)) {
    let back = open - 1;
    while (back > from && !(view.tokens[back - 1]!.kind === "mark" && ',"»'.includes(view.tokens[back - 1]!.folded)))
      back--;
    if (hasVerb(view, back, open - 1) || back >= open - 1) break;
    open = back;
  }
  // "The answer, the Movement says, is trust": set between commas.
  if (
    start > from &&
    isMark(view, start - 1, ",") &&
    isMark(view, verbEnd, ",") &&
    !hasVerb(view, from, start - 1) &&
    hasVerb(view, verbEnd + 1, Math.min(to, verbEnd + 3))
  )
    return { where: "after", subject: { from: start, to: subjectEnd }, range: { from: start, to: verbEnd } };
  const opener = view.tokens[isMark(view, from, '"«') ? from + 1 : from]!.folded;
  const told =
    open > from &&
    !isFiniteVerb(view, open) &&
    (closesQuote(view, open) || hasVerbBefore(view, from, open - 1)) &&
    (!/^(after|when|as|while|since|before|during|despite|amid|once|asked)$/u.test(opener) ||
      /^as (long|soon)$/u.test(`${opener} ${view.tokens[from + 1]?.folded}`));
  if (told && follows?.folded !== "that" && !saysOneThat(view, verbEnd, to))
    return {
      where: "after",
      subject: { from: open, to: subjectEnd },
      range: { from: open, to: toldUntil(view, verbEnd, to) },
    };
  if (told && isMark(view, open - 1, '"»'))
    return { where: "after", subject: { from: open, to: subjectEnd }, range: { from: open, to } };
  // "To the farmers he called it": a pronoun is the whole subject.
  const isPronoun = /^(he|she|they|it)$/u.test(view.tokens[subjectEnd - 1]!.folded);
  return {
    where: "before",
    subject: { from: isPronoun ? subjectEnd - 1 : afterOpening(view, from, subjectEnd), to: subjectEnd },
    range: { from, to: verbEnd },
  };
}

/** "says farmer turned senator Joss Ader,": small words and then a name, before any mark or verb of being. */
function isOfficeOf(view: View, from: number): boolean {
  for (let i = from; i < from + 6; i++) {
    const token = view.tokens[i];
    if (token?.kind !== "word" || /^(that|is|was|are|were|will|to|on|in|at)$/u.test(token.folded)) return false;
    if (token.isCapital) return i > from && view.tokens[i + 1]?.isCapital === true;
  }
  return false;
}

/** "..., she said, unless it rains": the condition behind the telling is no part of it. */
function toldUntil(view: View, from: number, to: number): number {
  for (let i = from; i < to - 1; i++)
    if (isMark(view, i, ",") && /^(if|unless|provided|providing|until|as|so|should)$/u.test(view.tokens[i + 1]!.folded))
      return i;
  return to;
}

/** Whether a quotation ends right before, with its comma: "We wait," she said. */
const closesQuote = (view: View, i: number): boolean =>
  (isMark(view, i - 1, '"»') && isMark(view, i - 2, ",?!")) || (isMark(view, i - 1, ",") && isMark(view, i - 2, '"»'));

/** "the statement added": nobody's apposition. */
const isStatement = (view: View, i: number): boolean =>
  view.tokens[i]!.folded === "the" && english().statement.has(view.tokens[i + 1]?.folded ?? "");

/** Behind an opening that is not the subject: "Speaking in Vienna, he", "On Monday, the minister". */
function afterOpening(view: View, from: number, to: number): number {
  const first = view.tokens[from]!.folded;
  if (!first.endsWith("ing") && !english().adjunct.at(view, from, to)) return from;
  const comma = commaAfter(view, from, to);
  // "On Thursday the Column, which claims the docks, blamed": the comma is the relative's.
  if (english().relative.has(view.tokens[comma + 1]?.folded ?? "")) return from;
  return comma + 1 < to ? comma + 1 : from;
}

function subjectStop(view: View, from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (/^(on|in|at|last|after|during|who|which|earlier|yesterday)$/u.test(view.tokens[i]!.folded) && i > from)
      return i;
  return to;
}

/** Whether `[from, to)` holds a verb that is not inside a relative clause. */
function hasVerbBefore(view: View, from: number, to: number): boolean {
  let inRelative = false;
  // "Officers who took the tower laid down their arms": without a comma, the second verb is the main one.
  let isClose = false;
  let verb = -1;
  for (let i = from; i < to; i++) {
    const word = view.tokens[i]!.folded;
    const isHead = i === from || (i === from + 1 && isMark(view, from, '"«'));
    if (/^(which|who|that|whose)$/u.test(word) && !isHead) {
      inRelative = true;
      isClose = !isMark(view, i - 1, ",") && word !== "that";
      verb = -1;
    } else if (isMark(view, i, ",")) inRelative = false;
    else if (isFiniteVerb(view, i)) {
      if (!inRelative) return true;
      if (isClose && verb >= 0 && i - verb > 1 && !/^(and|or|but|to|not|then)$/u.test(view.tokens[i - 1]!.folded))
        return true;
      verb = i;
    }
  }
  return false;
}

/** "told reporters that ...": what is told follows; "on condition that" does not tell. */
function saysOneThat(view: View, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 5); i++)
    if (view.tokens[i]!.folded === "that") return view.tokens[i - 1]!.folded !== "condition";
  return false;
}

export function commaAfter(view: View, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isMark(view, i, ",")) return i;
  return to;
}
