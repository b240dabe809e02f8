// Matrices of other programs: what is read is what was written, and what is wrong is said with its line.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isReserved, parseCase, printCase } from "../../case/index.ts";
import { caseFrom, matrixFrom, parseCsv, parseScw, parseSolutionList, printCsv, printScw } from "./index.ts";
import type { MatrixFile } from "./matrixFile.ts";

/** Two descriptors with two variants and three; a justified block, a block of zeros that was judged, Arabic and repeated names. */
const scw = [
  "$ ScenarioWizard 4.0",
  "Harbour",
  "&Trade",
  " -Open",
  " -Closed",
  "&الصيد",
  " -وفير",
  " -شحيح",
  " -شحيح",
  "#",
  "&",
  " ",
  " ",
  "&",
  " ",
  " ",
  " ",
  "#",
  "#",
  ...Array.from({ length: 5 }, () => "FFFFFF"),
  "#",
  "#",
  " 0 , 0 , 2 ,-1 ,-1 ",
  " 0 , 0 ,-2 , 1 , 1 ",
  " 0 , 0 , 0 , 0 , 0 ",
  " 0 , 0 , 0 , 0 , 0 ",
  " 0 , 0 , 0 , 0 , 0 ",
  "#",
  "# 0-0",
  '"About the harbour"',
  "# ",
  '""',
  "# ",
  '"Fish"',
  "#  -> ",
  '""',
  "#  -> ",
  '"T1: ships ""bring""',
  'nets"',
  "#  -> ",
  '"No effect seen"',
  "#  -> ",
  '""',
  "#",
  "#",
  "",
].join("\n");

const asCase = (matrix: MatrixFile) => {
  const { case: c, diagnostics } = parseCase(printCase(caseFrom(matrix, "harbour", isReserved)), {
    file: "x",
    readSource: () => ({ problem: "missing" }),
  });
  expect(diagnostics.filter((d) => d.severity === "error")).toEqual([]);
  return c!;
};

describe(".scw", () => {
  const { matrix, diagnostics } = parseScw(scw);
  test("names, cells and justifications; the repeated name is warned of, on its line", () => {
    expect(diagnostics.map((d) => [d.code, d.severity, d.line])).toEqual([["QN-SCW-NAME", "warning", 9]]);
    expect(matrix!.title).toBe("Harbour");
    expect(matrix!.note).toBe("About the harbour");
    expect(matrix!.files.map((f) => [f.name, f.variants, f.note])).toEqual([
      ["Trade", ["Open", "Closed"], ""],
      ["الصيد", ["وفير", "شحيح", "شحيح"], "Fish"],
    ]);
    expect(matrix!.cells.map(({ from, to, value }) => [...from, ...to, value])).toEqual([
      [0, 0, 1, 0, 2],
      [0, 0, 1, 1, -1],
      [0, 0, 1, 2, -1],
      [0, 1, 1, 0, -2],
      [0, 1, 1, 1, 1],
      [0, 1, 1, 2, 1],
      // Zeros with a justification are judgements; the others are not judged.
      ...[0, 1, 2].flatMap((a) => [0, 1].map((b) => [1, a, 0, b, 0])),
    ]);
    expect(matrix!.cells[0]!.why).toBe('T1: ships "bring"\nnets');
  });

  test("to a case and back: the same bytes; either line end is read", () => {
    const c = asCase(matrix!);
    expect(c.files.map((f) => [f.id, f.variants.map((v) => v.id)])).toEqual([
      ["trade", ["open", "closed"]],
      ["f2", ["v1", "v2", "v3"]],
    ]);
    expect(c.impacts[0]!.basis.assumptions).toEqual(['T1: ships "bring"\nnets']);
    const back = matrixFrom(c, { lang: "en", names: "labels" });
    // The project's memo has no place among the files.
    expect(printScw({ ...back, note: matrix!.note })).toBe(scw);
    expect(parseScw(scw.replaceAll("\n", "\r\n")).matrix).toEqual(matrix);
  });

  const lineOf = (text: string): number => scw.slice(0, scw.indexOf(text)).split("\n").length;
  const broken: [string, string, string, number][] = [
    ["not a project", scw.replace("$ ScenarioWizard 4.0", "a,b,c"), "QN-SCW-HEAD", 1],
    ["cut off in the matrix", scw.slice(0, scw.indexOf(" 0 , 0 ,-2")), "QN-SCW-END", 27],
    ["cut off in the names", scw.slice(0, scw.indexOf(" -شحيح")), "QN-SCW-END", 7],
    ["a variant before its descriptor", scw.replace("&Trade", "Trade"), "QN-SCW-FILES", 3],
    ["a row too few", scw.replace(" 0 , 0 ,-2 , 1 , 1 \n", ""), "QN-SCW-SIZE", 30],
    ["a cell too few", scw.replace(" 0 , 0 ,-2 , 1 , 1 ", " 0 , 0 ,-2 , 1 "), "QN-SCW-SIZE", lineOf(" 0 , 0 ,-2")],
    ["half a point", scw.replace(",-2 , 1", ",-2.5 , 1"), "QN-SCW-CELL", lineOf(" 0 , 0 ,-2")],
    ["a word for a number", scw.replace(" 2 ,-1 ,-1", "two ,-1 ,-1"), "QN-SCW-CELL", lineOf(" 0 , 0 , 2")],
  ];
  test.each(broken)("%s", (_, text, code, line) => {
    const found = parseScw(text);
    expect(found.matrix).toBeUndefined();
    const errors = found.diagnostics.filter((d) => d.severity === "error");
    expect([errors[0]!.code, errors[0]!.line]).toEqual([code, line]);
    for (const { message } of errors) expect(message.ar.split("\u2068").length).toBe(message.ar.split("\u2069").length);
  });
});

