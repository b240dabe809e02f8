// From rows of numbers to the finding: means, bands and sampling errors over draws, or plain numbers at the midpoint.
import type { Case } from "../../case/case.ts";
import { printPredicate } from "../../case/predicate.ts";
import { mean, quantile7, type Summary, summarize } from "../../math/statistics.ts";
import { closed } from "./conditions.ts";
import type { Plan, Table } from "./ensemble.ts";
import type { Conditional, Estimate, ForecastFinding } from "./finding.ts";

/** A scenario can happen in a draw if its ever-probability by the horizon is at least this. */
const canHappen = 0.01;

export const ensembleFinding = (c: Case, plan: Plan, table: Table): ForecastFinding =>
  finding<Summary>(c, plan, table, summarize, table.draws);

export const midpointFinding = (c: Case, plan: Plan, table: Table): ForecastFinding<number> =>
  finding<number>(c, plan, table, (x) => x[0]!, 0);

function finding<E extends Estimate>(
  c: Case,
  plan: Plan,
  table: Table,
  estimate: (values: Float64Array) => E,
  draws: number,
): ForecastFinding<E> {
  const { game, layout, conditions } = plan;
  const times = layout.times;
  const last = times.length - 1;
  const series = (at: number): E[] => times.map((_, t) => estimate(table.column(at + t)));
  const scenarios = Object.fromEntries(
    game.scenarios.map((id, s) => {
      const everAtEnd = table.column(layout.ever(s) + last);
      const where = [...everAtEnd.keys()].filter((d) => everAtEnd[d]! >= canHappen);
      const inAtEnd = table.column(layout.in(s) + last);
      const pick = (values: Float64Array): E => estimate(Float64Array.from(where, (d) => values[d]!));
      return [
        id,
        {
          in: series(layout.in(s)),
          ever: series(layout.ever(s)),
          time: series(layout.time(s)),
          share: where.length / table.draws,
          where: where.length > 0 ? { in: pick(inAtEnd), ever: pick(everAtEnd) } : null,
        },
      ];
    }),
  );
  const given = conditions.flatMap((condition, c) =>
    game.scenarios.flatMap((event, s): Conditional[] => [
      {
        event,
        if: condition.text,
        kind: "by",
        p: times.map((_, t) => ratioOfMeans(byNumerator(plan, table, c, s, t), table.column(layout.by(c) + t))),
      },
      atConditional(table, times, event, condition.text, (t) => [
        table.column(layout.both(c, s) + t),
        table.column(layout.at(c) + t),
      ]),
      atConditional(table, times, event, condition.negated, (t) => {
        const both = table.column(layout.both(c, s) + t);
        const at = table.column(layout.at(c) + t);
        return [
          table.column(layout.in(s) + t).map((x, d) => Math.max(0, x - both[d]!)),
          at.map((x) => Math.max(0, 1 - x)),
        ];
      }),
    ]),
  );
  const channels = Object.fromEntries(
    [...c.channels]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap((channel) => {
        const predicate = closed(channel.open);
        const index = predicate ? conditions.findIndex((x) => x.text === printPredicate(predicate)) : -1;
        return index < 0
          ? []
          : [[channel.id, { closed: series(layout.at(index)), everClosed: series(layout.by(index)) }] as const];
      }),
  );
  return {
    schema: "qanat-forecast/1",
    times,
    scenarios,
    given,
    utility: Object.fromEntries(game.players.map((p, i) => [p.id, series(layout.utility(i))])),
    channels,
    agreements: Object.fromEntries(
      game.coalitions.map((h, k) => [h.id, { exists: mean(table.column(layout.agrees(k))) }]),
    ),
    draws,
    seed: game.seed,
  };
}

/** `h_A + h_B - h_(A or B)` by draw: both by t. Rounding may leave it below 0 by 1e-16, where it is 0. */
function byNumerator(plan: Plan, table: Table, c: number, s: number, t: number): Float64Array {
  const { layout } = plan;
  const by = table.column(layout.by(c) + t);
  const either = table.column(layout.either(c, s) + t);
  return table.column(layout.ever(s) + t).map((x, d) => Math.max(0, x + by[d]! - either[d]!));
}

/** Over an ensemble, a conditional is the mean of numerators over the mean of denominators; null where the latter is 0. */
function ratioOfMeans(over: Float64Array, under: Float64Array): number | null {
  const denominator = mean(under);
  return denominator > 0 ? Math.min(1, mean(over) / denominator) : null;
}

function atConditional(
  table: Table,
  times: readonly number[],
  event: string,
  condition: string,
  parts: (t: number) => readonly [Float64Array, Float64Array],
): Conditional {
  const p = times.map((_, t) => ratioOfMeans(...parts(t)));
  const [over, under] = parts(times.length - 1);
  const ratios = Float64Array.from(
    [...under.keys()].filter((d) => under[d]! > 0),
    (d) => Math.min(1, over[d]! / under[d]!),
  ).sort();
  return {
    event,
    if: condition,
    kind: "at",
    p,
    ...(table.draws > 1 && ratios.length > 0
      ? { band: [quantile7(ratios, 0.05), quantile7(ratios, 0.95)] as const }
      : {}),
  };
}
