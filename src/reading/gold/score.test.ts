// Scores that can be counted by hand, and properties that hold of any gold.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairing } from "../pairing.ts";
import type { Claim, Condition, Entity, Quoted, Reading, Scenario } from "../reading.ts";
import { foldName, sameActors } from "./actors.ts";
import { ratio, together } from "./evaluation.ts";
import { layers, score } from "./score.ts";
import { at, emptyReading, goldOf, readingOf } from "./testing.ts";

const by = { rule: "r", confidence: 0.9 };
const entity = (id: string, aliases: string[], more: Partial<Entity> = {}): Entity => ({
  ...by,
  id,
  kind: "state",
  name: {},
  aliases,
  isKnown: true,
  ...more,
});
const claim = (id: string, q: Quoted, more: Partial<Claim> = {}): Claim => ({
  ...by,
  ...q,
  id,
  sentence: 0,
  source: { type: "author" },
  modality: "asserted",
  factuality: "CT+",
  polarity: "+",
  parties: [],
  ...more,
});
const condition = (type: Condition["type"], cue: Quoted, span: Quoted = cue): Condition => ({
  ...by,
  ...span,
  id: "k1",
  type,
  cue,
});
const scenario = (label: Quoted): Scenario => ({ ...by, id: "S1", label, span: label, conditions: [], claims: [] });
const counts = (gold: ReturnType<typeof goldOf>, reading: Reading, layer: (typeof layers)[number]) => {
  const { right, found, gold: wanted } = score(gold, reading).tallies[layer]!;
  return [right, found, wanted];
};
const kinds = (gold: ReturnType<typeof goldOf>, reading: Reading) =>
  score(gold, reading).errors.map((e) => `${e.layer} ${e.kind}`);

describe("actors", () => {
  test("names are compared without case, vowel marks, hamza forms, ta marbuta, quotation marks and the article", () => {
    const pairs = [
      ["الجامعةُ العربيَّة", "جامعه العربية"],
      ["«المرفأ»", "مرفا"],
      ["أُوكرانيا", "اوكرانيا"],
      ["The Council", "council"],
      ["كييف ", "كييف"],
    ] as const;
    for (const [a, b] of pairs) expect(foldName(a)).toBe(foldName(b));
    expect(foldName("موسكو")).not.toBe(foldName("موسك"));
    expect(foldName("ال")).toBe("ال");
  });

  const text = "Norland spoke. President Doe of Norland spoke. Kyiv listened.";
  const gold = goldOf(text, {
    actors: [
      { id: "a", type: "state", iso3: "NOR", name: { en: "Norland" } },
      { id: "p", type: "person", iso3: "NOR", name: { en: "Jane Doe" }, aliases: ["Doe"] },
      { id: "u", type: "state", iso3: "UKR", name: { en: "Ukraine" } },
    ],
    mentions: [
      { actor: "a", ...at(text, "Norland") },
      { actor: "p", ...at(text, "Doe") },
      { actor: "a", ...at(text, "Norland", "of") },
      { actor: "u", ...at(text, "Kyiv") },
    ],
  });
  test("by name or alias, or by the ISO code of a state; a person is not its state", () => {
    const reading: Reading = {
      ...emptyReading(text),
      entities: [
        entity("nor", ["NORLAND"], { iso3: "NOR" }),
        entity("ua", ["Kyiv"], { iso3: "UKR" }),
        entity("who", ["President"], { kind: "person", iso3: "NOR" }),
      ],
      mentions: [
        { ...by, ...at(text, "Norland"), entity: "nor", form: "name" },
        { ...by, ...at(text, "President Doe"), entity: "who", form: "name" },
        { ...by, ...at(text, "Kyiv"), entity: "ua", form: "metonym" },
        { ...by, ...at(text, "listened"), entity: "ua", form: "name" },
      ],
    };
    expect(counts(gold, reading, "mentions")).toEqual([2, 4, 4]);
    expect(kinds(gold, reading)).toEqual(["mentions wrong actor", "mentions invented", "mentions missed"]);
    const same = sameActors(gold, reading);
    expect([same("a", "nor"), same("p", "nor"), same("a", "who"), same("u", "ua"), same("u", "nor")]).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
  });
});

