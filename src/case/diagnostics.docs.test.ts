// docs/diagnostics.md: a paragraph for every code, in whose example exactly that code is reported.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { setValue } from "./edit.ts";
import { codes, messageOf } from "./messages.ts";
import { codesOf, header, noteText, parseBody } from "./testing.ts";

const page = readFileSync(new URL("../../docs/diagnostics.md", import.meta.url), "utf8");
const entries = [
  ...page.matchAll(/^### (QN-[A-Z0-9-]+)\n(\w+)\. [\s\S]*?\n```(\w+)(?: repeat=(\d+))?\n([\s\S]*?)```/gm),
].map(([, code, severity, kind, repeat, example]) => ({
  code: code!,
  severity: severity!.toLowerCase(),
  kind: kind!,
  repeat,
  example: example!,
}));

const exampleText = ({ example, repeat }: (typeof entries)[number]): string => {
  const last = example.trimEnd().split("\n").at(-1)!;
  return repeat ? example + `${last}\n`.repeat(Number(repeat) - 1) : example;
};

test("the page has every code of the catalogue once, with its severity, and shows the lines and the source it speaks of", () => {
  expect(entries.map((e) => [e.code, e.severity]).toSorted()).toEqual(
    codes.map((c) => [c.code, c.severity]).toSorted(),
  );
  expect(page).toContain(header);
  expect(page).toContain(noteText);
});

describe("exactly that code", () => {
  test.each(entries)("$code", (entry) => {
    if (entry.kind === "key") {
      expect(setValue(header, entry.example.trim(), "1")).toMatchObject({ code: entry.code });
      return;
    }
    const found = codesOf(exampleText(entry), entry.example.startsWith("qanat:") ? "" : header);
    if (entry.code === "QN-MORE") expect(found).toContain("QN-MORE");
    else expect(found).toEqual(found.map(() => entry.code));
    expect(found.length).toBeGreaterThan(0);
  });
});

test("every message has Arabic and English, with isolates in pairs and foreign words inside them", () => {
  for (const entry of entries.filter((e) => e.kind === "yaml"))
    for (const d of parseBody(exampleText(entry), entry.example.startsWith("qanat:") ? "" : header).diagnostics) {
      expect(d.message.en).toMatch(/[A-Za-z]{3}/);
      expect(d.message.ar).toMatch(/[\u0600-\u06FF]/);
      expect(d.message.ar.split("\u2068").length).toBe(d.message.ar.split("\u2069").length);
      const outside = d.message.ar.replace(/\u2068[^\u2068\u2069]*\u2069/g, "");
      expect([
        d.code,
        outside.match(/[A-Za-z_]+/g)?.filter((w) => !["YAML", "UTF", "true", "false"].includes(w)) ?? [],
      ]).toEqual([d.code, []]);
    }
});

test("severities of the catalogue are those of the diagnostics", () => {
  expect(messageOf("QN-SEED", {}).severity).toBe("hint");
});
