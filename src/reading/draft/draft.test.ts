import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Case } from "../../case/index.ts";
import { evidenceLens } from "../../lenses/evidence/index.ts";
import { sha256Hex } from "../../math/digest.ts";
import { draftedCase, goldReading, readingOf } from "../../testing/goldReading.ts";
import { read } from "../read.ts";
import type { Reading } from "../reading.ts";
import { draftCase, fittingDraft } from "./index.ts";

const names = readdirSync(new URL("../../../validation/reading/", import.meta.url))
  .filter((name) => /^(ar|en|gold)-.*\.json$/.test(name))
  .map((name) => name.replace(".json", ""));
const golds = new Map(names.map((name) => [name, goldReading(name)]));
const article = golds.get("gold-article")!;
const statuses = async (c: Case): Promise<Record<string, string | null>> => {
  const { claims } = await evidenceLens.run(c, { draws: 1 } as never);
  return Object.fromEntries(Object.entries(claims).map(([id, { status }]) => [id, status]));
};
const drafted = (...readings: Reading[]) => {
  const draft = draftCase(readings, { id: "Test case" });
  return { ...draft, case: draftedCase(draft.text, draft.sources) };
};

describe.each(names)("%s", (name) => {
  const reading = golds.get(name)!;
  const { case: c, queue, text } = drafted(reading);
  test("every claim with its quote, nothing without one, no number of the program's", () => {
    const asked = reading.claims.filter((x) => x.modality === "question").length;
    const about = reading.claims.filter((x) => x.about !== undefined && (x.meta || x.modality === "denied")).length;
    expect(c.claims).toHaveLength(reading.claims.length - asked - about);
    const items = [
      ...c.claims,
      ...c.actors,
      ...c.channels,
      ...c.questions,
      ...c.files,
      ...c.reactions,
      ...c.indicators,
    ];
    for (const { id, basis } of items) expect([id, basis.quotes.length > 0, basis.assumptions]).toEqual([id, true, []]);
    expect(c.options).toEqual([]);
    expect(c.scenarios.slice(0, -1).map((s) => s.when)).toEqual(reading.scenarios.map(() => undefined));
    expect(text).not.toMatch(/\b(?:hold|prior|rate|tempo|weights|horizon|seed):/);
  });
  test("the status that the case computes is the one that the text gives", async () => {
    const computed = await statuses(c);
    for (const { claim, status: said, claimedBy } of reading.confirmations) {
      // A case calls contested what two independent origins affirm, or two versions; one claimant against a denial is denied.
      const status = said === "contested" && claimedBy.length === 1 ? "denied" : said;
      const { exact } = reading.claims.find((x) => x.id === claim)!;
      const drafted = c.claims.find((x) => (x.label.ar ?? x.label.en) === exact)!;
      expect([exact, computed[drafted.id]]).toEqual([exact, status]);
    }
  });
  test("every item of the queue has a quote that slices back, and an id of its own", () => {
    expect(new Set(queue.items.map((item) => item.id)).size).toBe(queue.items.length);
    for (const { kind, quotes } of queue.items) {
      if (kind !== "notice") expect(quotes.length).toBeGreaterThan(0);
      for (const { exact, start } of quotes) expect(reading.article.text.startsWith(exact, start)).toBe(true);
    }
  });
});

test("the article: one actor for Washington, Trump and the White House; silence is no denial; ranks, triggers, third parties", () => {
  const { case: c, queue } = drafted(article);
  const usa = c.actors.find((a) => a.id === "usa")!;
  expect(usa.aliases).toEqual(expect.arrayContaining(["واشنطن", "ترامب"]));
  expect(c.actors.filter((a) => a.role === "player").map((a) => a.id)).toEqual(["usa", "rus"]);
  expect(c.claims[0]).toMatchObject({
    by: "usa",
    parties: ["usa", "rus"],
    silent: ["rus"],
    deniedBy: [],
    modality: "reported",
  });
  expect(c.scenarios[0]).toMatchObject({ id: "S1", authorRank: 1, label: { ar: "تهدئة مشروطة" } });
  expect(c.indicators).toMatchObject([{ supports: ["S3"], label: { ar: "فشلت هذه القنوات في تحقيق تقدم ملموس" } }]);
  expect(c.bargaining!.issues.map((i) => i.label.ar)).toHaveLength(4);
  const kinds = (kind: string) => queue.items.filter((item) => item.kind === kind);
  expect(kinds("option").every((item) => item.needs.length === 1)).toBe(true);
  expect(kinds("hypothesis").map((item) => item.needs[0]!.at(-1))).toEqual(["prior", "prior", "prior", "prior"]);
  expect(kinds("scenario-when").map((item) => item.proposal[0]!.value)).toEqual([
    "o1 & o2",
    "o3 & o4 & !(o1 & o2)",
    "",
  ]);
});

