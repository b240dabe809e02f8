// The forecast lens: a continuous-time Markov chain a draw, solved exactly, over an ensemble of draws. See README.md.
import type { Case } from "../../case/case.ts";
import type { Posteriors } from "../../model/draw.ts";
import { compile } from "../../model/game.ts";
import { drawRanges, type Lens, type RunOptions } from "../lens.ts";
import { ensembleFinding, midpointFinding } from "./describe.ts";
import {
  type ForecastPart,
  forecastMidpoint,
  forecastRange,
  type Plan,
  planOf,
  type Table,
  tableOf,
} from "./ensemble.ts";
import type { ForecastFinding } from "./finding.ts";
import { forecastNeeds } from "./needs.ts";

export { closed, negation } from "./conditions.ts";
export { forecastRange, jointPairs, midpointOutflows, type Plan, planOf, type Table } from "./ensemble.ts";
export { distributionOver } from "./solve.ts";

/** Name of the job that computes a range of draws. */
export const forecastJob = "forecast";

export function forecastPlanFor(c: Case, posteriors: Posteriors): Plan {
  const { game } = compile(c);
  if (!game) throw new Error(`case ${c.id} has no game; check it first`);
  return planOf(c, game, posteriors);
}

/** The finding, and the table of all draws that it summarises. */
export async function runForecast(
  c: Case,
  o: RunOptions,
): Promise<{ readonly finding: ForecastFinding; readonly plan: Plan; readonly table: Table }> {
  const plan = forecastPlanFor(c, o.posteriors);
  const ranges = drawRanges(o.draws);
  const parts = o.map
    ? await o.map<ForecastPart>(forecastJob, ranges)
    : ranges.map((range) => forecastRange(plan, range));
  const table = tableOf(plan.layout, parts);
  return { finding: ensembleFinding(c, plan, table), plan, table };
}

export function runForecastMidpoint(c: Case, posteriors: Posteriors): ForecastFinding<number> {
  const plan = forecastPlanFor(c, posteriors);
  return midpointFinding(c, plan, tableOf(plan.layout, [forecastMidpoint(plan)]));
}

export const forecastLens: Lens<ForecastFinding> = {
  id: "forecast",
  needs: forecastNeeds,
  run: async (c, o) => (await runForecast(c, o)).finding,
};
