// Stability over many draws: how often each answer is yes. Counts only, so that ranges of draws add up in any order.
import { type Answers, answersOf } from "../../model/answers.ts";
import { type Draw, drawOf, type Posteriors } from "../../model/draw.ts";
import type { Draws } from "../../model/draws.ts";
import type { Game } from "../../model/game.ts";
import type { JointMoves } from "../../model/joint.ts";
import type { Values } from "../../model/values.ts";
import type { DrawRange } from "../lens.ts";
import { equilibria, type Stable } from "./concepts.ts";
import { type Concept, concepts, type ReachKind, reachKinds, type Sanctions } from "./finding.ts";
import { reachOf } from "./reach.ts";
import { stableUnder } from "./sanctions.ts";
import { type Uncertain, uncertainIn } from "./uncertain.ts";

/** Stability of one draw. */
export interface DrawStability {
  /** By player. */
  readonly stable: readonly Stable[];
  readonly equilibrium: Readonly<Record<Concept, Uint8Array>>;
  readonly reach: Readonly<Record<ReachKind | "withoutAgreement", Uint8Array>>;
  readonly draw: Draw;
  readonly answers: Answers;
}

export function stabilityAt(
  game: Game,
  joint: readonly JointMoves[],
  values: Values,
  posteriors: Posteriors,
  sanctions: Sanctions = "legal",
): DrawStability {
  const draw = drawOf(game, values, posteriors);
  return stabilityIn(game, joint, draw, answersOf(game, draw.ranks), sanctions);
}

function stabilityIn(
  game: Game,
  joint: readonly JointMoves[],
  draw: Draw,
  answers: Answers,
  sanctions: Sanctions = "legal",
): DrawStability {
  const stable = game.players.map((_, i) => stableUnder(game, answers, i, sanctions));
  return {
    stable,
    equilibrium: record(concepts, (concept) => equilibria(game.n, stable, concept)),
    reach: reachOf(game, joint, draw),
    draw,
    answers,
  };
}

/** Numbers of draws, by state (and player), and by scenario. */
export interface StabilityCounts {
  readonly draws: number;
  readonly stable: readonly Readonly<Record<Concept, Uint32Array>>[];
  readonly equilibrium: Readonly<Record<Concept, Uint32Array>>;
  readonly reach: Readonly<Record<ReachKind, Uint32Array>>;
  readonly scenarioEquilibrium: Readonly<Record<Concept, Uint32Array>>;
  readonly scenarioReach: Readonly<Record<ReachKind, Uint32Array>>;
  readonly withoutAgreement: Uint32Array;
  /** By uncertain judgement. */
  readonly items: Readonly<Record<string, ItemCounts>>;
}

/** Draws in which an uncertain judgement is so, and those of them with an equilibrium, by scenario and by state (none: a large game). */
export interface ItemCounts {
  readonly count: number;
  readonly scenarios: Readonly<Record<Concept, Uint32Array>>;
  readonly states: Readonly<Record<Concept, Uint32Array>> | null;
}

type Growing = { count: number } & Omit<ItemCounts, "count">;

export const record = <K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;

/** 1 for each scenario with a state where `yes` is 1. */
function byScenario({ scenarios, scenarioOf, n }: Game, yes: Uint8Array): Uint8Array {
  const found = new Uint8Array(scenarios.length);
  for (let s = 0; s < n; s++) if (yes[s] === 1) found[scenarioOf[s]!] = 1;
  return found;
}

/** Where `yes` is 1: equilibria are few. */
function placesOf(yes: Uint8Array): number[] {
  const places: number[] = [];
  for (let s = yes.indexOf(1); s >= 0; s = yes.indexOf(1, s + 1)) places.push(s);
  return places;
}

function add(total: Uint32Array, one: Uint8Array | Uint32Array): void {
  for (let k = 0; k < total.length; k++) total[k]! += one[k]!;
}

function addPlaces(total: Uint32Array, places: readonly number[]): void {
  for (let k = 0; k < places.length; k++) total[places[k]!]!++;
}

/** Above so many pairs of an uncertain judgement and a state, equilibria are counted by scenario only. */
const mostItemStates = 1 << 16;

