// Coalitions, limited sanctions and distances against validation/stability; and against the definitions taken literally, on a
// thousand random conflicts.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answersOf } from "../../model/answers.ts";
import { drawOf } from "../../model/draw.ts";
import { compile, stateId } from "../../model/game.ts";
import { jointMoves } from "../../model/joint.ts";
import { atMidpoint } from "../../model/values.ts";
import { conflicts } from "../../testing/arbitrary.ts";
import type { FixedConflict } from "../../testing/fixedConflict.ts";
import { loadCoalitionCases, loadStabilityFiles } from "../../testing/published.ts";
import { distancesFrom as slowDistances } from "../../testing/reachable.ts";
import { type Concept, isCoalitionStable, isStable, statesOf } from "../../testing/reference.ts";
import { caseOf } from "../../testing/toCase.ts";
import { coalitionStability, coalitionsOf } from "./coalitions.ts";
import { stableFor } from "./concepts.ts";
import { concepts } from "./finding.ts";
import { stableUnder } from "./sanctions.ts";
import { distancesFrom, shortestWays } from "./statusQuo.ts";
import { stepsOf } from "./steps.ts";

const none = (): ReadonlyMap<string, number> => new Map();
function setUp(conflict: FixedConflict) {
  const game = compile(caseOf(conflict)).game!;
  const draw = drawOf(game, atMidpoint, none);
  const answers = answersOf(game, draw.ranks);
  const index = new Map(Array.from({ length: game.n }, (_, s) => [stateId(game, s), s]));
  const at = (id: string): number => index.get(id)!;
  const player = (id: string): number => game.players.findIndex((p) => p.id === id);
  const joint = game.coalitions.map((h) => jointMoves(game, h));
  return { game, draw, answers, at, player, joint };
}
type Table = Record<string, Record<string, string>>;

const sets: { name: string; conflict: FixedConflict; states: string[]; expected: Record<string, unknown> }[] = [
  ...loadStabilityFiles().map((f) => ({ ...f, expected: f.expected as unknown as Record<string, unknown> })),
  ...loadCoalitionCases().map((f, k) => ({ name: `coalitions ${k}`, ...f, expected: { ...f.expected } })),
];
describe.each(sets)("validation/stability/$name", ({ conflict, states, expected }) => {
  const { game, answers, at, player } = setUp(conflict);
  test.each(["sequence", "joint"] as const)("coalitions by %s moves", (moves) => {
    const all = Object.entries(expected[`coalitions_${moves}`] as Table);
    expect(all.length).toBeGreaterThan(0);
    for (const [names, rows] of all) {
      const found = coalitionStability(game, answers, names.split("+").map(player).sort(), moves);
      for (const [concept, bits] of Object.entries(rows))
        expect(states.map((s) => found.stable[concept as Concept][at(s)]).join(""), `${names} ${concept}`).toBe(bits);
    }
  });
  test.each(["sequence", "joint"] as const)("coalition equilibria by %s moves", (moves) => {
    const everyone = game.players.map((_, i) => [i]);
    const all = [...everyone, ...coalitionsOf(game.players.length, [])].map((members) =>
      coalitionStability(game, answers, members, moves),
    );
    for (const [concept, indexes] of Object.entries(expected[`coalition_equilibria_${moves}`] as Table))
      expect(
        states.flatMap((s, k) => (all.every((one) => one.stable[concept as Concept][at(s)] === 1) ? [k] : [])),
      ).toEqual(indexes);
  });
  const variants = (expected.sanction_variants ?? {}) as Record<string, Table>;
  test.each(Object.keys(variants).filter((key) => key !== "note"))("answers: %s", (sanctions) => {
    const usual = expected.stable as Table;
    for (const { id } of game.players)
      for (const concept of concepts) {
        const bits = variants[sanctions]![concept]?.[id] ?? usual[concept]![id];
        const found = stableUnder(game, answers, player(id), sanctions as "once" | "single");
        expect(states.map((s) => found[concept][at(s)]).join(""), `${sanctions} ${concept} ${id}`).toBe(bits);
      }
  });
  const distances = expected.distance_from_state_0 as Record<string, (number | null)[]> | undefined;
  if (distances)
    test.each(Object.keys(distances))("distance from the first state: %s", (how) => {
      const { draw, joint } = setUp(conflict);
      const found = distancesFrom(
        game.n,
        stepsOf(game, joint, draw),
        { improving: how !== "any_move", joint: false },
        at(states[0]!),
      );
      expect(states.map((s) => (found.moves[at(s)] === -1 ? null : found.moves[at(s)]))).toEqual(distances[how]);
    });
});

