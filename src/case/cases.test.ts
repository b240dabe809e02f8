// The three real cases parse without errors, into what they say; and in time.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type ParsedCase, parseCase } from "./parse.ts";
import { quantitiesIn } from "./quantities.ts";
import type { SourceRead } from "./resolve/sources.ts";

const folder = new URL("../../cases/", import.meta.url);
const readSource = (path: string): SourceRead => {
  const bytes = readFileSync(new URL(path, folder));
  return { text: bytes.toString("utf8"), sha256: createHash("sha256").update(bytes).digest("hex") };
};
const parseFile = (id: string): ParsedCase => {
  const file = `${id}.case.yaml`;
  return parseCase(readFileSync(new URL(file, folder), "utf8"), { file, readSource });
};

test.each([
  [
    "ukraine-backchannel",
    {
      actors: 7,
      options: 10,
      scenarios: 4,
      quotes: 82,
      claims: 24,
      impacts: 41,
      agreements: 2,
      hypotheses: 5,
      evidence: 6,
    },
    ["QN-SINGLE", "QN-ROW"],
  ],
  [
    "cuba-1962",
    { actors: 4, options: 6, scenarios: 4, quotes: 21, claims: 2, timeline: 3, agreements: 1 },
    ["QN-SINGLE"],
  ],
  ["elmira", { actors: 4, options: 5, scenarios: 4, quotes: 19, claims: 2, moot: 1, agreements: 1 }, ["QN-SINGLE"]],
] as const)("%s parses into what it says, with hints only", (id, counts, hints) => {
  const { case: read, diagnostics } = parseFile(id);
  expect(diagnostics.map((d) => d.code)).toEqual(hints);
  const found = Object.keys(counts).map((name) => [name, (read as unknown as Record<string, unknown[]>)[name]?.length]);
  expect(Object.fromEntries(found)).toEqual(counts);
});

test("Ukraine: statements, agreements and keys are those of the file", () => {
  const read = parseFile("ukraine-backchannel").case!;
  const us = read.preferences[0]!;
  expect(us.form === "statements" && us.statements.map((s) => [s.key, s.hold.by, s.swap]).slice(3, 6)).toEqual([
    ["preference.us.hold(!ru_proxy)", "number", true],
    ["preference.us.hold(us_relief <-> ru_withdraw)", "trait", true],
    ["preference.us.hold(ru_withdraw)", "trait", false],
  ]);
  expect(read.agreements[0]).toMatchObject({
    members: ["us", "ru"],
    trust: { key: "agreement.bilateral.trust", text: "0.2 to 0.8", isDefault: false },
    hold: { by: "trait", trait: "channel_genuine" },
  });
  expect(read.options[3]!.hazard.off).toMatchObject({
    rate: { key: "option.ru_ceasefire.hazard.off", text: "0.002 to 0.02" },
    with: [{ option: "ru_withdraw", on: false }],
  });
  expect(read.asOf).toEqual({ earliest: "2024-11-06", latest: "2025-02-24" });
  const keys = [...quantitiesIn(read).keys()];
  for (const key of [
    "actor.us.tempo",
    "preference.ru.p(!(ru_ceasefire & !ua_freeze))",
    "evidence.e1.lr.channel_genuine",
    "impact.chan.deepens>war.truce",
    "influence.us>ru",
    "stance.truce.ir",
    "bargaining.us.weight.ceasefire",
    "bargaining.us.value.ceasefire.none",
    "bargaining.ua.reservation",
    "redline.ru(nato = open & ceasefire != none)",
    "reaction.cn_asia.given.S0",
    "behaviour.decisiveness",
  ])
    expect(keys).toContain(key);
  expect(new Set(keys).size).toBe(keys.length);
});
