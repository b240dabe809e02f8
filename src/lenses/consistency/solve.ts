// All consistent configurations of a matrix: islands searched one after the other and multiplied, within limits that are always reported.
import { islandsOf } from "./islands.ts";
import { linksOf, type Matrix, variantsOf } from "./matrix.ts";
import { emptyRows, fillRows, type Restriction, type Rows, shapeOf } from "./rows.ts";
import { type Search, searchOf } from "./search.ts";

/** Consistent at the stated values, for some choice of all cells in their ranges, or for every choice. */
export type Bounds = "stated" | "some" | "every";

export interface SolveOptions {
  /** In units of the matrix; 0 or more. */
  readonly tolerance: number;
  readonly bounds: Bounds;
  /** By file, the variants allowed, one bit each; absent: all. */
  readonly domains?: ArrayLike<number>;
  readonly restrictions: readonly Restriction[];
  /** At most so many configurations are listed; the others are counted. */
  readonly list: number;
  /** Nodes of the search after which it stops, unfinished. */
  readonly nodes: number;
  /** Asked between chunks of work: true stops it, unfinished. */
  readonly stop?: () => boolean;
}

export const solveDefaults: SolveOptions = {
  tolerance: 0,
  bounds: "stated",
  restrictions: [],
  list: 10_000,
  nodes: 50_000_000,
};

export interface Solution {
  /** Variants from 0, a row a configuration, ascending. */
  readonly configurations: readonly Uint8Array[];
  /** Exact when `isComplete`, otherwise a lower bound. */
  readonly count: bigint;
  /** The whole space was searched. False: there may be others, or none. */
  readonly isComplete: boolean;
  /** All that were counted are listed. */
  readonly isListed: boolean;
  readonly nodes: number;
}

/** Nodes between two looks at the limits. */
const chunk = 4096;

/** What does not depend on the values of the cells: the islands and their rows. */
interface Plan {
  readonly m: Matrix;
  readonly islands: readonly number[][];
  /** Filled anew for each set of cells. */
  readonly rows: readonly Rows[];
  readonly domains: ArrayLike<number>;
  readonly options: SolveOptions;
}

function planOf(m: Matrix, options: Partial<SolveOptions>): Plan {
  const o = { ...solveDefaults, ...options };
  const links = linksOf(m);
  const islands = islandsOf(m, links, o.restrictions);
  return {
    m,
    islands,
    rows: islands.map((files) => {
      const inside = new Set(files);
      const own = o.restrictions.filter((r) => inside.has(m.fileOf[r.terms[0]!.variant]!));
      return emptyRows(shapeOf(m, links, files, own));
    }),
    domains: o.domains ?? Int32Array.from({ length: m.n }, (_, j) => (1 << variantsOf(m, j)) - 1),
    options: o,
  };
}

/** Yields the share done after each chunk of work; returns the solution. */
export function* solving(m: Matrix, options: Partial<SolveOptions> = {}): Generator<number, Solution> {
  const plan = planOf(m, options);
  const { bounds } = plan.options;
  const rivals = bounds === "some" ? m.low : bounds === "every" ? m.high : m.cells;
  const supports = bounds === "some" ? m.high : bounds === "every" ? m.low : m.cells;
  return yield* searching(plan, rivals, supports);
}

/** Solves again and again with other cells inside the ranges of `m`, which say where there may be an influence at all. */
export function redraw(m: Matrix, options: Partial<SolveOptions> = {}): (cells: Int32Array) => Solution {
  const plan = planOf(m, options);
  return (cells) => ended(searching(plan, cells, cells));
}

function* searching(
  { m, islands, rows, domains, options: o }: Plan,
  rivals: Int32Array,
  supports: Int32Array,
): Generator<number, Solution> {
  const searches: Search[] = [];
  let nodes = 0;
  let isComplete = true;
  for (const [k, files] of islands.entries()) {
    const search = searchOf(
      fillRows(rows[k]!, rivals, supports, o.tolerance),
      files.map((j) => domains[j]!),
      o.list,
    );
    searches.push(search);
    while (!search.advance(Math.min(chunk, o.nodes - nodes - search.nodes))) {
      if (nodes + search.nodes >= o.nodes || o.stop?.()) {
        isComplete = false;
        break;
      }
      yield (k + search.share()) / islands.length;
    }
    nodes += search.nodes;
    // Nothing anywhere else can hold what one island excludes.
    if (isComplete && search.count === 0n)
      return { configurations: [], count: 0n, isComplete: true, isListed: true, nodes };
    if (!isComplete) break;
  }
  const isWhole = searches.length === islands.length;
  const count = isWhole ? searches.reduce((product, s) => product * s.count, 1n) : 0n;
  const configurations = isWhole ? product(m, islands, searches, o.list) : [];
  return { configurations, count, isComplete, isListed: BigInt(configurations.length) === count, nodes };
}

/** Every way of joining one configuration of each island, at most `list`, ascending. */
function product(m: Matrix, islands: readonly number[][], searches: readonly Search[], list: number): Uint8Array[] {
  let joined: Uint8Array[] = [new Uint8Array(m.n)];
  islands.forEach((files, k) => {
    const found = searches[k]!.listed();
    const width = files.length;
    const next: Uint8Array[] = [];
    for (const z of joined)
      for (let at = 0; at < found.length && next.length < list; at += width) {
        const more = z.slice();
        for (let i = 0; i < width; i++) more[files[i]!] = found[at + i]!;
        next.push(more);
      }
    joined = next;
  });
  return joined.sort(ascending);
}

/** Lexicographic order. */
export function ascending(a: ArrayLike<number>, b: ArrayLike<number>): number {
  for (let j = 0; j < a.length; j++) if (a[j] !== b[j]) return a[j]! - b[j]!;
  return 0;
}

/** Runs the search to its end or its limits, here and now. */
export const solve = (m: Matrix, options: Partial<SolveOptions> = {}): Solution => ended(solving(m, options));

function ended<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
