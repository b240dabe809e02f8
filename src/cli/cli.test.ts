// The command line as a person meets it: the built command, its exit codes, its messages, its files.
import { spawn, spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { interruptedAtWork, showsProgress } from "../testing/interrupt.ts";

const main = fileURLToPath(new URL("../../dist/bin/main.js", import.meta.url));
const cases = fileURLToPath(new URL("../../cases/", import.meta.url));
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "qanat-cli-"));
  mkdirSync(join(folder, "sources"));
  for (const name of [
    "ukraine-backchannel.case.yaml",
    "elmira.case.yaml",
    "cuba-1962.case.yaml",
    "article.ar.txt",
    "sources/elmira.en.txt",
    "sources/cuba-1962.en.txt",
  ])
    copyFileSync(join(cases, name), join(folder, name));
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
const write = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(folder, name), text);
  return name;
};
const noTrace = (text: string): void => expect(text).not.toMatch(/\bat .*\.(js|ts):\d+|node:internal|Error:/);

describe("files that are no case", () => {
  const bad = (): readonly (readonly [string, string, RegExp])[] => {
    truncateSync(join(folder, write("huge.case.yaml", "a")), 100_000_000);
    return [
      ["missing", "nowhere.case.yaml", /no such file.*did you mean/],
      ["a folder", ".", /is a folder/],
      ["100 MB", "huge.case.yaml", /larger than 5 MB/],
      ["not UTF-8", write("latin.case.yaml", Uint8Array.of(0x71, 0xe9, 0x3a, 0x20, 0xff)), /not UTF-8/],
      ["not YAML", write("broken.case.yaml", "qanat: [1, {"), /QN-YAML/],
      [
        "billion laughs",
        write(
          "laughs.case.yaml",
          `a: &a [x,x,x,x,x,x,x,x,x]\n${[..."bcdefghi"].map((c, k) => `${c}: &${c} [${Array(9).fill(`*${"abcdefgh"[k]}`).join(",")}]`).join("\n")}\n`,
        ),
        /QN-/,
      ],
      ["empty", write("empty.case.yaml", ""), /QN-/],
    ];
  };
  test("each gets a clear message, exit 1, no stack trace", () => {
    for (const [what, name, message] of bad()) {
      for (const command of ["check", "assess"]) {
        const { code, out, err } = qanat(command, name);
        expect([what, command, code]).toEqual([what, command, 1]);
        expect(out + err).toMatch(message);
        noTrace(out + err);
      }
    }
  });
});

test("check says all problems at once, with place, source line and nearest name", () => {
  const text = readFileSync(join(folder, "elmira.case.yaml"), "utf8")
    .replace("owner: moe", "owner: mow")
    .replace("tempo: 0.3 to 1.5, foresight", "tempo: 1.5 to 0.3, foresight")
    .replace("accept & modify, src: [D7]", "accept & modfy, src: [D7]");
  const { code, out } = qanat("check", write("wrong.case.yaml", text));
  expect(code).toBe(1);
  expect(out).toMatch(/wrong\.case\.yaml:\d+:\d+: error QN-ID: .*moe/);
  expect(out).toMatch(/error .*1\.5/s);
  expect(out).toMatch(/modfy/);
  expect((out.match(/: error /g) ?? []).length).toBeGreaterThanOrEqual(3);
  noTrace(out);
});

test("a quote that does not match its source is an error and is left as it is", () => {
  const text = readFileSync(join(folder, "elmira.case.yaml"), "utf8").replace(
    'exact: "Uniroyal exercised its right to appeal"',
    'exact: "Uniroyal exercised its right of appeal"',
  );
  const name = write("misquoted.case.yaml", text);
  expect(qanat("check", name).out).toMatch(/QN-QUOTE/);
  expect(qanat("assess", name).code).toBe(1);
  expect(readFileSync(join(folder, name), "utf8")).toBe(text);
});

