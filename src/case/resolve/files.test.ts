// Files and impacts: today's variant, the limit of impacts, whose an impact is.
import { expect, test } from "vitest";
import { caseOf, codesOf } from "../testing.ts";

const files = `files:
  a: { ar: أ, en: A, variants: [x, y], today: x, src: assumption }
  b: { ar: ب, en: B, variants: [x, y], src: assumption }
`;
const impacts = (rows: string, before = ""): string => `${files}${before}impacts:\n${rows}`;
const row = (more: string): string => `  - { from: a.x, to: b.x, ${more}, src: assumption }\n`;

test("today is one of the file's variants", () => {
  expect(caseOf(impacts(row("value: 1"))).files.map((f) => f.today)).toEqual(["x", undefined]);
  const codes = codesOf(impacts(row("value: 1")).replace("today: x", "today: z"));
  expect(codes.filter((code) => code !== "QN-ROW")).toEqual(["QN-ID"]);
});

test("impacts lie in -3..3 unless the file says otherwise", () => {
  const code = (limit: string): string[] => codesOf(impacts(row("value: 5"), limit)).filter((c) => c !== "QN-ROW");
  expect(code("")).toEqual(["QN-BOUND"]);
  expect(code("impact_limit: 4\n")).toEqual(["QN-BOUND"]);
  expect(code("impact_limit: 5\n")).toEqual([]);
});

test("whole points only", () => {
  expect(codesOf(impacts(row("value: 0.5"))).filter((c) => c !== "QN-ROW")).not.toEqual([]);
});

test("with analysts listed each impact says whose it is, and each may judge a pair once", () => {
  const analysts = "analysts: { hk: { ar: ه, en: H, weight: 3 }, lm: { ar: ل, en: L } }\n";
  const twice = `${row("value: 1, by: hk")}${row("value: 2, by: lm")}`;
  const c = caseOf(impacts(twice, analysts));
  expect(c.analysts.map((a) => [a.id, a.weight])).toEqual([
    ["hk", 3],
    ["lm", 1],
  ]);
  expect(c.impacts.map((x) => [x.key, x.by])).toEqual([
    ["impact.a.x>b.x@hk", "hk"],
    ["impact.a.x>b.x@lm", "lm"],
  ]);
  const codes = (rows: string, before = analysts): string[] =>
    codesOf(impacts(rows, before)).filter((code) => code !== "QN-ROW");
  expect(codes(`${twice}${row("value: 0, by: hk")}`)).toEqual(["QN-TWICE"]);
  expect(codes(row("value: 1"))).toEqual(["QN-BY"]);
  expect(codes(row("value: 1, by: nobody"))).toEqual(["QN-BY"]);
  expect(codes(row("value: 1, by: hk"), "")).toEqual(["QN-BY"]);
});
