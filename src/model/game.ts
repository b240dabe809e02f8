// The game a case means (MODEL 1, 3): states, who can move where, which joint moves a channel makes possible, what can
// happen by itself. It holds what does not change between draws. Everything is ordered by id, never by the file's order.
import type { Agreement, Case, Hazard, Hold, Judged, Preference } from "../case/case.ts";
import type { Diagnostic } from "../case/diagnostic.ts";
import { playersOf, predicatesOf } from "../case/players.ts";
import { namesIn, type Predicate } from "../case/predicate.ts";
import { remembered } from "../math/remembered.ts";
import { allows, type Columns, columns, type Irreversible } from "./columns.ts";
import {
  emptyFeasibleSet,
  infeasibleStatusQuo,
  scenarioOverlap,
  scenarioWithoutState,
  tooManyMoves,
  tooManyOptions,
  tooManyScenarios,
  tooManyStates,
} from "./messages.ts";
import { type Moves, mootMoves, movePairs, ownMoves } from "./moves.ts";
import { limits, maskOf, type StateSpace, stateSpace } from "./states.ts";
import { type Bits, truth } from "./truth.ts";

/** One flip by itself: `from` a value of an option to the other, with what goes with it. */
export interface Flip {
  readonly key: string;
  readonly option: string;
  readonly to: "on" | "off";
  readonly rate: Judged;
  /** Target of the flip from each state, -1 where it cannot happen there. */
  readonly target: Int32Array;
  /** States in which it cannot happen because its result is infeasible, or undoes what cannot be undone. */
  readonly blocked: readonly number[];
}

export interface Coalition {
  readonly id: string;
  /** Indices into `actors`, ascending. */
  readonly members: readonly number[];
  readonly outsiders: readonly number[];
  readonly when: Predicate | null;
  readonly agreement: Pick<Agreement, "rate" | "trust" | "kappa">;
  readonly hold: Hold;
}

/** How an actor ranks states: statements with their truth by state, or fixed truth tables with values. */
export type Valuation =
  | {
      readonly form: "statements";
      readonly statements: readonly {
        readonly key: string;
        readonly hold: Hold;
        readonly swapKey: string | null;
        readonly truth: Uint8Array;
      }[];
    }
  | { readonly form: "ranking"; readonly score: Float64Array }
  | { readonly form: "utility"; readonly terms: readonly { readonly value: Judged; readonly truth: Uint8Array }[] };

export interface Player {
  readonly id: string;
  /** Options it owns, as a mask. */
  readonly mask: number;
  readonly tempo: Judged | null;
  readonly foresight: Judged | null;
  readonly decisiveness: Judged | "decisive";
  readonly valuation: Valuation;
  /** Its own moves one by one; listed when first asked for. */
  readonly moves: Moves;
}

export interface Game {
  readonly seed: number;
  readonly options: readonly string[];
  readonly bits: Bits;
  /** Who plays: actors that own options, have preferences or are members of an agreement. Ascending by id. */
  readonly players: readonly Player[];
  readonly space: StateSpace;
  /** Of the players. Own moves follow them, unless there are moot options: then moves leave columns. */
  readonly columns: Columns;
  /** Number of states. */
  readonly n: number;
  readonly statusQuo: number;
  /** `S0` first, then by number. */
  readonly scenarios: readonly string[];
  /** Index into `scenarios`, by state. */
  readonly scenarioOf: Uint8Array;
  readonly coalitions: readonly Coalition[];
  readonly flips: readonly Flip[];
  /** Options that some preference mentions; others do not count as changed in a joint move. */
  readonly mentioned: number;
  readonly irreversible: Irreversible;
  /** Some options stop mattering in some states. */
  readonly hasMoot: boolean;
  /** A moot group can be left: legal sequences are not plain reachability (MODEL 4). */
  readonly needsMemory: boolean;
  readonly hypotheses: readonly string[];
}

/** Own moves of players, once listed. */
const listed = new WeakMap<Player, Moves>();

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Name of a state in findings: its options that are on, sorted, joined by `+`; `-` if none. */
export function stateId(game: Pick<Game, "options" | "space">, s: number): string {
  const on = optionsOn(game, s);
  return on.length > 0 ? on.join("+") : "-";
}

export const optionsOn = (game: Pick<Game, "options" | "space">, s: number): string[] =>
  game.options.filter((_, k) => (game.space.states[s]! >>> k) & 1);

