import { expect, test } from "vitest";
import { namingContext } from "./context.ts";
import { change, judgementName } from "./index.ts";
import { predicateWords } from "./predicateWords.ts";
import { inlineText } from "./render/inlineText.ts";
import { harbourCase, when } from "./testing/fixture.ts";

const bare = (s: string): string => s.replace(/[\u2066-\u2069]/g, "");
const predicate = (text: string, lang: "ar" | "en"): string =>
  bare(inlineText(predicateWords(when(text), namingContext(harbourCase, lang)), lang));

test("predicates in words", () => {
  expect(predicate("!(fund & !permit)", "en")).toBe("“Fund the road” only with “Grant the permit”");
  expect(predicate("!(fund & !permit)", "ar")).toBe("«تمويل الطريق» بشرط «منح الترخيص»");
  expect(predicate("!block", "ar")).toBe("انتفاء «إغلاق الطريق»");
  expect(predicate("fund & permit & !block", "en")).toBe(
    "“Fund the road” with “Grant the permit” without “Block the road”",
  );
  expect(predicate("!(fund & permit)", "en")).toBe("not both “Fund the road” and “Grant the permit”");
  expect(predicate("block <-> (fund | !talk)", "ar")).toBe(
    "«إغلاق الطريق» متلازمًا مع («تمويل الطريق» أو انتفاء «إبقاء الخط مفتوحًا»)",
  );
});

test("every kind of change has a name in both languages", () => {
  const of = (c: Parameters<typeof change>[0]) => [
    bare(change(c, harbourCase, "ar")),
    bare(change(c, harbourCase, "en")),
  ];
  expect(of({ kind: "drop-seat", agreement: "table", actor: "town" })).toEqual([
    "مقعد البلدية في «الطاولة الثلاثية» إن أُزيل",
    "the seat of The town at “Three-party table”, if removed",
  ]);
  expect(of({ kind: "owner", option: "permit", from: "town", to: "firm" })).toEqual([
    "«منح الترخيص» إن كان صاحبَ القرار الشركة",
    "“Grant the permit”, if controlled by The company",
  ]);
  expect(of({ kind: "value", key: "agreement.pair.trust", end: "low", value: 0.2 })[1]).toBe(
    "trust that partners keep “Two-party agreement”, at its low end (0.2)",
  );
  expect(of({ kind: "drop-literal", scenario: "S1", literal: "!permit" })[0]).toBe(
    "تعريف S1 من دون اشتراط انتفاء «منح الترخيص»",
  );
  expect(of({ kind: "channel", channel: "line", open: false })[0]).toBe("إغلاق «الخط المباشر» منذ البداية");
  expect(of({ kind: "trait", trait: "stall", value: false })[1]).toBe(
    "the intention “Playing for time”, if it does not exist",
  );
});

test("judgements and structural what-ifs by id", () => {
  const of = (id: string) => bare(judgementName(id, harbourCase, "en"));
  expect(of("scenario.S1")).toBe("the definition of S1 “Partial opening”");
  expect(of("preference.port.fund -> talk")).toBe(
    "the priority of Port authority: “Fund the road” only with “Keep the line open”",
  );
  expect(of("preference.port.hold(fund -> talk)")).toContain("how firmly Port authority holds");
  expect(of("option.talk.hazard.off")).toBe("the rate at which “Keep the line open” ends by itself");
  expect(of("infeasible(fund & block)")).toBe("the rule: “No funding while blocking”");
  expect(of("seat(table-town)")).toContain("the seat of The town");
  expect(of("drop(preference.port.!block)")).toBe("the priority of Port authority, no “Block the road”, if dropped");
  expect(of("literal(S1: !permit)")).toBe("the definition of S1, no longer requiring: no “Grant the permit”");
  expect(of("evidence.e1.lr.stall")).toBe("the evidence “Silence on the talks” on “Playing for time”");
  expect(of("something.else")).toBe("something.else");
});

test("a name that the Arabic genitive would change is quoted, others are not", () => {
  const plural = {
    ...harbourCase,
    actors: harbourCase.actors.map((a) => (a.id === "town" ? { ...a, label: { ar: "الحلفاء الأوروبيون" } } : a)),
  };
  expect(bare(judgementName("actor.town.tempo", plural, "ar"))).toBe("وتيرة تحرك «الحلفاء الأوروبيون»");
  expect(bare(judgementName("actor.port.tempo", plural, "ar"))).toBe("وتيرة تحرك هيئة المرفأ");
});

test("a label in one language only is marked, not translated", () => {
  const onlyArabic = {
    ...harbourCase,
    options: harbourCase.options.map((o) => ({ ...o, label: { ar: o.label.ar! } })),
  };
  expect(bare(judgementName("option.talk.owner", onlyArabic, "en"))).toBe(
    "who controls “إبقاء الخط مفتوحًا” [Arabic only] (Port authority)",
  );
});