function noCounts(
  game: Game,
  uncertain: readonly Uncertain[],
  draws: number,
): StabilityCounts & { readonly items: Readonly<Record<string, Growing>> } {
  const states = (): Uint32Array => new Uint32Array(game.n);
  const scenarios = (): Uint32Array => new Uint32Array(game.scenarios.length);
  const isSmall = uncertain.length * game.n <= mostItemStates;
  return {
    draws,
    stable: game.players.map(() => record(concepts, states)),
    equilibrium: record(concepts, states),
    reach: record(reachKinds, states),
    scenarioEquilibrium: record(concepts, scenarios),
    scenarioReach: record(reachKinds, scenarios),
    withoutAgreement: scenarios(),
    items: Object.fromEntries(
      uncertain.map(({ id }) => [
        id,
        { count: 0, scenarios: record(concepts, scenarios), states: isSmall ? record(concepts, states) : null },
      ]),
    ),
  };
}

// One function for each thing that is counted: V8 would optimise all of them anew with every loop that they stand in.

/** `so`: the judgements that are so in this draw. */
function countConcept(
  game: Game,
  counts: StabilityCounts,
  concept: Concept,
  { stable, equilibrium }: DrawStability,
  so: readonly ItemCounts[],
): void {
  for (let i = 0; i < stable.length; i++) add(counts.stable[i]![concept], stable[i]![concept]);
  const yes = equilibrium[concept];
  add(counts.equilibrium[concept], yes);
  const inScenario = byScenario(game, yes);
  add(counts.scenarioEquilibrium[concept], inScenario);
  const places = placesOf(yes);
  for (const { scenarios, states } of so) {
    add(scenarios[concept], inScenario);
    if (states) addPlaces(states[concept], places);
  }
}

function countReach(game: Game, counts: StabilityCounts, kind: ReachKind, yes: Uint8Array): void {
  add(counts.reach[kind], yes);
  add(counts.scenarioReach[kind], byScenario(game, yes));
}

export function countRange(
  game: Game,
  joint: readonly JointMoves[],
  draws: Draws,
  { from, to }: DrawRange,
): StabilityCounts {
  const uncertain = uncertainIn(game);
  const counts = noCounts(game, uncertain, to - from);
  const items = uncertain.map(({ id, isSo }) => ({ isSo, item: counts.items[id]! }));
  for (let d = from; d < to; d++) {
    const { values, draw, answers } = draws(d);
    const one = stabilityIn(game, joint, draw, answers);
    const so = items.filter(({ isSo }) => isSo(values, draw.traits)).map(({ item }) => item);
    for (const item of so) item.count++;
    for (const concept of concepts) countConcept(game, counts, concept, one, so);
    for (const kind of reachKinds) countReach(game, counts, kind, one.reach[kind]);
    add(counts.withoutAgreement, byScenario(game, one.reach.withoutAgreement));
  }
  return counts;
}

export function addCounts(parts: readonly StabilityCounts[]): StabilityCounts {
  const sum = (pick: (part: StabilityCounts) => Uint32Array): Uint32Array => {
    const total = new Uint32Array(pick(parts[0]!).length);
    for (const part of parts) add(total, pick(part));
    return total;
  };
  const first = parts[0]!;
  return {
    draws: parts.reduce((n, part) => n + part.draws, 0),
    stable: first.stable.map((_, i) => record(concepts, (concept) => sum((part) => part.stable[i]![concept]))),
    equilibrium: record(concepts, (concept) => sum((part) => part.equilibrium[concept])),
    reach: record(reachKinds, (kind) => sum((part) => part.reach[kind])),
    scenarioEquilibrium: record(concepts, (concept) => sum((part) => part.scenarioEquilibrium[concept])),
    scenarioReach: record(reachKinds, (kind) => sum((part) => part.scenarioReach[kind])),
    withoutAgreement: sum((part) => part.withoutAgreement),
    items: record(Object.keys(first.items), (id) => ({
      count: parts.reduce((n, part) => n + part.items[id]!.count, 0),
      scenarios: record(concepts, (concept) => sum((part) => part.items[id]!.scenarios[concept])),
      states: first.items[id]!.states && record(concepts, (concept) => sum((part) => part.items[id]!.states![concept])),
    })),
  };
}
