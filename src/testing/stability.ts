// Reference: the five stability concepts, for one actor and for coalitions (section 4 of the model and the stability sheet).
import { allBut, reach } from "./answers.ts";
import type { FixedConflict, StateId } from "./fixedConflict.ts";
import { allAtOnce, improvementsOf, ownMovesOf, twoMemberMoves } from "./moves.ts";
import { remember } from "./remember.ts";
import { rankOf, statesOf } from "./states.ts";

export type Concept = "nash" | "gmr" | "smr" | "seq" | "sseq";
export const concepts: readonly Concept[] = ["nash", "gmr", "smr", "seq", "sseq"];

/** The answers a concept counts, and whether the one who is answered must then be unable to escape. */
const credibleOnly = (concept: Concept): boolean => concept === "seq" || concept === "sseq";
const noEscape = (concept: Concept): boolean => concept === "smr" || concept === "sseq";

export const isStable = remember((conflict: FixedConflict, concept: Concept, actor: string, s: StateId): boolean => {
  const rank = (state: StateId) => rankOf(conflict, actor, state);
  for (const q of improvementsOf(conflict, actor, s)) {
    if (concept === "nash") return false;
    const answers = reach(conflict, allBut(conflict, [actor]), q, credibleOnly(concept));
    const sanctioned = answers.some(
      (r) =>
        rank(r) <= rank(s) && !(noEscape(concept) && ownMovesOf(conflict, actor, r).some((t) => rank(t) > rank(s))),
    );
    if (!sanctioned) return false;
  }
  return true;
});

export const equilibria = (conflict: FixedConflict, concept: Concept): StateId[] =>
  statesOf(conflict).filter((s) => conflict.actors.every((actor) => isStable(conflict, concept, actor, s)));

/**
 * How a coalition moves: `sequence`, members one at a time through feasible states; `joint`, all at once;
 * `agreement`, all at once and at least two members change something (as a declared agreement does, its guard left aside).
 */
export type CoalitionMoves = "sequence" | "joint" | "agreement";

export function coalitionMovesOf(
  conflict: FixedConflict,
  kind: CoalitionMoves,
  members: readonly string[],
  s: StateId,
): StateId[] {
  if (kind === "sequence") return reach(conflict, members, s, false);
  return kind === "joint" ? allAtOnce(conflict, members, s) : twoMemberMoves(conflict, members, s);
}

/** Whether a coalition is content with `s`; outsiders answer one by one. */
export const isCoalitionStable = remember(
  (
    conflict: FixedConflict,
    kind: CoalitionMoves,
    concept: Concept,
    members: readonly string[],
    s: StateId,
  ): boolean => {
    const allPrefer = (state: StateId) =>
      members.every((member) => rankOf(conflict, member, state) > rankOf(conflict, member, s));
    for (const q of coalitionMovesOf(conflict, kind, members, s)) {
      if (!allPrefer(q)) continue;
      if (concept === "nash") return false;
      const answers = reach(conflict, allBut(conflict, members), q, credibleOnly(concept));
      const sanctioned = answers.some(
        (r) => !allPrefer(r) && !(noEscape(concept) && coalitionMovesOf(conflict, kind, members, r).some(allPrefer)),
      );
      if (!sanctioned) return false;
    }
    return true;
  },
);
