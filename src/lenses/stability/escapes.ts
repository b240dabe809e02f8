// Whether outsiders have an answer to a coalition's move that the coalition cannot escape (SMR, SSEQ): a state from which no move of
// the coalition, and not staying there either, is better for all members than where it started. Such states fill whole cells.
import type { Game } from "../../model/game.ts";
import type { Standing } from "../../model/standing.ts";
import { partsOf } from "../../model/worstByAnyMoves.ts";
import { type Cells, closed, reversed } from "./cells.ts";
import { reachedCells, setBit, wordsFor } from "./reachedCells.ts";

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
  const isWithin = (rows: number): boolean => rows * wordsFor(cells) <= mostWords;
  if (improving === null && !game.hasMoot && isWithin(partsOf(game.columns, outsiders).count))
    return byParts(game, outsiders, cells, isLeft);
  if (improving === null || game.needsMemory || outsiders.length === 0 || !isWithin(game.n))
    return bySearch(game, improving, outsiders, cells, keptCells(cells.count, isLeft));
  const reached = reachedCells(game, improving, outsiders, cells);
  const keeps = keptAmong(cells, isLeft);
  return (s, q) => keeps(reached(q), s);
}

/** So many words of reached cells are kept for a coalition; beyond, each answer is looked for. */
const mostWords = 1 << 22;

/** Whether one of some cells, given as bits, is not left; what was found is remembered while the state asked about stays the same. */
function keptAmong(cells: Cells, isLeft: IsLeft): (among: Uint32Array, s: number) => boolean {
  const words = wordsFor(cells);
  const kept = new Uint32Array(words);
  const left = new Uint32Array(words);
  let from = -1;
  return (among, s) => {
    if (s !== from) {
      from = s;
      kept.fill(0);
      left.fill(0);
    }
    for (let w = 0; w < words; w++) if ((among[w]! & kept[w]!) !== 0) return true;
    for (let w = 0; w < words; w++)
      for (let unknown = among[w]! & ~left[w]!; unknown !== 0; unknown &= unknown - 1) {
        const cell = 32 * w + 31 - Math.clz32(unknown & -unknown);
        if (!isLeft(cell, s)) {
          setBit(kept, cell);
          return true;
        }
        setBit(left, cell);
      }
    return false;
  };
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
function byParts(game: Game, outsiders: readonly number[], cells: Cells, isLeft: IsLeft): Answered {
  const { of, count, start, from } = partsOf(game.columns, outsiders);
  const after = closed(reversed({ start, to: from }, count));
  const own = Array.from({ length: count }, () => new Set<number>());
  for (let s = 0; s < game.n; s++) own[of[s]!]!.add(cells.of[s]!);
  const touched: (Uint32Array | undefined)[] = new Array(count);
  const cellsFrom = (part: number): Uint32Array => {
    const all = new Uint32Array(wordsFor(cells));
    for (let k = after.start[part]!; k < after.start[part + 1]!; k++)
      for (const cell of own[after.to[k]!]!) setBit(all, cell);
    return all;
  };
  const keeps = keptAmong(cells, isLeft);
  return (s, q) => {
    const part = of[q]!;
    touched[part] ??= cellsFrom(part);
    return keeps(touched[part], s);
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
  const isRemembered = game.needsMemory;
  const width = isRemembered ? outsiders.length : 1;
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
        if (isRemembered && key >= 0 && key % width === m) continue;
        const j = outsiders[m]!;
        const { start, to } = game.players[j]!.moves;
        const rank = improving === null ? null : improving.ranks[j]!;
        const mine = rank === null ? 0 : rank[at]!;
        const end = start[at + 1]!;
        for (let k = start[at]!; k < end; k++) {
          const r = to[k]!;
          if (rank !== null && rank[r]! <= mine) continue;
          const next = isRemembered ? r * width + m : r;
          if (seen[next] === search) continue;
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
