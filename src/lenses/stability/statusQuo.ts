// How states are reached from the status quo (status-quo analysis, stability sheet): by which fewest moves, on how many ways, and
// which ways; and, where improvements do not lead there, who would lose by which step.
import type { GraphMove } from "./finding.ts";
import type { StepsFrom } from "./steps.ts";

/** A move of an actor or of the members of an agreement. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly kind: Exclude<GraphMove["kind"], "chance">;
  readonly by: string;
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

/** Breadth-first from state `source` of `n`. */
export function distancesFrom(n: number, steps: StepsFrom, { improving, joint }: Kind, source: number): Distances {
  const moves = new Int32Array(n).fill(-1);
  const ways = new Float64Array(n);
  const into: (Step[] | undefined)[] = new Array(n);
  moves[source] = 0;
  ways[source] = 1;
  const queue = [source];
  for (const from of queue) {
    const counted = new Set<number>();
    steps(from, (to, kind, by, isImproving) => {
      if (kind === "chance" || (improving && !isImproving) || (kind === "joint" && !joint)) return;
      if (moves[to] === -1) {
        moves[to] = moves[from]! + 1;
        queue.push(to);
      }
      if (moves[to] !== moves[from]! + 1) return;
      into[to] ??= [];
      into[to].push({ from, to, kind, by });
      if (!counted.has(to)) ways[to]! += ways[from]!;
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
