// Scenarios that one English sentence names together, or quotation marks beside the word: "two scenarios: a truce and a war", 'the "big bang" scenario'.
import { rows, words } from "../../lexicon/lexicon.ts";
import type { Label } from "../label.ts";
import { Phrases, wordSet } from "../phrases.ts";
import { isMark, type Range, type View } from "../view.ts";
import { nameAt } from "./outlookNames.ts";
import { isFiniteVerb } from "./words.ts";

export type Found = Pick<Label, "label" | "body" | "rule">;

const mostWords = 8;
const counts = new Map(rows("en", "number").map(([word, n]) => [word!, Number(n)] as const));
const noun = wordSet(words("en", "scenario.noun"));
const naming = new Phrases(words("en", "naming").map((word) => [word, true] as const));

/** How many scenarios a sentence announces; 0 for several, undefined where it announces none. */
export function announced(view: View, from: number, to: number): number | undefined {
  for (let i = from; i < to - 1; i++) {
    const count = counts.get(view.tokens[i]!.folded);
    if (
      count !== undefined &&
      !isOfBefore(view, from, i) &&
      [1, 2].some((k) => noun.has(view.tokens[i + k]?.folded ?? "") && !isOnGround(view, i + k))
    )
      return count;
  }
  return undefined;
}

/** "The courts had lived with two endings", "The staff prepared two options": what once lay ahead, or what somebody has a choice of. */
export function isOfBefore(view: View, from: number, count: number): boolean {
  const before = view.tokens.slice(from, count).map((token) => token.folded);
  const isTold = before.some((word) => /^(?:say|says|said|see|sees|saw|that|believe|believes|believed)$/u.test(word));
  const isOption = [1, 2].some((k) => view.tokens[count + k]?.folded === "options");
  return (
    (before.includes("had") && !isTold) ||
    (isOption &&
      before.some((word) =>
        /^(?:prepared|drafted|tabled|weighed|considered|presented|studied|submitted|brought|debated)$/u.test(word),
      ))
  );
}

/** "Two roads lead to the mine", "two paths lead out of Senn", "three routes cross the pass": ways to walk. */
const isOnGround = (view: View, i: number): boolean =>
  /^(roads|routes|paths|ways)$/u.test(view.tokens[i]!.folded) &&
  (/^(cross|link|connect|join|run|reach)$/u.test(view.tokens[i + 1]?.folded ?? "") ||
    isOutOfPlace(view, i + 1) ||
    /^lead (to|into|across|through|over) the$/u.test(
      view.tokens
        .slice(i + 1, i + 4)
        .map((token) => token.folded)
        .join(" "),
    ));

/** "lead out of Senn", "lead from Port Ral": a place's name alone. */
function isOutOfPlace(view: View, i: number): boolean {
  if (view.tokens[i]?.folded !== "lead") return false;
  const of = [i + 1, i + 2].find((k) => /^(from|of)$/u.test(view.tokens[k]?.folded ?? ""));
  let end = of === undefined ? i : of + 1;
  while (view.tokens[end]?.kind === "word" && view.tokens[end]!.isCapital) end++;
  return of !== undefined && end > of + 1 && view.tokens[end]?.kind !== "word";
}

/** The names that an announcing sentence lists: in quotation marks, or behind its colon as many as it counts. */
export function listedIn(view: View, from: number, to: number): readonly Found[] {
  const count = announced(view, from, to);
  if (count === undefined || isStaged(view, from, to)) return [];
  const quoted = quotations(view, from, to);
  const names = quoted.length >= 2 ? quoted : isOfCourse(view, from, to) ? behindColon(view, from, to) : [];
  if (names.length < 2 || (count > 0 && names.length !== count)) return [];
  return names.map((label) => ({ label, body: from, rule: "en.scenario-listed" }));
}

/** What is played or practised. */
const staged =
  /^(?:films?|movies?|operas?|plays?|novels?|drills?|exercises?|rehearsals?|games?|surgery|patients?|match|players?|screenplay|theatre|theater|series)$/u;
export const isStaged = (view: View, from: number, to: number): boolean =>
  view.tokens.slice(from, to).some((token) => staged.test(token.folded)) || isReached(view, from, to);

/** "The conference produced three outcomes", "two outcomes were announced": they are there. */
const isReached = (view: View, from: number, to: number): boolean =>
  view.tokens.slice(from, to).some((token) => token.folded === "outcomes") &&
  view.tokens
    .slice(from, to)
    .some((token) => /^(?:produced|yielded|achieved|delivered|announced|reached|brought|agreed)$/u.test(token.folded));

/** "Two routes: a northern line and a southern line" are no courses of events. */
const isOfCourse = (view: View, from: number, to: number): boolean =>
  view.tokens.slice(from, to).some((token, k) => isCourse(token.folded) || isWayOut(view, from + k));

