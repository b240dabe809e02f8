// What the lens finds about coalitions: which states each would leave, which states hold against all of them, and the smallest
// coalitions that break an equilibrium, with whether they can talk there.
import type { Case } from "../../case/case.ts";
import type { Answers } from "../../model/answers.ts";
import type { Draw } from "../../model/draw.ts";
import { type Game, stateId, truthIn } from "../../model/game.ts";
import { guard } from "../../model/joint.ts";
import { coalitionStability, coalitionsOf } from "./coalitions.ts";
import type { Stable } from "./concepts.ts";
import { record } from "./ensemble.ts";
import { type Break, type CoalitionFinding, type CoalitionMoves, type Concept, concepts } from "./finding.ts";

/** `equilibrium`: of single actors, 1 by state. */
export function coalitionFinding(
  c: Pick<Case, "channels">,
  game: Game,
  draw: Draw,
  answers: Answers,
  equilibrium: Readonly<Record<Concept, Uint8Array>>,
  moves: CoalitionMoves,
): CoalitionFinding {
  const found = coalitionsOf(
    game.players.length,
    game.coalitions.map((h) => h.members),
  ).map((members) => coalitionStability(game, answers, members, moves));
  const named = (members: readonly number[]): string[] => members.map((i) => game.players[i]!.id);
  const channels = [...c.channels]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((channel) => ({ ...channel, isOpen: channel.open ? truthIn(game, channel.open) : null }));
  const agreements = game.coalitions.map((h, k) => ({
    ...h,
    isOpen: draw.coalitions[k]!.isHeld ? guard(game, h, draw.traits) : new Uint8Array(game.n),
  }));
  const agreementsOf = (members: readonly number[]) =>
    agreements.filter((h) => members.every((i) => h.members.includes(i)));
  const channelsOf = (members: readonly number[]) =>
    channels.filter(({ parties }) => named(members).every((id) => parties.includes(id)));
  const canTalk = (members: readonly number[], s: number): boolean =>
    agreementsOf(members).some((h) => h.isOpen[s] === 1) ||
    channelsOf(members).some(({ isOpen }) => isOpen === null || isOpen[s] === 1);
  const breaks = (s: number, concept: Concept): readonly Break[] => {
    const breaking = found.filter(({ stable }) => stable[concept][s] === 0);
    const smallest = breaking.filter(({ members }) => members.length === breaking[0]!.members.length);
    return smallest.map(({ members, target }) => ({
      members: named(members),
      to: stateId(game, target(s, concept)),
      canTalk: canTalk(members, s),
    }));
  };
  const states = Array.from({ length: game.n }, (_, s) => s);
  const holds = (one: { readonly stable: Stable }, concept: Concept, s: number): boolean =>
    one.stable[concept][s] === 1;
  return {
    moves,
    coalitions: found.map(({ members, stable }) => ({
      members: named(members),
      agreements: agreementsOf(members).map((h) => h.id),
      channels: channelsOf(members).map(({ id }) => id),
      leaves: record(concepts, (concept) => states.filter((s) => stable[concept][s] === 0).length),
    })),
    equilibria: record(concepts, (concept) =>
      states
        .filter((s) => equilibrium[concept][s] === 1 && found.every((one) => holds(one, concept, s)))
        .map((s) => stateId(game, s))
        .sort(),
    ),
    broken: record(concepts, (concept) =>
      Object.fromEntries(
        states
          .filter((s) => equilibrium[concept][s] === 1 && !found.every((one) => holds(one, concept, s)))
          .map((s) => [stateId(game, s), breaks(s, concept)] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    ),
  };
}
