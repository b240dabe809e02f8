// Perceived games against the definitions, on random conflicts with random beliefs; and what must hold of them.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Case, Perception } from "../../case/case.ts";
import { compile, stateId } from "../../model/game.ts";
import { conflicts, predicatesOver } from "../../testing/arbitrary.ts";
import type { FixedConflict, StateId } from "../../testing/fixedConflict.ts";
import { isStable, onIn, statesOf } from "../../testing/reference.ts";
import { caseOf } from "../../testing/toCase.ts";
import { concepts, type PerceivedFinding } from "./finding.ts";
import { runStability } from "./index.ts";
import { ownView } from "./perceived.ts";

const posteriors = () => new Map<string, number>();

interface Belief {
  readonly actor: string;
  readonly lists: Record<string, string[]>;
  readonly unseen: readonly string[];
}

/** A conflict in which each actor may attribute lists to some others and not know of some of their options. */
const believing = conflicts({ maxOptions: 5, agreements: false, hazards: false, scores: false, moot: false }).chain(
  (conflict) => {
    const names = conflict.options.map((o) => o.id);
    const list = fc.array(predicatesOver(names), { maxLength: 3 });
    const beliefs = conflict.actors.map((actor) => {
      const others = conflict.actors.filter((a) => a !== actor);
      const foreign = conflict.options.filter((o) => o.owner !== actor).map((o) => o.id);
      return fc
        .tuple(
          fc.subarray(others),
          fc.array(list, { minLength: others.length, maxLength: others.length }),
          fc.subarray(foreign, { maxLength: Math.min(1, foreign.length) }),
        )
        .map(
          ([misjudged, lists, unseen]): Belief => ({
            actor,
            lists: Object.fromEntries(misjudged.map((other, k) => [other, lists[k]!])),
            unseen,
          }),
        );
    });
    return fc.tuple(fc.constant(conflict), fc.tuple(...beliefs));
  },
);

const perceptions = (conflict: FixedConflict, beliefs: readonly Belief[]): Perception[] =>
  beliefs.map(({ actor, lists, unseen }) => ({
    actor,
    preferences: caseOf({ ...conflict, preferences: { ...conflict.preferences, ...lists } }).preferences.filter(
      (p) => p.actor in lists,
    ),
    unseen,
    basis: { quotes: [], assumptions: [""] },
    path: ["perceives", actor],
  }));

/** The conflict as an actor believes it to be. */
const believed = (conflict: FixedConflict, { lists, unseen }: Belief): FixedConflict => ({
  ...conflict,
  scenarios: {},
  preferences: { ...conflict.preferences, ...lists },
  infeasible: [...conflict.infeasible, ...unseen.map((id) => (conflict.statusQuo.includes(id) ? `!${id}` : id))],
});

const perceivedOf = async (c: Case): Promise<PerceivedFinding | undefined> =>
  (await runStability(c, { draws: 0, posteriors })).perceived;

