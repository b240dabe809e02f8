// `--sanctions` as a person meets it: what changes, what is said of it, and where it cannot be asked for.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const main = fileURLToPath(new URL("../../dist/bin/main.js", import.meta.url));
const cases = fileURLToPath(new URL("../../cases", import.meta.url));
const qanat = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: cases,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C" },
  });
  return { code: status, out: stdout, err: stderr };
};
const ukraine = "ukraine-backchannel.case.yaml";
const found = (...args: string[]) => JSON.parse(qanat("lens", "stability", ukraine, ...args, "--json").out);
const text = (lang: string, ...args: string[]) =>
  qanat("lens", "stability", "elmira.case.yaml", "--lang", lang, ...args).out;

test("a single answer holds fewer states; JSON names the mode where it is not the rule", () => {
  const rule = found();
  expect(rule.sanctions).toBeUndefined();
  const single = found("--sanctions", "single");
  expect(single).toMatchObject({ schema: "qanat-stability/1", sanctions: "single", draws: 0 });
  expect(single.equilibria.nash).toEqual(rule.equilibria.nash);
  expect(rule.equilibria.seq).toEqual(expect.arrayContaining(single.equilibria.seq));
  expect(single.equilibria.seq.length).toBeLessThan(rule.equilibria.seq.length);
  expect([single.coalitions, single.perceived]).toEqual([undefined, undefined]);
  const once = found("--sanctions", "once");
  expect(once.sanctions).toBe("once");
  expect(once.equilibria.seq).toEqual(expect.arrayContaining(single.equilibria.seq));
});

test("the text says which answers count and what for, in both languages; of the rule nothing", () => {
  expect(text("en", "--sanctions", "single")).toMatch(/^Answers here: a single move .* comparison with older programs/);
  expect(text("ar", "--sanctions", "once")).toMatch(/^الردّ هنا تحرك واحد على الأكثر .* للمقارنة ببرامج أقدم/);
  expect(text("en", "--sanctions", "legal")).toBe(text("en"));
});

test("why: a single answer holds an actor back in fewer states", () => {
  const cells = (...args: string[]) =>
    JSON.parse(qanat("why", ukraine, "S1", "--actor", "eu", ...args, "--json").out).cells as {
      isStable: boolean;
      sanctions?: string;
    }[];
  const rule = cells();
  const single = cells("--sanctions", "single");
  expect(rule.every((cell) => cell.sanctions === undefined)).toBe(true);
  expect(single.every((cell) => cell.sanctions === "single")).toBe(true);
  expect(single.filter((cell) => cell.isStable).length).toBeLessThan(rule.filter((cell) => cell.isStable).length);
  expect(qanat("why", ukraine, "S1", "--actor", "eu", "--sanctions", "once").out).toMatch(
    /Answers here: at most one move/,
  );
});

test.each([
  ["another mode", ["--sanctions", "twice"], /--sanctions is legal, single or once, not twice/],
  ["draws", ["--sanctions", "once", "--draws", "10"], /leave out --draws/],
])("%s: said, with exit code 2", (_, args, message) => {
  const { code, out, err } = qanat("lens", "stability", ukraine, ...args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(message);
});
