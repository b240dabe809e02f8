// Published conflicts, written as .gmcr files, imported and solved: moves, ranks and equilibria are those that were published.
import { describe, expect, test } from "vitest";
import { importGmcr, parseCase } from "../../case/index.ts";
import { drawOf } from "../../model/draw.ts";
import { compile, stateId } from "../../model/game.ts";
import { atMidpoint } from "../../model/values.ts";
import { loadStabilityFiles, loadStatementCases } from "../../testing/published.ts";
import { gmcrBytes, gmcrOf } from "../../testing/toGmcr.ts";
import { stabilityAt } from "./ensemble.ts";
import { concepts } from "./finding.ts";

const none = (): ReadonlyMap<string, number> => new Map();

function imported(content: unknown) {
  const { text, diagnostics } = importGmcr(gmcrBytes(content), "test.gmcr");
  expect(diagnostics.filter((d) => d.severity !== "hint")).toEqual([]);
  const { case: c, diagnostics: found } = parseCase(text!, {
    file: "test.case.yaml",
    readSource: () => ({ problem: "missing" }),
  });
  expect(found.filter((d) => d.severity === "error")).toEqual([]);
  const { game, diagnostics: refused } = compile(c!);
  expect(refused).toEqual([]);
  const at = new Map(Array.from({ length: game!.n }, (_, s) => [stateId(game!, s), s]));
  return { game: game!, at };
}

describe.each(loadStabilityFiles())("$name", ({ conflict, states, expected }) => {
  const { game, at } = imported(gmcrOf(conflict));
  const solved = stabilityAt(game, [], atMidpoint, none);
  test("states and moves", () => {
    expect(game.n).toBe(states.length);
    for (const [actor, rows] of Object.entries(expected.moves)) {
      const { start, to } = game.players.find((p) => p.id === actor)!.moves;
      rows.forEach((targets, k) => {
        const s = at.get(states[k]!)!;
        const found = [...to.subarray(start[s]!, start[s + 1]!)].map((q) => states.indexOf(stateId(game, q)));
        expect(found.sort((a, b) => a - b)).toEqual(targets);
      });
    }
  });
  test("stability of every state for every actor, and equilibria", () => {
    for (const concept of concepts) {
      for (const [actor, bits] of Object.entries(expected.stable[concept]!)) {
        const i = game.players.findIndex((p) => p.id === actor);
        expect([concept, actor, states.map((s) => solved.stable[i]![concept][at.get(s)!]).join("")]).toEqual([
          concept,
          actor,
          bits,
        ]);
      }
      expect(states.flatMap((s, k) => (solved.equilibrium[concept][at.get(s)!] ? [k] : []))).toEqual(
        expected.equilibria[concept],
      );
    }
  });
});

test("the files have what the import must carry: ties, rules, both directions", () => {
  const all = loadStabilityFiles().map(({ conflict }) => gmcrOf(conflict));
  expect(all.some((f) => f.decisionMakers.some((m) => m.preferenceRanking?.some((g) => Array.isArray(g))))).toBe(true);
  expect(all.some((f) => f.infeasibles.length > 0)).toBe(true);
  for (const direction of ["both", "fwd", "back"])
    expect(all.some((f) => f.options.some((o) => o.permittedDirection === direction))).toBe(true);
});

test("statements with compounds rank states as published: statements.json", () => {
  const cases = loadStatementCases();
  let compounds = 0;
  for (const { conflict, states, expected } of cases) {
    const content = gmcrOf(conflict);
    compounds += content.decisionMakers.flatMap((m) => m.preferences).filter((p) => !Array.isArray(p)).length;
    const { game, at } = imported(content);
    const draw = drawOf(game, atMidpoint, none);
    game.players.forEach(({ id }, i) => {
      const { rank, top } = draw.ranks[i]!;
      expect(states.map((state) => top + 1 - rank[at.get(state)!]!)).toEqual(expected.rank[id]);
    });
  }
  expect(compounds).toBeGreaterThan(20);
});
