// Explanations, repairs, coverage and succession against the definitions, on small random matrices.
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  consistentOf,
  everyConfiguration,
  firstOf,
  globalStep,
  lossesOf,
  type PlainMatrix,
  plainMatrix,
} from "../../testing/consistency.ts";
import { exactBasins, sampledBasins, wilson } from "./basins.ts";
import { couldBreak, openUnjudged, unjudgedPairs } from "./coverage.ts";
import { distance, diverse } from "./diverse.ts";
import { leversOfTwo } from "./levers.ts";
import { makingChange } from "./making.ts";
import { type Matrix, matrixOf } from "./matrix.ts";
import { cellRooms, cheapestChange, nearest } from "./repair.ts";
import { solve } from "./solve.ts";
import { structureOf } from "./structure.ts";
import { follow, keyOf } from "./succession.ts";
import { balancesOf, choosing, closestCompletion, excludingCore, neverHold } from "./why.ts";

const of = (p: PlainMatrix): Matrix => matrixOf(p.variants, p.matrix.flat());
const pick = (p: PlainMatrix, k: number): number[] => {
  const all = everyConfiguration(p.variants);
  return all[k % all.length]!;
};
const withCell = (p: PlainMatrix, from: number, to: number, by: number): PlainMatrix => ({
  ...p,
  matrix: p.matrix.map((row, a) => (a === from ? row.map((x, b) => (b === to ? x + by : x)) : row)),
});
const isConsistent = (p: PlainMatrix, z: readonly number[]): boolean => lossesOf(p, z).every((loss) => loss === 0);

test("bars of a file add up to its margin", () =>
  fc.assert(
    fc.property(plainMatrix(5), fc.nat(), (p, k) => {
      for (const { margin, bars } of balancesOf(of(p), pick(p, k)))
        expect(bars.reduce((sum, bar) => sum + bar.support - bar.rival, 0)).toBe(margin ?? 0);
    }),
  ));

test("a variant that can never hold is in no configuration, and loses by at least what is said", () =>
  fc.assert(
    fc.property(plainMatrix(5), (p) => {
      const m = of(p);
      const all = everyConfiguration(p.variants);
      for (const { variant, rival, least, bars } of neverHold(m)) {
        const j = m.fileOf[variant]!;
        const [v, r] = [variant - m.start[j]!, rival - m.start[j]!];
        const first = firstOf(p.variants);
        const gaps = all
          .filter((z) => z[j] === v)
          .map((z) =>
            z.reduce((sum, s, i) => {
              const row = p.matrix[first[i]! + s]!;
              return sum + row[first[j]! + r]! - row[first[j]! + v]!;
            }, 0),
          );
        expect(Math.min(...gaps)).toBe(least);
        expect(bars.reduce((sum, bar) => sum + bar.rival - bar.support, 0)).toBe(least);
        expect(consistentOf(p).some((z) => z[j] === v)).toBe(false);
      }
    }),
  ));

test("the core of an excluded scenario excludes, and nothing in it can be spared", () =>
  fc.assert(
    fc.property(plainMatrix(5), fc.nat(), (p, k) => {
      const m = of(p);
      const z = pick(p, k);
      const variants = z.map((l, j) => m.start[j]! + l);
      if (isConsistent(p, z)) return;
      const core = excludingCore(m, variants, {})!;
      const left = (chosen: readonly number[]): number =>
        consistentOf(p).filter((y) => y.every((l, j) => (choosing(m, chosen)[j]! >> l) & 1)).length;
      expect(left(core)).toBe(0);
      for (const v of core) expect(left(core.filter((x) => x !== v))).toBeGreaterThan(0);
    }),
  ));

test("the closest completion has the least inconsistency of all completions", () =>
  fc.assert(
    fc.property(plainMatrix(5), fc.nat(), fc.nat(), (p, k, named) => {
      const m = of(p);
      const z = pick(p, k);
      const variants = z.flatMap((l, j) => ((named >> j) & 1 ? [m.start[j]! + l] : []));
      const completions = everyConfiguration(p.variants).filter((y) =>
        variants.every((v) => y[m.fileOf[v]!] === v - m.start[m.fileOf[v]!]!),
      );
      const least = Math.min(...completions.map((y) => Math.max(...lossesOf(p, y))));
      if (least === 0) return;
      const found = closestCompletion(m, variants, {})!;
      expect(found.tolerance).toBe(least);
      expect(Math.max(...lossesOf(p, [...found.z]))).toBe(least);
    }),
  ));