describe("claims", () => {
  const text = "aaaa bbbb cccc dddd eeee";
  const span = (start: number, end: number): Quoted => ({ exact: text.slice(start, end), start, end });
  const author = { source: { type: "author" }, modality: "asserted" };
  const gold = goldOf(text, {
    actors: [
      { id: "a", type: "state", name: { en: "A" } },
      { id: "b", type: "state", name: { en: "B" } },
    ],
    claims: [
      { id: "c1", ...author, ...span(0, 10) },
      { id: "c2", source: { type: "actors", ids: ["a", "b"] }, modality: "reported", ...span(10, 20) },
    ],
  });
  const entities = [entity("x", ["A"]), entity("y", ["B"])];
  const read = (...claims: Claim[]): Reading => ({ ...emptyReading(text), entities, claims });

  test("half of the union is enough, less is not", () => {
    expect(counts(gold, read(claim("1", span(0, 5))), "claim_spans")).toEqual([1, 1, 2]);
    expect(counts(gold, read(claim("1", span(0, 4))), "claim_spans")).toEqual([0, 1, 2]);
    expect(kinds(gold, read(claim("1", span(0, 4))))).toEqual(["claim_spans wrong span", "claim_spans missed"]);
  });
  test("one to one, and as many pairs as there are: the nearer span must not take the only partner of another", () => {
    // 0–20 is half of both; taking it for c1 leaves 0–9 without a partner.
    expect(counts(gold, read(claim("1", span(0, 20)), claim("2", span(0, 9))), "claim_spans")).toEqual([2, 2, 2]);
    expect(counts(gold, read(claim("1", span(0, 10)), claim("2", span(0, 10))), "claim_spans")).toEqual([1, 2, 2]);
  });
  test("end to end needs the span, the modality and the source", () => {
    const right = claim("2", span(10, 20), { source: { type: "actors", ids: ["y", "x"] }, modality: "reported" });
    const one = claim("2", span(10, 20), { source: { type: "actor", id: "x" }, modality: "reported" });
    const mood = claim("1", span(0, 10), { modality: "possible" });
    const both = score(gold, read(mood, one));
    expect([both.tallies.claim_spans, both.tallies.end_to_end]).toEqual([
      { right: 2, found: 2, gold: 2 },
      { right: 0, found: 2, gold: 2 },
    ]);
    expect([both.modality, both.source]).toEqual([
      { right: 1, n: 2 },
      { right: 1, n: 2 },
    ]);
    expect(both.errors.map((e) => [e.kind, e.expected, e.found])).toEqual([
      ["wrong modality", "asserted", "possible"],
      ["wrong source", "a + b", "x"],
    ]);
    expect(counts(gold, read(mood, right), "end_to_end")).toEqual([1, 2, 2]);
  });
  test("of two equal spans the one that says the same is the pair", () => {
    const other = claim("0", span(0, 10), { modality: "denied" });
    expect(counts(gold, read(other, claim("1", span(0, 10))), "end_to_end")).toEqual([1, 2, 2]);
    expect(counts(gold, read(claim("1", span(0, 10)), other), "end_to_end")).toEqual([1, 2, 2]);
  });
});

