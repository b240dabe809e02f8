// Names of scenarios in an English text: "Scenario 1: ...", "The second path is ...", or a name at the head of a line in a section on scenarios.
import { rows, words } from "../../lexicon/lexicon.ts";
import type { Label } from "../label.ts";
import { Phrases, wordSet } from "../phrases.ts";
import { isMark, type Range, type View } from "../view.ts";
import { calledScenarios } from "./calledScenarios.ts";
import { caseAt, otherCase, paired } from "./cases.ts";
import { headedScenarios } from "./headedScenarios.ts";
import { announced, besideQuotation, type Found, listedIn, opensList } from "./listedScenarios.ts";
import { apposedAt, quotedAt } from "./namedScenarios.ts";
import { isPredicate } from "./outlookNames.ts";
import { pointerAt } from "./outlookPointers.ts";
import { outlookScenarios } from "./outlookScenarios.ts";
import { kindScenarios } from "./scenarioKinds.ts";
import { countedScenarios } from "./scenarioLists.ts";
import { pairedSeen, seenAt } from "./seenScenarios.ts";
import { isSettled } from "./settledScenarios.ts";
import { english, isFiniteVerb } from "./words.ts";

const mostWords = 8;
const naming = new Phrases(words("en", "scenario.leads").map((w) => [w, true] as const));
const ordinal = new Phrases(rows("en", "ordinal").map(([word, n]) => [word!, Number(n)] as const));
const noun = wordSet(words("en", "scenario.noun"));
const first = new Phrases(words("en", "rank.first").map((w) => [w, true] as const));
const article = new Set(["a", "an", "the"]);

export function englishLabels(view: View): readonly Label[] {
  const labels: Label[] = [];
  let announcedAt = -9;
  let isAnnounced = false;
  let hasItems = false;
  view.sentences.forEach((sentence, s) => {
    if (sentence.isHeading) return;
    const { to } = view.ranges[s]!;
    const from = behindJoining(view, view.ranges[s]!.from, to);
    const inSection = view.sections[sentence.section]?.role === "scenarios";
    const isListed = inSection || sentence.paragraph - announcedAt <= 4;
    const several = listedIn(view, from, to);
    for (const one of several) labels.push({ sentence: s, ...one, start: view.tokens[one.label.from]!.start });
    if (several.length > 0) {
      announcedAt = sentence.paragraph;
      return;
    }
    const found =
      numbered(view, from, to) ??
      besideQuotation(view, from, to, isListed) ??
      quotedAt(view, from, to, isListed) ??
      caseIs(view, from, to) ??
      seenAt(view, from, to) ??
      apposedAt(view, from, to, isListed) ??
      reversed(view, from, to, isListed) ??
      ordinalIs(view, from, to, isListed) ??
      (inSection || (isItem(view, from) && sentence.paragraph - announcedAt <= 2)
        ? atHead(view, s, from, to)
        : undefined) ??
      (isListed && !hasItems ? runIn(view, s, from, to) : undefined) ??
      caseAt(view, from, to);
    if (!found) {
      if (!announces(view, from, to) && !opensList(view, from, to)) return;
      announcedAt = sentence.paragraph;
      isAnnounced = true;
      return;
    }
    announcedAt = sentence.paragraph;
    hasItems ||= isItem(view, from);
    const rank = first.in(view, from, to).length > 0 ? 1 : undefined;
    labels.push({ sentence: s, ...found, start: view.tokens[found.label.from]!.start, ...(rank && { rank }) });
    const other = found.rule === "en.scenario-case" ? otherCase(view, from, to) : undefined;
    if (other) labels.push({ sentence: s, ...other, start: view.tokens[other.label.from]!.start });
  });
  const headed = headedScenarios(view, (from, to) => numbered(view, from, to));
  const all = [...headed, ...labels].filter((l) => !isSettled(view, l)).sort((a, b) => a.start - b.start);
  const listed = withoutLone(view, oneStyle(pairedSeen(view, paired(view, all))), isAnnounced);
  const outlook = outlookScenarios(view).filter((label) => !isSettled(view, label));
  const told = [kindScenarios, countedScenarios, calledScenarios]
    .map((find) => find(view).filter((label) => !isSettled(view, label)))
    .find((labels) => labels.length > 1 && labels.length > Math.max(listed.length, outlook.length));
  if (listed.length < 2)
    return (told && covers(told, outlook) ? told : undefined) ?? (outlook.length > 1 ? outlook : (told ?? listed));
  if (told && covers(told, listed)) return told;
  // A list whose first is told in other words ("our baseline is drift. The second path …").
  return covers(outlook, listed) && outlook.length > listed.length ? outlook : listed;
}

