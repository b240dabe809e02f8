// The smallest single change of a judgement that makes consistent what is not: all files hold but one, and one cell that supports it rises
// by what it lacks. To let one file lack up to `t`, `t` is added where each of its variants meets itself: the search is the same, and exact.
import { margins } from "./balance.ts";
import type { CaseMatrix } from "./caseMatrix.ts";
import type { MakingChange } from "./finding.ts";
import type { Matrix } from "./matrix.ts";
import { namesOf, points } from "./naming.ts";
import { type SolveOptions, solve } from "./solve.ts";

/** `domains`: variants allowed by file, one bit each, none of whose combinations is consistent. Null: no single change does it, or not known. */
export function makingChange(
  model: CaseMatrix,
  domains: ArrayLike<number>,
  o: Partial<SolveOptions>,
): MakingChange | null {
  const { m } = model;
  const most = 2 * m.n * largestCell(m);
  let isKnown = true;
  let best: { readonly z: Uint8Array; readonly file: number; readonly lacks: number } | null = null;
  for (let file = 0; file < m.n; file++) {
    const found = (t: number): Uint8Array | undefined => {
      const cells = m.cells.slice();
      for (let v = m.start[file]!; v < m.start[file + 1]!; v++) cells[v * m.fileOf.length + v]! += t;
      const { configurations, isComplete } = solve(
        { ...m, cells, low: cells, high: cells },
        { ...o, domains, list: 1 },
      );
      if (configurations.length === 0 && !isComplete) isKnown = false;
      return configurations[0];
    };
    // What would be no better than another file's need not be found.
    let high: number = best ? best.lacks - 1 : most;
    if (high < 1 || !found(high)) continue;
    let low = 0;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (found(middle)) high = middle;
      else low = middle;
    }
    best = { z: found(high)!, file, lacks: high };
  }
  return best && isKnown ? described(model, best.z, best.file, o.tolerance ?? 0) : null;
}

function described(model: CaseMatrix, z: Uint8Array, file: number, tolerance: number): MakingChange {
  const { m, names } = model;
  const size = m.fileOf.length;
  const lacks = -margins(m, z)[file]!.margin - tolerance;
  const to = m.start[file]! + z[file]!;
  const all = Array.from({ length: m.n }, (_, i) => m.start[i]! + z[i]!).filter((from) => from !== to);
  const inRange = all.filter((from) => m.high[from * size + to]! - m.cells[from * size + to]! >= lacks);
  return {
    points: points(model, lacks),
    variants: namesOf(model, z),
    cells: (inRange.length > 0 ? inRange : all).map((from) => ({ from: names[from]!, to: names[to]!, way: "rises" })),
    inRange: inRange.length > 0,
  };
}

const largestCell = (m: Matrix): number => m.cells.reduce((most, x) => Math.max(most, Math.abs(x)), 1);
