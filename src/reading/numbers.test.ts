// Numbers in texts, on the article and on traps.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { numbersIn } from "./numbers.ts";

test("the article holds two numbers only", () => {
  const text = readFileSync(new URL("../../cases/article.ar.txt", import.meta.url), "utf8");
  const found = numbersIn(text);
  expect(found.map((n) => [n.exact, n.line])).toEqual([
    ["ثلاث سنوات", 3],
    ["24 ساعة", 13],
  ]);
  for (const { exact, start } of found) expect(text.slice(start, start + exact.length)).toBe(exact);
});

test("words and digits, not ordinals or parts of words", () => {
  const exacts = (text: string): string[] => numbersIn(text).map((n) => n.exact);
  expect(exacts("Within twelve months, 3.5% of them; the second twofold rise of a U-2")).toEqual([
    "twelve months",
    "3.5%",
  ]);
  expect(exacts("بعد ٣٠ يومًا وخمسة أشهر في الولاية الأولى والثالثة")).toEqual(["٣٠ يومًا", "وخمسة أشهر"]);
  expect(exacts("ستراتيجية سبعية")).toEqual([]);
});
