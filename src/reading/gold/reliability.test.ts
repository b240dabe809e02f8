// Bins, Brier scores and calibrated confidences counted by hand.
import { expect, test } from "vitest";
import { calibrate, calibrationText, reliability } from "./index.ts";
import type { Outcome } from "./score.ts";

const outcome = (confidence: number, isRight: boolean, rule = "r", layer: Outcome["layer"] = "claims"): Outcome => ({
  layer,
  rule,
  confidence,
  isRight,
});

test("ten bins, the last with 1; the Brier score is the mean square", () => {
  const { n, brier, bins } = reliability([
    outcome(0.85, true),
    outcome(0.8, false),
    outcome(1, true),
    outcome(0.3, false),
  ]);
  expect(n).toBe(4);
  expect(brier).toBeCloseTo((0.15 ** 2 + 0.8 ** 2 + 0 + 0.3 ** 2) / 4, 12);
  expect(bins.map((b) => [b.from, b.to, b.n, b.right])).toEqual([
    [0.3, 0.4, 1, 0],
    [0.8, 0.9, 2, 1],
    [0.9, 1, 1, 1],
  ]);
  expect(bins[1]!.mean).toBeCloseTo(0.825, 12);
  expect(reliability([])).toEqual({ n: 0, brier: 0, bins: [] });
});

test("one half for everything has a Brier score of one quarter", () => {
  expect(reliability([outcome(0.5, true), outcome(0.5, false), outcome(0.5, false)]).brier).toBe(0.25);
});

test("a rule gets (right + 1) / (n + 2), in each layer of its own", () => {
  const rules = calibrate([
    outcome(0.5, true, "said"),
    outcome(0.5, true, "said"),
    outcome(0.5, false, "said"),
    outcome(0.5, true, "name", "mentions"),
    outcome(0.5, false, "if", "conditions"),
  ]);
  expect(rules).toEqual([
    { layer: "claims", rule: "said", confidence: 0.6, right: 2, n: 3 },
    { layer: "conditions", rule: "if", confidence: 1 / 3, right: 0, n: 1 },
    { layer: "mentions", rule: "name", confidence: 2 / 3, right: 1, n: 1 },
  ]);
  expect(calibrationText(rules)).toBe(
    "# claims\nsaid  0.60  # 2 of 3\n# conditions\nif    0.33  # 0 of 1\n# mentions\nname  0.67  # 1 of 1\n",
  );
});
