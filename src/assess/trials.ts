// Trials: the conclusions of a case re-computed with something changed, draw by draw, with common random numbers. A draw in which a
// change alters no fixed value is not solved again, and answers that do not depend on it are reused.
import type { Case } from "../case/case.ts";
import { namesIn } from "../case/predicate.ts";
import { distributionOver, forecastPlanFor, jointPairs, type Plan } from "../lenses/forecast/index.ts";
import type { DrawRange } from "../lenses/lens.ts";
import { sequentialEquilibria } from "../lenses/stability/index.ts";
import { type Answers, answersOf } from "../model/answers.ts";
import type { CoalitionDraw, Draw, Posteriors } from "../model/draw.ts";
import { compile } from "../model/game.ts";
import { maxJointPairs } from "../model/joint.ts";
import type { Ranks } from "../model/ranks.ts";
import { fixing, sampled, type Values } from "../model/values.ts";
import type { Change, Effect, Limit } from "./finding.ts";
import { isStructural, restructure } from "./restructure.ts";

/** What the limits box varies: all agreements at once. */
export type LimitChange = { readonly kind: "limit"; readonly variant: Exclude<Limit["variant"], "without-agreement"> };

export interface Trial {
  readonly change: Change | LimitChange;
  /** Draws 0 to n-1 are compared. */
  readonly n: number;
}

/** Numbers a trial gives in a draw: P by scenario at the horizon, SEQ-stable by scenario, agreement by coalition, and whether it was solved. */
export interface TrialLayout {
  readonly scenarios: readonly string[];
  readonly agreements: readonly string[];
  readonly width: number;
}

export const trialLayout = (scenarios: readonly string[], agreements: readonly string[]): TrialLayout => ({
  scenarios,
  agreements,
  width: 2 * scenarios.length + agreements.length + 1,
});

/** What one draw says, before it is summed by scenario. */
interface Outcome {
  readonly draw: Draw;
  readonly answers: Answers;
  readonly p: Float64Array;
  readonly stable: Uint8Array;
  readonly agrees: ReadonlyMap<string, boolean>;
}

/** How a trial differs from the base: another game, other values, or other agreements. Null: it cannot be computed. */
interface Setup {
  readonly plan: Plan;
  readonly values: (values: Values) => Values;
  readonly adjust: (coalition: CoalitionDraw, id: string) => CoalitionDraw;
  /** Same states and moves as the base: its outcome holds where the draw is the same. */
  readonly sharesGame: boolean;
  /** Scenario of each state; another one only where a literal was dropped. */
  readonly scenarioOf: Uint8Array;
}

const unchanged = <T>(x: T): T => x;

/** Why a trial cannot be computed; null if it can. */
export function impossible(c: Case, change: Change | LimitChange): NonNullable<Effect["impossible"]> | null {
  if (change.kind === "limit" || !isStructural(change)) return null;
  const { game, diagnostics } = compile(restructure(c, change));
  if (game) return jointPairs(game) > maxJointPairs ? "too-large" : null;
  const codes = diagnostics.map((d) => d.code);
  if (codes.some((code) => code === "QN-STATES-MANY" || code === "QN-MOVES-MANY")) return "too-large";
  return codes.some((code) => code === "QN-STATUS-QUO" || code === "QN-STATES-NONE") ? "status-quo" : "scenarios";
}

export function trialRunner(
  c: Case,
  posteriors: Posteriors,
  trials: readonly Trial[],
): (range: DrawRange) => Float64Array {
  const plan = forecastPlanFor(c, posteriors);
  const layout = trialLayout(
    plan.game.scenarios,
    plan.game.coalitions.map((h) => h.id),
  );
  const base: Setup = {
    plan,
    values: unchanged,
    adjust: unchanged,
    sharesGame: true,
    scenarioOf: plan.game.scenarioOf,
  };
  const setups = trials.map(({ change }) => setupOf(c, posteriors, base, change));
  const guardTraits = new Set(plan.game.coalitions.flatMap((h) => (h.when ? namesIn(h.when) : [])));
  const most = trials.reduce((n, trial) => Math.max(n, trial.n), 0);
  return ({ from, to }) => {
    const rowWidth = layout.width * (trials.length + 1);
    const rows = new Float64Array((to - from) * rowWidth);
    for (let d = from; d < Math.min(to, most); d++) {
      const sample = sampled(c.seed, d);
      const start = outcomeOf(c, base, sample, null, guardTraits).outcome;
      let at = (d - from) * rowWidth;
      write(rows, at, layout, base.scenarioOf, start, true);
      setups.forEach((setup, k) => {
        at += layout.width;
        if (!setup || d >= trials[k]!.n) return;
        const { outcome, solved } = outcomeOf(c, setup, sample, setup.sharesGame ? start : null, guardTraits);
        write(rows, at, layout, setup.scenarioOf, outcome, solved);
      });
    }
    return rows;
  };
}

