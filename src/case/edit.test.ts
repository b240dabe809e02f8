// Edits by name change the bytes of one value and nothing else.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Located, locate, setValue } from "./edit.ts";
import { parseCase } from "./parse.ts";
import { quantitiesIn } from "./quantities.ts";
import { valueAt } from "./shape.ts";
import { caseOf, header } from "./testing.ts";
import { readYaml } from "./yamlFile.ts";

const ukraine = readFileSync(new URL("../../cases/ukraine-backchannel.case.yaml", import.meta.url), "utf8");
const article = readFileSync(new URL("../../cases/article.ar.txt", import.meta.url), "utf8");
const parseUkraine = (text: string) => parseCase(text, { file: "u", readSource: () => ({ text: article }) });

const set = (text: string, key: string, value: string): string => {
  const edited = setValue(text, key, value);
  if (!("text" in edited)) throw new Error(edited.message.en);
  return edited.text;
};
const where = (text: string, key: string): Located => {
  const found = locate(text, key);
  if ("code" in found) throw new Error(found.message.en);
  return found;
};
/** What `after` has in place of what `before` has. */
function change(before: string, after: string): [string, string] {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return [before.slice(start, before.length - end), after.slice(start, after.length - end)];
}

test.each([
  ["actor.us.tempo", "0.3 to 0.9", ["actors", "us", "tempo"]],
  ["option.us_channel.hazard.off", "0.5", ["options", "us_channel", "hazard", "off"]],
  ["option.ru_ceasefire.hazard.off", "0.5", ["options", "ru_ceasefire", "hazard", "off", "rate"]],
  ["preference.ru.hold(!ru_withdraw)", "0.5 to 0.75", ["preferences", "ru", 2, "hold"]],
  ["preference.ru.p(us_relief & eu_relief)", "likely", ["preferences", "ru", 5, "hold"]],
  ["agreement.table.hold", "0.5", ["agreements", "table", "hold"]],
  ["agreement.table.trust", "1", ["agreements", "table", "trust"]],
  ["hypothesis.fait_accompli.prior", "0.9", ["hypotheses", "fait_accompli", "prior"]],
  ["evidence.e1.lr.channel_genuine", "2", ["evidence", "e1", "lr", "channel_genuine"]],
  ["bargaining.us.value.ceasefire.truce", "71", ["bargaining", "parties", "us", "values", "ceasefire", 1]],
  ["redline.ru(territory = full)", "0.9", ["bargaining", "red_lines", 1, "strength"]],
  ["impact.chan.deepens>nato.frozen", "2 to 3", ["impacts", 1, "range"]],
  ["influence.us>ru", "3", ["power", "influence", "us", "ru"]],
  ["stance.truce.ir", "-2", ["power", "objectives", "truce", "stance", "ir"]],
  ["reaction.cn_asia.given.S0", "0.1 to 0.2", ["reactions", "cn_asia", "given", "S0"]],
  ["behaviour.decisiveness", "decisive", ["behaviour", "decisiveness"]],
  ["preference.us.swap(!ru_proxy)", "false", ["preferences", "us", 3, "swap"]],
  ["status_quo", "[us_channel, us_relief]", ["status_quo"]],
  ["options.us_channel.owner", "ru", ["options", "us_channel", "owner"]],
  ["scenarios.S1.when", "!us_relief & ru_ceasefire", ["scenarios", "S1", "when"]],
  ["scenarios.S3.trigger", "us_channel", ["scenarios", "S3", "trigger"]],
  ["title.en", 'A: title, with "quotes"', ["title", "en"]],
  ["horizon", "36", ["horizon"]],
] as const)("%s = %s changes that value and no other byte", (key, value, path) => {
  const { range } = where(ukraine, key);
  expect(where(ukraine, key).path).toEqual(path);
  const edited = set(ukraine, key, value);
  expect(edited.startsWith(ukraine.slice(0, range![0]))).toBe(true);
  expect(edited.endsWith(ukraine.slice(range![1]))).toBe(true);
  const read = valueAt(readYaml(edited).value, path);
  expect(Array.isArray(read) ? `[${read.join(", ")}]` : String(read)).toBe(value);
});

test("every quantity of the case is found by its key, and setting it to its own text changes nothing but spelling", () => {
  const read = parseUkraine(ukraine).case!;
  const keys = [...quantitiesIn(read).values()];
  expect(keys.length).toBeGreaterThan(250);
  fc.assert(
    fc.property(fc.constantFrom(...keys), ({ key, text, path }) => {
      expect(where(ukraine, key).path).toEqual(path);
      const edited = set(ukraine, key, text);
      expect(parseUkraine(edited).case).toEqual(read);
    }),
    { numRuns: 12, seed: 20250210 },
  );
});

