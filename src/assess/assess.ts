// Runs the lenses on a case, compares them, and finds what carries the conclusion. Pure but for where the work runs: same case, seed
// and version give the same assessment.
import type { Case } from "../case/case.ts";
import type { Diagnostic } from "../case/diagnostic.ts";
import { printPredicate } from "../case/predicate.ts";
import { computedParts, quantitiesIn } from "../case/quantities.ts";
import { consistencyLens, runConsistency } from "../lenses/consistency/index.ts";
import { evidenceLens, posteriorsOf } from "../lenses/evidence/index.ts";
import { closed, forecastLens, negation, runForecast } from "../lenses/forecast/index.ts";
import { type DrawRange, drawRanges, type RunOptions } from "../lenses/lens.ts";
import { runStability, stabilityLens } from "../lenses/stability/index.ts";
import { numbersIn } from "../reading/numbers.ts";
import type { Runner } from "../run/runner.ts";
import { carriesOf, limitsOf, type TrialTable } from "./carries.ts";
import { confidenceOf } from "./confidence.ts";
import type { Assessment, Change } from "./finding.ts";
import { goalsOf } from "./goals.ts";
import { caseHash } from "./hash.ts";
import { computedDiagnostics } from "./hints.ts";
import { type TrialsPayload, trialsJob } from "./jobs.ts";
import { judgementsOf } from "./judgements.ts";
import { channelEffects, disagreementsOf, provenanceOf, tableOfLenses } from "./lensTable.ts";
import { orderOf } from "./order.ts";
import { answersOf, atHorizon, gainsOf, jointOnlyOf, reactionsOf, residualOf } from "./outlook.ts";
import { impossible, type LimitChange, type Trial, trialLayout } from "./trials.ts";
import { endsOf, structuresOf } from "./variations.ts";
import { engine } from "./version.ts";

/** What is being done, for a progress line. */
export type Stage = "forecast" | "stability" | "consistency" | "trials";

export interface AssessOptions {
  /** 1 or more; 1000 unless said otherwise. */
  readonly draws: number;
  readonly runner: Runner;
  readonly signal?: AbortSignal;
  readonly progress?: (stage: Stage, share: number) => void;
  /** False: only the first answer, without what carries it and the limits box. */
  readonly isFull: boolean;
  /** Called with the first answer while the rest is still being computed. */
  readonly onFirst?: (first: Assessment) => void;
}

/** Draws of trials: of judgements at their ends and the limits box, and of structural what-ifs. */
const drawsOfEnds = 200;
const drawsOfStructures = 100;
/** Draws in which the matrix of the files is solved again. */
const drawsOfFiles = 200;
const trialRange = 2;