function setupOf(c: Case, posteriors: Posteriors, base: Setup, change: Change | LimitChange): Setup | null {
  switch (change.kind) {
    case "value":
    case "hold":
    case "swap":
    case "trait":
    case "drop-statement":
      return { ...base, values: (values) => fixing(values, change) };
    case "drop-agreement":
      return {
        ...base,
        adjust: (coalition, id) => (id === change.agreement ? { ...coalition, isHeld: false } : coalition),
      };
    case "limit":
      return { ...base, adjust: limitAdjustment(change.variant) };
    default: {
      const changed = restructure(c, change);
      const { game } = compile(changed);
      if (!game || jointPairs(game) > maxJointPairs) return null;
      if (change.kind === "drop-literal") return { ...base, scenarioOf: game.scenarioOf };
      return { ...base, plan: forecastPlanFor(changed, posteriors), sharesGame: false, scenarioOf: game.scenarioOf };
    }
  }
}

function limitAdjustment(variant: LimitChange["variant"]): (coalition: CoalitionDraw) => CoalitionDraw {
  switch (variant) {
    case "rates-third":
      return (coalition) => ({ ...coalition, rate: coalition.rate / 3 });
    case "rates-triple":
      return (coalition) => ({ ...coalition, rate: coalition.rate * 3 });
    case "trust-low":
      return (coalition) => ({ ...coalition, trust: 0.05 });
    case "trust-full":
      return (coalition) => ({ ...coalition, trust: 1 });
  }
}

function outcomeOf(
  c: Case,
  { plan, values, adjust, sharesGame }: Setup,
  sample: Values,
  base: Outcome | null,
  guardTraits: ReadonlySet<string>,
): { readonly outcome: Outcome; readonly solved: boolean } {
  const { game } = plan;
  const drawn = plan.draw(values(sample));
  const draw: Draw =
    adjust === unchanged
      ? drawn
      : { ...drawn, coalitions: drawn.coalitions.map((x, h) => adjust(x, game.coalitions[h]!.id)) };
  if (base && sharesGame && sameDraw(base.draw, draw, guardTraits)) return { outcome: base, solved: false };
  const sameRanks = base !== null && draw.ranks.every((r, i) => r === base.draw.ranks[i]);
  const answers = sameRanks ? base.answers : answersOf(game, draw.ranks);
  const chain = plan.chainOf(draw, answers);
  return {
    outcome: {
      draw,
      answers,
      p: distributionOver(game, chain, c.horizon),
      stable: sameRanks ? base.stable : sequentialEquilibria(game, answers),
      agrees: new Map(game.coalitions.map((h, k) => [h.id, chain.agrees[k]!])),
    },
    solved: true,
  };
}

const sameNumbers = (a: readonly number[], b: readonly number[]): boolean => a.every((x, k) => x === b[k]);

/** The same by content: what a cache has forgotten is computed again, and must not count as a change. */
const sameRanks = (a: Ranks, b: Ranks): boolean =>
  a === b || (a.top === b.top && a.rank.every((x, s) => x === b.rank[s]));

/** Whether two draws of one game fix everything the chain reads alike. Ranks that come from one order are one object. */
function sameDraw(a: Draw, b: Draw, guardTraits: ReadonlySet<string>): boolean {
  return (
    a.ranks.every((r, i) => sameRanks(r, b.ranks[i]!)) &&
    sameNumbers(a.tempo, b.tempo) &&
    sameNumbers(a.foresight, b.foresight) &&
    sameNumbers(a.decisiveness, b.decisiveness) &&
    sameNumbers(a.flips, b.flips) &&
    a.coalitions.every((x, h) => {
      const y = b.coalitions[h]!;
      return (
        (!x.isHeld && !y.isHeld) ||
        (x.isHeld === y.isHeld && x.rate === y.rate && x.trust === y.trust && x.kappa === y.kappa)
      );
    }) &&
    [...guardTraits].every((trait) => a.traits.get(trait) === b.traits.get(trait))
  );
}

function write(
  rows: Float64Array,
  at: number,
  layout: TrialLayout,
  scenarioOf: Uint8Array,
  outcome: Outcome,
  solved: boolean,
): void {
  const k = layout.scenarios.length;
  for (let s = 0; s < outcome.p.length; s++) {
    rows[at + scenarioOf[s]!]! += outcome.p[s]!;
    if (outcome.stable[s] === 1) rows[at + k + scenarioOf[s]!] = 1;
  }
  layout.agreements.forEach((id, h) => {
    rows[at + 2 * k + h] = outcome.agrees.get(id) ? 1 : 0;
  });
  rows[at + layout.width - 1] = solved ? 1 : 0;
}
