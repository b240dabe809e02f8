// The inverse question: what would have to change in the actors' priorities for a state to be an equilibrium (Kinsara, Kilgour and
// Hipel 2015, over statements instead of rankings of states). Least changes, exact within a budget.

import type { Case } from "../../case/case.ts";
import type { Predicate } from "../../case/predicate.ts";
import { remembered } from "../../math/remembered.ts";
import { answersOf } from "../../model/answers.ts";
import type { Draw } from "../../model/draw.ts";
import { type Game, stateId } from "../../model/game.ts";
import { order } from "../../model/ranks.ts";
import { atMidpoint } from "../../model/values.ts";
import { candidates, overOptions } from "./candidates.ts";
import { equilibria, stableFor } from "./concepts.ts";
import type { Concept } from "./finding.ts";
import {
  type InverseFinding,
  type InverseKind,
  inverseKinds,
  type LeastChange,
  mostListed,
  type Profile,
} from "./inverseFinding.ts";
import { leastProfiles, type Outcome, type TargetSearch } from "./leastProfiles.ts";
import { described } from "./listed.ts";
import { type Item, type OwnTest, ownTest } from "./ownTest.ts";
import { type Budget, edited, reorderings, unchanged } from "./revisions.ts";
import { type Could, type Steps, stepsOf } from "./targetSteps.ts";

export interface InverseOptions {
  readonly concept: Concept;
  /** Actors that keep their lists. */
  readonly frozen: ReadonlySet<string>;
  /** Lists that each search may look at; a joint test of SEQ or SSEQ counts as 20. */
  readonly budget: number;
}

/** About a second a search on a case of some hundred states. */
export const usualBudget = 200_000;

/** A search for one actor alone may look at this part of the budget. */
const partAlone = 1 / 8;

/** Above this many states the question is refused: the answers from single states are kept. */
export const mostInverseStates = 1 << 14;

/** What a player's list is now. */
interface Present {
  readonly items: readonly Item[];
  readonly rank: Int32Array;
  /** Its list may be changed: it is not frozen, has a list, and owns options, without which nothing it wants matters. */
  readonly mayChange: boolean;
}

/**
 * The least change that makes some target an equilibrium, in the given draw: of its statements only those in force there. `goal` is
 * what the targets have in common, for statements to add. Throws RangeError above `mostInverseStates`.
 */
export function inverse(
  game: Game,
  draw: Draw,
  scenarios: Case["scenarios"],
  goal: Predicate,
  targets: readonly number[],
  o: InverseOptions,
): InverseFinding {
  if (game.n > mostInverseStates) throw new RangeError(`${game.n} states, limit ${mostInverseStates}`);
  const steps = stepsOf(game);
  const wanted = overOptions(goal, scenarios);
  const answers = answersOf(game, draw.ranks);
  const now = equilibria(
    game.n,
    game.players.map((_, i) => stableFor(game, answers, i)),
    o.concept,
  );
  const present = game.players.map((player, i): Present => {
    const { valuation } = player;
    const { rank } = draw.ranks[i]!;
    if (valuation.form !== "statements") return { items: [{ name: "", value: rank }], rank, mayChange: false };
    const inForce = order(valuation.statements, atMidpoint, draw.traits).filter((j) => j !== null);
    const items = inForce.map(
      (j): Item => ({ name: valuation.statements[j]!.key, value: valuation.statements[j]!.truth }),
    );
    return { items, rank, mayChange: player.mask !== 0 && !o.frozen.has(player.id) };
  });
  const already = targets.filter((s) => now[s] === 1);
  const question: Question = {
    tests: { pools: new Map(), own: new Map() },
    game,
    steps,
    wanted,
    present,
    targets,
    concept: o.concept,
  };
  const changing = game.players.filter((_, i) => present[i]!.mayChange);
  const every = new Set(changing.map((p) => p.id));
  const least = (kind: InverseKind, who: ReadonlySet<string>, budget: number): LeastChange =>
    already.length > 0 ? nothing(game, already) : search(question, kind, who, budget);
  return {
    concept: o.concept,
    states: targets.length,
    already: already.map((s) => stateId(game, s)).sort(),
    frozen: game.players.map((p) => p.id).filter((id) => o.frozen.has(id)),
    withoutStatements: game.players.filter((p) => p.valuation.form !== "statements").map((p) => p.id),
    least: byKind((kind) => least(kind, every, o.budget)),
    alone: Object.fromEntries(
      changing.map((p) => [
        p.id,
        byKind((kind) => {
          const { cost, isExact } = least(kind, new Set([p.id]), o.budget * partAlone);
          return { cost, isExact };
        }),
      ]),
    ),
  };
}

