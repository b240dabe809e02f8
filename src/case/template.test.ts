// The first case file works as it stands, and with all its commented sections.
import { expect, test } from "vitest";
import { template } from "./template.ts";
import { caseOf, parseBody } from "./testing.ts";

test.each(["ar", "en"] as const)("%s: the template parses without a word of complaint", (lang) => {
  expect(parseBody(template(lang), "").diagnostics).toEqual([]);
  expect(caseOf(template(lang), "").options.map((o) => o.id)).toEqual(["talks_open", "north_truce", "south_truce"]);
});

test.each(["ar", "en"] as const)("%s: every commented section works once it is uncommented", (lang) => {
  const full = template(lang).replace(/^# (?!yaml-language)/gm, "");
  expect(parseBody(full, "").diagnostics.map((d) => d.code)).toEqual(["QN-SINGLE"]);
  const read = caseOf(full, "");
  expect(read.claims.length * read.files.length * read.reactions.length * read.evidence.length).toBe(2);
  expect(read.goals).toHaveLength(1);
  expect(read.perceives).toHaveLength(1);
  expect(read.bargaining?.redLines).toHaveLength(1);
  expect(read.power?.objectives).toHaveLength(1);
});