/** The case must compile and have no errors; otherwise this throws. */
export async function assess(c: Case, o: AssessOptions): Promise<Assessment> {
  const posteriors = posteriorsOf(c);
  const staged = (stage: Stage): Pick<RunOptions, "map"> => ({
    map: <R>(job: string, payloads: readonly unknown[]) =>
      o.runner.map<R>(job, payloads, {
        ...(o.signal ? { signal: o.signal } : {}),
        done: (count) => o.progress?.(stage, count / payloads.length),
      }),
  });
  const lacks: Record<string, readonly Diagnostic[]> = {};
  const isReady = (lens: { id: string; needs(c: Case): readonly Diagnostic[] }): boolean => {
    const lacking = lens.needs(c).map(({ code, severity, message, value }) => ({
      code,
      severity,
      message,
      ...(value !== undefined ? { value } : {}),
    }));
    if (lacking.length > 0) lacks[lens.id] = lacking;
    return lacking.length === 0;
  };

  // Workers take the draws of both lenses while the evidence, which is quick, is weighed here.
  const forecasting = isReady(forecastLens)
    ? runForecast(c, { draws: o.draws, posteriors, ...staged("forecast") })
    : null;
  const stabilising = isReady(stabilityLens)
    ? runStability(c, { draws: o.draws, posteriors, ...staged("stability") })
    : null;
  const weighing = isReady(evidenceLens) ? evidenceLens.run(c, { draws: o.draws, posteriors }) : null;
  // A case without files has nothing for this lens, and nothing is said to be lacking.
  const relating =
    c.files.length > 0 && isReady(consistencyLens)
      ? runConsistency(c, { draws: Math.min(o.draws, drawsOfFiles), ...staged("consistency") })
      : null;
  const [forecast, stability, evidence, consistency] = await Promise.all([
    forecasting,
    stabilising,
    weighing,
    relating,
  ]);

  const judgements = judgementsOf(c);
  const table = stability ? tableOfLenses(c, stability, forecast?.finding ?? null, consistency) : [];
  const scenarios = forecast?.plan.game.scenarios ?? [];
  const order = forecast
    ? orderOf(
        scenarios,
        scenarios.map((_, s) => atHorizon(forecast.plan, forecast.table, s)),
      )
    : [];
  const closedText = new Map(
    c.channels.flatMap((channel) => {
      const predicate = closed(channel.open);
      return predicate
        ? [[channel.id, [printPredicate(predicate), printPredicate(negation(predicate))] as const] as const]
        : [];
    }),
  );
  const goals = stability ? goalsOf(c) : undefined;
  const channels = (carries: Assessment["carries"]): Assessment["channels"] =>
    forecast ? channelEffects(c, forecast.finding, closedText, carries) : [];
  const first: Assessment = {
    schema: "qanat-assessment/1",
    engine,
    case: {
      id: c.id,
      title: c.title,
      asOf: c.asOf ?? null,
      horizon: c.horizon,
      unit: c.unit,
      scale: c.scale,
      hash: caseHash(c),
    },
    label: c.label ?? null,
    draws: o.draws,
    seed: c.seed,
    states: stability?.states.length ?? 0,
    lenses: { evidence, stability, forecast: forecast?.finding ?? null, consistency },
    lacks,
    table,
    disagreements: disagreementsOf(table),
    order,
    jointOnly: forecast && stability ? jointOnlyOf(forecast.plan, forecast.table, stability) : null,
    residual: forecast ? residualOf(forecast.plan, forecast.table) : null,
    channels: channels(null),
    ...(goals ? { goals } : {}),
    gains: forecast ? gainsOf(forecast.plan, forecast.table) : {},
    reactions: forecast ? reactionsOf(c, forecast.plan, forecast.table) : {},
    answers: answersOf(c, forecast?.plan ?? null, forecast?.table ?? null),
    carries: null,
    limits: null,
    provenance: provenanceOf(judgements, numbersOf(c), textNumbersOf(c)),
    confidence: confidenceOf(c, forecast?.finding ?? null),
    diagnostics: computedDiagnostics(c).map(({ code, severity, message, value }) => ({
      code,
      severity,
      message,
      ...(value !== undefined ? { value } : {}),
    })),
  };
  if (!o.isFull || !forecast) return first;
  o.onFirst?.(first);
  const { carries, limits } = await tried(
    c,
    o,
    scenarios,
    forecast.plan.game.coalitions.map((h) => h.id),
    staged("trials").map!,
  );
  return { ...first, carries, limits, channels: channels(carries) };
}

/** All trials in one pass over the draws, so that what they share in a draw is computed once. */
async function tried(
  c: Case,
  o: AssessOptions,
  scenarios: readonly string[],
  agreements: readonly string[],
  map: NonNullable<RunOptions["map"]>,
): Promise<Pick<Assessment, "carries" | "limits">> {
  const ends = endsOf(c);
  const structures = structuresOf(c);
  const limitChanges: (LimitChange | Extract<Change, { kind: "drop-agreement" }>)[] =
    agreements.length === 0
      ? []
      : [
          ...(["rates-third", "rates-triple", "trust-low", "trust-full"] as const).map(
            (variant): LimitChange => ({ kind: "limit", variant }),
          ),
          ...agreements.map((agreement) => ({ kind: "drop-agreement" as const, agreement })),
        ];
  const variations = [...ends, ...structures];
  const trials: Trial[] = [
    ...ends.flatMap((v) => v.changes.map((change) => ({ change, n: Math.min(o.draws, drawsOfEnds) }))),
    ...structures.flatMap((v) => v.changes.map((change) => ({ change, n: Math.min(o.draws, drawsOfStructures) }))),
    ...limitChanges.map((change) => ({ change, n: Math.min(o.draws, drawsOfEnds) })),
  ];
  const most = Math.min(o.draws, drawsOfEnds);
  const payloads = drawRanges(most, trialRange).map((range: DrawRange): TrialsPayload => ({ ...range, trials }));
  const parts = await map<Float64Array>(trialsJob, payloads);
  const rows = new Float64Array(parts.reduce((n, part) => n + part.length, 0));
  let at = 0;
  for (const part of parts) {
    rows.set(part, at);
    at += part.length;
  }
  const table: TrialTable = { layout: trialLayout(scenarios, agreements), trials, rows };
  const why = trials.map(({ change }) => impossible(c, change));
  return {
    carries: carriesOf(variations, table, why),
    limits: limitsOf(limitChanges, trials.length - limitChanges.length, table),
  };
}

/** How many numbers the lenses compute with that the file gives. */
const numbersOf = (c: Case): number =>
  [...quantitiesIn(computedParts.map((part) => c[part])).values()].filter((quantity) => !quantity.isDefault).length;

const textNumbersOf = (c: Case): Assessment["provenance"]["textNumbers"] =>
  [...c.sources]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((source) => numbersIn(source.text).map(({ exact, line }) => ({ source: source.id, exact, line })));