/** Whether each of the fewer is among the more. */
const covers = (more: readonly Label[], fewer: readonly Label[]): boolean =>
  fewer.every(({ label }) => more.some((o) => o.label.from < label.to && label.from < o.label.to));

/** "The worst outcome would be a collapse": an adjective with any such word, alone in its text and announced by nothing, names no scenario. */
function withoutLone(view: View, labels: readonly Label[], isAnnounced: boolean): readonly Label[] {
  const [only] = labels;
  if (labels.length !== 1 || isAnnounced || !/-(ordinal|reversed)$/u.test(only!.rule)) return labels;
  const { from, to } = view.ranges[only!.sentence]!;
  const isTold =
    view.sections[view.sentences[only!.sentence]!.section]?.role === "scenarios" ||
    view.tokens.slice(from, to).some((token) => /^(scenario|path)$/u.test(token.folded));
  return isTold ? labels : [];
}

/** A list keeps one style: where scenarios are numbered or counted, a line that only looks like a name is none; nor is one alone. */
function oneStyle(labels: readonly Label[]): readonly Label[] {
  const told = labels.filter((l) => l.rule !== "en.scenario-head");
  const heads = labels.filter((l) => l.rule === "en.scenario-head");
  return told.length >= heads.length || heads.length < 2 ? told : heads;
}

/** Whether a line opens as an item of a list. */
const isItem = (view: View, from: number): boolean =>
  isMark(view, from, "-•*·") || view.tokens[from]?.kind === "number";

/** "And under ...", "Finally, the third ...": the words that only join. */
function behindJoining(view: View, from: number, to: number): number {
  const folded = view.tokens[from]?.folded ?? "";
  if (!/^(and|but|or|finally|lastly|then|meanwhile)$/u.test(folded) || to - from < 4) return from;
  return isMark(view, from + 1, ",") ? from + 2 : from + 1;
}

/** "Three outcomes are possible", "two scenarios". */
export const announces = (view: View, from: number, to: number): boolean => announced(view, from, to) !== undefined;

/** "Scenario 1: a local deal." */
function numbered(view: View, from: number, to: number): Found | undefined {
  const word = (i: number): string => (i < to ? view.tokens[i]!.folded : "");
  if (!noun.has(word(from))) return undefined;
  const isNumber =
    view.tokens[from + 1]?.kind === "number" || /^(one|two|three|four|five|[a-e])$/u.test(word(from + 1));
  if (!isNumber) return undefined;
  if (isMark(view, from + 2, "(")) {
    const close = indexOfMark(view, from + 3, Math.min(to, from + 3 + mostWords + 1), ")");
    const body = isMark(view, close + 1, ":.-") ? close + 2 : close + 1;
    return close > from + 3 ? { label: { from: from + 3, to: close }, body, rule: "en.scenario-numbered" } : undefined;
  }
  if (!isMark(view, from + 2, ":.-–—,")) return undefined;
  const rule = "en.scenario-numbered";
  return nameAt(view, from + 3, to, rule) ?? shortAt(view, from + 3, to, rule) ?? clauseAt(view, from + 3, to, rule);
}

