// `qanat eval` as a person meets it: tables in two languages, JSON with the names that others read, everything wrong said at once.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const main = fileURLToPath(new URL("../../dist/bin/main.js", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "qanat-eval-"));
  for (const name of ["validation/reading", "cases"]) cpSync(join(root, name), join(folder, name), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const qanat = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C" },
  });
  expect(stdout + stderr).not.toMatch(/\bat .*\.(js|ts):\d+|node:internal|Error:/);
  return { code: status, out: stdout, err: stderr };
};
const write = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(folder, name), text);
  return name;
};

test("a folder: a table per layer, both languages, every text; what is no gold file is said", () => {
  const { code, out, err } = qanat("eval", "validation/reading", "--errors");
  expect([code, err.trim()]).toEqual([0, "validation/reading/plover.json: no gold file, left out"]);
  for (const line of [
    "7 texts (Arabic, English)",
    "claims end to end",
    "Errors by class",
    "gold-article",
    "en-2-denied",
  ])
    expect(out).toContain(line);
  expect(out).toMatch(/^en-3-scenarios\n {2}held out: its \d+ errors are not listed$/m);
  const arabic = qanat("eval", "validation/reading", "--errors", "--lang", "ar");
  expect(arabic.out).toContain("الأقوال كاملة");
  const bare = arabic.out
    .replace(/\u2068[^\u2068\u2069]*\u2069/g, "")
    .replace(/^(?:gold-article|(?:ar|en)-\d-[a-z-]+).*$/gm, "");
  expect(bare.replace(/\[[^\]]*\]/g, "")).not.toMatch(/[A-Za-z]/);
});

test("--json has the names that others read", () => {
  const { code, out } = qanat("eval", "validation/reading", "--json", "--errors");
  expect(code).toBe(0);
  const e = JSON.parse(out);
  expect(e.files.length).toBe(7);
  for (const layer of ["mentions", "claim_spans", "end_to_end", "conditions", "scenarios", "reactions", "events"])
    expect(Object.keys(e[layer])).toEqual(expect.arrayContaining(["p", "r", "f1"]));
  for (const key of ["modality", "source"])
    expect(Object.keys(e[key])).toEqual(expect.arrayContaining(["accuracy", "n", "p", "r", "f1"]));
  expect(Object.keys(e.invented)).toEqual(["scenarios", "conditions"]);
  expect(Object.keys(e.languages)).toEqual(["ar", "en"]);
  expect(e.files[0]).toMatchObject({
    id: "ar-1-contested",
    lang: "ar",
    mentions: { gold: 8 },
    claim_spans: { gold: 9 },
  });
  // Of a text held out nothing is shown by which a rule could be tuned.
  const heldOut = e.files.filter((f: { held_out?: boolean }) => f.held_out);
  expect(heldOut.map((f: { id: string; errors?: unknown }) => [f.id, f.errors])).toEqual([
    ["ar-3-scenarios", undefined],
    ["en-3-scenarios", undefined],
  ]);
  expect(e.tuned.mentions.gold + e.held_out.mentions.gold).toBe(e.mentions.gold);
  // What nobody annotated is not there.
  expect(e.files[0].events).toBeUndefined();
  expect(Array.isArray(e.files[0].errors)).toBe(true);
});

test("everything that is wrong with all the files is said at once, exit 1", () => {
  const gold = (more: object) =>
    JSON.stringify({ schema: "qanat-reading-gold/1", id: "t", lang: "en", text: "Talks began.", gold: {}, ...more });
  const bad = [
    write("no.json", "not json"),
    write("other.json", gold({ schema: "something/1" })),
    write("offsets.json", gold({ id: "o", gold: { questions: [{ exact: "began", start: 5, end: 10 }] } })),
    write("bytes.json", new Uint8Array([0x7b, 0xff, 0xfe])),
    write("far.json", gold({ id: "f", text: null, text_file: "nowhere.txt", sha256: "00" })),
    write("one.json", gold({})),
    write("two.json", gold({})),
    "nowhere.json",
  ];
  for (const lang of ["en", "ar"]) {
    const { code, out, err } = qanat("eval", ...bad, "--lang", lang);
    expect([code, out]).toEqual([1, ""]);
    for (const part of [
      "QN-GOLD-JSON",
      "QN-GOLD-SCHEMA",
      "QN-GOLD-SLICE",
      "QN-GOLD-FILE",
      "bytes.json",
      "two.json",
      "nowhere.json",
    ])
      expect(err).toContain(part);
  }
  expect(qanat("eval", "offsets.json").err).toContain("gold.questions[0]");
  expect(qanat("eval", "cases").code).toBe(1);
  expect(qanat("eval").code).toBe(2);
});

test("--rules prints the confidences as lines of a data file", () => {
  const { code, out } = qanat("eval", "validation/reading", "--rules");
  expect(code).toBe(0);
  for (const line of out
    .trimEnd()
    .split("\n")
    .filter((l) => l !== ""))
    expect(line).toMatch(/^# [a-z]+$|^\S+ +[01]\.\d\d {2}# \d+ of \d+$/);
});
