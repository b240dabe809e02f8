// Effects of trials against the long way round: the change is really made in the case, and its forecast run from scratch on the same draws.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Hold, Judged, Statement } from "../case/case.ts";
import { type Case, namesIn, type Predicate, parsePredicate } from "../case/index.ts";
import { caseOf as caseFrom } from "../case/testing.ts";
import { parseAt } from "../cli/readCase.ts";
import { posteriorsOf } from "../lenses/evidence/index.ts";
import { runForecast } from "../lenses/forecast/index.ts";
import { inProcess } from "../run/inProcess.ts";
import { conflicts } from "../testing/arbitrary.ts";
import { caseOf } from "../testing/toCase.ts";
import type { Change, Effect } from "./finding.ts";
import { type Assessment, assess, jobsFor, sharedOf } from "./index.ts";
import { compareCases, dropping } from "./whatIf.ts";

const load = (id: string): Case => {
  const file = fileURLToPath(new URL(`../../cases/${id}.case.yaml`, import.meta.url));
  return parseAt(file, readFileSync(file, "utf8")).case!;
};
const run = (c: Case, draws: number): Promise<Assessment> =>
  assess(c, { draws, isFull: true, runner: inProcess(jobsFor(sharedOf(c))) });
const effectsOf = (a: Assessment): readonly Effect[] => a.carries!.list.flatMap((carrier) => carrier.effects);

const isJudged = (x: object): x is Judged => "quantity" in x && "key" in x && "isDefault" in x;
const fixed = (j: Judged, value: number): Judged => ({
  ...j,
  quantity: { family: "number", value },
  text: String(value),
});

/** A copy with every number of this key replaced. */
function withNumber<T>(x: T, key: string, value: number): T {
  if (typeof x !== "object" || x === null) return x;
  if (Array.isArray(x)) return x.map((item) => withNumber(item, key, value)) as T;
  if (isJudged(x)) return x.key === key ? ({ ...fixed(x, value) } as T) : x;
  return Object.fromEntries(Object.entries(x).map(([k, v]) => [k, withNumber(v, key, value)])) as T;
}
const inStatements = (c: Case, change: (s: readonly Statement[]) => readonly Statement[]): Case => ({
  ...c,
  preferences: c.preferences.map((p) => (p.form === "statements" ? { ...p, statements: change(p.statements) } : p)),
});
/** Held surely, or never; the place stays. */
const surely = (hold: Hold, key: string, isHeld: boolean): Hold =>
  hold.by === "number" && hold.key === key ? { ...hold, p: fixed(hold.p, isHeld ? 1 : 0) } : hold;
const never = (s: Statement): Hold => ({
  by: "number",
  key: s.key,
  p: { key: `${s.key} never`, quantity: { family: "number", value: 0 }, text: "0", path: s.path, isDefault: false },
});
const conjuncts = (p: Predicate): readonly string[] =>
  p.op === "and"
    ? [...conjuncts(p.left), ...conjuncts(p.right)]
    : [JSON.stringify(p, (k, v) => (k === "at" ? undefined : v))];

/** The case with the change really made. */
function made(c: Case, change: Change): Case {
  switch (change.kind) {
    case "value":
      return withNumber(c, change.key, change.value);
    case "hold":
      return {
        ...inStatements(c, (all) => all.map((s) => ({ ...s, hold: surely(s.hold, change.key, change.held) }))),
        agreements: c.agreements.map((a) => ({ ...a, hold: surely(a.hold, change.key, change.held) })),
      };
    case "drop-statement":
      return inStatements(c, (all) => all.map((s) => (s.key === change.key ? { ...s, hold: never(s) } : s)));
    case "swap":
      return inStatements(c, (all) => {
        const j = all.findIndex((s) => s.swapKey === change.key);
        if (j < 0) return all;
        const [upper, lower] = [{ ...all[j]!, swap: false }, all[j + 1]!];
        return [...all.slice(0, j), ...(change.swapped ? [lower, upper] : [upper, lower]), ...all.slice(j + 2)];
      });
    case "trait":
      return {
        ...c,
        hypotheses: c.hypotheses.map((h) =>
          h.id === change.trait ? { ...h, prior: fixed(h.prior, change.value ? 1 : 0) } : h,
        ),
      };
    case "owner":
      return { ...c, options: c.options.map((o) => (o.id === change.option ? { ...o, owner: change.to } : o)) };
    case "channel": {
      const opening = namesIn(c.channels.find((x) => x.id === change.channel)!.open!);
      return {
        ...c,
        // Nobody moves it and nothing flips it; what it is at the start it stays.
        options: c.options.map((o) => (opening.includes(o.id) ? { ...o, owner: "chance", hazard: {} } : o)),
        statusQuo: [...c.statusQuo.filter((o) => !opening.includes(o)), ...(change.open ? opening : [])],
      };
    }
    case "drop-agreement":
      return { ...c, agreements: c.agreements.filter((a) => a.id !== change.agreement) };
    case "drop-seat":
      return {
        ...c,
        agreements: c.agreements.map((a) =>
          a.id === change.agreement ? { ...a, members: a.members.filter((m) => m !== change.actor) } : a,
        ),
      };
    case "drop-literal": {
      const [literal] = conjuncts(parsePredicate(change.literal) as Predicate);
      const rest = (p: Predicate): Predicate | null => {
        if (p.op !== "and") return conjuncts(p)[0] === literal ? null : p;
        const [left, right] = [rest(p.left), rest(p.right)];
        return left && right ? { ...p, left, right } : (left ?? right);
      };
      return {
        ...c,
        scenarios: c.scenarios.map((s) => (s.id === change.scenario ? { ...s, when: rest(s.when!)! } : s)),
      };
    }
  }
}

