import { expect, test } from "vitest";
import type { Lang } from "../case/case.ts";
import { context } from "./context.ts";
import { rich } from "./document.ts";
import { uncertain, worded } from "./likelihood.ts";
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
    "very likely (about 80%; band 40–100%, unlikely to almost certain)",
  );
});
