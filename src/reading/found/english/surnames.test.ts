// Ranks and titles: who bears one, who is taken up by it, and words that only look like one.
import { expect, test } from "vitest";
import { sha256Hex } from "../../../math/digest.ts";
import { read } from "../../read.ts";

const named = (text: string) =>
  read({ text, lang: "en", sha256: sha256Hex(text), format: "text", name: "text" }).mentions.map((m) => m.exact);

test("a month or direction behind a title is a name, a date is none", () => {
  expect(named("Admiral May does not agree. Lord North and Minister March left.")).toEqual(["May", "North", "March"]);
  expect(named("They met the Minister April 5 and the Prime Minister Monday.")).toEqual([]);
});

test("a rank alone is its bearer, of two words too; an adjective or noun of the same spelling is not", () => {
  expect(named("Field Marshal Omar Putra signed. The field marshal left.")).toEqual([
    "Omar Putra",
    "The field marshal",
  ]);
  expect(named("Major Ann Orm left. The major said so. The major parties stayed.")).toEqual(["Ann Orm", "The major"]);
  expect(named("Count Orlo left. Then the count of votes went on.")).toEqual(["Orlo"]);
  expect(named("The Duke of Tellham left.")).toEqual([]);
});
