// Why a file of a configuration stands or falls: the balance, bar by bar. And why a variant can never hold, or some variants not together.
import { margins } from "./balance.ts";
import { type Configuration, type Matrix, variantsOf } from "./matrix.ts";
import { type SolveOptions, solve } from "./solve.ts";

/** What one file's variant adds to the variant that stands, and to its rival. In units. */
export interface Bar {
  /** Numbered through all files. */
  readonly from: number;
  readonly support: number;
  readonly rival: number;
}

export interface FileBalance {
  readonly file: number;
  /** Variants numbered through; null for a file of one variant. */
  readonly variant: number;
  readonly rival: number | null;
  readonly margin: number | null;
  /** Files that add the same to both are left out. Largest difference first. */
  readonly bars: readonly Bar[];
}

/** Every file of `z` against its strongest rival. */
export function balancesOf(m: Matrix, z: Configuration): readonly FileBalance[] {
  return margins(m, z).map((x, file) => {
    const variant = m.start[file]! + z[file]!;
    if (!x) return { file, variant, rival: null, margin: null, bars: [] };
    const rival = m.start[file]! + x.rival;
    const bars = telling(Array.from({ length: m.n }, (_, i) => barOf(m, m.start[i]! + z[i]!, variant, rival)));
    return { file, variant, rival, margin: x.margin, bars };
  });
}

function barOf(m: Matrix, from: number, variant: number, rival: number): Bar {
  const row = from * m.fileOf.length;
  return { from, support: m.cells[row + variant]!, rival: m.cells[row + rival]! };
}

/** Bars that add the same to both left out; the largest difference first. */
const telling = (bars: readonly Bar[]): Bar[] =>
  bars
    .filter((bar) => bar.support !== bar.rival)
    .sort((a, b) => Math.abs(b.support - b.rival) - Math.abs(a.support - a.rival) || a.from - b.from);

/** A variant that can never hold: whatever else happens, `rival` scores at least `least` more. */
export interface Never {
  readonly variant: number;
  readonly rival: number;
  readonly least: number;
  /** What each file adds to both at its least harmful variant for it; they add up to `-least`. Largest difference first. */
  readonly bars: readonly Bar[];
}

/** Variants that lose to one rival in every completion, by more than `tolerance`; the rival that wins by most. In units. */
export function neverHold(m: Matrix, tolerance = 0): readonly Never[] {
  const found: Never[] = [];
  for (let j = 0; j < m.n; j++)
    for (let v = m.start[j]!; v < m.start[j + 1]!; v++) {
      let worst: Never | null = null;
      for (let r = m.start[j]!; r < m.start[j + 1]!; r++) {
        if (r === v) continue;
        const bars = Array.from({ length: m.n }, (_, i) => (i === j ? barOf(m, v, v, r) : mildest(m, i, v, r)));
        const least = bars.reduce((sum, bar) => sum + bar.rival - bar.support, 0);
        if (least > tolerance && (worst === null || least > worst.least))
          worst = { variant: v, rival: r, least, bars: telling(bars) };
      }
      if (worst) found.push(worst);
    }
  return found;
}

/** The variant of file `i` that leaves `rival` least ahead of `variant`. */
function mildest(m: Matrix, i: number, variant: number, rival: number): Bar {
  const all = Array.from({ length: variantsOf(m, i) }, (_, l) => barOf(m, m.start[i]! + l, variant, rival));
  return all.reduce((least, bar) => (bar.rival - bar.support < least.rival - least.support ? bar : least));
}

/** `domains` with some variants chosen (numbered through); several of one file mean either of them. */
export function choosing(m: Matrix, variants: readonly number[], domains?: ArrayLike<number>): Int32Array {
  const out = Int32Array.from({ length: m.n }, (_, j) => domains?.[j] ?? (1 << variantsOf(m, j)) - 1);
  const chosen = new Int32Array(m.n);
  for (const v of variants) chosen[m.fileOf[v]!]! |= 1 << (v - m.start[m.fileOf[v]!]!);
  for (let j = 0; j < m.n; j++) if (chosen[j] !== 0) out[j]! &= chosen[j]!;
  return out;
}

/**
 * A smallest-by-removal set of `variants` that no consistent configuration contains: leaving out the variants of any one file of it lets one
 * exist. Null where the search met its limits. `variants` themselves must be contained in none.
 */
export function excludingCore(
  m: Matrix,
  variants: readonly number[],
  o: Partial<SolveOptions>,
): readonly number[] | null {
  let core = [...variants];
  for (const file of [...new Set(variants.map((v) => m.fileOf[v]!))]) {
    const rest = core.filter((v) => m.fileOf[v] !== file);
    const { count, isComplete } = solve(m, { ...o, domains: choosing(m, rest, o.domains), list: 1 });
    if (count === 0n && !isComplete) return null;
    if (count === 0n) core = rest;
  }
  return core;
}

/** The completion of `variants` that is least inconsistent: the smallest tolerance at which one exists, and the first of them by fewest losses. */
export function closestCompletion(
  m: Matrix,
  variants: readonly number[],
  o: Partial<SolveOptions>,
): { readonly z: Uint8Array; readonly tolerance: number } | null {
  const domains = choosing(m, variants, o.domains);
  const found = (tolerance: number): Uint8Array | undefined => {
    const all = solve(m, { ...o, domains, tolerance, list: 200 }).configurations;
    const loss = (z: Uint8Array): number => margins(m, z).reduce((sum, x) => sum + Math.max(0, -(x?.margin ?? 0)), 0);
    return all.reduce<Uint8Array | undefined>((best, z) => (best && loss(best) <= loss(z) ? best : z), undefined);
  };
  let high = m.unit;
  while (!found(high)) {
    if (high > 0x3fffffff) return null;
    high *= 2;
  }
  let low = 0;
  // The smallest tolerance in (low, high] that leaves one.
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (found(middle)) high = middle;
    else low = middle;
  }
  const z = found(high)!;
  return { z, tolerance: high };
}
