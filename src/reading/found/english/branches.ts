// What comes about where something is not done: "Otherwise it sails", "or else", "Failing that", "come down or face a siege".

import { rows } from "../../lexicon/lexicon.ts";
import { type Hit, Phrases } from "../phrases.ts";
import { isMark, type Range, type View } from "../view.ts";
import { isOpen as isAhead, isPast } from "./ahead.ts";
import { isSpokenOf } from "./spokenOf.ts";
import { english } from "./words.ts";

let elses: Phrases<true> | undefined;

/** The first such cue in `range`; a clause or a sentence begins at `head`. */
export function branchIn(view: View, range: Range, head: number): Hit<true> | undefined {
  elses ??= new Phrases(
    rows("en", "condition")
      .filter((row) => row[1] === "else")
      .map((row) => [row[0]!, true] as const),
  );
  for (let i = range.from; i < range.to; i++) {
    const hit = elses.at(view, i, range.to);
    if (hit && opensBranch(view, hit, head)) return hit;
    if (isMenace(view, i, range)) return { value: true, from: i, to: i + 2, start: view.tokens[i]!.start };
  }
  return undefined;
}

function opensBranch(view: View, { from, to }: Range, head: number): boolean {
  const word = view.tokens[from]!.folded;
  if (word === "or") return from > head && !isSpokenOf(view, { from, to }) && !isEither(view, head, from);
  if (word !== "otherwise") return from === head || view.tokens[from - 1]?.kind === "mark";
  // "She says otherwise", "it is, otherwise, quiet"
  const before = view.tokens[from - 1];
  const isAside = isMark(view, from - 1, ",") && isMark(view, to, ",");
  const isAhead = from === head || before?.kind === "mark" || /^(and|or|but)$/u.test(before?.folded ?? "");
  return isAhead && !isAside && isOpen(view, from);
}

/** "either fled or else was killed" */
const isEither = (view: View, head: number, at: number): boolean =>
  view.tokens.slice(head, at).some((token) => token.folded === "either");

/** What leaves something open or asks for it: only behind it is "otherwise" more than "in other respects". */
const asking =
  /^(?:must|should|need|needs|needed|ought|has|have|had|by|before|deadline|ultimatum|hours|days|weeks|only|gave|gives|told|want|wants|wanted|hopes?|(?:demand|ask|urge|call|order|warn|requir|insist|promis|pledg|request)(?:e|es|s|d|ed)?)$/u;

function isOpen(view: View, at: number): boolean {
  const s = view.ranges.findIndex((range) => range.from <= at && at < range.to);
  const { from } = view.ranges[s]!;
  // Behind a clause of its own sentence it follows from what is asked or to come.
  if (at - from > 2) return isAskedOrOpen(view, s, at);
  const before = view.ranges[s - 1];
  if (!before || view.sentences[s - 1]!.paragraph !== view.sentences[s]!.paragraph) return false;
  return (
    english().condition.in(view, before.from, before.to).length > 0 ||
    view.tokens.slice(before.from, before.to).some((token) => asking.test(token.folded))
  );
}

/** "face a siege", "lose its licence", "be bombed", "see its ships sunk" */
function isPenalty(view: View, i: number): boolean {
  const word = view.tokens[i]!.folded;
  const next = view.tokens[i + 1]?.folded ?? "";
  if (word === "be") return punished.test(next);
  if (word === "see" || word === "watch") return /^(?:its|his|her|their|the)$/u.test(next);
  return /^(?:face|risk|forfeit|suffer|lose|incur)$/u.test(word);
}
const punished =
  /^(?:bombed|expelled|shot|fined|jailed|shut|closed|sacked|dismissed|arrested|evicted|killed|attacked|disbanded|deported|sued|prosecuted|punished|banned|barred|suspended|disqualified|seized|stripped|dissolved|shelled|stormed|sunk|destroyed|outlawed|crushed|removed|replaced|excluded|impounded|blacklisted|cut|hanged|detained|fired|ousted|overthrown|overrun|annexed|sanctioned)$/u;

function isAskedOrOpen(view: View, s: number, at: number): boolean {
  const { from, to } = view.ranges[s]!;
  return (
    isAhead(view, { from, to }) ||
    english().condition.in(view, from, at).length > 0 ||
    view.tokens.slice(from, to).some((token) => token.folded !== "had" && asking.test(token.folded)) ||
    // "Pay by May; otherwise the gates close"
    !view.tokens.slice(from, to).some((_, k) => isPast(view, from + k))
  );
}

/** "must leave the ridge or face a siege": behind what is demanded, and not one of two penalties. */
function isMenace(view: View, i: number, { from, to }: Range): boolean {
  if (view.tokens[i]!.folded !== "or" || i + 2 >= to) return false;
  if (!isPenalty(view, i + 1)) return false;
  const before = view.tokens.slice(from, i).map((token) => token.folded);
  const isDemand = before.some((word) =>
    /^(?:must|until|deadline|ultimatum|told|tell|tells|warned|ordered|orders|gave|gives|given)$/u.test(word),
  );
  const isObliged = / (?:have|has|had|needs?) to /u.test(` ${before.join(" ")} `);
  return (isDemand || isObliged) && !before.some((word) => /^(?:whether|either|could|can|may|might)$/u.test(word));
}
