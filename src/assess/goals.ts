// The goal question: what would have to change for a goal that a person marked to last. Priorities are searched by the stability lens;
// what needs the whole case compiled anew is tried here, one change at a time.
import type { Case, Label } from "../case/case.ts";
import { type Predicate, printPredicate } from "../case/predicate.ts";
import { posteriorsOf } from "../lenses/evidence/index.ts";
import {
  type Concept,
  type GoalOptions,
  leastChanges,
  type Situation,
  situationOf,
} from "../lenses/stability/index.ts";
import { compile, optionsOn, truthIn } from "../model/game.ts";
import { goalChanges, goalUnder, withGoalChange } from "./goalChanges.ts";
import type { GoalEffect, GoalFinding } from "./goalFinding.ts";

/** The concept that goes with the forecast's caution, and that the report gives. */
const usualConcept: Concept = "seq";

/** A goal of the case or one that was asked for. */
export interface GoalAsked {
  readonly id: string;
  readonly label: Label | null;
  /** Over options and scenarios. */
  readonly when: Predicate;
}

/** The case must compile. At the midpoint draw. */
export function goalFinding(c: Case, { id, label, when }: GoalAsked, o: GoalOptions): GoalFinding {
  const { game } = compile(c);
  if (!game) throw new Error(`case ${c.id} has no game; check it first`);
  const posteriors = posteriorsOf(c);
  const now = situationOf(c, posteriors, when, o.concept);
  const here = truthIn(game, when);
  const inGoal = [...here.keys()].filter((s) => here[s] === 1).map((s) => new Set(optionsOn(game, s)));
  const values = (option: string): boolean[] => [...new Set(inGoal.map((on) => on.has(option)))];
  const tried = goalChanges(c, values).map((change) => {
    const changed = withGoalChange(c, change);
    const isPossible = compile(changed).game !== undefined;
    return {
      change,
      after: isPossible ? situationOf(changed, posteriors, goalUnder(c, when, change), o.concept) : null,
    };
  });
  return {
    id,
    label,
    when: printPredicate(when),
    concept: o.concept,
    now,
    priorities: leastChanges(c, posteriors, when, o),
    changes: tried.flatMap(({ change, after }) => {
      const effects = after ? effectsOf(now, after) : [];
      return after && effects.length > 0 ? [{ change, effects, after }] : [];
    }),
    tried: tried.length,
    impossible: tried.filter((x) => x.after === null).length,
  };
}

function effectsOf(now: Situation, after: Situation): readonly GoalEffect[] {
  const was = new Set(now.left.map((x) => `${x.state} ${x.agreement}`));
  const isNew = after.left.some((x) => !was.has(`${x.state} ${x.agreement}`));
  return [
    ...(now.stable.length === 0 && after.stable.length > 0 ? (["stable"] as const) : []),
    ...(!now.reached.joint && after.reached.joint ? (["reached"] as const) : []),
    ...(isNew ? (["left"] as const) : []),
  ];
}

/** Of every goal the case marks, ascending by id; undefined where it marks none or has no states. */
export function goalsOf(c: Case): readonly GoalFinding[] | undefined {
  if (!c.goals || c.options.length === 0) return undefined;
  return [...c.goals]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, label, when }) => goalFinding(c, { id, label, when }, { concept: usualConcept, frozen: [] }));
}
