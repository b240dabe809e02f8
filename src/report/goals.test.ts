// Goals and perceived games in a report: both languages say the same, only of what is marked, and never as advice.
import { beforeAll, describe, expect, test } from "vitest";
import { type Assessment, assess, jobsFor, sharedOf } from "../assess/index.ts";
import type { Case } from "../case/index.ts";
import { caseOf } from "../case/testing.ts";
import { inProcess } from "../run/inProcess.ts";
import type { Block } from "./document.ts";
import { lintDocument, report, toText } from "./index.ts";
import { inlinesOf } from "./walk.ts";

const c = caseOf(`actors:
  north: { ar: الشمال, en: The North, tempo: 0.3, foresight: 0.5, src: assumption }
  south: { ar: الجنوب, en: The South, tempo: 0.3, foresight: 0.5, src: assumption }
options:
  n: { owner: north, ar: هدنة الشمال, en: The North ceases fire, src: assumption }
  s: { owner: south, ar: هدنة الجنوب, en: The South ceases fire, src: assumption }
  aid: { owner: chance, ar: معونة, en: Aid, hazard: { "on": 0.1 }, src: assumption }
status_quo: []
scenarios: { S1: { ar: هدنة, en: Truce, when: n & s, src: assumption } }
goals:
  - { id: last, when: S1, ar: هدنة تدوم, en: A truce that lasts, src: assumption }
  - { when: "!n & !s", ar: لا هدنة, en: No truce, src: assumption }
  - { when: n & !n, ar: محال, en: Nothing, src: assumption }
preferences:
  north: [{ if: s, src: assumption }, { if: "!n", src: assumption }]
  south: [{ if: "!s", src: assumption }, { if: n, src: assumption }]
perceives:
  south: { preferences: { north: [{ if: n, id: kind, hold: 0.5 to 0.9, src: assumption }] }, unseen: [aid], src: assumption }
agreements: { talks: { ar: محادثات, en: Talks, members: [north, south], rate: 0.1, when: n, src: assumption } }
`);
const run = (x: Case): Promise<Assessment> =>
  assess(x, { draws: 10, isFull: false, runner: inProcess(jobsFor(sharedOf(x))) });
const bare = (a: Assessment, x: Case, lang: "ar" | "en"): string =>
  toText(report(a, x, { lang, size: "paper" }), { width: 10_000 }).replace(/[\u2066-\u2069\u200f]/g, "");

describe("a case with goals and misperceptions", () => {
  let a: Assessment;
  beforeAll(async () => {
    a = await run(c);
  });
  test("both languages hold the same blocks, numbers and names, and pass the lint", () => {
    const shape = (blocks: readonly Block[]) =>
      blocks.map((b) => ({
        type: b.type,
        id: "id" in b ? b.id : null,
        rows: b.type === "table" ? b.rows.map((r) => r.cells.length) : null,
        numbers: [...inlinesOf(b)].flatMap((x) => (x.type === "number" ? [x.values.join(" ")] : [])).sort(),
        quoted: [...inlinesOf(b)].filter((x) => x.type === "quoted").length,
      }));
    const [ar, en] = (["ar", "en"] as const).map((lang) => report(a, c, { lang, size: "paper" }));
    expect(shape(ar!.blocks)).toEqual(shape(en!.blocks));
    for (const d of [ar!, en!]) expect(lintDocument(d)).toEqual([]);
    const ids = ar!.blocks.flatMap((b) => ("id" in b ? [b.id] : []));
    expect(ids).toEqual(expect.arrayContaining(["perceived", "goal-1", "goal-2", "goal-3", "goal-2-priorities"]));
    expect(new Set(ids).size).toBe(ids.length);
  });
  test("English, reviewed", () => {
    const text = bare(a, c, "en");
    for (const part of [
      "The South sees the priorities of The North otherwise than they are. The South does not know of “Aid”, and so does not see 4 states.",
      "What would have to change for: “A truce that lasts”",
      "Marked is: S1 “Truce”. 2 states satisfy it. At the midpoint draw none of them is held by the expected answer: some party would leave.",
      "The South: “The North ceases fire” before (no “The South ceases fire”)",
      "A goal is a person's mark, neither a finding nor advice; how a change comes about is not said here, and no advice to harm anyone follows from it.",
      "Marked is: “The North ceases fire” without “The North ceases fire”. No state satisfies it.\n",
      "Nothing has to change in the priorities entered.",
    ])
      expect(text).toContain(part);
  });
  test("Arabic, reviewed", () => {
    const text = bare(a, c, "ar");
    for (const part of [
      "النزاع كما يراه كل طرف",
      "يرى الجنوب أولويات الشمال على خلاف ما هي عليه. يغيب عن الجنوب «معونة»، فلا يرى 4 أوضاع.",
      "ماذا يلزم أن يتغيّر لتدوم الغاية «هدنة تدوم»",
      "المعلَّم هو: S1 «هدنة». ويحققه وضعان. وليس فيها عند سحبة الوسط ما هو مستقر بتوقّع الردّ: فثمة طرف يغادرها.",
      "الجنوب: تقديم «هدنة الشمال» على (انتفاء «هدنة الجنوب»)",
      "الغاية علامة يضعها شخص، فليست نتيجة ولا توصية؛ ولا يُقال هنا كيف يقع التغيير، ولا يُبنى عليه نصح بإيقاع أذى بأحد.",
    ])
      expect(text).toContain(part);
  });
  test("what an actor attributes to another, or does not know, is a judgement with a name", () => {
    const ids = a.provenance.judgements.filter((j) => j.kind === "perceived").map((j) => j.id);
    expect(ids).toEqual(["perceives.south.north.hold(kind)", "perceives.south.unseen(aid)"]);
    expect(bare(a, c, "en")).toContain(
      "as The South sees it, how firmly The North holds the priority: “The North ceases fire”",
    );
    expect(bare(a, c, "ar")).toContain("في نظر الجنوب: احتمال تمسّك الشمال بأولوية: «هدنة الشمال»");
  });
});

test("without marks nothing is printed of either, and nothing else changes", async () => {
  const { goals: _, perceives: __, ...plain } = c;
  const a = await run(plain);
  for (const lang of ["ar", "en"] as const) {
    const d = report(a, plain, { lang, size: "paper" });
    expect(d.blocks.filter((b) => "id" in b && /^(goal|perceived)/.test(b.id))).toEqual([]);
  }
});
