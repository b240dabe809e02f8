// The forecast of one draw: every reported probability from a few passes over its chain, written into one row of numbers.
import type { Game } from "../../model/game.ts";
import type { Chain } from "./chain.ts";
import type { Condition } from "./conditions.ts";
import {
  distributionAt,
  entered,
  integrateOver,
  mixOver,
  run,
  type Uniformized,
  uniformize,
} from "./uniformization.ts";

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
  /** One number each, from here on. 1 where an arrangement exists. */
  readonly agrees: (h: number) => number;
  /** At the horizon: probability of being exactly in the status quo, and in it with a channel closed (within S0). */
  readonly statusQuo: number;
  readonly statusQuoClosed: number;
  /** At the horizon: expected `u` of a player within a scenario (not divided by its probability); `u` of the status quo. */
  readonly worth: (i: number, s: number) => number;
  readonly startUtility: (i: number) => number;
  readonly width: number;
}

export function layoutOf(game: Game, conditions: number, times: readonly number[]): Layout {
  const t = times.length;
  const scenarios = game.scenarios.length;
  const players = game.players.length;
  const perCondition = 2 + 2 * scenarios;
  const base = 3 * scenarios + players;
  const singles = (base + conditions * perCondition) * t;
  const coalitions = game.coalitions.length;
  return {
    times,
    scenarios,
    players,
    conditions,
    coalitions,
    in: (s) => s * t,
    ever: (s) => (scenarios + s) * t,
    time: (s) => (2 * scenarios + s) * t,
    utility: (i) => (3 * scenarios + i) * t,
    at: (c) => (base + c * perCondition) * t,
    by: (c) => (base + c * perCondition + 1) * t,
    both: (c, s) => (base + c * perCondition + 2 + s) * t,
    either: (c, s) => (base + c * perCondition + 2 + scenarios + s) * t,
    agrees: (h) => singles + h,
    statusQuo: singles + coalitions,
    statusQuoClosed: singles + coalitions + 1,
    worth: (i, s) => singles + coalitions + 2 + i * scenarios + s,
    startUtility: (i) => singles + coalitions + 2 + players * scenarios + i,
    width: singles + coalitions + 2 + players * (scenarios + 1),
  };
}

/** Sets whose ever-probabilities are wanted, collected first and followed together. Each set is 0 or 1 by state. */
class Entries {
  private readonly sets: { readonly local: Uint8Array; readonly at: number }[] = [];
  private readonly chain: Chain;
  private readonly uniform: Uniformized;
  private readonly out: Float64Array;
  constructor(chain: Chain, uniform: Uniformized, out: Float64Array) {
    this.chain = chain;
    this.uniform = uniform;
    this.out = out;
  }
  /** Asks for the probability, at each time, of ever having been in the set, to be written from `at`. */
  ask(contains: (state: number) => boolean, at: number): void {
    const { states } = this.chain;
    const times = this.uniform.times.length;
    const local = new Uint8Array(states.length);
    let some = 0;
    for (let a = 0; a < states.length; a++) if (contains(states[a]!)) some |= local[a] = 1;
    if (local[0] === 1) this.out.fill(1, at, at + times);
    else if (some === 0) this.out.fill(0, at, at + times);
    else this.sets.push({ local, at });
  }
  answer(): void {
    const sequences = entered(
      this.uniform,
      this.sets.map((set) => set.local),
    );
    this.sets.forEach(({ at }, k) => {
      mixOver(this.uniform, sequences[k]!, this.out, at);
    });
  }
}

interface Classes {
  /** By local state. */
  readonly classOf: Uint32Array;
  /** A state of each class. */
  readonly members: readonly number[];
}

/** States that no reported quantity tells apart share a class: scenario and truth of every condition. */
function classesOf(game: Game, { states }: Chain, conditions: readonly Condition[]): Classes {
  const classes = new Map<string, number>();
  const members: number[] = [];
  const classOf = new Uint32Array(states.length);
  for (let a = 0; a < states.length; a++) {
    const s = states[a]!;
    let key = String(game.scenarioOf[s]!);
    for (const { set } of conditions) key += set[s]!;
    let id = classes.get(key);
    if (id === undefined) {
      id = classes.size;
      classes.set(key, id);
      members.push(s);
    }
    classOf[a] = id;
  }
  return { classOf, members };
}

function valuesAt(states: Uint32Array, values: Float64Array): Float64Array {
  const here = new Float64Array(states.length);
  for (let a = 0; a < states.length; a++) here[a] = values[states[a]!]!;
  return here;
}

interface Pass {
  /** By class, and by player, then by step: probability of being in the class, and expected `u`. */
  readonly mass: readonly Float64Array[];
  readonly worth: readonly Float64Array[];
  /** At the last time, by local state. */
  readonly final: Float64Array;
  /** Steps that were made. */
  readonly done: number;
}

