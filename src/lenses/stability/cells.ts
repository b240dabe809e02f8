// Where a coalition can go (stability sheet): states from which its members can go to the same states share a cell, and cells lead
// to cells. `joint`: all members at once, over whatever lies between. `sequence`: one member at a time, through feasible states.
import { remembered } from "../../math/remembered.ts";
import { columns, type Rows } from "../../model/columns.ts";
import type { Game } from "../../model/game.ts";
import { targetsFrom } from "../../model/moves.ts";
import { partsOf } from "../../model/worstByAnyMoves.ts";
import type { CoalitionMoves } from "./finding.ts";

export interface Cells {
  readonly count: number;
  /** Cell of each state. */
  readonly of: Uint32Array;
  /** States of each cell. */
  readonly states: Rows;
  /** Cells that a cell leads to, itself included. */
  readonly after: Rows;
}

/** States that a cell leads to, those of the cell included. */
export function statesAfter({ states, after }: Cells, cell: number): Uint32Array {
  let size = 0;
  for (let k = after.start[cell]!; k < after.start[cell + 1]!; k++)
    size += states.start[after.to[k]! + 1]! - states.start[after.to[k]!]!;
  const found = new Uint32Array(size);
  let end = 0;
  for (let k = after.start[cell]!; k < after.start[cell + 1]!; k++) {
    const other = after.to[k]!;
    for (let p = states.start[other]!; p < states.start[other + 1]!; p++) found[end++] = states.to[p]!;
  }
  return found;
}

/** Cells do not depend on preferences. */
const known = new WeakMap<Game, Map<string, Cells>>();

/** `members`: players, ascending. */
export const cellsOf = (game: Game, members: readonly number[], moves: CoalitionMoves): Cells =>
  remembered(
    remembered(known, game, () => new Map<string, Cells>()),
    `${moves} ${members.join(",")}`,
    () => cellsAnew(game, members, moves),
  );

function cellsAnew(game: Game, members: readonly number[], moves: CoalitionMoves): Cells {
  if (game.hasMoot) return singles(game, members, moves);
  if (moves === "sequence") {
    const { of, count, start, from } = partsOf(game.columns, members);
    return { count, of, states: statesBy(of, count), after: closed(reversed({ start, to: from }, count)) };
  }
  const mask = members.reduce((all, i) => all | game.players[i]!.mask, 0);
  const {
    of,
    start,
    members: to,
    between,
  } = columns(game.space.states, game.options.length, [mask], game.irreversible);
  const count = start.length - 1;
  return {
    count,
    of,
    states: { start, to },
    after: between?.after ?? rows(Array.from({ length: count }, (_, g) => [g])),
  };
}

/** Where some options do not matter in some states: a cell for each state. */
function singles(game: Game, members: readonly number[], moves: CoalitionMoves): Cells {
  const { n, space, players, irreversible } = game;
  const mask = members.reduce((all, i) => all | players[i]!.mask, 0);
  const of = Uint32Array.from({ length: n }, (_, s) => s);
  const targets = (s: number): readonly number[] =>
    moves === "joint" ? [...targetsFrom(space, s, mask, irreversible)] : legalSequences(game, members, s);
  return { count: n, of, states: statesBy(of, n), after: rows([...of].map((s) => [s, ...targets(s)])) };
}

/** What sequences of the members' moves lead to, nobody moving twice in a row. */
function legalSequences(game: Game, members: readonly number[], from: number): readonly number[] {
  const reached = new Set<number>();
  const seen = new Set<number>();
  const stack: [number, number][] = [[from, -1]];
  for (let at = stack.pop(); at; at = stack.pop()) {
    const [s, last] = at;
    for (const i of members) {
      if (i === last) continue;
      const { start, to } = game.players[i]!.moves;
      for (let k = start[s]!; k < start[s + 1]!; k++) {
        const key = to[k]! * game.players.length + i;
        reached.add(to[k]!);
        if (seen.has(key)) continue;
        seen.add(key);
        stack.push([to[k]!, i]);
      }
    }
  }
  return [...reached];
}

function rows(lists: readonly (readonly number[])[]): Rows {
  const start = new Uint32Array(lists.length + 1);
  lists.forEach((list, k) => {
    start[k + 1] = start[k]! + list.length;
  });
  return { start, to: Uint32Array.from(lists.flat()) };
}

function statesBy(of: Uint32Array, count: number): Rows {
  const start = new Uint32Array(count + 1);
  for (const cell of of) start[cell + 1]!++;
  for (let cell = 0; cell < count; cell++) start[cell + 1]! += start[cell]!;
  const next = start.slice();
  const to = new Uint32Array(of.length);
  of.forEach((cell, s) => {
    to[next[cell]!++] = s;
  });
  return { start, to };
}

/** Rows with arrows turned round. */
export function reversed({ start, to }: Rows, count: number): Rows {
  const lists = Array.from({ length: count }, (): number[] => []);
  for (let part = 0; part < count; part++)
    for (let k = start[part]!; k < start[part + 1]!; k++) lists[to[k]!]!.push(part);
  return rows(lists);
}

/** All that each leads to by any number of steps, itself first. */
export function closed({ start, to }: Rows): Rows {
  return rows(
    Array.from({ length: start.length - 1 }, (_, first) => {
      const reached = new Set([first]);
      for (const part of reached) for (let k = start[part]!; k < start[part + 1]!; k++) reached.add(to[k]!);
      return [...reached];
    }),
  );
}
