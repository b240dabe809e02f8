// Joint moves (MODEL 3): what a coalition can change together where its guard holds, at least two members changing something.
import type { Coalition, Game } from "./game.ts";
import { allows, columns, targetsFrom } from "./moves.ts";
import { truth } from "./truth.ts";

export interface JointMoves {
  /** Calls `visit` with each target of the coalition from `s`, ascending; the guard is not read. */
  each(s: number, visit: (q: number) => void): void;
  /** Upper bound of the pairs (state, target) that `each` would look at over all states. */
  readonly pairs: number;
}

/** Above this many pairs the joint moves of a case are refused, with the count. */
export const maxJointPairs = 1 << 27;

export function jointMoves(game: Game, coalition: Coalition): JointMoves {
  const { space, players } = game;
  const masks = coalition.members.map((i) => players[i]!.mask);
  const union = masks.reduce((all, mask) => all | mask, 0) >>> 0;
  const isJoint = (from: number, to: number): boolean => {
    const changed = (from ^ to) & game.mentioned;
    let movers = 0;
    for (const mask of masks) if ((changed & mask) !== 0) movers++;
    return movers >= 2;
  };
  if (game.hasMoot) {
    const cache = new Map<number, Uint32Array>();
    return {
      pairs: game.n * 2 ** Math.min(30, masks.length),
      each(s, visit) {
        let targets = cache.get(s);
        if (!targets) {
          targets = targetsFrom(space, s, union, game.irreversible).filter((q) => isJoint(space.states[s]!, space.states[q]!));
          cache.set(s, targets);
        }
        for (const q of targets) visit(q);
      },
    };
  }
  const { of, start, members } = columns(space, union);
  let pairs = 0;
  for (let g = 0; g + 1 < start.length; g++) pairs += (start[g + 1]! - start[g]!) ** 2;
  return {
    pairs,
    each(s, visit) {
      const from = space.states[s]!;
      const g = of[s]!;
      for (let k = start[g]!; k < start[g + 1]!; k++) {
        const q = members[k]!;
        const to = space.states[q]!;
        if (q !== s && isJoint(from, to) && allows(game.irreversible, from, to)) visit(q);
      }
    },
  };
}

/** Where a coalition's guard holds, given which traits are true: 0 or 1 by state. */
export function guard(game: Game, coalition: Coalition, traits: ReadonlyMap<string, boolean>): Uint8Array {
  if (coalition.when === null) return new Uint8Array(game.n).fill(1);
  return truth(coalition.when, game.space.states, game.bits, traits);
}
