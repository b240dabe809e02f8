// Moves out of a state in one draw, with who makes them and whether they improve: of single actors, of agreements, of chance.
import type { Draw } from "../../model/draw.ts";
import type { Game } from "../../model/game.ts";
import { guard, type JointMoves, listMembers } from "../../model/joint.ts";
import type { GraphMove } from "./finding.ts";

export type Visit = (to: number, kind: GraphMove["kind"], by: string, isImproving: boolean) => void;

/** Calls `visit` for every move out of a state: actors by id, agreements by id, then chance. */
export type StepsFrom = (s: number, visit: Visit) => void;

export function stepsOf(game: Game, joint: readonly JointMoves[], draw: Draw): StepsFrom {
  const ranks = draw.ranks.map((r) => r.rank);
  const guards = game.coalitions.map((c, h) => (draw.coalitions[h]!.isHeld ? guard(game, c, draw.traits) : null));
  const targets = new Uint32Array(game.n);
  return (s, visit) => {
    game.players.forEach(({ id, moves: { start, to } }, i) => {
      for (let k = start[s]!; k < start[s + 1]!; k++) visit(to[k]!, "own", id, ranks[i]![to[k]!]! > ranks[i]![s]!);
    });
    game.coalitions.forEach(({ id, members }, h) => {
      if (guards[h]?.[s] !== 1) return;
      const found = targets.slice(0, listMembers(joint[h]!.from(s), targets));
      for (const q of found)
        visit(
          q,
          "joint",
          id,
          members.every((j) => ranks[j]![q]! > ranks[j]![s]!),
        );
    });
    game.flips.forEach(({ option, target }, f) => {
      if (target[s]! >= 0 && draw.flips[f]! > 0) visit(target[s]!, "chance", option, false);
    });
  };
}
