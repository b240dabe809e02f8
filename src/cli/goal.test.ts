// `qanat goal` as a person meets it: targets, flags, mistakes, both languages, JSON.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const main = fileURLToPath(new URL("../../dist/bin/main.js", import.meta.url));
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "qanat-goal-"));
  const marked = "goals: [{ id: last, when: S1, ar: هدنة تدوم, en: A truce that lasts, src: assumption }]\n";
  const text = `qanat: 1
id: t
title: { ar: م, en: T }
horizon: 12
seed: 1
actors: { north: { ar: ش, en: N, src: assumption }, south: { ar: ج, en: S, src: assumption } }
options: { n: { owner: north, ar: ش, en: N, src: assumption }, s: { owner: south, ar: ج, en: S, src: assumption } }
status_quo: []
scenarios: { S1: { ar: هدنة, en: Truce, when: n & s, src: assumption } }
preferences:
  north: [{ if: s, src: assumption }, { if: "!n", src: assumption }]
  south: [{ if: "!s", src: assumption }, { if: n, src: assumption }]
`;
  writeFileSync(join(folder, "t.case.yaml"), text + marked);
  writeFileSync(join(folder, "unmarked.case.yaml"), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const qanat = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, "goal", ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C" },
  });
  return { code: status, out: stdout, err: stderr };
};

test("the marked goal, in both languages", () => {
  const en = qanat("t.case.yaml");
  expect(en.code).toBe(0);
  expect(en.out).toContain("Goal: A truce that lasts: S1");
  expect(en.out).toMatch(/re-order +1 +1 +south: n above !s/);
  expect(en.out).toContain("A goal is a person's mark: no finding, no advice.");
  const ar = qanat("t.case.yaml", "--lang", "ar").out.replace(/[\u2066-\u2069]/g, "");
  expect(ar).toContain("الغاية: هدنة تدوم: S1");
  expect(ar).toMatch(/إعادة الترتيب +1 +1 +south: تقديم n على !s/);
});

test.each([
  ["a scenario", "S1", 1],
  ["a state", "s+n", 1],
  ["no option on", "-", 1],
  ["a state with one option on", "state:n", 1],
  ["an option, a predicate", "n", 2],
  ["a predicate", "n | s", 3],
  ["its id", "last", 1],
])("%s: %s", (_, target, states) => {
  const { code, out } = qanat(
    "unmarked.case.yaml".replace("unmarked", target === "last" ? "t" : "unmarked"),
    target,
    "--json",
  );
  expect(code).toBe(0);
  const { schema, goals } = JSON.parse(out) as { schema: string; goals: { now: { states: number } }[] };
  expect([schema, goals.length, goals[0]!.now.states]).toEqual(["qanat-goals/1", 1, states]);
});

test("a frozen actor keeps its priorities; a concept may be chosen", () => {
  const { out } = qanat("t.case.yaml", "--freeze", "south");
  expect(out).toMatch(/re-order +no way/);
  expect(out).toContain("kept as they are: south");
  expect(qanat("t.case.yaml", "--concept", "nash").out).toContain("self-stable (Nash): none of them");
});

test.each([
  ["no goal marked", ["unmarked.case.yaml"], /marks no goals/],
  ["an unknown name", ["t.case.yaml", "las"], /las is no goal.*nearest: last/],
  ["a state that is none", ["t.case.yaml", "n+x"], /n\+x is no goal/],
  ["a marked state that is none", ["t.case.yaml", "state:x"], /state:x is no goal/],
  ["a predicate that does not parse", ["t.case.yaml", "n &"], /n & is no goal/],
  ["a predicate over goals", ["t.case.yaml", "last & n"], /nearest: last/],
  ["nothing satisfies it", ["t.case.yaml", "n & !n"], /no feasible state satisfies n & !n/],
  ["an unknown concept", ["t.case.yaml", "--concept", "seqq"], /no concept seqq; known: nash, gmr, smr, seq, sseq/],
  ["an unknown actor", ["t.case.yaml", "--freeze", "sout"], /no actor sout; nearest: south/],
] as const)("%s: said, with exit code 2", (_, args, message) => {
  const { code, out, err } = qanat(...args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(message);
});
