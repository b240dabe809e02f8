// Reading a case: defaults, places of mistakes, keys, inheritance of src; and files that are hostile.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCase } from "./parse.ts";
import { caseOf, codesOf, header, parseBody } from "./testing.ts";

const actors = "actors: { src: assumption, us: { ar: و, en: U }, ru: { ar: ر, en: R } }\n";
const options = "options: { src: assumption, a: { owner: us, ar: أ, en: A }, b: { owner: ru, ar: ب, en: B } }\n";
const rule = "infeasible: [{ if: a & b, src: assumption }]\n";

test("what the file leaves out has its default", () => {
  const read = caseOf(
    "agreements: { x: { ar: ت, en: X, members: [us, ru], rate: 0.1, src: assumption } }\nscenarios: { src: assumption, S1: { ar: س, en: One, when: a } }\n" +
      actors +
      options,
    "qanat: 1\nid: t\ntitle: { ar: ت, en: T }\n",
  );
  expect(read).toMatchObject({
    unit: "month",
    scale: "icd203",
    horizon: 24,
    seed: 0,
    statusQuo: [],
    impacts: [],
  });
  expect(read.behaviour.decisiveness).toMatchObject({
    key: "behaviour.decisiveness",
    text: "5 to 50",
    isDefault: true,
  });
  expect(read.agreements[0]).toMatchObject({
    trust: { key: "agreement.x.trust", quantity: { family: "number", value: 1 }, isDefault: true },
    kappa: { key: "agreement.x.kappa", quantity: { family: "number", value: 1 }, isDefault: true },
    hold: { by: "always" },
  });
  expect(read.scenarios.map((s) => s.id)).toEqual(["S1", "S0"]);
  expect(read.scenarios[1]!.label).toEqual({ ar: "خارج السيناريوهات المذكورة", en: "Outside the listed scenarios" });
  expect(read.actors[0]).toMatchObject({ role: "player", aliases: [] });
  expect(read.bargaining).toBeUndefined();
});

test("S0 stands last wherever it is written, and order elsewhere is kept", () => {
  const scenarios =
    "scenarios: { src: assumption, S0: { ar: ص, en: Rest }, S2: { ar: ب, en: B, when: b }, S1: { ar: أ, en: A, when: a } }\n";
  const read = caseOf(actors + options + scenarios);
  expect(read.scenarios.map((s) => [s.id, s.label.en])).toEqual([
    ["S2", "B"],
    ["S1", "A"],
    ["S0", "Rest"],
  ]);
});

test("src of a section covers those below that have none; a list mixes quotes and assumptions", () => {
  const text =
    `sources: { note: { file: note.txt, lang: en } }
quotes: { N1: { source: note, exact: "They talk", start: 50 } }
`.replace("start: 50", "start: 51") +
    actors.replace("us: {", 'us: { src: [N1, assumption, { assumption: "ab, why" }],');
  const read = caseOf(text);
  expect(read.actors.map((a) => a.basis)).toEqual([
    { quotes: ["N1"], assumptions: ["", "ab, why"] },
    { quotes: [], assumptions: [""] },
  ]);
  expect(read.quotes[0]).toMatchObject({ start: 51, line: 2 });
  expect(read.sources[0]!.text).toContain("Nobody confirmed it.");
  const power = "power: { src: { assumption: x }, objectives: { o: { ar: ه, en: O, stance: { us: 1 } } } }\n";
  expect(caseOf(actors + power).power!.objectives[0]!.basis).toEqual({ quotes: [], assumptions: ["x"] });
});