test("cut off among the justifications: the matrix is read, and what is missing is said", () => {
  const found = parseScw(scw.slice(0, scw.indexOf("nets")));
  expect(found.matrix!.cells.length).toBe(parseScw(scw).matrix!.cells.length - 6);
  const [, cut] = found.diagnostics;
  expect([cut!.code, cut!.severity, cut!.line]).toEqual(["QN-SCW-MEMOS", "warning", found.diagnostics[1]!.line]);
  expect(cut!.message.en).toContain("4 of 7 were read");
});

test("a wrong size is said once, mistakes of names without those that follow from them", () => {
  const errors = (text: string): string[] =>
    parseScw(text).diagnostics.flatMap((d) => (d.severity === "error" ? [d.code] : []));
  expect(errors(scw.replace(" -Closed\n", ""))).toEqual(["QN-SCW-SIZE"]);
  expect(errors(scw.replace(" -Closed\n", "Closed\n"))).toEqual(["QN-SCW-FILES"]);
});

const matrix: fc.Arbitrary<MatrixFile> = fc
  .array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 })
  .chain((variants) => {
    const files = variants.map((n, i) => ({
      name: `f${i}`,
      note: "",
      variants: Array.from({ length: n }, (_, l) => `v${l}`),
    }));
    const all = files.flatMap((f, i) => f.variants.map((_, l): readonly [number, number] => [i, l]));
    const pairs = all.flatMap((from) => all.map((to) => ({ from, to })));
    return fc
      .array(fc.record({ value: fc.integer({ min: -9, max: 9 }), isJudged: fc.boolean() }), {
        minLength: pairs.length,
        maxLength: pairs.length,
      })
      .map((drawn) => ({
        title: "t",
        note: "",
        files,
        cells: pairs.flatMap((pair, k) =>
          drawn[k]!.isJudged && drawn[k]!.value !== 0 ? [{ ...pair, value: drawn[k]!.value, why: "" }] : [],
        ),
      }));
  });

test(".scw: print then parse gives the same matrix", () =>
  fc.assert(
    fc.property(matrix, (m) => {
      expect(parseScw(printScw(m))).toEqual({ matrix: m, diagnostics: [] });
    }),
  ));

describe(".csv", () => {
  const csv =
    'from,to,value,low,high,by,why\nwar.truce,chan.deepens,2,1,3,hk,"he said ""yes"", twice\nand left"\nchan.deepens,war.wider,-1,,,,\n';
  test("print then parse gives the same text", () => {
    const { matrix: m } = parseCsv(csv, "t");
    expect(m!.cells[0]).toMatchObject({ range: [1, 3], by: "hk", why: 'he said "yes", twice\nand left' });
    expect(printCsv(m!)).toBe(csv);
    expect(parseCsv(csv.replaceAll("\n", "\r\n"), "t").matrix!.cells.length).toBe(2);
  });
  test.each([
    ["no head", "war.truce,chan.deepens,2\n", "QN-CSV-HEAD", 1],
    ["no dot", `${csv}war,chan.idles,1,,,,\n`, "QN-CSV-ROW", 5],
    ["half a point", `${csv}war.truce,chan.idles,0.5,,,,\n`, "QN-CSV-CELL", 5],
    ["the same pair twice", `${csv}chan.deepens,war.wider,2,,,,\n`, "QN-CSV-TWICE", 5],
    ["a value outside its range", `${csv}war.truce,chan.idles,3,0,2,,\n`, "QN-CSV-CELL", 5],
  ])("%s", (_, text, code, line) => {
    expect(parseCsv(text, "t").diagnostics.map((d) => [d.code, d.line])).toEqual([[code, line]]);
  });
});

describe(".sl", () => {
  const list = '$ ScenarioWizard 3.0\nSolution set\n 2 \n\n" 1 3",1.677722E+07,1,0,15,""\n" 2 1",12,0,0,-4,"a note"\n';
  test("rows with weights in either form", () => {
    const { rows, diagnostics } = parseSolutionList(list, [2, 3]);
    expect(diagnostics).toEqual([]);
    expect(rows).toEqual([
      { line: 5, variants: [0, 2], weight: 16777220, value: 1, total: 15 },
      { line: 6, variants: [1, 0], weight: 12, value: 0, total: -4 },
    ]);
  });
  test.each([
    ["another file", "Solution set\n", "QN-SL-HEAD", 1],
    ["an index beyond the file", list.replace('" 1 3"', '" 1 4"'), "QN-SL-ROW", 5],
    ["a row of another matrix", list.replace('" 2 1"', '" 2 1 1"'), "QN-SL-ROW", 6],
    ["fewer rows than said", list.replace(" 2 \n", " 3 \n"), "QN-SL-COUNT", 3],
  ])("%s", (_, text, code, line) => {
    expect(parseSolutionList(text, [2, 3]).diagnostics.map((d) => [d.code, d.line])).toEqual([[code, line]]);
  });
});
