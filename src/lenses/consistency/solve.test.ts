// The exact search against the definitions, over whole spaces of small random matrices.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  consistentOf,
  everyConfiguration,
  firstOf,
  lossesOf,
  type PlainMatrix,
  plainMatrix,
} from "../../testing/consistency.ts";
import { type Matrix, matrixOf } from "./matrix.ts";
import { forbid, imply, type Restriction } from "./rows.ts";
import { type SolveOptions, solve, solving } from "./solve.ts";

const of = (p: PlainMatrix): Matrix => matrixOf(p.variants, p.matrix.flat());
const found = (m: Matrix, o: Partial<SolveOptions> = {}): number[][] => {
  const { configurations, count, isComplete, isListed } = solve(m, o);
  expect({ isComplete, isListed }).toEqual({ isComplete: true, isListed: true });
  expect(count).toBe(BigInt(configurations.length));
  return configurations.map((z) => [...z]);
};

test("finds what enumeration finds, at any tolerance", () =>
  fc.assert(
    fc.property(plainMatrix(6), fc.integer({ min: 0, max: 4 }), (p, tolerance) => {
      expect(found(of(p), { tolerance })).toEqual(consistentOf(p, tolerance));
    }),
    { numRuns: 400 },
  ));

test("fixed variants and excluded ones", () =>
  fc.assert(
    fc.property(plainMatrix(5), fc.array(fc.nat(), { minLength: 5, maxLength: 5 }), (p, picks) => {
      const domains = p.variants.map((count, j) => 1 + (picks[j]! % ((1 << count) - 1)));
      const allowed = consistentOf(p).filter((z) => z.every((l, j) => (domains[j]! >> l) & 1));
      expect(found(of(p), { domains })).toEqual(allowed);
    }),
  ));

test("forbidden sets, implications, at most so many changes", () =>
  fc.assert(
    fc.property(
      plainMatrix(5),
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 0, max: 2 }),
      (p, x, y, most, tolerance) => {
        const m = of(p);
        const first = firstOf(p.variants);
        const spaces = everyConfiguration(p.variants);
        const at = spaces[x % spaces.length]!;
        const i = y % p.variants.length;
        const j = (i + 1) % p.variants.length;
        const a = first[i]! + at[i]!;
        const b = first[j]! + at[j]!;
        const has = (z: readonly number[], v: number): boolean => first.some((f, k) => f + z[k]! === v);
        const kept = (test: (z: number[]) => boolean): number[][] => consistentOf(p, tolerance).filter(test);
        const near: Restriction = {
          terms: m.start
            .slice(0, -1)
            .reduce<{ variant: number; weight: number }[]>(
              (terms, f, k) =>
                terms.concat(
                  Array.from({ length: p.variants[k]! }, (_, l) => ({ variant: f + l, weight: l === at[k] ? 0 : 1 })),
                ),
              [],
            ),
          atMost: most,
        };
        expect(found(m, { tolerance, restrictions: [forbid([a, b])] })).toEqual(kept((z) => !(has(z, a) && has(z, b))));
        expect(found(m, { tolerance, restrictions: [imply(m, a, b)] })).toEqual(kept((z) => !has(z, a) || has(z, b)));
        expect(found(m, { tolerance, restrictions: [near] })).toEqual(
          kept((z) => z.filter((l, k) => l !== at[k]).length <= most),
        );
      },
    ),
    { numRuns: 300 },
  ));

test("for some choice in the ranges, and for every choice: as trying every choice finds", () => {
  // Ranges on few cells, so that all choices can be tried.
  fc.assert(
    fc.property(plainMatrix(4), fc.array(fc.nat(), { minLength: 3, maxLength: 3 }), (p, where) => {
      const size = p.matrix.length;
      const cells = p.matrix.flat();
      const uncertain = [...new Set(where.map((k) => k % (size * size)))];
      const low = cells.map((x, k) => (uncertain.includes(k) ? x - 1 : x));
      const high = cells.map((x, k) => (uncertain.includes(k) ? x + 1 : x));
      const m = matrixOf(p.variants, cells, { low, high });
      const choices = everyConfiguration(uncertain.map(() => 3)).map((choice) => {
        const drawn = cells.slice();
        choice.forEach((step, k) => {
          drawn[uncertain[k]!]! += step - 1;
        });
        return {
          variants: p.variants,
          matrix: Array.from({ length: size }, (_, a) => drawn.slice(a * size, (a + 1) * size)),
        };
      });
      const holds = (z: number[], c: PlainMatrix): boolean => lossesOf(c, z).every((loss) => loss === 0);
      const all = everyConfiguration(p.variants);
      expect(found(m, { bounds: "some" })).toEqual(all.filter((z) => choices.some((c) => holds(z, c))));
      expect(found(m, { bounds: "every" })).toEqual(all.filter((z) => choices.every((c) => holds(z, c))));
    }),
    { numRuns: 60 },
  );
});

