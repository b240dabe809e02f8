// The import of .gmcr files: what is carried, what is said; and the examples of docs/diagnostics.md, which give the code they stand under.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCase } from "../parse.ts";
import { evaluate, isPredicateMistake, parsePredicate } from "../predicate.ts";
import { importGmcr } from "./gmcr.ts";
import { gmcrCodes } from "./gmcrMessages.ts";
import { idsFor, labelFor } from "./names.ts";
import { numberedStates, patternOf } from "./stateNumbers.ts";

const bytes = (content: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(content));
const codes = (data: Uint8Array): string[] => importGmcr(data, "x.gmcr").diagnostics.map((d) => d.code);
const parsed = (text: string) => {
  const { case: c, diagnostics } = parseCase(text, { file: "x.case.yaml", readSource: () => ({ problem: "missing" }) });
  expect(diagnostics.filter((d) => d.severity === "error")).toEqual([]);
  return c!;
};

const siege = {
  options: [
    { name: "رفع الحصار", permittedDirection: "fwd" },
    { name: "Withdraw!", permittedDirection: "back" },
    { name: "2nd round", permittedDirection: "both" },
    { name: "To", permittedDirection: "both" },
  ],
  decisionMakers: [
    {
      name: "الشمال",
      options: [0, 1],
      preferences: [
        [[2, "Y"]],
        {
          compound: true,
          members: [
            [[0, "N"]],
            [
              [1, "Y"],
              [3, "N"],
            ],
          ],
        },
      ],
    },
    { name: "South", options: [2], preferences: [] },
    { name: "South", options: [], preferences: [[]] },
  ],
  infeasibles: [
    [
      [0, "N"],
      [1, "N"],
    ],
  ],
  coalitions: [0, [1, 2]],
};

describe("what a file says becomes the case", () => {
  const { text, diagnostics } = importGmcr(bytes(siege), "Siege 1.gmcr");
  const c = parsed(text!);
  test("names: Latin letters as ids, a place where there are none, repeats and reserved words numbered; labels keep the names", () => {
    expect(c.options.map((o) => [o.id, o.label])).toEqual([
      ["o1", { ar: "رفع الحصار" }],
      ["withdraw", { en: "Withdraw!" }],
      ["o_2nd_round", { en: "2nd round" }],
      ["to_2", { en: "To" }],
    ]);
    expect(c.actors.map((a) => [a.id, a.label])).toEqual([
      ["a1", { ar: "الشمال" }],
      ["south", { en: "South" }],
      ["south_2", { en: "South" }],
    ]);
    expect([c.id, c.title]).toEqual(["siege_1", { en: "Siege 1" }]);
  });
  test("owners, directions, rules, statements with compounds", () => {
    expect(c.options.map((o) => [o.owner, o.irreversible])).toEqual([
      ["a1", "on"],
      ["a1", "off"],
      ["south", undefined],
      ["chance", undefined],
    ]);
    expect(text).toContain('if: "!o1 & !withdraw"');
    expect(text).toContain("if: o_2nd_round }");
    expect(text).toContain('if: "!o1 | withdraw & !to_2"');
    expect(text).toContain('south_2: [{ if: "true" }]');
  });
  test("the status quo is the first feasible state; every judgement names the file", () => {
    expect(c.statusQuo).toEqual(["o1"]);
    for (const item of [...c.actors, ...c.options, ...c.infeasible])
      expect(item.basis).toEqual({ quotes: [], assumptions: ["Siege 1.gmcr"] });
  });
  test("what is left out or chosen is said, and stands in the file in both languages", () => {
    expect(diagnostics.map((d) => d.message.en)).toEqual([
      expect.stringMatching(/Nobody owns the option To/),
      expect.stringMatching(/first state was taken: رفع الحصار/),
      expect.stringMatching(/South has no preferences/),
      expect.stringMatching(/South has no options/),
      expect.stringMatching(/coalitions: South \+ South/),
    ]);
    for (const { message } of diagnostics) {
      expect(text).toContain(`# ${message.en}\n`);
      expect(text).toContain(`# ${message.ar.replace(/[\u2068\u2069]/g, "")}\n`);
    }
  });
});

test("a ranking counts where it is in force or stands alone; the other way to give preferences is said to be left out", () => {
  const maker = { name: "North", options: [0], preferences: [[[0, "Y"]]], preferenceVector: [1, 2] };
  const file = (flags: object) =>
    importGmcr(bytes({ options: [{ name: "x" }], decisionMakers: [maker], ...flags }), "x.gmcr");
  const on = file({ useManualPreferenceVectors: true });
  expect(on.text).toContain('ranking: ["!x", x]');
  expect(on.diagnostics.map((d) => d.message.en).join()).toMatch(/prioritised conditions of North \(1\)/);
  const off = file({ useManualPreferenceRanking: false });
  expect(off.text).toContain("north: [{ if: x }]");
  expect(off.diagnostics.map((d) => d.message.en).join()).toMatch(/ranking of states of North/);
});

test("a control character in a name does not end a comment", () => {
  const { text } = importGmcr(
    bytes({
      options: [{ name: "a\nqanat: 2\u2028b" }],
      decisionMakers: [{ name: "x", options: [], preferences: [[]] }],
    }),
    "x.gmcr",
  );
  expect(parsed(text!).options[0]!.label).toEqual({ en: "a qanat: 2 b" });
});

