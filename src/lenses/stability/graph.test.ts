// The graph of a case: moves, ranks, stabilities and distances as published; the moves that matter against their definition.
import { expect, test } from "vitest";
import type { FixedConflict } from "../../testing/fixedConflict.ts";
import { loadAgreementCases, loadStabilityFiles } from "../../testing/published.ts";
import { caseOf } from "../../testing/toCase.ts";
import { concepts, type StabilityGraph } from "./finding.ts";
import { runStability, stabilityGraph } from "./index.ts";

const posteriors = (): ReadonlyMap<string, number> => new Map();
function graphOf(conflict: FixedConflict): StabilityGraph {
  const graph = stabilityGraph(caseOf(conflict), posteriors, { withMoves: true, withCoalitions: true });
  if ("tooMany" in graph) throw new Error(graph.tooMany);
  return graph;
}
/** By the order of a published file. */
const placesOf = (graph: StabilityGraph, states: readonly string[]): number[] =>
  states.map((id) => graph.states.findIndex((s) => s.id === id));

test("moves, stabilities and distances are those published: dilemma, aquifer, syn00 to syn19", () => {
  for (const { conflict, states, expected } of loadStabilityFiles()) {
    const graph = graphOf(conflict);
    const places = placesOf(graph, states);
    for (const [actor, rows] of Object.entries(expected.moves))
      rows.forEach((targets, k) => {
        const mine = graph.moves.filter((m) => m.by === actor && m.from === places[k]);
        expect(mine.map((m) => places.indexOf(m.to)).sort((a, b) => a - b)).toEqual(targets);
        for (const { from, to, isImproving, kind } of mine) {
          expect(kind).toBe("own");
          expect(isImproving).toBe(graph.states[to]!.rank[actor]! > graph.states[from]!.rank[actor]!);
        }
      });
    for (const concept of concepts) {
      expect(states.flatMap((_, k) => (graph.states[places[k]!]!.equilibrium[concept] ? [k] : []))).toEqual(
        expected.equilibria[concept],
      );
      for (const [actor, bits] of Object.entries(expected.stable[concept]!))
        expect(places.map((k) => Number(graph.states[k]!.stable[concept][actor])).join("")).toBe(bits);
    }
    expect(places.map((k) => graph.states[k]!.distance)).toEqual(expected.distance_from_state_0.improvements_only);
  }
});

test("coalitions are those published", () => {
  for (const { conflict, states, expected } of loadStabilityFiles()) {
    const graph = graphOf(conflict);
    const at = placesOf(graph, states).map((k) => graph.states[k]!.coalitions!);
    const sorted = (names: string): string => names.split("+").sort().join("+");
    expect(graph.coalitions!.moves).toBe("joint");
    const published = Object.entries(expected.coalitions_joint).filter(([names]) => names.includes("+"));
    expect(graph.coalitions!.members.map((m) => m.join("+")).sort()).toEqual(
      published.map(([names]) => sorted(names)).sort(),
    );
    for (const [names, rows] of published)
      for (const concept of concepts) {
        if (rows[concept] === undefined) continue;
        expect(at.map((s) => Number(s.stable[concept][sorted(names)])).join("")).toBe(rows[concept]);
      }
    for (const concept of concepts) {
      const published = expected.coalition_equilibria_joint[concept];
      if (published) expect(states.flatMap((_, k) => (at[k]!.equilibrium[concept] ? [k] : []))).toEqual(published);
    }
  }
  const { conflict } = loadStabilityFiles()[0]!;
  const bare = stabilityGraph(caseOf(conflict), posteriors, { withMoves: false, withCoalitions: false });
  expect(bare).not.toHaveProperty("coalitions");
});

test("improving joint moves are those published: agreements.json", () => {
  for (const { conflict, states, expected } of loadAgreementCases()) {
    const graph = graphOf(conflict);
    const places = placesOf(graph, states);
    expected.improving_joint_moves.forEach((agreements, k) =>
      agreements.forEach((targets, h) => {
        const mine = graph.moves.filter((m) => m.by === `h${h}` && m.from === places[k] && m.isImproving);
        expect(mine.map((m) => places.indexOf(m.to)).sort((a, b) => a - b)).toEqual(targets);
      }),
    );
  }
});

test("states say what the finding says", async () => {
  for (const { conflict } of loadAgreementCases()) {
    const graph = graphOf(conflict);
    const finding = await runStability(caseOf(conflict), { draws: 0, posteriors });
    expect(graph.statusQuo).toBe(finding.statusQuo);
    expect(graph.states.map(({ id, scenario, reach, stable }) => ({ id, scenario, reach, stable }))).toEqual(
      finding.states.map(({ id, scenario, reach, stable }) => ({ id, scenario, reach, stable })),
    );
  }
});

test("what is shown: all shortest ways to SEQ equilibria, and one move of each who leaves a state on them for good", () => {
  let ways = 0;
  let breaks = 0;
  const conflicts = [...loadStabilityFiles(), ...loadAgreementCases()].map((file) => file.conflict);
  for (const conflict of conflicts) {
    const { states, moves, shown, statusQuo } = graphOf(conflict);
    // By the definition: an improvement lies on a shortest way to `t` if it goes one step from the start and ends nearer to `t`.
    const improvements = moves.filter((m) => m.isImproving);
    const isWay = (from: number, to: number): boolean => {
      if (states[from]!.distance === null || states[to]!.distance !== states[from]!.distance + 1) return false;
      const reached = new Set([to]);
      for (const s of reached) {
        if (states[s]!.equilibrium.seq) return true;
        for (const m of improvements)
          if (m.from === s && states[m.to]!.distance === states[s]!.distance! + 1) reached.add(m.to);
      }
      return false;
    };
    const name = (m: { from: number; to: number; by: string }): string => `${m.from} ${m.by} ${m.to}`;
    expect(shown.filter((m) => m.role === "way").map(name)).toEqual(
      improvements.filter((m) => isWay(m.from, m.to)).map(name),
    );
    const onWays = new Set([
      states.findIndex((s) => s.id === statusQuo),
      ...shown.flatMap((m) => (m.role === "way" ? [m.from, m.to] : [])),
    ]);
    const hands = new Set(shown.filter((m) => m.role === "way").map((m) => `${m.from} ${m.by}`));
    for (const m of shown.filter((x) => x.role === "break")) {
      expect(onWays.has(m.from)).toBe(true);
      expect(m.isImproving).toBe(true);
      expect(hands.has(`${m.from} ${m.by}`)).toBe(false);
      hands.add(`${m.from} ${m.by}`);
      if (m.kind === "own") expect(states[m.from]!.stable.seq[m.by]).toBe(false);
    }
    // Whoever leaves a state on a way does so along an arrow or is named in its box.
    for (const s of onWays)
      for (const [actor, isStable] of Object.entries(states[s]!.stable.seq))
        if (!isStable) expect(hands.has(`${s} ${actor}`)).toBe(true);
    ways += shown.filter((m) => m.role === "way").length;
    breaks += shown.filter((m) => m.role === "break").length;
  }
  expect(ways).toBeGreaterThan(20);
  expect(breaks).toBeGreaterThan(5);
});

test("the order of the file changes nothing", () => {
  const { conflict } = loadAgreementCases()[0]!;
  const reversed = {
    ...conflict,
    actors: conflict.actors.toReversed(),
    options: conflict.options.toReversed(),
    agreements: conflict.agreements.toReversed(),
  };
  expect(graphOf(reversed)).toEqual(graphOf(conflict));
});