test("nearest consistent configurations, from any configuration and with files left open", () =>
  fc.assert(
    fc.property(plainMatrix(5), fc.nat(), fc.nat(), (p, k, open) => {
      const target = pick(p, k).map((l, j) => ((open >> j) & 1 ? -1 : l));
      const far = (z: readonly number[]): number => z.filter((l, j) => target[j]! >= 0 && l !== target[j]).length;
      const all = consistentOf(p);
      const least = Math.min(...all.map(far));
      const found = nearest(of(p), target);
      expect(found.changes).toBe(all.length > 0 ? least : null);
      expect(found.nearest.map((z) => [...z])).toEqual(all.filter((z) => far(z) === least));
    }),
  ));

test("the cheapest change makes it consistent; one unit less does not", () =>
  fc.assert(
    fc.property(plainMatrix(5), fc.nat(), (p, k) => {
      const z = pick(p, k);
      const repair = (less: number): PlainMatrix =>
        cheapestChange(of(p), z).reduce((q, { lacks, cells }) => {
          const cell = cells[0]!;
          return withCell(q, cell.from, cell.to, lacks - less);
        }, p);
      expect(isConsistent(repair(0), z)).toBe(true);
      if (!isConsistent(p, z)) expect(isConsistent(repair(1), z)).toBe(false);
    }),
  ));

test("the smallest single change that makes some completion consistent: one point less, anywhere, does not", () =>
  fc.assert(
    fc.property(plainMatrix(4), fc.nat(), fc.nat(), (p, k, named) => {
      const m = of(p);
      const z = pick(p, k);
      const domains = z.map((l, j) => ((named >> j) & 1 ? 1 << l : (1 << p.variants[j]!) - 1));
      const asked = everyConfiguration(p.variants).filter((y) => y.every((l, j) => (domains[j]! >> l) & 1));
      if (asked.some((y) => isConsistent(p, y))) return;
      // One judgement moves the balance of one file only: what lacks in two files needs two.
      const single = asked
        .map((y) => lossesOf(p, y).filter((loss) => loss > 0))
        .filter((losses) => losses.length === 1);
      const least = single.length > 0 ? Math.min(...single.map(([loss]) => loss!)) : null;
      const names = p.variants.flatMap((count, j) => Array.from({ length: count }, (_, l) => `f${j}.v${l}`));
      const found = makingChange({ m, names, files: [], cells: [], today: [] }, domains, {});
      expect(found?.points ?? null).toBe(least);
      if (!found) return;
      const made = found.variants.map((name, j) => names.indexOf(name) - m.start[j]!);
      expect(asked).toContainEqual(made);
      for (const { from, to } of found.cells) {
        expect(isConsistent(withCell(p, names.indexOf(from), names.indexOf(to), found.points), made)).toBe(true);
        expect(isConsistent(withCell(p, names.indexOf(from), names.indexOf(to), found.points - 1), made)).toBe(false);
      }
    }),
  ));

test("a cell may move by its room and no further", () =>
  fc.assert(
    fc.property(plainMatrix(4), (p) => {
      for (const z of consistentOf(p))
        for (const { from, to, way, room } of cellRooms(of(p), z)) {
          const sign = way === "falls" ? -1 : 1;
          expect(isConsistent(withCell(p, from, to, sign * room), z)).toBe(true);
          expect(isConsistent(withCell(p, from, to, sign * (room + 1)), z)).toBe(false);
        }
    }),
    { numRuns: 50 },
  ));

test("what an unjudged pair could break is what judging it breaks", () =>
  fc.assert(
    fc.property(plainMatrix(4), (p) => {
      const judged = p.matrix.flat().map((x) => (x === 0 ? 0 : 1));
      const m = matrixOf(p.variants, p.matrix.flat(), { judged });
      const unjudged = unjudgedPairs(m);
      for (const pair of unjudged) {
        const stays = solve(openUnjudged(m, [pair], 1), { bounds: "every" }).configurations.map(keyOf);
        for (const z of consistentOf(p))
          expect(couldBreak(m, z, [pair], 1).length === 0).toBe(stays.includes(keyOf(z)));
      }
    }),
    { numRuns: 60 },
  ));

test("succession ends where stepping by the definition ends", () =>
  fc.assert(
    fc.property(plainMatrix(5), fc.nat(), (p, k) => {
      let z = pick(p, k);
      for (let steps = 0; steps < 300; steps++) z = globalStep(p, z);
      const cycle = [z];
      for (let y = globalStep(p, z); String(y) !== String(z); y = globalStep(p, y)) cycle.push(y);
      const end = follow(of(p), "global", pick(p, k));
      expect(end.length).toBe(cycle.length);
      expect(cycle.map(String)).toContain(String([...end.at]));
    }),
  ));

