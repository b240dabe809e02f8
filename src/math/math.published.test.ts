// math/ against numbers from outside: Philox's vectors, FNV's, closed forms, published quantiles.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { betaCdf, betaQuantile, logGamma } from "./beta.ts";
import { canonicalJson, sha256Hex } from "./digest.ts";
import { hashKey, uniform } from "./keyed.ts";
import { normalQuantile } from "./normalQuantile.ts";
import { philox } from "./philox.ts";
import { ends, midpoint, type Quantity, quantile } from "./quantity.ts";
import { exp, log } from "./real.ts";
import { mean, quantile7, standardError, summarize } from "./statistics.ts";

describe("exp and log", () => {
  test("within 1e-15 of the engine's own", () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-15);
      }),
      { numRuns: 5000 },
    );
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
        const expected = Math.log(x);
        expect(Math.abs(log(x) - expected)).toBeLessThanOrEqual(1e-15 * Math.max(1e-3, Math.abs(expected)));
      }),
      { numRuns: 5000 },
    );
  });
  test("near 1 log keeps its relative precision", () => {
    for (const d of [1e-3, -1e-5, 1e-9, -1e-12])
      expect(Math.abs(log(1 + d) / Math.log1p(1 + d - 1) - 1)).toBeLessThan(1e-15);
  });
  test("ends of the range", () => {
    expect([exp(0), exp(710), exp(-746), log(0), log(1), log(Infinity)]).toEqual([
      1,
      Infinity,
      0,
      -Infinity,
      0,
      Infinity,
    ]);
    expect(exp(-745)).toBe(5e-324);
    expect(Math.abs(exp(709.7) / Math.exp(709.7) - 1)).toBeLessThan(1e-15);
    expect(() => log(-1)).toThrow(RangeError);
    expect(() => exp(Number.NaN)).toThrow(RangeError);
  });
  test("frozen bits: these never change", () => {
    expect(
      sha256Hex(
        Array.from({ length: 4000 }, (_, k) => `${exp((k - 2000) / 37.1)} ${log((k + 1) / 7.3)}`).join("\n"),
      ).slice(0, 16),
    ).toMatchInlineSnapshot(`"3d38f60412a71860"`);
  });
});

describe("keyed randomness", () => {
  test("Philox-4x32-10 known answers (Random123, kat_vectors)", () => {
    expect(philox(0, 0, 0, 0, 0, 0)).toEqual([0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8]);
    const f = 0xffffffff;
    expect(philox(f, f, f, f, f, f)).toEqual([0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd]);
    expect(philox(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0)).toEqual([
      0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1,
    ]);
  });
  test("FNV-1a-64 published values", () => {
    const hex = (key: string): string => {
      const { high, low } = hashKey(key);
      return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
    };
    expect(hex("")).toBe("cbf29ce484222325");
    expect(hex("a")).toBe("af63dc4c8601ec8c");
    expect(hex("foobar")).toBe("85944171f73967e8");
  });
  test("uniform on 0..1: mean and variance within five standard errors", () => {
    const hash = hashKey("actor.us.tempo");
    const values = Array.from({ length: 20000 }, (_, d) => uniform(20250210, hash, d));
    expect(Math.abs(mean(values) - 0.5)).toBeLessThan(5 * Math.sqrt(1 / 12 / 20000));
    expect(Math.abs(mean(values.map((v) => (v - 0.5) ** 2)) - 1 / 12)).toBeLessThan(5 * Math.sqrt(1 / 180 / 20000));
    expect(Math.min(...values)).toBeGreaterThan(0);
    expect(Math.max(...values)).toBeLessThan(1);
  });
  test("seed, key and draw all matter; bad seeds are refused", () => {
    const a = hashKey("a");
    expect(
      new Set([
        uniform(1, a, 0),
        uniform(2, a, 0),
        uniform(1, a, 1),
        uniform(1, hashKey("b"), 0),
        uniform(1 + 2 ** 32, a, 0),
        uniform(1, a, 2 ** 32),
      ]).size,
    ).toBe(6);
    expect(() => uniform(-1, a, 0)).toThrow(RangeError);
    expect(() => uniform(1, a, 0.5)).toThrow(RangeError);
  });
});

