// Whether outsiders have an answer to a coalition's move that the coalition cannot escape (SMR, SSEQ): a state that leaves some member
// no better off, and from which no move of the coalition is better for all than where it started.
import type { Game } from "../../model/game.ts";
import { rankIn, type Standing } from "../../model/standing.ts";
import type { Cells, Vectors } from "./cells.ts";

/**
 * `(s, q)`: whether such a state is reached from `q` by moves of the outsiders (improvements, where a standing is given), judged
 * from `s`. `isLeft(cell, s)`: the coalition can go from the cell to something better for all than `s`.
 */
export function answered(
  game: Game,
  improving: Standing | null,
  outsiders: readonly number[],
  rank: Vectors,
  cells: Cells,
  isLeft: (cell: number, s: number) => boolean,
): (s: number, q: number) => boolean {
  const { n } = game;
  // What is known of the state `for`: cells that are left, states that lead to an answer.
  let from = -1;
  const left = new Int8Array(cells.count);
  const leads = new Uint8Array(n);
  const seen = new Uint32Array(n * (game.needsMemory ? outsiders.length + 1 : 1));
  let search = 0;
  const holdsBack = (r: number): boolean => {
    if (rank.every((v) => v[r]! > v[from]!)) return false;
    const cell = cells.of[r]!;
    if (left[cell] === 0) left[cell] = isLeft(cell, from) ? 1 : -1;
    return left[cell] === -1;
  };
  return (s, q) => {
    if (s !== from) {
      from = s;
      left.fill(0);
      leads.fill(0);
    }
    search++;
    // Pairs of a state and who moved last; which matters only where nobody may move twice in a row.
    const stack: number[] = [q, -1];
    const cameFrom = new Map<number, number>();
    while (stack.length > 0) {
      const last = stack.pop()!;
      const at = stack.pop()!;
      for (let m = 0; m < outsiders.length; m++) {
        if (game.needsMemory && m === last) continue;
        const { start, to } = game.players[outsiders[m]!]!.moves;
        for (let k = start[at]!; k < start[at + 1]!; k++) {
          const r = to[k]!;
          if (improving && !(rankIn(improving, outsiders[m]!, r) > rankIn(improving, outsiders[m]!, at))) continue;
          const key = game.needsMemory ? r * (outsiders.length + 1) + m : r;
          if (seen[key] === search) continue;
          seen[key] = search;
          if (!game.needsMemory) cameFrom.set(r, at);
          if (leads[r] === 1 || holdsBack(r)) {
            // Whatever led here leads to an answer.
            if (!game.needsMemory)
              for (let p: number | undefined = at; p !== undefined && p !== q; p = cameFrom.get(p)) leads[p] = 1;
            return true;
          }
          stack.push(r, m);
        }
      }
    }
    return false;
  };
}