test("keys: an id takes the predicate's place, a repeat is counted, the predicate is printed canonically", () => {
  const read = caseOf(`${actors}${options}hypotheses: { h: { about: us, ar: ف, en: H, prior: 0.5, src: assumption } }
preferences:
  src: assumption
  us: [{ if: "a&(b)" , hold: 0.5 to 0.9 }, { if: a & b, hold: h }, { if: "!b", id: mine, hold: likely }, { if: true }]
  ru: { utility: [{ if: a, value: -1 to 3 }, { if: a, value: 2, id: second }] }
`);
  const [us, ru] = read.preferences;
  expect(
    us?.form === "statements" &&
      us.statements.map((s) => [s.key, s.swapKey, s.hold.by === "number" ? s.hold.p.key : s.hold.by]),
  ).toEqual([
    ["preference.us.hold(a & b)", "preference.us.swap(a & b)", "preference.us.p(a & b)"],
    ["preference.us.hold(a & b)#2", "preference.us.swap(a & b)#2", "trait"],
    ["preference.us.hold(mine)", "preference.us.swap(mine)", "preference.us.p(mine)"],
    ["preference.us.hold(true)", "preference.us.swap(true)", "always"],
  ]);
  expect(
    ru?.form === "utility" && ru.terms.map((t) => [t.value.key, t.value.quantity.family, t.basis.assumptions]),
  ).toEqual([
    ["preference.ru.value(a)", "normal", [""]],
    ["preference.ru.value(second)", "number", [""]],
  ]);
});

test("hold: the number 1 is a number, a word is its band, the name of a hypothesis a trait, an unknown name an error", () => {
  const hold = (
    text: string,
  ) => `${actors}${options}${rule}hypotheses: { sincere: { about: us, ar: ف, en: H, prior: 0.5, src: assumption } }
preferences: { src: assumption, us: [{ if: a, hold: ${text} }] }
`;
  const of = (text: string) => {
    const form = caseOf(hold(text)).preferences[0]!;
    return form.form === "statements" ? form.statements[0]!.hold : undefined;
  };
  expect(of("1")).toMatchObject({ by: "number", p: { quantity: { family: "number", value: 1 } } });
  expect(of("مرجّح")).toMatchObject({
    by: "number",
    p: { quantity: { family: "uniform", low: 0.55, high: 0.8 }, text: "مرجّح" },
  });
  expect(of("sincere")).toEqual({ by: "trait", trait: "sincere" });
  expect(codesOf(hold("sincre"))).toEqual(["QN-ID"]);
  expect(codesOf(hold("possible"))).toEqual(["QN-WORD"]);
});

test("claims: parties default to the actor who speaks; acts keep who, origin and date", () => {
  const read = caseOf(`${actors}claims:
  src: assumption
  one: { text: { ar: أ, en: A }, by: us, modality: reported, status: { confirmed_by: [ru, { who: outlet, origin: unattributed, on: 1962 }], silent: [ru] } }
  two: { text: { ar: أ, en: A }, by: author, modality: hedged, signed: { by: ab, on: 2025-02-10, why: seen } }
`);
  expect(read.claims[0]).toMatchObject({
    parties: ["us"],
    confirmedBy: [{ who: "ru" }, { who: "outlet", origin: "unattributed", on: "1962" }],
    silent: ["ru"],
  });
  expect(read.claims[1]).toMatchObject({
    parties: [],
    deniedBy: [],
    signed: { by: "ab", on: "2025-02-10", why: "seen" },
  });
});

describe("places", () => {
  const places = (body: string) => parseBody(body).diagnostics.map((d) => [d.code, `${d.line}:${d.column}`, d.value]);

  test("inside a predicate, plain or quoted, the column is that of the name", () => {
    const rules = `infeasible:\n  - { if: a & bb, src: assumption }\n  - { if: "!(b | bb)", src: assumption }\n`;
    expect(places(`${actors}${options}${rules}`)).toEqual([
      ["QN-PRED-NAME", "9:15", "bb"],
      ["QN-PRED-NAME", "10:18", "bb"],
    ]);
  });

  test("a missing key points at its parent, an unknown one at itself, a reversed range at its value", () => {
    expect(
      places(
        "actors:\n  us: { ar: و, en: U, tempo: 3 to 1, tmpo: 1, src: assumption }\nsources:\n  note: { lang: en }\n",
      ),
    ).toEqual([
      ["QN-RANGE", "7:30", "3 to 1"],
      ["QN-KEY", "7:38", "tmpo"],
      ["QN-MISSING", "9:3", "file"],
    ]);
  });

  test("the source line and the file come with it, without the end of a Windows line", () => {
    const [d] = parseBody("horizon: x\r\nunit: day\r\n", header.replace("horizon: 24\n", "")).diagnostics;
    expect(d).toMatchObject({ file: "test.case.yaml", line: 5, column: 10, source: "horizon: x" });
  });

  test("a quote that stands elsewhere is found there, and nothing is changed", () => {
    const { diagnostics } = parseBody(
      'sources: { note: { file: note.txt, lang: en } }\nquotes: { N1: { source: note, exact: "talk in secret", start: 3 } }\n',
    );
    expect(diagnostics.map((d) => [d.code, d.message.en.match(/start: \d+ \(line \d\)/g)])).toEqual([
      ["QN-QUOTE", ["start: 14 (line 1)", "start: 56 (line 2)"]],
    ]);
  });

  test("names in messages: the nearest known", () => {
    expect(parseBody(`${actors}${options}${rule}status_quo: [aa]\n`).diagnostics[0]!.message.en).toContain(
      "Nearest: a.",
    );
  });
});