const byKind = <T>(value: (kind: InverseKind) => T): Record<InverseKind, T> =>
  Object.fromEntries(inverseKinds.map((kind) => [kind, value(kind)])) as Record<InverseKind, T>;

/** Nothing has to change: some targets are equilibria. */
function nothing(game: Game, already: readonly number[]): LeastChange {
  const profiles = already.map((s): Profile => ({ state: stateId(game, s), revisions: [] }));
  const sorted = profiles.sort((a, b) => (a.state < b.state ? -1 : 1)).slice(0, mostListed);
  return { cost: 0, isExact: true, atLeast: 0, count: already.length, profiles: sorted };
}

interface Question {
  /** What searches share: statements by target and player, tests by concept and who is free as well. */
  readonly tests: { readonly pools: Map<string, readonly Item[]>; readonly own: Map<string, OwnTest> };
  readonly game: Game;
  readonly steps: Steps;
  readonly wanted: Predicate;
  readonly present: readonly Present[];
  readonly targets: readonly number[];
  readonly concept: Concept;
}

function search(q: Question, kind: InverseKind, who: ReadonlySet<string>, budget: number): LeastChange {
  const run = (concept: Concept): { readonly outcome: Outcome; readonly searches: readonly TargetSearch[] } => {
    const left: Budget = { left: budget };
    const searches = q.targets.map((target) => searchOf(q, concept, kind, who, target, left));
    return { outcome: leastProfiles(q.game, q.steps, concept, searches, left), searches };
  };
  const { game } = q;
  const before = q.present.map((p) => p.items.length);
  const { outcome, searches } = run(q.concept);
  if (outcome.kind === "none") return { cost: null, isExact: true, atLeast: 0, count: 0, profiles: [] };
  if (outcome.kind === "least")
    return described(game, before, searches, outcome.found, outcome.cost, outcome.cost, true);
  if (outcome.found.length > 0)
    return described(game, before, searches, outcome.found, outcome.atLeast, outcome.atLeast, false);
  // What is self-stable is stable under every concept: a bound that is quickly found.
  const bound = q.concept === "nash" ? null : run("nash");
  if (bound?.outcome.kind === "least")
    return described(game, before, bound.searches, bound.outcome.found, bound.outcome.cost, outcome.atLeast, false);
  return { cost: null, isExact: false, atLeast: outcome.atLeast, count: 0, profiles: [] };
}

function searchOf(
  { tests, game, steps, wanted, present }: Question,
  concept: Concept,
  kind: InverseKind,
  who: ReadonlySet<string>,
  target: number,
  budget: Budget,
): TargetSearch {
  const isFree = (j: number): boolean => present[j]!.mayChange && who.has(game.players[j]!.id);
  const adds = kind === "add" || kind === "edit";
  const pools = present.map(({ items, rank, mayChange }, i) =>
    remembered(tests.pools, `${target} ${i}`, () => [
      ...items,
      ...(mayChange ? candidates(game, steps, wanted, i, target, rank) : []),
    ]),
  );
  /** Some statement that the list can hold speaks for the move; whoever keeps its list makes improvements alone. */
  const could: Could = (j, s, q) => {
    const { items, rank } = present[j]!;
    if (!isFree(j)) return rank[q]! > rank[s]!;
    return (adds ? pools[j]! : items).some(({ value }) => value[q]! > value[s]!);
  };
  const isJoint = concept === "seq" || concept === "sseq";
  const freedom = isJoint ? `${adds} ${[...who].sort().join()}` : "";
  const players = present.map(({ items }, i) => {
    const pool = pools[i]!;
    const test = remembered(tests.own, `${concept} ${target} ${i} ${freedom}`, () =>
      ownTest(steps, concept, i, target, pool, could),
    );
    const list = items.map((_, j) => j);
    if (!isFree(i)) return { pool, revisions: unchanged(list, test) };
    if (kind === "reorder") return { pool, revisions: reorderings(list, test, budget) };
    const add = adds ? pool.flatMap((_, j) => (j < items.length ? [] : [j])) : [];
    return { pool, revisions: edited(list, { swap: kind === "edit", drop: kind !== "add", add }, test, budget) };
  });
  return { target, could, players };
}
