// The stability lens: the Graph Model for Conflict Resolution over the states of a case. See README.md.
import type { Case } from "../../case/case.ts";
import type { Diagnostic } from "../../case/diagnostic.ts";
import type { Posteriors } from "../../model/draw.ts";
import { drawsOf } from "../../model/draws.ts";
import { compile, type Game, stateId } from "../../model/game.ts";
import { type JointMoves, jointMoves } from "../../model/joint.ts";
import { atMidpoint } from "../../model/values.ts";
import { type DrawRange, drawRanges, type Lens, type RunOptions } from "../lens.ts";
import { coalitionFinding } from "./coalitionFinding.ts";
import { manyStates } from "./coalitions.ts";
import { addCounts, countRange, type ItemCounts, record, type StabilityCounts, stabilityAt } from "./ensemble.ts";
import {
  concepts,
  type Flip,
  reachKinds,
  type Sanctions,
  type ScenarioStability,
  type StabilityFinding,
  type StateFinding,
} from "./finding.ts";
import { perceivedFinding } from "./perceived.ts";
import { largestFlip } from "./uncertain.ts";
import { waysFinding } from "./waysFinding.ts";

export { sequentialEquilibria } from "./concepts.ts";
export { type Explainer, explainerOf } from "./explainer.ts";
export type { Concept, Situation } from "./finding.ts";
export { type GoalOptions, leastChanges, situationOf, stateAsPredicate } from "./goal.ts";

export { type GraphParts, graphLimits, stabilityGraph, type TooLarge } from "./graph.ts";
export { mostOnce } from "./sanctions.ts";

/** Name of the job that counts a range of draws. */
export const stabilityJob = "stability";

interface Setting {
  readonly c: Case;
  readonly game: Game;
  readonly joint: readonly JointMoves[];
}

function settingOf(c: Case): Setting {
  const { game } = compile(c);
  if (!game) throw new Error(`case ${c.id} has no game; check it first`);
  return { c, game, joint: game.coalitions.map((coalition) => jointMoves(game, coalition)) };
}

/** Counts ranges of draws of one case. */
export function stabilityCounter(c: Case, posteriors: Posteriors): (range: DrawRange) => StabilityCounts {
  const { game, joint } = settingOf(c);
  const draws = drawsOf(game, posteriors);
  return (range) => countRange(game, joint, draws, range);
}

/** `draws` 0: the midpoint draw alone. */
export async function runStability(
  c: Case,
  o: Omit<RunOptions, "draws"> & { readonly draws: number },
): Promise<StabilityFinding> {
  const setting = settingOf(c);
  const perceived = perceivedFinding(c, o.posteriors);
  const whole = (counts: StabilityCounts | null): StabilityFinding => ({
    ...describe(setting, o.posteriors, counts, "legal"),
    ...(perceived ? { perceived } : {}),
  });
  if (o.draws === 0) return whole(null);
  const ranges = drawRanges(o.draws);
  const draws = drawsOf(setting.game, o.posteriors);
  const parts = o.map
    ? await o.map<StabilityCounts>(stabilityJob, ranges)
    : ranges.map((range) => countRange(setting.game, setting.joint, draws, range));
  return whole(addCounts(parts));
}

/**
 * The midpoint draw under fewer answers, for comparison with older programs: of single actors alone, without coalitions and perceived
 * games. Throws RangeError for more than `mostOnce` opponents who move once each.
 */
export const runSanctions = (c: Case, posteriors: Posteriors, sanctions: Sanctions): StabilityFinding =>
  describe(settingOf(c), posteriors, null, sanctions);

function describe(
  { c, game, joint }: Setting,
  posteriors: Posteriors,
  counts: StabilityCounts | null,
  sanctions: Sanctions,
): StabilityFinding {
  const middle = stabilityAt(game, joint, atMidpoint, posteriors, sanctions);
  const share = (count: number): number => count / counts!.draws;
  const flip = (allYes: number, yes: (item: ItemCounts) => number): Flip | null =>
    largestFlip(
      counts!.draws,
      allYes,
      Object.entries(counts!.items).map(([id, item]) => ({ id, count: item.count, yes: yes(item) })),
    );
  const hasStates = counts !== null && Object.values(counts.items).every(({ states }) => states !== null);
  const isStuck = (s: number): boolean => game.players.every(({ moves: { start } }) => start[s] === start[s + 1]);
  const states = Array.from(
    { length: game.n },
    (_, s): StateFinding => ({
      id: stateId(game, s),
      scenario: game.scenarios[game.scenarioOf[s]!]!,
      reach: record(reachKinds, (kind) => middle.reach[kind][s] === 1),
      stable: record(concepts, (concept) =>
        Object.fromEntries(game.players.map((p, i) => [p.id, middle.stable[i]![concept][s] === 1])),
      ),
      isStuck: isStuck(s),
      ...(counts
        ? {
            share: {
              ...(hasStates
                ? {
                    flips: record(concepts, (concept) =>
                      flip(counts.equilibrium[concept][s]!, (item) => item.states![concept][s]!),
                    ),
                  }
                : {}),
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
                flips: record(concepts, (concept) =>
                  flip(counts.scenarioEquilibrium[concept][k]!, (item) => item.scenarios[concept][k]!),
                ),
              },
              byTrait: record(game.hypotheses, (trait) => {
                const { count, scenarios: held } = counts.items[`trait ${trait}`]!;
                const others = counts.draws - count;
                const without = counts.scenarioEquilibrium.seq[k]! - held.seq[k]!;
                return {
                  whenTrue: count > 0 ? held.seq[k]! / count : null,
                  whenFalse: others > 0 ? without / others : null,
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
    byDefault: {
      noOptions: game.players.filter((p) => p.mask === 0).map((p) => p.id),
      noPreferences: game.players.filter((_, i) => middle.draw.ranks[i]!.top === 0).map((p) => p.id),
    },
    ...(sanctions === "legal" ? {} : { sanctions }),
    ...(sanctions === "legal" && game.n <= manyStates
      ? { coalitions: coalitionFinding(c, game, middle.draw, middle.answers, middle.equilibrium, "joint") }
      : {}),
    ...(game.n <= manyStates ? { ways: waysFinding(game, joint, middle.draw) } : {}),
    draws: counts?.draws ?? 0,
    seed: c.seed,
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
