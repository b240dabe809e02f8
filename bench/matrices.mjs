// Cross-impact matrices to measure on: of a given size and filling, the same for the same seed on any machine.
import { matrixOf } from "../dist/lenses/consistency/matrix.js";

/** Park & Miller 1988; the first numbers after a small seed are alike and are passed over. */
function random(seed) {
  let state = seed;
  const next = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  for (let k = 0; k < 20; k++) next();
  return next;
}

/** Two variants with probability 0.5, three with 0.3, four with 0.2: 10^0.41 a file, as in validation/consistency/syn_N30. */
const mixed = (next) => {
  const u = next();
  return u < 0.5 ? 2 : u < 0.8 ? 3 : 4;
};

/** `files` files; each block is full with probability `fill`, its values -3..3, every row summing to 0. `each`: variants of each file, else mixed. */
export function workshop(files, fill, seed, each) {
  const next = random(seed);
  const variants = Array.from({ length: files }, () => each ?? mixed(next));
  const start = [0];
  for (const count of variants) start.push(start.at(-1) + count);
  const size = start.at(-1);
  const cells = new Int32Array(size * size);
  for (let i = 0; i < files; i++)
    for (let j = 0; j < files; j++) {
      if (i === j || next() >= fill) continue;
      for (let a = start[i]; a < start[i + 1]; a++) {
        let rest = 9;
        while (Math.abs(rest) > 3) {
          rest = 0;
          for (let b = start[j]; b < start[j + 1] - 1; b++) {
            cells[a * size + b] = Math.floor(next() * 7) - 3;
            rest -= cells[a * size + b];
          }
        }
        cells[a * size + start[j + 1] - 1] = rest;
      }
    }
  return matrixOf(variants, cells);
}
