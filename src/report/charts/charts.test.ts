import { expect, test } from "vitest";
import { sum } from "../testing/fixture.ts";
import { overTimeChart, ticksOf } from "./overTime.ts";
import { tornadoChart } from "./tornado.ts";

const data = {
  times: [0, 12, 24],
  scenarios: [
    { id: "S1", name: "one", at: [sum(0, 0, 0), sum(0.2, 0, 0.5), sum(0.4, 0.1, 0.8)], shown: "40%" },
    { id: "S0", name: "rest", at: [sum(1, 1, 1), sum(0.8, 0.5, 1), sum(0.6, 0.2, 0.9)], shown: "60%" },
  ],
  axis: "months",
  percent: (n: number) => `${n}%`,
};
const frame = { id: "f", title: "Probability", label: "Illustrative" };
const areas = (svg: string): number[][] =>
  [...svg.matchAll(/<path d="M([^"]*)Z" fill="#[0-9a-f]{6}" stroke="#fff"/g)].map((m) =>
    m[1]!.split(/[L ]/).map(Number),
  );

test("stacked areas: S0 at the bottom, tops add up to 1", () => {
  const [rest, one] = areas(overTimeChart(data, { ...frame, lang: "en" })) as [number[], number[]];
  const ys = (a: number[]): number[] => a.filter((_, i) => i % 2 === 1);
  // The first half of each outline is its top; the top of the last area is the line of 100 %.
  expect(ys(one).slice(0, 3)).toEqual([16, 16, 16]);
  expect(ys(rest).slice(0, 3)).toEqual(ys(one).slice(3).reverse());
  expect(ys(rest)[2]).toBeCloseTo(16 + 210 * 0.4, 0);
});

test("time runs from right to left in Arabic, by mirroring", () => {
  const xs = (lang: "ar" | "en"): number[] =>
    areas(overTimeChart(data, { ...frame, lang }))[0]!.filter((_, i) => i % 2 === 0);
  expect(xs("ar")).toEqual(xs("en").map((x) => 760 - x));
  expect(overTimeChart(data, { ...frame, lang: "ar" })).toContain('direction="rtl"');
});

test("names are escaped; the label is in the title and in the picture", () => {
  const svg = overTimeChart(
    { ...data, scenarios: data.scenarios.map((s) => ({ ...s, name: "<b>&\u202e" })) },
    { ...frame, lang: "en" },
  );
  expect(svg).not.toContain("<b>");
  expect(svg).not.toContain("\u202e");
  expect(svg.match(/Illustrative/g)).toHaveLength(2);
});

test("tornado: bars on the right side of zero", () => {
  const row = {
    name: "x",
    effects: [
      { difference: -0.1, se: 0.01, isLow: true },
      { difference: 0.1, se: 0.01, isLow: false },
    ],
  };
  const words = { axis: "points", low: "low", high: "high" };
  const svg = tornadoChart({ rows: [row], words, signed: (p) => `${p}` }, { ...frame, lang: "en" });
  const [low, , high] = [...svg.matchAll(/<rect x="([\d.]+)" y="18" width="([\d.]+)"/g)].map((m) => [
    Number(m[1]),
    Number(m[2]),
  ]);
  expect(low![0]! + low![1]!).toBeCloseTo(high![0]!, 1);
});

test("ticks hold both ends", () => {
  expect(ticksOf(Array.from({ length: 25 }, (_, i) => i))).toEqual([0, 6, 12, 18, 24]);
  expect(ticksOf(Array.from({ length: 31 }, (_, i) => i))).toEqual([0, 10, 20, 30]);
  expect(ticksOf([0, 11])).toEqual([0, 11]);
});
