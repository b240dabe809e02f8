// Actors taken up by what they were said to be, and what a text only says of somebody.
import { expect, test } from "vitest";
import { viewOf } from "../view.ts";
import { englishActors } from "./actors.ts";

const mentions = (text: string): (readonly [string, string])[] =>
  englishActors(viewOf(text, "en"))
    .records(() => 1)
    .mentions.map((m) => [m.exact, m.entity] as const);

test("behind the name, before it, right before it", () => {
  expect(mentions("Bo Renk, a river pilot, carried them. The pilot died in May.")).toEqual([
    ["Bo Renk", "bo_renk"],
    ["The pilot", "bo_renk"],
  ]);
  expect(mentions("The beekeeper, Bo Renk, wrote first. Whether the beekeeper lied, nobody knows.")[1]).toEqual([
    "the beekeeper",
    "bo_renk",
  ]);
  expect(mentions("The reinsurer Tidemark paid. The reinsurer has no case.")[1]).toEqual(["The reinsurer", "tidemark"]);
  expect(mentions("The smith Ada Pell met the smith Tom Rusk. The smith left.").at(-1)).toEqual([
    "The smith",
    "tom_rusk",
  ]);
});

test("no time, no place, no thing, and not where another is meant", () => {
  const only = (text: string) => mentions(text).map(([exact]) => exact);
  expect(only("Bo Renk, the day before, said so. The day was cold.")).toEqual(["Bo Renk"]);
  expect(only("Bo Renk, a pilot, left. The pilot of the barge stayed. The pilot light is out.")).toEqual(["Bo Renk"]);
  expect(only("The trawler Petra sank. The trawler was old.")).toEqual([]);
});
