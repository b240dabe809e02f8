// What the finding says of coalitions, ways and flips, on small conflicts worked by hand.
import { describe, expect, test } from "vitest";
import { caseOf } from "../../case/testing.ts";
import { posteriorsOf } from "../evidence/index.ts";
import { runStability } from "./index.ts";
import { largestFlip } from "./uncertain.ts";

const dilemma = (rest: string, preferences = "") => `
qanat: 1
id: dilemma
title: { ar: معضلة, en: A dilemma }
horizon: 12
seed: 1
actors:
  north: { ar: الشمال, en: The North, src: assumption }
  south: { ar: الجنوب, en: The South, src: assumption }
options:
  n: { owner: north, ar: هدنة الشمال, en: The North ceases fire, src: assumption }
  s: { owner: south, ar: هدنة الجنوب, en: The South ceases fire, src: assumption }
status_quo: []
scenarios: { S1: { ar: هدنة, en: Truce, when: n & s, src: assumption } }
preferences:
  north: [{ if: s, src: assumption }, { if: "!n", src: assumption }]
  south: [{ if: n, ${preferences}src: assumption }, { if: "!s", src: assumption }]
${rest}`;
const found = (text: string, draws = 0) => {
  const c = caseOf(text, "");
  return runStability(c, { draws, posteriors: posteriorsOf(c) });
};

describe("two ceasefires", () => {
  test("without an agreement or a channel the two are a hypothetical coalition", async () => {
    const { coalitions } = await found(dilemma(""));
    expect(coalitions!.coalitions).toMatchObject([{ members: ["north", "south"], agreements: [], channels: [] }]);
    expect(coalitions!.broken.nash).toEqual({ "-": [{ members: ["north", "south"], to: "n+s", canTalk: false }] });
    expect(coalitions!.equilibria).toMatchObject({ nash: [], seq: ["n+s"] });
  });
  test("a channel that is open where they stand lets them talk; one that is closed there does not", async () => {
    const open = "channels: { line: { ar: خط, en: Line, parties: [north, south], open: OPEN, src: assumption } }";
    const talk = async (predicate: string) =>
      (await found(dilemma(open.replace("OPEN", predicate)))).coalitions!.broken.nash["-"]![0]!.canTalk;
    expect(await talk('"!n"')).toBe(true);
    expect(await talk("n")).toBe(false);
  });
  test("an agreement counts only in states where its guard holds", async () => {
    const agreement =
      "agreements: { truce: { ar: تفاهم, en: Agreement, members: [north, south], when: GUARD, rate: 0.1, src: assumption } }";
    const one = async (guard: string) => {
      const { coalitions, ways } = await found(dilemma(agreement.replace("GUARD", guard)));
      return { canTalk: coalitions!.broken.nash["-"]![0]!.canTalk, joint: ways!.S1![1]!.moves };
    };
    expect(await one('"!n"')).toEqual({ canTalk: true, joint: 1 });
    expect(await one("n")).toEqual({ canTalk: false, joint: null });
  });
  test("what stands against the way by single moves: each side's wish not to stop alone", async () => {
    const { ways } = await found(dilemma(""));
    const [improving, , any] = ways!.S1!;
    expect(improving).toMatchObject({ moves: null, count: 0, shown: [] });
    expect(any).toMatchObject({ moves: 2, count: 2, nearest: ["n+s"] });
    expect(any!.shown[0]!.map((step) => [step.by, step.against])).toEqual([
      ["north", [{ actor: "north", judgement: "preference.north.hold(!n)" }]],
      ["south", [{ actor: "south", judgement: "preference.south.hold(!s)" }]],
    ]);
  });
  test("the truce hangs on whether the South wants the North's ceasefire first", async () => {
    const { scenarios, states } = await found(dilemma("", "hold: 0.5, "), 200);
    const flip = { judgement: "preference.south.hold(n)", kind: "held", whenTrue: 1, whenFalse: 0 };
    expect(scenarios.S1!.share!.flips.seq).toEqual(flip);
    expect(states.find((s) => s.id === "n+s")!.share!.flips!.seq).toEqual(flip);
    expect(scenarios.S1!.share!.flips.nash).toBeNull();
  });
  test("who is content for want of options or of preferences, and states that nobody can leave", async () => {
    const text = dilemma("")
      .replace("options:", "  east: { ar: الشرق, en: The East, src: assumption }\noptions:")
      .replace("en: The North ceases fire", "en: The North ceases fire, irreversible: on")
      .replace("en: The South ceases fire", "en: The South ceases fire, irreversible: on")
      .replace("preferences:", "preferences:\n  east: [{ if: true, src: assumption }]");
    const { byDefault, states } = await found(text);
    expect(byDefault).toEqual({ noOptions: ["east"], noPreferences: ["east"] });
    expect(states.filter((s) => s.isStuck).map((s) => s.id)).toEqual(["n+s"]);
  });
});

test("the largest flip: above two standard errors, never of what is always or never so", () => {
  const split = (id: string, count: number, yes: number) => ({ id, count, yes });
  expect(largestFlip(100, 50, [split("held a", 50, 50), split("trait b", 50, 30)])).toEqual({
    judgement: "a",
    kind: "held",
    whenTrue: 1,
    whenFalse: 0,
  });
  expect(largestFlip(100, 50, [split("held a", 50, 26)])).toBeNull();
  expect(largestFlip(100, 50, [split("held a", 100, 50), split("held b", 0, 0)])).toBeNull();
});
