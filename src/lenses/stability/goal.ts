// A goal in one version of a case: which of its states last, whether they are reached, whether those who may agree would leave them.
import type { Case } from "../../case/case.ts";
import type { Predicate } from "../../case/predicate.ts";
import { drawOf, type Posteriors } from "../../model/draw.ts";
import { compile, type Game, stateId, truthIn } from "../../model/game.ts";
import { guard, jointMoves, listMembers } from "../../model/joint.ts";
import { atMidpoint } from "../../model/values.ts";
import { literalsAt } from "./candidates.ts";
import { record, stabilityAt } from "./ensemble.ts";
import { type Concept, type InverseFinding, reachKinds } from "./finding.ts";
import type { Situation } from "./goalFinding.ts";
import { inverse, mostInverseStates, usualBudget } from "./inverse.ts";

export interface GoalOptions {
  readonly concept: Concept;
  /** Actors whose priorities are to stay. */
  readonly frozen: readonly string[];
}

function gameOf(c: Case): Game {
  const { game } = compile(c);
  if (!game) throw new Error(`case ${c.id} has no game; check it first`);
  return game;
}

/** States where a predicate over options and scenarios holds, ascending. */
function statesWhere(game: Game, when: Predicate): number[] {
  const here = truthIn(game, when);
  return [...here.keys()].filter((s) => here[s] === 1);
}

/** A state by its name (options that are on, joined by `+`; `-` if none) as a predicate that holds there alone; null if there is none. */
export function stateAsPredicate(c: Case, id: string): Predicate | null {
  const game = gameOf(c);
  const wanted = id === "-" ? "-" : id.split("+").sort().join("+");
  const all = (1 << game.options.length) - 1;
  for (let s = 0; s < game.n; s++)
    if (stateId(game, s) === wanted)
      return literalsAt(game, s, all).reduce((left, right): Predicate => ({ op: "and", left, right }));
  return null;
}

/** The goal at the midpoint draw of a case that compiles. */
export function situationOf(c: Case, posteriors: Posteriors, when: Predicate, concept: Concept): Situation {
  const game = gameOf(c);
  const joint = game.coalitions.map((coalition) => jointMoves(game, coalition));
  const { equilibrium, reach } = stabilityAt(game, joint, atMidpoint, posteriors);
  const draw = drawOf(game, atMidpoint, posteriors);
  const isTarget = truthIn(game, when);
  const targets = statesWhere(game, when);
  const stable = targets.filter((s) => equilibrium[concept][s] === 1);
  const asked = stable.length > 0 ? stable : targets;
  const out = new Uint32Array(game.n);
  const left = stable.flatMap((s) =>
    game.coalitions.flatMap((coalition, h) => {
      if (!draw.coalitions[h]!.isHeld || guard(game, coalition, draw.traits)[s] !== 1) return [];
      const gains = (q: number): boolean =>
        coalition.members.every((j) => draw.ranks[j]!.rank[q]! > draw.ranks[j]!.rank[s]!);
      const away = [...out.subarray(0, listMembers(joint[h]!.from(s), out))].filter(
        (q) => isTarget[q] === 0 && gains(q),
      );
      const [to] = away.map((q) => stateId(game, q)).sort();
      return to === undefined ? [] : [{ state: stateId(game, s), agreement: coalition.id, to }];
    }),
  );
  return {
    states: targets.length,
    stable: stable.map((s) => stateId(game, s)).sort(),
    reached: record(reachKinds, (kind) => asked.some((s) => reach[kind][s] === 1)),
    left: left.sort((a, b) => (`${a.state} ${a.agreement}` < `${b.state} ${b.agreement}` ? -1 : 1)),
  };
}

/** Least changes of priorities for a goal; null where the case has too many states to search. */
export function leastChanges(c: Case, posteriors: Posteriors, when: Predicate, o: GoalOptions): InverseFinding | null {
  const game = gameOf(c);
  if (game.n > mostInverseStates) return null;
  return inverse(game, drawOf(game, atMidpoint, posteriors), c.scenarios, when, statesWhere(game, when), {
    concept: o.concept,
    frozen: new Set(o.frozen),
    budget: usualBudget,
  });
}
