// Quantities as text and back.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Bounds, isQuantityMistake, parseQuantity, printQuantity, type QuantityKind } from "./quantityText.ts";

const parse = (value: unknown, kind: QuantityKind, bounds?: Bounds) =>
  parseQuantity(value, kind, "icd203", bounds ?? (kind === "bounded" ? [0, 100] : undefined));

const decimal = (low: number, high: number) =>
  fc.integer({ min: Math.ceil(low * 1000), max: Math.floor(high * 1000) }).map((n) => n / 1000);
const texts = (low: number, high: number) => {
  const pair = fc.tuple(decimal(low, high), decimal(low, high)).map(([a, b]) => (a <= b ? [a, b] : [b, a]));
  return fc.oneof(
    decimal(low, high).map(String),
    pair.map(([a, b]) => `${a} to ${b}`),
    pair.map(([a, b]) => `uniform(${a}, ${b})`),
    fc.tuple(decimal(low, high), decimal(low, high), decimal(low, high)).map((three) => {
      const [a, b, c] = three.toSorted((x, y) => x - y);
      return `triangular(${a}, ${b}, ${c})`;
    }),
    fc.tuple(decimal(0.001, 9), decimal(0.001, 9)).map(([a, b]) => `beta(${a}, ${b})`),
  );
};

test.each([
  ["probability", 0, 1],
  ["positive", 0.001, 500],
  ["bounded", 0, 100],
  ["real", -500, 500],
] as const)("printing a parsed %s and parsing it again gives the same quantity", (kind, low, high) => {
  fc.assert(
    fc.property(texts(low, high), (text) => {
      const q = parse(text, kind);
      if (isQuantityMistake(q)) throw new Error(`${text}: ${q.code}`);
      expect(parse(printQuantity(q), kind)).toEqual(q);
    }),
    { seed: 20250210 },
  );
});

test("a range prints as it was written", () => {
  for (const text of [
    "0.2 to 0.6",
    "0.01 to 0.1",
    "0.85 to 1",
    "uniform(0, 0.3)",
    "beta(2, 5)",
    "triangular(0.1, 0.2, 0.5)",
    "0.25",
  ])
    expect(printQuantity(parse(text, "probability") as never)).toBe(text);
  expect(printQuantity(parse("5 to 50", "positive") as never)).toBe("5 to 50");
  expect(printQuantity(parse("-2 to 3", "bounded", [-4, 4]) as never)).toBe("-2 to 3");
});

test("a word of the other scale, or with vowel marks, is read by the scale of the case", () => {
  expect(parseQuantity("مرجّح", "probability", "phia")).toEqual({ family: "uniform", low: 0.55, high: 0.75 });
  expect(parseQuantity("مـرجَّـح", "probability", "icd203")).toEqual({ family: "uniform", low: 0.55, high: 0.8 });
  expect(parseQuantity("Very  Likely", "probability", "icd203")).toEqual({ family: "uniform", low: 0.8, high: 0.95 });
  expect(parseQuantity("realistic possibility", "probability", "icd203")).toMatchObject({ code: "QN-WORD" });
});

test.each([
  ["1.2", "probability", "QN-PROB"],
  ["-0.1 to 0.5", "probability", "QN-PROB"],
  ["uniform(0.5, 1.5)", "probability", "QN-PROB"],
  ["0.6 to 0.2", "positive", "QN-RANGE"],
  ["uniform(0.6, 0.2)", "positive", "QN-RANGE"],
  ["triangular(1, 3, 2)", "positive", "QN-RANGE"],
  ["0 to 2", "positive", "QN-ZERO"],
  ["-1", "positive", "QN-ZERO"],
  ["101", "bounded", "QN-BOUND"],
  ["likely", "positive", "QN-QTY"],
  ["0.2 - 0.6", "probability", "QN-QTY"],
  ["0.2to0.6", "probability", "QN-QTY"],
  ["beta(0, 1)", "probability", "QN-QTY"],
  ["triangular(1, 2)", "positive", "QN-QTY"],
  ["1e999", "real", "QN-QTY"],
  ["ممكن", "probability", "QN-WORD"],
  ["قد", "probability", "QN-WORD"],
  ["Possible", "probability", "QN-WORD"],
] as const)("%s as a %s is %s", (text, kind, code) => {
  expect(parse(text, kind)).toMatchObject({ code });
});

test.each([
  [4, "QN-BOUND"],
  [1.5, "QN-BOUND"],
  [{ value: 2, range: "3 to 1" }, "QN-RANGE"],
  [{ value: 0, range: "1 to 3" }, "QN-IMPACT"],
  [{ value: 2, range: "1 to 5" }, "QN-BOUND"],
  [{ value: 2, range: "likely" }, "QN-QTY"],
  ["x", "QN-QTY"],
] as const)("impact %j is %s", (value, code) => {
  expect(parse(value, "impact")).toMatchObject({ code });
});

test("numbers: zero is a rate, `uniform(0, b)` is allowed, `a to a` is the number", () => {
  expect(parse(0, "positive")).toEqual({ family: "number", value: 0 });
  expect(parse("uniform(0, 2)", "positive")).toEqual({ family: "uniform", low: 0, high: 2 });
  expect(parse("0.4 to 0.4", "probability")).toEqual({ family: "number", value: 0.4 });
  expect(parse({ value: -2, range: "-3 to -1" }, "impact")).toEqual({
    family: "integers",
    low: -3,
    high: -1,
    value: -2,
  });
});

test("nothing that a file can hold makes it throw", () => {
  fc.assert(
    fc.property(
      fc.anything(),
      fc.constantFrom("probability", "positive", "bounded", "impact", "real"),
      (value, kind) => {
        expect(parse(typeof value === "object" ? value : value, kind as QuantityKind)).toBeTypeOf("object");
      },
    ),
    { seed: 1 },
  );
});
