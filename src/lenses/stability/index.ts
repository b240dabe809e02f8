// The stability lens: the Graph Model for Conflict Resolution over the states of a case. See README.md.
import type { Case } from "../../case/case.ts";
import type { Diagnostic } from "../../case/diagnostic.ts";
import type { Posteriors } from "../../model/draw.ts";
import { rankCache } from "../../model/draw.ts";
import { compile, type Game, stateId } from "../../model/game.ts";
import { type JointMoves, jointMoves } from "../../model/joint.ts";
import { atMidpoint } from "../../model/values.ts";
import { type DrawRange, drawRanges, type Lens, type RunOptions } from "../lens.ts";
import { addCounts, countRange, record, type StabilityCounts, stabilityAt } from "./ensemble.ts";
import { concepts, reachKinds, type ScenarioStability, type StabilityFinding, type StateFinding } from "./finding.ts";
import { perceivedFinding } from "./perceived.ts";

export { sequentialEquilibria } from "./concepts.ts";
export type { Concept, Situation } from "./finding.ts";
export { type GoalOptions, leastChanges, situationOf, stateAsPredicate } from "./goal.ts";

/** Name of the job that counts a range of draws. */
export const stabilityJob = "stability";

interface Setting {
  readonly game: Game;
  readonly joint: readonly JointMoves[];
}

function settingOf(c: Case): Setting {
  const { game } = compile(c);
  if (!game) throw new Error(`case ${c.id} has no game; check it first`);
  return { game, joint: game.coalitions.map((coalition) => jointMoves(game, coalition)) };
}

/** Counts ranges of draws of one case. */
export function stabilityCounter(c: Case, posteriors: Posteriors): (range: DrawRange) => StabilityCounts {
  const { game, joint } = settingOf(c);
  const cache = rankCache(game);
  return (range) => countRange(game, joint, posteriors, cache, range);
}

/** `draws` 0: the midpoint draw alone. */
export async function runStability(
  c: Case,
  o: Omit<RunOptions, "draws"> & { readonly draws: number },
): Promise<StabilityFinding> {
  const setting = settingOf(c);
  const perceived = perceivedFinding(c, o.posteriors);
  const whole = (counts: StabilityCounts | null): StabilityFinding => ({
    ...describe(setting, o.posteriors, counts, c.seed),
    ...(perceived ? { perceived } : {}),
  });
  if (o.draws === 0) return whole(null);
  const ranges = drawRanges(o.draws);
  const cache = rankCache(setting.game);
  const parts = o.map
    ? await o.map<StabilityCounts>(stabilityJob, ranges)
    : ranges.map((range) => countRange(setting.game, setting.joint, o.posteriors, cache, range));
  return whole(addCounts(parts));
}

function describe(
  { game, joint }: Setting,
  posteriors: Posteriors,
  counts: StabilityCounts | null,
  seed: number,
): StabilityFinding {
  const middle = stabilityAt(game, joint, atMidpoint, posteriors, rankCache(game));
  const share = (count: number): number => count / counts!.draws;
  const states = Array.from(
    { length: game.n },
    (_, s): StateFinding => ({
      id: stateId(game, s),
      scenario: game.scenarios[game.scenarioOf[s]!]!,
      reach: record(reachKinds, (kind) => middle.reach[kind][s] === 1),
      stable: record(concepts, (concept) =>
        Object.fromEntries(game.players.map((p, i) => [p.id, middle.stable[i]![concept][s] === 1])),
      ),
      ...(counts
        ? {
            share: {
              equilibrium: record(concepts, (concept) => share(counts.equilibrium[concept][s]!)),
              stable: record(concepts, (concept) =>
                Object.fromEntries(game.players.map((p, i) => [p.id, share(counts.stable[i]![concept][s]!)])),
              ),
              reach: record(reachKinds, (kind) => share(counts.reach[kind][s]!)),
            },
          }
        : {}),
    }),
  );
  const inScenario = (yes: Uint8Array, k: number): number =>
    yes.reduce((n, x, s) => n + (x === 1 && game.scenarioOf[s] === k ? 1 : 0), 0);
  const scenarios = Object.fromEntries(
    game.scenarios.map((id, k): [string, ScenarioStability] => [
      id,
      {
        states: game.scenarioOf.reduce((n, at) => n + (at === k ? 1 : 0), 0),
        equilibria: record(concepts, (concept) => inScenario(middle.equilibrium[concept], k)),
        reach: record(reachKinds, (kind) => inScenario(middle.reach[kind], k) > 0),
        ...(counts
          ? {
              share: {
                equilibrium: record(concepts, (concept) => share(counts.scenarioEquilibrium[concept][k]!)),
                reach: record(reachKinds, (kind) => share(counts.scenarioReach[kind][k]!)),
                withoutAgreement: share(counts.withoutAgreement[k]!),
              },
              byTrait: record(Object.keys(counts.traits), (trait) => {
                const { count, whenTrue, whenFalse } = counts.traits[trait]!;
                return {
                  whenTrue: count > 0 ? whenTrue[k]! / count : null,
                  whenFalse: count < counts.draws ? whenFalse[k]! / (counts.draws - count) : null,
                };
              }),
            }
          : {}),
      },
    ]),
  );
  const ids = (yes: Uint8Array): string[] =>
    [...yes.keys()]
      .filter((s) => yes[s] === 1)
      .map((s) => stateId(game, s))
      .sort();
  return {
    schema: "qanat-stability/1",
    states: states.sort((a, b) => (a.id < b.id ? -1 : 1)),
    equilibria: record(concepts, (concept) => ids(middle.equilibrium[concept])),
    scenarios,
    statusQuo: stateId(game, game.statusQuo),
    draws: counts?.draws ?? 0,
    seed,
  };
}

export const stabilityLens: Lens<StabilityFinding> = {
  id: "stability",
  needs(c) {
    if (c.options.length > 0) return unpatterned(c);
    const message = {
      en: "the stability lens needs options, a status quo and one scenario",
      ar: "يحتاج منظور الاستقرار إلى خيارات ووضع قائم وسيناريو واحد",
    };
    return [{ code: "QN-STABILITY-NEEDS", severity: "warning", path: ["options"], message }];
  },
  run: runStability,
};

/** Scenarios of a draft that have no pattern yet. */
function unpatterned(c: Case): readonly Diagnostic[] {
  return c.scenarios
    .filter((s) => s.id !== "S0" && !s.when)
    .map((s) => ({
      code: "QN-STABILITY-NEEDS",
      severity: "warning",
      path: ["scenarios", s.id],
      value: `scenario.${s.id}`,
      message: {
        en: `the stability lens needs the pattern (\`when\`) of ${s.id}`,
        ar: `يحتاج منظور الاستقرار إلى نمط السيناريو \u2068${s.id}\u2069 (\u2068when\u2069)`,
      },
    }));
}
