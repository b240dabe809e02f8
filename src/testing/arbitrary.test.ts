// The random conflicts are what they promise: valid, reproducible, and each feature common enough to be tested.
import fc from "fast-check";
import { expect, test } from "vitest";
import { namesIn } from "../case/predicate.ts";
import { conflicts } from "./arbitrary.ts";
import type { FixedConflict } from "./fixedConflict.ts";
import {
  acceptableJointMoves,
  jointMovesOf,
  mentionedOptions,
  predicateOf,
  ranksOf,
  scenarioStates,
  statesOf,
  statusQuoOf,
} from "./reference.ts";

const between = (x: number): boolean => x > 0 && x < 1;
const someAgreement = (c: FixedConflict, has: (a: FixedConflict["agreements"][number]) => boolean) =>
  c.agreements.some(has);
const someForesight = (c: FixedConflict, has: (x: number) => boolean) => Object.values(c.foresight).some(has);
const someState = (c: FixedConflict, has: (s: string) => boolean) => statesOf(c).some(has);

const features: Record<string, (c: FixedConflict) => boolean> = {
  "infeasible rules": (c) => statesOf({ ...c, infeasible: [] }).length > statesOf(c).length,
  ties: (c) => c.actors.some((actor) => new Set(ranksOf(c, actor)).size < statesOf(c).length),
  "irreversible options": (c) => c.options.some((o) => o.irreversible),
  agreements: (c) => c.agreements.length > 0,
  "joint moves": (c) => someState(c, (s) => someAgreement(c, ({ id }) => jointMovesOf(c, id, s).length > 0)),
  "acceptable joint moves": (c) =>
    someState(c, (s) => someAgreement(c, ({ id }) => acceptableJointMoves(c, id, s).length > 0)),
  hazards: (c) => c.options.some((o) => o.owner !== "chance" && o.hazard),
  consequences: (c) => c.options.some((o) => o.with),
  "options of chance": (c) => c.options.some((o) => o.owner === "chance"),
  "moot groups": (c) => statesOf({ ...c, moot: [] }).length > statesOf(c).length,
  guards: (c) => someAgreement(c, ({ when }) => when !== undefined),
  "trust 0": (c) => someAgreement(c, ({ trust }) => trust === 0),
  "trust 1": (c) => someAgreement(c, ({ trust }) => trust === 1),
  "trust between": (c) => someAgreement(c, ({ trust }) => between(trust)),
  "foresight 0": (c) => someForesight(c, (x) => x === 0),
  "foresight 1": (c) => someForesight(c, (x) => x === 1),
  "foresight between": (c) => someForesight(c, between),
  "decisive actors": (c) => Object.values(c.beta).includes("decisive"),
  "options nobody mentions": (c) => mentionedOptions(c).length < c.options.length,
};

const sample = (size: number, seed: number): FixedConflict[] =>
  fc.sample(conflicts({ maxOptions: 6 }), { numRuns: size, seed });

test("each feature is in at least a third of the conflicts", () => {
  const some = sample(300, 1);
  for (const [name, has] of Object.entries(features))
    expect(some.filter(has).length / some.length, name).toBeGreaterThan(1 / 3);
});

test("every conflict is one the model accepts", () => {
  for (const conflict of sample(150, 2)) {
    const states = statesOf(conflict);
    expect(states.length).toBeGreaterThanOrEqual(2);
    expect(states).toContain(statusQuoOf(conflict));
    const owners = new Map(conflict.options.map((option) => [option.id, option.owner]));
    for (const owner of owners.values()) expect(["chance", ...conflict.actors]).toContain(owner);
    for (const option of conflict.options) {
      if (option.irreversible) expect(option.hazard?.[option.irreversible === "on" ? "off" : "on"]).toBeUndefined();
      for (const direction of ["on", "off"] as const)
        if (option.with?.[direction]) expect(option.hazard?.[direction]).toBeGreaterThan(0);
    }
    const moot = new Set(conflict.moot.flatMap((rule) => rule.options));
    for (const rule of conflict.moot)
      for (const name of namesIn(predicateOf(rule.when))) expect(moot).not.toContain(name);
    const scenarios = Object.keys(conflict.scenarios);
    const claimed = scenarios.flatMap((scenario) => scenarioStates(conflict, scenario));
    expect(new Set(claimed).size).toBe(claimed.length);
    for (const scenario of scenarios) expect(scenarioStates(conflict, scenario).length).toBeGreaterThan(0);
    for (const { members } of conflict.agreements) expect(members.length).toBeGreaterThanOrEqual(2);
  }
});

test("the same seed gives the same conflicts, and a shape leaves out what it says", () => {
  expect(sample(20, 3)).toEqual(sample(20, 3));
  const plain = conflicts({ maxOptions: 4, agreements: false, hazards: false, chance: false, moot: false });
  for (const conflict of fc.sample(plain, { numRuns: 50, seed: 3 })) {
    expect(conflict.agreements).toEqual([]);
    expect(conflict.moot).toEqual([]);
    expect(conflict.options.filter((option) => option.hazard ?? option.with)).toEqual([]);
  }
});