/** "Best case: a binding agreement." */
function caseIs(view: View, from: number, to: number): Found | undefined {
  const found = caseAt(view, from, to, true);
  return found && isMark(view, found.label.to, ":-–—")
    ? nameAt(view, found.label.to + 1, to, "en.scenario-ordinal")
    : undefined;
}

/** "The first path is a local bargain, under which ...", "The second is an imposed peace." */
function ordinalIs(view: View, from: number, to: number, isListed: boolean): Found | undefined {
  const word = (i: number): string => (i < to ? view.tokens[i]!.folded : "");
  const at = article.has(word(from)) || word(from) === "one" ? from + Number(article.has(word(from))) : from;
  const hit = ordinal.at(view, at, to) ?? first.at(view, at, to);
  if (!hit) return undefined;
  let i = hit.to;
  // An option is somebody's to take, unless several are announced as what may come.
  const named = noun.has(word(i)) && (isListed || word(i) !== "option");
  if (named) i++;
  else if (!isListed) return undefined;
  // "and the worst", between commas
  if (word(i) === ",") {
    const close = indexOfMark(view, i + 1, Math.min(to, i + 8), ",");
    if (close < 0) return named ? undefined : nameAt(view, i + 1, to, "en.scenario-ordinal");
    i = close + 1;
  }
  if (isMark(view, i, ":-"))
    return (
      nameAt(view, i + 1, to, "en.scenario-ordinal") ??
      (named ? clauseAt(view, i + 1, to, "en.scenario-ordinal") : undefined)
    );
  const leads = naming.at(view, i, to);
  if (leads) return nameAt(view, leads.to, to, "en.scenario-ordinal");
  if (word(i) === "would" && word(i + 1) === "be") return nameAt(view, i + 2, to, "en.scenario-ordinal");
  if (word(i) === "is" && isPredicate(view, i + 1, to)) return undefined;
  // "sees both leaders meeting": a sentence of its own.
  if (
    /^(sees|involves|envisages)$/u.test(word(i)) &&
    view.tokens.slice(i + 2, to).some((t) => /.{3}ing$/u.test(t.folded))
  )
    return undefined;
  if (!/^(is|involves|envisages|sees|means)$/u.test(word(i))) return undefined;
  const found = nameAt(view, i + 1, to, "en.scenario-ordinal");
  // "The first is the likeliest": a rank, no name.
  const rank = found && (first.at(view, found.label.from, to) ?? ordinal.at(view, found.label.from, to));
  return rank && rank.to >= found.label.to ? undefined : found;
}

/** "A frozen line is the most likely outcome." */
function reversed(view: View, from: number, to: number, isListed: boolean): Found | undefined {
  if (!isListed) return undefined;
  const word = (i: number): string => (i < to ? view.tokens[i]!.folded : "");
  for (let i = from + 1; i < Math.min(to, from + mostWords + 2); i++) {
    if (!/^(is|remains|would)$/u.test(word(i))) continue;
    const at = word(i) === "would" && word(i + 1) === "be" ? i + 2 : i + 1;
    const hit = word(at) === "the" ? (first.at(view, at + 1, to) ?? ordinal.at(view, at + 1, to)) : undefined;
    const found = hit && noun.has(word(hit.to)) ? nameAt(view, from, i, "en.scenario-reversed") : undefined;
    return found && !/^(this|that|it|which|he|she|they)$/u.test(word(found.label.from))
      ? { ...found, body: to }
      : undefined;
  }
  return undefined;
}

/** A name at the head of a sentence that opens a line: "A managed calm. ...", "Open clash: if ...". */
function atHead(view: View, s: number, from: number, to: number): Found | undefined {
  const opensLine = s === 0 || view.sentences[s - 1]!.paragraph !== view.sentences[s]!.paragraph;
  const start = isMark(view, from, "-•*") || view.tokens[from]!.kind === "number" ? from + 1 : from;
  const skip = isMark(view, start, ".)") ? start + 1 : start;
  const found = opensLine ? nameAt(view, skip, to, "en.scenario-head") : undefined;
  if (found && isPointerAlone(view, found.label, to)) return undefined;
  // "Pell, which lives off the channel, ...", "The foreign minister, Lena Vos, ...": a subject with its relative or apposition.
  const isSubject =
    found &&
    isMark(view, found.label.to, ",") &&
    !/^(under|in|with|where|if)$/u.test(view.tokens[found.label.to + 1]?.folded ?? "");
  return isSubject ? undefined : found;
}

