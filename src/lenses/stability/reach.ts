// What is reached from the status quo (MODEL 9): by any moves; by single improvements; with joint moves all members accept at
// foresight 0; with chance as well.

import { remembered } from "../../math/remembered.ts";
import type { Draw } from "../../model/draw.ts";
import type { Game } from "../../model/game.ts";
import { guard, type JointMoves, listMembers } from "../../model/joint.ts";
import type { ReachKind } from "./finding.ts";

/** Tells where one can go from `s`; what `reached` holds already need not be told. */
type Steps = (s: number, reached: Uint8Array, visit: (q: number) => void) => void;

/** 1 for each state that `steps` lead to from the status quo. */
const closure = (game: Game, ...steps: readonly Steps[]): Uint8Array =>
  extend(game, new Uint8Array(game.n), steps, steps);

/**
 * 1 for each state that `steps` lead to from what was reached `before`, the status quo included. Only `fresh` steps lead out of
 * what was reached before: the others have been taken there.
 */
function extend(game: Game, before: Uint8Array, steps: readonly Steps[], fresh: readonly Steps[]): Uint8Array {
  const reached = before.slice();
  const stack: number[] = [];
  const visit = (q: number): void => {
    if (reached[q] === 1) return;
    reached[q] = 1;
    stack.push(q);
  };
  visit(game.statusQuo);
  for (let s = 0; s < game.n; s++) if (before[s] === 1) for (const step of fresh) step(s, reached, visit);
  for (let s = stack.pop(); s !== undefined; s = stack.pop()) for (const step of steps) step(s, reached, visit);
  return reached;
}

/** `possible` depends on little of a draw; games remember it by what it depends on. */
const knownPossible = new WeakMap<Game, Map<string, Uint8Array>>();

/** `withoutAgreement`: by single improvements and chance. */
export function reachOf(
  game: Game,
  joint: readonly JointMoves[],
  draw: Draw,
): Readonly<Record<ReachKind | "withoutAgreement", Uint8Array>> {
  const ranks = draw.ranks.map((r) => r.rank);
  const guards = game.coalitions.map((c, h) => (draw.coalitions[h]!.isHeld ? guard(game, c, draw.traits) : null));
  const targets = new Uint32Array(game.n);
  const own =
    (improving: boolean): Steps =>
    (s, reached, visit) => {
      for (let i = 0; i < game.players.length; i++) {
        const { start, to } = game.players[i]!.moves;
        const rank = ranks[i]!;
        const mine = improving ? rank[s]! : -1;
        const end = start[s + 1]!;
        for (let k = start[s]!; k < end; k++) {
          const q = to[k]!;
          if (rank[q]! > mine && reached[q] === 0) visit(q);
        }
      }
    };
  const together =
    (improving: boolean): Steps =>
    (s, reached, visit) => {
      game.coalitions.forEach(({ members }, h) => {
        if (guards[h]?.[s] !== 1) return;
        const count = listMembers(joint[h]!.from(s), targets);
        for (let k = 0; k < count; k++) {
          const q = targets[k]!;
          if (reached[q] === 0 && (!improving || gainsAll(ranks, members, s, q))) visit(q);
        }
      });
    };
  const chance: Steps = (s, _, visit) => {
    game.flips.forEach(({ target }, f) => {
      if (target[s]! >= 0 && draw.flips[f]! > 0) visit(target[s]!);
    });
  };
  const key = JSON.stringify([
    draw.coalitions.map((c) => c.isHeld),
    [...draw.traits],
    draw.flips.map((rate) => rate > 0),
  ]);
  const byAnything = remembered(
    remembered(knownPossible, game, () => new Map<string, Uint8Array>()),
    key,
    () => closure(game, own(false), together(false), chance),
  );
  const [improving, agreed] = [own(true), together(true)];
  const alone = closure(game, improving);
  const withJoint = extend(game, alone, [improving, agreed], [agreed]);
  return {
    possible: byAnything,
    alone,
    joint: withJoint,
    chance: extend(game, withJoint, [improving, agreed, chance], [chance]),
    withoutAgreement: extend(game, alone, [improving, chance], [chance]),
  };
}

function gainsAll(ranks: readonly Int32Array[], members: readonly number[], s: number, q: number): boolean {
  for (const j of members) if (!(ranks[j]![q]! > ranks[j]![s]!)) return false;
  return true;
}