test("quotes stay, and are added where a parser would trip", () => {
  expect(change(ukraine, set(ukraine, "scenarios.S3.trigger", "us_proxy"))).toEqual(["!us_channel", "us_proxy"]);
  expect(set(ukraine, "scenarios.S1.when", "!us_relief")).toContain('when: "!us_relief"\n');
  expect(set(ukraine, "options.us_relief.irreversible", "on")).toContain('src: [S2b], irreversible: "on" }');
  const small = `${header}actors: { us: { en: 'U', ar: و, kind: state } }\n`;
  for (const value of [
    "yes",
    "12",
    "a: b",
    "- x",
    "x # y",
    "[a",
    "{",
    "2025-02-10x:",
    "~",
    "0x10",
    "1:30",
    " a ",
    "it's",
    "\\",
    "𝒜",
    "\u0085",
  ])
    for (const key of ["actors.us.kind", "actors.us.en", "id"])
      expect([value, String(valueAt(readYaml(set(small, key, value)).value, key.split(".")))]).toEqual([
        value,
        key === "actors.us.en" ? value : value.trim(),
      ]);
});

const block = `${header}actors:
  us:                # who
    en: U            # label
    ar: و

  ru: { en: R, ar: ر }
agreements:
  deal:
    members: [us, ru]
    rate: 0.1        # slow
    # what follows is the basis
    src:
      - assumption
preferences:
  us:
    - if: a
      src: assumption
options: { a: { owner: us, ar: أ, en: A, src: assumption } }
`;

test("a key that is not given is inserted in its map's style", () => {
  expect(change(block, set(block, "actor.ru.tempo", "0.1 to 0.4"))).toEqual(["", ", tempo: 0.1 to 0.4"]);
  expect(set(block, "actor.us.tempo", "0.1 to 0.4")).toContain("    ar: و\n    tempo: 0.1 to 0.4\n\n  ru:");
  expect(set(block, "agreement.deal.trust", "0.5")).toContain("rate: 0.1        # slow\n    trust: 0.5\n    # what");
  expect(set(block, "preference.us.hold(a)", "0.5 to 0.9")).toContain(
    "      src: assumption\n      hold: 0.5 to 0.9\noptions",
  );
  expect(set(block, "option.a.hazard.off", "0.1")).toContain('src: assumption, hazard: { "off": 0.1 } }');
  expect(set(block, "behaviour.decisiveness", "decisive")).toBe(`${block}behaviour: { decisiveness: decisive }\n`);
  expect(caseOf(set(block, "agreement.deal.kappa", "2"), "").agreements[0]!.kappa).toMatchObject({
    text: "2",
    isDefault: false,
  });
});

test("windows line ends, a missing last line end and an empty value are kept", () => {
  const windows = block.replaceAll("\n", "\r\n");
  expect(set(windows, "actor.us.tempo", "1").replaceAll("\r\n", "")).not.toContain("\n");
  expect(set(block.trimEnd(), "behaviour.decisiveness", "9")).toBe(
    `${block.trimEnd()}\nbehaviour: { decisiveness: 9 }`,
  );
  expect(set(`${header}unit:\n`, "unit", "day")).toBe(`${header}unit: day\n`);
});

test.each([
  ["actor.us.temp", "actor.us.tempo"],
  ["actor.uss.tempo", "actor.us.tempo"],
  ["options.a.ownr", "options.a.owner"],
  ["option.nowhere.owner.x", undefined],
  ["actors.xx.kind", undefined],
  ["", undefined],
  ["__proto__.x", undefined],
] as const)("unknown key %s: a diagnostic, nearest %s", (key, nearest) => {
  const edited = setValue(block, key, "1");
  expect(edited).toMatchObject({ code: "QN-EDIT" });
  if (nearest && "message" in edited) expect(edited.message.en).toContain(`Nearest: ${nearest}.`);
});

test("a broken file, or a value behind an alias, is not edited", () => {
  expect(setValue("a: [", "a", "1")).toHaveProperty("code");
  const shared = `${header}actors: { us: &u { en: U, ar: و }, ru: *u }\n`;
  expect(setValue(shared, "actors.ru.en", "R")).toMatchObject({ code: "QN-EDIT" });
});

test("any edit of any key either is refused or leaves a file that reads as YAML with that text", () => {
  const keys = [...quantitiesIn(parseUkraine(ukraine).case!).keys()];
  fc.assert(
    fc.property(
      fc.constantFrom(...keys, "scenarios.S1.when", "title.ar", "options.us_relief.note"),
      fc.string(),
      (key, value) => {
        const edited = setValue(ukraine, key, value);
        if ("text" in edited) expect(readYaml(edited.text).mistakes).toEqual([]);
      },
    ),
    { numRuns: 15, seed: 7 },
  );
});
