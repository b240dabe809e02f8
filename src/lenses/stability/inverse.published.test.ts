// Least re-orderings against validation/stability/inverse.json: cost and number of minimal profiles for every state and concept.
import { expect, test } from "vitest";
import type { Predicate } from "../../case/predicate.ts";
import { drawOf } from "../../model/draw.ts";
import { compile, stateId } from "../../model/game.ts";
import { atMidpoint } from "../../model/values.ts";
import { loadInverseCases } from "../../testing/published.ts";
import { caseOf } from "../../testing/toCase.ts";
import { concepts } from "./finding.ts";
import { inverse, usualBudget } from "./inverse.ts";

const any: Predicate = { op: "constant", value: true };

const cases = loadInverseCases();
test("there are four conflicts", () => expect(cases).toHaveLength(4));
test.each(cases.map((x, k) => [k, x] as const))("inverse.json, conflict %i", (_, { conflict, states, expected }) => {
  const c = caseOf(conflict);
  const game = compile(c).game!;
  const draw = drawOf(game, atMidpoint, () => new Map());
  const index = new Map(Array.from({ length: game.n }, (_, s) => [stateId(game, s), s]));
  for (const concept of concepts) {
    const found = states.map((id) => {
      const o = { concept, frozen: new Set<string>(), budget: usualBudget };
      return inverse(game, draw, c.scenarios, any, [index.get(id)!], o).least.reorder;
    });
    expect(found.map((x) => x.cost)).toEqual(expected.minimal_swaps[concept]);
    expect(found.map((x) => x.count)).toEqual(expected.number_of_minimal_profiles[concept]);
    expect(found.every((x) => x.isExact)).toBe(true);
  }
});
