// What the evidence lens finds: how far each claim is confirmed, and what the evidence entered says of each hypothesis.
import type { Summary } from "../../math/statistics.ts";

/** Computed from who affirmed, denied or stayed silent; null: nobody affirms and no party denies. Evidence sheet, section 2. */
export type ConfirmationStatus =
  | "confirmed"
  | "contested"
  | "denied"
  | "corroborated"
  | "third-party-announced"
  | "unconfirmed"
  | "single-source";

export interface ClaimFinding {
  readonly status: ConfirmationStatus | null;
  /** Independent origins that affirm, sorted. */
  readonly origins: readonly string[];
  /** Parties that deny (their latest act), sorted. */
  readonly denials: readonly string[];
  readonly silent: readonly string[];
}

/** One item's work on one hypothesis, at the medians of its quantities. */
export interface Weight {
  readonly item: string;
  /** Likelihood ratio pulled towards 1 by reliability, `LR' = r LR + (1 - r)`. */
  readonly lr: number;
  readonly decibans: number;
  /** Kullback-Leibler divergence, in bits, of the posterior with this item alone from the prior. */
  readonly bits: number;
  /** False where another item of its corroboration group counts instead. */
  readonly counted: boolean;
  /** Posterior without this item (the next of its group steps in). */
  readonly without: number;
  /** Ratio (before reliability) at which the posterior would be one half; null: cannot flip alone. */
  readonly flipAt: number | null;
}

export interface HypothesisFinding {
  readonly about: string;
  /** Over draws. */
  readonly prior: Summary;
  readonly posterior: Summary;
  /** At the medians of all quantities. */
  readonly midpoint: number;
  /** Evidence that can only move it one way: no item reaches below 1 ("up"), or none above ("down"); "none": no item at all; null: both ways. */
  readonly oneSided: "up" | "down" | "none" | null;
  readonly weights: readonly Weight[];
}

export interface EvidenceFinding {
  readonly schema: "qanat-evidence/1";
  readonly hypotheses: Readonly<Record<string, HypothesisFinding>>;
  readonly claims: Readonly<Record<string, ClaimFinding>>;
  readonly draws: number;
  readonly seed: number;
}
