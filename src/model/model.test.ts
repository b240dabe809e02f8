// The game a case means: what is refused and why, what moot options become, how hazards flip, how statements rank, what a key draws.
import { describe, expect, test } from "vitest";
import type { Case, Judged } from "../case/case.ts";
import { caseOf, parseBody } from "../case/testing.ts";
import { drawOf } from "./draw.ts";
import { compile, type Game, optionsOn, stateId } from "./game.ts";
import { limits } from "./states.ts";
import { atMidpoint, sampled, type Values } from "./values.ts";

const src = "src: assumption";
const named = (id: string, rest: string): string => `${id}: { ar: ${id}, en: ${id}, ${rest}, ${src} }`;

interface Parts {
  /** `owner: option option`; `chance` may own too. */
  readonly options?: string;
  /** More of an option, by id. */
  readonly more?: Readonly<Record<string, string>>;
  readonly infeasible?: readonly string[];
  /** `when: option option`. */
  readonly moot?: Readonly<Record<string, string>>;
  readonly quo?: string;
  readonly scenarios?: Readonly<Record<string, string>>;
  /** By actor, as in the file. */
  readonly preferences?: Readonly<Record<string, string>>;
}

/** A case in a line or two. */
function conflict({
  options = "a: x y; b: z",
  more = {},
  infeasible = [],
  moot = {},
  quo = "",
  scenarios,
  preferences = {},
}: Parts): Case {
  const rows = options.split(";").flatMap((part) => {
    const [owner, ids] = part.split(":").map((x) => x.trim());
    return ids!.split(/\s+/).map((id) => named(id, [`owner: ${owner}`, ...(more[id] ? [more[id]] : [])].join(", ")));
  });
  const why = 'why: { ar: "", en: a rule }';
  const first = /: *(\w+)/.exec(options)![1]!;
  return caseOf(`
actors: { ${["a", "b"].map((id) => named(id, "tempo: 0.3, foresight: 0.5")).join(", ")} }
options: { ${rows.join(", ")} }
infeasible: [${infeasible.map((when) => `{ if: "${when}", ${why}, ${src} }`).join(", ")}]
moot: [${Object.entries(moot)
    .map(([when, ids]) => `{ when: "${when}", options: [${ids.split(" ").join(", ")}], ${why}, ${src} }`)
    .join(", ")}]
status_quo: [${quo.split(" ").join(", ")}]
scenarios: { ${Object.entries(scenarios ?? { S1: first })
    .map(([id, when]) => named(id, `when: "${when}"`))
    .join(", ")} }
preferences: { ${Object.entries(preferences)
    .map(([actor, list]) => `${actor}: ${list}`)
    .join(", ")} }
`);
}
const gameOf = (c: Case): Game => {
  const { game, diagnostics } = compile(c);
  if (!game) throw new Error(diagnostics.map((d) => d.message.en).join("\n"));
  return game;
};
const refused = (parts: Parts) => compile(conflict(parts));
const statesOf = (game: Game): string[] => Array.from({ length: game.n }, (_, s) => stateId(game, s)).sort();
const at = (game: Game, id: string): number => statesIn(game).indexOf(id);
const statesIn = (game: Game): string[] => Array.from({ length: game.n }, (_, s) => stateId(game, s));

