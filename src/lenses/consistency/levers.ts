// Levers: force one file (or two) of a configuration to another variant, let go, and see where the rule leads.
import type { Configuration, Matrix } from "./matrix.ts";
import { variantsOf } from "./matrix.ts";
import { type Ending, follow, keyOf, type Rule } from "./succession.ts";

export interface Lever {
  /** Files forced, and the variant each was forced to. */
  readonly forced: readonly { readonly file: number; readonly variant: number }[];
  readonly ends: Ending;
}

/** Every change of one file. */
export function levers(m: Matrix, rule: Rule, z: Configuration): readonly Lever[] {
  return changesOf(m, z).map((change) => lever(m, rule, z, [change]));
}

/** Changes of two files that lead where neither change of one file leads, one for each such destination: the first in the order of the files. */
export function leversOfTwo(m: Matrix, rule: Rule, z: Configuration): readonly Lever[] {
  const known = new Set([keyOf(z), ...levers(m, rule, z).map((x) => keyOf(x.ends.at))]);
  const all = changesOf(m, z);
  const found: Lever[] = [];
  for (const a of all)
    for (const b of all) {
      if (b.file <= a.file) continue;
      const one = lever(m, rule, z, [a, b]);
      const key = keyOf(one.ends.at);
      if (known.has(key)) continue;
      known.add(key);
      found.push(one);
    }
  return found;
}

/** Of single changes: those after which the configuration comes back, leads to another one, or ends in a cycle. */
export interface Absorbed {
  readonly returned: number;
  readonly moved: number;
  readonly cycled: number;
}

export function absorbed(z: Configuration, all: readonly Lever[]): Absorbed {
  const key = keyOf(z);
  const cycled = all.filter((x) => x.ends.length > 1).length;
  const returned = all.filter((x) => x.ends.length === 1 && keyOf(x.ends.at) === key).length;
  return { returned, moved: all.length - returned - cycled, cycled };
}

const changesOf = (m: Matrix, z: Configuration): { readonly file: number; readonly variant: number }[] =>
  Array.from({ length: m.n }, (_, file) =>
    Array.from({ length: variantsOf(m, file) }, (_, variant) => ({ file, variant })).filter(
      ({ variant }) => variant !== z[file],
    ),
  ).flat();

function lever(m: Matrix, rule: Rule, z: Configuration, forced: Lever["forced"]): Lever {
  const start = Uint8Array.from(z);
  for (const { file, variant } of forced) start[file] = variant;
  return { forced, ends: follow(m, rule, start) };
}
