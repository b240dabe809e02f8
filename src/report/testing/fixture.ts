// Made-up but plausible assessments of the two cases beside this file, for the tests of this folder.
import type { Assessment, Carrier, Change, Effect, Judgement, Pair, TableRow } from "../../assess/finding.ts";
import type { Basis } from "../../case/case.ts";
import type { ClaimFinding, HypothesisFinding } from "../../lenses/evidence/finding.ts";
import type { ScenarioForecast } from "../../lenses/forecast/finding.ts";
import type { Summary } from "../../math/statistics.ts";
import { assumed, from, harbourCase, wellCase } from "./cases.ts";

export { harbourCase, wellCase, when } from "./cases.ts";

export const sum = (mean: number, p5: number, p95: number): Summary => ({ mean, p5, p95, se: 0.01 });

const judgement = (id: string, kind: Judgement["kind"], of: string, basis: Basis, text?: string): Judgement => ({
  id,
  kind,
  item: of,
  ...basis,
  ...(text === undefined ? {} : { text }),
});

const effect = (change: Change, moves: Readonly<Record<string, readonly [number, number]>>): Effect => {
  const scenarios = Object.fromEntries(
    Object.entries(moves).map(([s, [before, after]]) => [s, { before, after, difference: after - before, se: 0.01 }]),
  );
  const largest = Object.keys(moves).reduce((a, b) =>
    Math.abs(scenarios[b]!.difference) > Math.abs(scenarios[a]!.difference) ? b : a,
  );
  return { change, n: 400, solved: 400, scenarios, largest, isVisible: true, changed: [] };
};
const carrier = (id: string, kind: Carrier["kind"], effects: Effect[]): Carrier => ({
  id,
  kind,
  effects,
  size: Math.max(...effects.map((e) => Math.abs(e.scenarios[e.largest]!.difference))),
  changesConclusion: false,
});

const pair = (a: string, b: string, shareA: number, ahead: string | null): Pair => ({
  a,
  b,
  shareA,
  shareB: 1 - shareA,
  difference: shareA - 0.5,
  se: 0.01,
  ahead,
});
const noReach = { possible: 1, alone: 0, joint: 0, chance: 0 };
const stable = (nash: number, seq: number, share = 1) => ({
  nash: { states: nash, share: nash > 0 ? share : 0 },
  gmr: { states: seq, share },
  smr: { states: seq, share },
  seq: { states: seq, share },
  sseq: { states: seq, share },
});
const row = (
  scenario: string,
  p: Summary,
  ever: number,
  reach: Partial<TableRow["reach"]>,
  of: TableRow["stable"],
  authorRank: number | null = null,
): TableRow => ({
  scenario,
  reach: { ...noReach, ...reach },
  withoutAgreement: (reach.alone ?? 0) > 0 ? (reach.chance ?? 0) : 0,
  stable: of,
  consistent: null,
  agreement: null,
  probability: p,
  ever: sum(ever, ever / 2, Math.min(1, ever * 1.5)),
  authorRank,
});

export const times = [0, 6, 12, 18, 24];
const curve = (end: Summary, start = 0): ScenarioForecast => {
  const at = (k: number): Summary => {
    const f = (v: number): number => start + ((v - start) * k) / (times.length - 1);
    const [low, high] = [f(end.p5), f(end.p95)].sort((a, b) => a - b) as [number, number];
    return { mean: f(end.mean), p5: low, p95: high, se: 0.01 };
  };
  const inside = times.map((_, k) => at(k));
  return {
    in: inside,
    ever: inside,
    time: inside,
    share: 0.5,
    where: { in: sum(0.45, 0, 0.9), ever: sum(0.5, 0.1, 0.9) },
  };
};

const hypothesis = (about: string, posterior: Summary, oneSided: HypothesisFinding["oneSided"]): HypothesisFinding => ({
  about,
  prior: sum(0.5, 0.3, 0.7),
  posterior,
  midpoint: posterior.mean,
  oneSided,
  weights:
    oneSided === "none"
      ? []
      : [{ item: "e1", lr: 1.4, decibans: 1.46, bits: 0.02, counted: true, without: 0.5, flipAt: null }],
});
const claim = (status: ClaimFinding["status"], origins: string[], silent: string[] = []): ClaimFinding => ({
  status,
  origins,
  denials: [],
  silent,
});

