// What a person means by the target of `qanat goal`: a marked goal, a scenario, a state by its name, or a predicate.
import type { GoalAsked } from "../assess/index.ts";
import { type Case, isPredicateMistake, namesIn, nearestName, parsePredicate, printPredicate } from "../case/index.ts";
import { stateAsPredicate } from "../lenses/stability/index.ts";
import { type Console, exit, Stop } from "./console.ts";
import { goalWords } from "./goalWords.ts";
import { isMarkedState, stateIn } from "./stateName.ts";

/**
 * Marked goals all, where `target` is absent. A state's name has a `+`, or is `-`, or begins with `state:`; anything else is read as a
 * predicate.
 */
export function goalsAsked(console: Console, c: Case, target: string | undefined): readonly GoalAsked[] {
  const w = goalWords[console.lang];
  const marked = [...(c.goals ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (target === undefined) {
    if (marked.length === 0) throw new Stop(exit.use, w.noGoals);
    return marked;
  }
  const goal = marked.find((g) => g.id === target);
  if (goal) return [goal];
  const label = c.scenarios.find((s) => s.id === target)?.label ?? null;
  if (target === "-" || target.includes("+") || isMarkedState(target)) {
    const id = stateIn(c, target);
    const when = id === null ? null : stateAsPredicate(c, id);
    if (id === null || !when) throw new Stop(exit.use, w.badTarget(target, undefined));
    return [{ id, label, when }];
  }
  const when = parsePredicate(target);
  const known = [...marked.map((g) => g.id), ...c.scenarios.map((s) => s.id), ...c.options.map((o) => o.id)];
  const unknown = isPredicateMistake(when) ? target : namesIn(when).find((name) => !known.includes(name));
  if (isPredicateMistake(when) || unknown !== undefined)
    throw new Stop(exit.use, w.badTarget(unknown ?? target, nearestName(unknown ?? target, known)));
  // Names of other goals are marks of the same kind, but a predicate is over options and scenarios.
  const mark = namesIn(when).find((name) => marked.some((g) => g.id === name));
  if (mark !== undefined) throw new Stop(exit.use, w.badTarget(target, mark));
  return [{ id: printPredicate(when), label, when }];
}