/** The truth of a predicate over options and scenario names, by state. */
export function truthIn(game: Pick<Game, "space" | "bits" | "scenarios" | "scenarioOf">, p: Predicate): Uint8Array {
  if (p.op === "name" && !game.bits.has(p.name)) {
    const scenario = game.scenarios.indexOf(p.name);
    if (scenario < 0) throw new Error(`no option or scenario ${p.name}`);
    return Uint8Array.from(game.scenarioOf, (at) => (at === scenario ? 1 : 0));
  }
  if (p.op === "not") return truthIn(game, p.of).map((x) => x ^ 1);
  if (p.op === "constant" || p.op === "name" || p.op === "is") return truth(p, game.space.states, game.bits);
  const left = truthIn(game, p.left);
  const right = truthIn(game, p.right);
  const join = {
    and: (a: number, b: number) => a & b,
    or: (a: number, b: number) => a | b,
    implies: (a: number, b: number) => (a ^ 1) | b,
    iff: (a: number, b: number) => a ^ b ^ 1,
  }[p.op];
  return left.map((a, s) => join(a, right[s]!));
}

/**
 * Compiles a case. On success `game` is present; otherwise `diagnostics` says why there is none: no feasible state, a status quo
 * that is not feasible, scenarios that overlap or that no state satisfies, or too many states.
 */
export const compile = (c: Case): Compiled => remembered(compiled, c, () => compileOnce(c));

export type Compiled = { readonly game?: Game; readonly diagnostics: readonly Diagnostic[] };
const compiled = new WeakMap<Case, Compiled>();

function compileOnce(c: Case): { readonly game?: Game; readonly diagnostics: readonly Diagnostic[] } {
  const options = c.options.map((o) => o.id).sort();
  if (options.length > limits.options) return { diagnostics: [tooManyOptions(options.length, limits.options)] };
  if (c.scenarios.length > limits.scenarios)
    return { diagnostics: [tooManyScenarios(c.scenarios.length, limits.scenarios)] };
  const bits: Bits = new Map(options.map((id, k) => [id, k]));
  const space = stateSpace(c, options, bits);
  if ("tooMany" in space) return { diagnostics: [tooManyStates(space.tooMany, space.limit)] };
  const n = space.states.length;
  if (n === 0) return { diagnostics: [emptyFeasibleSet()] };

  const rawStatusQuo = maskOf(c.statusQuo, bits);
  const statusQuo = space.indexOf(space.canonise(rawStatusQuo));
  const broken = c.infeasible.find((rule) => truth(rule.when, Uint32Array.of(rawStatusQuo), bits)[0] === 1);
  if (statusQuo < 0 || (broken && c.moot.length === 0)) return { diagnostics: [infeasibleStatusQuo(broken)] };

  const named = { options, space };
  const scenarios = c.scenarios.map((s) => s.id).sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
  const scenarioOf = new Uint8Array(n);
  const diagnostics: Diagnostic[] = [];
  for (const scenario of [...c.scenarios].sort(byId)) {
    if (scenario.id === "S0" || !scenario.when) continue;
    const here = truth(scenario.when, space.states, bits);
    const index = scenarios.indexOf(scenario.id);
    let count = 0;
    for (let s = 0; s < n; s++) {
      if (!here[s]) continue;
      count++;
      const other = scenarioOf[s]!;
      if (other > 0) {
        if (!diagnostics.some((d) => d.value === `${scenarios[other]} & ${scenario.id}`))
          diagnostics.push(scenarioOverlap(scenarios[other]!, scenario, stateId(named, s)));
      } else scenarioOf[s] = index;
    }
    if (count === 0) diagnostics.push(scenarioWithoutState(scenario));
  }
  if (diagnostics.length > 0) return { diagnostics };

  const irreversible = {
    on: maskOf(
      c.options.filter((o) => o.irreversible === "on").map((o) => o.id),
      bits,
    ),
    off: maskOf(
      c.options.filter((o) => o.irreversible === "off").map((o) => o.id),
      bits,
    ),
  };
  const playing = playersOf(c);
  const ids = c.actors
    .map((a) => a.id)
    .filter((id) => playing.has(id))
    .sort();
  const hasMoot = c.moot.length > 0;
  const masks = ids.map((id) =>
    maskOf(
      c.options.filter((o) => o.owner === id).map((o) => o.id),
      bits,
    ),
  );
  const along = columns(space.states, options.length, masks, irreversible);
  const moves = movePairs(along);
  if (moves > limits.moves) return { diagnostics: [tooManyMoves(n, moves, limits.moves)] };
  const players = ids.map((id, i): Player => {
    const actor = c.actors.find((a) => a.id === id)!;
    const mask = masks[i]!;
    return {
      id,
      mask,
      tempo: actor.tempo ?? null,
      foresight: actor.foresight ?? null,
      decisiveness: actor.decisiveness ?? c.behaviour.decisiveness,
      valuation: valuation(
        c.preferences.find((p) => p.actor === id),
        space.states,
        bits,
      ),
      get moves() {
        return remembered(listed, this, () => (hasMoot ? mootMoves(space, mask, irreversible) : ownMoves(along, i)));
      },
    };
  });
  const coalitions = [...c.agreements].sort(byId).map((a): Coalition => {
    const members = ids.map((_, i) => i).filter((i) => a.members.includes(ids[i]!));
    const outsiders = ids.map((_, i) => i).filter((i) => !members.includes(i));
    return { id: a.id, members, outsiders, when: a.when ?? null, agreement: a, hold: a.hold };
  });
  const flips = [...c.options].sort(byId).flatMap((option) =>
    (["on", "off"] as const).flatMap((to) => {
      const hazard = option.hazard[to];
      return hazard ? [flip(space, bits, irreversible, option.id, to, hazard)] : [];
    }),
  );
  return {
    game: {
      seed: c.seed,
      options,
      bits,
      players,
      space,
      columns: along,
      n,
      statusQuo,
      scenarios,
      scenarioOf,
      coalitions,
      flips,
      mentioned: maskOf(
        mentionedOptions(c.preferences).filter((id) => bits.has(id)),
        bits,
      ),
      irreversible,
      hasMoot,
      needsMemory: hasMoot && !players.every((player) => isTransitive(player.moves, n)),
      hypotheses: c.hypotheses.map((h) => h.id).sort(),
    },
    diagnostics: [],
  };
}

