// Which states a coalition would not leave, under five concepts (stability sheet). All members must gain by a move; an answer of the
// outsiders, who move one by one, holds the coalition back when it leaves some member no better off.
import { remembered } from "../../math/remembered.ts";
import type { Answers } from "../../model/answers.ts";
import type { Game } from "../../model/game.ts";
import { worst } from "../../model/worst.ts";
import { cellsOf, statesAfter } from "./cells.ts";
import { type Stable, stableFor } from "./concepts.ts";
import { answered } from "./escapes.ts";
import type { CoalitionMoves, Concept } from "./finding.ts";
import { exceeds, exceedsAny, heights, type Profiles, profilesOf } from "./profiles.ts";

/** Above so many states coalitions are looked at only when asked for. */
export const manyStates = 4096;

/** Stability of one coalition, and what breaks a state. */
export interface CoalitionStability {
  /** Players, ascending. */
  readonly members: readonly number[];
  readonly stable: Stable;
  /** The first state to which all members would go from `s` with nothing holding them back; -1 if there is none. */
  target(s: number, concept: Concept): number;
}

/** One member: the concepts for actors. More: those for coalitions; `moves` says how they move. */
export function coalitionStability(
  game: Game,
  answers: Answers,
  members: readonly number[],
  moves: CoalitionMoves,
): CoalitionStability {
  const { n } = game;
  const ranks = members.map((j) => answers.ranks[j]!.rank);
  const rank = profilesOf(ranks);
  const cells = cellsOf(game, members, moves);
  const outsiders = game.players.map((_, j) => j).filter((j) => !members.includes(j));
  const least = (value: Int32Array, isImproving: boolean): Int32Array =>
    worst(game, { who: outsiders, improving: isImproving ? answers.standing : null }, value);
  const floors = {
    nash: rank,
    gmr: profilesOf(ranks.map((r) => least(r, false))),
    seq: profilesOf(ranks.map((r) => least(r, true))),
  };
  const highest = heights(cells, rank);
  /** Some state that it leads to is better for all members than `s`. */
  const isLeft = (cell: number, s: number): boolean => exceedsAny(highest(cell), rank, s);
  const held = (tops: (cell: number) => Int32Array): Uint8Array => {
    const found = new Uint8Array(n);
    for (let s = 0; s < n; s++) if (!exceedsAny(tops(cells.of[s]!), rank, s)) found[s] = 1;
    return found;
  };
  const plain = {
    nash: held(highest),
    gmr: held(heights(cells, floors.gmr)),
    seq: held(heights(cells, floors.seq)),
  };
  const inOrder = new Map<number, Uint32Array>();
  const ahead = (s: number): Uint32Array =>
    remembered(inOrder, cells.of[s]!, () => statesAfter(cells, cells.of[s]!).sort());
  /** The first state that all members prefer to `s`, with a floor above it, and that is open; -1 if there is none. */
  const first = (s: number, floor: Profiles, isOpen: (q: number) => boolean): number => {
    const states = ahead(s);
    for (let k = 0; k < states.length; k++) {
      const q = states[k]!;
      if (exceeds(floor, q, rank, s) && isOpen(q)) return q;
    }
    return -1;
  };
  // The best each member can have from a state by moves of the coalition: where that is not above `s`, nothing better for all is.
  const best = ranks.map(() => new Int32Array(cells.count));
  for (let cell = 0; cell < cells.count; cell++) {
    const states = statesAfter(cells, cell);
    ranks.forEach((r, m) => {
      let most = 0;
      for (let k = 0; k < states.length; k++) most = Math.max(most, r[states[k]!]!);
      best[m]![cell] = most;
    });
  }
  const secured = best.map((of) => Int32Array.from(cells.of, (cell) => of[cell]!));
  const tailed = (base: "gmr" | "seq"): { readonly stable: Uint8Array; readonly target: (s: number) => number } => {
    const isImproving = base === "seq";
    const floor = profilesOf(secured.map((s, m) => least(s, isImproving).map((x, q) => Math.min(x, ranks[m]![q]!))));
    const tops = heights(cells, floor);
    const isAnswered = answered(game, isImproving ? answers.standing : null, outsiders, cells, isLeft);
    // What no member's least excludes is searched.
    const unanswered = (s: number): number =>
      exceedsAny(tops(cells.of[s]!), rank, s) ? first(s, floor, (q) => !isAnswered(s, q)) : -1;
    // Whom expected answers hold without escape, possible ones do.
    const isBelow = (s: number): boolean => plain[base][s] === 1 && (!isImproving || tail("gmr").stable[s] === 1);
    const isHeld = (s: number): boolean => plain.nash[s] === 1 || (isBelow(s) && unanswered(s) < 0);
    return {
      stable: Uint8Array.from({ length: n }, (_, s) => (isHeld(s) ? 1 : 0)),
      target: (s) => (plain[base][s] === 0 ? first(s, floors[base], () => true) : unanswered(s)),
    };
  };
  const once = new Map<"gmr" | "seq", ReturnType<typeof tailed>>();
  const tail = (base: "gmr" | "seq") => remembered(once, base, () => tailed(base));
  const stable: Stable =
    members.length === 1
      ? stableFor(game, answers, members[0]!)
      : { ...plain, smr: tail("gmr").stable, sseq: tail("seq").stable };
  return {
    members,
    stable,
    target(s, concept) {
      if (stable[concept][s] === 1) return -1;
      if (concept === "smr") return tail("gmr").target(s);
      if (concept === "sseq") return tail("seq").target(s);
      return first(s, floors[concept], () => true);
    },
  };
}

/** All coalitions of two players or more, smallest first; above `most` players only those given. */
export function coalitionsOf(
  players: number,
  given: readonly (readonly number[])[],
  most = 6,
): readonly (readonly number[])[] {
  const found = new Map<string, readonly number[]>();
  const add = (members: readonly number[]): void => {
    if (members.length >= 2) found.set(members.join(","), members);
  };
  const all = Array.from({ length: players }, (_, i) => i);
  if (players <= most) for (let mask = 1; mask < 1 << players; mask++) add(all.filter((i) => (mask >>> i) & 1));
  else {
    for (const i of all) for (const j of all) if (i < j) add([i, j]);
    given.forEach(add);
  }
  return [...found.values()].sort((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1));
}
