// Scenarios that one English sentence counts and lists, or the next counts out: "three courses of events - a short war, a long one and a truce - ", "two scenarios … The first is a thaw, the second a siege".
import { rows } from "../../lexicon/lexicon.ts";
import type { Label } from "../label.ts";
import { Phrases } from "../phrases.ts";
import { isMark, type Range, type View } from "../view.ts";
import { isOfBefore, isStaged } from "./listedScenarios.ts";
import { isCourse, wordAt } from "./outlookNames.ts";
import { nameAt } from "./scenarioKinds.ts";
import { isFiniteVerb } from "./words.ts";

const rule = "en.scenario-listed";
const counts = new Map([
  ...rows("en", "number").map(([word, n]) => [word!, Number(n)] as const),
  ["2", 2],
  ["3", 3],
  ["4", 4],
  ["5", 5],
] as const);
const ordinal = new Phrases(
  ["first", "second", "third", "fourth", "fifth", "last", "other", "final"].map((word) => [word, true] as const),
);

export function countedScenarios(view: View): readonly Label[] {
  const found: Label[] = [];
  view.sentences.forEach((sentence, s) => {
    if (sentence.isHeading) return;
    const { from, to } = view.ranges[s]!;
    const opening = countIn(view, from, to);
    if (!opening || isStaged(view, from, to)) return;
    const listed = listBehind(view, opening.to, to, opening.count);
    const names = listed.length > 0 ? listed.map((label) => [s, label] as const) : countedOut(view, s, opening);
    // Something that happens between sides, half of them at least: no dishes and no doors.
    if (2 * names.filter(([, label]) => isCourse(view, label)).length < names.length) return;
    for (const [at, label] of names)
      found.push({ sentence: at, label, start: view.tokens[label.from]!.start, body: view.ranges[at]!.from, rule });
  });
  return found;
}

interface Opening {
  readonly count: number;
  /** Behind the noun. */
  readonly to: number;
}

/** "three possible scenarios", "two courses of events", "two futures": what may come, and nothing else. */
function countIn(view: View, from: number, to: number): Opening | undefined {
  for (let i = from; i < to - 1; i++) {
    const count = counts.get(wordAt(view, i, to));
    if (!count || isOfBefore(view, from, i)) continue;
    for (let k = i + 1; k < Math.min(to, i + 4); k++) {
      const word = wordAt(view, k, to);
      if (/^(?:scenarios|futures|outcomes|endings|trajectories|end-states)$/u.test(word)) return { count, to: k + 1 };
      if (
        /^(?:courses|turns)$/u.test(word) &&
        wordAt(view, k + 1, to) === "of" &&
        /^events?$/u.test(wordAt(view, k + 2, to))
      )
        return { count, to: k + 3 };
      if (/^(?:ways|paths)$/u.test(word) && /^(?:forward|ahead|out)$/u.test(wordAt(view, k + 1, to)))
        return { count, to: k + 2 };
    }
  }
  return undefined;
}

/** ": a truce, a frozen front and a war", " - a truce and a war - ": as many as are counted; what stands between without an article is an aside. */
function listBehind(view: View, at: number, to: number, count: number): readonly Range[] {
  let open = at;
  while (open < to && !isMark(view, open, ":-–—;.")) {
    if (isFiniteVerb(view, open)) return [];
    open++;
  }
  if (open >= to || !isMark(view, open, ":-–—")) return [];
  let end = open + 1;
  while (end < to && !isMark(view, end, ".;:") && !(isMark(view, end, "-–—") && !isMark(view, open, ":"))) {
    // A sentence of its own: "three scenarios: the army may …".
    if (
      isFiniteVerb(view, end) &&
      !/^(?:a|an|the|,|and|or|more)$/u.test(wordAt(view, end - 1, to)) &&
      !/ed$/u.test(wordAt(view, end, to))
    )
      return [];
    end++;
  }
  const items = partsOf(view, open + 1, end);
  const main = items.length > count ? items.filter(({ from }, k) => k === 0 || opensItem(view, from, to)) : items;
  const names = main.map((item) => nameAt(view, item.from, item.to));
  return main.length === count && names.every((name) => name !== undefined) ? (names as readonly Range[]) : [];
}

