// Families and parameters of `a to b` by kind, and what is an error: validation/forecast/quantities.json.
import { expect, test } from "vitest";
import published from "../../validation/forecast/quantities.json" with { type: "json" };
import type { Quantity } from "../math/quantity.ts";
import { isQuantityMistake, parseQuantity, type QuantityKind } from "./quantityText.ts";

interface Row {
  kind: string;
  bounds?: number[];
  quantity?: string;
  a: number;
  b: number;
  word?: string;
  value?: number;
  family: string;
  mu?: number;
  sigma?: number;
}

const bounds: Readonly<Record<string, readonly [number, number]>> = {
  power: [0, 100],
  reservation: [0, 100],
  stance: [-4, 4],
  influence: [0, 4],
};
const read = (row: Row): Quantity => {
  const value =
    row.word ??
    (row.value === undefined ? `${row.a} to ${row.b}` : { value: row.value, range: `${row.a} to ${row.b}` });
  const quantity = parseQuantity(
    value,
    row.kind as QuantityKind,
    "icd203",
    row.kind === "bounded" ? bounds[row.quantity!] : undefined,
  );
  if (isQuantityMistake(quantity)) throw new Error(quantity.code);
  return quantity;
};
const rows: readonly Row[] = published.cases;

test.each(rows.filter((row) => row.mu !== undefined))("$kind $quantity $a to $b is $family", (row) => {
  const quantity = read(row);
  expect(quantity.family).toBe(row.family.replace(", rescaled", ""));
  expect("mu" in quantity && quantity.mu).toBeCloseTo(row.mu!, 12);
  expect("sigma" in quantity && quantity.sigma).toBeCloseTo(row.sigma!, 12);
  if (quantity.family === "logit-normal")
    expect([quantity.low, quantity.high]).toEqual(bounds[row.quantity ?? ""] ?? [0, 1]);
});

test.each(rows.filter((row) => row.family.startsWith("beta")))("$kind $quantity $a to $b is beta(2, 2)", (row) => {
  expect(read(row)).toEqual({ family: "beta22", low: row.a, high: row.b });
});

test("a word is its band, evenly; `a to a` is the number; an impact is whole numbers", () => {
  const of = (family: string): Row => rows.find((row) => row.family === family)!;
  expect(read(of("uniform on the band"))).toEqual({ family: "uniform", low: 0.55, high: 0.8 });
  expect(read(of("the number"))).toEqual({ family: "number", value: 0.3 });
  expect(read(of("whole numbers, evenly"))).toEqual({ family: "integers", low: 1, high: 3, value: 2 });
});

const codeOf: Readonly<Record<string, string>> = {
  "0 to 0.1": "QN-ZERO",
  "0.6 to 0.2": "QN-RANGE",
  "90 to 110": "QN-BOUND",
  "range 1 to 3, value 0": "QN-IMPACT",
  محتمل: "QN-WORD",
};

test.each(published.errors)("$kind $text is an error: $why", ({ kind, text }) => {
  const impact = /^range (.*), value (.*)$/.exec(text);
  const value = impact ? { value: Number(impact[2]), range: impact[1] } : text;
  expect(parseQuantity(value, kind as QuantityKind, "icd203", kind === "bounded" ? [0, 100] : undefined)).toMatchObject(
    {
      code: codeOf[text],
    },
  );
});
