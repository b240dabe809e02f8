// Cells that outsiders lead to from a state, by improvements one after the other, as bits: `words` numbers of 32 cells each. Made once
// for a coalition, where looking for an answer state by state would go the same ways again and again.
import type { Game } from "../../model/game.ts";
import type { Standing } from "../../model/standing.ts";
import type { Cells } from "./cells.ts";

export const wordsFor = (cells: Cells): number => (cells.count + 31) >>> 5;

export function setBit(bits: Uint32Array, k: number): void {
  bits[k >>> 5]! |= 1 << (k & 31);
}

/**
 * By state: the cells of all that is reached by one improvement or more. States that lead to one another lead to the same: they are
 * found by Tarjan's search, what is entered last being complete first.
 */
export function reachedCells(
  game: Game,
  improving: Standing,
  outsiders: readonly number[],
  cells: Cells,
): (q: number) => Uint32Array {
  const { n } = game;
  const words = wordsFor(cells);
  const moves = outsiders.map((j) => game.players[j]!.moves);
  const ranks = outsiders.map((j) => improving.ranks[j]!);
  /** In the order of entering, from 1; the first entered that is led back to; -1 or the group of a state whose reach is known. */
  const entered = new Int32Array(n);
  const back = new Int32Array(n);
  const group = new Int32Array(n).fill(-1);
  const bitsOf: Uint32Array[] = [];
  /** Which mover and which of its moves comes next. */
  const mover = new Uint8Array(n);
  const edge = new Uint32Array(n);
  const path = new Int32Array(n);
  const open = new Int32Array(n);
  let [count, depth, opened] = [0, 0, 0];

  function enter(s: number): void {
    entered[s] = ++count;
    back[s] = count;
    edge[s] = moves[0]!.start[s]!;
    path[depth++] = s;
    open[opened++] = s;
  }
  function addStepsFrom(s: number, own: number, bits: Uint32Array): void {
    for (let m = 0; m < moves.length; m++) {
      const { start, to } = moves[m]!;
      const rank = ranks[m]!;
      for (let k = start[s]!; k < start[s + 1]!; k++) {
        const r = to[k]!;
        if (rank[r]! <= rank[s]!) continue;
        setBit(bits, cells.of[r]!);
        if (group[r] === own) continue;
        const further = bitsOf[group[r]!]!;
        for (let w = 0; w < words; w++) bits[w]! |= further[w]!;
      }
    }
  }
  function leave(s: number): void {
    depth--;
    if (depth > 0) back[path[depth - 1]!] = Math.min(back[path[depth - 1]!]!, back[s]!);
    if (back[s] !== entered[s]) return;
    const from = open.lastIndexOf(s, opened - 1);
    const bits = new Uint32Array(words);
    for (let k = from; k < opened; k++) group[open[k]!] = bitsOf.length;
    for (let k = from; k < opened; k++) addStepsFrom(open[k]!, bitsOf.length, bits);
    bitsOf.push(bits);
    opened = from;
  }
  function search(first: number): void {
    enter(first);
    while (depth > 0) {
      const s = path[depth - 1]!;
      const m = mover[s]!;
      if (m === moves.length) {
        leave(s);
        continue;
      }
      const { start, to } = moves[m]!;
      const k = edge[s]!;
      if (k === start[s + 1]!) {
        mover[s] = m + 1;
        if (m + 1 < moves.length) edge[s] = moves[m + 1]!.start[s]!;
        continue;
      }
      edge[s] = k + 1;
      const r = to[k]!;
      if (ranks[m]![r]! <= ranks[m]![s]!) continue;
      if (entered[r] === 0) enter(r);
      else if (group[r] === -1) back[s] = Math.min(back[s]!, entered[r]!);
    }
  }
  return (q) => {
    if (entered[q] === 0) search(q);
    return bitsOf[group[q]!]!;
  };
}