function valuation(preference: Preference | undefined, states: Uint32Array, bits: Bits): Valuation {
  if (!preference) return { form: "statements", statements: [] };
  switch (preference.form) {
    case "statements":
      return {
        form: "statements",
        statements: preference.statements.map((statement) => ({
          key: statement.key,
          hold: statement.hold,
          swapKey: statement.swap ? statement.swapKey : null,
          truth: truth(statement.when, states, bits),
        })),
      };
    case "ranking": {
      // The first pattern that a state satisfies counts, best first; none: last.
      const score = new Float64Array(states.length);
      preference.patterns.toReversed().forEach((pattern, k) => {
        const here = truth(pattern, states, bits);
        for (let s = 0; s < score.length; s++) if (here[s]) score[s] = k + 1;
      });
      return { form: "ranking", score };
    }
    case "utility":
      return {
        form: "utility",
        terms: preference.terms.map((term) => ({ value: term.value, truth: truth(term.when, states, bits) })),
      };
  }
}

const mentionedOptions = (preferences: readonly Preference[]): string[] =>
  preferences.flatMap((p) => predicatesOf(p).flatMap(namesIn));

function flip(
  space: StateSpace,
  bits: Bits,
  irreversible: Irreversible,
  option: string,
  to: "on" | "off",
  hazard: Hazard,
): Flip {
  const n = space.states.length;
  const target = new Int32Array(n).fill(-1);
  const blocked: number[] = [];
  const bit = (1 << bits.get(option)!) >>> 0;
  const turnOn =
    maskOf(
      hazard.with.filter((w) => w.on).map((w) => w.option),
      bits,
    ) | (to === "on" ? bit : 0);
  const turnOff =
    maskOf(
      hazard.with.filter((w) => !w.on).map((w) => w.option),
      bits,
    ) | (to === "off" ? bit : 0);
  for (let s = 0; s < n; s++) {
    const from = space.states[s]!;
    const isOn = (from & bit) !== 0;
    const moot = space.mootIn(from);
    if (isOn === (to === "on") || (moot & bit) !== 0) continue;
    const raw = ((from | (turnOn & ~moot)) & ~turnOff) >>> 0;
    if (!allows(irreversible, from, raw)) {
      blocked.push(s);
      continue;
    }
    const q = space.indexOf(space.canonise(raw));
    if (q < 0) blocked.push(s);
    else if (q !== s) target[s] = q;
  }
  return { key: `option.${option}.hazard.${to}`, option, to, rate: hazard.rate, target, blocked };
}

/** Two moves in a row by one actor can always be made as one. */
function isTransitive(moves: Moves, n: number): boolean {
  for (let s = 0; s < n; s++) {
    const direct = new Set(moves.to.subarray(moves.start[s]!, moves.start[s + 1]!));
    for (const q of direct)
      for (let k = moves.start[q]!; k < moves.start[q + 1]!; k++) {
        const r = moves.to[k]!;
        if (r !== s && !direct.has(r)) return false;
      }
  }
  return true;
}
