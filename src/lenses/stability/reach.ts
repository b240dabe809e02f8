// What is reached from the status quo (MODEL 9): by any moves; by single improvements; with joint moves all members accept at
// foresight 0; with chance as well.
import type { Draw } from "../../model/draw.ts";
import type { Game } from "../../model/game.ts";
import { guard, type JointMoves, listMembers } from "../../model/joint.ts";
import type { ReachKind } from "./finding.ts";

type Steps = (s: number, visit: (q: number) => void) => void;

/** 1 for each state that steps lead to from the status quo, itself included. */
function closure(game: Game, steps: Steps): Uint8Array {
  const reached = new Uint8Array(game.n);
  reached[game.statusQuo] = 1;
  const stack = [game.statusQuo];
  for (let s = stack.pop(); s !== undefined; s = stack.pop())
    steps(s, (q) => {
      if (reached[q] === 0) {
        reached[q] = 1;
        stack.push(q);
      }
    });
  return reached;
}

/** `withoutAgreement`: by single improvements and chance. */
export function reachOf(game: Game, joint: readonly JointMoves[], draw: Draw): Readonly<Record<ReachKind | "withoutAgreement", Uint8Array>> {
  const ranks = draw.ranks.map((r) => r.rank);
  const guards = game.coalitions.map((c, h) => (draw.coalitions[h]!.isHeld ? guard(game, c, draw.traits) : null));
  const targets = new Uint32Array(game.n);
  const own = (improving: boolean): Steps => (s, visit) => {
    game.players.forEach(({ moves: { start, to } }, i) => {
      for (let k = start[s]!; k < start[s + 1]!; k++) if (!improving || ranks[i]![to[k]!]! > ranks[i]![s]!) visit(to[k]!);
    });
  };
  const together = (improving: boolean): Steps => (s, visit) => {
    game.coalitions.forEach(({ members }, h) => {
      if (guards[h]?.[s] !== 1) return;
      const count = listMembers(joint[h]!.from(s), targets);
      for (let k = 0; k < count; k++) if (!improving || members.every((j) => ranks[j]![targets[k]!]! > ranks[j]![s]!)) visit(targets[k]!);
    });
  };
  const chance: Steps = (s, visit) => {
    game.flips.forEach(({ target }, f) => {
      if (target[s]! >= 0 && draw.flips[f]! > 0) visit(target[s]!);
    });
  };
  const all = (...kinds: Steps[]): Steps => (s, visit) => {
    for (const kind of kinds) kind(s, visit);
  };
  return {
    possible: closure(game, all(own(false), together(false), chance)),
    alone: closure(game, own(true)),
    joint: closure(game, all(own(true), together(true))),
    chance: closure(game, all(own(true), together(true), chance)),
    withoutAgreement: closure(game, all(own(true), chance)),
  };
}
