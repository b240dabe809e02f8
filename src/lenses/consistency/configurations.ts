// The configurations found, each with its numbers: value, total, basin, levers, what breaks it.
import { consistencyValue, margins, totalScore } from "./balance.ts";
import { exactBasins, sampledBasins } from "./basins.ts";
import type { CaseMatrix } from "./caseMatrix.ts";
import { couldBreak } from "./coverage.ts";
import type { ConfigurationFinding, ConsistencyFinding, LeverFinding } from "./finding.ts";
import { absorbed, type Lever, levers, leversOfTwo } from "./levers.ts";
import { namesOf, points, tiesOf, toCount } from "./naming.ts";
import { cellRooms } from "./repair.ts";
import type { Solution } from "./solve.ts";
import { keyOf, type Rule } from "./succession.ts";

export interface DescribeOptions {
  readonly rule: Rule;
  readonly radius: 1 | 2;
  /** In units. */
  readonly tolerance: number;
  readonly seed: number;
  /** Configurations for which levers are followed. */
  readonly most: number;
  /** Starts up to which basins are exact. */
  readonly starts: number;
}

/** Starts sampled where basins are not exact. */
const samples = 10_000;
const mostCycles = 10;

export function describeConfigurations(
  model: CaseMatrix,
  found: Solution,
  unjudged: readonly (readonly [number, number])[],
  o: DescribeOptions,
): Pick<ConsistencyFinding, "configurations" | "cycles"> & { readonly levers: readonly LeverFinding[] } {
  const { m } = model;
  const all = found.configurations;
  const { basin, cycles } = basinsOf(model, found, o);
  const forced: LeverFinding[] = [];
  const place = new Map(all.map((z, k) => [keyOf(z), k]));
  const every = everyChoice(model, o.tolerance);
  const configurations = all.map((z, k): ConfigurationFinding => {
    const each = margins(m, z);
    const single = k < o.most ? levers(m, o.rule, z) : null;
    if (single) {
      const more = o.radius === 2 ? leversOfTwo(m, o.rule, z) : [];
      forced.push(...[...single, ...more].map((lever) => leverFinding(model, place, k, lever)));
    }
    const value = consistencyValue(each);
    return {
      variants: namesOf(model, z),
      value: value === null ? null : points(model, value),
      total: points(model, totalScore(m, z)),
      ties: tiesOf(model, each),
      ...basin(k),
      ...(single ? { absorbs: absorbed(z, single) } : {}),
      breaksAt: breaksAt(model, z, o.tolerance),
      unjudged: couldBreak(m, z, unjudged, 1, o.tolerance).length,
      always: every(z),
    };
  });
  return { configurations, cycles, levers: forced };
}

export function leverFinding(
  model: CaseMatrix,
  place: ReadonlyMap<string, number>,
  from: LeverFinding["from"],
  { forced, ends }: Lever,
): LeverFinding {
  return {
    from,
    forced: forced.map(({ file, variant }) => model.names[model.m.start[file]! + variant]!),
    to: ends.length > 1 ? "cycle" : (place.get(keyOf(ends.at)) ?? null),
    reached: namesOf(model, ends.at),
    steps: ends.steps,
  };
}

/** Consistent for every choice of the cells in their ranges: own cells at their lowest, rivals' at their highest. */
function everyChoice({ m }: CaseMatrix, tolerance: number): (z: Uint8Array) => boolean {
  const size = m.fileOf.length;
  return (z) => {
    for (let j = 0; j < m.n; j++)
      for (let r = m.start[j]!; r < m.start[j + 1]!; r++) {
        const own = m.start[j]! + z[j]!;
        if (r === own) continue;
        let gap = 0;
        for (let i = 0; i < m.n; i++) {
          const from = (m.start[i]! + z[i]!) * size;
          gap += m.high[from + r]! - m.low[from + own]!;
        }
        if (gap > tolerance) return false;
      }
    return true;
  };
}

function breaksAt(model: CaseMatrix, z: Uint8Array, tolerance: number): ConfigurationFinding["breaksAt"] {
  const { m, names } = model;
  const size = m.fileOf.length;
  const rooms = cellRooms(m, z, tolerance);
  if (rooms.length === 0) return null;
  const least = rooms.reduce((room, c) => Math.min(room, c.room), rooms[0]!.room);
  const cells = rooms.filter((c) => c.room === least);
  // One point beyond what it bears, or one unit where several analysts make fractions.
  const by = least + 1;
  const inRange = cells.filter(({ from, to, way }) => {
    const at = from * size + to;
    return way === "falls" ? m.cells[at]! - m.low[at]! > least : m.high[at]! - m.cells[at]! > least;
  });
  return {
    points: points(model, by),
    cells: (inRange.length > 0 ? inRange : cells)
      .slice(0, 12)
      .map(({ from, to, way }) => ({ from: names[from]!, to: names[to]!, way })),
    inRange: inRange.length > 0,
  };
}

/** Exact where the space allows, otherwise an estimate; nothing where not all configurations are listed. */
function basinsOf(
  model: CaseMatrix,
  found: Solution,
  o: DescribeOptions,
): {
  readonly basin: (k: number) => Pick<ConfigurationFinding, "basin">;
  readonly cycles: ConsistencyFinding["cycles"];
} {
  const { m, files } = model;
  if (!found.isComplete || !found.isListed) return { basin: () => ({}), cycles: null };
  const all = found.configurations;
  const list = (
    cycles: readonly { readonly length: number; readonly basin: number; readonly smallest: Uint8Array }[],
  ) =>
    cycles
      .slice(0, mostCycles)
      .map(({ length, basin, smallest }) => ({ length, basin, variants: namesOf(model, smallest) }));
  const stay = o.tolerance === 0 ? all : [];
  const exact = exactBasins(m, o.rule, stay, o.starts);
  if (exact) {
    const share = Number((exact.inCycles * 1_000_000_000n) / exact.starts) / 1e9;
    return {
      basin: (k) => (o.tolerance === 0 ? { basin: toCount(exact.basins[k]!) } : {}),
      cycles: {
        exact: true,
        starts: toCount(exact.starts),
        inCycles: toCount(exact.inCycles),
        share: { share, low: share, high: share },
        list: list(exact.cycles),
      },
    };
  }
  const names = files.map((f) => f.id);
  const estimate = sampledBasins(m, o.rule, stay, { seed: o.seed, samples, names });
  return {
    basin: (k) => (o.tolerance === 0 ? { basin: estimate.basins[k]! } : {}),
    cycles: {
      exact: false,
      starts: samples,
      inCycles: Math.round(estimate.inCycles.share * samples),
      share: estimate.inCycles,
      list: list(estimate.cycles),
    },
  };
}
