// The jobs that workers know: everything about a case that is done by ranges of draws.
import type { Case } from "../case/case.ts";
import { type ConsistencyPayload, consistencyCounter, consistencyJob } from "../lenses/consistency/index.ts";
import { posteriorsOf } from "../lenses/evidence/index.ts";
import { forecastJob, forecastPlanFor, forecastRange } from "../lenses/forecast/index.ts";
import type { DrawRange } from "../lenses/lens.ts";
import { stabilityCounter, stabilityJob } from "../lenses/stability/index.ts";
import { remembered } from "../math/remembered.ts";
import type { Handlers } from "../run/runner.ts";
import { type Trial, trialRunner } from "./trials.ts";

export const trialsJob = "trials";

/** What workers share: the case, without the texts it quotes. */
export type Shared = Case;

export const sharedOf = (c: Case): Shared => ({ ...c, sources: c.sources.map((s) => ({ ...s, text: "" })) });

const once = <T>(make: () => T): (() => T) => {
  const known = new Map<null, T>();
  return () => remembered(known, null, make);
};

export interface TrialsPayload extends DrawRange {
  readonly trials: readonly Trial[];
}

export function jobsFor(c: Shared): Handlers {
  const posteriors = posteriorsOf(c);
  const plan = once(() => forecastPlanFor(c, posteriors));
  const counter = once(() => stabilityCounter(c, posteriors));
  const survival = once(() => consistencyCounter(c));
  let prepared: { readonly key: string; readonly run: (range: DrawRange) => Float64Array } | null = null;
  return {
    [forecastJob]: (payload) => forecastRange(plan(), payload as DrawRange),
    [stabilityJob]: (payload) => counter()(payload as DrawRange),
    [consistencyJob]: (payload) => survival()(payload as ConsistencyPayload),
    [trialsJob]: (payload) => {
      const { trials, ...range } = payload as TrialsPayload;
      const key = JSON.stringify(trials);
      if (prepared?.key !== key) prepared = { key, run: trialRunner(c, posteriors, trials) };
      return prepared.run(range);
    },
  };
}
