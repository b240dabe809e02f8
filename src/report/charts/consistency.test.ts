// The heat map and the levers: both languages, mirrored, with the label in the title, every text escaped.
import { expect, test } from "vitest";
import { impactChart } from "./impacts.ts";
import { leverChart } from "./levers.ts";

const frame = { id: "f", title: "Levers", label: "Illustrative" };
const levers = {
  nodes: [
    { id: "1", name: "<b>truce", share: 0.9 },
    { id: "2", name: "wider", share: 0.2 },
    { id: "", name: "cycle", share: null },
  ],
  arrows: [
    { from: 0, to: 1, words: "collapses", count: 3 },
    { from: 1, to: 2, words: "idles", count: 1 },
  ],
};
const impacts = {
  files: [
    { name: "War & peace", variants: ["truce", "wider"] },
    { name: "Channel", variants: ["deepens"] },
  ],
  cells: [null, null, 3, null, null, 0, -2, null, null],
  words: { positive: "supports", negative: "hinders", zero: "none", unjudged: "not judged" },
};
const numbers = (svg: string, pattern: RegExp): number[] => [...svg.matchAll(pattern)].map((m) => Number(m[1]));

test("levers: numbered circles at equal distances, arrows named with how many changes lead there", () => {
  const svg = leverChart(levers, { ...frame, lang: "en" });
  expect(numbers(svg, /<circle cx="([\d.]+)"/g).length).toBe(3);
  expect(svg).toContain("collapses (3)");
  expect(svg).toMatch(/>idles</);
  expect(svg.match(/marker-end="url\(#f-head\)"/g)).toHaveLength(2);
  // The first node stands where reading begins; cosines of thirds of a turn: 1, -1/2, -1/2.
  const [a, b, c] = numbers(svg, /<circle cx="([\d.]+)"/g) as [number, number, number];
  expect([a, b, c].map((x) => Math.round(x))).toEqual([110, 515, 515]);
});

test("mirrored in Arabic; the label stands in the title", () => {
  const [en, ar] = (["en", "ar"] as const).map((lang) =>
    numbers(leverChart(levers, { ...frame, lang }), /<circle cx="([\d.]+)"/g),
  ) as [number[], number[]];
  expect(ar.map((x) => Math.round(760 - x))).toEqual(en.map((x) => Math.round(x)));
  for (const lang of ["en", "ar"] as const) {
    expect(leverChart(levers, { ...frame, lang })).toContain("<title>Levers (Illustrative)</title>");
    expect(impactChart(impacts, { ...frame, lang })).toContain("<title>Levers (Illustrative)</title>");
  }
});

test("names are escaped", () => {
  expect(leverChart(levers, { ...frame, lang: "en" })).not.toContain("<b>");
  expect(impactChart(impacts, { ...frame, lang: "en" })).toContain("War &amp;");
});

test("heat map: a sign in every judged cell; not judged is not zero", () => {
  const svg = impactChart(impacts, { ...frame, lang: "en" });
  for (const text of [">+3<", ">−2<", ">0<"]) expect(svg).toContain(text);
  // One cell from the channel to a wider war is not judged; cells of a file on itself stay empty.
  expect(svg.match(/fill="#f1f3f5"/g)).toHaveLength(2);
});

test("heat map in Arabic: rows read from the right", () => {
  const width = (svg: string): number => Number(/viewBox="0 0 (\d+)/.exec(svg)![1]);
  const cells = (lang: "en" | "ar"): number[] =>
    numbers(impactChart(impacts, { ...frame, lang }), /<rect x="([\d.]+)"[^>]*fill-opacity/g);
  const [en, ar] = [cells("en"), cells("ar")];
  const size = 28;
  expect(ar).toEqual(en.map((x) => width(impactChart(impacts, { ...frame, lang: "ar" })) - x - size));
});
