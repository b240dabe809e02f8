// Both engines of a step: the same bits, the sums that the definition asks for, and WebAssembly built from the source beside it.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type EntryWalk, type Inflows, lanes, plainSteps, type Walk, widthFor } from "./steps.ts";
import { wasmSteps } from "./wasmSteps.ts";

/** A chain over `n` states in which each state keeps at least half. */
const chain = fc
  .integer({ min: 1, max: 40 })
  .chain((n) =>
    fc.record({
      n: fc.constant(n),
      flows: fc.array(
        fc.record({
          from: fc.nat(n - 1),
          to: fc.nat(n - 1),
          weight: fc.double({ min: 0, max: 1, noNaN: true, noDefaultInfinity: true }),
        }),
        { maxLength: 6 * n },
      ),
    }),
  )
  .map(({ n, flows }): Inflows => {
    const out = new Float64Array(n);
    for (const { from, weight } of flows) out[from]! += weight;
    const sorted = [...flows].sort((a, b) => a.to - b.to);
    const start = new Uint32Array(n + 1);
    for (const { to } of flows) start[to + 1]!++;
    for (let b = 0; b < n; b++) start[b + 1]! += start[b]!;
    return {
      n,
      start,
      from: Uint32Array.from(sorted, ({ from }) => from),
      move: Float64Array.from(sorted, ({ from, weight }) => (out[from]! > 0 ? weight / out[from]! / 2 : 0)),
      stay: out.map((total) => (total > 0 ? 0.5 : 1)),
    };
  });
const withSets = chain.chain((inflows) =>
  fc.tuple(
    fc.constant(inflows),
    fc
      .array(fc.uint8Array({ min: 0, max: 1, minLength: inflows.n, maxLength: inflows.n }), {
        minLength: 1,
        maxLength: lanes,
      })
      .map((sets) =>
        sets.map((set) => {
          set[0] = 0;
          return set;
        }),
      ),
  ),
);

const wasm = wasmSteps()!;
const bits = (values: Float64Array): string => Buffer.from(values.slice().buffer).toString("hex");
const trace = (walk: Walk, steps: number, see: () => readonly Float64Array[]): string[] =>
  Array.from({ length: steps }, () => `${walk.step()} ${see().map(bits).join(" ")}`);

describe("WebAssembly gives the bits of plain JavaScript", () => {
  test("one vector", () => {
    fc.assert(
      fc.property(chain, (inflows) => {
        const [a, b] = [plainSteps.walk(inflows), wasm.walk(inflows)];
        expect(trace(b, 6, () => [b.p()])).toEqual(trace(a, 6, () => [a.p()]));
      }),
      { numRuns: 300 },
    );
  });
  test("one to four sets, one walk after another of the same chain", () => {
    fc.assert(
      fc.property(withSets, ([inflows, sets]) => {
        const seen = (walk: EntryWalk): string[] => trace(walk, 6, () => [walk.p(), walk.entered()]);
        const first = seen(plainSteps.entry(inflows, sets));
        wasm.walk(inflows).step();
        expect(seen(wasm.entry(inflows, sets))).toEqual(first);
        expect(seen(wasm.entry(inflows, sets))).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });
});

test("a step moves mass along the flows: a dense product, and nothing lost", () => {
  fc.assert(
    fc.property(withSets, ([inflows, sets]) => {
      const { n, start, from, move, stay } = inflows;
      const dense = Array.from({ length: n }, () => new Float64Array(n));
      for (let b = 0; b < n; b++) {
        dense[b]![b]! += stay[b]!;
        for (let e = start[b]!; e < start[b + 1]!; e++) dense[from[e]!]![b]! += move[e]!;
      }
      const once = (p: readonly number[]): number[] =>
        Array.from({ length: n }, (_, b) => p.reduce((sum, x, a) => sum + x * dense[a]![b]!, 0));
      const walk = plainSteps.walk(inflows);
      const entry = plainSteps.entry(inflows, sets);
      let p: number[] = Array.from({ length: n }, (_, a) => (a === 0 ? 1 : 0));
      let outside = sets.map(() => p);
      let inside = sets.map(() => 0);
      for (let k = 0; k < 4; k++) {
        walk.step();
        entry.step();
        p = once(p);
        const moved = outside.map(once);
        inside = inside.map((x, v) => x + moved[v]!.reduce((sum, y, a) => sum + y * sets[v]![a]!, 0));
        outside = moved.map((q, v) => q.map((y, a) => (sets[v]![a] === 1 ? 0 : y)));
      }
      const width = widthFor(sets.length);
      p.forEach((x, a) => {
        expect(walk.p()[a]).toBeCloseTo(x, 12);
      });
      sets.forEach((_, v) => {
        expect(entry.entered()[v]).toBeCloseTo(inside[v]!, 12);
        let left = 0;
        for (let a = 0; a < n; a++) left += entry.p()[a * width + v]!;
        expect(left + entry.entered()[v]!).toBeCloseTo(1, 12);
      });
    }),
    { numRuns: 100 },
  );
});

test("a chain larger than the room so far", () => {
  const n = 20_000;
  const ring: Inflows = {
    n,
    start: Uint32Array.from({ length: n + 1 }, (_, b) => b),
    from: Uint32Array.from({ length: n }, (_, b) => (b + n - 1) % n),
    move: new Float64Array(n).fill(0.25),
    stay: new Float64Array(n).fill(0.75),
  };
  const walk = wasm.walk(ring);
  walk.step();
  expect([...walk.p().subarray(0, 3)]).toEqual([0.75, 0.25, 0]);
});

test("more sets than lanes are refused", () => {
  expect(() => widthFor(lanes + 1)).toThrow(RangeError);
  expect(() => widthFor(0)).toThrow(RangeError);
});

test("the modules are what their sources give", () => {
  const script = fileURLToPath(new URL("../../scripts/kernel.mjs", import.meta.url));
  expect(execFileSync(process.execPath, [script, "--check"], { encoding: "utf8" })).toBe("");
});