describe("wrong use exits with 2 and says what to do, in both languages", () => {
  test.each([
    [["nosuch"], /no command nosuch/, /لا يوجد أمر/],
    [["check"], /case is missing/, /ينقص المعطى/],
    [["assess", "elmira", "--draws", "0"], /--draws must be/, /عددًا صحيحًا/],
    [["assess", "elmira", "-o", "x.xyz"], /ending must be/, /اللاحقة/],
    [["assess", "elmira", "--nope"], /no option --nope/, /لا يوجد خيار/],
    [["lens", "power", "elmira"], /no lens power/, /لا يوجد منظور/],
    [["whatif", "elmira"], /say what to change/, /اذكر ما يتغيّر/],
    [["whatif", "elmira", "--drop", "agreement.nope"], /nothing called/, /لا شيء باسم/],
    [["set", "elmira", "actor.moe.temp", "1"], /QN-EDIT/, /QN-EDIT/],
  ] as const)("%j", (args, english, arabic) => {
    const en = qanat(...args);
    const ar = qanat(...args, "--lang", "ar");
    expect([en.code, ar.code]).toEqual([2, 2]);
    expect(en.err).toMatch(english);
    expect(ar.err).toMatch(arabic);
    noTrace(en.err + ar.err);
  });
  test("an unknown language", () => expect(qanat("check", "elmira", "--lang", "fr")).toMatchObject({ code: 2 }));
});

test("help in the locale's language lists every command", () => {
  const en = qanat("--help");
  const ar = qanat("--help", "--lang", "ar");
  expect(en.code).toBe(0);
  for (const command of ["init", "check", "assess", "brief", "why", "whatif", "set", "diff", "lens", "schema"])
    for (const { out } of [en, ar]) expect(out).toContain(`\n  ${command}`);
  expect(ar.out).toContain("الاستعمال:");
});

test("init writes a case that checks, and does not overwrite", () => {
  expect(qanat("init", "new.case.yaml").code).toBe(0);
  expect(qanat("check", "new.case.yaml").code).toBe(0);
  expect(qanat("init", "new.case.yaml").code).toBe(2);
  expect(qanat("assess", "new.case.yaml", "--draws", "20").code).toBe(0);
});

test("set changes one value and nothing else; a change that makes errors is refused", () => {
  const before = readFileSync(join(folder, "cuba-1962.case.yaml"), "utf8");
  const { code, out } = qanat("set", "cuba-1962", "option.us_channel.hazard.off", "0.02 to 0.04");
  expect(code).toBe(0);
  expect(out).toContain("0.01 to 0.05 -> 0.02 to 0.04");
  const after = readFileSync(join(folder, "cuba-1962.case.yaml"), "utf8");
  expect(after).toBe(before.replace("rate: 0.01 to 0.05", "rate: 0.02 to 0.04"));
  expect(qanat("set", "cuba-1962", "option.us_channel.hazard.off", "5 to 1").code).toBe(1);
  expect(readFileSync(join(folder, "cuba-1962.case.yaml"), "utf8")).toBe(after);
  const diff = qanat("diff", join(cases, "cuba-1962.case.yaml"), "cuba-1962", "--draws", "50");
  expect(diff.code).toBe(0);
  expect(diff.out).toContain("option.us_channel.hazard.off: 0.01 to 0.05 -> 0.02 to 0.04");
  expect(qanat("diff", "elmira", "elmira").out).toContain("mean the same");
});

test("what-ifs: a value, an agreement, a seat, an owner", () => {
  const json = (...args: string[]) =>
    JSON.parse(qanat("whatif", "ukraine-backchannel", ...args, "--draws", "60", "--json").out) as {
      scenarios: Record<string, { before: number; after: number }>;
    };
  const table = json("--drop", "agreement.table").scenarios;
  expect(table.S1!.after).toBeLessThan(0.02);
  expect(table.S1!.before).toBeGreaterThan(0.05);
  expect(json("--drop", "agreement.table.ua").scenarios.S1!.after).toBeLessThan(table.S1!.before);
  expect(json("--owner", "ua_freeze=eu").scenarios.S1!.after).toBeGreaterThan(table.S1!.before);
  const broken = json(
    "--set",
    "option.us_channel.hazard.off=0.9",
    "--set",
    "option.us_channel.hazard.on=0.001",
  ).scenarios;
  expect(broken.S3!.after).toBeGreaterThan(broken.S3!.before + 0.2);
});

