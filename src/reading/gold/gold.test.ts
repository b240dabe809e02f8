// The annotated texts of the validation folder are read whole, and a reading that finds all of it scores 1 everywhere.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { evaluate, layers, parseGold } from "./index.ts";
import { readingOf } from "./testing.ts";

const folder = new URL("../../../validation/reading/", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), "utf8");
const parsed = readdirSync(folder)
  .filter((name) => name.endsWith(".json") && name !== "plover.json")
  .map((name) => parseGold(read(name), name, read));

test("nothing is wrong with them", () => {
  expect(parsed.flatMap((p) => p.diagnostics)).toEqual([]);
  expect(parsed.length).toBe(7);
});

test("a perfect reading scores 1 in every layer", () => {
  const golds = parsed.map((p) => p.gold!);
  const { files, total } = evaluate(golds, (article) =>
    readingOf(golds.find((g) => g.article.sha256 === article.sha256)!),
  );
  for (const name of layers) expect([name, total.layers[name]]).toMatchObject([name, { p: 1, r: 1, f1: 1 }]);
  expect([total.modality.accuracy, total.source.accuracy]).toEqual([1, 1]);
  expect(total.invented).toEqual({ scenarios: 0, conditions: 0 });
  expect(files.flatMap((f) => f.errors)).toEqual([]);
  // The counts that the folder's README gives for the article.
  const article = files.find((f) => f.id === "gold-article")!.tallies;
  expect([article.mentions, article.claim_spans, article.conditions, article.scenarios].map((t) => t!.gold)).toEqual([
    44, 39, 4, 3,
  ]);
  expect([article.reactions, article.events].map((t) => t!.gold)).toEqual([6, 8]);
});
