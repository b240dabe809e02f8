// Corners of the definitions that no published number reaches, each by hand on a conflict of two or three options.
import { describe, expect, test } from "vitest";
import type { FixedConflict } from "./fixedConflict.ts";
import { blockedFlips, flipsOf, jointMovesOf, ownMovesOf, reach, statesOf, wOf } from "./reference.ts";

const base: FixedConflict = {
  actors: ["a", "b"],
  options: [
    { id: "x", owner: "a" },
    { id: "y", owner: "b" },
  ],
  infeasible: [],
  moot: [],
  statusQuo: [],
  scenarios: {},
  preferences: { a: ["y"], b: ["x"] },
  beta: { a: 1, b: 1 },
  tempo: { a: 1, b: 1 },
  foresight: { a: 0, b: 0 },
  agreements: [{ id: "h", members: ["a", "b"], rate: 1, trust: 1, kappa: 1 }],
};

describe("joint moves", () => {
  test("need two members who change something", () => {
    expect(jointMovesOf(base, "h", "-")).toEqual(["x+y"]);
  });
  test("a change that nobody's preference mentions is none", () => {
    expect(jointMovesOf({ ...base, preferences: { a: ["y"], b: ["y"] } }, "h", "-")).toEqual([]);
  });
  test("scores mention every option", () => {
    const scores = { "-": 0, x: 0, y: 0, "x+y": 0 };
    expect(jointMovesOf({ ...base, preferences: { a: { scores }, b: [] } }, "h", "-")).toEqual(["x+y"]);
  });
  test("the guard is read where they start", () => {
    const guarded = { ...base, agreements: [{ ...base.agreements[0]!, when: "!x" }] };
    expect(jointMovesOf(guarded, "h", "-")).toEqual(["x+y"]);
    expect(jointMovesOf(guarded, "h", "x")).toEqual([]);
  });
});

describe("moot options", () => {
  const conflict: FixedConflict = {
    ...base,
    options: [
      { id: "gone", owner: "a" },
      { id: "kept", owner: "a", irreversible: "on" },
      { id: "other", owner: "b" },
    ],
    moot: [{ when: "gone", options: ["kept"] }],
    preferences: { a: ["gone"], b: ["!kept"] },
  };
  test("are written off on the way in and are off on the way out", () => {
    expect(statesOf(conflict)).toEqual(["-", "gone", "kept", "other", "gone+other", "kept+other"]);
    expect(ownMovesOf(conflict, "a", "kept")).toEqual(["gone"]);
    expect(ownMovesOf(conflict, "a", "gone")).toEqual(["-"]);
  });
  test("make two moves in a row more than one", () => {
    expect(reach(conflict, ["a"], "kept", false)).toEqual(["gone"]);
    expect(new Set(reach(conflict, ["a", "b"], "kept", false))).toEqual(new Set(statesOf(conflict)));
    expect(wOf(conflict, "b", "kept")).toBe(0);
  });
  test("feasibility is that of some member, not of the way it is written", () => {
    const odd = { ...conflict, infeasible: ["gone & !kept"] };
    expect(statesOf(odd)).toContain("gone");
    expect(ownMovesOf(odd, "a", "-")).toContain("gone");
  });
});

describe("chance", () => {
  const conflict: FixedConflict = {
    ...base,
    options: [
      { id: "ch", owner: "chance", hazard: { on: 0.2, off: 0.1 }, with: { off: ["!x", "y"] } },
      { id: "x", owner: "a" },
      { id: "y", owner: "b" },
    ],
  };
  test("takes its consequences along", () => {
    expect(flipsOf(conflict, "ch+x")).toEqual([{ option: "ch", direction: "off", to: "y", rate: 0.1 }]);
    expect(flipsOf(conflict, "x")).toEqual([{ option: "ch", direction: "on", to: "ch+x", rate: 0.2 }]);
  });
  test("cannot flip into an infeasible state", () => {
    const blocked = { ...conflict, infeasible: ["!ch & y"] };
    expect(flipsOf(blocked, "ch")).toEqual([]);
    expect(blockedFlips(blocked, "ch")).toEqual(["ch"]);
  });
  test("leaves moot options alone", () => {
    const moot = { ...conflict, moot: [{ when: "x", options: ["ch"] }] };
    expect(flipsOf(moot, "x")).toEqual([]);
    expect(blockedFlips(moot, "x")).toEqual([]);
  });
});