test("each actor in its own game, equilibria and differences: as the definitions say", {
  timeout: 60_000,
}, async () => {
  const seen = { rest: 0, missed: 0, unseen: 0 };
  await fc.assert(
    fc.asyncProperty(believing, async ([conflict, beliefs]) => {
      const c = caseOf(conflict);
      const game = compile(c).game!;
      const states = statesOf(conflict);
      const at = new Map(Array.from({ length: game.n }, (_, s) => [stateId(game, s), s]));
      const perceives = perceptions(conflict, beliefs);
      const own = beliefs.map((belief) => believed(conflict, belief));
      const holds = (concept: (typeof concepts)[number], k: number, s: StateId): boolean =>
        !statesOf(own[k]!).includes(s) || isStable(own[k]!, concept, beliefs[k]!.actor, s);
      const found = (await perceivedOf({ ...c, perceives }))!;
      for (const concept of concepts) {
        beliefs.forEach((_, k) => {
          const { stable } = ownView(c, game, perceives[k]!, posteriors);
          for (const s of states)
            expect(stable[concept][at.get(s)!] === 1, `${concept} ${s}`).toBe(holds(concept, k, s));
        });
        const perceived = states.filter((s) => beliefs.every((_, k) => holds(concept, k, s)));
        const truth = states.filter((s) => conflict.actors.every((actor) => isStable(conflict, concept, actor, s)));
        const only = (a: readonly StateId[], b: readonly StateId[]) => a.filter((s) => !b.includes(s)).sort();
        expect(found.equilibria[concept]).toEqual([...perceived].sort());
        expect(found.rest[concept].map((x) => x.state)).toEqual(only(perceived, truth));
        expect(found.missed[concept].map((x) => x.state)).toEqual(only(truth, perceived));
        for (const { state, actors } of [...found.rest[concept], ...found.missed[concept]])
          expect(actors).toEqual(
            beliefs
              .filter((b, k) => holds(concept, k, state) !== isStable(conflict, concept, b.actor, state))
              .map((b) => b.actor)
              .sort(),
          );
        seen.rest += found.rest[concept].length;
        seen.missed += found.missed[concept].length;
      }
      for (const [k, belief] of beliefs.entries()) {
        const { unseenStates, equilibria } = found.views[belief.actor]!;
        expect(unseenStates).toBe(
          states.filter((s) => belief.unseen.some((o) => onIn(s).has(o) !== conflict.statusQuo.includes(o))).length,
        );
        seen.unseen += unseenStates;
        const all = statesOf(own[k]!).filter((s) =>
          conflict.actors.every((actor) => isStable(own[k]!, "seq", actor, s)),
        );
        expect(equilibria.seq).toEqual(all.sort());
      }
    }),
    { numRuns: 400, seed: 41 },
  );
  expect(Math.min(seen.rest, seen.missed, seen.unseen)).toBeGreaterThan(60);
});

test("views that are right are the true game: nothing rests on misperception, nothing is missed", async () => {
  await fc.assert(
    fc.asyncProperty(believing, async ([conflict]) => {
      const c = caseOf(conflict);
      const right = conflict.actors.map((actor): Belief => {
        const others = Object.entries(conflict.preferences).filter(([a]) => a !== actor);
        return { actor, lists: Object.fromEntries(others) as Record<string, string[]>, unseen: [] };
      });
      const whole = await runStability({ ...c, perceives: perceptions(conflict, right) }, { draws: 0, posteriors });
      const { views, equilibria, rest, missed } = whole.perceived!;
      expect(equilibria).toEqual(whole.equilibria);
      for (const concept of concepts) expect([...rest[concept], ...missed[concept]]).toEqual([]);
      for (const view of Object.values(views)) expect(view.equilibria).toEqual(whole.equilibria);
    }),
    { numRuns: 60, seed: 42 },
  );
});

test("beliefs about the others' preferences alone change SEQ and SSEQ only", async () => {
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(believing, async ([conflict, beliefs]) => {
      const c = caseOf(conflict);
      const perceives = perceptions(
        conflict,
        beliefs.map((b) => ({ ...b, unseen: [] })),
      );
      const { rest, missed } = (await perceivedOf({ ...c, perceives }))!;
      for (const concept of ["nash", "gmr", "smr"] as const) expect([...rest[concept], ...missed[concept]]).toEqual([]);
      changed += rest.seq.length + missed.seq.length;
    }),
    { numRuns: 150, seed: 43 },
  );
  expect(changed).toBeGreaterThan(10);
});

test("the order of the beliefs says nothing; a case without them has no such finding", async () => {
  await fc.assert(
    fc.asyncProperty(believing, async ([conflict, beliefs]) => {
      const c = caseOf(conflict);
      const perceives = perceptions(conflict, beliefs);
      const turned = perceives
        .toReversed()
        .map((p) => ({ ...p, preferences: p.preferences.toReversed(), unseen: p.unseen.toReversed() }));
      expect(JSON.stringify(await perceivedOf({ ...c, perceives: turned }))).toBe(
        JSON.stringify(await perceivedOf({ ...c, perceives })),
      );
      expect(await runStability(c, { draws: 0, posteriors })).not.toHaveProperty("perceived");
    }),
    { numRuns: 30, seed: 44 },
  );
});
