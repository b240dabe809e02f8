// Games of a given size with random preferences, made without a case file: what the stability lens computes on, and nothing else.
import { columns } from "../dist/model/columns.js";
import { ownMoves } from "../dist/model/moves.js";

/** A small generator of its own: the same game for the same seed, on any machine (Numerical Recipes' linear congruence). */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** Dense ranks with ties: about 0.43 n different ones. */
function randomRanks(n, next) {
  const drawn = Int32Array.from({ length: n }, () => Math.floor(next() * (n / 2)));
  const dense = new Int32Array(Math.ceil(n / 2) + 1);
  for (const x of drawn) dense[x + 1] = 1;
  for (let x = 1; x < dense.length; x++) dense[x] += dense[x - 1];
  return { rank: drawn.map((x) => dense[x]), top: dense[dense.length - 1] - 1, u: new Float64Array(0) };
}

/** `infeasible`: share of the 2^m states left out. With `irreversible` the first option of each actor cannot be undone. */
export function randomGame(m, actors, { infeasible = 0, irreversible = false, seed = 7 } = {}) {
  const next = random(seed);
  const all = Uint32Array.from({ length: 2 ** m }, (_, s) => s);
  const states = infeasible > 0 ? all.filter((s) => s === 0 || next() >= infeasible) : all;
  const masks = new Array(actors).fill(0);
  for (let k = 0; k < m; k++) masks[k % actors] |= 1 << k;
  const undone = { on: irreversible ? (1 << actors) - 1 : 0, off: 0 };
  return {
    ranks: masks.map(() => randomRanks(states.length, next)),
    /** The game without anything that was found out about it before. */
    fresh: () => {
      const along = columns(states, m, masks, undone);
      return {
        n: states.length,
        options: Array.from({ length: m }, (_, k) => `o${k}`),
        space: { states },
        irreversible: undone,
        columns: along,
        players: masks.map((mask, i) => ({
          mask,
          get moves() {
            this.listed ??= ownMoves(along, i);
            return this.listed;
          },
        })),
        hasMoot: false,
        needsMemory: false,
        coalitions: [],
      };
    },
  };
}
