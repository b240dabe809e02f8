// docs/format.md: its yaml blocks together are one valid case, and every key it names exists there.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { locate } from "./edit.ts";
import { quantitiesIn } from "./quantities.ts";
import { jsonSchema } from "./schema.ts";
import { caseOf, parseBody } from "./testing.ts";

const page = readFileSync(new URL("../../docs/format.md", import.meta.url), "utf8");
const text = [...page.matchAll(/^```yaml\n([\s\S]*?)```/gm)].map((m) => m[1]).join("\n");

test("the blocks parse together, with one hint", () => {
  expect(parseBody(text, "").diagnostics.map((d) => `${d.line} ${d.code} ${d.message.en}`)).toEqual([
    expect.stringContaining("QN-SINGLE"),
  ]);
});

test("every section of the schema is shown", () => {
  const { properties } = jsonSchema() as { properties: object };
  for (const key of Object.keys(properties)) if (key !== "note") expect(text).toMatch(new RegExp(`^${key}:`, "m"));
});

test("every key in the table is a key of that case", () => {
  const table = page.slice(page.indexOf("### Names of quantities"), page.indexOf("A plain path"));
  const named = [...table.matchAll(/`([a-z]+\.[^`]+|redline[^`]+)`/g)].map((m) => m[1]!);
  expect(named.length).toBeGreaterThan(14);
  const keys = [...quantitiesIn(caseOf(text, "")).keys()];
  for (const key of named) expect(keys).toContain(key);
  for (const key of ["options.talks_open.owner", "status_quo"]) expect(locate(text, key)).toHaveProperty("range");
});