describe("conditions, scenarios, reactions, events", () => {
  const text = "In return, if talks fail war follows; without preconditions. Truce. Meanwhile, China may gain.";
  const gold = goldOf(text, {
    actors: [
      { id: "chn", type: "state", iso3: "CHN", name: { en: "China" } },
      { id: "tur", type: "state", iso3: "TUR", name: { en: "Turkey" } },
    ],
    claims: [{ id: "c", source: { type: "author" }, modality: "possible", ...at(text, "China may gain") }],
    conditions: [
      { id: "k", type: "if_then", cue: at(text, "if"), if: at(text, "talks fail"), else: at(text, "war follows") },
      { id: "o", type: "precondition", optional: true, condition: at(text, "Truce") },
    ],
    scenarios: [{ id: "s", label: at(text, "Truce") }],
    reactions: [
      { actor: "chn", claim: "c" },
      { actor: "tur", claim: "c" },
    ],
    events: [{ plover: { type: "AID" }, claim: "c" }],
    not_records: [
      { kind: "exchange", ...at(text, "In return") },
      { kind: "condition", ...at(text, "without preconditions") },
      { kind: "scenario", ...at(text, "Meanwhile") },
    ],
  });
  const read = (more: Partial<Reading>): Reading => ({ ...emptyReading(text), ...more });
  const invented = (more: Partial<Reading>) => score(gold, read(more)).invented;

  test("a condition is the same in its family, wherever it overlaps", () => {
    const fail = at(text, "talks fail");
    for (const type of ["if_then", "unless", "as_long_as", "until", "implicit"] as const)
      expect(counts(gold, read({ conditions: [condition(type, fail)] }), "conditions")).toEqual([1, 1, 1]);
    const other = { conditions: [condition("precondition", fail)] };
    expect(counts(gold, read(other), "conditions")).toEqual([0, 1, 1]);
    expect(invented(other).conditions).toBe(1);
    expect(kinds(gold, read(other))).toContain("conditions wrong type");
  });
  test("an optional one counts neither way", () => {
    expect(counts(gold, read({ conditions: [condition("precondition", at(text, "Truce"))] }), "conditions")).toEqual([
      0, 0, 1,
    ]);
  });
  test("a hit inside what is no record is an error, though the stretch touches a real one", () => {
    const whole = at(text, "In return, if talks fail war follows");
    const exchange = { conditions: [condition("quid_pro_quo", at(text, "In return"), whole)] };
    expect([counts(gold, read(exchange), "conditions"), invented(exchange).conditions]).toEqual([[0, 1, 1], 1]);
    const negated = { conditions: [condition("if_then", at(text, "preconditions"), whole)] };
    expect(counts(gold, read(negated), "conditions")).toEqual([0, 1, 1]);
    expect(kinds(gold, read(negated))).toContain("conditions not a record");
    // An if-then is not barred by "not an exchange".
    const ifThen = { conditions: [condition("if_then", at(text, "In return"), whole)] };
    expect(counts(gold, read(ifThen), "conditions")).toEqual([1, 1, 1]);
    const meanwhile = { scenarios: [scenario(at(text, "Meanwhile"))] };
    expect(invented(meanwhile)).toEqual({ scenarios: 1, conditions: 0 });
  });
  test("a scenario by its label, a reaction by its actor and place, an event by its type and place", () => {
    expect(counts(gold, read({ scenarios: [scenario(at(text, "Truce."))] }), "scenarios")).toEqual([1, 1, 1]);
    const entities = [entity("cn", ["China"]), entity("tr", ["Turkey"])];
    const claims = [claim("c9", at(text, "China may gain"))];
    const reaction = { ...by, ...at(text, "may gain"), modality: "possible", claim: "c9", options: [] } as const;
    expect(counts(gold, read({ entities, reactions: [{ ...reaction, actor: "tr" }] }), "reactions")).toEqual([1, 1, 2]);
    const elsewhere = { entities, reactions: [{ ...reaction, ...at(text, "Truce"), actor: "tr" }] };
    expect(counts(gold, read(elsewhere), "reactions")).toEqual([0, 1, 2]);
    const event = {
      ...by,
      id: "e",
      context: [],
      aux: [],
      actors: [],
      recipients: [],
      claim: "c9",
      cue: at(text, "gain"),
    };
    expect(counts(gold, read({ claims, events: [{ ...event, type: "AID" }] }), "events")).toEqual([1, 1, 1]);
    expect(counts(gold, read({ claims, events: [{ ...event, type: "FIGHT" }] }), "events")).toEqual([0, 1, 1]);
  });
  test("a layer that was not annotated is not scored, an empty one is", () => {
    const more = { scenarios: [scenario(at(text, "Truce"))] };
    expect(score(goldOf(text, {}), read(more)).tallies.scenarios).toBeUndefined();
    expect(score(goldOf(text, { scenarios: [] }), read(more)).tallies.scenarios).toEqual({
      right: 0,
      found: 1,
      gold: 0,
    });
  });
});

