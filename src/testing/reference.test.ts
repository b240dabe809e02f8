// The reference reproduces the published numbers of the model and of the stability lens.
import { describe, expect, test } from "vitest";
import type { FixedConflict, StateId } from "./fixedConflict.ts";
import {
  loadAgreementCases,
  loadCoalitionCases,
  loadModelFiles,
  loadStabilityFiles,
  loadStatementCases,
} from "./published.ts";
import {
  absorbing,
  acceptableJointMoves,
  type CoalitionMoves,
  concepts,
  distancesFrom,
  distributionAt,
  equilibria,
  everIn,
  expectedU,
  generatorOf,
  givenAt,
  givenBy,
  improvingJointMoves,
  inScenario,
  isCoalitionStable,
  isStable,
  ownMovesOf,
  ranksOf,
  reachableBy,
  scenarioStates,
  statesOf,
  statesWhere,
  timeIn,
  wOf,
} from "./reference.ts";

/** The larger of the absolute differences, so that one assertion checks a whole table. */
function distance(found: readonly number[], published: readonly number[]): number {
  expect(found.length).toBe(published.length);
  return Math.max(0, ...found.map((x, i) => Math.abs(x - published[i]!)));
}

const near = 1e-9;

describe.each(loadModelFiles())("model $name", ({ conflict, times, states, nash, seq, expected }) => {
  test("states, ranks, worst answers, equilibria", () => {
    expect(statesOf(conflict)).toEqual(states);
    expect(states.length).toBe(expected.feasible_states);
    for (const actor of conflict.actors) {
      expect(ranksOf(conflict, actor)).toEqual(expected.payoff_rank[actor]);
      expect(states.map((q) => wOf(conflict, actor, q))).toEqual(expected.w[actor]);
    }
    expect(equilibria(conflict, "nash")).toEqual(nash);
    expect(equilibria(conflict, "seq")).toEqual(seq);
  });

  test("generator and probabilities of states", () => {
    expected.Q?.forEach((row, from) => {
      expect(distance(generatorOf(conflict)[from]!, row)).toBeLessThan(near);
    });
    expected.p?.forEach((row, i) => {
      expect(distance(distributionAt(conflict, times[i]!), row)).toBeLessThan(near);
    });
  });

  test("scenarios over time", () => {
    expect(Object.keys(expected.P).sort()).toEqual([...Object.keys(conflict.scenarios), "S0"].sort());
    for (const [scenario, row] of Object.entries(expected.P))
      expect(
        distance(
          times.map((t) => inScenario(conflict, scenario, t)),
          row,
        ),
      ).toBeLessThan(near);
    for (const [scenario, row] of Object.entries(expected.ever)) {
      const set = scenarioStates(conflict, scenario);
      expect(
        distance(
          times.map((t) => everIn(conflict, set, t)),
          row,
        ),
      ).toBeLessThan(near);
    }
    for (const [actor, row] of Object.entries(expected.expected_u))
      expect(
        distance(
          times.map((t) => expectedU(conflict, actor, t)),
          row,
        ),
      ).toBeLessThan(near);
  });

  test("time spent and conditionals", () => {
    for (const [scenario, row] of Object.entries(expected.time_in ?? {})) {
      const set = scenarioStates(conflict, scenario);
      expect(
        distance(
          times.map((t) => timeIn(conflict, set, t)),
          row,
        ),
      ).toBeLessThan(near);
    }
    for (const [name, row] of Object.entries(expected.given ?? {})) {
      // Named `S1 by t | x by t` or `in S1 | in x`.
      const [, a, b] = /^(?:in )?(\w+)(?: by t)? \| (?:in )?(\w+)(?: by t)?$/.exec(name)!;
      const given = name.startsWith("in ") ? givenAt : givenBy;
      const found = times.map(
        (t) => given(conflict, scenarioStates(conflict, a!), statesWhere(conflict, b!), t) ?? null,
      );
      row.forEach((x, i) => {
        if (x === null) expect(found[i]).toBeNull();
        else expect(Math.abs(found[i]! - x)).toBeLessThan(near);
      });
    }
  });
});

const bits = (states: readonly StateId[], holds: (s: StateId) => boolean): string =>
  states.map((s) => (holds(s) ? "1" : "0")).join("");

const indexesIn = (states: readonly StateId[], some: readonly StateId[]): number[] =>
  some.map((s) => states.indexOf(s));

const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

const named = (coalition: string): string[] => coalition.split("+");

function coalitionsOf(actors: readonly string[]): string[][] {
  let all: string[][] = [[]];
  for (const actor of actors) all = [...all, ...all.map((members) => [...members, actor])];
  return all.filter((members) => members.length > 0);
}

function expectCoalitions(
  conflict: FixedConflict,
  kind: CoalitionMoves,
  table: Record<string, Record<string, string>>,
) {
  for (const [coalition, row] of Object.entries(table))
    for (const concept of concepts)
      if (row[concept] !== undefined) {
        const stable = (s: StateId) => isCoalitionStable(conflict, kind, concept, named(coalition), s);
        expect(bits(statesOf(conflict), stable), `${coalition} ${concept}`).toBe(row[concept]);
      }
}

function expectCoalitionEquilibria(
  conflict: FixedConflict,
  states: readonly StateId[],
  kind: CoalitionMoves,
  table: Record<string, number[]>,
) {
  for (const concept of concepts) {
    const published = table[concept];
    if (published === undefined) continue;
    const found = states.filter((s) =>
      coalitionsOf(conflict.actors).every((members) => isCoalitionStable(conflict, kind, concept, members, s)),
    );
    expect(indexesIn(states, found), concept).toEqual(published);
  }
}

