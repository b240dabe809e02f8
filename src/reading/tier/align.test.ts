// Quotes found again in the text, pieces that cover it, addresses, and the comparison with the rules.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyReading, goldOf, readingOf } from "../gold/testing.ts";
import type { Quoted, Reading } from "../reading.ts";
import { align } from "./align.ts";
import { compare, endpointOf, type FromModel } from "./index.ts";
import { stretches } from "./stretches.ts";

const whole = (text: string) => ({ start: 0, end: text.length });

describe("align", () => {
  test("letter by letter, then folded; the quote is what the text has", () => {
    const text = "قالَ الرئيسُ: «لا تفاوضَ  قبل الانسحاب»، وأضاف إنّ الأمر منتهٍ.";
    expect(align("قالَ الرئيسُ", text, whole(text))).toEqual({ exact: "قالَ الرئيسُ", start: 0, end: 12 });
    expect(align("قال الرئيس", text, whole(text))?.exact).toBe("قالَ الرئيسُ");
    expect(align('"لا تفاوض قبل الإنسحاب"', text, whole(text))?.exact).toBe("«لا تفاوضَ  قبل الانسحاب»");
    expect(align("ان الامر منته", text, whole(text))?.exact).toBe("إنّ الأمر منتهٍ");
    expect(align("لا تفاوض بعد الانسحاب", text, whole(text))).toBeNull();
  });
  test("inside the stretch only; of several places the one that is free", () => {
    const text = "if A then B; if A then C";
    expect(align("if A", text, { start: 4, end: text.length })?.start).toBe(13);
    expect(align("if A", text, whole(text), [{ start: 0, end: 4 }])?.start).toBe(13);
    expect(align("if A", text, { start: 14, end: text.length })).toBeNull();
  });
  test("nothing is left of it: not a quote", () => {
    for (const nothing of ["", " ", "\n", "\u200f", "\u064b"])
      expect(align(nothing, "a b \u200f", whole("a b \u200f"))).toBeNull();
  });
  test("a character that folds to several is not cut", () => {
    expect(align("f", "ﬁx", whole("ﬁx"))).toBeNull();
    expect(align("fix", "ﬁx", whole("ﬁx"))?.exact).toBe("ﬁx");
    expect(align("الله", "ﷲ أكبر", whole("ﷲ أكبر"))?.exact).toBe("ﷲ");
  });
  const characters = fc.constantFrom(...'abاأإةهىي «»"\u064e\u0640\u200f\n\tﷲ😀A'.match(/./gsu)!);
  test("what is found slices back, and any piece of the text is found", () => {
    fc.assert(
      fc.property(
        fc.array(characters, { maxLength: 40 }).map((c) => c.join("")),
        fc.array(characters, { maxLength: 5 }).map((c) => c.join("")),
        fc.nat(40),
        fc.nat(40),
        (text, other, a, n) => {
          for (const quote of [other, text.slice(a, a + n)]) {
            const found = align(quote, text, whole(text));
            if (found) expect(text.slice(found.start, found.end)).toBe(found.exact);
          }
          const piece = text.slice(a, a + n);
          const isBlank = piece.replace(/[\u064e\u0640\u200f]/g, "").trim() === "";
          if (!isBlank && !/\p{Cs}/u.test(piece)) expect(align(piece, text, whole(text))?.exact).toBe(piece.trim());
        },
      ),
    );
  });
});

describe("stretches", () => {
  test("cover all that is not space, in order, none too long, surrogates whole", () => {
    const pieces = fc.array(fc.constantFrom("word ", "x", "😀", "\n", ". ", "ا ب"), { maxLength: 200 });
    fc.assert(
      fc.property(pieces, fc.array(fc.nat(400), { maxLength: 6 }), (parts, ends) => {
        const text = parts.join("");
        const sentences = ends
          .filter((end) => end <= text.length && !/[\udc00-\udfff]/.test(text[end] ?? ""))
          .map((end) => ({ start: 0, end, isHeading: false, section: 0, paragraph: 0 }));
        const found = stretches({ ...emptyReading(text), sentences }, 50);
        let at = 0;
        let left = "";
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end - start).toBeLessThanOrEqual(50);
          expect(text.slice(start, end).trim()).not.toBe("");
          expect(text.slice(start, end)).not.toMatch(/\p{Cs}/u);
          left += text.slice(at, start);
          at = end;
        }
        expect((left + text.slice(at)).trim()).toBe("");
      }),
    );
  });
  test("no piece crosses sections; sentences stay whole", () => {
    const text = "One. Two. Three four five.";
    const sentence = (start: number, end: number) => ({ start, end, isHeading: false, section: 0, paragraph: 0 });
    const reading: Reading = {
      ...emptyReading(text),
      sections: [
        { role: "lead", start: 0, end: 9 },
        { role: "other", start: 9, end: text.length },
      ],
      sentences: [sentence(0, 4), sentence(5, 9), sentence(10, 26)],
    };
    expect(stretches(reading).map((s) => text.slice(s.start, s.end))).toEqual(["One. Two.", "Three four five."]);
    expect(stretches(reading, 8).map((s) => text.slice(s.start, s.end))).toEqual([
      "One.",
      "Two.",
      "Three",
      "four",
      "five.",
    ]);
  });
});

