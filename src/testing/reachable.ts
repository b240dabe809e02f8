// Reference: what can be reached from the status quo, and by what (section 9 of the model).
import type { FixedConflict, StateId } from "./fixedConflict.ts";
import { agreementOf, flipsOf, improvementsOf, jointMovesOf, ownMovesOf } from "./moves.ts";
import { rankOf, statesOf, statusQuoOf } from "./states.ts";

/** Which moves count. */
export interface Steps {
  own?: "any" | "improving";
  joint?: "any" | "improving";
  chance?: boolean;
}

/** Joint moves that every member gains by at foresight 0. */
export const improvingJointMoves = (conflict: FixedConflict, agreementId: string, s: StateId): StateId[] =>
  jointMovesOf(conflict, agreementId, s).filter((q) =>
    agreementOf(conflict, agreementId).members.every(
      (member) => rankOf(conflict, member, q) > rankOf(conflict, member, s),
    ),
  );

function stepsFrom(conflict: FixedConflict, s: StateId, steps: Steps): StateId[] {
  const found: StateId[] = [];
  if (steps.own)
    for (const actor of conflict.actors)
      found.push(...(steps.own === "any" ? ownMovesOf(conflict, actor, s) : improvementsOf(conflict, actor, s)));
  if (steps.joint)
    for (const { id } of conflict.agreements)
      found.push(...(steps.joint === "any" ? jointMovesOf(conflict, id, s) : improvingJointMoves(conflict, id, s)));
  if (steps.chance) found.push(...flipsOf(conflict, s).map((flip) => flip.to));
  return found;
}

/** States reached from the status quo by any number of such steps, itself included, in the order of `statesOf`. */
export function reachableBy(conflict: FixedConflict, steps: Steps): StateId[] {
  const reached = new Set<StateId>([statusQuoOf(conflict)]);
  for (const s of reached) for (const q of stepsFrom(conflict, s, steps)) reached.add(q);
  return statesOf(conflict).filter((state) => reached.has(state));
}

/** The number of steps from a state to each state, in the order of `statesOf`; undefined where they never lead. */
export function distancesFrom(conflict: FixedConflict, start: StateId, steps: Steps): (number | undefined)[] {
  const distance = new Map<StateId, number>([[start, 0]]);
  for (const [s, d] of distance)
    for (const q of stepsFrom(conflict, s, steps)) if (!distance.has(q)) distance.set(q, d + 1);
  return statesOf(conflict).map((state) => distance.get(state));
}

export type Reachability = "possible" | "alone" | "joint" | "chance";

const stepsOf: Record<Reachability, Steps> = {
  possible: { own: "any", joint: "any", chance: true },
  alone: { own: "improving" },
  joint: { own: "improving", joint: "improving" },
  chance: { own: "improving", joint: "improving", chance: true },
};

export const reachableFromStatusQuo = (conflict: FixedConflict, how: Reachability): StateId[] =>
  reachableBy(conflict, stepsOf[how]);