test("lens prints the finding alone, in the agreed names", () => {
  const stability = JSON.parse(qanat("lens", "stability", "elmira", "--json").out);
  expect(stability.equilibria.nash).toEqual(["abandon", "accept+insist+modify", "delay+insist"]);
  expect(stability.states[0]).toMatchObject({
    id: "abandon",
    scenario: "S3",
    reach: { possible: true },
    stable: { nash: { moe: true } },
  });
  expect(stability.states[0].share).toBeUndefined();
  expect(JSON.parse(qanat("lens", "stability", "elmira", "--json", "--draws", "5").out).states[0].share).toBeDefined();
  const midpoint = JSON.parse(qanat("lens", "forecast", "elmira", "--json", "--midpoint").out);
  expect(midpoint.times).toHaveLength(13);
  expect(midpoint.scenarios.S2.in[0]).toBe(0);
  const forecast = JSON.parse(qanat("lens", "forecast", "cuba-1962", "--json", "--draws", "20").out);
  expect(Object.keys(forecast.scenarios.S1.in[30]).sort()).toEqual(["mean", "p5", "p95", "se"]);
  expect(forecast).toMatchObject({ draws: 20, seed: 19621027 });
  expect(
    forecast.given.find(
      (g: { event: string; if: string; kind: string }) => g.event === "S3" && g.if === "!us_channel" && g.kind === "by",
    ).p,
  ).toHaveLength(31);
  const evidence = JSON.parse(qanat("lens", "evidence", "cuba-1962", "--json", "--draws", "20").out);
  expect(evidence.claims.undertaking.status).toBe("corroborated");
  expect(evidence.hypotheses.needs_quid.posterior).toHaveProperty("mean");
});

describe("why an actor stays or leaves", () => {
  test("a state under a concept: whose move, which answer, down to quotes; options in any order", () => {
    const one = qanat(
      "why",
      "elmira",
      "insist+accept+modify",
      "--actor",
      "uniroyal",
      "--concept",
      "seq",
      "--lang",
      "en",
    );
    expect(one.code).toBe(0);
    expect(one.out).toContain("For Uniroyal the state holds by the expected answer");
    for (const state of ["accept+insist+modify", "state:accept+insist+modify"])
      expect(qanat("why", "elmira", state, "--actor", "uniroyal").out).toBe(one.out);
    const left = qanat("why", "elmira", "delay", "--actor", "local", "--concept", "nash");
    expect(left.out).toMatch(/does not hold by itself\n.*held back by nothing:\n {2}If Local Government: /);
    expect(left.out).toMatch(/line \d+: “/);
  });
  test("a scenario: how many of its states hold, in Arabic too; JSON has every cell", () => {
    const arabic = qanat("why", "ukraine-backchannel", "S1", "--actor", "ru", "--lang", "ar").out;
    expect(arabic).toContain("مستقرًا بتوقّع الردّ");
    expect(arabic).toMatch(/الردّ: /);
    const { cells, label, schema } = JSON.parse(
      qanat("why", "ukraine-backchannel", "S1", "--actor", "ru", "--json").out,
    );
    expect(schema).toBe("qanat-why/1");
    expect(label).not.toBeNull();
    expect(cells.length).toBe(32);
    for (const cell of cells) expect(cell).toMatchObject({ scenario: "S1", actor: "ru", concept: "seq" });
  });
  test("what is not there is said, with the nearest", () => {
    for (const [args, said] of [
      [["S1", "--concept", "sqe"], /known: nash, gmr, smr, seq, sseq/],
      [["S1", "--actor", "uniroyl"], /nearest: uniroyal/],
      [["nothing", "--actor", "local"], /names no state/],
      [["abandon+accept", "--actor", "local"], /excludes the state/],
    ] as const) {
      const { code, err } = qanat("why", "elmira", ...args);
      expect(code).toBe(2);
      expect(err).toMatch(said);
      noTrace(err);
    }
  });
  test("without an actor, a scenario's page says how it is reached", () => {
    const { out } = qanat("why", "elmira", "S2", "--draws", "40");
    expect(out).toMatch(/From the status quo to S2/);
    expect(out).toMatch(/by improvements, agreements included: \d+ moves?, \d+ shortest ways?/);
  });
});

