// A word must never be said to open no phrase of a list where one begins with it.
import fc from "fast-check";
import { expect, test } from "vitest";
import { firstsOf, listOf, mayOpen } from "./firstWords.ts";
import { Phrases, stems } from "./phrases.ts";
import { viewOf } from "./view.ts";

const word = fc.string({ unit: fc.constantFrom(..."وفبكلاملسر"), minLength: 1, maxLength: 8 });

test("a list is found by every form of a word without its particles", () => {
  fc.assert(
    fc.property(word, (folded) => {
      for (const [form] of stems(folded, "all")) {
        const list = listOf([{ word: form, isOpen: false }]);
        if (!mayOpen(firstsOf(folded), list)) return false;
      }
      return true;
    }),
  );
});

test("a list of beginnings is found by each of them", () => {
  const list = listOf([{ word: "مفاوض", isOpen: true }]);
  expect(["مفاوض", "مفاوضات", "والمفاوضات", "بالمفاوضين", "للمفاوضين"].map((w) => mayOpen(firstsOf(w), list))).toEqual(
    Array(5).fill(true),
  );
  expect(["مفاوز", "فاوض"].map((w) => mayOpen(firstsOf(w), list))).toEqual([false, false]);
});

test("a list that is made when a text has been taken up already is looked up all the same", () => {
  const view = viewOf("وعلى الأرجح", "ar");
  const late = new Phrases([["على الأرجح", true]]);
  expect(late.at(view, 0, undefined, "and")?.to).toBe(2);
});
