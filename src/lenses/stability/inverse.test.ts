// The inverse search against the definitions: every order and every subset of statements tried, on random conflicts, by the slow
// reference; and what must hold of every answer.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Predicate } from "../../case/predicate.ts";
import { drawOf } from "../../model/draw.ts";
import { compile, stateId } from "../../model/game.ts";
import { atMidpoint } from "../../model/values.ts";
import { conflicts } from "../../testing/arbitrary.ts";
import type { FixedConflict, StateId } from "../../testing/fixedConflict.ts";
import { improvementsOf, isStable, onIn, predicateOf, statesOf, statesWhere } from "../../testing/reference.ts";
import { caseOf } from "../../testing/toCase.ts";
import { type Concept, concepts, type InverseFinding, inverseKinds, type LeastChange, mostListed } from "./finding.ts";
import { inverse, usualBudget } from "./inverse.ts";

type Lists = Record<string, string[]>;
const shape = { maxOptions: 4, maxActors: 3, agreements: false, hazards: false, chance: false } as const;
const parse = (text: string): Predicate => predicateOf(text);

/** At most three statements an actor; who has scores keeps them. */
function cut(conflict: FixedConflict): FixedConflict {
  const few = Object.entries(conflict.preferences).map(([a, p]) => [a, Array.isArray(p) ? p.slice(0, 3) : p] as const);
  return { ...conflict, preferences: Object.fromEntries(few) };
}

const listsOf = ({ preferences }: FixedConflict): Lists =>
  Object.fromEntries(
    Object.entries(preferences).filter((entry): entry is [string, string[]] => Array.isArray(entry[1])),
  );

function solve(
  conflict: FixedConflict,
  concept: Concept,
  targets: readonly StateId[],
  o: { goal?: string; frozen?: string[]; budget?: number } = {},
): InverseFinding {
  const c = caseOf(conflict);
  const game = compile(c).game!;
  const index = new Map(Array.from({ length: game.n }, (_, s) => [stateId(game, s), s]));
  const draw = drawOf(game, atMidpoint, () => new Map());
  return inverse(
    game,
    draw,
    c.scenarios,
    parse(o.goal ?? "true"),
    targets.map((id) => index.get(id)!),
    {
      concept,
      frozen: new Set(o.frozen ?? []),
      budget: o.budget ?? usualBudget,
    },
  );
}

const isEquilibrium = (conflict: FixedConflict, concept: Concept, s: StateId): boolean =>
  conflict.actors.every((actor) => isStable(conflict, concept, actor, s));

const withLists = (conflict: FixedConflict, lists: Lists): FixedConflict => ({
  ...conflict,
  preferences: { ...conflict.preferences, ...lists },
});

/** Every order of the positions 0 to n-1. */
const orders = (n: number): number[][] =>
  n === 0
    ? [[]]
    : orders(n - 1).flatMap((rest) =>
        Array.from({ length: n }, (_, k) => [...rest.slice(0, k), n - 1, ...rest.slice(k)]),
      );
const inversions = (order: readonly number[]): number =>
  order.reduce((sum, x, k) => sum + order.slice(k + 1).filter((y) => y < x).length, 0);
const subsets = (n: number): number[][] =>
  Array.from({ length: 2 ** n }, (_, mask) => Array.from({ length: n }, (_, k) => k).filter((k) => (mask >> k) & 1));

/** Least cost and number of the profiles that make `s` an equilibrium; each actor's list becomes one of `ways`, at a cost. */
function bruteForce(
  conflict: FixedConflict,
  concept: Concept,
  s: StateId,
  ways: (n: number) => readonly { positions: number[]; cost: number }[],
) {
  const actors = Object.entries(listsOf(conflict));
  let profiles: { lists: Lists; cost: number }[] = [{ lists: {}, cost: 0 }];
  for (const [actor, list] of actors)
    profiles = profiles.flatMap((before) =>
      ways(list.length).map(({ positions, cost }) => ({
        lists: { ...before.lists, [actor]: positions.map((k) => list[k]!) },
        cost: before.cost + cost,
      })),
    );
  const works = profiles.filter(({ lists }) => isEquilibrium(withLists(conflict, lists), concept, s));
  const cost = works.length === 0 ? null : Math.min(...works.map((p) => p.cost));
  return { cost, count: works.filter((p) => p.cost === cost).length };
}

const numbers = ({ cost, count, isExact }: LeastChange) => ({ cost, count, isExact });
const target = fc.tuple(conflicts(shape).map(cut), fc.nat()).map(([conflict, k]) => {
  const states = statesOf(conflict);
  return { conflict, s: states[k % states.length]! };
});