async function atHorizon(c: Case, draws: number): Promise<Readonly<Record<string, number>>> {
  const { finding } = await runForecast(c, { draws, posteriors: posteriorsOf(c) });
  return Object.fromEntries(Object.entries(finding.scenarios).map(([id, s]) => [id, s.in.at(-1)!.mean]));
}

/** Every effect of every `step`-th carrier equals a forecast from scratch. Returns the kinds of change compared. */
async function compare(c: Case, draws: number, step: number): Promise<readonly string[]> {
  const a = await run(c, draws);
  const before = await atHorizon(c, draws);
  const kinds = new Set<string>();
  for (const carrier of a.carries!.list.filter((_, k) => k % step === 0))
    for (const { change, scenarios, impossible } of carrier.effects) {
      if (impossible) continue;
      kinds.add(change.kind);
      const after = await atHorizon(made(c, change), draws);
      for (const [id, p] of Object.entries(scenarios)) {
        const what = `${JSON.stringify(change)} on ${id}`;
        expect(Math.abs(p.before - before[id]!), what).toBeLessThanOrEqual(1e-12);
        expect(Math.abs(p.after - after[id]!), what).toBeLessThanOrEqual(1e-12);
        expect(Math.abs(p.difference - (p.after - p.before)), what).toBeLessThanOrEqual(1e-12);
      }
    }
  return [...kinds];
}

describe("effects are those of the change really made", () => {
  test("Cuba, every change", async () => {
    const kinds = await compare(load("cuba-1962"), 12, 1);
    expect([...kinds].sort()).toEqual([
      "channel",
      "drop-agreement",
      "drop-statement",
      "hold",
      "owner",
      "trait",
      "value",
    ]);
  });

  test("Elmira, every change", async () => {
    const kinds = await compare(load("elmira"), 12, 1);
    expect([...kinds].sort()).toEqual(["drop-agreement", "drop-literal", "owner", "value"]);
  });

  test("a statement that may trade places, a seat at a table of three, and a hold on an agreement", async () => {
    const c = caseFrom(`
actors:
  a: { ar: أ, en: A, tempo: 0.2 to 0.6, foresight: 0.3, src: assumption }
  b: { ar: ب, en: B, tempo: 0.4, foresight: 0.1 to 0.9, src: assumption }
  c: { ar: ج, en: C, tempo: 0.3, foresight: 0, src: assumption }
options:
  x: { owner: a, ar: س, en: X, src: assumption }
  y: { owner: b, ar: ص, en: Y, src: assumption }
  z: { owner: c, ar: ع, en: Z, hazard: { off: 0.05 to 0.2 }, src: assumption }
status_quo: []
scenarios: { S1: { ar: أ, en: S1, when: x & y, src: assumption }, S2: { ar: ب, en: S2, when: z & !x, src: assumption } }
preferences:
  a: [{ if: y & z, hold: 0.5 to 0.9, swap: true, src: assumption }, { if: "!x", src: assumption }]
  b: [{ if: x, src: assumption }, { if: "!y", swap: true, src: assumption }, { if: z, src: assumption }]
  c: [{ if: x <-> y, src: assumption }, { if: "!z", hold: 0.4, src: assumption }]
agreements:
  three: { ar: أ, en: three, members: [a, b, c], rate: 0.1 to 0.5, trust: 0.5, hold: 0.3 to 0.8, src: assumption }
`);
    const kinds = await compare(c, 40, 1);
    expect(kinds).toEqual(expect.arrayContaining(["swap", "drop-seat", "hold", "value"]));
  });

  test("random conflicts, a third of their changes", async () => {
    const kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(conflicts({ maxOptions: 5 }), async (conflict) => {
        for (const kind of await compare(caseOf(conflict), 1, 3)) kinds.add(kind);
      }),
      { numRuns: 25, seed: 21, endOnFailure: true },
    );
    expect([...kinds]).toEqual(
      expect.arrayContaining(["owner", "drop-agreement", "drop-seat", "drop-literal", "drop-statement"]),
    );
  });
});

