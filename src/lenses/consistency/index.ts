// The consistency lens: Cross-Impact Balances over the files of a case (Weimer-Jehle 2006). See README.md.
import type { Case } from "../../case/case.ts";
import type { Posteriors } from "../../model/draw.ts";
import { type DrawRange, drawRanges, type JobMap, type Lens } from "../lens.ts";
import { analystsFinding } from "./analysts.ts";
import { consistencyValue, inconsistency, margins, totalScore } from "./balance.ts";
import { type CaseMatrix, caseMatrix } from "./caseMatrix.ts";
import { describeConfigurations } from "./configurations.ts";
import { openUnjudged, unjudgedPairs } from "./coverage.ts";
import { diverse } from "./diverse.ts";
import { impactAtEnds } from "./ends.ts";

import { addSurvival, countSurvival, type SurvivalCounts, type Watched } from "./ensemble.ts";
import type { ConsistencyFinding, FileStanding, ImpactEnd, JudgedCell, ScenarioConsistency } from "./finding.ts";
import { spaceOf } from "./matrix.ts";
import { barFindings, impactKeys, namesOf, points, standing, toCount } from "./naming.ts";
import { consistencyNeeds } from "./needs.ts";
import { restrictionsOf, type WrittenRestrictions } from "./restrictions.ts";
import { scenarioConsistency, scenarioVariants } from "./scenarios.ts";
import { type Solution, type SolveOptions, solve, solving } from "./solve.ts";
import { structureOf } from "./structure.ts";
import { keyOf, type Rule } from "./succession.ts";
import { survivalFinding } from "./survival.ts";
import { todayFinding, todayLevers } from "./today.ts";
import { balancesOf, neverHold } from "./why.ts";

export { type CaseMatrix, caseMatrix } from "./caseMatrix.ts";
export { matrixOf } from "./matrix.ts";
export { restrictionMistakes, type WrittenRestrictions } from "./restrictions.ts";
export { rules } from "./succession.ts";

/** Name of the job that follows configurations and scenarios through a range of draws. */
export const consistencyJob = "consistency";

export interface ConsistencyOptions extends WrittenRestrictions {
  /** 0: no survival. */
  readonly draws: number;
  readonly map?: JobMap;
  /** In points. */
  readonly tolerance: number;
  readonly rule: Rule;
  /** One or two files forced. */
  readonly radius: 1 | 2;
  readonly list: number;
  readonly nodes: number;
  /** Starts up to which basins are exact; above, a labelled estimate. */
  readonly starts: number;
  /** True when the time is up; asked between chunks of the search. */
  readonly stop?: () => boolean;
  /** Lets other events in between chunks; true: cancelled. */
  readonly pause?: (share: number) => Promise<boolean>;
}

/** The same in the assessment, where every number must be the same on any machine: limits by nodes, never by time. */
export const consistencyDefaults: ConsistencyOptions = {
  draws: 0,
  tolerance: 0,
  rule: "global",
  radius: 1,
  list: 1000,
  nodes: 2_000_000,
  starts: 2_000_000,
  fix: [],
  forbid: [],
  imply: [],
};

/** Nodes of the search of one draw, and of what the unjudged pairs could make possible. */
const nodesPerDraw = 50_000;
/** Configurations followed through the draws, and looked at for levers. */
const mostWatched = 40;
/** Pieces of work that follow one another must not be too long: draws of one job. */
const drawsPerJob = 50;

/** What a worker needs to count a range of draws, beside the case. */
export interface ConsistencyPayload extends DrawRange {
  readonly watched: Watched;
  readonly tolerance: number;
}

export function consistencyCounter(c: Case): (payload: ConsistencyPayload) => SurvivalCounts {
  const model = caseMatrix(c);
  return ({ watched, tolerance, ...range }) =>
    countSurvival(model, watched, { tolerance, nodes: nodesPerDraw }, c.seed, range);
}

