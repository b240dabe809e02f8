import { expect, test } from "vitest";
import type { Assessment } from "../assess/finding.ts";
import type { Case } from "../case/case.ts";
import type { Block } from "./document.ts";
import { type Document, lineCount, lintDocument, report, type Size, sizes, toText } from "./index.ts";
import { harbour, harbourCase, well, wellCase } from "./testing/fixture.ts";
import { inlines, inlinesOf } from "./walk.ts";

const sourcesOnly: [Assessment, Case] = [
  {
    ...harbour,
    lenses: { evidence: harbour.lenses.evidence, stability: null, forecast: null, consistency: null },
    table: [],
    order: [],
    disagreements: [],
    jointOnly: null,
    residual: null,
    channels: [],
    gains: {},
    reactions: {},
    carries: null,
    limits: null,
    states: 0,
    confidence: { ...harbour.confidence, meanBandWidth: null },
  },
  { ...harbourCase, options: [], scenarios: [], preferences: [], agreements: [], infeasible: [], channels: [] },
];
const quick: [Assessment, Case] = [{ ...harbour, carries: null, limits: null }, harbourCase];
const noOrder: [Assessment, Case] = [
  { ...harbour, order: harbour.order.map((p) => ({ ...p, ahead: null })) },
  harbourCase,
];
const crowded: [Assessment, Case] = (() => {
  const ids = Array.from({ length: 14 }, (_, i) => `S${i + 1}`);
  const row = harbour.table[0]!;
  return [
    { ...harbour, table: [...ids.map((scenario) => ({ ...row, scenario })), harbour.table.at(-1)!], order: [] },
    harbourCase,
  ];
})();

const cases: Record<string, readonly [Assessment, Case]> = {
  harbour: [harbour, harbourCase],
  well: [well, wellCase],
  "sources only": sourcesOnly,
  "first answer": quick,
  "no order": noOrder,
  "fourteen scenarios": crowded,
};
const both = (a: Assessment, c: Case, size: Size): [Document, Document] => [
  report(a, c, { lang: "ar", size }),
  report(a, c, { lang: "en", size }),
];

for (const [name, [a, c]] of Object.entries(cases)) {
  test(`${name}: page one has at most 35 logical lines`, () => {
    for (const d of both(a, c, "brief")) expect(lineCount(d)).toBeLessThanOrEqual(35);
  });

  test(`${name}: generated prose passes the lint in both languages and sizes`, () => {
    for (const size of sizes) for (const d of both(a, c, size)) expect(lintDocument(d)).toEqual([]);
  });

  test(`${name}: both languages hold the same blocks, numbers, footnotes, tables and basis groups`, () => {
    const shape = (blocks: readonly Block[]) =>
      blocks.map((b) => ({
        type: b.type,
        id: "id" in b ? b.id : null,
        rows: b.type === "table" ? b.rows.map((r) => r.cells.length) : b.type === "list" ? b.items.length : null,
        // Word order differs between the languages: numbers are compared sorted, per block.
        numbers: [...inlinesOf(b)]
          .flatMap((x) => (x.type === "number" ? [`${x.values.join(" ")} <${x.refs.join(" ")}>`] : []))
          .sort(),
        notes: [...inlinesOf(b)].flatMap((x) => (x.type === "note" ? [x.quote] : [])),
        names: [...inlinesOf(b)].flatMap((x) => (x.type === "isolate" && x.dir === "ltr" ? [x.text] : [])).sort(),
      }));
    for (const size of sizes) {
      const [ar, en] = both(a, c, size);
      expect(shape(ar.blocks)).toEqual(shape(en.blocks));
      expect(ar.notes.map((n) => [n.n, n.quote, n.line, n.exact])).toEqual(
        en.notes.map((n) => [n.n, n.quote, n.line, n.exact]),
      );
      expect(ar.bases).toEqual(en.bases);
    }
  });
}

test("every number of the paper names judgements that exist", () => {
  const known = new Set(harbour.provenance.judgements.map((j) => j.id));
  const numbers = [...inlines(report(harbour, harbourCase, { lang: "en", size: "paper" }))].filter(
    (x) => x.type === "number",
  );
  for (const x of numbers) for (const ref of x.refs) expect(known).toContain(ref);
  expect(numbers.filter((x) => x.refs.length > 0).length).toBeGreaterThan(100);
});

test("the same input gives the same document", () => {
  const options = { lang: "ar", size: "paper" } as const;
  expect(report(harbour, harbourCase, options)).toEqual(report(harbour, harbourCase, options));
});

const text = (a: Assessment, c: Case, lang: "ar" | "en"): string =>
  toText(report(a, c, { lang, size: "brief" }), { width: 10_000 }).replace(/[\u2066-\u2069\u200f]/g, "");

