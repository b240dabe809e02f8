// `lens consistency`, `import` and `export` as a person meets them: the built command, its exit codes, its messages, its files.
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { interruptedAtWork, showsProgress } from "../testing/interrupt.ts";

const main = fileURLToPath(new URL("../../dist/bin/main.js", import.meta.url));
const cases = fileURLToPath(new URL("../../cases/", import.meta.url));
const ukraine = "ukraine-backchannel.case.yaml";
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "qanat-consistency-"));
  for (const name of [ukraine, "article.ar.txt"]) copyFileSync(join(cases, name), join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const qanat = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, LANG: "en_GB.UTF-8", LC_ALL: "" },
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout, err: stderr };
};
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return name;
};

/** Every pair judged, 26 files of three variants: more than a second's work. */
function dense(): string {
  let state = 99;
  const next = (): number => {
    state = (state * 48271) % 2147483647;
    return (state % 7) - 3;
  };
  const names = Array.from({ length: 78 }, (_, k) => `f${Math.floor(k / 3)}.v${k % 3}`);
  const rows = names.flatMap((from, a) =>
    names.flatMap((to, b) => (Math.floor(a / 3) === Math.floor(b / 3) ? [] : [`${from},${to},${next()}`])),
  );
  return `from,to,value\n${rows.join("\n")}\n`;
}

describe("lens consistency", () => {
  test("--json has the names that others read", () => {
    const { code, out } = qanat("lens", "consistency", ukraine, "--tolerance", "1", "--fix", "war.truce", "--json");
    expect(code).toBe(0);
    const f = JSON.parse(out);
    expect(Object.keys(f)).toEqual(
      expect.arrayContaining(
        "configurations count complete tolerance nodes cycles scenarios survival levers never today".split(" "),
      ),
    );
    expect([f.tolerance, f.complete, f.restrictions.fix]).toEqual([1, true, ["war.truce"]]);
    expect(f.configurations.length).toBe(f.count);
    for (const z of f.configurations) {
      expect(z.variants).toContain("war.truce");
      expect(z.value).toBeGreaterThanOrEqual(-1);
    }
    expect(Object.keys(f.scenarios.S1)).toEqual(expect.arrayContaining(["consistent", "breaks", "nearest"]));
  });

  test.each([
    ["en", /A basin share is not a probability\./, /Not a forecast\./],
    ["ar", /حصة الحوض ليست احتمالًا\./, /وليس ذلك توقّعًا\./],
  ])("in words, %s: what the numbers are not", (lang, basin, survival) => {
    const { out } = qanat("lens", "consistency", ukraine, "--lang", lang);
    expect(out).toMatch(basin);
    expect(out).toMatch(survival);
  });

  test("why: bars with the quotes behind them", () => {
    const { out } = qanat("lens", "consistency", ukraine, "--why", "S1");
    expect(out).toContain("Channel: Deepens against");
    expect(out).toMatch(/S1c · line \d+: “/);
    expect(qanat("lens", "consistency", ukraine, "--why", "S9")).toMatchObject({ code: 2 });
  });

  test.each(["en", "ar"])("why a number: the judgement that breaks it, what decides it, unjudged pairs; %s", (lang) => {
    const { out } = qanat("lens", "consistency", ukraine, "--why", "2", "--lang", lang);
    for (const line of {
      en: [
        "held only by a tie in: Pressure and sanctions",
        "breaks if one of these judgements changes by 1 (their ranges allow it)",
        "War: Truce on Pressure and sanctions: Eased rises",
        "could alone break it if judged one point either way: 16 of 33",
        "judgements that decide it",
      ],
      ar: ["إلا بالتعادل في", "ومجالاتها تتسع لذلك", "ارتفاع أثر", "لكسرها لو قُدّر بنقطة", "تقديرات تحسم ذلك"],
    }[lang]!)
      expect(out).toContain(line);
  });

  test("why a development that can never hold: the rival, and the judgements that are mildest to it", () => {
    const name = write(
      "never.csv",
      'from,to,value,by,why\nwar.truce,oil.high,1,hk,"ships sail"\nwar.wider,oil.high,2,hk,\noil.low,war.truce,1,hk,\n',
    );
    expect(qanat("import", name, "-o", "never.case.yaml").code).toBe(0);
    const { out } = qanat("lens", "consistency", "never.case.yaml", "--why", "oil.low");
    expect(out).toContain("oil: high scores at least 1 more");
    expect(out).toContain("hk: analyst's assumption: ships sail");
    expect(out).toContain("smallest change of one judgement that would do: 1");
    const json = JSON.parse(qanat("lens", "consistency", "never.case.yaml", "--why", "oil.low", "--json").out);
    expect(json.why.scenario.consistent).toBe(false);
    expect(qanat("lens", "consistency", "never.case.yaml", "--why", "today")).toMatchObject({
      code: 2,
      err: expect.stringContaining("is missing for: war, oil"),
    });
  });

  test("levers of two stand beside those of one; what is left out is counted", () => {
    const { out } = qanat("lens", "consistency", ukraine, "--radius", "2");
    expect(out).toMatch(/ \+ .* → no\. 5/);
    expect(out).toMatch(/no\. 3: 2 of 10 single changes absorbed[\s\S]*and 2 more; --json has all/);
    const many = qanat("lens", "consistency", ukraine, "--tolerance", "1", "--draws", "1").out;
    expect(many).toContain("10 of 44 are shown, chosen to differ");
    expect(many).not.toContain("  basin  ");
  });

  test("a judgement at its ends: which combinations go or come", () => {
    const { out } = qanat("why", ukraine, "impact.terr.line>sanc.kept", "--draws", "20");
    expect(out).toContain("2 (1 to 3)");
    expect(out).toContain("as stated (2): 5 consistent configurations");
    expect(out).toMatch(/at 1: 4 consistent configurations; scenarios that hold: S2, S3\n {4}− Channel: Deepens/);
  });

  test("wrong use: an unknown development, a form that is none, a tolerance that is none", () => {
    const lens = (...args: string[]) => qanat("lens", "consistency", ukraine, ...args);
    expect(lens("--fix", "war.truse")).toMatchObject({ code: 2, err: expect.stringContaining("nearest: war.truce") });
    expect(lens("--forbid", "war.truce")).toMatchObject({ code: 2, err: expect.stringContaining("joined by +") });
    expect(lens("--tolerance", "-1")).toMatchObject({ code: 2 });
    expect(lens("--rule", "slow", "--lang", "ar")).toMatchObject({ code: 2, err: expect.stringContaining("واحدة من") });
  });

  test("out of time: said in words and in JSON, with exit code 0", () => {
    write("dense.csv", dense());
    expect(qanat("import", "dense.csv", "-o", "dense.case.yaml").code).toBe(0);
    const args = ["lens", "consistency", "dense.case.yaml", "--seconds", "1", "--draws", "1"];
    const { code, out } = qanat(...args, "--json");
    expect([code, JSON.parse(out).complete, JSON.parse(out).stopped]).toEqual([0, false, "time"]);
    expect(qanat(...args).out).toContain("NOT COMPLETE");
  });

  test("an interrupt: what was found is printed, with exit code 3", async () => {
    const child = spawn(
      process.execPath,
      [...showsProgress, main, "lens", "consistency", "dense.case.yaml", "--draws", "1", "--json"],
      { cwd: folder, env: { ...process.env, LANG: "en_GB.UTF-8", LC_ALL: "" } },
    );
    const { code, out } = await interruptedAtWork(child);
    expect([code, JSON.parse(out).stopped]).toEqual([3, "cancelled"]);
  });
});

