// Joint moves (MODEL 3): what a coalition can change together where its guard holds, at least two members changing something.
// Targets are sets of states, 32 to a word, so that "acceptable to all" is a few `&`.
import { allows, columns } from "./columns.ts";
import type { Coalition, Game } from "./game.ts";
import { targetsFrom } from "./moves.ts";
import { truth } from "./truth.ts";

/** A set of states: bit `q & 31` of word `q >>> 5`. */
export type StateSet = Uint32Array;

export const emptySet = (n: number): StateSet => new Uint32Array((n + 31) >>> 5);

/** Writes the members of a set, ascending, into `out`; returns how many. */
export function listMembers(set: StateSet, out: Uint32Array): number {
  let count = 0;
  for (let w = 0; w < set.length; w++) {
    let bits = set[w]!;
    while (bits !== 0) {
      const lowest = bits & -bits;
      out[count++] = (w << 5) + 31 - Math.clz32(lowest);
      bits ^= lowest;
    }
  }
  return count;
}

export interface JointMoves {
  /** Targets of the coalition from `s`; the guard is not read. */
  from(s: number): StateSet;
  /** Upper bound of the pairs (state, target) over all states. */
  readonly pairs: number;
}

/** Above this many pairs the joint moves of a case are refused, with the count. */
export const maxJointPairs = 1 << 27;

export function jointMoves(game: Game, coalition: Coalition): JointMoves {
  const { n, space, players, irreversible } = game;
  const masks = coalition.members.map((i) => players[i]!.mask);
  const union = masks.reduce((all, mask) => all | mask, 0) >>> 0;
  const { of, start, members: inColumn } = columns(space.states, game.options.length, [union]);
  let pairs = 0;
  for (let g = 0; g + 1 < start.length; g++) {
    const size = start[g + 1]! - start[g]!;
    pairs += size * size;
  }

  const candidates = (s: number): Uint32Array =>
    game.hasMoot ? targetsFrom(space, s, union, irreversible) : inColumn.subarray(start[of[s]!]!, start[of[s]! + 1]!);
  const isJoint = (from: number, to: number): boolean => {
    const changed = (from ^ to) & game.mentioned;
    let movers = 0;
    for (const mask of masks) if ((changed & mask) !== 0) movers++;
    return movers >= 2 && (game.hasMoot || allows(irreversible, from, to));
  };
  const rows: (StateSet | undefined)[] = new Array(n);
  return {
    pairs: game.hasMoot ? n * n : pairs,
    from(s) {
      let row = rows[s];
      if (!row) {
        row = emptySet(n);
        rows[s] = row;
        for (const q of candidates(s)) if (isJoint(space.states[s]!, space.states[q]!)) row[q >>> 5]! |= 1 << (q & 31);
      }
      return row;
    },
  };
}

/** Where a coalition's guard holds, given which traits are true: 0 or 1 by state. */
export function guard(game: Game, coalition: Coalition, traits: ReadonlyMap<string, boolean>): Uint8Array {
  if (coalition.when === null) return new Uint8Array(game.n).fill(1);
  return truth(coalition.when, game.space.states, game.bits, traits);
}
