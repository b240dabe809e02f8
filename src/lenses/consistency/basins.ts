// Basins: how many of all starts end in each configuration, and how many in cycles. Exact by a table over the whole space of an island;
// where that does not fit, an estimate from uniform starts, labelled as one. A basin share is not a probability.
import { hashKey, uniform } from "../../math/keyed.ts";
import { islandsOf } from "./islands.ts";
import { type Configuration, linksOf, type Matrix, matrixOf, spaceOf, variantsOf } from "./matrix.ts";
import { ascending } from "./solve.ts";
import { follow, keyOf, type Rule } from "./succession.ts";
import { successors } from "./successors.ts";

export interface Cycle {
  /** Configurations in it, 2 or more. */
  readonly length: number;
  readonly smallest: Uint8Array;
  readonly basin: number;
}

/** Exact: numbers of starts. Fixed points of islands multiply; their cycles do not, so cycles are listed only where there is one island. */
export interface ExactBasins {
  readonly kind: "exact";
  readonly rule: Rule;
  readonly starts: bigint;
  /** In the order of the configurations asked for. */
  readonly basins: readonly bigint[];
  /** Starts that end in a cycle. */
  readonly inCycles: bigint;
  readonly cycles: readonly Cycle[];
}

/** Shares of `samples` uniform starts, with Wilson's 95 % interval. */
export interface SampledBasins {
  readonly kind: "estimate";
  readonly rule: Rule;
  readonly samples: number;
  readonly seed: number;
  readonly basins: readonly Share[];
  readonly inCycles: Share;
  readonly cycles: readonly Cycle[];
}

export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Starts up to which the table of one island is made (four bytes each). */
export const mostStarts = 50_000_000;

/**
 * Exact where the space has at most `most` configurations, or every island has; null otherwise. `configurations` are consistent ones.
 */
export function exactBasins(
  m: Matrix,
  rule: Rule,
  configurations: readonly Configuration[],
  most = mostStarts,
): ExactBasins | null {
  const starts = spaceOf(m);
  const whole = Array.from({ length: m.n }, (_, j) => j);
  const islands = starts <= BigInt(most) ? [whole] : islandsOf(m, linksOf(m));
  if (islands.some((files) => spaceOf(m, files) > BigInt(most))) return null;
  const parts = islands.map((files) => {
    const wanted = new Map(configurations.map((z) => files.map((j) => z[j]!)).map((z) => [keyOf(z), z]));
    return { files, ...islandBasins(part(m, files), rule, [...wanted.values()]) };
  });
  const basins = configurations.map((z) =>
    parts.reduce((product, { files, sizes }) => product * BigInt(sizes.get(keyOf(files.map((j) => z[j]!)))!), 1n),
  );
  const fixed = parts.reduce((product, part) => product * BigInt(part.fixed), 1n);
  return {
    kind: "exact",
    rule,
    starts,
    basins,
    inCycles: starts - fixed,
    cycles: parts.length === 1 ? parts[0]!.cycles : [],
  };
}

/** The matrix of some files alone; what the other files add whatever they do is put into the own blocks. */
function part(m: Matrix, files: readonly number[]): Matrix {
  if (files.length === m.n) return m;
  const size = m.fileOf.length;
  const variants = files.flatMap((j) => Array.from({ length: variantsOf(m, j) }, (_, l) => m.start[j]! + l));
  const inside = new Set(files);
  const constant = (b: number): number => {
    let sum = 0;
    for (let i = 0; i < m.n; i++) if (!inside.has(i)) sum += m.cells[m.start[i]! * size + b]!;
    return sum;
  };
  const constants = new Map(variants.map((b) => [b, constant(b)]));
  return matrixOf(
    files.map((j) => variantsOf(m, j)),
    variants.flatMap((a) =>
      variants.map((b) => m.cells[a * size + b]! + (m.fileOf[a] === m.fileOf[b] ? constants.get(b)! : 0)),
    ),
  );
}

interface IslandBasins {
  /** By text of the configuration, for those asked for that stay as they are. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Starts that end in a configuration that stays, asked for or not. */
  readonly fixed: number;
  readonly cycles: readonly Cycle[];
}

/** Marks of the table: 0 and above a successor not yet followed; from -1 down an attractor; below `onPath` a place on the current path. */
const onPath = -1_000_000_000;

