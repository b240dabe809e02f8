// Forecasts of many draws: one row of numbers a draw, made in ranges that workers can take apart from each other.
import type { Case } from "../../case/case.ts";
import { type Answers, answersOf } from "../../model/answers.ts";
import { type Draw, drawOf, type Posteriors } from "../../model/draw.ts";
import { type Draws, drawsOf } from "../../model/draws.ts";
import type { Game } from "../../model/game.ts";
import { jointMoves, maxJointPairs } from "../../model/joint.ts";
import { atMidpoint, type Values } from "../../model/values.ts";
import type { DrawRange } from "../lens.ts";
import { type Chain, chainOf } from "./chain.ts";
import { type Condition, conditionsOf, statusQuoClosed } from "./conditions.ts";
import { type Joint, type Outflows, outflowsOf } from "./outflows.ts";
import { type Layout, layoutOf, solve } from "./solve.ts";

/** Everything about a case's forecast that draws share. */
export interface Plan {
  readonly game: Game;
  readonly joint: Joint;
  readonly conditions: readonly Condition[];
  readonly closedQuo: Uint8Array;
  readonly layout: Layout;
  readonly draws: Draws;
  readonly draw: (values: Values) => Draw;
  /** `from`: the state it starts in; the status quo if absent. */
  readonly chainOf: (draw: Draw, answers: Answers, from?: number) => Chain;
}

/** Rows of a range of draws, one after the other, and the sum over them of the distribution over states at the horizon. */
export interface ForecastPart {
  readonly rows: Float64Array;
  readonly atHorizon: Float64Array;
}

/** 0, 1, 2, ... up to the horizon, which is added if it is not whole. */
export function timesTo(horizon: number): readonly number[] {
  if (!(horizon > 0 && horizon <= 10_000))
    throw new RangeError(`horizon must be above 0 and at most 10000, got ${horizon}`);
  const whole = Array.from({ length: Math.floor(horizon) + 1 }, (_, t) => t);
  return whole.at(-1) === horizon ? whole : [...whole, horizon];
}

/** Pairs of states that joint moves would have to look at; above `maxJointPairs` the forecast is refused. */
export const jointPairs = (game: Game): number =>
  game.coalitions.reduce((sum, c) => sum + jointMoves(game, c).pairs, 0);

export function planOf(
  c: Case,
  game: Game,
  posteriors: Posteriors,
  times: readonly number[] = timesTo(c.horizon),
): Plan {
  const joint = game.coalitions.map((coalition) => jointMoves(game, coalition));
  const pairs = joint.reduce((sum, j) => sum + j.pairs, 0);
  if (pairs > maxJointPairs) throw new RangeError(`joint moves over ${pairs} pairs of states, limit ${maxJointPairs}`);
  const conditions = conditionsOf(c, game);
  return {
    game,
    joint,
    conditions,
    closedQuo: statusQuoClosed(c, game),
    layout: layoutOf(game, conditions.length, times),
    draws: drawsOf(game, posteriors),
    draw: (values) => drawOf(game, values, posteriors),
    chainOf: (draw, answers, from = game.statusQuo) => chainOf(game, joint, draw, answers, from),
  };
}

/** The chain of a draw, from the status quo unless another state is given. */
export function chainAt(plan: Plan, values: Values, from?: number): Chain {
  const draw = plan.draw(values);
  return plan.chainOf(draw, answersOf(plan.game, draw.ranks), from);
}

/** What flows out of each state at the midpoint draw. */
export function midpointOutflows(plan: Plan): Outflows {
  const draw = plan.draw(atMidpoint);
  return outflowsOf(plan.game, plan.joint, draw, answersOf(plan.game, draw.ranks));
}

export function forecastRange(plan: Plan, { from, to }: DrawRange): ForecastPart {
  const { game, layout } = plan;
  const rows = new Float64Array((to - from) * layout.width);
  const atHorizon = new Float64Array(game.n);
  for (let d = from; d < to; d++) {
    const { draw, answers } = plan.draws(d);
    solve(
      game,
      plan.chainOf(draw, answers),
      plan.conditions,
      plan.closedQuo,
      layout,
      rows,
      (d - from) * layout.width,
      atHorizon,
    );
  }
  return { rows, atHorizon };
}

/** The row of the midpoint draw. */
export function forecastMidpoint(plan: Plan): ForecastPart {
  const rows = new Float64Array(plan.layout.width);
  const atHorizon = new Float64Array(plan.game.n);
  solve(plan.game, chainAt(plan, atMidpoint), plan.conditions, plan.closedQuo, plan.layout, rows, 0, atHorizon);
  return { rows, atHorizon };
}

/** One number of every draw, in the order of draws. */
export interface Table {
  readonly draws: number;
  column(at: number): Float64Array;
  /** Mean over draws of the distribution over states at the horizon. */
  readonly atHorizon: Float64Array;
}

export function tableOf(layout: Layout, parts: readonly ForecastPart[]): Table {
  const { width } = layout;
  const draws = parts.reduce((sum, part) => sum + part.rows.length / width, 0);
  const atHorizon = new Float64Array(parts[0]!.atHorizon.length);
  for (const part of parts) for (let s = 0; s < atHorizon.length; s++) atHorizon[s]! += part.atHorizon[s]!;
  // One column after the other: a number of every draw is asked for again and again.
  const columns = new Float64Array(draws * width);
  let first = 0;
  for (const { rows } of parts) {
    const count = rows.length / width;
    for (let at = 0; at < width; at++)
      for (let d = 0; d < count; d++) columns[at * draws + first + d] = rows[d * width + at]!;
    first += count;
  }
  return {
    draws,
    atHorizon: atHorizon.map((x) => x / draws),
    column: (at) => columns.subarray(at * draws, (at + 1) * draws),
  };
}
