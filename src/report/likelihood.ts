// A probability in words (W2): the word of its mean, about how much, the band, and the words of the band's ends.
// The word is that of the unrounded mean; the number is printed so that it does not leave the word's band.
import { bandFor, type Scale, wordFor, wordsForInterval } from "../case/scales.ts";
import type { Context } from "./context.ts";
import { type Inline, type Rich, rich } from "./document.ts";
import { type Points, type Step, toEnd, toPoints } from "./numbers.ts";

export interface Uncertain {
  readonly mean: number;
  /** 5 % and 95 % quantiles over draws; null where there are none. */
  readonly band: readonly [number, number] | null;
}

export interface Worded {
  /** The word of the scale for the mean. */
  readonly word: string;
  /** In parentheses: share, band, words of the band's ends. */
  readonly detail: Rich;
}

/** Sums of probabilities stray past 0 and 1 by rounding errors. */
const inside = (p: number): number => (p < 0 && p > -1e-9 ? 0 : p > 1 && p < 1 + 1e-9 ? 1 : p);

export const uncertain = (s: { readonly mean: number; readonly p5: number; readonly p95: number }): Uncertain => ({
  mean: s.mean,
  band: [s.p5, s.p95],
});

/** How a rounded number stands to its probability: as it is, on the border of the next word, or at an end of the scale. */
export interface Shown {
  readonly points: number;
  readonly relation: "equal" | "just-under" | "just-over" | "less-than" | "more-than";
}

const tolerance = 1e-9;
/** Next to a border, in points. */
const beside = 1e-6;

/**
 * The number that is printed beside the word of `p`. It keeps that word, or is the border to the next word with the side on which `p` lies:
 * "just under 20%"; "less than" where nothing is left below it or `p` is farther than a rounding.
 * `rounded`: points that a partition gave, within one step of `p`; where they would leave the word they move towards `p`.
 */
export function shownBeside(p: number, step: Step, scale: Scale, rounded: Points = toPoints(p, step)): Shown {
  if (rounded.edge === "below") return { points: step, relation: "less-than" };
  if (rounded.edge === "above") return { points: 100 - step, relation: "more-than" };
  const own = bandFor(p, scale).band;
  const hasOwnWord = (points: number): boolean => bandFor(points / 100, scale).band === own;
  if (hasOwnWord(rounded.points)) return { points: rounded.points, relation: "equal" };
  const exact = p * 100;
  const low = Math.floor(exact / step + tolerance) * step;
  const high = Math.ceil(exact / step - tolerance) * step;
  const isUnder = exact < rounded.points;
  const points = isUnder ? high : low;
  if (hasOwnWord(points)) return { points, relation: "equal" };
  if (!hasOwnWord(points + (isUnder ? -beside : beside))) return { points: isUnder ? low : high, relation: "equal" };
  const isFar = Math.abs(points - exact) > step / 2 + tolerance;
  if (isUnder) return { points, relation: isFar || points <= step ? "less-than" : "just-under" };
  return { points, relation: isFar || points >= 100 - step ? "more-than" : "just-over" };
}

/** The English row "almost certain(ly)" as an adjective. */
const adjective = (word: string): string => word.replace("(ly)", "");

function pointsShown(x: Context, { points, relation }: Shown, refs: readonly string[], isProse: boolean): Rich {
  const w = x.t.words;
  const number = x.number(w.percent(points), [points], refs);
  switch (relation) {
    case "less-than":
      return w.lessThan(number);
    case "more-than":
      return w.moreThan(number);
    case "just-under":
      return w.justUnder(number);
    case "just-over":
      return w.justOver(number);
    case "equal":
      return isProse ? w.about(number) : [number];
  }
}

/** The band `15–99%`, rounded to `step`. */
export function bandShown(x: Context, band: readonly [number, number], step: Step, refs: readonly string[]): Inline {
  const low = toEnd(band[0], step);
  const high = toEnd(band[1], step);
  return x.number(x.t.words.range(low, high), [low, high], refs);
}

/** `points`: already rounded as part of a whole (W1); else the mean is rounded by itself. Prose: steps of 5 and "about"; table: steps of 1. */
export function worded(
  x: Context,
  given: Uncertain,
  refs: readonly string[],
  place: "prose" | "table" = "prose",
  points?: Points,
): Worded {
  const step: Step = place === "prose" ? 5 : 1;
  const p: Uncertain = { mean: inside(given.mean), band: given.band && [inside(given.band[0]), inside(given.band[1])] };
  const scale = x.a.case.scale;
  const own = wordFor(p.mean, scale);
  const word = adjective(own[x.lang]);
  const ends = p.band === null ? [] : wordsForInterval(...p.band, scale).map((e) => adjective(e[x.lang]));
  const words =
    ends.length === 2 ? x.t.words.wordTo(ends[0]!, ends[1]!) : ends.length === 1 && ends[0] !== word ? ends[0]! : null;
  const isSame = p.band !== null && p.band[0] === p.mean && p.band[1] === p.mean && (p.mean === 0 || p.mean === 1);
  if (isSame) {
    const same = x.number(x.t.words.percent(p.mean * 100), [p.mean * 100], refs);
    return { word, detail: rich("(", same, x.t.words.everyDraw, ")") };
  }
  const share = pointsShown(x, shownBeside(p.mean, step, scale, points), refs, place === "prose");
  const band = p.band === null ? null : bandShown(x, p.band, step, refs);
  return {
    word,
    detail:
      place === "prose"
        ? x.t.words.detail({ share, band, words, inGap: own.inGap })
        : x.t.words.cellDetail({ share, band, words }),
  };
}
