// Which states a coalition would not leave, under five concepts (stability sheet). All members must gain by a move; an answer of the
// outsiders, who move one by one, holds the coalition back when it leaves some member no better off.
import { remembered } from "../../math/remembered.ts";
import type { Answers } from "../../model/answers.ts";
import type { Game } from "../../model/game.ts";
import { worst } from "../../model/worst.ts";
import { type Cells, cellsOf, type Vectors } from "./cells.ts";
import { type Stable, stableFor } from "./concepts.ts";
import { answered } from "./escapes.ts";
import type { CoalitionMoves, Concept } from "./finding.ts";

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

/** Whether `a[.][q]` exceeds `b[.][s]` for every member. */
function exceeds(a: Vectors, q: number, b: Vectors, s: number): boolean {
  for (let m = 0; m < a.length; m++) if (a[m]![q]! <= b[m]![s]!) return false;
  return true;
}

/** Whether `a` exceeds `b` in `s` at one of some states. */
function exceedsAny(a: Vectors, states: readonly number[], b: Vectors, s: number): boolean {
  for (let k = 0; k < states.length; k++) if (exceeds(a, states[k]!, b, s)) return true;
  return false;
}

/** By cell: states it leads to that no other such state equals or exceeds for every member; the rest need not be looked at. */
function heights(cells: Cells, vectors: Vectors): (cell: number) => readonly number[] {
  const known: (readonly number[] | undefined)[] = new Array(cells.count);
  const sum = (q: number): number => vectors.reduce((total, v) => total + v[q]!, 0);
  const covers = (a: number, b: number): boolean => vectors.every((v) => v[a]! >= v[b]!);
  return (cell) => {
    const before = known[cell];
    if (before) return before;
    const top: number[] = [];
    const all = statesAfter(cells, cell)
      .map((q): [number, number] => [sum(q), q])
      .sort((a, b) => b[0] - a[0] || a[1] - b[1]);
    for (const [, q] of all) if (!top.some((t) => covers(t, q))) top.push(q);
    known[cell] = top;
    return top;
  };
}

/** States that a cell leads to, those of the cell included. */
export function statesAfter({ states, after }: Cells, cell: number): number[] {
  const found: number[] = [];
  for (let k = after.start[cell]!; k < after.start[cell + 1]!; k++) {
    const other = after.to[k]!;
    for (let p = states.start[other]!; p < states.start[other + 1]!; p++) found.push(states.to[p]!);
  }
  return found;
}

/** One member: the concepts for actors. More: those for coalitions; `moves` says how they move. */
export function coalitionStability(
  game: Game,
  answers: Answers,
  members: readonly number[],
  moves: CoalitionMoves,
): CoalitionStability {
  const { n } = game;
  const rank: Vectors = members.map((j) => answers.ranks[j]!.rank);
  const cells = cellsOf(game, members, moves);
  const outsiders = game.players.map((_, j) => j).filter((j) => !members.includes(j));
  const least = (value: Int32Array, isImproving: boolean): Int32Array =>
    worst(game, { who: outsiders, improving: isImproving ? answers.standing : null }, value);
  const floors = { nash: rank, gmr: rank.map((r) => least(r, false)), seq: rank.map((r) => least(r, true)) };
  const highest = heights(cells, rank);
  /** Some state that it leads to is better for all members than `s`. */
  const isLeft = (cell: number, s: number): boolean => exceedsAny(rank, highest(cell), rank, s);
  const held = (floor: Vectors): Uint8Array => {
    const tops = heights(cells, floor);
    return Uint8Array.from({ length: n }, (_, s) => (exceedsAny(floor, tops(cells.of[s]!), rank, s) ? 0 : 1));
  };
  const plain = { nash: held(floors.nash), gmr: held(floors.gmr), seq: held(floors.seq) };
  const inOrder = new Map<number, Uint32Array>();
  const ahead = (s: number): Uint32Array =>
    remembered(inOrder, cells.of[s]!, () => Uint32Array.from(statesAfter(cells, cells.of[s]!)).sort());
  /** The first state that all members prefer to `s`, with a floor above it, and that is open; -1 if there is none. */
  const first = (s: number, floor: Vectors, isOpen: (q: number) => boolean): number => {
    for (const q of ahead(s)) if (exceeds(floor, q, rank, s) && isOpen(q)) return q;
    return -1;
  };
  // The best each member can have from a state by moves of the coalition: where that is not above `s`, nothing better for all is.
  const secured = rank.map((r) => {
    const best = Int32Array.from({ length: cells.count }, (_, cell) =>
      statesAfter(cells, cell).reduce((most, q) => Math.max(most, r[q]!), 0),
    );
    return Int32Array.from(cells.of, (cell) => best[cell]!);
  });
  const tailed = (base: "gmr" | "seq"): { readonly stable: Uint8Array; readonly target: (s: number) => number } => {
    const isImproving = base === "seq";
    const floor = secured.map((best, m) => least(best, isImproving).map((x, q) => Math.min(x, rank[m]![q]!)));
    const tops = heights(cells, floor);
    const isAnswered = answered(game, isImproving ? answers.standing : null, outsiders, cells, isLeft);
    // What no member's least excludes is searched.
    const unanswered = (s: number): number =>
      exceedsAny(floor, tops(cells.of[s]!), rank, s) ? first(s, floor, (q) => !isAnswered(s, q)) : -1;
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
