// The sections `goals` and `perceives`: what they mean, what is wrong with them, how their numbers are set.
import { describe, expect, test } from "vitest";
import type { Preference } from "./case.ts";
import { setValue } from "./edit.ts";
import { printCase } from "./print.ts";
import { quantitiesIn } from "./quantities.ts";
import { caseOf, codesOf, header, parseBody } from "./testing.ts";
import { readYaml } from "./yamlFile.ts";

const base = `actors: { us: { ar: و, en: U, src: assumption }, ru: { ar: ر, en: R, src: assumption }, cn: { ar: ص, en: C, src: assumption } }
options: { a: { owner: us, ar: أ, en: A, src: assumption }, b: { owner: ru, ar: ب, en: B, src: assumption } }
status_quo: []
scenarios: { S1: { ar: س, en: One, when: a & b, src: assumption } }
preferences: { us: [{ if: a, src: assumption }], ru: [{ if: b, src: assumption }] }
`;
const say = (body: string): string[] => parseBody(base + body).diagnostics.map((d) => `${d.code} ${d.message.en}`);

describe("goals", () => {
  test("over options and scenarios; the id is the predicate where none is given", () => {
    const { goals } = caseOf(
      `${base}goals: [{ id: peace, when: S1, ar: ه, en: P, src: assumption }, { when: "!(a|b) & !S1", ar: و, en: Q, src: assumption }]\n`,
    );
    expect(goals!.map((g) => [g.id, g.label.en, g.basis.assumptions])).toEqual([
      ["peace", "P", [""]],
      ["!(a | b) & !S1", "Q", [""]],
    ]);
  });
  test("a case without them has none, not an empty list", () => {
    expect(caseOf(base)).not.toHaveProperty("goals");
    expect(caseOf(base)).not.toHaveProperty("perceives");
  });
  test.each([
    ["goals: [{ when: c, ar: ه, en: P, src: assumption }]", "QN-PRED-NAME", "c"],
    ["goals: [{ id: a, when: S1, ar: ه, en: P, src: assumption }]", "QN-ID-TAKEN", "option"],
    ["goals: [{ ar: ه, en: P, src: assumption }]", "QN-MISSING", "when"],
    ["goals: [{ when: S1, goal: x, ar: ه, en: P, src: assumption }]", "QN-KEY", "goal"],
    ["goals: { when: S1 }", "QN-TYPE", "list"],
    ["goals: [{ when: S1, ar: ه, en: P }]", "QN-SRC", "goals.0"],
  ])("%s: %s", (body, code, hint) => {
    expect(say(`${body}\n`)).toEqual([expect.stringMatching(new RegExp(`^${code} .*${hint}`))]);
  });
});

describe("perceives", () => {
  const full = `perceives:
  us:
    preferences:
      ru: [{ if: "!b", hold: 0.4 to 0.8, id: stays, src: assumption }, { if: a }]
      cn: { ranking: [a, b] }
    unseen: [b]
    src: { assumption: "AB, no sign that they know" }
  ru: { preferences: { us: { utility: [{ if: a, value: 1 to 3, src: assumption }] } } }
`;
  test("three forms, with keys of their own; what has no basis takes that of the row", () => {
    const [us, ru] = caseOf(base + full).perceives!;
    expect([us!.actor, us!.unseen, us!.basis.assumptions]).toEqual(["us", ["b"], ["AB, no sign that they know"]]);
    const [onRu, onCn] = us!.preferences as [Preference, Preference];
    expect(onRu.form === "statements" && onRu.statements.map((s) => [s.key, s.hold.by, s.basis.assumptions])).toEqual([
      ["perceives.us.ru.hold(stays)", "number", [""]],
      ["perceives.us.ru.hold(a)", "always", ["AB, no sign that they know"]],
    ]);
    expect(onCn.form).toBe("ranking");
    expect(ru!.unseen).toEqual([]);
    expect([...quantitiesIn(caseOf(base + full).perceives).keys()]).toEqual([
      "perceives.us.ru.p(stays)",
      "perceives.ru.us.value(a)",
    ]);
  });
  test("numbers are set by name", () => {
    const edited = setValue(header + base + full, "perceives.us.ru.p(stays)", "0.9");
    expect("text" in edited && edited.text).toContain("hold: 0.9, id: stays");
  });
  test("printed and read again, the same data", () => {
    const { value } = readYaml(header + base + full);
    expect(readYaml(printCase(value)).value).toEqual(value);
  });
  test.each([
    ["perceives: { uss: { unseen: [b], src: assumption } }", "QN-ID", "actor .*uss.*Nearest: us"],
    ["perceives: { us: { unseen: [bb], src: assumption } }", "QN-ID", "option .*bb.*Nearest: b"],
    ["perceives: { us: { preferences: { ruu: [{ if: a, src: assumption }] } } }", "QN-ID", "ruu.*Nearest: ru"],
    ["perceives: { us: { preferences: { us: [{ if: a, src: assumption }] } } }", "QN-PERCEIVES-SELF", "us"],
    ["perceives: { us: { unseen: [a], src: assumption } }", "QN-UNSEEN-OWN", "a"],
    ["perceives: { cn: { unseen: [a], src: assumption } }", "QN-PERCEIVES-IDLE", "cn"],
    ["perceives: { us: { unseen: [b] } }", "QN-SRC", "perceives.us"],
    ["perceives: { us: { unseens: [b], src: assumption } }", "QN-KEY", "unseens.*Nearest: unseen"],
    ["perceives: { us: { preferences: { ru: [{ if: S1, src: assumption }] } } }", "QN-PRED-KIND", "S1"],
    ["perceives: { us: { preferences: { ru: [{ if: a, swap: true, src: assumption }] } } }", "QN-SWAP", "ru"],
    [
      "perceives: { us: { preferences: { ru: [{ if: a, id: x, src: assumption }, { if: b, id: x, src: assumption }] } } }",
      "QN-ID-TAKEN",
      "x",
    ],
    ["perceives: [us]", "QN-TYPE", "keys"],
  ])("%s: %s", (body, code, hint) => {
    expect(say(`${body}\n`)).toEqual([expect.stringMatching(new RegExp(`^${code} .*${hint}`))]);
  });
});

test("ids of statements are unique within their list, and in each list apart", () => {
  const two = (x: string, y: string): string =>
    base.replace(
      /^preferences.*$/m,
      `preferences: { us: [{ if: a, id: ${x}, src: assumption }, { if: b, id: ${y}, src: assumption }], ru: [{ if: b, id: ${x}, src: assumption }] }`,
    );
  expect(codesOf(two("x", "y"))).toEqual([]);
  expect(codesOf(two("x", "x"))).toEqual(["QN-ID-TAKEN"]);
});
