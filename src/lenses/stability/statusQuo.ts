// How states are reached from the status quo (status-quo analysis, stability sheet): by which fewest moves, on how many ways, and
// which ways; and, where improvements do not lead there, who would lose by which step.
import type { Draw } from "../../model/draw.ts";
import type { Game } from "../../model/game.ts";
import { guard, type JointMoves, listMembers } from "../../model/joint.ts";

/** A move from `from` to `to`: of one player, or of a coalition (an index into `game.coalitions`). */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly by: { readonly player: number } | { readonly coalition: number };
}

/** Which moves count: any or only those by which each mover gains; with agreements or without. */
export interface Kind {
  readonly improving: boolean;
  readonly joint: boolean;
}

export interface Distances {
  /** Fewest moves to each state; -1 where none lead there. */
  readonly moves: Int32Array;
  /** Number of ways with that few moves, as states met (two movers who can make one move make one way). */
  readonly ways: Float64Array;
  /** Steps into a state from states one move nearer. */
  into(state: number): readonly Step[];
}

/** Tells every step out of `s`. */
function stepsFrom(
  game: Game,
  joint: readonly JointMoves[],
  draw: Draw,
  { improving, joint: withJoint }: Kind,
): (s: number, visit: (step: Step) => void) => void {
  const ranks = draw.ranks.map((r) => r.rank);
  const gains = (members: readonly number[], s: number, q: number): boolean =>
    members.every((j) => ranks[j]![q]! > ranks[j]![s]!);
  const guards = game.coalitions.map((c, h) =>
    withJoint && draw.coalitions[h]!.isHeld ? guard(game, c, draw.traits) : null,
  );
  const targets = new Uint32Array(game.n);
  return (s, visit) => {
    game.players.forEach(({ moves: { start, to } }, player) => {
      for (let k = start[s]!; k < start[s + 1]!; k++)
        if (!improving || gains([player], s, to[k]!)) visit({ from: s, to: to[k]!, by: { player } });
    });
    game.coalitions.forEach(({ members }, coalition) => {
      if (guards[coalition]?.[s] !== 1) return;
      const count = listMembers(joint[coalition]!.from(s), targets);
      for (let k = 0; k < count; k++)
        if (!improving || gains(members, s, targets[k]!)) visit({ from: s, to: targets[k]!, by: { coalition } });
    });
  };
}

/** Breadth-first from `source`. */
export function distancesFrom(
  game: Game,
  joint: readonly JointMoves[],
  draw: Draw,
  kind: Kind,
  source = game.statusQuo,
): Distances {
  const moves = new Int32Array(game.n).fill(-1);
  const ways = new Float64Array(game.n);
  const into: (Step[] | undefined)[] = new Array(game.n);
  const steps = stepsFrom(game, joint, draw, kind);
  moves[source] = 0;
  ways[source] = 1;
  const queue = [source];
  for (const s of queue) {
    const counted = new Set<number>();
    steps(s, (step) => {
      const { to } = step;
      if (moves[to] === -1) {
        moves[to] = moves[s]! + 1;
        queue.push(to);
      }
      if (moves[to] !== moves[s]! + 1) return;
      into[to] ??= [];
      into[to].push(step);
      if (!counted.has(to)) ways[to]! += ways[s]!;
      counted.add(to);
    });
  }
  return { moves, ways, into: (state) => into[state] ?? [] };
}

/** The shortest ways to `target`, each from its start on; at most `most`, in the order of their states. */
export function shortestWays(distances: Distances, target: number, most: number): readonly (readonly Step[])[] {
  const found: Step[][] = [];
  const walk = (state: number, rest: readonly Step[]): void => {
    if (found.length >= most) return;
    if (distances.moves[state] === 0) {
      found.push([...rest]);
      return;
    }
    // Of movers who can make the same move, the first.
    const before = new Set<number>();
    for (const step of [...distances.into(state)].sort((a, b) => a.from - b.from)) {
      if (before.has(step.from)) continue;
      before.add(step.from);
      walk(step.from, [step, ...rest]);
    }
  };
  if (distances.moves[target]! >= 0) walk(target, []);
  return found;
}