describe("quantities", () => {
  test("AS241: normal quantiles to 16 digits (Wichura 1988)", () => {
    expect(normalQuantile(0.25)).toBeCloseTo(-0.6744897501960817, 15);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167813, 14);
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.262340089798407, 13);
    expect(normalQuantile(0.95)).toBeCloseTo(1.6448536269514722, 14);
    expect(normalQuantile(0.5)).toBe(0);
  });
  test("families reproduce validation/forecast/quantities.json", () => {
    interface Row {
      family: string;
      kind: string;
      a: number;
      b: number;
      mu?: number;
      sigma?: number;
      bounds?: [number, number];
      median?: number;
      quantiles?: Record<string, number>;
      midpoint?: number;
      support?: number[];
    }
    const file = JSON.parse(
      readFileSync(new URL("../../validation/forecast/quantities.json", import.meta.url), "utf8"),
    ) as { cases: (Row & { value?: number })[] };
    let checked = 0;
    for (const row of file.cases) {
      const { mu, sigma } = row;
      const quantity: Quantity =
        row.family === "lognormal"
          ? { family: "lognormal", mu: mu!, sigma: sigma! }
          : row.family.startsWith("logit-normal")
            ? { family: "logit-normal", mu: mu!, sigma: sigma!, low: row.bounds?.[0] ?? 0, high: row.bounds?.[1] ?? 1 }
            : row.family === "normal"
              ? { family: "normal", mu: mu!, sigma: sigma! }
              : row.family.startsWith("beta(2,2)")
                ? { family: "beta22", low: row.a, high: row.b }
                : row.family.startsWith("uniform")
                  ? { family: "uniform", low: row.a, high: row.b }
                  : row.family.startsWith("whole")
                    ? { family: "integers", low: row.a, high: row.b, value: row.value! }
                    : { family: "number", value: row.a };
      expect(midpoint(quantity)).toBeCloseTo((row.median ?? row.midpoint)!, 9);
      for (const [u, x] of Object.entries(row.quantiles ?? {})) {
        expect(Math.abs(quantile(quantity, Number(u)) - x)).toBeLessThan(1e-9);
        checked++;
      }
      if (row.support) expect(ends(quantity)).toEqual([row.support[0], row.support.at(-1)]);
    }
    expect(checked).toBeGreaterThan(50);
  });
  test("beta(2, 2) agrees with its closed form and with the general beta", () => {
    const closed = (u: number): number => 0.5 - Math.sin(Math.asin(1 - 2 * u) / 3);
    for (const u of [0.001, 0.05, 0.3, 0.5, 0.77, 0.999]) {
      expect(quantile({ family: "beta22", low: 0, high: 1 }, u)).toBeCloseTo(closed(u), 12);
      expect(betaQuantile(2, 2, u)).toBeCloseTo(closed(u), 12);
    }
  });
  test("log-gamma and beta closed forms", () => {
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 13);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 13);
    expect(betaCdf(1, 3, 0.2)).toBeCloseTo(1 - 0.8 ** 3, 13);
    expect(betaCdf(0.5, 0.5, 0.3)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(0.3)), 12);
  });
  test("triangular quantiles", () => {
    const q: Quantity = { family: "triangular", low: 0, mode: 1, high: 3 };
    expect(quantile(q, 1 / 3)).toBeCloseTo(1, 14);
    expect(quantile(q, 0.5)).toBeCloseTo(3 - Math.sqrt(3), 14);
  });
  test("every family rises with u", () => {
    const families: Quantity[] = [
      { family: "normal", mu: 1, sigma: 2 },
      { family: "lognormal", mu: 0, sigma: 1 },
      { family: "logit-normal", mu: 0.3, sigma: 1, low: -4, high: 4 },
      { family: "beta22", low: 1, high: 2 },
      { family: "uniform", low: -1, high: 1 },
      { family: "beta", a: 0.7, b: 3 },
      { family: "triangular", low: 0, mode: 0, high: 1 },
      { family: "integers", low: -3, high: 3, value: 0 },
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...families),
        fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }),
        fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }),
        (q, u, v) => {
          if (u < v) expect(quantile(q, u)).toBeLessThanOrEqual(quantile(q, v));
        },
      ),
    );
  });
});

describe("statistics", () => {
  test("type 7 quantiles (Hyndman & Fan 1996)", () => {
    expect(quantile7([1, 2, 3, 4], 0.25)).toBe(1.75);
    expect(quantile7([1, 2, 3, 4], 1)).toBe(4);
    expect(quantile7([7], 0.3)).toBe(7);
    expect(() => quantile7([], 0.5)).toThrow(RangeError);
  });
  test("mean and standard error", () => {
    expect(standardError([1, 2, 3, 4])).toBeCloseTo(Math.sqrt(5 / 3 / 4), 15);
    expect(summarize([2])).toEqual({ mean: 2, p5: 2, p95: 2, se: 0 });
  });
});

test("canonical JSON sorts keys and refuses what is not a number", () => {
  expect(canonicalJson({ b: [1, { d: 2, c: undefined }], a: "x" })).toBe('{"a":"x","b":[1,{"d":2}]}');
  expect(() => canonicalJson({ a: Number.NaN })).toThrow(RangeError);
  expect(sha256Hex("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});
