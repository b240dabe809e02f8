// The forecast of one draw: every reported probability from a few passes over its chain, written into one row of numbers.
import type { Game } from "../../model/game.ts";
import type { Chain } from "./chain.ts";
import type { Condition } from "./conditions.ts";
import { distributionAt, integrateOver, mixOver, run, type Uniformized, uniformize } from "./uniformization.ts";

/** Where each quantity stands in a row; blocks of `times` numbers unless said otherwise. `s`: scenario, `i`: player, `c`: condition. */
export interface Layout {
  readonly times: readonly number[];
  readonly scenarios: number;
  readonly players: number;
  readonly conditions: number;
  readonly coalitions: number;
  readonly in: (s: number) => number;
  readonly ever: (s: number) => number;
  readonly time: (s: number) => number;
  readonly utility: (i: number) => number;
  /** In the condition at t; ever in it by t. */
  readonly at: (c: number) => number;
  readonly by: (c: number) => number;
  /** In scenario and condition at t; ever in the one or the other by t. */
  readonly both: (c: number, s: number) => number;
  readonly either: (c: number, s: number) => number;
  /** One number each: 1 where an arrangement exists. */
  readonly agrees: (h: number) => number;
  readonly width: number;
}

export function layoutOf(game: Game, conditions: number, times: readonly number[]): Layout {
  const t = times.length;
  const scenarios = game.scenarios.length;
  const players = game.players.length;
  const perCondition = 2 + 2 * scenarios;
  const base = 3 * scenarios + players;
  return {
    times,
    scenarios,
    players,
    conditions,
    coalitions: game.coalitions.length,
    in: (s) => s * t,
    ever: (s) => (scenarios + s) * t,
    time: (s) => (2 * scenarios + s) * t,
    utility: (i) => (3 * scenarios + i) * t,
    at: (c) => (base + c * perCondition) * t,
    by: (c) => (base + c * perCondition + 1) * t,
    both: (c, s) => (base + c * perCondition + 2 + s) * t,
    either: (c, s) => (base + c * perCondition + 2 + scenarios + s) * t,
    agrees: (h) => (base + conditions * perCondition) * t + h,
    width: (base + conditions * perCondition) * t + game.coalitions.length,
  };
}

/** Probability, at each time, of ever having been in `set` (by state); written from `at`. */
function everIn(chain: Chain, uniform: Uniformized, set: (state: number) => boolean, out: Float64Array, at: number): void {
  const stop = Uint8Array.from(chain.states, (s) => (set(s) ? 1 : 0));
  if (stop[0] === 1) {
    out.fill(1, at, at + uniform.times.length);
    return;
  }
  if (!stop.includes(1)) {
    out.fill(0, at, at + uniform.times.length);
    return;
  }
  const reached = new Float64Array(uniform.steps);
  const done = run(uniform, stop, (k, p) => {
    let sum = 0;
    for (let a = 0; a < p.length; a++) if (stop[a] === 1) sum += p[a]!;
    reached[k] = sum;
  });
  mixOver(uniform, reached, done, out, at);
}

/**
 * Solves a chain. Fills `row` from `offset` by `layout`; adds the distribution over states at the last time to `atHorizon`
 * (by state) if given.
 */
export function solve(
  game: Game, chain: Chain, conditions: readonly Condition[], layout: Layout, row: Float64Array, offset: number, atHorizon?: Float64Array,
): void {
  const uniform = uniformize(chain, layout.times);
  const local = chain.states.length;
  const { steps } = uniform;

  // States that no reported quantity tells apart share a class: scenario and truth of every condition.
  const classes = new Map<string, number>();
  const members: number[] = [];
  const classOf = Uint32Array.from(chain.states, (s) => {
    const key = `${game.scenarioOf[s]},${conditions.map((c) => c.set[s]).join("")}`;
    let id = classes.get(key);
    if (id === undefined) {
      id = classes.size;
      classes.set(key, id);
      members.push(s);
    }
    return id;
  });
  const mass = members.map(() => new Float64Array(steps));
  const worth = game.players.map(() => new Float64Array(steps));
  const u = chain.utility.map((values) => Float64Array.from(chain.states, (s) => values[s]!));
  const final = atHorizon ? distributionAt(uniform.laws[uniform.laws.length - 1]!, local) : null;
  const done = run(uniform, null, (k, p, isLast) => {
    for (let a = 0; a < local; a++) {
      const x = p[a]!;
      if (x !== 0) mass[classOf[a]!]![k]! += x;
    }
    for (let i = 0; i < u.length; i++) {
      const values = u[i]!;
      let sum = 0;
      for (let a = 0; a < local; a++) sum += p[a]! * values[a]!;
      worth[i]![k] = sum;
    }
    final?.see(k, p, isLast);
  });
  if (atHorizon && final) for (let a = 0; a < local; a++) atHorizon[chain.states[a]!]! += final.value[a]!;

  const sumOf = (wanted: (state: number) => boolean): Float64Array => {
    const total = new Float64Array(done);
    members.forEach((s, id) => {
      if (!wanted(s)) return;
      const one = mass[id]!;
      for (let k = 0; k < done; k++) total[k]! += one[k]!;
    });
    return total;
  };
  for (let s = 0; s < layout.scenarios; s++) {
    const sequence = sumOf((state) => game.scenarioOf[state] === s);
    mixOver(uniform, sequence, done, row, offset + layout.in(s));
    integrateOver(uniform, sequence, done, row, offset + layout.time(s));
    everIn(chain, uniform, (state) => game.scenarioOf[state] === s, row, offset + layout.ever(s));
  }
  for (let i = 0; i < layout.players; i++) mixOver(uniform, worth[i]!, done, row, offset + layout.utility(i));
  conditions.forEach(({ set }, c) => {
    mixOver(uniform, sumOf((state) => set[state] === 1), done, row, offset + layout.at(c));
    everIn(chain, uniform, (state) => set[state] === 1, row, offset + layout.by(c));
    for (let s = 0; s < layout.scenarios; s++) {
      mixOver(uniform, sumOf((state) => set[state] === 1 && game.scenarioOf[state] === s), done, row, offset + layout.both(c, s));
      const either = offset + layout.either(c, s);
      const ever = row.subarray(offset + layout.ever(s), offset + layout.ever(s) + layout.times.length);
      // A scenario that is never reached adds nothing to the condition.
      if (ever.every((x) => x === 0)) row.copyWithin(either, offset + layout.by(c), offset + layout.by(c) + layout.times.length);
      else everIn(chain, uniform, (state) => set[state] === 1 || game.scenarioOf[state] === s, row, either);
    }
  });
  chain.agrees.forEach((agrees, h) => {
    row[offset + layout.agrees(h)] = agrees ? 1 : 0;
  });
}

/** The distribution over states at one time, by state. */
export function distributionOver(game: Game, chain: Chain, time: number): Float64Array {
  const uniform = uniformize(chain, [time]);
  const final = distributionAt(uniform.laws[0]!, chain.states.length);
  run(uniform, null, final.see);
  const out = new Float64Array(game.n);
  for (let a = 0; a < chain.states.length; a++) out[chain.states[a]!] = final.value[a]!;
  return out;
}