test("orders and subsets: the cost and number of least profiles are those of trying everything", {
  timeout: 120_000,
}, () => {
  const seen = { dear: 0, none: 0, joint: 0 };
  fc.assert(
    fc.property(target, ({ conflict, s }) => {
      for (const concept of concepts) {
        const { least } = solve(conflict, concept, [s]);
        const reordered = bruteForce(conflict, concept, s, (n) =>
          orders(n).map((o) => ({ positions: o, cost: inversions(o) })),
        );
        expect(numbers(least.reorder), `reorder ${concept}`).toEqual({ ...reordered, isExact: true });
        const dropped = bruteForce(conflict, concept, s, (n) =>
          subsets(n).map((kept) => ({ positions: kept, cost: n - kept.length })),
        );
        expect(numbers(least.drop), `drop ${concept}`).toEqual({ ...dropped, isExact: true });
        if (reordered.cost === null) seen.none++;
        else if (reordered.cost > 0) seen.dear++;
        if (reordered.cost !== null && reordered.cost > 0 && (concept === "seq" || concept === "sseq")) seen.joint++;
      }
    }),
    { numRuns: 220, seed: 31 },
  );
  // The conflicts are not all easy ones.
  expect(seen.dear).toBeGreaterThan(60);
  expect(seen.none).toBeGreaterThan(60);
  expect(seen.joint).toBeGreaterThan(20);
});

/** The goal of exactly one state, written out. */
const literals = (conflict: FixedConflict, s: StateId): string[] =>
  conflict.options.map(({ id }) => (onIn(s).has(id) ? id : `!${id}`));

/** Statements that may be added, as the method page states them: the goal, its parts, the negation of each breaking improvement. */
function additions(conflict: FixedConflict, actor: string, s: StateId): string[] {
  const goal = literals(conflict, s);
  const breaking = improvementsOf(conflict, actor, s).map((q) => {
    const own = conflict.options.filter((o) => o.owner === actor && onIn(q).has(o.id) !== onIn(s).has(o.id));
    return `!(${own.map(({ id }) => (onIn(q).has(id) ? id : `!${id}`)).join(" & ")})`;
  });
  const byTruth = new Map<string, string>();
  for (const text of [goal.join(" & "), ...goal, ...breaking]) {
    const truth = statesWhere(conflict, text).join(" ");
    const isConstant = truth === "" || truth === statesOf(conflict).join(" ");
    if (!isConstant && !byTruth.has(truth)) byTruth.set(truth, text);
  }
  return [...byTruth.values()];
}

const plain = { ...shape, moot: false } as const;
const plainTarget = fc.tuple(conflicts(plain).map(cut), fc.nat()).map(([conflict, k]) => {
  const states = statesOf(conflict);
  return { conflict, s: states[k % states.length]! };
});

test("one statement added: found exactly where trying every candidate at every place finds one, and as many", {
  timeout: 60_000,
}, () => {
  let one = 0;
  fc.assert(
    fc.property(plainTarget, fc.constantFrom(...concepts), ({ conflict, s }, concept) => {
      const { least, alone } = solve(conflict, concept, [s], { goal: literals(conflict, s).join(" & ") });
      if (least.add.cost === 0) return;
      let count = 0;
      for (const [actor, list] of Object.entries(listsOf(conflict))) {
        if (!conflict.options.some((o) => o.owner === actor)) continue;
        const works = additions(conflict, actor, s).flatMap((text) =>
          Array.from({ length: list.length + 1 }, (_, k) => [...list.slice(0, k), text, ...list.slice(k)]).filter((x) =>
            isEquilibrium(withLists(conflict, { [actor]: x }), concept, s),
          ),
        ).length;
        count += works;
        expect(alone[actor]!.add.cost === 1, actor).toBe(works > 0);
      }
      if (least.add.cost === 1) {
        one++;
        expect(least.add.count).toBe(count);
      } else expect(count).toBe(0);
    }),
    { numRuns: 220, seed: 32 },
  );
  expect(one).toBeGreaterThan(30);
});