test("all mistakes are listed, by line, and there is no case", () => {
  const { case: read, diagnostics } = parseBody(
    `${actors}${options}${rule}unit: moon\nstatus_quo: [c]\nscenario: {}\nscale: 7\n`,
  );
  expect(read).toBeUndefined();
  expect(diagnostics.map((d) => d.code)).toEqual(["QN-CHOICE", "QN-ID", "QN-KEY", "QN-TYPE"]);
  expect(diagnostics.map((d) => d.line)).toEqual([9, 10, 11, 12]);
});

test("an agreement may use hypotheses, a trigger scenarios; a scenario neither", () => {
  const body = (when: string, trigger: string, guard: string) => `${actors}${options}
scenarios: { src: assumption, S1: { ar: س, en: One, when: ${when}, trigger: ${trigger}, indicator: { ar: م, en: I }, deadline: 3 } }
hypotheses: { h: { about: us, ar: ف, en: H, prior: 0.5, src: assumption } }
agreements: { x: { ar: ت, en: X, members: [us, ru], when: ${guard}, rate: 0.1, src: assumption } }
`;
  expect(codesOf(body("a | b", "S0 & a", "a & h"))).toEqual([]);
  expect(codesOf(body("a | b & h", "S0 & a", "a & h"))).toEqual(["QN-PRED-KIND"]);
  expect(codesOf(body("a | b", "h", "a & h"))).toEqual(["QN-PRED-KIND"]);
  expect(codesOf(body("a | b", "S0", "S1"))).toEqual(["QN-PRED-KIND"]);
});

