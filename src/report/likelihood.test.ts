import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Lang } from "../case/case.ts";
import { type Scale, scales } from "../case/scaleData.ts";
import { bandFor, wordFor } from "../case/scales.ts";
import { context } from "./context.ts";
import { rich } from "./document.ts";
import { shownBeside, uncertain, worded } from "./likelihood.ts";
import { type Points, type Step, toEnd, toPoints } from "./numbers.ts";
import { inlineText } from "./render/inlineText.ts";
import { harbour, harbourCase, sum } from "./testing/fixture.ts";

const phrase = (lang: Lang, mean: number, p5: number, p95: number, place: "prose" | "table" = "prose"): string => {
  const x = context(harbour, harbourCase, { lang, size: "brief" });
  const w = worded(x, uncertain(sum(mean, p5, p95)), [], place);
  return inlineText(rich(w.word, " ", w.detail), lang, { isolates: ["", ""] });
};

test("word, about, band, words of both ends (W2)", () => {
  expect(phrase("ar", 0.72, 0.14, 0.988)).toBe("مرجَّح (نحو 70%؛ النطاق 15–99%، من مستبعد إلى شبه محقَّق)");
  expect(phrase("en", 0.72, 0.14, 0.988)).toBe("likely (about 70%; band 15–99%, very unlikely to almost certain)");
});

test("a band inside one word says it once", () => {
  expect(phrase("en", 0.3, 0.22, 0.41)).toBe("unlikely (about 30%; band 20–40%)");
  expect(phrase("ar", 0.3, 0.22, 0.41)).toBe("غير مرجَّح (نحو 30%؛ النطاق 20–40%)");
});

test("small probabilities are less than 5%, never 0 nor about 0", () => {
  expect(phrase("en", 0.004, 0, 0.03)).toBe("almost no chance (less than 5%; band 0–5%)");
  expect(phrase("ar", 0.004, 0, 0.03)).toBe("شبه معدوم الاحتمال (أقل من 5%؛ النطاق 0–5%)");
});

test("0 in every draw says so", () => {
  expect(phrase("en", 0, 0, 0)).toBe("almost no chance (0% in every draw)");
});

test("tables round to 1 point", () => {
  expect(phrase("en", 0.142, 0, 0.753, "table")).toBe("very unlikely (14%; 0–75%: almost no chance to likely)");
});

test("sums that stray past 1 by rounding errors are 1", () => {
  expect(phrase("en", 0.82, 0.4, 1.0000000000000002)).toBe(
    "very likely (just over 80%; band 40–100%, unlikely to almost certain)",
  );
});

test("3% is almost no chance and less than 5%, not about 5%; borders say on which side they are", () => {
  expect(phrase("en", 0.03, 0, 0.17)).toBe(
    "almost no chance (less than 5%; band 0–15%, almost no chance to very unlikely)",
  );
  expect(phrase("ar", 0.19, 0.07, 0.19)).toBe("مستبعد (أقل بقليل من 20%؛ النطاق 5–20%)");
  expect(phrase("en", 0.81, 0.81, 0.9)).toBe("very likely (just over 80%; band 80–90%)");
  expect(phrase("ar", 0.81, 0.81, 0.9)).toBe("مرجَّح جدًا (أكثر بقليل من 80%؛ النطاق 80–90%)");
  expect(phrase("en", 0.97, 0.96, 0.98)).toBe("almost certain (more than 95%; band 95–99%)");
  expect(phrase("en", 0.197, 0.1, 0.3, "table")).toBe(
    "very unlikely (just under 20%; 10–30%: very unlikely to unlikely)",
  );
});

test("a partition's 5 for 3% and 20 for 16%: less than, since just under would not be true", () => {
  const given = (points: number): Points => ({ points, edge: null });
  expect(shownBeside(0.03, 5, "icd203", given(5))).toEqual({ points: 5, relation: "less-than" });
  expect(shownBeside(0.97, 5, "icd203", given(95))).toEqual({ points: 95, relation: "more-than" });
  expect(shownBeside(0.16, 5, "icd203", given(20))).toEqual({ points: 20, relation: "less-than" });
  expect(shownBeside(0.19, 5, "icd203", given(20))).toEqual({ points: 20, relation: "just-under" });
});

/** All of 0..1 to a tenth of a point, and the doubles between. */
const grid = Array.from({ length: 1001 }, (_, i) => i / 1000);
const anywhere = fc.double({ min: 0, max: 1, noNaN: true });

describe.each<[Scale, Step]>([
  ["icd203", 5],
  ["icd203", 1],
  ["phia", 5],
  ["phia", 1],
])("%s in steps of %i: the number never says another word than the word", (scale, step) => {
  /** What the reader sees is true of `p`, and a reader who looks the number up in the scale finds the word. */
  function agrees(p: number, rounded?: Points): void {
    const { points, relation } = shownBeside(p, step, scale, rounded);
    const exact = p * 100;
    const wordOf = (at: number): string => wordFor(Math.min(1, Math.max(0, at / 100)), scale).en;
    expect(Number.isInteger(points / step), `${p}`).toBe(true);
    expect(Math.abs(points - exact), `${p}`).toBeLessThan(step + 1e-6);
    if (relation === "equal") expect(wordOf(points), `${p}: ${points}`).toBe(wordOf(exact));
    else if (relation === "less-than" || relation === "just-under") {
      expect(exact, `${p}`).toBeLessThan(points);
      expect(wordOf(points - 1e-3), `${p}: under ${points}`).toBe(wordOf(exact));
    } else {
      expect(exact, `${p}`).toBeGreaterThan(points);
      expect(wordOf(points + 1e-3), `${p}: over ${points}`).toBe(wordOf(exact));
    }
  }
  const both = (p: number): void => {
    agrees(p);
    // What a partition by largest remainder gives: the step below or above.
    for (const units of [Math.floor((p * 100) / step + 1e-9), Math.ceil((p * 100) / step - 1e-9)]) {
      const points = units * step;
      const edge = p > 0 && points === 0 ? "below" : p < 1 && points === 100 ? "above" : null;
      agrees(p, { points, edge });
    }
  };
  test("at every tenth of a point", () => grid.forEach(both));
  test("anywhere", () => fc.assert(fc.property(anywhere, both), { numRuns: 500 }));

  test("above 0 it is never 0, below 1 never 100, and p and 1 - p are rounded alike", () =>
    grid.forEach((p) => {
      const { points, relation } = shownBeside(p, step, scale);
      if (p > 0 && p < 1) expect([0, 100]).not.toContain(points);
      if (Math.abs(p - 0.5) > 1e-9) {
        const mirror = toPoints(1 - p, step);
        expect([p, mirror.points]).toEqual([p, 100 - toPoints(p, step).points]);
      }
      if (p === 0 || p === 1) expect([points, relation]).toEqual([p * 100, "equal"]);
    }));

  test("an end of a band stays in the closed band of its word", () =>
    grid.forEach((p) => {
      const end = toEnd(p, step) / 100;
      const { band } = bandFor(p, scale);
      const { low, high } = scales[scale][band]!;
      const isInside = end >= low - 1e-9 && end <= high + 1e-9;
      expect([p, isInside || bandFor(end, scale).band === band]).toEqual([p, true]);
    }));
});