test("assess writes every asked file, labelled; brief is short; why leads to quotes", () => {
  const { code, err } = qanat(
    "assess",
    "elmira",
    "--draws",
    "40",
    "-o",
    "o/e.ar.html",
    "-o",
    "o/e.en.html",
    "-o",
    "o/e.en.md",
    "-o",
    "o/e.json",
  );
  expect([code, err.match(/wrote/g)?.length]).toEqual([0, 4]);
  const html = readFileSync(join(folder, "o/e.ar.html"), "utf8");
  expect(html).toContain('dir="rtl"');
  expect(html).toContain("حالة توضيحية من نموذج منشور");
  expect(html).not.toMatch(/(src|href)="https?:/);
  expect(JSON.parse(readFileSync(join(folder, "o/e.json"), "utf8")).label.en).toBe(
    "Illustrative, from a published model",
  );
  const sized = (size: string) => qanat("assess", "elmira", "--draws", "5", "--quick", "--size", size);
  const [short, paper, dossier] = ["brief", "paper", "dossier"].map((size) => sized(size).out);
  expect(short).not.toContain("Annex A");
  expect(paper).toContain("Annex A");
  expect(paper).not.toContain("8. Constraints");
  expect(dossier).toContain("8. Constraints");
  expect(dossier).toContain("Annex D. Source text");
  expect(qanat("assess", "elmira", "--draws", "5", "--quick").out).toBe(paper);
  expect(sized("long")).toMatchObject({ code: 2, err: "--size is brief, paper or dossier, not long\n" });
  const brief = qanat("brief", "elmira", "--draws", "40", "--lang", "ar");
  expect(brief.out).toContain("الخلاصة التنفيذية");
  const why = qanat("why", "elmira", "S2", "--draws", "40");
  expect(why.out).toMatch(/line \d+: “In October 1991/);
  expect(qanat("why", "elmira", "S9", "--draws", "40").code).toBe(2);
});

test("interrupting leaves no partial file", async () => {
  const child = spawn(
    process.execPath,
    [...showsProgress, main, "assess", "ukraine-backchannel", "-o", "p/u.html", "-o", "p/u.json"],
    { cwd: folder, env: { ...process.env, LANG: "C" } },
  );
  const { code, err } = await interruptedAtWork(child);
  expect(code).toBe(3);
  expect(err).toContain("cancelled; nothing was written");
  expect(existsSync(join(folder, "p")) ? readdirSync(join(folder, "p")) : []).toEqual([]);
});

test("too many options are refused at once, with the count", () => {
  const options = Array.from(
    { length: 24 },
    (_, k) => `  o${k}: { owner: a, en: o${k}, ar: o${k}, src: assumption }`,
  ).join("\n");
  const name = write(
    "large.case.yaml",
    `qanat: 1\nid: large\ntitle: { en: L, ar: ك }\nhorizon: 3\nseed: 1\nactors:\n  a: { en: A, ar: أ, tempo: 1, foresight: 0, src: assumption }\noptions:\n${options}\nstatus_quo: []\nscenarios:\n  S1: { en: one, ar: واحد, when: o1, src: assumption }\n`,
  );
  const start = Date.now();
  const { code, out } = qanat("check", name);
  expect(code).toBe(1);
  expect(out).toMatch(/QN-(STATES|MOVES)-MANY: .*\d,\d{3},\d{3}/);
  expect(Date.now() - start).toBeLessThan(20_000);
});

test("the schema beside the bundled cases is the one the program prints", () => {
  expect(readFileSync(join(cases, "qanat.schema.json"), "utf8")).toBe(qanat("schema").out);
});