describe("a second article", () => {
  const other = (text: string, gold: object, lang: "ar" | "en" = "ar") =>
    readingOf(gold, { text, lang, name: "second" });
  const at = (text: string, exact: string) => ({
    exact,
    start: text.indexOf(exact),
    end: text.indexOf(exact) + exact.length,
  });
  const actors = [
    {
      id: "usa",
      type: "state",
      iso3: "USA",
      name: { ar: "الولايات المتحدة", en: "United States" },
      aliases: ["ترامب"],
    },
    { id: "rus", type: "state", iso3: "RUS", name: { ar: "روسيا", en: "Russia" }, aliases: ["الكرملين", "بوتين"] },
  ];
  const told = (text: string, exact: string, o: object) =>
    other(text, {
      actors,
      mentions: ["ترامب", "بوتين", "الكرملين"]
        .filter((n) => text.includes(n))
        .map((n) => ({ ...at(text, n), actor: n === "ترامب" ? "usa" : "rus", form: "name" })),
      claims: [{ id: "c1", ...at(text, exact), factuality: "CTu", polarity: "+", ...o }],
    });
  const denial = (() => {
    const exact = "نفى الكرملين إجراء اتصالات هاتفية سرية بين بوتين وترامب";
    const text = `${exact}، بحسب وكالة.`;
    return told(text, exact, {
      source: { type: "actor", id: "rus" },
      modality: "denied",
      polarity: "-",
      cue: at(text, "نفى"),
    });
  })();
  const affirmation = (() => {
    const exact = "أكد الكرملين اتصالات هاتفية سرية جمعت بوتين مع ترامب";
    return told(`${exact}.`, exact, {
      source: { type: "actor", id: "rus" },
      modality: "reported",
      cue: at(exact, "أكد"),
    });
  })();

  test("a denial changes the status of the earlier claim", async () => {
    const { case: c } = drafted(article, denial);
    expect(c.claims[0]).toMatchObject({ deniedBy: [{ who: "rus" }], silent: [] });
    expect((await statuses(c)).c1).toBe("denied");
    expect(c.claims).toHaveLength(drafted(article).case.claims.length);
  });
  test("an independent confirmation changes it too", async () => {
    const { case: c } = drafted(article, affirmation);
    expect(c.claims[0]!.confirmedBy).toMatchObject([{ who: "rus" }]);
    expect((await statuses(c)).c1).toBe("corroborated");
  });
  test("an unnamed source, twice, is one origin", async () => {
    const exact = "قال مصدر إن اتصالات هاتفية سرية جرت بين ترامب وبوتين هذا الشهر";
    const leak = (outlet: string): Reading => {
      const reading = told(`${exact} ${outlet}.`, exact, {
        source: { type: "unnamed", note: "مصدر" },
        modality: "reported",
      });
      return { ...reading, article: { ...reading.article, outlet } };
    };
    const { case: c } = drafted(leak("الأولى"), leak("الثانية"));
    expect(c.claims).toHaveLength(1);
    expect((await statuses(c)).c1).toBe("single-source");
  });
  test("a wire copy adds no claim and no origin", () => {
    const again: Reading = {
      ...article,
      article: { ...article.article, sha256: "0".repeat(64), text: `${article.article.text}\n` },
    };
    const { case: c, text } = drafted(article, again);
    expect(c.claims).toHaveLength(drafted(article).case.claims.length);
    expect(c.claims[0]!.confirmedBy).toEqual([]);
    expect(text).toMatch(/one origin/);
  });
  test("what only may be the same is asked, and merging it gives the status", () => {
    const exact = "لم تجرِ أي اتصالات هاتفية مع بوتين في الأشهر الماضية";
    const unsure = told(`قال ترامب: ${exact}.`, exact, {
      source: { type: "actor", id: "usa" },
      modality: "reported",
      polarity: "-",
    });
    const { queue, case: c } = drafted(article, unsure);
    expect(queue.items.filter((item) => item.kind === "same-claim")).toMatchObject([{ merge: { into: "c1" } }]);
    expect(c.claims.at(-1)!.polarity).toBe("negative");
  });
  test("the id of a claim that became part of an earlier one is not given again", () => {
    const of = (name: string, text: string) =>
      read({ name, lang: "en", text, sha256: sha256Hex(text), format: "text" });
    const told = "Egypt said that its envoy met the leaders of Oman in Muscat in May.";
    const readings = [
      of("first", told),
      of("second", `${told} The port of Aden stayed closed.`),
      of("third", "Oman said that Turkey sold grain to Sudan."),
    ];
    expect(drafted(...readings).case.claims.map(({ id }) => id)).toEqual(["c1", "c3", "c4"]);
  });
  test("added to a case by hand: its lines, comments and names stay", () => {
    const first = draftCase([article], { id: "test" });
    const edited = first.text
      .replace("  usa: {", "  # the claimant\n  usa: {")
      .replace("modality: reported", "modality: reported   # as he said");
    const second = draftCase([denial], { id: "x", previous: { text: edited, queue: first.queue } });
    const c = draftedCase(second.text, [...first.sources, ...second.sources]);
    expect(c.claims[0]!.deniedBy).toMatchObject([{ who: "rus" }]);
    expect(second.text).toMatch(/# the claimant\n/);
    expect(second.text).toMatch(/# as he said\n/);
    expect(second.sources).toHaveLength(1);
  });
  test("the same article again changes nothing, also after a person has taken things out", () => {
    const first = draftCase([article], { id: "test" });
    const without = first.text.replace(/^ {2}c5: .*\n/m, "");
    expect(without).not.toBe(first.text);
    const again = draftCase([article], { id: "test", previous: { text: without, queue: first.queue } });
    expect(again.text).toBe(without);
    expect(again.queue.items).toHaveLength(first.queue.items.length);
  });
});

test("text that looks like YAML, direction marks and line ends inside quotes change nothing", () => {
  const exact = 'x: [a, &b] # no "comment"\u202e \'\\ {{\ttab: !tag';
  const text = `${exact} and more`;
  const reading = readingOf(
    {
      claims: [
        {
          id: "c1",
          exact,
          start: 0,
          end: exact.length,
          source: { type: "author" },
          modality: "asserted",
          factuality: "CT+",
        },
      ],
      anomalies: [{ type: "missing date", spans: [{ exact, start: 0, end: exact.length }] }],
    },
    { text, lang: "en", name: "=cmd()\n# x" },
  );
  const { case: c, text: file } = drafted(reading);
  expect(c.quotes.find((q) => q.id === "C1")!.exact).toBe(exact);
  expect(file.split("\n").filter((line) => line.startsWith("#") && line.includes("\u202e"))).toEqual([]);
});

const lists = [
  "entities",
  "mentions",
  "claims",
  "confirmations",
  "conditions",
  "scenarios",
  "reactions",
  "events",
  "phases",
  "issues",
  "positions",
  "intentions",
  "channels",
  "questions",
  "notices",
] as const;
/** A reading with some of its findings left out, as a worse reading would have it. */
const someOf = (reading: Reading): fc.Arbitrary<Reading> =>
  fc
    .record(Object.fromEntries(lists.map((key) => [key, fc.subarray([...reading[key]] as unknown[])])))
    .map((part) => ({ ...reading, ...part }) as Reading);

test("a draft of any findings has no error, and every quote slices back", () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...golds.values()).chain(someOf),
      fc.constantFrom(...golds.values()).chain(someOf),
      (a, b) => {
        for (const readings of [[a], [a, b]]) {
          const { case: c, sources } = drafted(...readings);
          for (const { source, exact, start } of c.quotes) {
            const { file } = c.sources.find((s) => s.id === source)!;
            expect(sources.find((s) => s.file === file)!.text.slice(start, start + exact.length)).toBe(exact);
          }
        }
      },
    ),
    { numRuns: 25 },
  ));

