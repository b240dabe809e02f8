// The graph of a case at the midpoint draw, as plain data for tables and pictures: states with their stabilities, and moves.
import type { Case } from "../../case/case.ts";
import type { Answers } from "../../model/answers.ts";
import type { Posteriors } from "../../model/draw.ts";
import { compile, type Game, optionsOn, stateId } from "../../model/game.ts";
import { jointMoves } from "../../model/joint.ts";
import { atMidpoint } from "../../model/values.ts";
import { coalitionStability, coalitionsOf, manyStates } from "./coalitions.ts";
import type { Stable } from "./concepts.ts";
import { record, stabilityAt } from "./ensemble.ts";
import { concepts, type GraphMove, type GraphState, moveKinds, reachKinds, type StabilityGraph } from "./finding.ts";
import { movesThatMatter } from "./movesThatMatter.ts";
import { distancesFrom } from "./statusQuo.ts";
import { stepsOf } from "./steps.ts";

/** More states, or more moves, are refused: a table of them is of no use to a person. */
export const graphLimits = { states: 100_000, moves: 500_000 } as const;

/** Refused: so many `states` or `moves`, or more. */
export interface TooLarge {
  readonly tooMany: keyof typeof graphLimits;
  readonly count: number;
}

/** What of a graph is wanted beside its states and the moves that matter. */
export interface GraphParts {
  /** False: `moves` stays empty. */
  readonly withMoves: boolean;
  /** False, or in large games: nothing is said of coalitions. */
  readonly withCoalitions: boolean;
}

/** Throws where the case has no game. */
export function stabilityGraph(
  c: Case,
  posteriors: Posteriors,
  { withMoves, withCoalitions }: GraphParts,
): StabilityGraph | TooLarge {
  const { game } = compile(c);
  if (!game) throw new Error(`case ${c.id} has no game; check it first`);
  if (game.n > graphLimits.states) return { tooMany: "states", count: game.n };
  const joint = game.coalitions.map((coalition) => jointMoves(game, coalition));
  const { stable, equilibrium, reach, draw, answers } = stabilityAt(game, joint, atMidpoint, posteriors);
  const coalitions = withCoalitions && game.n <= manyStates ? everyCoalition(game, answers) : null;
  const steps = stepsOf(game, joint, draw);
  const distance = distancesFrom(game.n, steps, { improving: true, joint: true }, game.statusQuo).moves;

  const ids = Array.from({ length: game.n }, (_, s) => stateId(game, s));
  const byId = [...ids.keys()].sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
  const place = new Uint32Array(game.n);
  byId.forEach((s, k) => {
    place[s] = k;
  });
  const perActor = <T>(value: (i: number) => T): Record<string, T> =>
    Object.fromEntries(game.players.map((p, i) => [p.id, value(i)]));
  const states = byId.map(
    (s): GraphState => ({
      id: ids[s]!,
      scenario: game.scenarios[game.scenarioOf[s]!]!,
      on: optionsOn(game, s),
      rank: perActor((i) => draw.ranks[i]!.rank[s]!),
      stable: record(concepts, (concept) => perActor((i) => stable[i]![concept][s] === 1)),
      equilibrium: record(concepts, (concept) => equilibrium[concept][s] === 1),
      reach: record(reachKinds, (kind) => reach[kind][s] === 1),
      distance: distance[s]! < 0 ? null : distance[s]!,
      ...(coalitions
        ? {
            coalitions: {
              equilibrium: record(
                concepts,
                (concept) => equilibrium[concept][s] === 1 && coalitions.every((h) => h.stable[concept][s] === 1),
              ),
              stable: record(concepts, (concept) =>
                Object.fromEntries(coalitions.map((h) => [h.id, h.stable[concept][s] === 1])),
              ),
            },
          }
        : {}),
    }),
  );
  const moves: GraphMove[] = [];
  let count = 0;
  if (withMoves)
    for (let s = 0; s < game.n; s++)
      steps(s, (to, kind, by, isImproving) => {
        if (++count <= graphLimits.moves) moves.push({ from: place[s]!, to: place[to]!, kind, by, isImproving });
      });
  if (count > graphLimits.moves) return { tooMany: "moves", count };
  const shown = movesThatMatter(game, steps, answers, distance, equilibrium.seq);
  return {
    schema: "qanat-stability-graph/1",
    draw: "midpoint",
    statusQuo: ids[game.statusQuo]!,
    actors: game.players.map((p, i) => ({ id: p.id, best: draw.ranks[i]!.top })),
    options: game.options.map((id) => ({ id, owner: c.options.find((o) => o.id === id)!.owner })),
    ...(coalitions ? { coalitions: { moves: "joint", members: coalitions.map((h) => h.members) } } : {}),
    scenarios: game.scenarios,
    states,
    moves: moves.sort(inOrder),
    shown: shown.map((move) => ({ ...move, from: place[move.from]!, to: place[move.to]! })).sort(inOrder),
  };
}

interface NamedCoalition {
  readonly id: string;
  readonly members: readonly string[];
  readonly stable: Stable;
}

/** By joint moves. */
const everyCoalition = (game: Game, answers: Answers): readonly NamedCoalition[] =>
  coalitionsOf(
    game.players.length,
    game.coalitions.map((h) => h.members),
  ).map((players) => {
    const members = players.map((i) => game.players[i]!.id);
    const { stable } = coalitionStability(game, answers, players, "joint");
    return { id: members.join("+"), members, stable };
  });

const inOrder = (a: GraphMove, b: GraphMove): number =>
  a.from - b.from ||
  moveKinds.indexOf(a.kind) - moveKinds.indexOf(b.kind) ||
  (a.by < b.by ? -1 : a.by > b.by ? 1 : a.to - b.to);