describe("what is solved again", () => {
  test("not a draw that the change leaves as it was", async () => {
    const a = await run(load("cuba-1962"), 40);
    const solved = (pick: (change: Change) => boolean): number[] =>
      effectsOf(a)
        .filter(({ change }) => pick(change))
        .map((effect) => effect.solved);
    // An end of a prior turns the trait over in some draws only.
    const prior = solved((change) => change.kind === "value" && change.key === "hypothesis.needs_quid.prior");
    expect(prior).toHaveLength(2);
    for (const n of prior) expect(n).toBeLessThan(40);
    expect(Math.max(...prior)).toBeGreaterThan(0);
    // True in all draws and false in all draws: each draw is one of the two already.
    const trait = solved((change) => change.kind === "trait");
    expect(trait[0]! + trait[1]!).toBe(40);
    const held = solved((change) => change.kind === "hold" && change.key === "preference.su.hold(us_jupiter)");
    expect(held[0]! + held[1]!).toBe(40);
    expect(solved((change) => change.kind === "owner").every((n) => n === 40)).toBe(true);
  });

  test("a pattern is only read anew", async () => {
    const effects = effectsOf(await run(load("elmira"), 10)).filter(
      (e) => e.change.kind === "drop-literal" && !e.impossible,
    );
    expect(effects.length).toBeGreaterThan(0);
    expect(effects.map((e) => e.solved)).toEqual(effects.map(() => 0));
  });

  test("the same draws, whoever did which of them", async () => {
    // More orders of preference than are remembered at once, so that what is forgotten depends on who computed what.
    const names = ["x0", "x1", "x2", "x3", "x4", "x5"];
    const terms = names
      .flatMap((x) => [x, `!${x} & x0`, `${x} | x1`])
      .map((when) => `{ if: "${when}", value: 1 to 9, src: assumption }`);
    const c = caseFrom(`
actors: { a: { ar: أ, en: A, tempo: 1, foresight: 0.5, src: assumption }, b: { ar: ب, en: B, tempo: 1, foresight: 0.5, src: assumption } }
options: { ${names.map((x, k) => `${x}: { owner: ${k % 2 ? "a" : "b"}, ar: س, en: ${x}, src: assumption }`).join(", ")} }
status_quo: []
scenarios: { S1: { ar: أ, en: S1, when: x0 & x1, src: assumption } }
preferences: { a: { utility: [${terms.join(", ")}] }, b: [{ if: x1, hold: 0.3 to 0.9, src: assumption }] }
`);
    const assessed = async (workers: number): Promise<Assessment> => {
      const handlers = Array.from({ length: workers }, () => jobsFor(sharedOf(c)));
      const map = async <R>(job: string, payloads: readonly unknown[]) =>
        payloads.map((payload, k) => handlers[k % workers]![job]!(payload) as R);
      return assess(c, { draws: 200, isFull: true, runner: { id: `${workers}`, map, close: async () => {} } });
    };
    const [one, two] = [await assessed(1), await assessed(2)];
    expect(effectsOf(two).map((e) => e.solved)).toEqual(effectsOf(one).map((e) => e.solved));
  });
});

test("a change that leaves no game is reported, not computed", async () => {
  const cuba = await run(load("cuba-1962"), 5);
  // Without `!us_jupiter` S1 would hold S2.
  const overlap = effectsOf(cuba).find(
    ({ change }) => change.kind === "drop-literal" && change.scenario === "S1" && change.literal === "!us_jupiter",
  )!;
  expect(overlap).toMatchObject({
    impossible: "scenarios",
    n: 0,
    solved: 0,
    scenarios: {},
    isVisible: false,
    changed: [],
  });
  const c = load("cuba-1962");
  const why = { ar: "", en: "the channel is never closed" };
  const rule = {
    when: parsePredicate("!us_channel") as Predicate,
    why,
    basis: c.options[0]!.basis,
    path: ["infeasible", 2],
  };
  const always = await run({ ...c, infeasible: [...c.infeasible, rule] }, 5);
  const closed = effectsOf(always).find(({ change }) => change.kind === "channel" && !change.open)!;
  expect(closed).toMatchObject({ impossible: "status-quo", n: 0 });
  // What could not be tried is not said to move nothing.
  expect(always.carries!.idle).not.toContain("channel(backchannel=closed)");
});