test("page one, reviewed: what decides, what leads, what a closed channel goes with", () => {
  const ar = text(harbour, harbourCase, "ar");
  expect(ar).toContain(
    "ما يقرِّر الجواب: من يجلس إلى الطاولة، ومن يملك قرار «منح الترخيص». لا يُبلَغ S1 وS2 من الوضع القائم إلا بتحرك مشترك، في كل السحبات تقريبًا. ويوجد ترتيب تقبله أطراف التفاهم كلها في 40 من كل 100 سحبة.",
  );
  expect(ar).toContain(
    "السيناريو S0 «استمرار الوضع القائم» مرجَّح (نحو 75%؛ النطاق 15–99%، من مستبعد إلى شبه محقَّق). وقوامه: الوضع القائم كما هو (60 نقطة)؛ والوضع القائم والقناة مغلقة (10 نقاط)؛ وبقية الأوضاع (5 نقاط).",
  );
  expect(ar).toContain(
    "ويغيّر احتمالَ تحقّق S1 أو S2 عند نهاية الأفق: مقعد البلدية في «الطاولة الثلاثية» إن أُزيل (من 15% إلى أقل من 5%)؛ «منح الترخيص» إن كان صاحبَ القرار الشركة (من أقل من 5% إلى 10%).",
  );
  expect(ar).toContain("درجة الثقة: منخفضة. قاعدة المعلومات مصدر واحد.");
  expect(ar).toContain("لا ترتيب واضح بين S1 وكلٍّ من S2 وS3.");
  expect(ar).toContain("اتهام غير منسوب: «اتُّهمت البلدية سابقًا بالتقصير»[4]؛ لم يُذكر المتَّهِم. ولم يدخل في أي حساب.");
  const en = text(harbour, harbourCase, "en");
  expect(en).toContain(
    "If “The direct line” is closed, the probability of S3 “Closure” at the horizon is higher: very unlikely with it open (about 5%; band 0–20%, almost no chance to unlikely), unlikely with it closed (about 30%; band 0–70%, almost no chance to likely).",
  );
  expect(en).toContain("Neither confirmed nor denied by The company; silence is not denial.");
  expect(en).toContain("A timetable announced (within 2 months, for S1 and S2)");
});

test("page one adapts: no channel, no joint-only scenario, a clear first scenario", () => {
  const en = text(well, wellCase, "en");
  expect(en).toContain("S1 “Sharing” is very likely (about 90%; band 80–95%, likely to almost certain).");
  expect(en).not.toContain("joint move only");
  expect(en).not.toContain("is closed,");
  expect(en).toContain("The case holds no claims.");
  expect(text(well, wellCase, "ar")).toContain("تقدير موقف: The well [بالإنجليزية فقط]");
});

test("no arrangement at the start, yet a joint scenario happens: said as such, not as none of 100", () => {
  const later: Assessment = {
    ...harbour,
    jointOnly: { ...harbour.jointOnly!, exists: 0, where: null, agreements: { pair: 0, table: 0 } },
  };
  expect(text(later, harbourCase, "en")).toContain("one comes up only after other moves.");
  expect(text(later, harbourCase, "en")).not.toContain("0 of 100");
  const never: Assessment = {
    ...later,
    table: later.table.map((r) => ({ ...r, probability: { mean: 0, p5: 0, p95: 0, se: 0 } })),
  };
  expect(text(never, harbourCase, "ar")).toContain("ولا سحبة يوجد فيها ترتيب تقبله أطراف أي تفاهم كلها.");
});

test("an accusation whose quote a judgement uses is not said to have entered no computation", () => {
  const used: Assessment = {
    ...harbour,
    provenance: {
      ...harbour.provenance,
      judgements: harbour.provenance.judgements.map((j) => ({ ...j, quotes: ["C3"] })),
    },
  };
  expect(text(harbour, harbourCase, "en")).toContain("It entered no computation.");
  expect(text(used, harbourCase, "en")).not.toContain("It entered no computation.");
});

test("definitions do not decide on page one; they stand after what the parties do", () => {
  const [seat, ...rest] = harbour.carries!.list;
  const redrawn: Assessment = {
    ...harbour,
    carries: {
      ...harbour.carries!,
      list: [
        {
          ...seat!,
          id: "literal(S3: block)",
          size: 0.9,
          effects: seat!.effects.map((e) => ({
            ...e,
            change: { kind: "drop-literal", scenario: "S3", literal: "block" } as const,
          })),
        },
        seat!,
        ...rest,
      ],
    },
  };
  const en = text(redrawn, harbourCase, "en");
  expect(en).toContain("What decides the answer: who sits at the table, and who controls");
  expect(en).toContain("So would another definition: the definition of S3, no longer requiring: “Block the road”");
});

test("without an order page one says so instead of naming a winner", () => {
  const en = text(...noOrder, "en");
  expect(en).toContain("No clear order at the top.");
  expect(en).not.toContain("It is ahead of each other scenario");
});

test("a lens that was not run leaves a sentence, not a number", () => {
  const d = report(...sourcesOnly, { lang: "en", size: "paper" });
  const ids = d.blocks.flatMap((b) => (b.type === "heading" ? [b.id] : []));
  for (const id of ["issue", "background", "known", "indicators", "confidence", "sources"]) expect(ids).toContain(id);
  expect(ids).not.toContain("outcome");
  expect(toText(d)).toContain("no probability was computed");
});

test("Arabic-Indic digits are never mixed with Latin ones in numbers", () => {
  const d = report(harbour, harbourCase, { lang: "ar", size: "brief", digits: "arabic-indic" });
  for (const x of inlines(d)) if (x.type === "number") expect(x.text).not.toMatch(/[0-9%]/);
});
