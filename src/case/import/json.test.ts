import fc from "fast-check";
import { expect, test } from "vitest";
import { readJson } from "./json.ts";

/** Without the bare prototypes that keep `__proto__` an ordinary key. */
const plain = (x: unknown): unknown => JSON.parse(JSON.stringify(x) ?? "null");

test("whole texts are read as JSON.parse reads them", () =>
  fc.assert(
    fc.property(fc.json(), (text) => {
      const { value, brokenAt } = readJson(text);
      expect(brokenAt).toBeNull();
      expect(plain(value)).toEqual(JSON.parse(text));
    }),
  ));

test("every text that JSON.parse refuses breaks, and none that it takes", () =>
  fc.assert(
    fc.property(
      fc.json({ maxDepth: 2 }),
      fc.nat(40),
      fc.constantFrom("", ",", "]", '"', "\u0001", "x"),
      (text, k, c) => {
        const changed = text.slice(0, k) + c + text.slice(k + 1);
        let isJson = true;
        try {
          JSON.parse(changed);
        } catch {
          isJson = false;
        }
        expect(readJson(changed).brokenAt === null).toBe(isJson);
      },
    ),
  ));

test("a truncated text gives what stands before the cut, and the place", () => {
  expect(readJson('{"a": [1, {"b": "x"}, {"c": tr')).toMatchObject({ value: { a: [1, { b: "x" }, {}] }, brokenAt: 28 });
  expect(readJson("")).toEqual({ value: undefined, brokenAt: 0 });
  expect(readJson("[".repeat(100_000)).brokenAt).toBe(60);
});