export async function runConsistency(c: Case, options: Partial<ConsistencyOptions> = {}): Promise<ConsistencyFinding> {
  const o = { ...consistencyDefaults, ...options };
  const model = caseMatrix(c);
  const { m } = model;
  const { domains, restrictions } = restrictionsOf(model, o);
  const tolerance = o.tolerance * m.unit;
  const search: Partial<SolveOptions> = { tolerance, domains, restrictions, nodes: o.nodes };
  const halt = haltOf(o);
  const { found, stopped } = await searched(model, { ...search, list: o.list, stop: halt.stop }, o, halt);
  const unjudged = unjudgedPairs(m);
  const keys = impactKeys(model);
  const { configurations, cycles, levers } = describeConfigurations(model, found, unjudged, {
    rule: o.rule,
    radius: o.radius,
    tolerance,
    seed: c.seed,
    most: mostWatched,
    starts: o.starts,
  });
  const watched: Watched = {
    configurations: found.configurations.slice(0, mostWatched),
    scenarios: scenarioVariants(c, model),
  };
  const hasRanges = model.cells.some(({ at }) => m.low[at] !== m.high[at]);
  // Searches that explain the first one are shorter, and end where it was ended.
  const quick = { ...search, nodes: Math.min(o.nodes, consistencyDefaults.nodes), stop: halt.stop };
  const possible = hasRanges ? solve(m, { ...quick, bounds: "some", list: 1 }) : null;
  const open = openUnjudged(m, unjudged, 1);
  const stay = unjudged.length > 0 ? solve(open, { ...quick, bounds: "every", list: 1 }) : null;
  const could = unjudged.length > 0 ? solve(open, { ...quick, nodes: nodesPerDraw, bounds: "some", list: 1 }) : null;
  return {
    schema: "qanat-consistency/1",
    configurations,
    count: toCount(found.count),
    complete: found.isComplete,
    listed: found.isListed,
    stopped,
    tolerance: o.tolerance,
    nodes: found.nodes,
    space: toCount(spaceOf(m)),
    restrictions: { fix: o.fix, forbid: o.forbid, imply: o.imply },
    rule: o.rule,
    cycles,
    never: neverHold(m, tolerance).map(({ variant, rival, least, bars }) => ({
      variant: model.names[variant]!,
      rival: model.names[rival]!,
      least: points(model, least),
      bars: barFindings(model, keys, bars, variant, rival),
    })),
    scenarios: Object.fromEntries(
      watched.scenarios.map(({ id, variants }) => [id, scenarioConsistency(model, variants, quick)]),
    ),
    today: todayFinding(model, found, o.rule, quick),
    levers: [...todayLevers(model, found, o.rule, o.radius), ...levers],
    possible: possible && { count: toCount(possible.count), complete: possible.isComplete },
    survival:
      o.draws > 0 && hasRanges && !restricted(o) && stopped !== "cancelled"
        ? survivalFinding(model, watched, addSurvival(await survived(c, model, watched, tolerance, o)), c.seed)
        : null,
    structure: describeStructure(model),
    coverage: {
      pairs: m.n * (m.n - 1) - unjudged.length,
      of: m.n * (m.n - 1),
      unjudged: unjudged.map(([i, j]) => [model.files[i]!.id, model.files[j]!.id] as const),
      stay: stay?.isComplete ? toCount(stay.count) : null,
      possible: could?.isComplete ? toCount(could.count) : null,
    },
    analysts: analystsFinding(c, model, quick, o.tolerance),
    cells: cellsOf(model),
    diverse: diverse(found.configurations, 10),
    seed: c.seed,
  };
}

const restricted = (o: ConsistencyOptions): boolean => o.fix.length + o.forbid.length + o.imply.length > 0;

/** Why a search stopped, remembered, so that whatever follows stops as soon. */
interface Halt {
  readonly stop: () => boolean;
  readonly why: () => "time" | "cancelled" | null;
  readonly cancel: () => void;
}

function haltOf(o: ConsistencyOptions): Halt {
  let why: "time" | "cancelled" | null = null;
  return {
    stop: () => {
      if (why === null && o.stop?.()) why = "time";
      return why !== null;
    },
    why: () => why,
    cancel: () => {
      why = "cancelled";
    },
  };
}

async function searched(
  { m }: CaseMatrix,
  options: Partial<SolveOptions>,
  o: ConsistencyOptions,
  halt: Halt,
): Promise<{ readonly found: Solution; readonly stopped: ConsistencyFinding["stopped"] }> {
  const steps = solving(m, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return { found: step.value, stopped: step.value.isComplete ? null : (halt.why() ?? "nodes") };
    if (await o.pause?.(step.value)) halt.cancel();
  }
}

