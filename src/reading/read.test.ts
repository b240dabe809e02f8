// The whole reading: numbers on annotated texts, and what holds for any text.
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256Hex } from "../math/digest.ts";
import { evaluate, type Gold, parseGold } from "./gold/index.ts";
import { read } from "./read.ts";
import type { Article, Quoted, Reading } from "./reading.ts";

const folder = new URL("../../validation/reading/", import.meta.url);
const goldsIn = (path: URL): Gold[] =>
  readdirSync(path)
    .filter((name) => name.endsWith(".json") && name !== "plover.json")
    .flatMap((name) => {
      const file = new URL(name, path);
      const { gold } = parseGold(readFileSync(file, "utf8"), name, (text) => readFileSync(new URL(text, file), "utf8"));
      return gold ? [gold] : [];
    });
const published = goldsIn(folder);
const own = goldsIn(new URL("own/", folder));
const articleOf = (text: string, lang: "ar" | "en"): Article => ({
  text,
  lang,
  sha256: sha256Hex(text),
  format: "text",
  name: "text",
});
const f1 = (golds: readonly Gold[]) => evaluate(golds, read);

test("the article: actors, claims, and every condition, scenario and reaction (one annotator)", () => {
  const { total } = f1(published.filter((g) => g.id.includes("article")));
  expect(total.layers.mentions.f1).toBeGreaterThanOrEqual(0.95);
  expect(total.layers.end_to_end.f1).toBeGreaterThanOrEqual(0.85);
  expect(total.layers.conditions.f1).toBe(1);
  expect(total.layers.scenarios.f1).toBe(1);
  expect(total.layers.reactions.f1).toBe(1);
});

test("texts that no rule was tuned on: actors, spans, end to end, and no scenario invented (one annotator)", () => {
  const { total } = f1([...published, ...own].filter((g) => g.isHeldOut));
  expect(total.layers.mentions.f1).toBeGreaterThanOrEqual(0.93);
  expect(total.layers.claim_spans.f1).toBeGreaterThanOrEqual(0.8);
  expect(total.layers.end_to_end.f1).toBeGreaterThanOrEqual(0.6);
  expect(total.invented).toEqual({ scenarios: 0, conditions: 0 });
});

/** Every quotation in a reading, wherever it stands. */
function quotes(value: unknown): Quoted[] {
  if (Array.isArray(value)) return value.flatMap(quotes);
  if (typeof value !== "object" || value === null) return [];
  const here = value as Partial<Quoted>;
  const own = typeof here.exact === "string" ? [here as Quoted] : [];
  return [...own, ...Object.values(value).flatMap(quotes)];
}

const slices = (reading: Reading): void => {
  for (const q of quotes(reading)) {
    expect(q.end).toBeGreaterThan(q.start);
    expect(reading.article.text.slice(q.start, q.end)).toBe(q.exact);
  }
};

const ids = (reading: Reading): void => {
  const entities = new Set(reading.entities.map((e) => e.id));
  const claims = new Set(reading.claims.map((c) => c.id));
  for (const m of reading.mentions) expect(entities.has(m.entity), m.entity).toBe(true);
  for (const c of reading.claims) {
    for (const p of c.parties) expect(entities.has(p), p).toBe(true);
    if (c.about) expect(claims.has(c.about)).toBe(true);
    if (c.source.type === "actor") expect(entities.has(c.source.id), c.source.id).toBe(true);
  }
  for (const c of reading.confirmations) expect(claims.has(c.claim)).toBe(true);
  for (const r of reading.reactions) expect(entities.has(r.actor) && claims.has(r.claim)).toBe(true);
};

test("every item slices back to its quote, and every id names something", () => {
  for (const gold of [...published, ...own]) {
    const reading = read(articleOf(gold.article.text, gold.article.lang));
    slices(reading);
    ids(reading);
  }
});

test("so does it in any mixture of their sentences, marks and odd characters; nothing throws", () => {
  const pieces = published.flatMap((g) =>
    g.article.text.split(/(?<=[.؟?])\s+|\n/u).map((s) => ({ s, lang: g.article.lang })),
  );
  const odd = fc.constantFrom(
    "\u202e",
    "\u0640",
    "\u064b",
    "«",
    "»",
    "\n",
    "\n\n",
    "..",
    "؟",
    ";",
    "،",
    "\u200f",
    "𝒳",
    "\u0000",
    "10%",
    "- ",
    "1. ",
  );
  const text = fc
    .array(fc.oneof(fc.constantFrom(...pieces.map((p) => p.s)), odd), { maxLength: 14 })
    .map((parts) => parts.join(" "));
  fc.assert(
    fc.property(text, fc.constantFrom("ar" as const, "en" as const), (body, lang) => {
      const reading = read(articleOf(body.normalize("NFC"), lang));
      slices(reading);
      ids(reading);
    }),
    { numRuns: 150 },
  );
});

test("so does it wherever a text is cut off, and in two that are cut off and joined", () => {
  const cut = fc.tuple(fc.constantFrom(...published), fc.nat(), fc.nat(160)).map(([{ article }, at, size]) => {
    const start = at % article.text.length;
    return { text: article.text.slice(start, start + size), lang: article.lang };
  });
  fc.assert(
    fc.property(cut, cut, ({ text, lang }, other) => {
      for (const body of [text, `${text}، ${other.text}`]) slices(read(articleOf(body.normalize("NFC"), lang)));
    }),
    { numRuns: 600 },
  );
});

test("the same text gives the same reading, and what stands before it only moves its offsets", () => {
  const gold = published.find((g) => g.id === "en-2-denied")!;
  const first = read(articleOf(gold.article.text, "en"));
  expect(read(articleOf(gold.article.text, "en"))).toEqual(first);
  const moved = read(articleOf(`\n\n${gold.article.text}`, "en"));
  expect(moved.claims.map((c) => [c.exact, c.start - 2, c.modality, c.source])).toEqual(
    first.claims.map((c) => [c.exact, c.start, c.modality, c.source]),
  );
});

test("notices: each kind on a text made for it, and none on a plain one", () => {
  const kinds = (text: string, lang: "ar" | "en", more: Partial<Article> = {}) =>
    read({ ...articleOf(text, lang), ...more }).notices.map((n) => n.type);
  const plain = kinds("Tarsland closed its border on 3 March 2026. Miravia opened its own on 4 March 2026.", "en");
  expect(plain).toEqual([]);
  expect(kinds("President Ana Bo won a first term in 2020. She now plans her coming campaign.", "en")).toContain(
    "internal contradiction",
  );
  expect(kinds("The minister was accused of hiding letters.", "en")).toContain("unattributed passive");
  expect(kinds("فهل ترسم القناة سلامًا أم حربًا.", "ar")).toContain("question without question mark");
  expect(kinds("لم يصدر تأكيدًا من الوزارة.", "ar")).toContain("spelling");
  expect(
    kinds("The contacts began in March. The talks went on. The negotiations grew into a rapprochement.", "en"),
  ).toContain("drift of terms");
  expect(kinds("Tarsland said it was ready.\u202e", "en")).toContain("direction marks");
  expect(kinds("Tarsland said recently that it was ready.", "en")).toContain("missing date");
  expect(kinds("Tarsland said recently that it was ready.", "en", { published: "2026-03-04" })).not.toContain(
    "missing date",
  );
});
