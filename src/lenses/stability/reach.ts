// What is reached from the status quo (MODEL 9): by any moves; by single improvements; with joint moves all members accept at
// foresight 0; with chance as well.

import { remembered } from "../../math/remembered.ts";
import type { Draw } from "../../model/draw.ts";
import type { Game } from "../../model/game.ts";
import { emptySet, guard, type JointMoves, listMembers, type StateSet } from "../../model/joint.ts";
import type { Ranks } from "../../model/ranks.ts";
import type { ReachKind } from "./finding.ts";

/** What was reached so far: 1 by state, and the same as a set. */
interface Reached {
  readonly is: Uint8Array;
  readonly set: StateSet;
}

/** Tells where one can go from `s`; what `reached` holds already need not be told. */
type Steps = (s: number, reached: Reached, visit: (q: number) => void) => void;

/** What `steps` lead to from the status quo. */
const closure = (game: Game, ...steps: readonly Steps[]): Reached =>
  extend(game, { is: new Uint8Array(game.n), set: emptySet(game.n) }, steps, steps);

/**
 * What `steps` lead to from what was reached `before`, the status quo included. Only `fresh` steps lead out of what was reached
 * before: the others have been taken there.
 */
function extend(game: Game, before: Reached, steps: readonly Steps[], fresh: readonly Steps[]): Reached {
  const reached: Reached = { is: before.is.slice(), set: before.set.slice() };
  const stack: number[] = [];
  const visit = (q: number): void => {
    if (reached.is[q] === 1) return;
    reached.is[q] = 1;
    reached.set[q >>> 5]! |= 1 << (q & 31);
    stack.push(q);
  };
  visit(game.statusQuo);
  for (let s = 0; s < game.n; s++) if (before.is[s] === 1) for (const step of fresh) step(s, reached, visit);
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
  const fresh = emptySet(game.n);
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
          if (rank[q]! > mine && reached.is[q] === 0) visit(q);
        }
      }
    };
  const together =
    (improving: boolean): Steps =>
    (s, reached, visit) => {
      game.coalitions.forEach(({ members }, h) => {
        if (guards[h]?.[s] !== 1) return;
        const from = joint[h]!.from(s);
        let some = 0;
        for (let w = 0; w < fresh.length; w++) some |= fresh[w] = from[w]! & ~reached.set[w]!;
        for (let m = 0; improving && some !== 0 && m < members.length; m++) {
          const better = betterThan(draw.ranks[members[m]!]!, s);
          some = 0;
          for (let w = 0; w < fresh.length; w++) some |= fresh[w]! &= better[w]!;
        }
        if (some === 0) return;
        const count = listMembers(fresh, targets);
        for (let k = 0; k < count; k++) visit(targets[k]!);
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
    () => closure(game, own(false), together(false), chance).is,
  );
  const [improving, agreed] = [own(true), together(true)];
  const alone = closure(game, improving);
  const withJoint = extend(game, alone, [improving, agreed], [agreed]);
  return {
    possible: byAnything,
    alone: alone.is,
    joint: withJoint.is,
    chance: extend(game, withJoint, [improving, agreed, chance], [chance]).is,
    withoutAgreement: extend(game, alone, [improving, chance], [chance]).is,
  };
}

/** States that rank above a rank, by ranks and rank; draws share ranks. */
const knownBetter = new WeakMap<Ranks, (StateSet | undefined)[]>();

/** The states that rank above `s`. */
function betterThan(ranks: Ranks, s: number): StateSet {
  const { rank } = ranks;
  const byRank = remembered(knownBetter, ranks, (): (StateSet | undefined)[] => new Array(ranks.top + 1));
  let set = byRank[rank[s]!];
  if (!set) {
    set = emptySet(rank.length);
    for (let q = 0; q < rank.length; q++) if (rank[q]! > rank[s]!) set[q >>> 5]! |= 1 << (q & 31);
    byRank[rank[s]!] = set;
  }
  return set;
}