async function survived(
  c: Case,
  model: CaseMatrix,
  watched: Watched,
  tolerance: number,
  o: ConsistencyOptions,
): Promise<readonly SurvivalCounts[]> {
  const payloads = drawRanges(o.draws, drawsPerJob).map(
    (range): ConsistencyPayload => ({ ...range, watched, tolerance }),
  );
  if (o.map) return o.map<SurvivalCounts>(consistencyJob, payloads);
  const parts: SurvivalCounts[] = [];
  for (const range of payloads) {
    parts.push(countSurvival(model, watched, { tolerance, nodes: nodesPerDraw }, c.seed, range));
    if (await o.pause?.(range.to / o.draws)) break;
  }
  return parts;
}

/** Judged cells, several analysts merged, in the order of the matrix. */
export const judgedCells = (c: Case): readonly JudgedCell[] => cellsOf(caseMatrix(c));

const cellsOf = ({ m, names, cells }: CaseMatrix): readonly JudgedCell[] =>
  cells.map(({ at, impacts }) => ({
    from: names[Math.floor(at / names.length)]!,
    to: names[at % names.length]!,
    value: m.cells[at]! / m.unit,
    impacts: impacts.map((x) => x.impact.key),
  }));

/** Every file of a configuration (one development a file) against its strongest rival, at the stated values. */
export function standingsOf(c: Case, variants: readonly string[]): readonly FileStanding[] {
  const model = caseMatrix(c);
  const keys = impactKeys(model);
  const z = variants.map((name, j) => model.names.indexOf(name) - model.m.start[j]!);
  return balancesOf(model.m, z).map((b) => standing(model, keys, b));
}

/** A judgement at its stated value and at its ends, within the limits of the assessment. `key`: of an impact. */
export const impactFinding = (c: Case, key: string): readonly ImpactEnd[] =>
  impactAtEnds(c, key, { nodes: consistencyDefaults.nodes });

/** The same as of a scenario, of any developments: whether some configuration contains them, what breaks them, what comes nearest. */
export const developmentsConsistency = (
  c: Case,
  variants: readonly string[],
  o: { readonly tolerance: number } & WrittenRestrictions,
): ScenarioConsistency => {
  const model = caseMatrix(c);
  const places = variants.map((name) => model.names.indexOf(name)).sort((a, b) => a - b);
  return scenarioConsistency(model, places, {
    ...restrictionsOf(model, o),
    tolerance: o.tolerance * model.m.unit,
    nodes: consistencyDefaults.nodes,
  });
};

/** Rows of someone's list of configurations, checked against the matrix. */
export interface ListAudit {
  /** By row: consistent; its value and total score as computed here, in points. */
  readonly rows: readonly { readonly consistent: boolean; readonly value: number | null; readonly total: number }[];
  /** Consistent configurations that the list lacks; developments by file. */
  readonly missing: readonly (readonly string[])[];
  /** False: the search met its limits, so that more may be missing. */
  readonly complete: boolean;
}

/** `rows`: variants from 0, by file in the order of the case file. */
export function auditList(c: Case, rows: readonly (readonly number[])[]): ListAudit {
  const model = caseMatrix(c);
  const { m } = model;
  const order = model.files.map((f) => c.files.findIndex((x) => x.id === f.id));
  const all = rows.map((row) => Uint8Array.from(order, (j) => row[j]!));
  const listed = new Set(all.map(keyOf));
  const found = solve(m);
  return {
    rows: all.map((z) => {
      const each = margins(m, z);
      const value = consistencyValue(each);
      return {
        consistent: inconsistency(each) === 0,
        value: value === null ? null : points(model, value),
        total: points(model, totalScore(m, z)),
      };
    }),
    missing: found.configurations.filter((z) => !listed.has(keyOf(z))).map((z) => namesOf(model, z)),
    complete: found.isComplete && found.isListed,
  };
}

function describeStructure(model: CaseMatrix): ConsistencyFinding["structure"] {
  const { files, islands, influences } = structureOf(model.m);
  const id = (j: number): string => model.files[j]!.id;
  return {
    files: files.map((f, j) => ({
      file: id(j),
      active: points(model, f.active),
      passive: points(model, f.passive),
      standing: f.standing,
      role: f.role,
    })),
    islands: islands.map((files) => files.map(id)),
    influences: influences.map(([i, j]) => [id(i), id(j)] as const),
  };
}

export const consistencyLens: Lens<ConsistencyFinding> = {
  id: "consistency",
  needs: consistencyNeeds,
  run: (c, o: { readonly draws: number; readonly posteriors: Posteriors; readonly map?: JobMap }) =>
    runConsistency(c, { draws: o.draws, ...(o.map ? { map: o.map } : {}) }),
};
