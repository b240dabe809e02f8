// How each scenario is reached from the status quo: fewest moves, number of ways, the first of them, and who stands against a step.
import type { Draw } from "../../model/draw.ts";
import { type Game, stateId } from "../../model/game.ts";
import type { JointMoves } from "../../model/joint.ts";
import { atMidpoint } from "../../model/values.ts";
import { changesBetween } from "./changes.ts";
import { decidingIn } from "./deciding.ts";
import type { WayStep, Ways } from "./finding.ts";
import { type Distances, distancesFrom, type Kind, type Step, shortestWays } from "./statusQuo.ts";
import { stepsOf } from "./steps.ts";

const kinds: readonly Kind[] = [
  { improving: true, joint: false },
  { improving: true, joint: true },
  { improving: false, joint: false },
  { improving: false, joint: true },
];
const mostShown = 3;

/** Distances by moves of each kind. */
function distancesOf(game: Game, joint: readonly JointMoves[], draw: Draw): readonly Distances[] {
  const steps = stepsOf(game, joint, draw);
  return kinds.map((kind) => distancesFrom(game.n, steps, kind, game.statusQuo));
}

/** By scenario, S0 first; of the midpoint draw. */
export function waysFinding(
  game: Game,
  joint: readonly JointMoves[],
  draw: Draw,
): Readonly<Record<string, readonly Ways[]>> {
  const found = distancesOf(game, joint, draw);
  const states = Array.from({ length: game.n }, (_, s) => s);
  return Object.fromEntries(
    game.scenarios.map((id, k) => [
      id,
      waysTo(
        game,
        draw,
        found,
        states.filter((s) => game.scenarioOf[s] === k),
      ),
    ]),
  );
}

/** The ways of every kind to the nearest of `targets`; `found`: of `distancesOf`. */
function waysTo(game: Game, draw: Draw, found: readonly Distances[], targets: readonly number[]): readonly Ways[] {
  return kinds.map((kind, k): Ways => {
    const distances = found[k]!;
    const reached = targets.filter((s) => distances.moves[s]! >= 0);
    if (reached.length === 0) return { ...kind, moves: null, count: 0, nearest: [], shown: [] };
    const moves = Math.min(...reached.map((s) => distances.moves[s]!));
    const nearest = reached.filter((s) => distances.moves[s] === moves);
    const shown = nearest.flatMap((s) => shortestWays(distances, s, mostShown)).slice(0, mostShown);
    return {
      ...kind,
      moves,
      count: nearest.reduce((sum, s) => sum + distances.ways[s]!, 0),
      nearest: nearest.map((s) => stateId(game, s)).sort(),
      shown: shown.map((way) => way.map((step) => described(game, draw, step))),
    };
  });
}

function described(game: Game, draw: Draw, { from, to, kind, by }: Step): WayStep {
  const movers =
    kind === "joint"
      ? game.coalitions.find((h) => h.id === by)!.members
      : [game.players.findIndex((player) => player.id === by)];
  const deciding = decidingIn(game, atMidpoint, draw.traits);
  return {
    by,
    isJoint: kind === "joint",
    to: stateId(game, to),
    changes: changesBetween(game, from, to),
    against: movers
      .filter((j) => draw.ranks[j]!.rank[to]! <= draw.ranks[j]!.rank[from]!)
      .map((j) => ({ actor: game.players[j]!.id, judgement: deciding(j, from, to)?.judgement ?? null })),
  };
}