describe("what is refused", () => {
  test("scenarios that overlap: both are named, and a state in both", () => {
    const { game, diagnostics } = refused({ scenarios: { S1: "x & y", S2: "y & z", S3: "!y" } });
    expect(game).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: "QN-SCENARIO-OVERLAP", severity: "error", path: ["scenarios", "S2", "when"], value: "S1 & S2" },
    ]);
    expect(diagnostics[0]!.message.en).toContain("state x+y+z;");
    expect(diagnostics[0]!.message.ar).toContain("x+y+z");
  });

  test("an overlap that no feasible state shows is none", () => {
    const { game } = refused({ infeasible: ["x & y & z"], scenarios: { S1: "x & y", S2: "y & z" } });
    expect(game?.scenarios).toEqual(["S0", "S1", "S2"]);
  });

  test("a scenario without a state, beside every other mistake of its kind", () => {
    const { diagnostics } = refused({ infeasible: ["x & y"], scenarios: { S1: "x & y", S2: "z", S3: "z & !x" } });
    expect(diagnostics.map((d) => [d.code, d.value]).sort()).toEqual([
      ["QN-SCENARIO-EMPTY", "S1"],
      ["QN-SCENARIO-OVERLAP", "S2 & S3"],
    ]);
  });

  test("a status quo that a rule forbids, with the reason; rules that leave nothing", () => {
    const forbidden = refused({ infeasible: ["x & z"], quo: "x z" });
    expect(forbidden.diagnostics).toMatchObject([{ code: "QN-STATUS-QUO", path: ["status_quo"] }]);
    expect(forbidden.diagnostics[0]!.message.en).toContain("a rule");
    expect(refused({ infeasible: ["x", "!x"] }).diagnostics.map((d) => d.code)).toEqual(["QN-STATES-NONE"]);
  });

  test("too many states, with a count and at once", () => {
    const many = (n: number): string => `a: ${Array.from({ length: n }, (_, k) => `o${k}`).join(" ")}`;
    for (const n of [22, 23, 30]) {
      const c = conflict({ options: many(n) });
      const start = performance.now();
      const { game, diagnostics } = compile(c);
      expect(performance.now() - start).toBeLessThan(2000);
      expect(game).toBeUndefined();
      expect(diagnostics.map((d) => d.code)).toEqual(["QN-STATES-MANY"]);
      const [count, limit] = diagnostics[0]!.message.en!.match(/\d[\d,]*/g)!.map((x) => Number(x.replaceAll(",", "")));
      expect(count).toBeGreaterThan(limit!);
      expect(limit).toBe(limits.states);
    }
  });

  test("rules that cut thirty options down to few states leave a game", () => {
    const ids = Array.from({ length: 30 }, (_, k) => `o${String(k).padStart(2, "0")}`);
    const chain = ids.slice(1).map((id, k) => `${id} & !${ids[k]}`);
    const game = gameOf(conflict({ options: `a: ${ids.join(" ")}`, infeasible: chain, scenarios: { S1: "o29" } }));
    expect(game.n).toBe(31);
  });

  test("also where the rule that cuts comes last", () => {
    const ids = Array.from({ length: 23 }, (_, k) => `o${String(k).padStart(2, "0")}`);
    const last = ids.slice(0, -1).map((id) => `${id} & zlast`);
    const game = gameOf(
      conflict({
        options: `a: ${ids.slice(0, -1).join(" ")} zlast`,
        infeasible: ["!zlast", ...last],
        quo: "zlast",
        scenarios: { S1: "zlast" },
      }),
    );
    expect(game.n).toBe(1);
  });
});

describe("moot options", () => {
  const game = gameOf(conflict({ options: "a: closed; b: strike talks", moot: { closed: "strike talks" }, quo: "" }));

  test("count as off where they do not matter: one state for all of them", () => {
    expect(statesOf(game)).toEqual(["-", "closed", "strike", "strike+talks", "talks"]);
    expect(game.hasMoot).toBe(true);
  });

  test("cannot be moved there; closing takes them along", () => {
    const targets = (player: number, from: string): string[] => {
      const { start, to } = game.players[player]!.moves;
      const s = at(game, from);
      return [...to.subarray(start[s]!, start[s + 1]!)].map((q) => stateId(game, q)).sort();
    };
    expect(targets(1, "closed")).toEqual([]);
    expect(targets(0, "strike+talks")).toEqual(["closed"]);
    // Reopening leaves them off.
    expect(targets(0, "closed")).toEqual(["-"]);
    expect(targets(1, "strike")).toEqual(["-", "strike+talks", "talks"]);
  });

  test("nor set by whoever ends the group in the same move", () => {
    const alone = gameOf(conflict({ options: "a: closed strike; b: z", moot: { closed: "strike" } }));
    const { start, to } = alone.players[0]!.moves;
    const s = at(alone, "closed");
    expect([...to.subarray(start[s]!, start[s + 1]!)].map((q) => stateId(alone, q))).toEqual(["-"]);
  });

  test("a canonical state is feasible where some raw member is, and the status quo is made canonical", () => {
    const ruled = gameOf(
      conflict({
        options: "a: closed; b: strike talks",
        moot: { closed: "strike talks" },
        infeasible: ["closed & !strike"],
        quo: "closed strike",
      }),
    );
    expect(statesOf(ruled)).toEqual(["-", "closed", "strike", "strike+talks", "talks"]);
    expect(stateId(ruled, ruled.statusQuo)).toBe("closed");
    const cut = gameOf(
      conflict({
        options: "a: closed; b: strike",
        moot: { closed: "strike" },
        infeasible: ["closed"],
        scenarios: { S1: "strike" },
      }),
    );
    expect(statesOf(cut)).toEqual(["-", "strike"]);
  });

  test("whatever matters no more may make others moot in turn", () => {
    const chained = gameOf(conflict({ options: "a: x y z", moot: { x: "y", "!y": "z" }, scenarios: { S1: "x" } }));
    // z counts only while y holds, y only while x does not.
    expect(statesOf(chained)).toEqual(["-", "x", "y", "y+z"]);
  });
});

