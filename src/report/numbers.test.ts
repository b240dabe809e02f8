import fc from "fast-check";
import { expect, test } from "vitest";
import { atLeastPoints, partition, toDifference, toEnd, toPoints, toSignificant } from "./numbers.ts";

test("prose rounds to 5 points, tables to 1", () => {
  expect(toPoints(0.437, 5).points).toBe(45);
  expect(toPoints(0.437, 1).points).toBe(44);
});

test("a probability above 0 is never shown as 0, one below 1 never as 100", () => {
  expect(toPoints(0.004, 5)).toEqual({ points: 0, edge: "below" });
  expect(toPoints(0.999, 5)).toEqual({ points: 100, edge: "above" });
  expect(toPoints(0, 5).edge).toBeNull();
  expect(toPoints(1, 5).edge).toBeNull();
  expect(toEnd(0.988, 5)).toBe(99);
  expect(toEnd(1, 5)).toBe(100);
  expect(() => toPoints(1.2, 5)).toThrow(RangeError);
});

test("shares of a partition add up, each within one step of its share", () =>
  fc.assert(
    fc.property(
      fc
        .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 9 })
        .filter((s) => s.some((p) => p > 1e-6)),
      fc.constantFrom<1 | 5>(1, 5),
      (shares, step) => {
        const points = partition(shares, step).map((p) => p.points);
        expect(points.reduce((a, b) => a + b, 0)).toBe(100);
        const total = shares.reduce((a, b) => a + b, 0);
        points.forEach((p, i) => {
          expect(Math.abs(p - (shares[i]! / total) * 100)).toBeLessThan(step + 1e-6);
        });
      },
    ),
  ));

test("largest remainder: 1/3 each of 100 gives the spare point to the first", () => {
  expect(partition([1 / 3, 1 / 3, 1 / 3], 1).map((p) => p.points)).toEqual([34, 33, 33]);
  expect(partition([0.56, 0.12, 0.04], 5, 75).map((p) => p.points)).toEqual([60, 10, 5]);
});

test("at least: never above the share", () =>
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (p) => {
      expect(atLeastPoints(p, 5)).toBeLessThanOrEqual(p * 100 + 1e-6);
      expect(atLeastPoints(p, 5) % 5).toBe(0);
    }),
  ));

test("differences keep their sign; small ones are marked", () => {
  expect(toDifference(-0.132, 5)).toEqual({ points: -15, small: false });
  expect(toDifference(0.01, 5)).toEqual({ points: 0, small: true });
  expect(Object.is(toDifference(-0.001, 5).points, 0)).toBe(true);
});

test("plain numbers: three significant digits, no trailing zeros", () => {
  expect([0.25, 0.0123456, 1234.5, 1, 0, 10].map((x) => toSignificant(x))).toEqual([
    "0.25",
    "0.0123",
    "1235",
    "1",
    "0",
    "10",
  ]);
});
