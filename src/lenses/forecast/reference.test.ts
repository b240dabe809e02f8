// The fast lenses against the slow reference, which takes the definitions literally, on random conflicts with every feature.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile, type Game, stateId } from "../../model/game.ts";
import { jointMoves } from "../../model/joint.ts";
import { atMidpoint } from "../../model/values.ts";
import { conflicts } from "../../testing/arbitrary.ts";
import {
  type Concept,
  equilibria,
  everIn,
  expectedU,
  type FixedConflict,
  generatorOf,
  givenAt,
  givenBy,
  inScenario,
  isCoalitionStable,
  isStable,
  ranksOf,
  reachableFromStatusQuo,
  scenarioStates,
  statesOf,
  statesWhere,
  timeIn,
} from "../../testing/reference.ts";
import { caseOf } from "../../testing/toCase.ts";
import { stabilityAt } from "../stability/ensemble.ts";
import { concepts } from "../stability/finding.ts";
import { midpointFinding } from "./describe.ts";
import { chainAt, forecastMidpoint, planOf, tableOf } from "./ensemble.ts";

const none = (): ReadonlyMap<string, number> => new Map();
const parsed = (c: FixedConflict) => {
  const built = caseOf(c);
  const game = compile(built).game!;
  expect(game).toBeDefined();
  return { built, game };
};
const indexIn = (game: Game): Map<string, number> =>
  new Map(Array.from({ length: game.n }, (_, s) => [stateId(game, s), s]));

