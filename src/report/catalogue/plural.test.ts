import { expect, test } from "vitest";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { dateInWords } from "./months.ts";
import { arabicClass } from "./plural.ts";

test("Arabic classes are those of Unicode CLDR", () => {
  const cldr = new Intl.PluralRules("ar");
  for (let n = 0; n <= 1203; n++) expect([n, arabicClass(n)]).toEqual([n, cldr.select(n)]);
  expect(arabicClass(1.5)).toBe("other");
});

test("counted nouns in Arabic: gender, dual, case", () => {
  const { month, year } = ar.words.unit;
  expect([0, 1, 2, 3, 10, 11, 24, 100, 102, 103, 111].map((n) => month.nominative(n))).toEqual([
    "صفر شهر",
    "شهر واحد",
    "شهران",
    "3 أشهر",
    "10 أشهر",
    "11 شهرًا",
    "24 شهرًا",
    "100 شهر",
    "102 شهر",
    "103 أشهر",
    "111 شهرًا",
  ]);
  expect(month.oblique(2)).toBe("شهرين");
  expect(year.oblique(2)).toBe("سنتين");
  expect(ar.words.points(15)).toBe("15 نقطة");
  expect(ar.words.points(5)).toBe("5 نقاط");
});

test("counted nouns in English", () => {
  expect([1, 2].map((n) => en.words.unit.day.nominative(n))).toEqual(["1 day", "2 days"]);
  expect(en.page.sources(0)).toBe("no source");
});

test("dates", () => {
  expect(dateInWords("2024-11-06", ar.words.months)).toBe("6 نوفمبر 2024");
  expect(dateInWords("2025-01", ar.words.monthsLevant)).toBe("كانون الثاني 2025");
  expect(dateInWords("1989", en.words.months)).toBe("1989");
  expect(dateInWords("2024-13", en.words.months)).toBe("2024");
});

test("no Arabic entry holds a Latin word by accident, and no entry is empty", () => {
  const seen: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value === "string") {
      expect([path, value.trim() === ""]).toEqual([path, false]);
      if (/[A-Za-z]{2}/.test(value)) seen.push(`${path}: ${value}`);
    } else if (Array.isArray(value)) for (const [i, v] of value.entries()) walk(v, `${path}.${i}`);
    else if (value !== null && typeof value === "object")
      for (const [k, v] of Object.entries(value)) if (k !== "type") walk(v, path === "" ? k : `${path}.${k}`);
  };
  walk(ar, "");
  expect(seen.filter((s) => !/ICD 203|PHIA|SHA-256|English|\((?:SEQ|GMR)\)/.test(s))).toEqual([]);
});
