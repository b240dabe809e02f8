// Words that a quay or a camp is called by are no state behind a preposition.
import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("a quay's name again is a place; where it acts it is more", () => {
  expect(mentions("ستؤجر تركيا رصيف نالندا. ثم يرحل الجنود عن نالندا.")).toBe("تركيا");
  expect(mentions("زار الوفد رصيف نالندا. وقالت نالندا إنها ترحب بالعرض.")).toMatch(/نالندا$/u);
});

test("a place of two words has no state's adjective in it", () => {
  expect(mentions("جرى الإفراج عند ثكنة أدرار نتيمي.")).toBe("");
  expect(mentions("جرى الإفراج عند قاعدة بحرية كالدورية.")).toMatch(/كالدورية/u);
});

test("a number with و is nobody", () => expect(mentions("كانت الجولة بين 11 و12 فبراير.")).toBe(""));
