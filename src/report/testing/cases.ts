// The cases of the fixtures: one rich (channel, claims, joint moves), one bare (nothing but options, preferences and scenarios).
import type { Basis, Case, Judged, Label, Quote } from "../../case/case.ts";
import { isPredicateMistake, type Predicate, parsePredicate } from "../../case/predicate.ts";

export const when = (text: string): Predicate => {
  const p = parsePredicate(text);
  if (isPredicateMistake(p)) throw new Error(`bad predicate ${text}`);
  return p;
};
export const from = (...quotes: string[]): Basis => ({ quotes, assumptions: [] });
export const assumed: Basis = { quotes: [], assumptions: ["AB, a first reading"] };
const judged = (key: string, text: string): Judged => ({
  key,
  quantity: { family: "number", value: 0.5 },
  text,
  path: [],
  isDefault: false,
});
const item = (id: string, label: Label, basis: Basis = assumed) => ({ id, label, basis, path: [] });

const article =
  "أعلن رئيس المرفأ أن محادثات سرية جمعته بالشركة.\nولم يصدر تعليق من الشركة.\nاتُّهمت البلدية سابقًا بالتقصير.\nويبدو أن الشركة متمسكة بشرطها، قبل أقل من 30 يومًا.\nفهل تُفتح الطريق أم تبقى مغلقة؟";
const quote = (id: string, exact: string): Quote => {
  const start = article.indexOf(exact);
  if (start < 0) throw new Error(`quote not found: ${exact}`);
  return { id, source: "article", exact, start, line: article.slice(0, start).split("\n").length, path: [] };
};

