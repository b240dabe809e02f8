// An explanation can be followed: every step is a move that its mover may make, answers are the others' and end where the concept
// asks, and the deciding judgement is the first on which two states differ. On random conflicts, and on one worked by hand.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answersOf } from "../../model/answers.ts";
import { drawOf } from "../../model/draw.ts";
import { compile, stateId } from "../../model/game.ts";
import { atMidpoint } from "../../model/values.ts";
import { conflicts } from "../../testing/arbitrary.ts";
import type { FixedConflict } from "../../testing/fixedConflict.ts";
import { improvementsOf, ownMovesOf } from "../../testing/moves.ts";
import { isStable, statesOf } from "../../testing/reference.ts";
import { rankOf } from "../../testing/states.ts";
import { caseOf } from "../../testing/toCase.ts";
import { explainCell } from "./explain.ts";
import type { ExplainedStep } from "./explanation.ts";
import { concepts, type Sanctions } from "./finding.ts";

const none = (): ReadonlyMap<string, number> => new Map();
function explainerOf(conflict: FixedConflict) {
  const game = compile(caseOf(conflict)).game!;
  const draw = drawOf(game, atMidpoint, none);
  const answers = answersOf(game, draw.ranks);
  const at = (id: string): number => Array.from({ length: game.n }, (_, s) => s).find((s) => stateId(game, s) === id)!;
  return (state: string, actor: string, concept: (typeof concepts)[number], sanctions?: Sanctions) =>
    explainCell(
      game,
      answers,
      { values: atMidpoint, traits: draw.traits },
      at(state),
      game.players.findIndex((p) => p.id === actor),
      concept,
      sanctions,
    );
}

test("explanations can be followed, on 150 random conflicts", () => {
  let answered = 0;
  let escaped = 0;
  fc.assert(
    fc.property(conflicts({ minOptions: 2, maxOptions: 5, minActors: 2, maxActors: 4 }), (c) => {
      const explain = explainerOf(c);
      for (const actor of c.actors)
        for (const concept of concepts)
          for (const s of statesOf(c).slice(0, 6)) {
            const e = explain(s, actor, concept);
            expect(e.isStable).toBe(isStable(c, concept, actor, s));
            expect(e.isStable).toBe(e.reason !== "unanswered");
            expect(e.improvements).toBe(improvementsOf(c, actor, s).length);
            const credible = concept === "seq" || concept === "sseq";
            const rank = (state: string) => rankOf(c, actor, state);
            const follow = (from: string, path: readonly ExplainedStep[]): string => {
              let at = from;
              path.forEach((step, k) => {
                expect(step.from).toBe(at);
                expect(step.by).not.toBe(actor);
                if (k > 0) expect(step.by).not.toBe(path[k - 1]!.by);
                expect((credible ? improvementsOf : ownMovesOf)(c, step.by, at)).toContain(step.to);
                expect(step.because !== null).toBe(rankOf(c, step.by, step.to) > rankOf(c, step.by, at));
                at = step.to;
              });
              return at;
            };
            for (const { step, answer, end, escaped: open } of e.moves) {
              expect(improvementsOf(c, actor, s)).toContain(step.to);
              expect(step.because).not.toBeNull();
              if (answer) {
                answered++;
                const r = follow(step.to, answer);
                expect(rank(r)).toBeLessThanOrEqual(rank(s));
                expect(end === null).toBe(rank(r) === rank(s));
                if (concept === "smr" || concept === "sseq")
                  for (const t of ownMovesOf(c, actor, r)) expect(rank(t)).toBeLessThanOrEqual(rank(s));
              } else expect(e.isStable).toBe(false);
              if (open) {
                escaped++;
                const r = follow(step.to, open.answer);
                expect(rank(r)).toBeLessThanOrEqual(rank(s));
                expect(ownMovesOf(c, actor, r)).toContain(open.escape.to);
                expect(rank(open.escape.to)).toBeGreaterThan(rank(s));
              }
            }
          }
    }),
    { numRuns: 150, seed: 5 },
  );
  expect(answered).toBeGreaterThan(100);
  expect(escaped).toBeGreaterThan(5);
});

test("with fewer answers: one move, or one by each, and every improvement of a state that lasts has one", () => {
  const lengths = { single: new Set<number>(), once: new Set<number>() };
  fc.assert(
    fc.property(conflicts({ minOptions: 3, maxOptions: 5, minActors: 3, maxActors: 4 }), (c) => {
      const explain = explainerOf(c);
      for (const sanctions of ["single", "once"] as const)
        for (const actor of c.actors)
          for (const concept of concepts.slice(1))
            for (const s of statesOf(c).slice(0, 6)) {
              const e = explain(s, actor, concept, sanctions);
              expect(e.sanctions).toBe(sanctions);
              expect(e.moves.every(({ answer }) => answer !== null)).toBe(e.isStable);
              for (const { answer } of e.moves) {
                if (!answer) continue;
                const movers = answer.map(({ by }) => by);
                expect(new Set(movers).size).toBe(movers.length);
                lengths[sanctions].add(movers.length);
              }
            }
    }),
    { numRuns: 60, seed: 3 },
  );
  expect([...lengths.single]).toEqual([1]);
  expect(Math.max(...lengths.once)).toBeGreaterThan(1);
});

describe("two ceasefires", () => {
  const dilemma: FixedConflict = {
    actors: ["north", "south"],
    options: [
      { id: "n", owner: "north" },
      { id: "s", owner: "south" },
    ],
    infeasible: [],
    moot: [],
    statusQuo: [],
    scenarios: {},
    preferences: { north: ["s", "!n"], south: ["n", "!s"] },
    beta: { north: "decisive", south: "decisive" },
    tempo: { north: 1, south: 1 },
    foresight: { north: 0, south: 0 },
    agreements: [],
  };
  const explain = explainerOf(dilemma);
  test("the North keeps both ceasefires because the South's answer would cost it the South's", () => {
    const e = explain("n+s", "north", "seq");
    expect(e).toMatchObject({ isStable: true, reason: "answered", improvements: 1 });
    const { step, answer, end } = e.moves[0]!;
    expect(step).toMatchObject({ to: "s", changes: [{ option: "n", on: false }] });
    expect(step.because).toEqual({ judgement: "preference.north.!n", holdsIn: "to" });
    expect(answer).toMatchObject([{ by: "south", from: "s", to: "-", changes: [{ option: "s", on: false }] }]);
    expect(end).toEqual({ judgement: "preference.north.s", holdsIn: "from" });
  });
  test("alone it would leave; and from neither, nothing improves", () => {
    expect(explain("n+s", "north", "nash")).toMatchObject({ isStable: false, reason: "unanswered" });
    expect(explain("-", "north", "nash")).toMatchObject({ isStable: true, reason: "no-improvement" });
  });
});