describe("hazards", () => {
  const flipOf = (game: Game, key: string) => game.flips.find((f) => f.key === key)!;
  const target = (game: Game, key: string, from: string): string | null => {
    const q = flipOf(game, key).target[at(game, from)]!;
    return q < 0 ? null : stateId(game, q);
  };
  const rule = { options: "a: line; b: relief", infeasible: ["relief & !line"], quo: "line" };

  test("a flip whose result is infeasible cannot happen, and says where", () => {
    const game = gameOf(conflict({ ...rule, more: { line: "hazard: { off: 0.1 }" } }));
    expect(target(game, "option.line.hazard.off", "line")).toBe("-");
    expect(target(game, "option.line.hazard.off", "line+relief")).toBeNull();
    expect(flipOf(game, "option.line.hazard.off").blocked.map((s) => stateId(game, s))).toEqual(["line+relief"]);
    // Where the option is off already there is nothing to flip, and nothing blocked.
    expect(target(game, "option.line.hazard.off", "-")).toBeNull();
  });

  test("what goes with it makes it possible", () => {
    const game = gameOf(conflict({ ...rule, more: { line: 'hazard: { off: { rate: 0.1, with: ["!relief"] } }' } }));
    expect(target(game, "option.line.hazard.off", "line+relief")).toBe("-");
    expect(flipOf(game, "option.line.hazard.off").blocked).toEqual([]);
  });

  test("a companion that cannot be undone blocks it too", () => {
    const game = gameOf(
      conflict({
        options: "a: line; b: relief",
        quo: "line",
        more: { line: 'hazard: { off: { rate: 0.1, with: ["!relief"] } }', relief: "irreversible: on" },
      }),
    );
    expect(target(game, "option.line.hazard.off", "line+relief")).toBeNull();
    expect(target(game, "option.line.hazard.off", "line")).toBe("-");
    expect(flipOf(game, "option.line.hazard.off").blocked.map((s) => stateId(game, s))).toEqual(["line+relief"]);
  });
});