describe("what changes nothing", () => {
  test("a constant added to a row of a block, a positive factor", () =>
    fc.assert(
      fc.property(
        plainMatrix(5),
        fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 75, maxLength: 75 }),
        (p, add) => {
          const fileOf = p.variants.flatMap((count, j) => Array.from({ length: count }, () => j));
          const moved = p.matrix.map((row, a) => row.map((x, b) => x + add[a * p.variants.length + fileOf[b]!]!));
          const scaled = p.matrix.map((row) => row.map((x) => 3 * x));
          const first = found(of(p));
          expect(found(of({ ...p, matrix: moved }))).toEqual(first);
          expect(found(of({ ...p, matrix: scaled }))).toEqual(first);
        },
      ),
    ));

  test("the order of files only relabels", () =>
    fc.assert(
      fc.property(plainMatrix(5), (p) => {
        const first = firstOf(p.variants);
        const back = p.variants.map((_, j) => j).reverse();
        const order = back.flatMap((j) => Array.from({ length: p.variants[j]! }, (_, l) => first[j]! + l));
        const turned = of({
          variants: back.map((j) => p.variants[j]!),
          matrix: order.map((a) => order.map((b) => p.matrix[a]![b]!)),
        });
        const relabelled = found(turned).map((z) => z.reverse());
        expect(new Set(relabelled.map(String))).toEqual(new Set(found(of(p)).map(String)));
      }),
    ));
});

test("islands multiply, whether listed or only counted", () =>
  fc.assert(
    fc.property(plainMatrix(3), plainMatrix(3), (a, b) => {
      const zero = (n: number): number[] => Array.from({ length: n }, () => 0);
      const both = of({
        variants: [...a.variants, ...b.variants],
        matrix: [
          ...a.matrix.map((row) => [...row, ...zero(b.matrix.length)]),
          ...b.matrix.map((row) => [...zero(a.matrix.length), ...row]),
        ],
      });
      const product = consistentOf(a).flatMap((x) => consistentOf(b).map((y) => [...x, ...y]));
      expect(found(both)).toEqual(product);
      const counted = solve(both, { list: 2 });
      expect(counted.count).toBe(BigInt(product.length));
      expect(counted.isComplete).toBe(true);
      expect(counted.isListed).toBe(product.length <= 2);
      expect(counted.configurations.length).toBe(Math.min(2, product.length));
      for (const z of counted.configurations) expect(product).toContainEqual([...z]);
    }),
  ));

test("what nothing constrains is counted, not walked through: 3^40 configurations", () => {
  const m = matrixOf(
    Array.from({ length: 40 }, () => 3),
    new Int32Array(120 * 120),
  );
  const { count, nodes, isComplete, isListed, configurations } = solve(m, { list: 5 });
  expect({ count, nodes, isComplete, isListed, listed: configurations.length }).toEqual({
    count: 3n ** 40n,
    nodes: 0,
    isComplete: true,
    isListed: false,
    listed: 5,
  });
});

describe("limits are said", () => {
  const dense = matrixOf(
    Array.from({ length: 12 }, () => 3),
    Array.from({ length: 36 * 36 }, (_, k) =>
      Math.floor(k / 36 / 3) === Math.floor((k % 36) / 3) ? 0 : ((k * 7919) % 7) - 3,
    ),
  );
  const whole = solve(dense);
  test("after so many nodes", () => {
    const { isComplete, nodes } = solve(dense, { nodes: 10 });
    expect(whole.isComplete).toBe(true);
    expect(whole.nodes).toBeGreaterThan(10);
    expect({ isComplete, nodes }).toEqual({ isComplete: false, nodes: 10 });
  });
  test("when told to stop", () => {
    let asked = 0;
    const { isComplete } = solve(dense, { nodes: 1e9, stop: () => ++asked > 0 });
    expect(isComplete).toBe(whole.nodes <= 4096);
  });
  test("the share done rises to the end", () => {
    const shares = [...solving(dense, { nodes: 1e9 })];
    expect(shares.every((x, k) => x >= 0 && x <= 1 && (k === 0 || x >= shares[k - 1]!))).toBe(true);
  });
});
