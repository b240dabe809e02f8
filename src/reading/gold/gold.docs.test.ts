// docs/reading-gold.md and the codes of docs/diagnostics.md: the examples are what they say.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sha256Hex } from "../../math/digest.ts";
import { evaluate, parseGold } from "./index.ts";
import { emptyReading, readingOf } from "./testing.ts";

const page = (name: string): string => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), "utf8");

test("the example is a gold file, and the reading described has the scores printed", () => {
  const text = page("reading-gold.md");
  const [, json] = /^```json gold\n([\s\S]*?)^```/m.exec(text)!;
  const [, scores] = /^```json scores\n([\s\S]*?)^```/m.exec(text)!;
  const { gold, diagnostics } = parseGold(json!, "harbour.json", () => null);
  expect(diagnostics).toEqual([]);
  const perfect = readingOf(gold!);
  const siege = { exact: "the siege", start: 75, end: 84 };
  const { total } = evaluate([gold!], () => ({
    ...perfect,
    mentions: perfect.mentions.filter((m) => m.exact !== "The mediator"),
    claims: perfect.claims.map((c) => ({ ...c, source: { type: "author" } as const })),
    conditions: perfect.conditions.map((c) => ({ ...c, type: "quid_pro_quo" as const })),
    scenarios: [{ id: "S1", label: siege, span: siege, conditions: [], claims: [], rule: "x", confidence: 0.5 }],
  }));
  for (const [key, expected] of Object.entries(
    JSON.parse(scores!) as Record<string, number | Record<string, number>>,
  )) {
    const found = (key === "modality" || key === "source"
      ? total[key].accuracy
      : key === "invented"
        ? total.invented
        : total.layers[key as keyof typeof total.layers]) as unknown as number | Record<string, number>;
    if (typeof expected === "number") expect([key, found]).toEqual([key, expected]);
    else
      for (const [k, x] of Object.entries(expected))
        expect(Math.abs((found as Record<string, number>)[k]! - x), `${key}.${k}`).toBeLessThan(1e-4);
  }
});

const examples = [
  ...page("diagnostics.md").matchAll(/^#### (QN-GOLD-[A-Z]+)\n(\w+)\. [\s\S]*?^```gold\n([\s\S]*?)^```/gm),
].map(([, code, severity, text]) => [code!, severity!.toLowerCase(), text!] as const);

test("eleven codes", () => expect(examples.length).toBe(11));

test.each(examples)("%s", (code, severity, json) => {
  const texts: Readonly<Record<string, string>> = { "note.txt": emptyReading("Talks began.").article.text };
  expect(sha256Hex(texts["note.txt"]!)).toMatch(/^[0-9a-f]{64}$/);
  const { diagnostics, gold } = parseGold(json, "t.json", (path) => texts[path] ?? null);
  expect(gold).toBeUndefined();
  expect([...new Set(diagnostics.map((d) => `${d.code} ${d.severity}`))]).toEqual([`${code} ${severity}`]);
  for (const { message } of diagnostics) {
    expect(message.en).toMatch(/[A-Za-z]{3}/);
    expect(message.ar.replace(/\u2068[^\u2069]*\u2069/g, "")).not.toMatch(/[A-Za-z]/);
  }
});
