// The picture of states: what it must show, in which direction, and that no text leaves its box in a browser.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parseAt } from "../../cli/readCase.ts";
import { posteriorsOf } from "../../lenses/evidence/index.ts";
import type { StabilityGraph } from "../../lenses/stability/finding.ts";
import { stabilityGraph } from "../../lenses/stability/index.ts";
import { launchBrowser } from "../../testing/browser.ts";
import { stateGraphSvg } from "../index.ts";
import { orderedLayers } from "./layers.ts";

const bundled = ["elmira", "cuba-1962", "ukraine-backchannel"] as const;
const caseOf = (id: string) => {
  const path = fileURLToPath(new URL(`../../../cases/${id}.case.yaml`, import.meta.url));
  return parseAt(path, readFileSync(path, "utf8")).case!;
};
const graphOf = (c: ReturnType<typeof caseOf>): StabilityGraph =>
  stabilityGraph(c, posteriorsOf(c), { withMoves: false, withCoalitions: false }) as StabilityGraph;
const svgOf = (c: ReturnType<typeof caseOf>, lang: "ar" | "en"): string =>
  stateGraphSvg(graphOf(c), c, { lang, id: "g" });
const texts = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((m) => m[1]!);
const arrows = (svg: string): number[][] =>
  [...svg.matchAll(/<path d="M([\d.]+) [\d.]+C[^"]* ([\d.]+) [\d.]+" fill="none"/g)].map((m) => [
    Number(m[1]),
    Number(m[2]),
  ]);

test("every state has a box with its number and how it lasts; the status quo is named", () => {
  for (const id of ["elmira", "cuba-1962"]) {
    const c = caseOf(id);
    const { states } = graphOf(c);
    const shown = texts(svgOf(c, "en"));
    for (const [k, s] of states.entries())
      expect(shown.filter((t) => t === `${s.scenario} · ${k + 1}`)).toHaveLength(1);
    const count = (code: string): number => shown.filter((t) => t === code).length;
    expect(count("Nash")).toBe(states.filter((s) => s.equilibrium.nash).length);
    expect(count("SEQ")).toBe(states.filter((s) => s.equilibrium.seq && !s.equilibrium.nash).length);
    expect(count("GMR")).toBe(states.filter((s) => s.equilibrium.gmr && !s.equilibrium.seq).length);
    expect(count("Status quo")).toBe(1);
  }
});

test("arrows run in reading direction; joint moves are dashed and carry their agreement", () => {
  const c = caseOf("elmira");
  const [en, ar] = [svgOf(c, "en"), svgOf(c, "ar")];
  expect(arrows(en).map(([a, b]) => a! < b!)).toEqual([true, true]);
  expect(arrows(ar).map(([a, b]) => a! > b!)).toEqual([true, true]);
  expect(ar).toContain('direction="rtl"');
  const settlement = c.agreements.find((a) => a.id === "settlement")!.label;
  expect(texts(en)).toContain(settlement.en);
  expect(texts(ar)).toContain(settlement.ar);
  expect(en.match(/C[^>]*stroke-dasharray="7 3"/g)).toHaveLength(1);
});

test("beyond 60 states: boxes of scenarios with counts that add up", () => {
  const c = caseOf("ukraine-backchannel");
  const counts = texts(svgOf(c, "en")).flatMap((t) => /^(\d+) states?$/.exec(t)?.[1] ?? []);
  expect(counts.map(Number).reduce((a, b) => a + b, 0)).toBe(320);
});

test("the case's label stands in the title and in the picture; names are escaped; the order of the file changes nothing", () => {
  const c = caseOf("elmira");
  expect(svgOf(c, "ar").split(c.label!.ar!)).toHaveLength(3);
  expect(svgOf({ ...c, title: { en: "<b>&\u202e" } }, "en")).not.toMatch(/<b>|\u202e/);
  const reversed = {
    ...c,
    options: c.options.toReversed(),
    actors: c.actors.toReversed(),
    agreements: c.agreements.toReversed(),
  };
  expect(svgOf(reversed, "ar")).toBe(svgOf(c, "ar"));
});

test("columns: two arrows that cross in the given order do not cross in the one chosen", () => {
  const arrows = [
    { from: 0, to: 3 },
    { from: 1, to: 2 },
  ];
  const [left, right] = orderedLayers({ layers: [0, 0, 1, 1, null], arrows });
  const crosses = arrows.every(({ from, to }) => left!.indexOf(from) === right!.indexOf(to));
  expect(crosses).toBe(true);
});

test("in a browser no text leaves its box or the picture, in either language", async ({ skip }) => {
  const require = createRequire(import.meta.url);
  const font = ["arabic", "latin"].map((subset) => {
    const file = require.resolve(
      `@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-${subset}-wght-normal.woff2`,
    );
    return `@font-face{font-family:"Qanat Sans";font-weight:100 900;src:url(data:font/woff2;base64,${readFileSync(file).toString("base64")});unicode-range:${subset === "arabic" ? "U+600-6FF,U+FB50-FEFF" : "U+0-24F,U+2000-22FF"}}`;
  });
  const browser = await launchBrowser();
  if (!browser) return skip("no Chromium found");
  const page = await browser.newPage();
  const elmira = caseOf("elmira");
  const long = {
    ar: "تعديل أمر المعالجة تعديلًا تقبله الشركة ولا تعترض عليه السلطة المحلية ولا السكان",
    en: "Modify the control-order-of-nineteen-hundred-and-eighty-nine in a way acceptable to all of them",
  };
  const wide = {
    ...elmira,
    title: long,
    options: elmira.options.map((o) => ({ ...o, label: long })),
    agreements: elmira.agreements.map((a) => ({ ...a, label: long })),
    scenarios: elmira.scenarios.map((x) => ({ ...x, label: long })),
    actors: elmira.actors.map((x) => ({ ...x, label: long })),
  };
  const cases = [...bundled.map((id) => caseOf(id)), wide];
  for (const c of cases)
    for (const lang of ["ar", "en"] as const) {
      await page.setContent(
        `<style>${font.join("")}body{margin:0}</style>${svgOf(c, lang).replace("<svg ", '<svg id="s" ')}`,
      );
      const outside = await page.evaluate(`document.fonts.ready.then(() => {
        const svg = document.getElementById("s");
        svg.style.width = svg.viewBox.baseVal.width + "px";
        const all = svg.getBoundingClientRect();
        return [...svg.querySelectorAll("text")].flatMap((t) => {
          const r = t.getBoundingClientRect();
          const boxes = [...(t.closest("g")?.querySelectorAll("rect") ?? [])].map((x) => x.getBoundingClientRect());
          const left = Math.min(...boxes.map((b) => b.left), all.right), right = Math.max(...boxes.map((b) => b.right), all.left);
          const [from, to] = boxes.length ? [left, right] : [all.left, all.right];
          return r.left < from - 0.5 || r.right > to + 0.5 ? [t.textContent] : [];
        });
      })`);
      expect([c.id, lang, outside]).toEqual([c.id, lang, []]);
    }
  await browser.close();
});