/** 'the "cold shoulder" scenario', 'a third scenario, "Open Sea",', 'the second, dubbed "Iron Gate",'. */
export function besideQuotation(view: View, from: number, to: number, isListed: boolean): Found | undefined {
  for (const label of quotations(view, from, to)) {
    const open = label.from - 1;
    const behind = view.tokens.slice(label.to, label.to + 3).find((token) => token.kind === "word")?.folded ?? "";
    const isBefore = strict.test(behind) && view.tokens[open - 1]?.folded === "the" && isListed;
    const comma = isMark(view, open - 1, ",") ? open - 2 : open - 1;
    const beside = view.tokens[comma]?.folded ?? "";
    const isBehind = isMark(view, open - 1, ",") && (isListed ? noun.has(beside) : strict.test(beside));
    if (isBefore || isBehind || (isNamed(view, from, open) && (isListed || hasScenario(view, from, open))))
      return { label, body: from, rule: "en.scenario-quoted" };
  }
  return undefined;
}

const strict = /^scenarios?$/u;

const hasScenario = (view: View, from: number, to: number): boolean =>
  view.tokens.slice(from, to).some((token) => strict.test(token.folded));

const isNamed = (view: View, from: number, open: number): boolean =>
  naming
    .in(view, Math.max(from, open - 4), open)
    .some((hit) => open === hit.to || (open - hit.to === 1 && /^(a|an|the|,|as)$/u.test(view.tokens[hit.to]!.folded)));

/** Short stretches in quotation marks, without their closing stop. */
function quotations(view: View, from: number, to: number): readonly Range[] {
  const found: Range[] = [];
  for (let i = from; i < to; i++) {
    if (!isMark(view, i, '"“«')) continue;
    let end = i + 1;
    while (end < to && !isMark(view, end, '"”»')) end++;
    const last = isMark(view, end - 1, ",.") ? end - 1 : end;
    if (end < to && last > i + 1 && last - i - 1 <= mostWords) found.push({ from: i + 1, to: last });
    i = end;
  }
  return found;
}

/** The comma of "two ways out, a lease or a frozen front". */
const isBehindNoun = (view: View, i: number): boolean =>
  isMark(view, i, ",") && (isCourse(view.tokens[i - 1]?.folded ?? "") || isWayOut(view, i - 2));

const isWayOut = (view: View, i: number): boolean =>
  view.tokens[i]?.folded === "ways" && view.tokens[i + 1]?.folded === "out";

const isCourse = (word: string): boolean => /^(scenarios|outcomes|paths|futures|endings|possibilities)$/u.test(word);

/** "Outlook for the coming year:", "Scenarios for 2027:": a line that only opens a list. */
export const opensList = (view: View, from: number, to: number): boolean =>
  to - from <= 9 &&
  isMark(view, to - 1, ":") &&
  view.tokens.slice(from, to).some(({ folded }) => folded === "outlook" || isCourse(folded));

/** "...: a truce, a frozen front and a war". */
function behindColon(view: View, from: number, to: number): readonly Range[] {
  let colon = from;
  while (colon < to && !isMark(view, colon, ":") && !isBehindNoun(view, colon)) colon++;
  if (colon >= to) return [];
  const parted = bySemicolons(view, colon + 1, to);
  if (parted.length > 1) return parted;
  const items: Range[] = [];
  let start = colon + 1;
  const close = (end: number) => {
    let a = start;
    while (a < end && /^(and|or|a|an|the|either|,)$/u.test(view.tokens[a]!.folded)) a++;
    if (a < end) items.push({ from: a, to: end });
  };
  for (let i = colon + 1; i < to; i++) {
    if (isFiniteVerb(view, i) && !/^(a|an|the|or|and|more|,|:)$/u.test(view.tokens[i - 1]!.folded)) return [];
    const isEnd = isMark(view, i, ".;,");
    if (!isEnd && !/^(and|or)$/u.test(view.tokens[i]!.folded)) continue;
    close(i);
    start = i + 1;
  }
  close(to);
  return items.every((item) => item.to - item.from <= mostWords) ? items : [];
}

/** "...: a deal that holds; a slow drift, ship by ship; and a war": each up to what is told of it. */
function bySemicolons(view: View, from: number, to: number): readonly Range[] {
  const items: Range[] = [];
  for (let i = from; i < to; ) {
    let end = i;
    while (end < to && !isMark(view, end, ";")) end++;
    let a = i;
    while (a < end && /^(and|or|finally|lastly|,)$/u.test(view.tokens[a]!.folded)) a++;
    const name = end < to || items.length > 0 ? nameAt(view, a, end, true) : undefined;
    if (!name) return [];
    items.push(name.label);
    i = end + 1;
  }
  return items;
}