function passOf(uniform: Uniformized, classOf: Uint32Array, classes: number, u: readonly Float64Array[]): Pass {
  const mass = Array.from({ length: classes }, () => new Float64Array(uniform.steps));
  const worth = u.map(() => new Float64Array(uniform.steps));
  const final = distributionAt(uniform.laws[uniform.laws.length - 1]!, uniform.n);
  const done = run(uniform, (k, p, isLast) => {
    for (let a = 0; a < classOf.length; a++) mass[classOf[a]!]![k]! += p[a]!;
    for (let i = 0; i < u.length; i++) worth[i]![k] = productOf(p, u[i]!);
    final.see(k, p, isLast);
  });
  return { mass, worth, final: final.value, done };
}

function productOf(p: Float64Array, values: Float64Array): number {
  let sum = 0;
  for (let a = 0; a < values.length; a++) sum += p[a]! * values[a]!;
  return sum;
}

/**
 * Solves a chain. Fills `row` from `offset` by `layout`; adds the distribution over states at the last time to `atHorizon`
 * (by state). `closedQuo`: the states counted as the status quo with a channel closed. The row must hold zeros.
 */
export function solve(
  game: Game,
  chain: Chain,
  conditions: readonly Condition[],
  closedQuo: Uint8Array,
  layout: Layout,
  row: Float64Array,
  offset: number,
  atHorizon: Float64Array,
): void {
  const uniform = uniformize(chain, layout.times);
  const local = chain.states.length;
  const { classOf, members } = classesOf(game, chain, conditions);
  const u = chain.utility.map((values) => valuesAt(chain.states, values));
  const { mass, worth, final, done } = passOf(uniform, classOf, members.length, u);
  for (let a = 0; a < local; a++) {
    const s = chain.states[a]!;
    const x = final[a]!;
    atHorizon[s]! += x;
    for (let i = 0; i < u.length; i++) row[offset + layout.worth(i, game.scenarioOf[s]!)]! += x * u[i]![a]!;
    if (game.scenarioOf[s] !== 0) continue;
    if (s === game.statusQuo) row[offset + layout.statusQuo] = x;
    else if (closedQuo[s] === 1) row[offset + layout.statusQuoClosed]! += x;
  }
  for (let i = 0; i < u.length; i++) row[offset + layout.startUtility(i)] = u[i]![0]!;

  const sumOf = (wanted: (state: number) => boolean): Float64Array => {
    const total = new Float64Array(done);
    members.forEach((s, id) => {
      if (!wanted(s)) return;
      const one = mass[id]!;
      for (let k = 0; k < done; k++) total[k]! += one[k]!;
    });
    return total;
  };
  const entries = new Entries(chain, uniform, row);
  const inScenario =
    (s: number) =>
    (state: number): boolean =>
      game.scenarioOf[state] === s;
  const isMet = game.scenarios.map((_, s) => members.some(inScenario(s)));
  for (let s = 0; s < layout.scenarios; s++) {
    const sequence = sumOf(inScenario(s));
    mixOver(uniform, sequence, row, offset + layout.in(s));
    integrateOver(uniform, sequence, row, offset + layout.time(s));
    entries.ask(inScenario(s), offset + layout.ever(s));
  }
  for (let i = 0; i < layout.players; i++)
    mixOver(uniform, worth[i]!.subarray(0, done), row, offset + layout.utility(i));
  conditions.forEach(({ set }, c) => {
    mixOver(
      uniform,
      sumOf((state) => set[state] === 1),
      row,
      offset + layout.at(c),
    );
    entries.ask((state) => set[state] === 1, offset + layout.by(c));
    for (let s = 0; s < layout.scenarios; s++) {
      mixOver(
        uniform,
        sumOf((state) => set[state] === 1 && game.scenarioOf[state] === s),
        row,
        offset + layout.both(c, s),
      );
      if (isMet[s])
        entries.ask((state) => set[state] === 1 || game.scenarioOf[state] === s, offset + layout.either(c, s));
    }
  });
  entries.answer();
  // A scenario that is never reached adds nothing to a condition.
  conditions.forEach((_, c) => {
    const by = offset + layout.by(c);
    for (let s = 0; s < layout.scenarios; s++)
      if (!isMet[s]) row.copyWithin(offset + layout.either(c, s), by, by + layout.times.length);
  });
  chain.agrees.forEach((agrees, h) => {
    row[offset + layout.agrees(h)] = agrees ? 1 : 0;
  });
}

/** The distribution over states at one time, by state. */
export function distributionOver(game: Game, chain: Chain, time: number): Float64Array {
  const uniform = uniformize(chain, [time]);
  const final = distributionAt(uniform.laws[0]!, chain.states.length);
  run(uniform, final.see);
  const out = new Float64Array(game.n);
  for (let a = 0; a < chain.states.length; a++) out[chain.states[a]!] = final.value[a]!;
  return out;
}
