// The three real cases parse without errors, into what they say.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type ParsedCase, parseCase } from "./parse.ts";
import type { SourceRead } from "./resolve/sources.ts";

const folder = new URL("../../cases/", import.meta.url);
const readSource = (path: string): SourceRead => {
  const bytes = readFileSync(new URL(path, folder));
  return { text: bytes.toString("utf8"), sha256: createHash("sha256").update(bytes).digest("hex") };
};
const parseFile = (id: string): ParsedCase => {
  const file = `${id}.case.yaml`;
  return parseCase(readFileSync(new URL(file, folder), "utf8"), { file, readSource });
};

test.each([
  ["ukraine-backchannel", { actors: 7, options: 10, scenarios: 4, quotes: 89, claims: 24, impacts: 41, agreements: 2 }],
  ["cuba-1962", { actors: 4, options: 6, scenarios: 4, quotes: 20, claims: 2, impacts: 0, agreements: 1 }],
  ["elmira", { actors: 4, options: 5, scenarios: 4, quotes: 17, claims: 2, impacts: 0, agreements: 1 }],
] as const)("%s parses with no error", (id, counts) => {
  const { case: read, diagnostics } = parseFile(id);
  console.log(
    diagnostics.map((d) => `${d.severity} ${d.file}:${d.line}:${d.column} ${d.code} ${d.message.en}`).join("\n"),
  );
  expect(diagnostics.filter((d) => d.severity === "error")).toEqual([]);
  expect(read).toBeDefined();
  for (const [name, count] of Object.entries(counts))
    expect([name, read?.[name as keyof typeof counts].length]).toEqual([name, count]);
  const t = performance.now();
  for (let i = 0; i < 20; i++) parseFile(id);
  console.log("ms", (performance.now() - t) / 20);
});