/** A harbour, a company and a town: a channel between two, an agreement of two and one of three. */
export const harbourCase: Case = {
  id: "harbour",
  title: { ar: "محادثات المرفأ والطريق الساحلي", en: "The harbour talks and the coast road" },
  label: { ar: "حالة توضيحية", en: "Illustrative" },
  asOf: { earliest: "2024-11-06", latest: "2025-02-24" },
  horizon: 24,
  unit: "month",
  scale: "icd203",
  seed: 7,
  sources: [
    {
      id: "article",
      file: "article.ar.txt",
      lang: "ar",
      genre: "op-ed",
      sha256: "ab".repeat(32),
      text: article,
      path: [],
    },
  ],
  quotes: [
    quote("Q1", "فهل تُفتح الطريق أم تبقى مغلقة"),
    quote("C1", "محادثات سرية جمعته بالشركة"),
    quote("C2", "لم يصدر تعليق من الشركة"),
    quote("C3", "اتُّهمت البلدية سابقًا بالتقصير"),
    quote("C4", "يبدو أن الشركة متمسكة بشرطها"),
    quote("C5", "متمسكة بشرطها، قبل أقل من 30 يومًا"),
  ],
  questions: [
    {
      ...item(
        "q1",
        { ar: "هل تُفتح الطريق أم تبقى مغلقة؟", en: "Is the road opened, or does it stay closed?" },
        from("Q1"),
      ),
      answer: [{ name: "opened", when: when("S1 | S2") }],
    },
    { ...item("q2", { ar: "هل المحادثات جادة؟", en: "Are the talks serious?" }, from("C1")), hypotheses: ["serious"] },
  ],
  claims: [
    {
      ...item(
        "talks",
        { ar: "جرت محادثات سرّية بين المرفأ والشركة", en: "Secret talks took place between the port and the company" },
        from("C1", "C2"),
      ),
      by: "port",
      parties: ["port", "firm"],
      confirmedBy: [],
      deniedBy: [],
      silent: ["firm"],
      modality: "reported",
    },
    {
      ...item(
        "neglect",
        { ar: "اتُّهمت البلدية سابقًا بالتقصير", en: "The town was previously accused of neglect" },
        from("C3"),
      ),
      by: "unattributed",
      parties: ["town"],
      confirmedBy: [],
      deniedBy: [],
      silent: [],
      modality: "alleged",
    },
    {
      ...item(
        "condition",
        { ar: "يبدو أن الشركة متمسكة بشرطها", en: "The company seems to hold to its condition" },
        from("C4"),
      ),
      by: "author",
      parties: ["firm"],
      confirmedBy: [],
      deniedBy: [],
      silent: [],
      modality: "hedged",
    },
  ],
  timeline: [
    { ...item("start", { ar: "بدء المحادثات", en: "Talks begin" }, from("C1")), from: "2024-11", tone: "thaw" },
  ],
  actors: [
    {
      ...item("port", { ar: "هيئة المرفأ", en: "Port authority" }, from("C1")),
      role: "player",
      aliases: [],
      tempo: judged("actor.port.tempo", "0.1 to 0.4"),
    },
    { ...item("firm", { ar: "الشركة", en: "The company" }, from("C1")), role: "player", aliases: [] },
    { ...item("town", { ar: "البلدية", en: "The town" }, from("C3")), role: "player", aliases: [] },
    { ...item("shops", { ar: "أصحاب المتاجر", en: "Shopkeepers" }), role: "third-party", aliases: [] },
  ],
  channels: [
    {
      ...item("line", { ar: "الخط المباشر", en: "The direct line" }, from("C1")),
      parties: ["port", "firm"],
      open: when("talk"),
    },
  ],
  options: [
    {
      ...item("talk", { ar: "إبقاء الخط مفتوحًا", en: "Keep the line open" }, from("C1")),
      owner: "port",
      hazard: { off: { rate: judged("option.talk.hazard.off", "0.01 to 0.1"), with: [] } },
    },
    { ...item("fund", { ar: "تمويل الطريق", en: "Fund the road" }), owner: "firm", hazard: {} },
    { ...item("permit", { ar: "منح الترخيص", en: "Grant the permit" }), owner: "town", hazard: {} },
    { ...item("block", { ar: "إغلاق الطريق", en: "Block the road" }), owner: "firm", hazard: {}, irreversible: "on" },
  ],
  infeasible: [
    {
      when: when("fund & block"),
      why: { ar: "لا تمويل مع الإغلاق", en: "No funding while blocking" },
      basis: assumed,
      path: [],
    },
  ],
  moot: [],
  statusQuo: ["talk"],
  scenarios: [
    {
      ...item("S1", { ar: "فتح جزئي", en: "Partial opening" }, from("Q1")),
      when: when("fund & !permit"),
      authorRank: 1,
    },
    { ...item("S2", { ar: "فتح كامل", en: "Full opening" }, from("Q1")), when: when("fund & permit") },
    {
      ...item("S3", { ar: "إغلاق", en: "Closure" }),
      when: when("block"),
      trigger: when("!talk"),
      indicator: { ar: "وقف الاجتماعات", en: "Meetings stop" },
      deadline: 6,
    },
    { ...item("S0", { ar: "استمرار الوضع القائم", en: "The status quo goes on" }) },
  ],
  preferences: [
    {
      actor: "port",
      form: "statements",
      path: [],
      statements: [
        {
          key: "preference.port.fund -> talk",
          when: when("fund -> talk"),
          hold: {
            by: "number",
            key: "preference.port.hold(fund -> talk)",
            p: judged("preference.port.p(fund -> talk)", "0.6 to 0.9"),
          },
          swap: true,
          swapKey: "preference.port.swap(fund -> talk)",
          basis: assumed,
          path: [],
        },
        {
          key: "preference.port.!block",
          when: when("!block"),
          hold: { by: "always" },
          swap: false,
          swapKey: "",
          basis: from("C1"),
          path: [],
        },
      ],
    },
    { actor: "firm", form: "ranking", patterns: [when("fund & permit"), when("block")], basis: assumed, path: [] },
  ],
  agreements: [
    {
      ...item("pair", { ar: "تفاهم ثنائي", en: "Two-party agreement" }, from("C1")),
      members: ["port", "firm"],
      when: when("talk"),
      rate: judged("agreement.pair.rate", "0.02 to 0.25"),
      trust: judged("agreement.pair.trust", "0.2 to 0.8"),
      kappa: judged("agreement.pair.kappa", "1"),
      hold: { by: "always" },
    },
    {
      ...item("table", { ar: "الطاولة الثلاثية", en: "Three-party table" }),
      members: ["port", "firm", "town"],
      when: when("talk"),
      rate: judged("agreement.table.rate", "0.02 to 0.25"),
      trust: judged("agreement.table.trust", "0.2 to 0.8"),
      kappa: judged("agreement.table.kappa", "1"),
      hold: { by: "always" },
    },
  ],
  behaviour: { decisiveness: judged("behaviour.decisiveness", "5 to 50"), basis: assumed, path: [] },
  hypotheses: [
    {
      ...item("serious", { ar: "القناة جادة", en: "The line is serious" }),
      about: "line",
      prior: judged("hypothesis.serious.prior", "0.3 to 0.7"),
      note: { ar: "حركة السفن نفسها لا تتغيّر في هذا النموذج", en: "Ship traffic itself does not move in this model" },
    },
    {
      ...item("stall", { ar: "كسب الوقت", en: "Playing for time" }, from("C4")),
      about: "firm",
      prior: judged("hypothesis.stall.prior", "0.3 to 0.7"),
    },
  ],
  evidence: [
    {
      ...item("e1", { ar: "الصمت عن المحادثات", en: "Silence on the talks" }, from("C2")),
      reliability: judged("evidence.e1.reliability", "0.6 to 0.9"),
      lr: [{ hypothesis: "stall", value: judged("evidence.e1.lr.stall", "1.2 to 2") }],
    },
  ],
  files: [],
  impacts: [],
  analysts: [],
  scenarioFiles: [],
  reactions: [
    {
      ...item("protest", { ar: "احتجاج أصحاب المتاجر", en: "Shopkeepers protest" }),
      actor: "shops",
      given: ["S0", "S1", "S2", "S3"].map((scenario) => ({
        scenario,
        p: judged(`reaction.protest.given.${scenario}`, "0.1 to 0.3"),
      })),
    },
  ],
  indicators: [
    {
      ...item("i1", { ar: "إعلان جدول زمني", en: "A timetable announced" }, from("C1")),
      supports: ["S1", "S2"],
      deadline: 2,
    },
    { ...item("i2", { ar: "وقف الاجتماعات", en: "Meetings stop" }), supports: ["S3"], deadline: 11 },
  ],
};

