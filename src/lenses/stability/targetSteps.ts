// Moves and answers from single states, for searches that ask about one target again and again. Remembered by actor and state.
import { remembered } from "../../math/remembered.ts";
import type { Game } from "../../model/game.ts";
import { targetsFrom } from "../../model/moves.ts";

/** Whether player `j` could want to go from `s` to `q`. */
export type Could = (j: number, s: number, q: number) => boolean;

/** Steps of one game. */
export interface Steps {
  /** `R_i(s)`: ascending, without `s`. */
  own(i: number, s: number): Uint32Array;
  /**
   * `Reach_{-i}(q)`: states that the others lead to from `q` by legal sequences of moves, ascending. `could` says which moves count;
   * null: all.
   */
  answers(i: number, q: number, could: Could | null): readonly number[];
  /** Whether a legal sequence of the others' moves that `could` counts leads from `q` to a state that `ends` accepts. */
  canAnswer(i: number, q: number, could: Could, ends: (r: number) => boolean): boolean;
}

export function stepsOf(game: Game): Steps {
  const { n, players } = game;
  const width = players.length;
  const moves = new Map<number, Uint32Array>();
  const reached = new Map<number, readonly number[]>();
  const own: Steps["own"] = (i, s) =>
    remembered(moves, s * width + i, () => targetsFrom(game.space, s, players[i]!.mask, game.irreversible));

  /** Legal sequences of all but `i`: nobody moves twice in a row. Stops, and says so, where `visit` is true. */
  function walk(i: number, from: number, takes: Could, visit: (r: number) => boolean) {
    const seen = new Uint8Array(n * width);
    const stack: { readonly s: number; readonly last: number }[] = [{ s: from, last: i }];
    for (let here = stack.pop(); here; here = stack.pop())
      for (let j = 0; j < width; j++) {
        if (j === i || j === here.last) continue;
        for (const q of own(j, here.s)) {
          if (seen[q * width + j] === 1 || !takes(j, here.s, q)) continue;
          seen[q * width + j] = 1;
          if (visit(q)) return true;
          stack.push({ s: q, last: j });
        }
      }
    return false;
  }

  const reach = (i: number, q: number, takes: Could): readonly number[] => {
    const found = new Set<number>();
    walk(i, q, takes, (r) => {
      found.add(r);
      return false;
    });
    return [...found].sort((a, b) => a - b);
  };
  return {
    own,
    answers: (i, q, could) =>
      could ? reach(i, q, could) : remembered(reached, q * width + i, () => reach(i, q, () => true)),
    canAnswer: walk,
  };
}
