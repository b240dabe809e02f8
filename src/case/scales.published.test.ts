// Bands, tie rule, gap rule, intervals and words read: validation/report/scales.json (ICD 203, 2015; PHIA, 2025).
import { expect, test } from "vitest";
import published from "../../validation/report/scales.json" with { type: "json" };
import { type Scale, scales } from "./scaleData.ts";
import { isScaleWord, readWord, wordFor, wordsForInterval, wordsOf } from "./scales.ts";

test.each(published.tests.icd203)("ICD 203: $p is $en", ({ p, en, ar }) => {
  expect(wordFor(p, "icd203")).toEqual({ en, ar, inGap: false });
});

test.each(published.tests.phia)("PHIA: $p is $en, in a gap: $in_gap", ({ p, en, ar, in_gap }) => {
  expect(wordFor(p, "phia")).toEqual({ en, ar, inGap: in_gap });
});

test.each(published.tests.icd203_intervals)("ICD 203: $lo to $hi is $words_en", ({ lo, hi, words_en, words_ar }) => {
  const words = wordsForInterval(lo, hi, "icd203");
  expect(words.map((w) => w.en)).toEqual(words_en);
  expect(words.map((w) => w.ar)).toEqual(words_ar);
});

test.each(published.tests.words_read)("$scale reads $text", ({ scale, text, lo, hi, error }) => {
  const read = readWord(text, scale as Scale);
  if (error === undefined) expect(read).toMatchObject({ band: { low: lo, high: hi } });
  else expect(read).toEqual({ mistake: /hedge|ambiguous/.test(error) ? "hedge" : "unknown" });
});

test("the bands, words and aliases are those published", () => {
  expect(scales.icd203.map((b) => [b.low, b.high, b.ar])).toEqual(
    published.icd203.bands.map((b) => [b.lo, b.hi, [b.ar, ...b.ar_aliases]]),
  );
  for (const [i, band] of published.icd203.bands.entries())
    for (const word of band.en) expect(scales.icd203[i]!.en).toContain(word);
  expect(scales.phia.map((b) => [b.low, b.high, b.en[0], b.ar[0]])).toEqual(
    published.phia.bands.map((b) => [b.lo, b.hi, b.en, b.ar]),
  );
});

test("p and 1-p get mirrored words, at borders and in the middle of gaps too", () => {
  const mirror = (scale: Scale, p: number): void => {
    const words = wordsOf(scale, "en");
    const [at, opposite] = [p, 1 - p].map((x) => words.indexOf(wordFor(x, scale).en));
    expect([p, at]).toEqual([p, words.length - 1 - opposite!]);
  };
  for (let i = 0; i <= 1000; i++) if (i !== 500) mirror("icd203", i / 1000);
});

test("every printed word is read as its own band", () => {
  for (const scale of ["icd203", "phia"] as const)
    for (const band of scales[scale])
      for (const word of [...band.en, ...band.ar, ...band.en.map((w) => w.toUpperCase())]) {
        expect(readWord(` ${word} `, scale)).toEqual({ band });
        expect(isScaleWord(word)).toBe(true);
      }
});
