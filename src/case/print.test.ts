// A printed case reads as what was printed, and printing that gives the same text.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse as parseAny } from "yaml";
import { caseOfData, parseCase } from "./parse.ts";
import { printCase } from "./print.ts";
import { isPlainSafe } from "./scalarText.ts";
import { caseOf } from "./testing.ts";
import { readYaml } from "./yamlFile.ts";

const plain = (x: unknown): unknown => JSON.parse(JSON.stringify(x));
const labels = fc.record({ ar: fc.string({ minLength: 1, unit: "grapheme" }), en: fc.string({ minLength: 1 }) });

const raw = fc
  .record({
    title: labels,
    count: fc.integer({ min: 1, max: 6 }),
    tempos: fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 51, max: 99 })), {
      minLength: 2,
      maxLength: 2,
    }),
    swap: fc.boolean(),
    irreversible: fc.constantFrom("on", "off", undefined),
    notes: fc.array(labels, { minLength: 6, maxLength: 6 }),
    when: fc.constantFrom("!o1", "o1", "true", "!(o1 & o1)"),
    seed: fc.nat(),
  })
  .map(({ title, count, tempos, swap, irreversible, notes, when, seed }) => {
    const ids = Array.from({ length: count }, (_, i) => `o${i + 1}`);
    return {
      qanat: 1,
      id: "random",
      title,
      horizon: 12,
      seed,
      actors: Object.fromEntries(
        tempos.map(([a, b], i) => [
          `a${i}`,
          { ar: "ط", en: "A", tempo: `${a / 100} to ${b / 100}`, aliases: [notes[i]!.en], src: "assumption" },
        ]),
      ),
      options: Object.fromEntries(
        ids.map((id, i) => [
          id,
          { owner: `a${i % 2}`, ...notes[i], ...(irreversible && { irreversible }), src: "assumption", note: notes[i] },
        ]),
      ),
      status_quo: ids.slice(0, 1),
      preferences: {
        a0: [
          { if: when, hold: 0.5, swap, src: { assumption: notes[0]!.en } },
          { if: "o1", src: ["assumption"] },
        ],
        a1: { ranking: ids.map((id) => `!${id}`), src: "assumption" },
      },
    };
  });

test("printed and parsed, a small case says what was meant", () => {
  fc.assert(
    fc.property(raw, (file) => {
      const read = caseOf(printCase(file), "");
      expect(read.title).toEqual(file.title);
      expect(read.seed).toBe(file.seed);
      expect(read.actors.map((a) => [a.id, a.tempo?.text, a.aliases])).toEqual(
        Object.entries(file.actors).map(([id, a]) => [id, a.tempo, a.aliases]),
      );
      expect(read.options.map((o) => [o.id, o.owner, o.label, o.note, o.irreversible])).toEqual(
        Object.entries(file.options).map(([id, o]) => [id, o.owner, { ar: o.ar, en: o.en }, o.note, o.irreversible]),
      );
      expect(read.statusQuo).toEqual(file.status_quo);
      const [first, second] = read.preferences;
      expect(
        first?.form === "statements" && first.statements.map((s) => [s.swap, s.hold.by, s.basis.assumptions]),
      ).toEqual([
        [file.preferences.a0[0]!.swap, "number", [(file.preferences.a0[0]!.src as { assumption: string }).assumption]],
        [false, "always", [""]],
      ]);
      expect(second?.form === "ranking" && second.patterns).toHaveLength(
        file.status_quo.length && Object.keys(file.options).length,
      );
    }),
    { seed: 20250210 },
  );
});

test("printing is a fixed point on any plain data", () => {
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: "small" },
      tie("leaf"),
      fc.array(tie("tree"), { maxLength: 4 }),
      fc.dictionary(fc.string(), tie("tree"), { maxKeys: 4 }),
    ),
    leaf: fc.oneof(
      fc.string(),
      fc.string({ unit: "grapheme" }),
      fc.double({ noNaN: true }).filter((x) => !Object.is(x, -0)),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom(
        "on",
        "yes",
        "!a & b",
        "a: b",
        "1e3",
        "0o7",
        "2025-02-10",
        "~",
        "- a",
        "a #b",
        "",
        " x",
        "nato != open",
        "...",
      ),
    ),
  }));
  fc.assert(
    fc.property(fc.dictionary(fc.string(), tree, { maxKeys: 5 }), (file) => {
      const text = printCase(file);
      const read = readYaml(text);
      expect(read.mistakes).toEqual([]);
      expect(plain(read.value)).toEqual(plain(file));
      expect(printCase(read.value)).toBe(text);
    }),
    { seed: 3, numRuns: 300 },
  );
});

test.each(["ukraine-backchannel", "cuba-1962", "elmira"])("%s: its data say the case that its file says", (id) => {
  const folder = new URL("../../cases/", import.meta.url);
  const text = readFileSync(new URL(`${id}.case.yaml`, folder), "utf8");
  const readSource = (file: string) => ({ text: readFileSync(new URL(file, folder), "utf8"), sha256: "" });
  const data = readYaml(text).value as Record<string, unknown>;
  expect(caseOfData(data, readSource)).toEqual(parseCase(text, { file: id, readSource }).case);
  expect(caseOfData({ ...data, actors: { a: { kind: "dragon" } } }, readSource)).toBeUndefined();
});

test.each(["ukraine-backchannel", "cuba-1962", "elmira"])(
  "%s: printed, the real case is the same data, for YAML 1.1 too",
  (id) => {
    const { value } = readYaml(readFileSync(new URL(`../../cases/${id}.case.yaml`, import.meta.url), "utf8"));
    const text = printCase(value);
    expect(plain(readYaml(text).value)).toEqual(plain(value));
    expect(text.split("\n").every((line) => line.length < 700)).toBe(true);
    const old: unknown = parseAny(text, {
      version: "1.1",
      schema: "yaml-1.1",
      customTags: (tags) => tags.filter((t) => typeof t === "string" || !t.tag?.endsWith("timestamp")),
    });
    expect(plain(old)).toEqual(plain(value));
  },
);

test("what an older parser reads as something else is never plain", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+.0-9a-fA-FxX_:eEoO~yYnN]{1,6}$/)), (text) => {
      if (!isPlainSafe(text)) return;
      for (const version of ["1.1", "1.2"] as const)
        for (const around of [text, `{ k: ${text}, l: [${text}] }`]) {
          const read: unknown = parseAny(around, { version });
          const found = typeof read === "object" && read !== null && "k" in read ? read.k : read;
          if (!(found instanceof Date)) expect(found).toBe(text);
        }
    }),
    { seed: 5, numRuns: 2000 },
  );
});

test("what is no case throws", () => {
  expect(() => printCase([1])).toThrow(TypeError);
  expect(() => printCase({ a: () => 1 })).toThrow(TypeError);
});
