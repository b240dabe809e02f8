// The goal question on small conflicts: who owns what, what can be undone, who can agree, each worked out by hand; and what must not
// matter for it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Case, type Predicate, parsePredicate, printPredicate } from "../case/index.ts";
import { caseOf } from "../case/testing.ts";
import { inProcess } from "../run/inProcess.ts";
import { conflicts } from "../testing/arbitrary.ts";
import { isStable, statesWhere } from "../testing/reference.ts";
import { caseOf as fixedCase } from "../testing/toCase.ts";
import { goalChanges, goalUnder, withGoalChange } from "./goalChanges.ts";
import type { GoalChange, GoalFinding } from "./goalFinding.ts";
import { goalFinding, goalsOf } from "./goals.ts";
import { assess, jobsFor, sharedOf } from "./index.ts";

/** Two ceasefires. The South would rather not be the one that stops; each would gain if both did, compared with neither. */
const truce = (more = "", south = '[{ if: "!s", src: assumption }, { if: n, src: assumption }]'): Case =>
  caseOf(`actors:
  north: { ar: ش, en: N, tempo: 1, foresight: 0, src: assumption }
  south: { ar: ج, en: S, tempo: 1, foresight: 0, src: assumption }
  east: { ar: ق, en: E, src: assumption }
options:
  n: { owner: north, ar: ش, en: N, src: assumption }
  s: { owner: south, ar: ج, en: S, hazard: { "off": 0.1 }, src: assumption }
status_quo: []
scenarios: { S1: { ar: ه, en: T, when: n & s, src: assumption } }
goals:
  - { id: last, when: S1, ar: ت, en: Last, src: assumption }
preferences:
  north: [{ if: s, src: assumption }, { if: "!n", src: assumption }]
  south: ${south}
${more}`);

const asked = (c: Case, when = "S1", concept: GoalFinding["concept"] = "seq"): GoalFinding =>
  goalFinding(c, { id: "g", label: null, when: parsePredicate(when) as Predicate }, { concept, frozen: [] });
const effectsOf = (f: GoalFinding) => Object.fromEntries(f.changes.map((x) => [nameOf(x.change), x.effects]));
function nameOf(change: GoalChange): string {
  switch (change.kind) {
    case "owner":
      return `${change.option}=${change.to}`;
    case "irreversible":
      return `${change.option} ${change.to}`;
    case "channel":
      return `${change.channel} ${change.open ? "open" : "closed"}`;
    case "open-agreement":
      return `open ${change.agreement}`;
    case "new-agreement":
      return `new ${change.members.join("+")}`;
  }
}

describe("a truce that the South would leave", () => {
  test("it lasts where the South puts the North's ceasefire first; no single change of the case does that", () => {
    const f = asked(truce());
    expect(f.now).toMatchObject({ states: 1, stable: [], left: [] });
    // Once the South cannot go back, it cannot answer the North either, which then leaves. With both options the North comes there alone.
    expect(effectsOf(f)).toEqual({ "s=north": ["reached"] });
    expect(f.priorities!.least.reorder).toMatchObject({ cost: 1, count: 1, isExact: true });
    expect(f.priorities!.least.reorder.profiles[0]!.revisions).toEqual([
      {
        actor: "south",
        order: ["preference.south.hold(n)", "preference.south.hold(!s)"],
        raised: [{ statement: "preference.south.hold(n)", above: "preference.south.hold(!s)" }],
        dropped: [],
        added: [],
      },
    ]);
    expect([f.priorities!.alone.north!.reorder.cost, f.priorities!.alone.south!.reorder.cost]).toEqual([null, 1]);
  });
  test("tried: two owners, two that cannot be undone, an agreement; the East owns nothing and is offered nothing", () => {
    const c = truce();
    expect(goalChanges(c, () => [true]).map(nameOf)).toEqual(["n=south", "s=north", "n on", "s on", "new north+south"]);
    expect(goalChanges(c, () => [true, false]).map(nameOf)).toContain("s off");
    expect(asked(c).tried).toBe(5);
  });
  test("an option that cannot be undone keeps no hazard against that", () => {
    const changed = withGoalChange(truce(), { kind: "irreversible", option: "s", to: "on" });
    const { irreversible, hazard } = changed.options.find((o) => o.id === "s")!;
    expect([irreversible, hazard]).toEqual(["on", {}]);
  });
});