const none: Pick<
  Case,
  | "quotes"
  | "sources"
  | "claims"
  | "timeline"
  | "channels"
  | "hypotheses"
  | "evidence"
  | "agreements"
  | "questions"
  | "reactions"
  | "indicators"
> = {
  quotes: [],
  sources: [],
  claims: [],
  timeline: [],
  channels: [],
  hypotheses: [],
  evidence: [],
  agreements: [],
  questions: [],
  reactions: [],
  indicators: [],
};

/** Two neighbours and a well: nothing but options, preferences and scenarios. */
export const wellCase: Case = {
  ...harbourCase,
  ...none,
  id: "well",
  title: { en: "The well" },
  unit: "week",
  horizon: 11,
  actors: [
    { ...item("north", { ar: "الجار الشمالي", en: "Northern neighbour" }), role: "player", aliases: [] },
    { ...item("south", { ar: "الجار الجنوبي", en: "Southern neighbour" }), role: "player", aliases: [] },
  ],
  options: [
    { ...item("share", { ar: "تقاسم الماء", en: "Share the water" }), owner: "north", hazard: {} },
    { ...item("pay", { ar: "دفع الكلفة", en: "Pay the cost" }), owner: "south", hazard: {} },
  ],
  infeasible: [],
  statusQuo: [],
  scenarios: [{ ...item("S1", { ar: "تقاسم", en: "Sharing" }), when: when("share") }, { ...item("S0", {}) }],
  preferences: [{ actor: "north", form: "ranking", patterns: [when("share & pay")], basis: assumed, path: [] }],
};
delete (wellCase as { label?: Label }).label;
delete (wellCase as { asOf?: unknown }).asOf;
