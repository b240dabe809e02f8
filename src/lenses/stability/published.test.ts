// The stability lens against validation/stability: every concept for every state and actor, coalescing, reach, large conflicts.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { drawOf } from "../../model/draw.ts";
import { compile, stateId } from "../../model/game.ts";
import { jointMoves } from "../../model/joint.ts";
import { atMidpoint } from "../../model/values.ts";
import type { FixedConflict, FixedOption } from "../../testing/fixedConflict.ts";
import { loadAgreementCases, loadStabilityFiles, loadStatementCases } from "../../testing/published.ts";
import { caseOf } from "../../testing/toCase.ts";
import { stabilityAt } from "./ensemble.ts";
import { concepts } from "./finding.ts";

const none = (): ReadonlyMap<string, number> => new Map();
function solved(conflict: FixedConflict) {
  const game = compile(caseOf(conflict)).game!;
  const joint = game.coalitions.map((coalition) => jointMoves(game, coalition));
  const at = (id: string): number => Array.from({ length: game.n }, (_, s) => s).find((s) => stateId(game, s) === id)!;
  return { game, at, ...stabilityAt(game, joint, atMidpoint, none) };
}

describe.each(loadStabilityFiles())("validation/stability/$name", (file) => {
  const { game, at, stable, equilibrium } = solved(file.conflict);
  const states = file.states.map(at);
  test("moves", () => {
    for (const [actor, rows] of Object.entries(file.expected.moves)) {
      const { start, to } = game.players.find((p) => p.id === actor)!.moves;
      rows.forEach((targets, k) => {
        const found = [...to.subarray(start[states[k]!]!, start[states[k]! + 1]!)];
        expect(found.map((q) => states.indexOf(q)).sort((a, b) => a - b)).toEqual(targets);
      });
    }
  });
  test.each(concepts)("%s", (concept) => {
    for (const [actor, bits] of Object.entries(file.expected.stable[concept]!)) {
      const i = game.players.findIndex((p) => p.id === actor);
      expect(states.map((s) => stable[i]![concept][s]).join("")).toBe(bits);
    }
    expect(states.flatMap((s, k) => (equilibrium[concept][s] ? [k] : []))).toEqual(file.expected.equilibria[concept]);
  });
  if (file.coalesced)
    test("coalesced: states that closing the plant makes one", () => {
      const merged = file.coalesced!;
      const game = solved(merged.conflict);
      for (const concept of concepts)
        expect(merged.states.flatMap((id, k) => (game.equilibrium[concept][game.at(id)] ? [k] : []))).toEqual(
          merged.equilibria[concept],
        );
    });
});

test("reach with agreements: agreements.json", () => {
  const cases = loadAgreementCases();
  expect(cases.length).toBe(6);
  for (const { conflict, states, expected } of cases as unknown as {
    conflict: FixedConflict;
    states: string[];
    expected: {
      reachable_from_status_quo: { alone_improving: number[]; jointly_improving: number[]; jointly_any_move: number[] };
    };
  }[]) {
    const { at, reach } = solved(conflict);
    const found = (kind: "alone" | "joint" | "possible"): number[] =>
      states.flatMap((id, k) => (reach[kind][at(id)] ? [k] : []));
    expect(found("alone")).toEqual(expected.reachable_from_status_quo.alone_improving);
    expect(found("joint")).toEqual(expected.reachable_from_status_quo.jointly_improving);
    expect(found("possible")).toEqual(expected.reachable_from_status_quo.jointly_any_move);
  }
});

test("ranks of statement lists: statements.json", () => {
  const cases = loadStatementCases();
  expect(cases.length).toBe(12);
  for (const { conflict, states, expected } of cases) {
    const game = compile(caseOf(conflict)).game!;
    const draw = drawOf(game, atMidpoint, none);
    const index = new Map(Array.from({ length: game.n }, (_, s) => [stateId(game, s), s]));
    game.players.forEach(({ id }, i) => {
      const { rank, top } = draw.ranks[i]!;
      // Published ranks count from 1, the best.
      expect(states.map((state) => top + 1 - rank[index.get(state)!]!)).toEqual(expected.rank[id]);
    });
  }
});

describe("large conflicts: large.json", () => {
  interface Large {
    actors: string[];
    options: FixedOption[];
    infeasible: string[];
    states: number;
    statements: Record<string, string[]>;
    expected: {
      stable_count: Record<string, Record<string, number>>;
      fnv1a32: Record<string, Record<string, string>>;
      equilibria_count: Record<string, number>;
      distinct_ranks: Record<string, number>;
    };
  }
  const { cases } = JSON.parse(
    readFileSync(new URL("../../../validation/stability/large.json", import.meta.url), "utf8"),
  ) as { cases: Large[] };
  const fnv1a32 = (text: string): string => {
    let hash = 0x811c9dc5;
    for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, "0");
  };
  /** Ids that sort in the file's order, since states ascend by the mask over sorted options. */
  const padded = (text: string): string => text.replace(/\bo(\d+)\b/g, (_, k: string) => `o${k.padStart(2, "0")}`);
  test.each(cases.map((row): [number, Large] => [row.states, row]))("%i states", (count, row) => {
    const all = Object.fromEntries(row.actors.map((a) => [a, 1]));
    const first = {
      actors: row.actors,
      options: row.options.map((o) => ({ ...o, id: padded(o.id) })),
      infeasible: row.infeasible.map(padded),
      moot: [],
      scenarios: {},
      tempo: all,
      foresight: all,
      beta: all,
      agreements: [],
      preferences: Object.fromEntries(Object.entries(row.statements).map(([a, list]) => [a, list.map(padded)])),
    };
    const { game, stable, equilibrium } = solved({ ...first, statusQuo: firstFeasible(first) });
    expect(game.n).toBe(count);
    game.players.forEach(({ id }, i) => {
      for (const concept of concepts) {
        expect(stable[i]![concept].reduce((n, x) => n + x, 0)).toBe(row.expected.stable_count[concept]![id]);
        expect(fnv1a32(stable[i]![concept].join(""))).toBe(row.expected.fnv1a32[concept]![id]);
      }
    });
    for (const concept of concepts)
      expect(equilibrium[concept].reduce((n, x) => n + x, 0)).toBe(row.expected.equilibria_count[concept]);
  });
  /** Any feasible status quo: the first state whose rules all hold off. */
  function firstFeasible(c: { options: { id: string }[]; infeasible: string[] }): string[] {
    for (let mask = 0; ; mask++) {
      const on = c.options.filter((_, k) => (mask >>> k) & 1).map((o) => o.id);
      const game = compile(
        caseOf({
          actors: [],
          options: c.options.map((o) => ({ id: o.id, owner: "chance" })),
          infeasible: c.infeasible,
          moot: [],
          statusQuo: on,
          scenarios: {},
          preferences: {},
          beta: {},
          tempo: {},
          foresight: {},
          agreements: [],
        }),
      ).game;
      if (game) return on;
    }
  }
});