const plain = (text: string): Reading["article"] => ({
  ...{ text, sha256: sha256Hex(text), lang: "en", format: "text", name: "long.txt" },
});

describe("more than a case file holds", () => {
  const lines = (k: number): string => `Norland denied claim ${k}.\nSudland said it was ready to talk.`;
  const long = read(plain(Array.from({ length: 40 }, (_, k) => lines(k)).join("\n")));
  const options = { id: "long" };
  test("is drafted as far as it fits, and the head says where it stops", () => {
    const whole = draftCase([long], options).text.length;
    const { draft, readings } = fittingDraft([long], options, Math.floor(whole / 2))!;
    const { readTo } = readings[0]!;
    expect(draft.text.length).toBeLessThanOrEqual(whole / 2);
    expect(long.article.text[readTo!]).toBe("\n");
    const line = long.article.text.slice(0, readTo).split("\n").length;
    expect(line).toBeGreaterThan(20);
    expect(draft.text).toContain(`# - what follows line ${line} of 80 in “${long.article.name}”`);
    const c = draftedCase(draft.text, draft.sources);
    expect(c.claims.length).toBeGreaterThan(10);
    expect(c.sources[0]!.text).toBe(long.article.text);
  });
  test("fits whole where it can, and not at all where the case is full", () => {
    expect(fittingDraft([long], options, 5_000_000)!.readings[0]).toBe(long);
    expect(fittingDraft([long], options, 200)).toBeNull();
  });
});

test("a text without breaks is cut between letters, not within one", () => {
  const { readTo } = read(plain("𝔸".repeat(80)), { end: 101 });
  expect(readTo).toBe(100);
});

test("a text without line ends is read up to a word", () => {
  const article = plain("Norland denied it 𝔸 ".repeat(50));
  const { readTo, sentences } = read(article, { end: 101 });
  expect(article.text.slice(0, readTo)).toMatch(/\S$/);
  expect(readTo).toBeLessThanOrEqual(101);
  expect(sentences.at(-1)!.end).toBeLessThanOrEqual(readTo!);
});