const opensItem = (view: View, i: number, to: number): boolean =>
  /^(?:a|an|another|the|or|outright|renewed)$/u.test(wordAt(view, i, to)) ||
  /^(?:and|or)$/u.test(wordAt(view, i - 1, to));

/** Between commas, and at the last "and" or "or". */
function partsOf(view: View, from: number, to: number): readonly Range[] {
  const cuts: number[] = [];
  for (let i = from; i < to; i++) if (isMark(view, i, ",")) cuts.push(i);
  for (let i = to - 2; i > from; i--)
    if (/^(?:and|or)$/u.test(wordAt(view, i, to))) {
      // With commas before "and" it is that one which joins: ", and a war of ships and drones".
      const before = [...Array(to - from).keys()]
        .map((k) => from + k)
        .find((k) => /^(?:and|or)$/u.test(wordAt(view, k, to)) && isMark(view, k - 1, ","));
      cuts.push(before ?? i);
      break;
    }
  const parts: Range[] = [];
  let start = from;
  for (const cut of [...cuts.sort((a, b) => a - b), to]) {
    if (cut > start) parts.push({ from: start, to: cut });
    start = cut + 1;
  }
  return parts;
}

/** In the next sentences: "The first is a thaw, the second snap elections, and the third, which few discuss, a coup". */
function countedOut(view: View, s: number, { count }: Opening): readonly (readonly [number, Range])[] {
  const found: (readonly [number, Range])[] = [];
  for (let at = s + 1; at <= s + count && at < view.sentences.length && found.length < count; at++) {
    if (view.sentences[at]!.isHeading || view.sentences[at]!.paragraph !== view.sentences[s]!.paragraph) break;
    const { from, to } = view.ranges[at]!;
    for (let i = from; i < to; i++) {
      const label = opensTurn(view, from, i) ? turnAt(view, i, to, found.length) : undefined;
      if (!label) continue;
      found.push([at, label]);
      i = label.to - 1;
    }
  }
  return found.length === count ? found : [];
}

const opensTurn = (view: View, from: number, i: number): boolean =>
  i === from || isMark(view, i - 1, ",;") || /^(?:and|but|while)$/u.test(view.tokens[i - 1]!.folded);

/** "the second snap elections", "the third, which few discuss, a coup", "another is a siege" */
function turnAt(view: View, i: number, to: number, n: number): Range | undefined {
  const hit = wordAt(view, i, to) === "the" ? ordinal.at(view, i + 1, to) : undefined;
  const isOne = /^(?:one|another)$/u.test(wordAt(view, i, to));
  if (!hit && !isOne) return undefined;
  let k = hit ? hit.to : i + 1;
  let isPlain = true;
  if (isMark(view, k, ",")) {
    let close = k + 1;
    while (close < Math.min(to, k + 14) && !isMark(view, close, ",;")) close++;
    if (!isMark(view, close, ",")) return undefined;
    // "the first, a thaw, would": the name itself stands there.
    if (/^(?:a|an)$/u.test(wordAt(view, k + 1, to))) return nameAt(view, k + 1, close);
    k = close + 1;
  }
  if (/^(?:is|remains)$/u.test(wordAt(view, k, to))) k++;
  else if (/^(?:would|could|might|may)$/u.test(wordAt(view, k, to)) && wordAt(view, k + 1, to) === "be") k += 2;
  else isPlain = n === 0 || isOne;
  if (isPlain && (n === 0 || isOne) && !/^(?:is|be|remains)$/u.test(wordAt(view, k - 1, to))) return undefined;
  return /^(?:that|to|whether|about|over)$/u.test(wordAt(view, k, to)) ? undefined : nameAt(view, k, to);
}