test("patterns: exactly the states of the group, of all feasible ones", () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.nat(31), { maxLength: 12 }),
      fc.infiniteStream(fc.boolean()),
      (m, bad, in_) => {
        const ids = Array.from({ length: m }, (_, k) => `o${k}`);
        const exact = (state: number) => [ids.map((_, k): [number, boolean] => [k, ((state >>> k) & 1) === 1])];
        const states = numberedStates(m, bad.map(exact));
        expect(states).toEqual(
          Array.from({ length: 1 << m }, (_, s) => s).filter((s) => !bad.some((b) => b % (1 << m) === s)),
        );
        const group = states.filter(() => in_.next().value);
        const p = patternOf(group, states, ids);
        expect(states.filter((s) => evaluate(p, (name) => ((s >>> Number(name.slice(1))) & 1) === 1))).toEqual(group);
      },
    ),
  ));

test("ids have their form, whatever the names; labels are never empty", () =>
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" })), (names) => {
      const ids = idsFor(names, "o");
      expect(new Set(ids).size).toBe(names.length);
      for (const [k, id] of ids.entries()) {
        expect(id).toMatch(/^[a-z][a-z0-9_]*$/);
        expect(isPredicateMistake(parsePredicate(id))).toBe(false);
        expect(Object.values(labelFor(names[k]!, id)).join("")).not.toBe("");
      }
    }),
  ));

test("no bytes make it throw, and an error leaves no text", () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array(),
        fc.json().map((t) => new TextEncoder().encode(t)),
        mutated(),
      ),
      (data) => {
        const { text, diagnostics } = importGmcr(data, "x.gmcr");
        expect(text === undefined).toBe(diagnostics.some((d) => d.severity === "error"));
      },
    ),
  ));

/** The siege with one value replaced. */
function mutated() {
  const values = fc.constantFrom<unknown>(null, -1, 0, 1.5, 99, "Y", "", true, [], {}, [[]], [1, [2]]);
  return fc.tuple(fc.nat(200), values).map(([n, value]) => {
    let k = 0;
    return bytes(JSON.parse(JSON.stringify(siege), (_, x: unknown) => (k++ === n ? value : x)));
  });
}

describe("docs/diagnostics.md", () => {
  const page = readFileSync(new URL("../../../docs/diagnostics.md", import.meta.url), "utf8");
  const examples = [
    ...page.matchAll(/^#### (QN-\S+)\n(\w+)\. (?:(?!^#)[\s\S])*?^```(gmcr|bytes)\n([\s\S]*?)^```/gm),
  ].map(([, code, severity, kind, text]) => ({ code: code!, severity: severity!.toLowerCase(), kind, text: text! }));
  test("every code of a .gmcr file has an example", () => {
    expect(examples.map((e) => e.code).sort()).toEqual([...gmcrCodes, "QN-IMPORT-UTF8"].sort());
  });
  test.each(examples)("$code", ({ code, severity, kind, text }) => {
    const data =
      kind === "gmcr"
        ? new TextEncoder().encode(text)
        : Uint8Array.from(text.trim().split(" "), (hex) => Number.parseInt(hex, 16));
    const found = importGmcr(data, "x.gmcr").diagnostics.filter(
      (d) => code === "QN-GMCR-CHOSEN" || d.code !== "QN-GMCR-CHOSEN",
    );
    expect([...new Set(found.map((d) => `${d.code} ${d.severity}`))]).toEqual([`${code} ${severity}`]);
    for (const { message } of found) {
      expect(message.en).toMatch(/[A-Za-z]{3}/);
      const outside = message.ar.replace(/\u2068[^\u2068\u2069]*\u2069/g, "");
      expect(outside).toMatch(/[\u0600-\u06FF]/);
      expect(outside.match(/[A-Za-z_]+/g)?.filter((w) => !["JSON", "true", "false"].includes(w)) ?? []).toEqual([]);
    }
  });
  test("old binary kinds: protocols 0 to 5", () => {
    for (const start of ["(dp0\n", "(lp1\n", "ccopy_reg\n_reconstructor\n"])
      expect(codes(new TextEncoder().encode(start))).toEqual(["QN-GMCR-PICKLE"]);
    for (const protocol of [2, 3, 4, 5]) expect(codes(Uint8Array.of(0x80, protocol, 0x7d))).toEqual(["QN-GMCR-PICKLE"]);
  });
  test("what could be read before a break is said", () => {
    const whole = JSON.stringify(siege);
    const message = (k: number): string =>
      importGmcr(new TextEncoder().encode(whole.slice(0, k)), "x.gmcr").diagnostics[0]!.message.en;
    expect(message(whole.indexOf('"South"') + 3)).toMatch(
      /cut off.*options \(4\): رفع الحصار, Withdraw!.*decision makers \(1\): الشمال\./,
    );
    expect(message(0)).toMatch(/Nothing could be read/);
    const broken = importGmcr(
      new TextEncoder().encode(`${whole.slice(0, 60)};${whole.slice(60)}`),
      "x.gmcr",
    ).diagnostics;
    expect(broken[0]!.message.en).toMatch(/^The JSON breaks at line 1/);
  });
});