function expectMoves(conflict: FixedConflict, states: readonly StateId[], table: Record<string, number[][]>) {
  for (const actor of conflict.actors)
    expect(states.map((s) => ascending(indexesIn(states, ownMovesOf(conflict, actor, s))))).toEqual(table[actor]);
}

function expectEquilibria(conflict: FixedConflict, states: readonly StateId[], table: Record<string, number[]>) {
  for (const concept of concepts)
    expect(ascending(indexesIn(states, equilibria(conflict, concept))), concept).toEqual(table[concept]);
}

describe.each(loadStabilityFiles())("stability $name", ({ conflict, states, expected }) => {
  test("states, moves, distances", () => {
    expect(statesOf(conflict)).toEqual(states);
    expectMoves(conflict, states, expected.moves);
    const { any_move, improvements_only } = expected.distance_from_state_0;
    const orNull = (distances: (number | undefined)[]) => distances.map((d) => d ?? null);
    expect(orNull(distancesFrom(conflict, states[0]!, { own: "any" }))).toEqual(any_move);
    expect(orNull(distancesFrom(conflict, states[0]!, { own: "improving" }))).toEqual(improvements_only);
  });

  test("five concepts", () => {
    for (const concept of concepts)
      for (const actor of conflict.actors)
        expect(
          bits(states, (s) => isStable(conflict, concept, actor, s)),
          `${actor} ${concept}`,
        ).toBe(expected.stable[concept]![actor]);
    expectEquilibria(conflict, states, expected.equilibria);
  });

  test("coalitions", () => {
    expectCoalitions(conflict, "sequence", expected.coalitions_sequence);
    expectCoalitions(conflict, "joint", expected.coalitions_joint);
    expectCoalitionEquilibria(conflict, states, "sequence", expected.coalition_equilibria_sequence);
    expectCoalitionEquilibria(conflict, states, "joint", expected.coalition_equilibria_joint);
  });
});

const coalescedFiles = loadStabilityFiles().flatMap(({ name, coalesced }) =>
  coalesced ? [{ name, ...coalesced }] : [],
);

test.each(coalescedFiles)("coalesced $name", ({ conflict, states, ...published }) => {
  expect([...statesOf(conflict)].sort()).toEqual([...states].sort());
  expectMoves(conflict, states, published.moves);
  expectEquilibria(conflict, states, published.equilibria);
  expectCoalitionEquilibria(conflict, states, "sequence", published.coalition_equilibria_sequence);
});

test.each(loadAgreementCases())("agreements, case %#", ({ conflict, states, expected }) => {
  expect(statesOf(conflict)).toEqual(states);
  const indexes = (some: readonly StateId[]) => indexesIn(states, some);
  expect(states.map((s) => conflict.agreements.map(({ id }) => indexes(improvingJointMoves(conflict, id, s))))).toEqual(
    expected.improving_joint_moves,
  );
  expect(
    states.map((s) => conflict.agreements.map(({ id }) => indexes(acceptableJointMoves(conflict, id, s)))),
  ).toEqual(expected.improving_joint_moves);
  expect(indexes(equilibria(conflict, "nash"))).toEqual(expected.nash);
  expect(indexes(equilibria(conflict, "seq"))).toEqual(expected.seq);
  expect(indexes(absorbing(conflict))).toEqual(expected.absorbing.foresight_0);
  const cautious = { ...conflict, foresight: Object.fromEntries(conflict.actors.map((actor) => [actor, 1])) };
  expect(indexes(absorbing(cautious))).toEqual(expected.absorbing.foresight_1);
  const reached = expected.reachable_from_status_quo;
  expect(indexes(reachableBy(conflict, { own: "any" }))).toEqual(reached.alone_any_move);
  expect(indexes(reachableBy(conflict, { own: "any", joint: "any" }))).toEqual(reached.jointly_any_move);
  expect(indexes(reachableBy(conflict, { own: "improving" }))).toEqual(reached.alone_improving);
  expect(indexes(reachableBy(conflict, { own: "improving", joint: "improving" }))).toEqual(reached.jointly_improving);
});

/** Ranks that count from 1, the best. */
const fromBest = (conflict: FixedConflict, actor: string): number[] => {
  const ranks = ranksOf(conflict, actor);
  return ranks.map((rank) => Math.max(...ranks) - rank + 1);
};

test.each(loadStatementCases())("statements, case %#", ({ conflict, states, expected }) => {
  expect(statesOf(conflict)).toEqual(states);
  for (const actor of conflict.actors) expect(fromBest(conflict, actor)).toEqual(expected.rank[actor]);
});

test.each(loadCoalitionCases())("coalitions, case %#", ({ conflict, states, rank, expected }) => {
  expect(statesOf(conflict)).toEqual(states);
  for (const actor of conflict.actors) expect(fromBest(conflict, actor)).toEqual(rank[actor]);
  expectCoalitions(conflict, "sequence", expected.coalitions_sequence);
  expectCoalitions(conflict, "joint", expected.coalitions_joint);
  expectCoalitionEquilibria(conflict, states, "sequence", expected.coalition_equilibria_sequence);
  expectCoalitionEquilibria(conflict, states, "joint", expected.coalition_equilibria_joint);
});