describe("ranks", () => {
  const ranks = (list: string, values: Values = atMidpoint, options = "a: x y; b: z"): Record<string, number> => {
    const game = gameOf(conflict({ options, preferences: { a: list } }));
    const { rank } = drawOf(game, values, () => new Map()).ranks[game.players.findIndex((p) => p.id === "a")]!;
    return Object.fromEntries(statesIn(game).map((id, s) => [id, rank[s]!]));
  };

  test("statements: the first outweighs all below it, what none tells apart ties, ranks are dense", () => {
    expect(ranks(`[{ if: x, ${src} }, { if: y, ${src} }]`)).toEqual({
      "-": 0,
      y: 1,
      x: 2,
      "x+y": 3,
      z: 0,
      "y+z": 1,
      "x+z": 2,
      "x+y+z": 3,
    });
    // Scores 0, 1 and 3 of 4: no gap is left.
    expect(ranks(`[{ if: x & y, ${src} }, { if: x, ${src} }]`)).toMatchObject({ "-": 0, y: 0, x: 1, "x+y": 2 });
  });

  test("no statements, no preference: all tie, and nobody gains", () => {
    expect(new Set(Object.values(ranks("[]")))).toEqual(new Set([0]));
    const game = gameOf(conflict({}));
    const { rank, top } = drawOf(game, atMidpoint, () => new Map()).ranks[0]!;
    expect([top, ...rank]).toEqual(new Array(game.n + 1).fill(0));
  });

  test("a ranking: the first pattern that fits counts, what none fits ranks last", () => {
    const found = ranks(`{ ranking: [x & z, x], ${src} }`);
    expect(found).toEqual({ "x+z": 2, "x+y+z": 2, x: 1, "x+y": 1, "-": 0, y: 0, z: 0, "y+z": 0 });
  });

  test("a utility: summed, and equal to nine decimals is equal", () => {
    const utility = (a: number, b: number): string =>
      `{ utility: [{ if: x, value: ${a}, ${src} }, { if: y, value: ${b}, ${src} }, { if: z, value: 0.3, ${src} }] }`;
    // 0.1 + 0.2 and 0.3 differ in the last bit only.
    const found = ranks(utility(0.1, 0.2));
    expect(found["x+y"]).toBe(found.z);
    expect(found).toEqual({ "-": 0, x: 1, y: 2, z: 3, "x+y": 3, "x+z": 4, "y+z": 5, "x+y+z": 6 });
    const apart = ranks(utility(0.1, 0.200000002));
    expect(apart["x+y"]).toBeGreaterThan(apart.z!);
    const within = ranks(utility(0.1, 0.2000000002));
    expect(within["x+y"]).toBe(within.z);
  });

  test("ranks are dense, up to the best", () => {
    const game = gameOf(conflict({ preferences: { a: `[{ if: x, ${src} }, { if: y, ${src} }]` } }));
    const { rank, top } = drawOf(game, atMidpoint, () => new Map()).ranks[0]!;
    expect(top).toBe(3);
    expect(["-", "y", "x", "x+y"].map((state) => rank[at(game, state)])).toEqual([0, 1, 2, 3]);
  });

  describe("swaps and holds", () => {
    const all = "[{ if: x, swap: true, S }, { if: y, swap: true, S }, { if: z, S }]".replaceAll("S", src);
    const swapping = (...keys: string[]): Values => ({ ...atMidpoint, swapped: (key) => keys.includes(key) });
    const swap = (x: string): string => `preference.a.swap(${x})`;
    /** Singles, best first: with three statements they show the order. */
    const order = (list: string, values: Values): string => {
      const found = ranks(list, values);
      return ["x", "y", "z"].sort((p, q) => found[q]! - found[p]!).join(" > ");
    };

    test("flags are taken from the top of the written list, and carry what stands there", () => {
      expect(order(all, atMidpoint)).toBe("x > y > z");
      expect(order(all, swapping(swap("x")))).toBe("y > x > z");
      expect(order(all, swapping(swap("y")))).toBe("x > z > y");
      // First x and y trade places; then the second flag moves what now stands second, x, below z.
      expect(order(all, swapping(swap("x"), swap("y")))).toBe("y > z > x");
    });

    test("a statement that is not held keeps its place in the trade", () => {
      const without = (key: string, values: Values): Values => ({ ...values, dropped: (k) => k === key });
      const found = ranks(all, without("preference.a.hold(x)", swapping(swap("x"), swap("y"))));
      // y, z, (x): y outweighs z, and x says nothing.
      expect([found.y, found.z, found.x, found["-"]]).toEqual([2, 1, 0, 0]);
      // Had it given up its place, z would have come before y.
      const middle = ranks(all, without("preference.a.hold(y)", swapping(swap("y"))));
      expect([middle.x, middle.z, middle.y]).toEqual([2, 1, 0]);
    });

    test("in draws, a flag swaps half the time and a hold holds as often as it says", () => {
      const list = `[{ if: x, swap: true, ${src} }, { if: y, hold: 0.3, ${src} }]`;
      const game = gameOf(conflict({ preferences: { a: list } }));
      let trades = 0;
      let held = 0;
      const n = 2000;
      for (let d = 0; d < n; d++) {
        const { rank, top } = drawOf(game, sampled(7, d), () => new Map()).ranks[0]!;
        const [x, y] = [rank[at(game, "x")]!, rank[at(game, "y")]!];
        if (top === 3) held++;
        if (y > x) trades++;
      }
      // Four standard errors of a share of 2000.
      expect(Math.abs(held / n - 0.3)).toBeLessThan(4 * Math.sqrt((0.3 * 0.7) / n));
      expect(Math.abs(trades / held - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / held));
    });
  });

  test("more statements than a double can weigh are refused", () => {
    const list = (n: number): string =>
      `[${Array.from({ length: n }, (_, k) => `{ if: "${"!".repeat(k)}x", ${src} }`).join(", ")}]`;
    const codes = (n: number): string[] => parseBody(`preferences: { a: ${list(n)} }`).diagnostics.map((d) => d.code);
    expect(codes(53)).toContain("QN-STATEMENTS");
    expect(codes(52)).not.toContain("QN-STATEMENTS");
  });
});