describe("against the reference", () => {
  test("states, ranks, answers, stability and reach on 300 conflicts", () => {
    fc.assert(
      fc.property(conflicts({ maxOptions: 6 }), (c) => {
        const { built, game } = parsed(c);
        const at = indexIn(game);
        const states = statesOf(c);
        expect([...at.keys()].sort()).toEqual([...states].sort());
        const plan = planOf(built, game, none);
        const draw = plan.draw(atMidpoint);
        const joint = game.coalitions.map((h) => jointMoves(game, h));
        const found = stabilityAt(game, joint, atMidpoint, none);
        game.players.forEach(({ id }, i) => {
          expect(states.map((s) => draw.ranks[i]!.rank[at.get(s)!])).toEqual(ranksOf(c, id));
          for (const concept of concepts)
            expect(states.map((s) => found.stable[i]![concept][at.get(s)!] === 1)).toEqual(
              states.map((s) => isStable(c, concept as Concept, id, s)),
            );
        });
        for (const concept of concepts)
          expect(states.filter((s) => found.equilibrium[concept][at.get(s)!] === 1)).toEqual(equilibria(c, concept));
        for (const kind of ["possible", "alone", "joint", "chance"] as const)
          expect(states.filter((s) => found.reach[kind][at.get(s)!] === 1).sort()).toEqual(
            [...reachableFromStatusQuo(c, kind)].sort(),
          );
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  test("generator, probabilities, ever, time, utilities, conditionals on 60 conflicts to 1e-9", () => {
    fc.assert(
      fc.property(conflicts({ maxOptions: 5 }), fc.constantFrom(0.5, 3, 12), (c, t) => {
        const { built, game } = parsed(c);
        const at = indexIn(game);
        const states = statesOf(c);
        const first = c.options[0]!.id;
        const on = statesWhere(c, first);
        const withTrigger = {
          ...built,
          scenarios: built.scenarios.map((s) =>
            s.id === "S0" ? { ...s, trigger: { op: "name" as const, name: first, at: 0 } } : s,
          ),
        };
        const plan = planOf(withTrigger, game, none, [0, t]);
        const chain = chainAt(plan, atMidpoint);
        const q = generatorOf(c);
        states.forEach((id, k) => {
          const a = chain.localOf[at.get(id)!]!;
          if (a < 0) return;
          const row = new Float64Array(game.n);
          for (let e = chain.start[a]!; e < chain.start[a + 1]!; e++)
            row[chain.states[chain.to[e]!]!]! += chain.rate[e]!;
          states.forEach((to, j) => {
            if (to !== id) expect(Math.abs(row[at.get(to)!]! - q[k]![j]!)).toBeLessThan(1e-9);
          });
        });
        const f = midpointFinding(withTrigger, plan, tableOf(plan.layout, [forecastMidpoint(plan)]));
        const near = (found: number | null | undefined, expected: number | null | undefined, what: string): void => {
          if (expected === null || expected === undefined) expect(found ?? null, what).toBeNull();
          else expect(Math.abs(found! - expected), `${what}: ${found} for ${expected}`).toBeLessThan(1e-9);
        };
        let total = 0;
        for (const scenario of game.scenarios) {
          const set = scenarioStates(c, scenario);
          total += f.scenarios[scenario]!.in[1]!;
          near(f.scenarios[scenario]!.in[1], inScenario(c, scenario, t), `in ${scenario}`);
          near(f.scenarios[scenario]!.ever[1], everIn(c, set, t), `ever ${scenario}`);
          near(f.scenarios[scenario]!.time[1], timeIn(c, set, t), `time ${scenario}`);
          const given = (kind: string, condition: string): number | null | undefined =>
            f.given.find((g) => g.event === scenario && g.if === condition && g.kind === kind)?.p[1];
          if (plan.conditions.length > 0) {
            // Where the condition is all but impossible the ratio is ill-conditioned.
            if (everIn(c, on, t) > 1e-4) near(given("by", first), givenBy(c, set, on, t), `by ${scenario}`);
            const here = givenAt(c, set, on, t);
            if (here !== undefined && distributionOn(c, on, t) > 1e-4) near(given("at", first), here, `at ${scenario}`);
          }
        }
        expect(Math.abs(total - 1)).toBeLessThan(1e-12);
        for (const actor of c.actors)
          if (f.utility[actor]) near(f.utility[actor]![1], expectedU(c, actor, t), `u ${actor}`);
      }),
      { numRuns: 60, seed: 2 },
    );
  });
});

const distributionOn = (c: FixedConflict, on: string[], t: number): number => (on.length > 0 ? everIn(c, on, t) : 0);

describe("consequences of MODEL 5, each on 300 conflicts", () => {
  /** How many of the conflicts met had each feature. */
  const counter = () => {
    const seen = { conflicts: 0, infeasible: 0, ties: 0, irreversible: 0, agreements: 0, hazards: 0 };
    return {
      seen,
      see(c: FixedConflict): void {
        seen.conflicts++;
        if (c.infeasible.length > 0) seen.infeasible++;
        if (c.actors.some((a) => new Set(ranksOf(c, a)).size < statesOf(c).length)) seen.ties++;
        if (c.options.some((o) => o.irreversible)) seen.irreversible++;
        if (c.agreements.length > 0) seen.agreements++;
        if (c.options.some((o) => o.hazard)) seen.hazards++;
      },
      check(): void {
        for (const [feature, count] of Object.entries(seen))
          expect(count, feature).toBeGreaterThanOrEqual(seen.conflicts / 5);
        expect(seen.conflicts).toBeGreaterThanOrEqual(300);
      },
    };
  };
  const all = (c: FixedConflict, phi: number): Record<string, number> =>
    Object.fromEntries(c.actors.map((a) => [a, phi]));

  test("own moves: absorbing exactly at Nash (foresight 0) and SEQ (foresight 1), for any beta and decisive", () => {
    const count = counter();
    fc.assert(
      fc.property(conflicts({ maxOptions: 8, moot: false }), (c) => {
        count.see(c);
        for (const [phi, concept] of [
          [0, "nash"],
          [1, "seq"],
        ] as const) {
          const alone: FixedConflict = {
            ...c,
            agreements: [],
            options: c.options.map(({ id, owner, irreversible }) => ({
              id,
              owner,
              ...(irreversible && { irreversible }),
            })),
            foresight: all(c, phi),
          };
          const { built, game } = parsed(alone);
          const found = stabilityAt(game, [], atMidpoint, none);
          const plan = planOf(built, game, none);
          // From every state: a state is absorbing when its chain holds nothing else.
          for (let s = 0; s < game.n; s++)
            expect(chainAt(plan, atMidpoint, s).states.length === 1).toBe(found.equilibrium[concept][s] === 1);
        }
      }),
      { numRuns: 300, seed: 3 },
    );
    count.check();
  });

  test("joint moves: at trust 1, none acceptable exactly where Nash- or SEQ-stable for the coalition", () => {
    const count = counter();
    let open = 0;
    fc.assert(
      fc.property(conflicts({ maxOptions: 5, moot: false }), (c) => {
        count.see(c);
        for (const [phi, concept] of [
          [0, "nash"],
          [1, "seq"],
        ] as const) {
          const trusting: FixedConflict = {
            ...c,
            foresight: all(c, phi),
            tempo: all(c, 0),
            options: c.options.map(({ id, owner, irreversible }) => ({
              id,
              owner,
              ...(irreversible && { irreversible }),
            })),
            agreements: c.agreements.slice(0, 1).map(({ when: _, ...a }) => ({ ...a, trust: 1, rate: 1 })),
          };
          const agreement = trusting.agreements[0];
          if (!agreement) continue;
          const { built, game } = parsed(trusting);
          const plan = planOf(built, game, none);
          for (let s = 0; s < game.n; s++) {
            const moves = chainAt(plan, atMidpoint, s).exit[0]! > 0;
            if (moves) open++;
            expect(moves).toBe(!isCoalitionStable(trusting, "agreement", concept, agreement.members, stateId(game, s)));
          }
        }
      }),
      { numRuns: 300, seed: 4 },
    );
    count.check();
    expect(open).toBeGreaterThan(300);
  });
});
