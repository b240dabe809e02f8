// How often configurations and scenarios stay consistent when every judgement is drawn from its range: counts of ranges of draws that add up.
import { sampled } from "../../model/values.ts";
import type { DrawRange } from "../lens.ts";
import { isConsistent } from "./balance.ts";
import { type CaseMatrix, drawCells } from "./caseMatrix.ts";
import { redraw, type SolveOptions, solve } from "./solve.ts";
import { keyOf } from "./succession.ts";
import { choosing } from "./why.ts";

/** What is followed through the draws. */
export interface Watched {
  readonly configurations: readonly Uint8Array[];
  /** Variants that a scenario contains, numbered through. */
  readonly scenarios: readonly { readonly id: string; readonly variants: readonly number[] }[];
}

export interface SurvivalCounts {
  readonly draws: number;
  /** Draws whose search met its limits: what was not found there may exist. */
  readonly unfinished: number;
  /** Sum over draws of the number of consistent configurations, and of its square. */
  readonly found: number;
  readonly foundSquared: number;
  readonly none: number;
  readonly configurations: readonly number[];
  readonly scenarios: readonly number[];
  /** Others that were consistent in some draw: text of the configuration, and draws. */
  readonly others: readonly (readonly [string, number])[];
  /** For each watched thing (configurations, then scenarios) and uncertain cell: draws and survivals where it is below, and above, its stated value. */
  readonly cells: Float64Array;
}

/** Cells with a range, in the order of the matrix. */
export const uncertainCells = ({ m, cells }: CaseMatrix) => cells.filter(({ at }) => m.low[at] !== m.high[at]);

/** Configurations looked at in one draw, beyond the watched ones. */
const perDraw = 2000;

export function countSurvival(
  model: CaseMatrix,
  watched: Watched,
  o: Pick<SolveOptions, "tolerance" | "nodes">,
  seed: number,
  { from, to }: DrawRange,
): SurvivalCounts {
  const { m } = model;
  const uncertain = uncertainCells(model);
  const again = redraw(m, { ...o, list: perDraw });
  const cells = m.cells.slice();
  const configurations = watched.configurations.map(() => 0);
  const scenarios = watched.scenarios.map(() => 0);
  const known = new Set(watched.configurations.map(keyOf));
  const others = new Map<string, number>();
  const decides = new Float64Array((configurations.length + scenarios.length) * uncertain.length * 4);
  let [unfinished, total, squared, none] = [0, 0, 0, 0];
  for (let d = from; d < to; d++) {
    drawCells(model, sampled(seed, d), cells);
    const drawn = { ...m, cells };
    const found = again(cells);
    const isWhole = found.isComplete && found.isListed;
    const count = Number(found.count);
    total += count;
    squared += count * count;
    if (!found.isComplete) unfinished++;
    else if (count === 0) none++;
    for (const z of found.configurations) {
      const key = keyOf(z);
      if (!known.has(key)) others.set(key, (others.get(key) ?? 0) + 1);
    }
    const survives = [
      ...watched.configurations.map((z) => isConsistent(drawn, z, o.tolerance)),
      ...watched.scenarios.map(({ variants }) => {
        const domains = choosing(m, variants);
        const contains = (z: Uint8Array): boolean => z.every((l, j) => (domains[j]! >> l) & 1);
        if (found.configurations.some(contains)) return true;
        if (isWhole) return false;
        return solve({ ...drawn, low: cells, high: cells }, { ...o, domains, list: 1 }).count > 0n;
      }),
    ];
    survives.forEach((yes, k) => {
      if (!yes) return;
      if (k < configurations.length) configurations[k]!++;
      else scenarios[k - configurations.length]!++;
    });
    uncertain.forEach(({ at }, u) => {
      const side = cells[at]! < m.cells[at]! ? 0 : cells[at]! > m.cells[at]! ? 2 : -1;
      if (side < 0) return;
      survives.forEach((yes, k) => {
        const place = (k * uncertain.length + u) * 4 + side;
        decides[place]!++;
        if (yes) decides[place + 1]!++;
      });
    });
  }
  return {
    draws: to - from,
    unfinished,
    found: total,
    foundSquared: squared,
    none,
    configurations,
    scenarios,
    others: [...others].sort(([a], [b]) => (a < b ? -1 : 1)),
    cells: decides,
  };
}

/** Sums over ranges, which may come in any order. */
export function addSurvival(parts: readonly SurvivalCounts[]): SurvivalCounts {
  const sum = (pick: (part: SurvivalCounts) => number): number => parts.reduce((n, part) => n + pick(part), 0);
  const first = parts[0]!;
  const others = new Map<string, number>();
  for (const part of parts) for (const [key, n] of part.others) others.set(key, (others.get(key) ?? 0) + n);
  return {
    draws: sum((p) => p.draws),
    unfinished: sum((p) => p.unfinished),
    found: sum((p) => p.found),
    foundSquared: sum((p) => p.foundSquared),
    none: sum((p) => p.none),
    configurations: first.configurations.map((_, k) => sum((p) => p.configurations[k]!)),
    scenarios: first.scenarios.map((_, k) => sum((p) => p.scenarios[k]!)),
    others: [...others].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)),
    cells: first.cells.map((_, k) => sum((p) => p.cells[k]!)),
  };
}