/** "Upside: a ledger deal": what the name behind the colon is one of. */
const isPointerAlone = (view: View, { from, to: colon }: Range, to: number): boolean =>
  isMark(view, colon, ":") && pointerAt(view, from, to)?.to === colon;

/** "Escalation. It cannot be excluded ...": a sentence without a verb that opens a paragraph, below "four scenarios:". */
function runIn(view: View, s: number, from: number, to: number): Found | undefined {
  const { paragraph } = view.sentences[s]!;
  const goesOn = view.sentences[s + 1]?.paragraph === paragraph;
  const found = goesOn && to - from <= mostWords ? atHead(view, s, from, to) : undefined;
  return found && found.label.to >= to - 1 ? found : undefined;
}

/** The noun phrase at `i` up to a mark or "under which"; none where a verb stands in it. */
function nameAt(view: View, i: number, to: number, rule: string): Found | undefined {
  const word = (k: number): string => (k < to ? view.tokens[k]!.folded : "");
  let from = i;
  while (isMark(view, from, "\"“'")) from++;
  if (article.has(word(from))) from++;
  let end = from;
  while (
    end < to &&
    view.tokens[end]!.kind !== "mark" &&
    !/^(under|in|where|that|if|which|with|when|as)$/u.test(word(end))
  ) {
    if (isFiniteVerb(view, end) && end > from) return undefined;
    end++;
  }
  if (/^(under|in|with)$/u.test(word(end)) && !/^(which|this|whose)$/u.test(word(end + 1))) {
    // "a war in the north" is one name; a verb behind makes it a sentence.
    while (end < to && view.tokens[end]!.kind !== "mark") {
      if (isFiniteVerb(view, end)) return undefined;
      end++;
    }
  }
  if (end === from || end - from > mostWords || english().adjunct.at(view, from, to)) return undefined;
  let body = end;
  while (
    body < to &&
    (view.tokens[body]!.kind === "mark" ||
      (/^(under|in|with|where|that)$/u.test(word(body)) && /^(which)$/u.test(word(body + 1))) ||
      word(body) === "which")
  )
    body++;
  return { label: { from, to: end }, body, rule };
}

/** "A rerun in the disputed districts, probably in May": up to its preposition. */
function shortAt(view: View, from: number, to: number, rule: string): Found | undefined {
  const start = article.has(view.tokens[from]?.folded ?? "") ? from + 1 : from;
  let end = start;
  while (
    end < to &&
    view.tokens[end]!.kind === "word" &&
    !/^(?:in|with|under|at|on|for|by)$/u.test(view.tokens[end]!.folded)
  )
    if (isFiniteVerb(view, end++)) return undefined;
  return end > start + 1 && end - start <= mostWords ? { label: { from: start, to: end }, body: end, rule } : undefined;
}

/** "First scenario: relations turn sour again": a whole clause, as far as its first mark or "and". */
function clauseAt(view: View, from: number, to: number, rule: string): Found | undefined {
  let end = from;
  while (end < to && view.tokens[end]!.kind !== "mark" && !/^(and|but|while|with)$/u.test(view.tokens[end]!.folded))
    end++;
  return end > from + 1 && end - from <= 2 * mostWords ? { label: { from, to: end }, body: from, rule } : undefined;
}

function indexOfMark(view: View, from: number, to: number, mark: string): number {
  for (let i = from; i < to; i++) if (isMark(view, i, mark)) return i;
  return -1;
}