test("an address: of the web, without a password; local or not, encrypted or not", () => {
  expect(endpointOf("http://localhost:11434/v1/")).toEqual({
    url: "http://localhost:11434/v1/chat/completions",
    isLocal: true,
    isOpen: false,
  });
  expect(endpointOf("https://models.example/v1/chat/completions")).toEqual({
    url: "https://models.example/v1/chat/completions",
    isLocal: false,
    isOpen: false,
  });
  expect(endpointOf("http://models.example/v1")?.isOpen).toBe(true);
  expect(endpointOf("http://[::1]:80/v1")?.isLocal).toBe(true);
  expect(endpointOf("http://localhost.evil.example/v1")?.isLocal).toBe(false);
  for (const bad of [
    "",
    "localhost:80",
    "ftp://x/v1",
    "http://a:b@x/v1",
    "http://localhost:80@evil.example/v1",
    "http://x/v1?key=1",
  ])
    expect([bad, endpointOf(bad)]).toEqual([bad, null]);
});

describe("compare", () => {
  const text = "Norland said the port is open. War follows if talks fail. Truce, then elections.";
  const at = (exact: string): Quoted => ({
    exact,
    start: text.indexOf(exact),
    end: text.indexOf(exact) + exact.length,
  });
  const gold = goldOf(text, {
    actors: [{ id: "nor", type: "state", name: { en: "Norland" } }],
    mentions: [{ actor: "nor", ...at("Norland") }],
    claims: [
      { id: "c1", source: { type: "actor", id: "nor" }, modality: "reported", ...at("Norland said the port is open") },
    ],
    conditions: [{ id: "k1", type: "if_then", cue: at("if"), if: at("talks fail") }],
    scenarios: [{ id: "s1", label: at("Truce") }],
  });
  const reading = readingOf(gold);
  const model: FromModel = {
    model: "m",
    asked: [whole(text)],
    claims: [
      {
        quote: at("Norland said the port is open"),
        source: { type: "actor", name: at("Norland") },
        modality: "reported",
        polarity: "+",
      },
    ],
    conditions: [{ quote: at("War follows if talks fail"), cue: at("if"), type: "if_then" }],
    scenarios: [{ quote: at("Truce, then elections"), label: at("Truce"), outcome: at("elections") }],
  };
  const statuses = (r: Reading, m: FromModel) => compare(r, m).map((p) => `${p.kind} ${p.status}`);

  test("the same of both sides is no difference, whatever the ids", () => {
    expect(statuses(reading, model)).toEqual(["claim same", "condition same", "scenario same"]);
  });
  test("differing fields are named, with what each side says", () => {
    const other: FromModel = {
      ...model,
      claims: [{ ...model.claims[0]!, source: { type: "author" }, modality: "asserted", polarity: "-" }],
      conditions: [{ ...model.conditions[0]!, type: "unless" }],
    };
    const [c, k] = compare(reading, other);
    expect(c).toMatchObject({
      status: "differs",
      fields: [
        { field: "source", rules: "x-nor", model: "author" },
        { field: "modality", rules: "reported", model: "asserted" },
        { field: "polarity", rules: "+", model: "-" },
      ],
    });
    expect(k).toMatchObject({ status: "differs", fields: [{ field: "type", rules: "if_then", model: "unless" }] });
  });
  test("what one side has alone; what was not asked is no disagreement", () => {
    expect(statuses({ ...reading, claims: [] }, { ...model, conditions: [], scenarios: [] })).toEqual([
      "claim only-model",
      "condition only-rules",
      "scenario only-rules",
    ]);
    const none = { ...model, claims: [], conditions: [], scenarios: [] };
    expect(statuses(reading, { ...none, asked: [] })).toEqual([]);
    expect(statuses(reading, { ...none, asked: [at("Norland said")] })).toEqual(["claim only-rules"]);
  });
});
