// The words that make a condition or an exchange, in both languages, without what only looks like one.
import { rows, words } from "../lexicon/lexicon.ts";
import type { ConditionType } from "../reading.ts";
import { fold } from "../text/folded.ts";
import { afterLetters } from "../text/tokens.ts";
import { answerOfLaw } from "./arabic/answers.ts";
import { isExchange } from "./arabic/exchange.ts";
import { conditionForm, turnedForm } from "./arabic/ifs.ts";

import { isDeedNoun, isGoverned } from "./arabic/masdars.ts";
import { isNoCondition } from "./arabic/notConditions.ts";
import { isInTitle } from "./arabic/titledWorks.ts";
import { isPointing } from "./arabic/until.ts";
import { branchIn } from "./english/branches.ts";

import { conditionCue as englishCue } from "./english/moods.ts";
import { type Hit, Phrases } from "./phrases.ts";
import type { Range, View } from "./view.ts";

export interface ConditionCue extends Range {
  readonly type: ConditionType | "else";
  /** UTF-16 place of the cue, behind an attached particle. */
  readonly start: number;
  /** Should X, Were X to: the auxiliary stands before its subject. */
  readonly isInverted: boolean;
  /** The scenario that what follows sets off, or what is had for it. */
  readonly label?: Range;
  /** What is demanded stands before the cue (as a precondition) or behind it (on condition that). */
  readonly demand: "before" | "after";
  /** Where what follows from it begins, where the cue's rule tells. */
  readonly then?: number;
}

let arabic: { cues: Phrases<string>; not: Phrases<true> } | undefined;
const arabicLists = () => {
  arabic ??= {
    cues: new Phrases(rows("ar", "condition").map((row) => [row[0]!, row[1]!] as const)),
    not: new Phrases(words("ar", "condition.not").map((w) => [w, true] as const)),
  };
  return arabic;
};

/** In order of place. */
export function conditionCues(view: View, range: Range): readonly ConditionCue[] {
  const found: ConditionCue[] = [];
  for (let i = range.from; i < range.to; ) {
    const hit =
      view.lang === "ar"
        ? arabicCue(view, { from: i, to: range.to }, range.from)
        : nextEnglish(view, { from: i, to: range.to }, range.from);
    if (!hit) break;
    found.push(hit);
    i = hit.to;
  }
  return found;
}

function nextEnglish(view: View, range: Range, sentence: number): ConditionCue | undefined {
  const other = branchIn(view, range, sentence);
  const hit = englishCue(view, range);
  // An inversion looks at what stands before: a search from amid a clause must not take its first word for an opening.
  const isFalse = hit?.isInverted && hit.from === range.from && range.from !== sentence;
  const cue = isFalse ? undefined : hit;
  if (other && (!cue || other.from < cue.from))
    return { type: "else", from: other.from, to: other.to, start: other.start, isInverted: false, demand: "after" };
  if (!cue) return undefined;
  const text = view.tokens
    .slice(cue.from, cue.to)
    .map((t) => t.folded)
    .join(" ");
  return {
    type: cue.value.replace(/\..*$/u, "") as ConditionType,
    from: cue.from,
    to: cue.to,
    start: cue.start,
    isInverted: cue.isInverted ?? false,
    ...(cue.then !== undefined && { then: cue.then }),
    ...(cue.label && { label: cue.label }),
    demand:
      /condition that|presupposes|requires|preceded|only after/u.test(text) || isNamed(view, cue) ? "after" : "before",
  };
}

/** "Its precondition is a halt": what is asked follows. */
const isNamed = (view: View, { from, to }: Range): boolean =>
  /^(its|their|the|one|only|first)$/u.test(view.tokens[from - 1]?.folded ?? "") &&
  /^(is|was|remains)$/u.test(view.tokens[to]?.folded ?? "");

const verbsOfDemand = new Set(["يشترط", "تشترط", "اشترط", "اشترطت", "مشترطا", "مشترطة"].map(fold));

const startBehindAnd = (view: View, i: number): number =>
  /^[وف](?!ي$|ور$)/u.test(view.tokens[i]!.folded) ? afterLetters(view.tokens[i]!, 1) : view.tokens[i]!.start;

function arabicCue(view: View, { from, to }: Range, sentence: number): ConditionCue | undefined {
  const { cues, not } = arabicLists();
  for (let i = from; i < to; i++) {
    const turned = turnedForm(view, sentence, i, to);
    if (turned && !isInTitle(view, i)) return { ...turned, start: view.tokens[i]!.start, isInverted: false };
    const ignored = not.at(view, i, to, "all");
    if (ignored) {
      i = ignored.to - 1;
      continue;
    }
    if (isNoCondition(view, sentence, i, to)) continue;
    const form = conditionForm(view, sentence, i, to);
    if (form && !isInTitle(view, i)) return { ...form, start: startBehindAnd(view, i), isInverted: false };
    const hit: Hit<string> | undefined = cues.at(view, i, to, "and");
    if (!hit || hit.value.includes(".weak") || isInTitle(view, hit.to - 1)) continue;
    const word = view.tokens[i]!.folded;
    if (fold("لو") === word && view.tokens[i + 1]?.kind !== "word") continue;
    // «إلى أن تنسحب» is until she withdraws; «مشيرًا إلى أن التوقيع» tells something.
    const isNoUntil = isPointing(view, i) || !/^[يت]\p{L}{2,}/u.test(view.tokens[hit.to]?.folded ?? "");
    if (hit.value === "until" && isNoUntil) continue;
    if (hit.value === "until.neg") continue;
    if (hit.value === "quid_pro_quo" && !isExchange(view, hit.to - 1)) continue;
    // حال is a state of things too: only before a noun that something happens to.
    if (/^[وف]?حال$/u.test(word) && hit.to === i + 1 && !(isDeedNoun(view.tokens[hit.to]) && isGoverned(view, hit.to)))
      continue;
    const answer = fold("لو") === word.replace(/^[وف]/u, "") ? answerOfLaw(view, i, to) : undefined;
    const isDemand = verbsOfDemand.has(word.replace(/^[وف]/u, "")) || /شرطه|بشرط|شريطه|^شرط$/u.test(word);
    return {
      type: hit.value.replace(/\..*$/u, "") as ConditionType | "else",
      from: hit.from,
      to: hit.to,
      start: hit.start,
      isInverted: false,
      ...(answer !== undefined && { then: answer }),
      demand: isDemand ? "after" : "before",
    };
  }
  return undefined;
}