test("basins by a table are those of following every start; under every rule only consistent configurations stay", () =>
  fc.assert(
    fc.property(plainMatrix(5), fc.constantFrom("global", "sequential", "local"), (p, rule) => {
      const m = of(p);
      const all = consistentOf(p);
      const counts = new Map<string, number>();
      let inCycles = 0;
      for (const z of everyConfiguration(p.variants)) {
        const end = follow(m, rule, z);
        if (end.length > 1) inCycles++;
        else counts.set(keyOf(end.at), (counts.get(keyOf(end.at)) ?? 0) + 1);
      }
      expect([...counts.keys()].sort()).toEqual(all.map(keyOf).sort());
      const found = exactBasins(m, rule, all)!;
      expect(found.basins).toEqual(all.map((z) => BigInt(counts.get(keyOf(z))!)));
      expect(found.inCycles).toBe(BigInt(inCycles));
      // With room for islands only, fixed points multiply to the same.
      const islands = exactBasins(m, rule, all, Math.max(...p.variants) ** 2);
      if (islands) expect([islands.basins, islands.inCycles]).toEqual([found.basins, found.inCycles]);
    }),
    { numRuns: 150 },
  ));

test("sampled basins hold the exact shares in their intervals, most of the time, and repeat for a seed", () => {
  const p = plainMatrix(5);
  let [inside, asked] = [0, 0];
  for (const sample of fc.sample(p, { numRuns: 30, seed: 7 })) {
    const m = of(sample);
    const all = consistentOf(sample);
    const exact = exactBasins(m, "global", all)!;
    const o = { seed: 11, samples: 400, names: sample.variants.map((_, j) => `f${j}`) };
    const found = sampledBasins(m, "global", all, o);
    expect(sampledBasins(m, "global", all, o)).toEqual(found);
    exact.basins.forEach((basin, k) => {
      asked++;
      const share = Number(basin) / Number(exact.starts);
      const { low, high } = found.basins[k]!;
      if (share >= low - 1e-12 && share <= high + 1e-12) inside++;
    });
  }
  expect(asked).toBeGreaterThan(50);
  expect(inside / asked).toBeGreaterThan(0.9);
});

test("Wilson's interval: 0 of 10, 8 of 10 (Wilson 1927; by hand from the formula)", () => {
  expect(wilson(0, 10).low).toBe(0);
  expect(wilson(0, 10).high).toBeCloseTo(0.27753, 4);
  expect(wilson(8, 10).low).toBeCloseTo(0.49016, 4);
  expect(wilson(8, 10).high).toBeCloseTo(0.94331, 4);
});

test("pairs of changes are told only where no single change leads", () =>
  fc.assert(
    fc.property(plainMatrix(4), fc.nat(), (p, k) => {
      const m = of(p);
      const z = pick(p, k);
      const seen = new Set<string>();
      for (const { forced, ends } of leversOfTwo(m, "global", z)) {
        expect(forced.length).toBe(2);
        for (const one of forced) {
          const start = z.map((l, j) => (j === one.file ? one.variant : l));
          expect(keyOf(follow(m, "global", start).at)).not.toBe(keyOf(ends.at));
        }
        expect(seen.has(keyOf(ends.at))).toBe(false);
        seen.add(keyOf(ends.at));
      }
    }),
    { numRuns: 60 },
  ));

test("dials never move; what jumps is at its best in every configuration", () => {
  // a pushes b; c is pushed by nothing and level; d is pushed alike by every variant of a, towards its second.
  const p = {
    variants: [2, 2, 2, 2],
    matrix: [
      [0, 0, 1, -1, 0, 0, 0, 2],
      [0, 0, -1, 1, 0, 0, 0, 2],
      ...Array.from({ length: 6 }, () => [0, 0, 0, 0, 0, 0, 0, 0]),
    ],
  };
  const { files, islands } = structureOf(of(p));
  expect(files.map((f) => f.standing)).toEqual(["dial", "moved", "dial", "jumps"]);
  expect(islands).toEqual([[0, 1], [2], [3]]);
  expect(solve(of(p)).configurations.every((z) => z[3] === 1)).toBe(true);
});

test("diverse ones are as many as asked, each far from the others", () => {
  const all = everyConfiguration([3, 3, 3, 3]);
  const taken = diverse(all, 3).map((k) => all[k]!);
  expect(taken.length).toBe(3);
  for (const a of taken) for (const b of taken) if (a !== b) expect(distance(a, b)).toBe(4);
});