test("a reading of another text is refused", () => {
  expect(() => score(goldOf("one", {}), emptyReading("two"))).toThrow(RangeError);
});

test("texts together: counts are summed before they are divided", () => {
  const file = (right: number, found: number, gold: number) => ({
    ...score(goldOf("x", {}), emptyReading("x")),
    tallies: { mentions: { right, found, gold } },
  });
  expect(together([file(1, 1, 1), file(1, 3, 9)]).layers.mentions).toMatchObject({ p: 0.5, r: 0.2, f1: 4 / 14 });
  expect(ratio({ right: 0, found: 0, gold: 0 })).toMatchObject({ p: 1, r: 1, f1: 1 });
});

describe("pairing", () => {
  const grid = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })).chain(([n, m]) =>
    fc.array(fc.array(fc.constantFrom(0, 0, 0.25, 0.5, 0.75, 1), { minLength: m, maxLength: m }), {
      minLength: n,
      maxLength: n,
    }),
  );
  /** Every way to pair row `i` and those after it: most pairs, then closest. */
  function best(w: readonly (readonly number[])[], i = 0, used: readonly number[] = []): readonly [number, number] {
    if (i === w.length) return [0, 0];
    let found = best(w, i + 1, used);
    w[i]!.forEach((x, j) => {
      if (x === 0 || used.includes(j)) return;
      const [n, sum] = best(w, i + 1, [...used, j]);
      if (n + 1 > found[0] || (n + 1 === found[0] && sum + x > found[1])) found = [n + 1, sum + x];
    });
    return found;
  }
  test("as many as enumeration finds, and as close", () => {
    fc.assert(
      fc.property(grid, (w) => {
        const pairs = pairing(w.length, w[0]?.length ?? 0, (i, j) => w[i]![j]!);
        expect(new Set(pairs.map(([i]) => i)).size).toBe(pairs.length);
        expect(new Set(pairs.map(([, j]) => j)).size).toBe(pairs.length);
        const sum = pairs.reduce((total, [i, j]) => total + w[i]![j]!, 0);
        expect([pairs.length, sum]).toEqual(best(w));
      }),
      { numRuns: 500 },
    );
  });
});

