// A probability in words (W2): the word of its mean, about how much, the band, and the words of the band's ends.
import { wordFor, wordsForInterval } from "../case/scales.ts";
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

/** The English row "almost certain(ly)" as an adjective. */
const adjective = (word: string): string => word.replace("(ly)", "");

function pointsShown(x: Context, shown: Points, step: Step, refs: readonly string[], isProse: boolean): Rich {
  const w = x.t.words;
  if (shown.edge === "below") return w.lessThan(x.number(w.percent(step), [step], refs));
  if (shown.edge === "above") return w.moreThan(x.number(w.percent(100 - step), [100 - step], refs));
  const number = x.number(w.percent(shown.points), [shown.points], refs);
  return isProse ? w.about(number) : [number];
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
  const share = pointsShown(x, points ?? toPoints(p.mean, step), step, refs, place === "prose");
  const band = p.band === null ? null : bandShown(x, p.band, step, refs);
  return {
    word,
    detail:
      place === "prose"
        ? x.t.words.detail({ share, band, words, inGap: own.inGap })
        : x.t.words.cellDetail({ share, band, words }),
  };
}
