// The documents are true of the program: worked examples give the numbers printed under them, commands print what is shown,
// flags exist, every code has a paragraph, links resolve. Commands run from dist, which `npm test` builds first.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { assess, computedDiagnostics, engine, goalFinding, jobsFor, sharedOf } from "./assess/index.ts";
import type { Case } from "./case/index.ts";
import { caseOf, header } from "./case/testing.ts";
import { consistencyLens, runConsistency } from "./lenses/consistency/index.ts";
import { evidenceLens, posteriorsOf } from "./lenses/evidence/index.ts";
import { forecastLens, runForecastMidpoint } from "./lenses/forecast/index.ts";
import { runStability, stabilityLens } from "./lenses/stability/index.ts";
import { read as readText } from "./reading/read.ts";
import type { Voice } from "./reading/reading.ts";
import { report, toText } from "./report/index.ts";
import { inProcess } from "./run/inProcess.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
const documents = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...["docs", "src", "validation"].flatMap((folder) => filesIn(folder, ".md")),
];
/** Isolates and direction marks are invisible in a document and left out of comparisons; spaces count once. */
const bare = (text: string): string =>
  text
    .replace(/[\u200e\u200f\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();

describe("worked examples: a `yaml case` block gives what the next `json expect` block says", () => {
  const posteriors = (c: Case) => ({ posteriors: posteriorsOf(c) });
  const assessed = (c: Case) => assess(c, { draws: 200, runner: inProcess(jobsFor(sharedOf(c))), isFull: true });
  /** What an `expect` block may ask for; lists whose items have a name are given by it. */
  const compute: Record<string, (c: Case) => Promise<unknown>> = {
    evidence: async (c) => {
      const found = await evidenceLens.run(c, { draws: 1, ...posteriors(c) });
      const weights = (id: string) => Object.fromEntries(found.hypotheses[id]!.weights.map((w) => [w.item, w]));
      return { ...found, weights: Object.fromEntries(Object.keys(found.hypotheses).map((id) => [id, weights(id)])) };
    },
    consistency: async (c) => {
      const found = await runConsistency(c, { draws: 200 });
      const number = (k: number | string | null): string => (typeof k === "number" ? String(k + 1) : String(k));
      return {
        ...found,
        listed: Object.fromEntries(found.configurations.map((z) => [z.variants.join(" "), z])),
        levers: Object.fromEntries(found.levers.map((l) => [`${number(l.from)} ${l.forced.join(" ")}`, number(l.to)])),
        files: Object.fromEntries(found.structure.files.map((x) => [x.file, x])),
      };
    },
    stability: (c) => runStability(c, { draws: 0, ...posteriors(c) }),
    goals: async (c) =>
      Object.fromEntries(c.goals!.map((g) => [g.id, goalFinding(c, g, { concept: "seq", frozen: [] })])),
    forecast: async (c) => {
      const found = runForecastMidpoint(c, posteriorsOf(c));
      return { ...found, given: Object.fromEntries(found.given.map((g) => [`${g.event} ${g.kind} ${g.if}`, g.p])) };
    },
    assessment: async (c) => {
      const a = await assessed(c);
      return {
        ...a,
        carriers: Object.fromEntries(a.carries!.list.map((x) => [x.id, x])),
        limits: Object.fromEntries(a.limits!.rows.map((x) => [x.variant, x])),
        pairs: Object.fromEntries(a.order.map((x) => [`${x.a} ${x.b}`, x])),
      };
    },
    page: async (c) => {
      const a = await assessed(c);
      const pageOne = (lang: "ar" | "en") => bare(toText(report(a, c, { lang, size: "brief" }), { width: 10_000 }));
      return { ar: pageOne("ar"), en: pageOne("en") };
    },
  };
  /** Numbers to 1e-6, texts as part of what is found, members one by one, all else exactly. */
  function same(found: unknown, expected: unknown, at: string): void {
    if (typeof expected === "number") expect(Math.abs((found as number) - expected), at).toBeLessThan(1e-6);
    else if (typeof expected === "string") expect(found, at).toContain(expected);
    else if (expected === null || typeof expected !== "object" || Array.isArray(expected))
      expect(found, at).toEqual(expected);
    else
      for (const [key, value] of Object.entries(expected))
        same((found as Record<string, unknown>)[key], value, `${at}.${key}`);
  }
  const pages = filesIn("docs/methods", ".md");
  const examples = pages.flatMap((path) =>
    [...read(path).matchAll(/^```yaml case\n([\s\S]*?)^```[\s\S]*?^```json expect\n([\s\S]*?)^```/gm)].map(
      ([, body, expected]) => ({ path, body: body!, expected: expected! }),
    ),
  );
  // A page on reading shows a text and what is found in it.
  const texts = pages.flatMap((path) =>
    [...read(path).matchAll(/^```text (ar|en)\n([\s\S]*?)^```[\s\S]*?^```json found\n([\s\S]*?)^```/gm)].map(
      ([, lang, body, expected]) => ({ path, lang: lang as "ar" | "en", body: body!.trimEnd(), expected: expected! }),
    ),
  );
  test("every methods page has one", () => {
    expect([...new Set([...examples, ...texts].map((e) => e.path))].sort()).toEqual([...pages].sort());
  });
  test.each(texts)("$path, $lang", ({ lang, body, expected }) => {
    const found = readText({ text: body, lang, sha256: "", format: "text", name: "text" });
    const voice = (source: Voice) => (source.type === "actor" ? source.id : source.type);
    expect({
      claims: found.claims.map((c) => [c.exact, c.modality, voice(c.source)]),
      conditions: found.conditions.map((c) => [c.type, (c.if ?? c.give ?? c.condition)?.exact]),
      confirmations: found.confirmations.map((c) => [c.claim, c.status]),
    }).toEqual(JSON.parse(expected));
  });
  test.each(examples)("$path", async ({ body, expected }) => {
    const c = caseOf(body, "");
    for (const [what, numbers] of Object.entries(JSON.parse(expected) as object))
      same(await compute[what]!(c), numbers, what);
  });
});

describe("commands", () => {
  const base = mkdtempSync(join(tmpdir(), "qanat-docs-"));
  afterAll(() => rmSync(base, { recursive: true, force: true }));
  /** A folder of its own for each document, with the bundled cases. */
  const placeOf = (path: string): string => {
    const place = join(base, path.replace(/\W/g, "-"));
    if (!existsSync(place)) cpSync(join(root, "cases"), join(place, "cases"), { recursive: true });
    return place;
  };
  const qanat = (args: readonly string[], cwd = root): string => {
    const { stdout, stderr } = spawnSync(process.execPath, [join(root, "dist/bin/main.js"), ...args], {
      cwd,
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "C" },
    });
    return stdout + stderr;
  };
  const words = (line: string): string[] =>
    [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((m) => m[1] ?? m[2] ?? m[3]!);

  const lines = documents.flatMap((path) =>
    [...read(path).matchAll(/^(?:\$ )?npx qanat(.*)$/gm)].map(([, rest]) => ({
      path,
      args: words(rest!.replace(/\s#.*$/, "")),
    })),
  );
  test("all that are written exist, with their flags", () => {
    const root = qanat(["--help", "--lang", "en"]);
    const helpOf = new Map<string, string>();
    expect(lines.length).toBeGreaterThan(5);
    for (const { path, args } of lines) {
      const [command = ""] = args;
      if (!command.startsWith("-") && !helpOf.has(command)) {
        expect(root, path).toMatch(new RegExp(`^  ${command} `, "m"));
        helpOf.set(command, qanat([command, "--help", "--lang", "en"]));
      }
      for (const flag of args.filter((a) => a.startsWith("-")))
        expect(`${root}${helpOf.get(command) ?? ""}`, path).toMatch(new RegExp(`(?:^|\\s)${flag}\\b`));
    }
  });

  /** In a `console` block: a command after `$ `, then lines of its output in their order; `…` stands for what is left out. */
  const sessions = documents.flatMap((path) =>
    [...read(path).matchAll(/^```console\n([\s\S]*?)^```/gm)].flatMap(([, block]) =>
      block!
        .split(/^\$ /m)
        .slice(1)
        .map((part) => {
          const [command = "", ...shown] = part.split("\n");
          return { path, command, shown: shown.map(bare).filter((line) => line !== "" && line !== "…") };
        }),
    ),
  );
  test.each(sessions.filter((s) => s.command.startsWith("npx qanat")))(
    "$path: $command",
    ({ path, command, shown }) => {
      const printed = qanat(words(command.slice("npx qanat".length)), placeOf(path))
        .split("\n")
        .map(bare);
      let at = 0;
      for (const line of shown) {
        const found = printed.indexOf(line, at);
        expect({ line, isPrinted: found >= 0 }, printed.join("\n")).toEqual({ line, isPrinted: true });
        at = found + 1;
      }
    },
  );
});

describe("diagnostics", () => {
  const page = read("docs/diagnostics.md");
  test("every code of the source has a paragraph", () => {
    const source = filesIn("src", ".ts").filter((path) => !/\.test\.ts$|testing/.test(path));
    const codes = new Set(
      source.flatMap((path) => read(path).match(/(?<=["'`])QN-[A-Z0-9]+(?:-[A-Z0-9]+)*(?=["'`])/g) ?? []),
    );
    const described = new Set([...page.matchAll(/^#{3,4} (QN-[A-Z0-9-]+)$/gm)].map((m) => m[1]!));
    expect([...described].sort()).toEqual([...codes].sort());
  });
  const computed = [...page.matchAll(/^#### (QN-[A-Z-]+)\n(\w+)\. (?:(?!^#)[\s\S])*?^```yaml\n([\s\S]*?)^```/gm)].map(
    ([, code, severity, body]) => ({ code: code!, severity: severity!, body: body! }),
  );
  test.each(computed)("found by computing: exactly $code", ({ code, severity, body }) => {
    // An example that gives a horizon of its own stands in for the usual one.
    const c = caseOf(body, /^horizon:/m.test(body) ? header.replace(/^horizon:.*\n/m, "") : header);
    const lacking = code.endsWith("-NEEDS")
      ? [stabilityLens, forecastLens, consistencyLens].flatMap((lens) => lens.needs(c)).filter((d) => d.code === code)
      : [];
    const found = [...computedDiagnostics(c), ...lacking];
    expect([...new Set(found.map((d) => `${d.code} ${d.severity}`))]).toEqual([`${code} ${severity.toLowerCase()}`]);
  });
});

test("links between documents resolve", () => {
  for (const path of documents)
    for (const [, target] of read(path).matchAll(/(?:\]\(|(?:src|href)=")([^)"\s]+)[)"]/g)) {
      const file = decodeURI(target!.replace(/#.*$/, ""));
      if (file === "" || /^[a-z]+:/.test(file)) continue;
      const there = join(dirname(path), file);
      // The pages of worked cases are written by scripts/casePages.mjs.
      const generated = /^docs\/cases\/(.+)\.(?:ar|en)\.md$/.exec(there);
      expect({
        path,
        target,
        exists: existsSync(join(root, generated ? `cases/${generated[1]}.case.yaml` : there)),
      }).toEqual({ path, target, exists: true });
    }
});

test("no document holds a path of one machine", () => {
  for (const path of documents)
    expect([path, read(path).match(/(?<![\w.])\/(?:home|root|work|tmp|Users|mnt)\/\S*|\b[A-Z]:\\\S*/g)]).toEqual([
      path,
      null,
    ]);
});

test("the engine's version is the package's", () => {
  const { name, version } = JSON.parse(read("package.json")) as { name: string; version: string };
  expect(engine).toBe(`${name} ${version}`);
});