test("an agreement leads away from a stable goal only where it is held, and only if it leads out of the goal", () => {
  const held = (prior: number): Case =>
    caseOf(`actors: { a: { ar: أ, en: A, src: assumption }, b: { ar: ب, en: B, src: assumption } }
options: { x: { owner: a, ar: س, en: X, src: assumption }, y: { owner: b, ar: ص, en: Y, src: assumption } }
status_quo: []
scenarios: { S1: { ar: و, en: One, when: "!x & !y", src: assumption } }
preferences:
  a: [{ if: x & y, src: assumption }, { if: "!x", src: assumption }]
  b: [{ if: x & y, src: assumption }, { if: "!y", src: assumption }]
hypotheses: { real: { about: a, ar: ح, en: Real, prior: ${prior}, src: assumption } }
agreements: { deal: { ar: ت, en: Deal, members: [a, b], rate: 1, hold: real, src: assumption } }
`);
  expect(asked(held(0.9)).now.left).toEqual([{ state: "-", agreement: "deal", to: "x+y" }]);
  expect(asked(held(0.9), "x <-> y").now).toMatchObject({ stable: ["-", "x+y"], left: [] });
  expect(asked(held(0.1)).now.left).toEqual([]);
  expect(effectsOf(asked(held(0.1)))["open deal"]).toEqual(["left"]);
  // What the agreement does already is no effect of a change.
  expect(effectsOf(asked(held(0.9)))["open deal"]).toBeUndefined();
});

describe("a truce that both would keep once it is there", () => {
  const dilemma = '[{ if: n, src: assumption }, { if: "!s", src: assumption }]';
  test("nothing has to change; it is reached only where they can agree", () => {
    const f = asked(truce("", dilemma));
    expect(f.now).toMatchObject({ stable: ["n+s"], reached: { possible: true, alone: false, joint: false } });
    expect(f.priorities!.least.edit).toMatchObject({ cost: 0, count: 1 });
    expect(effectsOf(f)).toEqual({ "new north+south": ["reached"], "n=south": ["reached"], "s=north": ["reached"] });
  });
  test("an agreement whose guard fails is tried open; one that is open already is no change", () => {
    const guarded =
      "agreements: { talks: { ar: ت, en: Talks, members: [north, south], rate: 1, when: n, src: assumption } }\n";
    expect(effectsOf(asked(truce(guarded, dilemma)))["open talks"]).toEqual(["reached"]);
    const open = guarded.replace("when: n, ", "");
    const f = asked(truce(open, dilemma));
    expect(f.now.reached.joint).toBe(true);
    expect(f.changes).toEqual([]);
    expect(goalChanges(truce(open, dilemma), () => [true]).map(nameOf)).not.toContain("new north+south");
  });
  test("where both gain by leaving together, a new agreement leads away from it", () => {
    const both = asked(
      caseOf(`actors: { a: { ar: أ, en: A, src: assumption }, b: { ar: ب, en: B, src: assumption } }
options: { x: { owner: a, ar: س, en: X, src: assumption }, y: { owner: b, ar: ص, en: Y, src: assumption } }
status_quo: []
scenarios: { S1: { ar: و, en: One, when: "!x & !y", src: assumption } }
preferences:
  a: [{ if: x & y, src: assumption }, { if: "!x", src: assumption }]
  b: [{ if: x & y, src: assumption }, { if: "!y", src: assumption }]
`),
    );
    expect(both.now).toMatchObject({ stable: ["-"], left: [] });
    expect(both.changes).toEqual([
      expect.objectContaining({ change: { kind: "new-agreement", members: ["a", "b"] }, effects: ["left"] }),
    ]);
    expect(both.changes[0]!.after.left).toEqual([{ state: "-", agreement: "a+b", to: "x+y" }]);
  });
  test("a channel closed: only states in which it is closed count", () => {
    const c = truce(
      "channels: { line: { ar: خ, en: L, parties: [north, south], open: n, src: assumption } }\n",
      dilemma,
    );
    expect(goalChanges(c, () => []).map(nameOf)).toEqual(expect.arrayContaining(["line open", "line closed"]));
    const goal = parsePredicate("!s") as Predicate;
    const under = (change: GoalChange): string => printPredicate(goalUnder(c, goal, change));
    expect(under({ kind: "channel", channel: "line", open: true })).toBe("!s & n");
    expect(under({ kind: "channel", channel: "line", open: false })).toBe("!s & !n");
    expect(under({ kind: "irreversible", option: "n", to: "on" })).toBe("!s");
  });
});