describe("hostile files", () => {
  const parse = (text: string) =>
    parseCase(text, { file: "x", readSource: () => ({ problem: "missing" }) }).diagnostics.map((d) => d.code);
  const laughs = Array.from(
    { length: 9 },
    (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(", ")}]`,
  ).join("\n");
  test.each([
    ["a billion laughs", `a0: &a0 x\n${laughs}\n`, "QN-ALIAS"],
    ["101 aliases", `a: &a x\nb: [${Array(101).fill("*a").join(", ")}]\n`, "QN-ALIAS"],
    ["a circle", "a: &a { b: *a }\n", "QN-ALIAS"],
    ["deep flow", "[".repeat(100_000), "QN-DEEP"],
    ["deep flow with closing quotes", '["]", '.repeat(100_000), "QN-DEEP"],
    ["deep block", "- ".repeat(100_000), "QN-DEEP"],
    ["deep block keys", "? ".repeat(100_000), "QN-DEEP"],
    ["six megabytes", "#".repeat(6_000_000), "QN-SIZE"],
    ["five megabytes in UTF-8", "م".repeat(2_600_000), "QN-SIZE"],
    ["brackets", "}".repeat(1_000_000), "QN-YAML"],
    ["nothing", "", "QN-TYPE"],
    ["a text", "hello", "QN-TYPE"],
    ["a list", "[1, 2]", "QN-TYPE"],
    ["two documents", "a: 1\n---\nb: 2\n", "QN-YAML"],
    ["a key that is a list", "? [a]\n: b\n", "QN-YAML"],
    ["prototype keys", "__proto__: { polluted: 1 }\nconstructor: 1\n", "QN-KEY"],
  ])("%s", (_, text, code) => {
    const start = performance.now();
    expect(parse(text)).toContain(code);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test("100 aliases are allowed", () => {
    expect(parse(`a: &a x\nb: [${Array(100).fill("*a").join(", ")}]\n`)).not.toContain("QN-ALIAS");
  });

  test("many keys, many mistakes: in time, and the list is cut", () => {
    const start = performance.now();
    const found = parse(Array.from({ length: 50_000 }, (_, i) => `k${i}: 1`).join("\n"));
    expect(found.length).toBeLessThan(600);
    expect(found).toContain("QN-MORE");
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test("no mutation of a real case throws or hangs", () => {
    const text = readFileSync(new URL("../../cases/elmira.case.yaml", import.meta.url), "utf8");
    const insert = fc.oneof(
      fc.constantFrom(
        "{",
        "}",
        "[",
        "]",
        ":",
        "- ",
        "!",
        "&",
        "*",
        "#",
        "\n",
        '"',
        "'",
        "|",
        "null",
        "true",
        "0 to 1",
        "on",
        ", ",
        "  ",
        "\t",
        "src",
        "\u0000",
        "\uD800",
      ),
      fc.string({ maxLength: 5 }),
    );
    const cut = fc.tuple(fc.nat(text.length), fc.nat(40), insert);
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 6 }), (cuts) => {
        const mutated = cuts.reduce((t, [at, length, put]) => t.slice(0, at) + put + t.slice(at + length), text);
        const start = performance.now();
        const { case: read, diagnostics } = parseCase(mutated, { file: "x", readSource: () => ({ text: "" }) });
        expect(performance.now() - start).toBeLessThan(3000);
        expect(read === undefined).toBe(diagnostics.some((d) => d.severity === "error"));
        const lines = mutated.split("\n").length;
        for (const d of diagnostics)
          expect([d.code, d.line! >= 1 && d.line! <= lines && d.column! >= 1]).toEqual([d.code, true]);
      }),
      { numRuns: 150, seed: 11 },
    );
  });

  test("any value in any place: types never make it throw", () => {
    const values = [
      "null",
      "1",
      "-0.5",
      "true",
      "x",
      "[]",
      "{}",
      "[[x]]",
      "{ a: { b: c } }",
      "[null, 1, {}]",
      "{ src: 1 }",
      '""',
    ];
    const text = readFileSync(new URL("../../cases/cuba-1962.case.yaml", import.meta.url), "utf8");
    const places = [...text.matchAll(/(?<=[a-z_]: )(?:\[[^\][]*\]|\{[^{}]*\}|"[^"\n]*"|[^\s,{}[\]]+)/g)].filter(
      (m) => !text.slice(0, m.index).split("\n").at(-1)!.includes("#"),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...values), (place, value) => {
        const changed = text.slice(0, place.index) + value + text.slice(place.index + place[0].length);
        parseCase(changed, { file: "x", readSource: () => ({ text: "" }) });
      }),
      { numRuns: 150, seed: 12 },
    );
  });
});

test("an option and a hypothesis cannot share a name; a question and an option can", () => {
  const hypothesis = "hypotheses: { a: { about: us, ar: ف, en: H, prior: 0.5, src: assumption } }\n";
  expect(codesOf(actors + options + rule + hypothesis)).toEqual(["QN-ID-TAKEN"]);
  expect(codesOf(`${actors}${options}${rule}questions: { a: { ar: س, en: Q } }\n`)).toEqual([]);
});

test("an impact within one file is warned of", () => {
  const files = "files: { f: { ar: م, en: F, variants: [x, y], src: assumption } }\n";
  expect(codesOf(`${files}impacts: [{ from: f.x, to: f.y, value: 1, src: assumption }]\n`)).toEqual(["QN-OWN-BLOCK"]);
});
