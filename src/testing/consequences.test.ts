// What the model's definitions imply, checked on the reference itself: stability and motion agree, probabilities are probabilities.
import fc from "fast-check";
import { expect, test } from "vitest";
import { conflicts } from "./arbitrary.ts";
import type { FixedConflict, StateId } from "./fixedConflict.ts";
import {
  absorbing,
  acceptableJointMoves,
  allBut,
  concepts,
  distributionAt,
  equilibria,
  everIn,
  guardHolds,
  improvementsOf,
  inScenario,
  isCoalitionStable,
  isStable,
  ownMovesOf,
  reach,
  reachableFromStatusQuo,
  scenarioStates,
  statesOf,
  timeIn,
} from "./reference.ts";

const seeded = { seed: 20250210, numRuns: 60 };

const withForesight = (conflict: FixedConflict, phi: number): FixedConflict => ({
  ...conflict,
  foresight: Object.fromEntries(conflict.actors.map((actor) => [actor, phi])),
});

test("with own moves only, absorbing is Nash at foresight 0 and SEQ at foresight 1, moot groups included", () => {
  fc.assert(
    fc.property(conflicts({ maxOptions: 6, agreements: false, hazards: false, chance: false }), (conflict) => {
      expect(absorbing(withForesight(conflict, 0))).toEqual(equilibria(conflict, "nash"));
      expect(absorbing(withForesight(conflict, 1))).toEqual(equilibria(conflict, "seq"));
    }),
    seeded,
  );
});

test("at trust 1, no acceptable joint move is Nash-stable at foresight 0 and SEQ-stable at foresight 1", () => {
  fc.assert(
    fc.property(conflicts({ maxOptions: 6 }), (drawn) => {
      const conflict = { ...drawn, agreements: drawn.agreements.map((agreement) => ({ ...agreement, trust: 1 })) };
      for (const [phi, concept] of [
        [0, "nash"],
        [1, "seq"],
      ] as const)
        for (const agreement of conflict.agreements)
          for (const s of statesOf(conflict).filter((state) => guardHolds(agreement, state)))
            expect(acceptableJointMoves(withForesight(conflict, phi), agreement.id, s).length === 0).toBe(
              isCoalitionStable(conflict, "agreement", concept, agreement.members, s),
            );
    }),
    seeded,
  );
});

/** Reachable by any sequence, whoever moves. */
function plainReach(
  conflict: FixedConflict,
  actors: readonly string[],
  start: StateId,
  improving: boolean,
): Set<StateId> {
  const reached = new Set<StateId>();
  const waiting = [start];
  for (let s = waiting.pop(); s !== undefined; s = waiting.pop())
    for (const actor of actors)
      for (const q of improving ? improvementsOf(conflict, actor, s) : ownMovesOf(conflict, actor, s))
        if (!reached.has(q)) {
          reached.add(q);
          waiting.push(q);
        }
  return reached;
}

test("without moot groups, legal sequences reach what any sequences reach, but for a return to the start", () => {
  fc.assert(
    fc.property(conflicts({ maxOptions: 5, moot: false }), fc.boolean(), (conflict, improving) => {
      for (const actor of conflict.actors)
        for (const q of statesOf(conflict)) {
          const others = allBut(conflict, [actor]);
          const legal = new Set(reach(conflict, others, q, improving)).add(q);
          expect(legal).toEqual(plainReach(conflict, others, q, improving).add(q));
        }
    }),
    { ...seeded, numRuns: 30 },
  );
});

test("concepts contain one another as they must", () => {
  const contained = [
    ["nash", "smr"],
    ["smr", "gmr"],
    ["nash", "sseq"],
    ["sseq", "seq"],
    ["seq", "gmr"],
    ["sseq", "smr"],
  ] as const;
  fc.assert(
    fc.property(conflicts({ maxOptions: 5 }), (conflict) => {
      for (const actor of conflict.actors)
        for (const s of statesOf(conflict)) {
          const stable = new Set(concepts.filter((concept) => isStable(conflict, concept, actor, s)));
          for (const [inner, outer] of contained) if (stable.has(inner)) expect(stable).toContain(outer);
          for (const concept of concepts)
            expect(isCoalitionStable(conflict, "joint", concept, [actor], s)).toBe(stable.has(concept));
        }
    }),
    seeded,
  );
});

test("probabilities over time are probabilities", () => {
  fc.assert(
    fc.property(conflicts({ maxOptions: 5 }), fc.constantFrom(0, 0.5, 6, 24), (conflict, t) => {
      const scenarios = [...Object.keys(conflict.scenarios), "S0"];
      const total = (numbers: number[]) => numbers.reduce((sum, x) => sum + x, 0);
      expect(total(distributionAt(conflict, t))).toBeCloseTo(1, 11);
      expect(total(scenarios.map((scenario) => inScenario(conflict, scenario, t)))).toBeCloseTo(1, 11);
      const sets = scenarios.map((scenario) => scenarioStates(conflict, scenario));
      expect(total(sets.map((set) => timeIn(conflict, set, t)))).toBeCloseTo(t, 9);
      scenarios.forEach((scenario, i) => {
        const ever = everIn(conflict, sets[i]!, t);
        expect(ever).toBeLessThan(1 + 1e-11);
        expect(ever).toBeGreaterThan(inScenario(conflict, scenario, t) - 1e-11);
      });
    }),
    seeded,
  );
});

test("what is reachable grows with what is allowed", () => {
  fc.assert(
    fc.property(conflicts({ maxOptions: 6 }), (conflict) => {
      const [alone, joint, chance, possible] = (["alone", "joint", "chance", "possible"] as const).map((how) =>
        reachableFromStatusQuo(conflict, how),
      );
      for (const s of alone!) expect(joint).toContain(s);
      for (const s of joint!) expect(chance).toContain(s);
      for (const s of chance!) expect(possible).toContain(s);
    }),
    seeded,
  );
});