const probabilities = {
  S1: sum(0.142, 0, 0.75),
  S2: sum(0.021, 0, 0.31),
  S3: sum(0.115, 0.002, 0.34),
  S0: sum(0.722, 0.14, 0.988),
};

export const harbour: Assessment = {
  schema: "qanat-assessment/1",
  engine: "0.0.0",
  case: {
    id: "harbour",
    title: harbourCase.title,
    asOf: harbourCase.asOf ?? null,
    horizon: 24,
    unit: "month",
    scale: "icd203",
    hash: "cd".repeat(32),
  },
  label: harbourCase.label ?? null,
  draws: 400,
  seed: 7,
  states: 12,
  lenses: {
    evidence: {
      schema: "qanat-evidence/1",
      hypotheses: {
        serious: hypothesis("line", sum(0.5, 0.3, 0.7), "none"),
        stall: hypothesis("firm", sum(0.62, 0.4, 0.83), "up"),
      },
      claims: {
        talks: claim("unconfirmed", ["port"], ["firm"]),
        neglect: claim("single-source", ["unattributed"]),
        condition: claim(null, []),
      },
      draws: 400,
      seed: 7,
    },
    stability: {
      schema: "qanat-stability/1",
      states: [],
      equilibria: { nash: ["block"], gmr: [], smr: [], seq: [], sseq: [] },
      scenarios: {},
      byDefault: { noOptions: [], noPreferences: [] },
      statusQuo: "talk",
      draws: 400,
      seed: 7,
    },
    consistency: null,
    forecast: {
      schema: "qanat-forecast/1",
      times,
      scenarios: {
        S1: curve(probabilities.S1),
        S2: curve(probabilities.S2),
        S3: curve(probabilities.S3),
        S0: curve(probabilities.S0, 1),
      },
      given: [],
      utility: {
        port: times.map(() => sum(0.5, 0.3, 0.7)),
        firm: times.map(() => sum(0.5, 0.3, 0.7)),
        town: times.map(() => sum(0.4, 0.3, 0.6)),
      },
      channels: {
        line: { closed: times.map(() => sum(0.2, 0.1, 0.4)), everClosed: times.map(() => sum(0.4, 0.2, 0.7)) },
      },
      agreements: { pair: { exists: 0.01 }, table: { exists: 0.4 } },
      draws: 400,
      seed: 7,
    },
  },
  lacks: {
    power: [{ code: "QN-LENS-POWER", severity: "hint", message: { ar: "لا بيانات قوة", en: "No power data" } }],
  },
  table: [
    row("S1", probabilities.S1, 0.19, { joint: 0.4, chance: 0.4 }, stable(0, 3, 0.8), 1),
    row("S2", probabilities.S2, 0.04, { joint: 0.2, chance: 0.2 }, stable(0, 1, 0.6)),
    row("S3", probabilities.S3, 0.17, { alone: 0.5, joint: 0.5, chance: 1 }, stable(1, 1)),
    row("S0", probabilities.S0, 1, { alone: 1, joint: 1, chance: 1 }, stable(1, 1)),
  ],
  disagreements: [{ kind: "stable-but-rarely-reached", scenario: "S1" }],
  order: [
    pair("S1", "S2", 0.55, null),
    pair("S1", "S3", 0.4, null),
    pair("S1", "S0", 0.15, "S0"),
    pair("S2", "S3", 0.24, "S3"),
    pair("S2", "S0", 0.05, "S0"),
    pair("S3", "S0", 0.1, "S0"),
  ],
  jointOnly: {
    scenarios: ["S1", "S2"],
    exists: 0.4,
    where: { in: sum(0.45, 0, 0.9) },
    agreements: { pair: 0.01, table: 0.4 },
  },
  residual: {
    statusQuo: sum(0.56, 0.1, 0.8),
    channelsClosed: sum(0.12, 0.02, 0.3),
    rest: sum(0.042, 0, 0.1),
    restStates: [{ state: "permit+talk", on: ["permit", "talk"], p: 0.03 }],
  },
  channels: [
    {
      channel: "line",
      scenarios: {
        S3: {
          open: 0.06,
          openBand: [0, 0.2],
          closed: 0.31,
          closedBand: [0, 0.7],
          keptOpen: 0.05,
          closedFromStart: 0.33,
        },
        S1: { open: 0.15, openBand: [0, 0.7], closed: 0.1, closedBand: [0, 0.5], keptOpen: 0.16, closedFromStart: 0 },
      },
    },
  ],
  gains: Object.fromEntries(
    ["port", "firm", "town"].map((id) => [
      id,
      {
        overall: { up: 0.3, down: 0.5, same: 0.2, n: 400 },
        scenarios: Object.fromEntries(
          ["S1", "S2", "S3", "S0"].map((s) => [s, { up: 0.6, down: 0.3, same: 0.1, n: 200 }]),
        ),
      },
    ]),
  ),
  reactions: {
    protest: {
      actor: "shops",
      given: { S0: sum(0.2, 0.1, 0.3), S1: sum(0.2, 0.1, 0.3), S2: sum(0.2, 0.1, 0.3), S3: sum(0.5, 0.3, 0.7) },
      p: times.map(() => sum(0.25, 0.1, 0.4)),
    },
  },
  answers: [
    {
      question: "q1",
      kind: "scenarios",
      answers: [{ name: "opened", scenarios: ["S1", "S2"], p: sum(0.163, 0, 0.8) }],
    },
    { question: "q2", kind: "hypotheses", hypotheses: ["serious"] },
  ],
  carries: {
    list: [
      carrier("seat(table-town)", "structure", [
        effect({ kind: "drop-seat", agreement: "table", actor: "town" }, { S1: [0.142, 0.01], S0: [0.722, 0.85] }),
      ]),
      carrier("agreement.pair.trust", "judgement", [
        effect({ kind: "value", key: "agreement.pair.trust", end: "low", value: 0.2 }, { S1: [0.142, 0.05] }),
        effect({ kind: "value", key: "agreement.pair.trust", end: "high", value: 0.8 }, { S1: [0.142, 0.25] }),
      ]),
      carrier("owner(permit=firm)", "structure", [
        effect({ kind: "owner", option: "permit", from: "town", to: "firm" }, { S2: [0.021, 0.09], S0: [0.722, 0.66] }),
      ]),
    ],
    idle: ["behaviour.decisiveness", "actor.port.tempo", "preference.port.fund -> talk"],
  },
  limits: {
    base: { S1: 0.15, S2: 0.02, S3: 0.11, S0: 0.72 },
    rows: [
      { variant: "rates-third", scenarios: { S1: 0.06, S2: 0.01, S3: 0.12, S0: 0.81 }, orderChanges: [], n: 400 },
      { variant: "rates-triple", scenarios: { S1: 0.25, S2: 0.05, S3: 0.1, S0: 0.6 }, orderChanges: [], n: 400 },
      { variant: "trust-low", scenarios: { S1: 0.05, S2: 0.01, S3: 0.12, S0: 0.82 }, orderChanges: [], n: 400 },
      {
        variant: "trust-full",
        scenarios: { S1: 0.28, S2: 0.05, S3: 0.1, S0: 0.57 },
        orderChanges: [{ a: "S1", b: "S0", from: "S0", to: null }],
        n: 400,
      },
      {
        variant: "without-agreement",
        agreement: "table",
        scenarios: { S1: 0.01, S2: 0, S3: 0.13, S0: 0.86 },
        orderChanges: [],
        n: 400,
      },
    ],
    orderSurvives: false,
  },
  provenance: {
    judgements: [
      judgement("scenario.S1", "scenario", "S1", from("Q1")),
      judgement("scenario.S2", "scenario", "S2", from("Q1")),
      judgement("scenario.S3", "scenario", "S3", assumed),
      judgement("status_quo", "status-quo", "status_quo", from("C1")),
      judgement("agreement.pair", "agreement", "pair", from("C1")),
      judgement("agreement.pair.trust", "trust", "pair", { quotes: ["C1"], assumptions: ["AB, range"] }, "0.2 to 0.8"),
      judgement("hypothesis.stall.prior", "prior", "stall", from("C4"), "0.3 to 0.7"),
      judgement("evidence.e1", "evidence", "e1", from("C2"), "1.2 to 2"),
      judgement("preference.port.fund -> talk", "statement", "port", assumed, "0.6 to 0.9"),
      judgement("reaction.protest", "reaction", "protest", assumed, "0.1 to 0.3"),
      judgement("behaviour.decisiveness", "decisiveness", "behaviour", assumed, "5 to 50"),
    ],
    quoted: 7,
    partly: 1,
    assumed: 4,
    numbers: 14,
    textNumbers: [{ source: "article", exact: "30 يومًا", line: 4 }],
  },
  confidence: { level: "low", base: "low", rigour: "moderate", volatility: "low", sources: 1, meanBandWidth: 0.55 },
  diagnostics: [],
};

