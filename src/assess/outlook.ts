// What the forecast's draws say beyond the forecast itself: residual, who gains, third parties, answers, what an arrangement is worth.
import type { Case } from "../case/case.ts";
import { evaluate, type Predicate } from "../case/predicate.ts";
import type { Plan, Table } from "../lenses/forecast/index.ts";
import type { StabilityFinding } from "../lenses/stability/finding.ts";
import { mean, type Summary, summarize } from "../math/statistics.ts";
import { optionsOn, stateId } from "../model/game.ts";
import { sampled } from "../model/values.ts";
import type { Answer, Assessment, Gain, ReactionFinding, Residual } from "./finding.ts";

/** P of each scenario of the plan at the horizon, by draw. */
export function atHorizon({ layout }: Plan, table: Table, s: number): Float64Array {
  return table.column(layout.in(s) + layout.times.length - 1);
}

const sum = (columns: readonly Float64Array[], draws: number): Float64Array => {
  const total = new Float64Array(draws);
  for (const column of columns) for (let d = 0; d < draws; d++) total[d]! += column[d]!;
  return total;
};

/** The states of the rest are listed to half of its mass or five, whichever comes first. */
const mostRestStates = 5;

export function residualOf(plan: Plan, table: Table): Residual {
  const { game, layout } = plan;
  const whole = atHorizon(plan, table, 0);
  const quo = table.column(layout.statusQuo);
  const closed = table.column(layout.statusQuoClosed);
  const rest = whole.map((x, d) => Math.max(0, x - quo[d]! - closed[d]!));
  const others = Array.from({ length: game.n }, (_, s) => s)
    .filter(
      (s) => game.scenarioOf[s] === 0 && s !== game.statusQuo && plan.closedQuo[s] === 0 && table.atHorizon[s]! > 0,
    )
    .sort((a, b) => table.atHorizon[b]! - table.atHorizon[a]! || a - b);
  const listed: number[] = [];
  let mass = 0;
  for (const s of others) {
    if (listed.length >= mostRestStates || mass >= mean(rest) / 2) break;
    listed.push(s);
    mass += table.atHorizon[s]!;
  }
  return {
    statusQuo: summarize(quo),
    channelsClosed: summarize(closed),
    rest: summarize(rest),
    restStates: listed.map((s) => ({ state: stateId(game, s), on: optionsOn(game, s), p: table.atHorizon[s]! })),
  };
}

/** A way to a scenario that fewer draws than this have is no way to it. */
const leastShare = 0.05;

/** Scenarios that joint moves reach and nothing else does, and what they come to where an arrangement exists. */
export function jointOnlyOf(plan: Plan, table: Table, stability: StabilityFinding): Assessment["jointOnly"] {
  const { game, layout } = plan;
  if (game.coalitions.length === 0) return null;
  const scenarios = game.scenarios.filter((id) => {
    const { reach, withoutAgreement } = stability.scenarios[id]!.share!;
    return id !== "S0" && withoutAgreement < leastShare && reach.joint >= leastShare;
  });
  const exists = game.coalitions.map((_, h) => table.column(layout.agrees(h)));
  const some = [...exists[0]!.keys()].filter((d) => exists.some((column) => column[d] === 1));
  const union = sum(
    scenarios.map((id) => atHorizon(plan, table, game.scenarios.indexOf(id))),
    table.draws,
  );
  return {
    scenarios,
    exists: some.length / table.draws,
    where: some.length > 0 && scenarios.length > 0 ? { in: summarize(some.map((d) => union[d]!)) } : null,
    agreements: Object.fromEntries(game.coalitions.map((h, k) => [h.id, mean(exists[k]!)])),
  };
}

/** Gains smaller than this are none. */
const tie = 1e-9;

/** A scenario counts in a draw where its probability at the horizon is at least this. */
const leastScenario = 0.01;

export function gainsOf(plan: Plan, table: Table): Assessment["gains"] {
  const { game, layout } = plan;
  const last = layout.times.length - 1;
  const count = (differences: readonly number[]): Gain => {
    const n = differences.length;
    const up = differences.filter((x) => x > tie).length;
    const down = differences.filter((x) => x < -tie).length;
    return n === 0 ? { up: 0, down: 0, same: 0, n } : { up: up / n, down: down / n, same: (n - up - down) / n, n };
  };
  return Object.fromEntries(
    game.players.map((player, i) => {
      const start = table.column(layout.startUtility(i));
      const end = table.column(layout.utility(i) + last);
      return [
        player.id,
        {
          overall: count([...end].map((x, d) => x - start[d]!)),
          scenarios: Object.fromEntries(
            game.scenarios.map((id, s) => {
              const p = atHorizon(plan, table, s);
              const worth = table.column(layout.worth(i, s));
              return [
                id,
                count([...p.keys()].filter((d) => p[d]! >= leastScenario).map((d) => worth[d]! / p[d]! - start[d]!)),
              ];
            }),
          ),
        },
      ];
    }),
  );
}

/** Reactions by total probability (MODEL 8): a layer after the core, weighted by the scenarios of each draw. */
export function reactionsOf(c: Case, plan: Plan, table: Table): Readonly<Record<string, ReactionFinding>> {
  const { game, layout } = plan;
  const draws = Array.from({ length: table.draws }, (_, d) => sampled(c.seed, d));
  const over = layout.times.map((_, t) => game.scenarios.map((_, s) => table.column(layout.in(s) + t)));
  return Object.fromEntries(
    [...c.reactions]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((reaction) => {
        const given = game.scenarios.map((id) => {
          const p = reaction.given.find((g) => g.scenario === id)?.p;
          return p ? Float64Array.from(draws, (values) => values.number(p)) : null;
        });
        return [
          reaction.id,
          {
            actor: reaction.actor,
            given: Object.fromEntries(
              game.scenarios.flatMap((id, s) => (given[s] ? [[id, summarize(given[s])] as const] : [])),
            ),
            p: given.every((g) => g !== null)
              ? over.map((columns) =>
                  summarize(
                    Float64Array.from(draws, (_, d) =>
                      columns.reduce((total, column, s) => total + column[d]! * given[s]![d]!, 0),
                    ),
                  ),
                )
              : [],
          },
        ];
      }),
  );
}

/** Scenarios that a predicate over scenario names is true of. */
const scenariosIn = (p: Predicate, scenarios: readonly string[]): string[] =>
  scenarios.filter((id) => evaluate(p, (name) => name === id));

export function answersOf(c: Case, plan: Plan | null, table: Table | null): readonly Answer[] {
  const questions = [...c.questions].sort((a, b) => (a.id < b.id ? -1 : 1));
  return questions.map((q): Answer => {
    if (q.hypotheses) return { question: q.id, kind: "hypotheses", hypotheses: [...q.hypotheses].sort() };
    if (!q.answer || !plan || !table) return { question: q.id, kind: "open" };
    const { scenarios } = plan.game;
    const over = (ids: readonly string[]): Summary =>
      summarize(
        sum(
          ids.map((id) => atHorizon(plan, table, scenarios.indexOf(id))),
          table.draws,
        ),
      );
    const answers = [...q.answer]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, when }) => {
        const ids = scenariosIn(when, scenarios);
        return { name, scenarios: ids, p: over(ids) };
      });
    return { question: q.id, kind: "scenarios", answers };
  });
}