/** Every start of a small space, followed to its end once. Attractor 0 is any configuration that stays and was not asked for. */
function islandBasins(m: Matrix, rule: Rule, wanted: readonly Configuration[]): IslandBasins {
  const { next, numberOf, configurationAt } = successors(m, rule);
  const numbers = new Map(wanted.map((z, k) => [numberOf(z), k + 1]));
  const size = Array.from({ length: wanted.length + 1 }, () => 0);
  const loops: { readonly length: number; readonly smallest: Uint8Array }[] = [];
  let path = new Int32Array(1024);
  let length = 0;
  for (let s = 0; s < next.length; s++) {
    length = 0;
    let at = s;
    for (let to = next[at]!; to >= 0; to = next[at]!) {
      if (length === path.length) {
        const longer = new Int32Array(2 * length);
        longer.set(path);
        path = longer;
      }
      next[at] = 2 * onPath + length;
      path[length++] = at;
      at = to;
    }
    if (length === 0) continue;
    const mark = next[at]!;
    const attractor = mark > onPath ? -1 - mark : attractorFrom(mark - 2 * onPath);
    size[attractor]! += length;
    for (let k = 0; k < length; k++) next[path[k]!] = -1 - attractor;
  }
  return {
    sizes: new Map(wanted.map((z, k) => [keyOf(z), size[k + 1]!])),
    fixed: size.slice(0, wanted.length + 1).reduce((a, b) => a + b, 0),
    cycles: loops.map((loop, k) => ({ ...loop, basin: size[wanted.length + 1 + k]! })).sort(byBasin),
  };

  /** The attractor that the path has closed, from its place `from` on. */
  function attractorFrom(from: number): number {
    if (from === length - 1) return numbers.get(path[from]!) ?? 0;
    const members = [...path.subarray(from, length)].map(configurationAt);
    loops.push({ length: members.length, smallest: members.reduce((a, b) => (ascending(b, a) < 0 ? b : a)) });
    size.push(0);
    return size.length - 1;
  }
}

const byBasin = (a: Cycle, b: Cycle): number => b.basin - a.basin || ascending(a.smallest, b.smallest);

/** Uniform starts by keyed randomness: start `k` of a seed is the same whatever else is asked. */
export function sampledBasins(
  m: Matrix,
  rule: Rule,
  configurations: readonly Configuration[],
  { seed, samples, names }: { readonly seed: number; readonly samples: number; readonly names: readonly string[] },
): SampledBasins {
  const hashes = names.map((name) => hashKey(`consistency.start.${name}`));
  const counts = new Map<string, number>();
  const cycles = new Map<string, { readonly length: number; readonly smallest: Uint8Array; basin: number }>();
  let inCycles = 0;
  const start = new Uint8Array(m.n);
  for (let k = 0; k < samples; k++) {
    for (let j = 0; j < m.n; j++) {
      const count = variantsOf(m, j);
      start[j] = Math.min(count - 1, Math.floor(uniform(seed, hashes[j]!, k) * count));
    }
    const { length, at } = follow(m, rule, start);
    const key = keyOf(at);
    if (length === 1) counts.set(key, (counts.get(key) ?? 0) + 1);
    else {
      inCycles++;
      const known = cycles.get(key);
      if (known) known.basin++;
      else cycles.set(key, { length, smallest: at, basin: 1 });
    }
  }
  return {
    kind: "estimate",
    rule,
    samples,
    seed,
    basins: configurations.map((z) => wilson(counts.get(keyOf(z)) ?? 0, samples)),
    inCycles: wilson(inCycles, samples),
    cycles: [...cycles.values()].sort(byBasin),
  };
}

/** `count` of `n`, with Wilson's score interval at 95 % (Wilson 1927, JASA 22:209-212). */
export function wilson(count: number, n: number): Share {
  if (!(n >= 1 && count >= 0 && count <= n))
    throw new RangeError(`a share needs 0 <= count <= n, got ${count} of ${n}`);
  const z = 1.959963984540054;
  const p = count / n;
  const scale = 1 + (z * z) / n;
  const middle = (p + (z * z) / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return { share: p, low: count === 0 ? 0 : middle - half, high: count === n ? 1 : middle + half };
}
