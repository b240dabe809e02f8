// Reference: what others can answer, by legal sequences (nobody moves twice in a row), and the worst of it (sections 4 and 5).
import type { FixedConflict, StateId } from "./fixedConflict.ts";
import { improvementsOf, ownMovesOf } from "./moves.ts";
import { remember } from "./remember.ts";
import { rankOf } from "./states.ts";

/** States reached from `start` by legal sequences of the named actors, the last mover remembered. */
export const reach = remember(
  (conflict: FixedConflict, actors: readonly string[], start: StateId, improvementsOnly: boolean): StateId[] => {
    const seen = new Set<string>();
    const reached = new Set<StateId>();
    const waiting: { state: StateId; lastMover: string | undefined }[] = [{ state: start, lastMover: undefined }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      for (const mover of actors) {
        if (mover === next.lastMover) continue;
        const moves = improvementsOnly
          ? improvementsOf(conflict, mover, next.state)
          : ownMovesOf(conflict, mover, next.state);
        for (const state of moves) {
          const pair = `${mover} to ${state}`;
          if (seen.has(pair)) continue;
          seen.add(pair);
          reached.add(state);
          waiting.push({ state, lastMover: mover });
        }
      }
    }
    return [...reached];
  },
);

export const allBut = (conflict: FixedConflict, members: readonly string[]): string[] =>
  conflict.actors.filter((actor) => !members.includes(actor));

function worst(conflict: FixedConflict, actor: string, states: readonly StateId[]): number {
  return Math.min(...states.map((state) => rankOf(conflict, actor, state)));
}

/** The actor's rank of the worst to which all others, each improving, could take `q`. */
export const wOf = (conflict: FixedConflict, actor: string, q: StateId): number =>
  worst(conflict, actor, [q, ...reach(conflict, allBut(conflict, [actor]), q, true)]);

/** The same when only those outside the coalition answer. */
export const oOf = (conflict: FixedConflict, members: readonly string[], actor: string, q: StateId): number =>
  worst(conflict, actor, [q, ...reach(conflict, allBut(conflict, members), q, true)]);
