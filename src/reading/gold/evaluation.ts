// Several texts together: counts are summed before they are divided, so that every item weighs the same.
import type { Lang } from "../../case/index.ts";
import type { Article, Reading } from "../reading.ts";
import type { Gold } from "./gold.ts";
import { type FileScore, type LayerName, layers, type Share, score, type Tally } from "./score.ts";

/** 0..1 each. A share of nothing is 1: no error was made there. */
export interface Ratio extends Tally {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** `accuracy` is null where no span matches: then nothing can be said of it. */
export interface Accuracy extends Share {
  readonly accuracy: number | null;
}

export interface Scores {
  readonly layers: Readonly<Record<LayerName, Ratio>>;
  readonly modality: Accuracy;
  readonly source: Accuracy;
  readonly invented: FileScore["invented"];
}

export interface Evaluation {
  readonly files: readonly FileScore[];
  readonly total: Scores;
  /** Languages that occur. */
  readonly languages: Readonly<Partial<Record<Lang, Scores>>>;
  /** Texts that rules are tuned on, and those held out; null unless there are both. */
  readonly tuning: { readonly tuned: Scores; readonly heldOut: Scores } | null;
}

const share = (right: number, of: number): number => (of === 0 ? 1 : right / of);

/** Precision, recall and F1 of counts. */
export const ratio = (t: Tally): Ratio => ({
  ...t,
  p: share(t.right, t.found),
  r: share(t.right, t.gold),
  f1: share(2 * t.right, t.found + t.gold),
});

/** The scores of files together. */
export function together(files: readonly FileScore[]): Scores {
  const sum = (of: (f: FileScore) => number): number => files.reduce((total, f) => total + of(f), 0);
  const shareOf = (key: "modality" | "source") => {
    const right = sum((f) => f[key].right);
    const n = sum((f) => f[key].n);
    return { right, n, accuracy: n === 0 ? null : right / n };
  };
  const layerOf = (name: LayerName): Ratio =>
    ratio({
      right: sum((f) => f.tallies[name]?.right ?? 0),
      found: sum((f) => f.tallies[name]?.found ?? 0),
      gold: sum((f) => f.tallies[name]?.gold ?? 0),
    });
  return {
    layers: Object.fromEntries(layers.map((name) => [name, layerOf(name)])) as Record<LayerName, Ratio>,
    modality: shareOf("modality"),
    source: shareOf("source"),
    invented: {
      scenarios: sum((f) => f.invented.scenarios),
      conditions: sum((f) => f.invented.conditions),
    },
  };
}

/** Reads every text and scores what was found; files in the order given. */
export function evaluate(golds: readonly Gold[], read: (article: Article) => Reading): Evaluation {
  const files = golds.map((gold) => score(gold, read(gold.article)));
  const present = (["ar", "en"] as const).filter((lang) => files.some((f) => f.lang === lang));
  const heldOut = files.filter((f) => f.isHeldOut);
  const tuned = files.filter((f) => !f.isHeldOut);
  return {
    files,
    tuning: heldOut.length > 0 && tuned.length > 0 ? { tuned: together(tuned), heldOut: together(heldOut) } : null,
    total: together(files),
    languages: Object.fromEntries(present.map((lang) => [lang, together(files.filter((f) => f.lang === lang))])),
  };
}
