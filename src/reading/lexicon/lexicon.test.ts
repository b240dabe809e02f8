// The lexicons are well formed, and the module made from them is the one that is built in.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fold } from "../text/folded.ts";
import { lexicons } from "./data.ts";
import { type Lexicon, lexicon, parseLexicon, rows } from "./lexicon.ts";

const at = (file: string) => new URL(file, import.meta.url);
const names = Object.keys(lexicons) as (keyof typeof lexicons)[];

test("data.ts is what the files say (node scripts/lexicon.mjs after an edit)", () => {
  for (const name of names) {
    const fresh = parseLexicon(readFileSync(at(`${name}.txt`), "utf8"), name);
    expect(lexicon(name), name).toEqual(fresh);
  }
  const files = readdirSync(at(".")).filter((file) => file.endsWith(".txt"));
  expect(files.map((file) => file.slice(0, -4)).sort()).toEqual([...names].sort());
});

test("no list is empty, no field but the optional ones is", () => {
  for (const name of names)
    for (const [list, entries] of lexicon(name)) {
      expect(entries.length, `${name} [${list}]`).toBeGreaterThan(0);
      for (const entry of entries) expect(entry[0], `${name} [${list}]`).not.toBe("");
    }
});

test("an Arabic verb has a perfect and an imperfect or a dash", () => {
  const ar: Lexicon = lexicon("ar");
  for (const list of ["say", "deny", "allege", "commit", "aim", "verb"])
    for (const entry of ar.get(list)!)
      expect(entry[1] === "-" || /^[يت]/u.test(fold(entry[1] ?? "")), `${list}: ${entry}`).toBe(true);
});

test("a state has a code of three letters and a name in both languages", () => {
  const codes = new Set<string>();
  for (const [code, ar, en] of rows("states", "states")) {
    expect(code).toMatch(/^[A-Z]{3}$/u);
    expect(codes.has(code!), code).toBe(false);
    codes.add(code!);
    expect(ar, code).toMatch(/\p{Script=Arabic}/u);
    expect(en, code).toMatch(/[A-Z]/u);
  }
});

test("an entry before the first list is told with its line", () => {
  expect(() => parseLexicon("# a comment\nword", "x.txt")).toThrow("x.txt:2");
});