/** Features that the conflicts must show in at least a fifth of them. */
const seen = { total: 0, irreversible: 0, infeasible: 0, ties: 0, moot: 0, five: 0 };
test("coalitions and distances as the definitions say, on 1,000 random conflicts", () => {
  fc.assert(
    fc.property(conflicts({ minOptions: 2, maxOptions: 5, minActors: 2, maxActors: 5 }), (c) => {
      const { game, draw, answers, at, player, joint } = setUp(c);
      const states = statesOf(c);
      seen.total++;
      if (c.options.some((o) => o.irreversible)) seen.irreversible++;
      if (c.infeasible.length > 0) seen.infeasible++;
      if (c.moot.length > 0) seen.moot++;
      if (c.actors.length >= 4) seen.five++;
      if (draw.ranks.some((r) => r.top + 1 < game.n)) seen.ties++;
      for (const actor of c.actors) {
        const found = stableFor(game, answers, player(actor));
        for (const concept of concepts)
          expect(states.map((s) => found[concept][at(s)] === 1)).toEqual(
            states.map((s) => isStable(c, concept as Concept, actor, s)),
          );
      }
      const some = coalitionsOf(game.players.length, []).filter((_, k, all) => k % Math.ceil(all.length / 4) === 0);
      for (const members of some)
        for (const moves of ["joint", "sequence"] as const) {
          const found = coalitionStability(game, answers, members, moves);
          const names = members.map((i) => game.players[i]!.id);
          for (const concept of concepts) {
            const expected = states.map((s) => isCoalitionStable(c, moves, concept as Concept, names, s));
            expect(
              states.map((s) => found.stable[concept][at(s)] === 1),
              `${names} ${moves} ${concept}`,
            ).toEqual(expected);
            states.forEach((s, k) => {
              const q = found.target(at(s), concept);
              expect(q >= 0).toBe(!expected[k]);
              if (q >= 0)
                for (const i of members) expect(draw.ranks[i]!.rank[q]).toBeGreaterThan(draw.ranks[i]!.rank[at(s)]!);
            });
          }
        }
      for (const improving of [true, false])
        for (const withJoint of [true, false]) {
          const how = improving ? "improving" : "any";
          const start = stateId(game, game.statusQuo);
          const expected = slowDistances(c, start, withJoint ? { own: how, joint: how } : { own: how });
          const found = distancesFrom(
            game.n,
            stepsOf(game, joint, draw),
            { improving, joint: withJoint },
            game.statusQuo,
          );
          expect(states.map((s) => (found.moves[at(s)] === -1 ? undefined : found.moves[at(s)]))).toEqual(expected);
          for (const s of states.slice(0, 4)) {
            const ways = shortestWays(found, at(s), 50);
            if (found.ways[at(s)]! <= 50) expect(ways.length).toBe(found.ways[at(s)]);
            expect(new Set(ways.map((way) => way.map((step) => step.to).join())).size).toBe(ways.length);
            for (const way of ways) expect(way.length).toBe(found.moves[at(s)]);
          }
        }
    }),
    { numRuns: 1000, seed: 3 },
  );
  for (const feature of ["irreversible", "infeasible", "ties", "moot", "five"] as const)
    expect(seen[feature], feature).toBeGreaterThanOrEqual(seen.total / 5);
});
