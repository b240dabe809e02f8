// What the forecast lens finds: how probable each scenario is over time, and what each party can expect.
import type { Summary } from "../../math/statistics.ts";

/** A number over an ensemble of draws; a plain number at the midpoint draw. */
export type Estimate = Summary | number;

export interface ScenarioForecast<E = Summary> {
  /** Probability of being in it at each of `times`. */
  readonly in: readonly E[];
  /** Probability of ever having been in it by then. */
  readonly ever: readonly E[];
  /** Expected time spent in it until then, in units of time. */
  readonly time: readonly E[];
  /** Share of draws in which it can happen at all: ever-probability by the horizon at least 1 %. */
  readonly share: number;
  /** Among those draws only; null if there are none. */
  readonly where: { readonly in: E; readonly ever: E } | null;
}

export interface Conditional {
  /** A scenario. */
  readonly event: string;
  /** A predicate, canonically printed, e.g. `!us_channel`. */
  readonly if: string;
  /** `by`: both by t; `at`: both at t. */
  readonly kind: "by" | "at";
  /** At each of `times`; null where the condition has probability 0. In an ensemble the ratio of means. */
  readonly p: readonly (number | null)[];
  /** For `at` in an ensemble: band over draws (5 %, 95 %) of the conditional at the horizon, where defined. */
  readonly band?: readonly [number, number];
}

export interface ForecastFinding<E = Summary> {
  readonly schema: "qanat-forecast/1";
  /** 0..horizon, in units of time. */
  readonly times: readonly number[];
  readonly scenarios: Readonly<Record<string, ScenarioForecast<E>>>;
  readonly given: readonly Conditional[];
  /** Expected `u` in 0..1 of each actor at each of `times`. */
  readonly utility: Readonly<Record<string, readonly E[]>>;
  /** Probability that each declared channel has been closed by t, and is closed at t. */
  readonly channels: Readonly<Record<string, { readonly closed: readonly E[]; readonly everClosed: readonly E[] }>>;
  /** Share of draws in which an arrangement acceptable to all members exists, in some state reached before any agreement; per agreement. */
  readonly agreements: Readonly<Record<string, { readonly exists: number }>>;
  readonly draws: number;
  readonly seed: number;
}