describe("what a change means", () => {
  test("a statement dropped by a what-if is one dropped here", async () => {
    const c = load("cuba-1962");
    const a = await run(c, 12);
    let compared = 0;
    for (const { change, scenarios } of effectsOf(a)) {
      const isDrop = change.kind === "drop-statement" || (change.kind === "hold" && !change.held);
      const other = isDrop ? dropping(c, change.key) : null;
      if (!other) continue;
      compared++;
      const whatIf = await compareCases(c, other, 12, async () => {});
      for (const [id, p] of Object.entries(scenarios))
        expect(Math.abs(whatIf.scenarios[id]!.after - p.after), `${JSON.stringify(change)} on ${id}`).toBeLessThan(
          1e-12,
        );
    }
    expect(compared).toBeGreaterThan(10);
  });

  const two = `
actors:
  a: { ar: أ, en: A, tempo: 0.5, foresight: 0.5, src: assumption }
  b: { ar: ب, en: B, tempo: 1, foresight: 0.5, src: assumption }
`;
  const option = (id: string, rest: string): string => `${id}: { ar: س, en: ${id}, ${rest}, src: assumption }`;
  const chance = (id: string, hazard: string): string => option(id, `owner: chance, hazard: { ${hazard} }`);
  const parties = `${option("z", "owner: a")}, ${option("w", "owner: b")}`;
  const wishes = "{ a: [{ if: z, hold: 0.5, src: assumption }], b: [{ if: z <-> w, src: assumption }] }";
  const channel = (a: Assessment, open: boolean): Effect =>
    effectsOf(a).find(({ change }) => change.kind === "channel" && change.open === open)!;
  const lines = (open: string, options: string, quo: string): Case =>
    caseFrom(`${two}
channels: { line: { ar: خ, en: Line, parties: [a, b], open: "${open}", src: assumption } }
options: { ${options}, ${parties} }
status_quo: [${quo}]
scenarios: { S1: { ar: أ, en: Closed, when: "!(${open})", src: assumption } }
preferences: ${wishes}
`);

  test("a channel that is open while something is off: kept open it is off", async () => {
    const a = await run(lines("!jam", chance("jam", "on: 0.1, off: 0.1"), ""), 2);
    expect(channel(a, true).scenarios.S1!.after).toBe(0);
    expect(channel(a, false).scenarios.S1!.after).toBeCloseTo(1, 12);
  });

  test("a channel kept open stays open, though something else would have taken it along", async () => {
    const a = await run(
      lines("line", `${option("line", "owner: a")}, ${chance("war", 'on: { rate: 0.2, with: ["!line"] }')}`, "line"),
      2,
    );
    expect(channel(a, true).scenarios.S1!.after).toBe(0);
  });

  test("rounding is no effect, and leads no order", async () => {
    // What chance does and what the parties do have nothing to do with each other.
    const a = await run(
      caseFrom(`${two}
options: { ${chance("x", "on: 0.1, off: 0.3")}, ${chance("y", "on: 0.1, off: 0.3")}, ${parties} }
status_quo: []
scenarios: { S1: { ar: أ, en: X, when: x & !y, src: assumption }, S2: { ar: ب, en: Y, when: y & !x, src: assumption } }
preferences: { a: [{ if: z, src: assumption }], b: [{ if: z <-> w, src: assumption }] }
`),
      20,
    );
    expect(a.order.find((pair) => pair.a === "S1")!.ahead).toBeNull();
    expect(a.carries!.list.filter((x) => x.size > 0 && x.size < 1e-9).map((x) => x.id)).toEqual([]);
  });

  test("an agreement that never meets changes no order, with however many draws", async () => {
    const c = caseFrom(`${two}
options: { ${chance("x", "on: 0.02 to 0.2, off: 0.05 to 0.2")}, ${parties} }
status_quo: []
scenarios: { S1: { ar: أ, en: X, when: x, src: assumption } }
preferences: ${wishes}
agreements: { g: { ar: ت, en: Never, members: [a, b], when: x & !x, rate: 0.1, trust: 0.1, src: assumption } }
`);
    const a = await run({ ...c, seed: 2 }, 1000);
    for (const row of a.limits!.rows) expect(row.orderChanges).toEqual([]);
    expect(a.limits!.orderSurvives).toBe(true);
  });
});