test("single changes against the slow reference: stable after exactly where some state of the goal is an equilibrium", {
  timeout: 60_000,
}, () => {
  let stable = 0;
  fc.assert(
    fc.property(
      conflicts({ maxOptions: 4, moot: false, chance: false, hazards: false, agreements: false, scores: false }),
      (conflict) => {
        const first = conflict.options[0]!;
        const goal = `${first.id} & !${conflict.options[1]!.id}`;
        const f = goalFinding(
          fixedCase(conflict),
          { id: "g", label: null, when: parsePredicate(goal) as Predicate },
          { concept: "seq", frozen: [] },
        );
        const found = new Set(f.changes.filter((x) => x.effects.includes("stable")).map((x) => nameOf(x.change)));
        const holds = (options: typeof conflict.options): boolean => {
          const changed = { ...conflict, options };
          return statesWhere(changed, goal).some((s) => changed.actors.every((a) => isStable(changed, "seq", a, s)));
        };
        if (holds(conflict.options)) expect([...found]).toEqual([]);
        else
          for (const o of conflict.options) {
            const owners = [...new Set(conflict.options.map((x) => x.owner))];
            for (const to of owners)
              if (to !== o.owner)
                expect(found.has(`${o.id}=${to}`), `${o.id}=${to}`).toBe(
                  holds(conflict.options.map((x) => (x === o ? { ...x, owner: to } : x))),
                );
            for (const to of ["on", "off"] as const) {
              const isTried =
                o.irreversible !== to && statesWhere(conflict, `${goal} & ${to === "on" ? "" : "!"}${o.id}`).length > 0;
              const works = holds(conflict.options.map((x) => (x === o ? { ...x, irreversible: to } : x)));
              expect(found.has(`${o.id} ${to}`), `${o.id} ${to}`).toBe(isTried && works);
            }
          }
        stable += found.size;
      },
    ),
    { numRuns: 200, seed: 51 },
  );
  expect(stable).toBeGreaterThan(100);
});

test("the order of the file says nothing", () => {
  const c = truce(
    "agreements: { talks: { ar: ت, en: Talks, members: [south, north], rate: 1, when: n, src: assumption } }\n",
  );
  const more = { ...c, goals: [...c.goals!, { ...c.goals![0]!, id: "a", when: parsePredicate("n") as Predicate }] };
  const turned: Case = {
    ...more,
    actors: more.actors.toReversed(),
    options: more.options.toReversed(),
    preferences: more.preferences.toReversed(),
    goals: more.goals.toReversed(),
  };
  expect(JSON.stringify(goalsOf(turned))).toBe(JSON.stringify(goalsOf(more)));
});

test("an assessment speaks of marked goals alone", async () => {
  const run = (c: Case) => assess(c, { draws: 2, isFull: false, runner: inProcess(jobsFor(sharedOf(c))) });
  const { goals: _, ...unmarked } = truce();
  expect(await run(unmarked)).not.toHaveProperty("goals");
  expect((await run(truce())).goals!.map((g) => [g.id, g.concept, g.label!.en])).toEqual([["last", "seq", "Last"]]);
});
