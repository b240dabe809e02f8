// Orders and edits of one actor's list against trying all of them, on made-up threats; by hand where two threats look alike.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Item, type List, type OwnTest, ownTest } from "./ownTest.ts";
import { edited, type Revisions, reorderings, unchanged } from "./revisions.ts";
import type { Steps } from "./targetSteps.ts";

const budget = () => ({ left: 1_000_000 });
const item = (name: string, value: readonly number[]): Item => ({ name, value: Int32Array.from(value) });

/** State 0 is the target; from it the actor goes to each `q` of `answers`, from where others lead to these states. */
const stepsWith = (answers: Readonly<Record<number, readonly number[]>>): Steps => ({
  own: (_, s) => Uint32Array.from(s === 0 ? Object.keys(answers).map(Number) : []),
  answers: (_, q) => answers[q]!,
  canAnswer: () => false,
});

const permutations = (list: List): List[] =>
  list.length === 0
    ? [[]]
    : list.flatMap((x, k) => permutations([...list.slice(0, k), ...list.slice(k + 1)]).map((rest) => [x, ...rest]));
const swaps = (list: List): number =>
  list.reduce((sum, x, k) => sum + list.slice(k + 1).filter((y) => y < x).length, 0);
const sorted = (lists: readonly List[] | null) => [...(lists ?? [])].map((l) => l.join()).sort();
const byCost = (r: Revisions, most: number) =>
  Array.from({ length: most + 1 }, (_, cost) => (r.isPast(cost) ? [] : sorted(r.at(cost))));

test("two threats that look alike after the same statements are told apart", () => {
  // After a then b the first threat is open, after b then a the second; c spoils the answer to the first and makes that to the second.
  const pool = [item("a", [0, 1, -1, 0, 0]), item("b", [0, -1, 1, 0, 0]), item("c", [0, 0, 0, 1, -1])];
  const own = ownTest(stepsWith({ 1: [3], 2: [4] }), "gmr", 0, 0, pool, () => true);
  const found = reorderings([0, 1, 2], own, budget());
  expect(byCost(found, 3)).toEqual([[], ["1,0,2"], ["1,2,0"], ["2,1,0"]]);
});

const made = fc
  .record({
    values: fc.array(fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 8, maxLength: 8 }), {
      minLength: 3,
      maxLength: 5,
    }),
    answers: fc.record({
      1: fc.subarray([3, 4, 5, 6, 7]),
      2: fc.subarray([3, 4, 5, 6, 7]),
      3: fc.subarray([4, 5, 6, 7]),
    }),
    concept: fc.constantFrom("nash", "gmr"),
  })
  .map(({ values, answers, concept }) => {
    const pool = values.map((v, j) => item(String(j), [0, ...v.slice(1)]));
    const own: OwnTest = ownTest(stepsWith(answers), concept as "nash" | "gmr", 0, 0, pool, () => true);
    return { pool, own, list: pool.map((_, j) => j) };
  });

test("orders by cost are all orders that pass, each once, each at its number of swaps", () => {
  fc.assert(
    fc.property(made, ({ own, list }) => {
      const most = (list.length * (list.length - 1)) / 2;
      const all = permutations(list).filter((l) => own.holds(l));
      const expected = Array.from({ length: most + 1 }, (_, cost) => sorted(all.filter((l) => swaps(l) === cost)));
      expect(byCost(reorderings(list, own, budget()), most)).toEqual(expected);
    }),
    { numRuns: 500, seed: 61 },
  );
});

test("what holds is told of no beginning that fails for good", () => {
  fc.assert(
    fc.property(made, ({ own, list }) => {
      for (const whole of permutations(list))
        if (own.holds(whole))
          for (let k = 0; k <= whole.length; k++) expect(own.openAfter(whole.slice(0, k))).not.toBeNull();
    }),
    { numRuns: 100, seed: 62 },
  );
});

test("edits by cost: each list once, at the fewest edits; a budget that runs out is said", () => {
  const anything: OwnTest = { holds: () => true, openAfter: () => "" };
  const found = edited([0, 1], { swap: true, drop: true, add: [2] }, anything, budget());
  expect(byCost(found, 2)).toEqual([
    ["0,1"],
    ["0", "0,1,2", "0,2,1", "1", "1,0", "2,0,1"].sort(),
    ["", "0,2", "1,0,2", "1,2", "1,2,0", "2,0", "2,1", "2,1,0"].sort(),
  ]);
  expect(found.at(3)).toEqual([[2]]);
  expect([found.isPast(3), found.at(4), found.isPast(5)]).toEqual([false, [], true]);
  expect(edited([0, 1], { swap: true, drop: true, add: [2] }, anything, { left: 3 }).at(1)).toBeNull();
  expect(reorderings([0, 1, 2], anything, { left: 2 }).at(0)).toBeNull();
});

test("who keeps a list has that list or none", () => {
  const never: OwnTest = { holds: () => false, openAfter: () => null };
  const kept = unchanged([1, 0], never);
  expect([kept.at(0), kept.isPast(0), kept.isPast(1)]).toEqual([[], false, true]);
});
