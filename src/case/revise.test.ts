import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { plainCase, printCase, reviseText } from "./index.ts";

const ukraine = readFileSync(new URL("../../cases/ukraine-backchannel.case.yaml", import.meta.url), "utf8");
type Fields = Record<string, unknown>;
const copy = (): Record<string, Fields> => structuredClone(plainCase(ukraine)) as Record<string, Fields>;
const commentsOf = (text: string): string[] => text.match(/(?<=\s)# .*$/gm) ?? [];

test("nothing to change leaves every byte", () => expect(reviseText(ukraine, copy())).toBe(ukraine));

test("a claim added, a status changed, an indicator removed: all comments stay, all other lines too", () => {
  const to = copy();
  to.claims!.fresh = { text: { ar: "قول جديد" }, by: "us", modality: "reported", src: ["C1"] };
  (to.claims!.calls as Fields).status = { confirmed_by: [], denied_by: ["ru"], silent: [] };
  (to.indicators as unknown as Fields[]).splice(1, 1);
  to.fresh_section = { a: { b: 1 } };
  const revised = reviseText(ukraine, to);
  expect(plainCase(revised)).toEqual(to);
  expect(commentsOf(revised)).toEqual(commentsOf(ukraine));
  const lines = new Set(revised.split("\n"));
  expect(ukraine.split("\n").filter((line) => !lines.has(line))).toHaveLength(2);
});

test("a file with CRLF, and one without a last line end", () => {
  for (const text of [ukraine.replaceAll("\n", "\r\n"), ukraine.trimEnd()]) {
    const to = copy();
    to.claims!.fresh = { text: { ar: "قول" }, by: "us", modality: "reported", src: ["C1"] };
    expect(plainCase(reviseText(text, to))).toEqual(to);
  }
});

const leaf = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom("مثل", "a: b", "# x", "- x", "off"),
);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small" },
    leaf,
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom("a", "b", "c", "d", "e"), tie("tree"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));
const root = fc.dictionary(fc.constantFrom("claims", "actors", "x", "y", "z"), tree, {
  minKeys: 1,
  maxKeys: 5,
  noNullPrototype: true,
});

test("any content becomes any other", () =>
  fc.assert(
    fc.property(root, root, (from, to) => {
      const text = printCase(from);
      expect(plainCase(reviseText(text, to))).toEqual(to);
    }),
    { numRuns: 500 },
  ));