export const well: Assessment = {
  ...harbour,
  case: {
    id: "well",
    title: wellCase.title,
    asOf: null,
    horizon: 11,
    unit: "week",
    scale: "icd203",
    hash: "ef".repeat(32),
  },
  label: null,
  states: 4,
  lenses: {
    evidence: null,
    stability: {
      ...harbour.lenses.stability!,
      statusQuo: "-",
      equilibria: { nash: [], gmr: [], smr: [], seq: [], sseq: [] },
    },
    consistency: null,
    forecast: {
      ...harbour.lenses.forecast!,
      times: [0, 11],
      scenarios: {
        S1: { ...curve(sum(0.9, 0.8, 0.97)), in: [sum(0, 0, 0), sum(0.9, 0.8, 0.97)] },
        S0: { ...curve(sum(0.1, 0.03, 0.2), 1), in: [sum(1, 1, 1), sum(0.1, 0.03, 0.2)] },
      },
      utility: { north: [sum(0.5, 0.5, 0.5), sum(0.8, 0.7, 0.9)], south: [sum(0.5, 0.5, 0.5), sum(0.6, 0.5, 0.7)] },
      channels: {},
      agreements: {},
    },
  },
  table: [
    row("S1", sum(0.9, 0.8, 0.97), 0.93, { alone: 1, joint: 1, chance: 1 }, stable(2, 2)),
    row("S0", sum(0.1, 0.03, 0.2), 1, { alone: 1, joint: 1, chance: 1 }, stable(0, 0)),
  ],
  disagreements: [],
  order: [pair("S1", "S0", 0.99, "S1")],
  jointOnly: null,
  residual: { statusQuo: sum(0.08, 0, 0.2), channelsClosed: sum(0, 0, 0), rest: sum(0.02, 0, 0.1), restStates: [] },
  channels: [],
  gains: { north: harbour.gains.port!, south: harbour.gains.port! },
  reactions: {},
  answers: [],
  carries: { list: [], idle: ["behaviour.decisiveness"] },
  limits: {
    base: { S1: 0.9, S0: 0.1 },
    rows: harbour.limits!.rows.slice(0, 2).map((r) => ({ ...r, scenarios: { S1: 0.9, S0: 0.1 } })),
    orderSurvives: true,
  },
  provenance: {
    judgements: [
      judgement("scenario.S1", "scenario", "S1", assumed),
      judgement("status_quo", "status-quo", "status_quo", assumed),
      judgement("behaviour.decisiveness", "decisiveness", "behaviour", assumed, "5 to 50"),
    ],
    quoted: 0,
    partly: 0,
    assumed: 3,
    numbers: 1,
    textNumbers: [],
  },
  confidence: { level: "low", base: "low", rigour: "low", volatility: "high", sources: 0, meanBandWidth: 0.17 },
};
