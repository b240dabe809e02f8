// Perceived games against validation/stability/perceived.json: every actor in its own game, equilibria of perceptions, differences.
import { describe, expect, test } from "vitest";
import type { Perception, Preference } from "../../case/case.ts";
import { compile, stateId } from "../../model/game.ts";
import { loadPerceivedCases } from "../../testing/published.ts";
import { caseOf } from "../../testing/toCase.ts";
import { concepts } from "./finding.ts";
import { runStability } from "./index.ts";
import { ownView } from "./perceived.ts";

const posteriors = () => new Map<string, number>();
const cases = loadPerceivedCases();
test("there are four conflicts", () => expect(cases).toHaveLength(4));

describe.each(cases.map((x, k) => [k, x] as const))(
  "perceived.json, conflict %i",
  (_, { conflict, states, beliefs, expected }) => {
    const preferencesUnder = (lists: Record<string, string[]>): readonly Preference[] =>
      caseOf({ ...conflict, preferences: { ...conflict.preferences, ...lists } }).preferences.filter(
        (p) => p.actor in lists,
      );
    const c = caseOf(conflict);
    const perceives = Object.entries(beliefs).map(
      ([actor, lists]): Perception => ({
        actor,
        preferences: preferencesUnder(lists),
        unseen: [],
        basis: { quotes: [], assumptions: [""] },
        path: ["perceives", actor],
      }),
    );
    const game = compile(c).game!;
    const at = new Map(Array.from({ length: game.n }, (_, s) => [stateId(game, s), s]));
    const positions = (ids: readonly string[]): number[] => ids.map((id) => states.indexOf(id)).sort((a, b) => a - b);
    test.each(concepts)("%s: each actor in its own game", (concept) => {
      for (const perception of perceives) {
        const { stable } = ownView(c, game, perception, posteriors);
        expect(states.map((id) => stable[concept][at.get(id)!]).join("")).toBe(
          expected.stable_in_own_perceived_game[concept]![perception.actor],
        );
      }
    });
    test.each(concepts)("%s: equilibria and differences", async (concept) => {
      const found = await runStability({ ...c, perceives }, { draws: 0, posteriors });
      const { equilibria, rest, missed } = found.perceived!;
      expect(positions(equilibria[concept])).toEqual(expected.equilibria_of_perceptions[concept]);
      expect(positions(found.equilibria[concept])).toEqual(expected.equilibria_of_the_true_game[concept]);
      expect(positions(rest[concept].map((x) => x.state))).toEqual(expected.rest_on_misperception[concept]);
      expect(positions(missed[concept].map((x) => x.state))).toEqual(expected.missed_because_of_misperception[concept]);
    });
  },
);
