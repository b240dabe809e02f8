// The forecast against validation/model (two separate solvers, dense exponential) and validation/forecast/markov.json (closed forms).
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { answersOf } from "../../model/answers.ts";
import { drawOf } from "../../model/draw.ts";
import { compile, stateId } from "../../model/game.ts";
import { atMidpoint } from "../../model/values.ts";
import { loadModelFiles } from "../../testing/published.ts";
import { caseOf } from "../../testing/toCase.ts";
import { runStability, sequentialEquilibria } from "../stability/index.ts";
import { midpointFinding } from "./describe.ts";
import { chainAt, forecastMidpoint, planOf, tableOf } from "./ensemble.ts";
import { distributionOver } from "./solve.ts";
import { distributionAt, mixOver, run, uniformize } from "./uniformization.ts";

const none = (): ReadonlyMap<string, number> => new Map();
const near = (found: number | null | undefined, expected: number | null | undefined): void => {
  if (expected === null || expected === undefined) expect(found ?? null).toBeNull();
  else expect(Math.abs(found! - expected)).toBeLessThan(1e-9);
};

describe.each(loadModelFiles())("validation/model/$name", (file) => {
  const c = caseOf(file.conflict);
  const game = compile(c).game!;
  const plan = planOf(c, game, none, file.times);
  const draw = drawOf(game, atMidpoint, none);
  const answers = answersOf(game, draw.ranks);
  const at = file.states.map((id) => Array.from({ length: game.n }, (_, s) => s).find((s) => stateId(game, s) === id)!);
  const finding = midpointFinding(c, plan, tableOf(plan.layout, [forecastMidpoint(plan)]));

  test("states, ranks, worst answers, equilibria exactly", async () => {
    expect(game.n).toBe(file.expected.feasible_states);
    expect(new Set(at).size).toBe(game.n);
    game.players.forEach(({ id }, i) => {
      expect(at.map((s) => draw.ranks[i]!.rank[s])).toEqual(file.expected.payoff_rank[id]);
      expect(at.map((s) => answers.w(i)[s])).toEqual(file.expected.w[id]);
    });
    const stability = await runStability(c, { draws: 0, posteriors: none });
    expect(stability.equilibria.nash).toEqual([...file.nash].sort());
    expect(stability.equilibria.seq).toEqual([...file.seq].sort());
    expect(sequentialEquilibria(game, answers).reduce((n, x) => n + x, 0)).toBe(file.seq.length);
  });
  test("probabilities, ever, utilities to 1e-9", () => {
    for (const [scenario, row] of Object.entries(file.expected.P))
      row.forEach((x, t) => near(finding.scenarios[scenario]!.in[t], x));
    for (const [scenario, row] of Object.entries(file.expected.ever))
      row.forEach((x, t) => near(finding.scenarios[scenario]!.ever[t], x));
    for (const [actor, row] of Object.entries(file.expected.expected_u))
      row.forEach((x, t) => near(finding.utility[actor]![t], x));
    for (const [scenario, row] of Object.entries(file.expected.time_in ?? {}))
      row.forEach((x, t) => near(finding.scenarios[scenario]!.time[t], x));
  });
  test("the distribution over states and the generator, where given", () => {
    const chain = chainAt(plan, atMidpoint);
    file.expected.p?.forEach((row, t) => {
      const p = distributionOver(game, chain, file.times[t]!);
      row.forEach((x, k) => near(p[at[k]!], x));
    });
    file.expected.Q?.forEach((row, k) => {
      const a = chain.localOf[at[k]!]!;
      if (a < 0) return;
      const out = new Float64Array(game.n);
      for (let e = chain.start[a]!; e < chain.start[a + 1]!; e++) out[chain.states[chain.to[e]!]!]! += chain.rate[e]!;
      out[at[k]!] = -chain.exit[a]!;
      row.forEach((x, q) => near(out[at[q]!], x));
    });
  });
});

test("conditionals of validation/model/09", () => {
  const file = loadModelFiles().find((f) => f.name === "09-conditionals")!;
  const first = file.conflict.options[0]!.id;
  const base = caseOf(file.conflict);
  const c = {
    ...base,
    scenarios: base.scenarios.map((s) =>
      s.id === "S1" ? { ...s, trigger: { op: "name" as const, name: first, at: 0 } } : s,
    ),
  };
  const plan = planOf(c, compile(c).game!, none, file.times);
  const finding = midpointFinding(c, plan, tableOf(plan.layout, [forecastMidpoint(plan)]));
  const expected = Object.entries(file.expected.given!);
  expect(expected.length).toBe(2);
  for (const [key, row] of expected) {
    const kind = key.includes("by") ? "by" : "at";
    const found = finding.given.find((g) => g.event === "S1" && g.if === first && g.kind === kind)!;
    row.forEach((x, t) => near(found.p[t], x));
  }
});

