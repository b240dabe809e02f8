// `qanat import` and `qanat export` as a person meets them: files, exit codes, messages, nothing half-written.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
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

const main = fileURLToPath(new URL("../../dist/bin/main.js", import.meta.url));
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "qanat-exchange-"));
  cpSync(fileURLToPath(new URL("../../cases/", import.meta.url)), folder, { recursive: true });
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
const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return name;
};

describe("import", () => {
  test("a file becomes a case that check accepts, with the published equilibria; what is left out is said", () => {
    const { code, err } = qanat("import", "import/aquifer.gmcr", "-o", "aquifer.case.yaml");
    expect(code).toBe(0);
    expect(err).toMatch(/QN-GMCR-LOST.*misperceptions of Council/);
    expect(err).toMatch(/wrote aquifer\.case\.yaml/);
    expect(qanat("check", "aquifer.case.yaml").code).toBe(0);
    const published = JSON.parse(
      readFileSync(new URL("../../validation/stability/aquifer.json", import.meta.url), "utf8"),
    ) as { states: string[]; expected: { equilibria: Record<string, number[]> } };
    const { equilibria } = JSON.parse(qanat("lens", "stability", "aquifer.case.yaml", "--midpoint", "--json").out) as {
      equilibria: Record<string, string[]>;
    };
    const options = [
      "soften_the_order",
      "draw_out_the_appeal",
      "accept_the_terms",
      "close_the_plant",
      "press_for_the_first_order",
    ];
    const id = (k: number): string =>
      options
        .filter((_, o) => published.states[k]![o] === "Y")
        .sort()
        .join("+");
    for (const [concept, ids] of Object.entries(equilibria))
      expect(ids).toEqual(published.expected.equilibria[concept]!.map(id).sort());
  });
  test("without -o the case is printed; an existing file is not overwritten", () => {
    const { code, out } = qanat("import", "import/aquifer.gmcr");
    expect([code, out]).toEqual([0, read("aquifer.case.yaml")]);
    write("mine.case.yaml", "mine");
    expect(qanat("import", "import/aquifer.gmcr", "-o", "mine.case.yaml").code).toBe(2);
    expect(read("mine.case.yaml")).toBe("mine");
  });
  test("what cannot be read says so, exits with 1, in both languages, and writes nothing", () => {
    truncateSync(join(folder, write("huge.gmcr", "{")), 6_000_000);
    const whole = read("import/aquifer.gmcr");
    const bad: [string, RegExp][] = [
      ["nowhere.gmcr", /QN-IMPORT-MISSING/],
      ["import", /QN-IMPORT-FOLDER/],
      ["huge.gmcr", /QN-IMPORT-SIZE/],
      [write("latin.gmcr", Uint8Array.of(0x7b, 0xe9, 0xff)), /QN-IMPORT-UTF8/],
      [write("old.gmcr", Uint8Array.of(0x80, 3, 0x7d)), /QN-GMCR-PICKLE/],
      [write("cut.gmcr", whole.slice(0, 700)), /QN-GMCR-JSON.*options \(5\)|QN-GMCR-JSON.*خيارات/],
      [write("empty.gmcr", ""), /QN-GMCR-JSON/],
      [write("never.gmcr", whole.replace('"infeasibles": [', '"infeasibles": [[], ')), /QN-STATES-NONE/],
    ];
    const before = readdirSync(folder).sort();
    for (const [name, message] of bad)
      for (const lang of ["ar", "en"]) {
        const { code, err } = qanat("import", name, "-o", "out.case.yaml", "--lang", lang);
        expect([name, code]).toEqual([name, 1]);
        expect(err).toMatch(message);
        expect(/[\u0600-\u06FF]/.test(err)).toBe(lang === "ar");
      }
    expect(readdirSync(folder).sort()).toEqual(before);
  });
  test("an ending that is not known is wrong use", () => {
    expect(qanat("import", "elmira.case.yaml").err).toMatch(/ending must be one of .*\.gmcr/);
    expect(qanat("import", "elmira.case.yaml").code).toBe(2);
  });
});

describe("export", () => {
  test("every format at once; the moves stand beside the states; a name fixes the language", () => {
    const { code, err } = qanat(
      ...[
        "export",
        "elmira.case.yaml",
        "-o",
        "e.ar.csv",
        "-o",
        "e.json",
        "-o",
        "e.graphml",
        "-o",
        "e.dot",
        "-o",
        "e.en.svg",
      ],
    );
    expect([code, err.match(/wrote/g)?.length]).toEqual([0, 6]);
    expect(readFileSync(join(folder, "e.ar.csv")).subarray(0, 3)).toEqual(Buffer.of(0xef, 0xbb, 0xbf));
    expect(read("e.ar.csv")).toContain("إطالة الطعن");
    expect(read("e.ar.moves.csv")).toMatch(/^\uFEFFkind,mover,/);
    expect(JSON.parse(read("e.json"))).toMatchObject({
      schema: "qanat-stability-graph/1",
      case: "elmira",
      statusQuo: "delay",
    });
    expect(read("e.en.svg")).toContain("Illustrative, from a published model");
    expect(read("e.dot")).toMatch(/^digraph/);
    expect(read("e.graphml")).toMatch(/^<\?xml/);
  });
  test("wrong use is said and writes nothing", () => {
    const uses: [string[], RegExp, number][] = [
      [["elmira.case.yaml"], /-o/, 2],
      [["elmira.case.yaml", "-o", "x.xlsx"], /ending must be one of/, 2],
      [["elmira.case.yaml", "--lens", "power", "-o", "x.csv"], /nothing of the lens power/, 2],
      [["elmira.case.yaml", "-o", "x.csv", "-o", "x.moves.csv"], /given twice/, 2],
      [["nowhere.case.yaml", "-o", "x.csv"], /no such file/, 1],
    ];
    for (const [args, message, exit] of uses) {
      const { code, err } = qanat("export", ...args);
      expect([args, code]).toEqual([args, exit]);
      expect(err).toMatch(message);
    }
    expect(existsSync(join(folder, "x.csv"))).toBe(false);
  });
});
