// docs/diagnostics.md, "Matrices of other programs": each example gives exactly its code.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseCsv, parseScw, parseSolutionList } from "./index.ts";

const page = readFileSync(new URL("../../../docs/diagnostics.md", import.meta.url), "utf8");
const examples = [
  ...page.matchAll(/^#### (QN-(?:SCW|SL|CSV)-[A-Z]+)\n(\w+)\. [\s\S]*?^```(scw|sl|csv)\n([\s\S]*?)^```/gm),
].map(([, code, severity, kind, text]) => [code!, severity!.toLowerCase(), kind!, text!] as const);

test("fourteen of them", () => expect(examples.length).toBe(14));

test.each(examples)("%s", (code, severity, kind, text) => {
  const { diagnostics } =
    kind === "scw" ? parseScw(text) : kind === "csv" ? parseCsv(text, "t") : parseSolutionList(text, [2, 2]);
  expect([...new Set(diagnostics.map((d) => `${d.code} ${d.severity}`))]).toEqual([`${code} ${severity}`]);
  for (const { message } of diagnostics) {
    expect(message.en).toMatch(/[A-Za-z]{3}/);
    expect(message.ar.replace(/\u2068[^\u2069]*\u2069/g, "")).not.toMatch(/[A-Za-z]/);
  }
});