describe("keys", () => {
  /** Every number, hold and swap of a case in a draw, by key. */
  function drawn(c: Case, d: number): Map<string, number | boolean> {
    const values = sampled(c.seed, d);
    const found = new Map<string, number | boolean>();
    const walk = (x: unknown): void => {
      if (typeof x !== "object" || x === null) return;
      if ("quantity" in x && "key" in x) found.set((x as Judged).key, values.number(x as Judged));
      else for (const inner of Object.values(x)) walk(inner);
    };
    walk(c);
    for (const p of c.preferences)
      if (p.form === "statements")
        for (const s of p.statements) {
          if (s.hold.by === "number") found.set(s.hold.key, values.held(s.hold.key, 0.5));
          if (s.swap) found.set(s.swapKey, values.swapped(s.swapKey));
        }
    return found;
  }
  const first = { if: "x", hold: "0.2 to 0.9" };
  const statement = ({ if: when, hold }: { if: string; hold: string }): string =>
    `{ if: "${when}", hold: ${hold}, swap: true, ${src} }`;
  const last = `{ if: z, ${src} }`;
  const base = conflict({
    more: { x: "hazard: { off: 0.1 to 0.4 }" },
    preferences: { a: `[${statement(first)}, ${last}]` },
  });
  const others: Record<string, Case> = {
    "an option more": conflict({
      options: "a: aa x y; b: z zz",
      more: { x: "hazard: { off: 0.1 to 0.4 }", aa: "hazard: { on: 0.1 to 0.2 }" },
      scenarios: { S1: "x" },
      preferences: { a: `[${statement(first)}, ${last}]` },
    }),
    "a statement more, in front": conflict({
      more: { x: "hazard: { off: 0.1 to 0.4 }" },
      preferences: { a: `[${statement({ if: "y", hold: "0.1 to 0.3" })}, ${statement(first)}, ${last}]` },
    }),
    "an actor with preferences more": conflict({
      more: { x: "hazard: { off: 0.1 to 0.4 }" },
      preferences: { a: `[${statement(first)}, ${last}]`, b: `[${statement(first)}, ${last}]` },
    }),
  };

  test.each(Object.keys(others))("%s changes no other draw", (id) => {
    let more = 0;
    for (let d = 0; d < 20; d++) {
      const [was, is] = [drawn(base, d), drawn(others[id]!, d)];
      for (const [key, value] of was) expect(is.get(key), key).toBe(value);
      more += is.size - was.size;
    }
    expect(more).toBeGreaterThan(0);
  });

  test("another seed, draw or key gives another number", () => {
    const value = (c: Case, d: number): number | boolean => drawn(c, d).get("option.x.hazard.off")!;
    const seen = new Set([0, 1, 2, 3].flatMap((d) => [value(base, d), value({ ...base, seed: base.seed + 1 }, d)]));
    expect(seen.size).toBe(8);
    const both = others["an actor with preferences more"]!;
    expect(drawn(both, 0).get("preference.a.p(x)")).not.toBe(drawn(both, 0).get("preference.b.p(x)"));
  });
});

test("names of states list what is on, sorted", () => {
  const game = gameOf(conflict({ options: "a: zeta alpha", quo: "zeta alpha", scenarios: { S1: "zeta" } }));
  expect(stateId(game, game.statusQuo)).toBe("alpha+zeta");
  expect(optionsOn(game, game.statusQuo)).toEqual(["alpha", "zeta"]);
});
