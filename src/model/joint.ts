// Joint moves (MODEL 3): what a coalition can change together where its guard holds, at least two members changing something.
import type { Coalition, Game } from "./game.ts";
import { allows, columns, targetsFrom } from "./moves.ts";
import { truth } from "./truth.ts";

export interface JointMoves {
  /** Targets of the coalition from `s`, ascending, valid until the next call; the guard is not read. */
  from(s: number): Uint32Array;
  /** Upper bound of the pairs (state, target) over all states. */
  readonly pairs: number;
}

/** Above this many pairs the joint moves of a case are refused, with the count. */
export const maxJointPairs = 1 << 27;
/** Up to this many pairs the rows are kept. */
const keptPairs = 1 << 22;

export function jointMoves(game: Game, coalition: Coalition): JointMoves {
  const { space, players, irreversible } = game;
  const masks = coalition.members.map((i) => players[i]!.mask);
  const union = masks.reduce((all, mask) => all | mask, 0) >>> 0;
  const isJoint = (from: number, to: number): boolean => {
    const changed = (from ^ to) & game.mentioned;
    let movers = 0;
    for (const mask of masks) if ((changed & mask) !== 0) movers++;
    return movers >= 2;
  };
  if (game.hasMoot) {
    const targets = (s: number): Uint32Array =>
      targetsFrom(space, s, union, irreversible).filter((q) => isJoint(space.states[s]!, space.states[q]!));
    return kept(game.n, targets, game.n * game.n);
  }
  const { of, start, members } = columns(space, union);
  let pairs = 0;
  for (let g = 0; g + 1 < start.length; g++) pairs += (start[g + 1]! - start[g]!) ** 2;
  const scratch = new Uint32Array(game.n);
  const targets = (s: number): Uint32Array => {
    const from = space.states[s]!;
    const end = start[of[s]! + 1]!;
    let length = 0;
    for (let k = start[of[s]!]!; k < end; k++) {
      const q = members[k]!;
      const to = space.states[q]!;
      if (q !== s && isJoint(from, to) && allows(irreversible, from, to)) scratch[length++] = q;
    }
    return scratch.subarray(0, length);
  };
  if (pairs <= keptPairs) return kept(game.n, targets, pairs);
  return { pairs, from: targets };
}

/** Keeps each row once it has been asked for. */
function kept(n: number, targets: (s: number) => Uint32Array, pairs: number): JointMoves {
  const rows: (Uint32Array | undefined)[] = new Array(n);
  return {
    pairs,
    from(s) {
      let row = rows[s];
      if (!row) rows[s] = row = targets(s).slice();
      return row;
    },
  };
}

/** Where a coalition's guard holds, given which traits are true: 0 or 1 by state. */
export function guard(game: Game, coalition: Coalition, traits: ReadonlyMap<string, boolean>): Uint8Array {
  if (coalition.when === null) return new Uint8Array(game.n).fill(1);
  return truth(coalition.when, game.space.states, game.bits, traits);
}
