// Whether a confidence of 0.8 is right eight times in ten, and what confidences would be.
import type { Outcome } from "./score.ts";

export interface Bin {
  /** Confidences from `from` to below `to`; the last bin holds 1. */
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly right: number;
  /** Mean confidence of its items. */
  readonly mean: number;
}

export interface Reliability {
  readonly n: number;
  /** Mean of (confidence − right)²: 0 is perfect, 0.25 is what always saying one half gives. 0 of nothing. */
  readonly brier: number;
  /** Ten of equal width, those without an item left out. */
  readonly bins: readonly Bin[];
}

/** How the confidences of one layer, or of all, bear out. */
export function reliability(outcomes: readonly Outcome[]): Reliability {
  const tenth = (confidence: number): number => Math.min(9, Math.max(0, Math.floor(confidence * 10 + 1e-9)));
  const bins = Array.from({ length: 10 }, (_, k): Bin => {
    const items = outcomes.filter((o) => tenth(o.confidence) === k);
    const total = items.reduce((sum, o) => sum + o.confidence, 0);
    return {
      from: k / 10,
      to: (k + 1) / 10,
      n: items.length,
      right: items.filter((o) => o.isRight).length,
      mean: items.length === 0 ? 0 : total / items.length,
    };
  });
  const n = outcomes.length;
  const squares = outcomes.reduce((sum, o) => sum + (o.confidence - Number(o.isRight)) ** 2, 0);
  return { n, brier: n === 0 ? 0 : squares / n, bins: bins.filter((b) => b.n > 0) };
}

export interface Calibrated {
  readonly layer: Outcome["layer"];
  readonly rule: string;
  /** (right + 1) / (n + 2): Laplace's rule of succession, so that a rule seen once is neither sure nor hopeless. */
  readonly confidence: number;
  readonly right: number;
  readonly n: number;
}

/** The confidence of every rule that fired, from how often it was right; by layer, then rule. */
export function calibrate(outcomes: readonly Outcome[]): readonly Calibrated[] {
  const counts = new Map<string, { layer: Outcome["layer"]; rule: string; right: number; n: number }>();
  for (const { layer, rule, isRight } of outcomes) {
    const key = `${layer}\0${rule}`;
    const c = counts.get(key) ?? { layer, rule, right: 0, n: 0 };
    counts.set(key, { ...c, right: c.right + Number(isRight), n: c.n + 1 });
  }
  return [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, c]) => ({ ...c, confidence: (c.right + 1) / (c.n + 2) }));
}

/** Lines of a data file: rule, confidence with two decimals, and in a comment the counts they come from. */
export function calibrationText(rules: readonly Calibrated[]): string {
  const width = Math.max(0, ...rules.map(({ rule }) => rule.length));
  return rules
    .map(
      (c, k) =>
        `${c.layer === rules[k - 1]?.layer ? "" : `# ${c.layer}\n`}${c.rule.padEnd(width)}  ${c.confidence.toFixed(2)}  # ${c.right} of ${c.n}\n`,
    )
    .join("");
}
