// Whether outsiders have an answer to a coalition's move that the coalition cannot escape (SMR, SSEQ): a state from which no move of
// the coalition, and not staying there either, is better for all members than where it started. Such states fill whole cells.
import { remembered } from "../../math/remembered.ts";
import type { Game } from "../../model/game.ts";
import { rankIn, type Standing } from "../../model/standing.ts";
import { partsOf } from "../../model/worstByAnyMoves.ts";
import { type Cells, closed, reversed } from "./cells.ts";

/** Whether the coalition can go from a cell to something better for all members than state `s`. */
export type IsLeft = (cell: number, s: number) => boolean;

/** `(s, q)`: whether the outsiders have such an answer to the move from `s` to `q`. Asked for one `s` after the other. */
export type Answered = (s: number, q: number) => boolean;

/** By moves of the outsiders; by improvements, where a standing is given. */
export function answered(
  game: Game,
  improving: Standing | null,
  outsiders: readonly number[],
  cells: Cells,
  isLeft: IsLeft,
): Answered {
  const kept = keptCells(cells.count, isLeft);
  return improving === null && !game.hasMoot
    ? byParts(game, outsiders, cells, kept)
    : bySearch(game, improving, outsiders, cells, kept);
}

/** Whether a cell is not left, remembered while the state asked about stays the same. */
function keptCells(count: number, isLeft: IsLeft): (cell: number, s: number) => boolean {
  const known = new Uint32Array(2 * count);
  let stamp = 0;
  let from = -1;
  return (cell, s) => {
    if (s !== from) {
      from = s;
      stamp++;
    }
    if (known[2 * cell] !== stamp) {
      known[2 * cell] = stamp;
      known[2 * cell + 1] = isLeft(cell, s) ? 0 : 1;
    }
    return known[2 * cell + 1] === 1;
  };
}

/** Any moves: what is reached from a state is its part and the parts that it leads to. */
function byParts(
  game: Game,
  outsiders: readonly number[],
  cells: Cells,
  kept: (cell: number, s: number) => boolean,
): Answered {
  const { of, count, start, from } = partsOf(game.columns, outsiders);
  const after = closed(reversed({ start, to: from }, count));
  const own = Array.from({ length: count }, () => new Set<number>());
  for (let s = 0; s < game.n; s++) own[of[s]!]!.add(cells.of[s]!);
  const touched = new Map<number, readonly number[]>();
  const cellsOf = (part: number): readonly number[] =>
    remembered(touched, part, () => {
      const all = new Set<number>();
      for (let k = after.start[part]!; k < after.start[part + 1]!; k++)
        for (const cell of own[after.to[k]!]!) all.add(cell);
      return [...all];
    });
  const known = new Int32Array(2 * count).fill(-1);
  return (s, q) => {
    const part = of[q]!;
    if (known[2 * part] !== s) {
      known[2 * part] = s;
      known[2 * part + 1] = cellsOf(part).some((cell) => kept(cell, s)) ? 1 : 0;
    }
    return known[2 * part + 1] === 1;
  };
}

/** Depth first; where nobody may move twice in a row, over pairs of a state and who moved last. */
function bySearch(
  game: Game,
  improving: Standing | null,
  outsiders: readonly number[],
  cells: Cells,
  kept: (cell: number, s: number) => boolean,
): Answered {
  const width = game.needsMemory ? outsiders.length : 1;
  const seen = new Uint32Array(game.n * width);
  const before = new Int32Array(game.n * width);
  // States that are known to lead to an answer, while the state asked about stays the same.
  const leads = new Int32Array(game.n * width).fill(-1);
  const stack = new Int32Array(game.n * width + 1);
  let search = 0;
  return (s, q) => {
    search++;
    let height = 0;
    let key = -1;
    for (;;) {
      const at = key < 0 ? q : Math.floor(key / width);
      for (let m = 0; m < outsiders.length; m++) {
        if (game.needsMemory && key >= 0 && key % width === m) continue;
        const j = outsiders[m]!;
        const { start, to } = game.players[j]!.moves;
        const mine = improving ? rankIn(improving, j, at) : 0;
        const end = start[at + 1]!;
        for (let k = start[at]!; k < end; k++) {
          const r = to[k]!;
          const next = game.needsMemory ? r * width + m : r;
          if (seen[next] === search || (improving && rankIn(improving, j, r) <= mine)) continue;
          seen[next] = search;
          before[next] = key;
          if (leads[next] === s || kept(cells.of[r]!, s)) {
            for (let p = next; p >= 0; p = before[p]!) leads[p] = s;
            return true;
          }
          stack[height++] = next;
        }
      }
      if (height === 0) return false;
      key = stack[--height]!;
    }
  };
}