describe("of any gold", () => {
  const text = Array.from({ length: 40 }, (_, k) => `w${String(k).padStart(2, "0")}`).join(" ");
  const quoted = fc
    .tuple(fc.integer({ min: 0, max: text.length - 2 }), fc.integer({ min: 1, max: 30 }))
    .map(([start, n]) => {
      const end = Math.min(text.length, start + n);
      return { exact: text.slice(start, end), start, end };
    });
  const actor = fc.constantFrom("a", "b", "c");
  const list = <T extends object>(items: Record<string, fc.Arbitrary<unknown>>, prefix = "i") =>
    fc
      .array(fc.tuple(quoted, fc.record(items)), { maxLength: 6 })
      .map((found) => found.map(([q, x], k) => ({ ...q, ...x, id: `${prefix}${k}` }) as T & { id: string } & Quoted));
  const source = fc.oneof(
    fc.constant({ type: "author" }),
    actor.map((id) => ({ type: "actor", id })),
    fc.constant({ type: "actors", ids: ["a", "b"] }),
    fc.constant({ type: "unnamed" }),
  );
  const anyGold = fc
    .record({
      mentions: list({ actor }),
      claims: list({ source, modality: fc.constantFrom("asserted", "reported", "possible") }, "c"),
      conditions: list({ type: fc.constantFrom("if_then", "until", "precondition", "quid_pro_quo") }, "k"),
      scenarios: list({}, "s"),
      reactions: fc.array(
        actor.map((id) => ({ actor: id })),
        { maxLength: 4 },
      ),
    })
    .map((g) =>
      goldOf(text, {
        ...g,
        actors: ["a", "b", "c"].map((id) => ({ id, type: "state", name: { en: `name ${id}` } })),
        conditions: g.conditions.map(({ exact, start, end, ...c }) => ({ ...c, cue: { exact, start, end } })),
        scenarios: g.scenarios.map(({ exact, start, end, id }) => ({ id, label: { exact, start, end } })),
      }),
    );
  /** A reading near the gold: some items left out, some moved, some of another kind. */
  const near = fc
    .tuple(anyGold, fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 8, maxLength: 8 }))
    .map(([gold, noise]) => {
      const r = readingOf(gold);
      const move = <T extends Quoted>(items: readonly T[]): T[] =>
        items.flatMap((x, k) => {
          const n = noise[k % noise.length]!;
          if (n === 0) return [];
          const start = Math.min(x.start + (n - 1) * 2, text.length - 1);
          const end = Math.min(text.length, Math.max(x.end, start + 1));
          return [{ ...x, start, end, exact: text.slice(start, end) }];
        });
      return {
        gold,
        reading: { ...r, mentions: move(r.mentions), claims: move(r.claims), conditions: move(r.conditions) },
      };
    });

  test("the reading that finds all of it scores 1 everywhere, without an error", () => {
    fc.assert(
      fc.property(anyGold, (gold) => {
        const s = score(gold, readingOf(gold));
        for (const tally of Object.values(s.tallies)) expect(ratio(tally)).toMatchObject({ p: 1, r: 1, f1: 1 });
        expect(s.errors).toEqual([]);
        expect(s.outcomes.every((o) => o.isRight)).toBe(true);
      }),
    );
  });

  test("the order of items changes nothing", () => {
    fc.assert(
      fc.property(near, ({ gold, reading }) => {
        const turned = (x: readonly unknown[]): never => x.toReversed() as never;
        const back: Reading = {
          ...reading,
          entities: turned(reading.entities),
          mentions: turned(reading.mentions),
          claims: turned(reading.claims),
          conditions: turned(reading.conditions),
          scenarios: turned(reading.scenarios),
          reactions: turned(reading.reactions),
        };
        const goldBack = {
          ...gold,
          actors: turned(gold.actors),
          mentions: turned(gold.mentions!),
          claims: turned(gold.claims!),
          conditions: turned(gold.conditions!),
        };
        const { tallies, modality, source, invented } = score(gold, reading);
        expect(score(goldBack, back)).toMatchObject({ tallies, modality, source, invented });
      }),
    );
  });

  test("an invented item lowers precision only", () => {
    fc.assert(
      fc.property(near, quoted, ({ gold, reading }, q) => {
        const nobody = entity("nobody", ["nobody at all"]);
        const more: Reading = {
          ...reading,
          entities: [...reading.entities, nobody],
          mentions: [...reading.mentions, { ...by, ...q, entity: "nobody", form: "name" }],
        };
        const before = score(gold, reading).tallies;
        const after = score(gold, more).tallies;
        expect(after.mentions).toEqual({ ...before.mentions!, found: before.mentions!.found + 1 });
        for (const name of layers.filter((l) => l !== "mentions")) expect(after[name]).toEqual(before[name]);
      }),
    );
  });
});