const textOf = (name: string): string => name.replace(/^preference\.[^.]+\./, "").replace(/#\d+$/, "");

test("every profile listed makes its state an equilibrium, at the cost stated; frozen actors keep their lists", {
  timeout: 60_000,
}, () => {
  let listed = 0;
  fc.assert(
    fc.property(target, fc.constantFrom(...concepts), fc.nat(), ({ conflict, s }, concept, k) => {
      const frozen = conflict.actors[k % conflict.actors.length]!;
      for (const names of [[], [frozen]]) {
        const found = solve(conflict, concept, [s], { goal: literals(conflict, s).join(" & "), frozen: names });
        const isAlready = isEquilibrium(conflict, concept, s);
        expect(found.already).toEqual(isAlready ? [s] : []);
        for (const kind of inverseKinds) {
          const { cost, profiles, count } = found.least[kind];
          expect(cost === 0).toBe(isAlready);
          expect(profiles.length).toBe(Math.min(count, mostListed));
          for (const { state, revisions } of profiles) {
            listed++;
            expect(state).toBe(s);
            const lists = Object.fromEntries(revisions.map((r) => [r.actor, r.order.map(textOf)]));
            expect(isEquilibrium(withLists(conflict, lists), concept, s)).toBe(true);
            const paid = revisions.map((r) => r.raised.length + r.dropped.length + r.added.length);
            expect(paid.reduce((a, b) => a + b, 0)).toBe(cost);
            for (const r of revisions) {
              expect(names).not.toContain(r.actor);
              if (kind === "reorder") expect([...r.order].sort()).toEqual([...solvedNames(conflict, r.actor)].sort());
              if (kind === "drop") expect(r.raised.length + r.added.length).toBe(0);
              if (kind === "add") expect(r.raised.length + r.dropped.length).toBe(0);
              r.added.forEach(({ when, place }) => expect(r.order[place - 1]).toBe(when));
            }
          }
        }
      }
    }),
    { numRuns: 120, seed: 33 },
  );
  expect(listed).toBeGreaterThan(1000);
});

const solvedNames = (conflict: FixedConflict, actor: string): string[] => {
  const preference = caseOf(conflict).preferences.find((p) => p.actor === actor)!;
  return preference.form === "statements" ? preference.statements.map((x) => x.key) : [];
};

const orMore = (cost: number | null): number => cost ?? Infinity;

test("more freedom never costs more: edits of all kinds, more actors, more targets", () => {
  fc.assert(
    fc.property(target, fc.constantFrom(...concepts), ({ conflict, s }, concept) => {
      const goal = literals(conflict, s).join(" & ");
      const one = solve(conflict, concept, [s], { goal });
      for (const kind of inverseKinds) {
        expect(orMore(one.least.edit.cost)).toBeLessThanOrEqual(orMore(one.least[kind].cost));
        for (const alone of Object.values(one.alone))
          expect(orMore(one.least[kind].cost)).toBeLessThanOrEqual(orMore(alone[kind].cost));
      }
      const states = statesOf(conflict);
      const each = states.map((x) => solve(conflict, concept, [x]).least.reorder);
      const all = solve(conflict, concept, states).least.reorder;
      const least = Math.min(...each.map((x) => orMore(x.cost)));
      expect(orMore(all.cost)).toBe(least);
      if (all.cost !== null)
        expect(all.count).toBe(each.filter((x) => x.cost === least).reduce((sum, x) => sum + x.count, 0));
    }),
    { numRuns: 60, seed: 34 },
  );
});

test("a search that stops says so: never a cost below the least, never more certain than it is", () => {
  let stopped = 0;
  fc.assert(
    fc.property(
      target,
      fc.constantFrom(...concepts),
      fc.integer({ min: 1, max: 60 }),
      ({ conflict, s }, concept, budget) => {
        const whole = solve(conflict, concept, [s]).least;
        const part = solve(conflict, concept, [s], { budget }).least;
        for (const kind of inverseKinds) {
          const [exact, found] = [whole[kind], part[kind]];
          expect(exact.isExact).toBe(true);
          if (found.isExact) expect(found).toEqual(exact);
          else {
            stopped++;
            expect(found.atLeast).toBeLessThanOrEqual(orMore(exact.cost));
            expect(orMore(found.cost)).toBeGreaterThanOrEqual(orMore(exact.cost));
          }
        }
      },
    ),
    { numRuns: 120, seed: 35 },
  );
  expect(stopped).toBeGreaterThan(40);
});

test("a statement added may be what makes an actor answer", () => {
  // The North would leave "both"; the South does not mind, and answers only where it is given the goal "both or neither".
  const truce: FixedConflict = {
    actors: ["north", "south"],
    options: [
      { id: "n", owner: "north" },
      { id: "s", owner: "south" },
    ],
    infeasible: [],
    moot: [],
    statusQuo: [],
    scenarios: {},
    preferences: { north: ["s", "!n"], south: [] },
    beta: { north: 1, south: 1 },
    tempo: { north: 1, south: 1 },
    foresight: { north: 0, south: 0 },
    agreements: [],
  };
  const { least, alone } = solve(truce, "seq", ["n+s"], { goal: "n <-> s" });
  expect([least.add.cost, alone.north!.add.cost, alone.south!.add.cost]).toEqual([1, 1, 1]);
  expect(least.add.profiles.map((p) => p.revisions.map((r) => [r.actor, r.order.map(textOf)]))).toContainEqual([
    ["south", ["n <-> s"]],
  ]);
});

test("too many states are refused, with the count", () => {
  const ids = Array.from({ length: 15 }, (_, k) => `o${k}`);
  const big: FixedConflict = {
    actors: ["a"],
    options: ids.map((id) => ({ id, owner: "chance" })),
    infeasible: [],
    moot: [],
    statusQuo: [],
    scenarios: {},
    preferences: { a: ["o0"] },
    beta: { a: 1 },
    tempo: { a: 1 },
    foresight: { a: 0 },
    agreements: [],
  };
  expect(() => solve(big, "nash", [])).toThrow("32768 states, limit 16384");
});