describe("the solver alone: validation/forecast/markov.json", () => {
  const file = JSON.parse(
    readFileSync(new URL("../../../validation/forecast/markov.json", import.meta.url), "utf8"),
  ) as {
    competing_risks_const: { hazards: number[]; cif: { t: number; F: number[] }[] };
    piecewise_hazard: { S: { t: number; S: number }[] };
    two_state: { up: number; down: number; p1: { t: number; p: number }[] };
    erlang_absorb: { p: { t: number; F: number }[] };
    channel4: {
      transientFrom0: { t: number; p0: number; p1: number; peace: number; war: number }[];
      absorptionFrom0: { peace: number; war: number };
    };
    gamblers_ruin: { p: number; N: number; start: number; winProb: number };
    logit_potential_game: { beta: number; pi: number[]; utilities: Record<string, number> };
  };
  /** Distribution at `t` of a chain given as `[from, to, rate]`, from state 0. */
  const at = (n: number, flows: readonly (readonly [number, number, number])[], t: number): Float64Array => {
    const sorted = [...flows].sort((a, b) => a[0] - b[0]);
    const start = new Uint32Array(n + 1);
    const exit = new Float64Array(n);
    for (const [from, , rate] of sorted) {
      start[from + 1]!++;
      exit[from]! += rate;
    }
    for (let a = 0; a < n; a++) start[a + 1]! += start[a]!;
    const uniform = uniformize(
      { start, to: Uint32Array.from(sorted, (f) => f[1]), rate: Float64Array.from(sorted, (f) => f[2]), exit },
      [t],
    );
    const final = distributionAt(uniform.laws[0]!, n);
    run(uniform, final.see);
    return final.value;
  };
  test("competing risks, constant hazards", () => {
    const { hazards, cif } = file.competing_risks_const;
    for (const { t, F } of cif)
      F.forEach((x, k) =>
        near(
          at(
            4,
            hazards.map((h, j) => [0, j + 1, h]),
            t,
          )[k + 1],
          x,
        ),
      );
  });
  test("piecewise hazard, by two solves", () => {
    for (const { t, S } of file.piecewise_hazard.S)
      near(at(2, [[0, 1, 0.1]], Math.min(t, 3))[0]! * at(2, [[0, 1, 0.4]], Math.max(0, t - 3))[0]!, S);
  });
  test("two states, Erlang, four-state channel", () => {
    const { up, down, p1 } = file.two_state;
    for (const { t, p } of p1)
      near(
        at(
          2,
          [
            [0, 1, up],
            [1, 0, down],
          ],
          t,
        )[1],
        p,
      );
    for (const { t, F } of file.erlang_absorb.p)
      near(
        at(
          4,
          [
            [0, 1, 1.5],
            [1, 2, 1.5],
            [2, 3, 1.5],
          ],
          t,
        )[3],
        F,
      );
    const flows = [
      [0, 1, 0.8],
      [1, 0, 0.3],
      [1, 2, 0.5],
      [0, 3, 0.1],
    ] as const;
    for (const row of file.channel4.transientFrom0)
      [row.p0, row.p1, row.peace, row.war].forEach((x, k) => near(at(4, flows, row.t)[k], x));
    near(at(4, flows, 400)[2], file.channel4.absorptionFrom0.peace);
  });
  test("gambler's ruin, as an absorbing chain run to its end", () => {
    const { p, N, start, winProb } = file.gamblers_ruin;
    // Local state 0 is the start: swap it with position 0.
    const local = (k: number): number => (k === start ? 0 : k === 0 ? start : k);
    const flows = Array.from({ length: N - 1 }, (_, k) => k + 1).flatMap(
      (k) =>
        [
          [local(k), local(k + 1), p],
          [local(k), local(k - 1), 1 - p],
        ] as [number, number, number][],
    );
    near(at(N + 1, flows, 1000)[local(N)], winProb);
  });
  test("logit potential game: the long run is the softmax of the potential (Blume 1993)", () => {
    const { beta, pi, utilities } = file.logit_potential_game;
    const states = ["00", "01", "10", "11"];
    const flows = states.flatMap((s, a) =>
      [0, 1].map((k): [number, number, number] => {
        const q = [...s].map((c, j) => (j === k ? (c === "0" ? "1" : "0") : c)).join("");
        const up = Math.exp(beta * utilities[q]!);
        return [a, states.indexOf(q), up / (up + Math.exp(beta * utilities[s]!))];
      }),
    );
    const end = at(4, flows, 500);
    pi.forEach((x, k) => near(end[k], x));
  });
  test("no flow at all, and time zero", () => {
    expect([...at(2, [], 5)]).toEqual([1, 0]);
    expect([...at(2, [[0, 1, 3]], 0)]).toEqual([1, 0]);
  });
});

test("a mixed sequence repeats its last value when a run ended early", () => {
  const uniform = uniformize(
    { start: Uint32Array.of(0, 1, 1), to: Uint32Array.of(1), rate: Float64Array.of(50), exit: Float64Array.of(50, 0) },
    [100],
  );
  const sequence: number[] = [];
  const done = run(uniform, (_, p) => sequence.push(p[1]!));
  expect(done).toBeLessThan(uniform.steps);
  const out = new Float64Array(1);
  mixOver(uniform, Float64Array.from(sequence), out, 0);
  expect(out[0]).toBeCloseTo(1, 12);
});