describe("import and export", () => {
  test("a case to .scw and back: the same matrix, our quotes as justifications", () => {
    expect(qanat("export", ukraine, "-o", "u.scw")).toMatchObject({
      code: 0,
      err: expect.stringContaining("this format cannot hold: ranges"),
    });
    expect(readFileSync(join(folder, "u.scw"), "utf8")).toContain('"S1: ');
    expect(qanat("import", "u.scw", "-o", "u.case.yaml").code).toBe(0);
    expect(qanat("export", "u.case.yaml", "-o", "again.scw").code).toBe(0);
    expect(readFileSync(join(folder, "again.scw"), "utf8")).toBe(readFileSync(join(folder, "u.scw"), "utf8"));
    const count = (name: string): unknown =>
      JSON.parse(qanat("lens", "consistency", name, "--json", "--draws", "1").out).count;
    expect(count("u.case.yaml")).toBe(count(ukraine));
  });

  test("a solution list is checked row by row", () => {
    // Two files of two variants that support each other's first or second.
    write("pair.csv", "from,to,value\na.x,b.x,1\na.y,b.y,1\nb.x,a.x,1\nb.y,a.y,1\n");
    expect(qanat("import", "pair.csv", "-o", "pair.case.yaml").code).toBe(0);
    const list = (...rows: string[]) =>
      write("list.sl", ["$ ScenarioWizard 3.0", "Solution set", ` ${rows.length} `, "", ...rows, ""].join("\n"));
    list('" 1 1",1,1,0,2,""', '" 2 2",1,1,0,2,""');
    expect(qanat("import", "list.sl", "pair.case.yaml")).toMatchObject({
      code: 0,
      out: "2 rows: all consistent, none missing\n",
    });
    list('" 1 1",1,0,0,2,""', '" 1 2",1,1,0,2,""');
    const { code, out } = qanat("import", "list.sl", "pair.case.yaml");
    expect(code).toBe(1);
    expect(out.split("\n").slice(0, 3)).toEqual([
      "line 5: consistent, but its value is 1 and its total score 2",
      "line 6: not consistent",
      "missing: a.y b.y",
    ]);
    expect(qanat("import", "list.sl").code).toBe(2);
  });

  test("a file that is none: the line is said, nothing is written", () => {
    write("cut.scw", "$ ScenarioWizard 4.0\nt\n&A\n -x\n#\n");
    const { code, err } = qanat("import", "cut.scw", "-o", "cut.case.yaml");
    expect(code).toBe(1);
    expect(err).toContain("cut.scw:5:1: error QN-SCW-END");
    expect(readdirSync(folder)).not.toContain("cut.case.yaml");
    expect(qanat("import", "cut.scw", "--lang", "ar").err).toContain("ينقطع الملف");
    expect(qanat("import", write("x.docx", "?")).code).toBe(2);
    expect(qanat("export", ukraine, "-o", "x.docx").code).toBe(2);
  });
});
