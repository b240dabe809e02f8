import { expect, test } from "vitest";
import { viewOf } from "../view.ts";
import { englishActors } from "./actors.ts";

const mentions = (text: string): string[] =>
  englishActors(viewOf(text, "en"))
    .records(() => 1)
    .mentions.map((m) => m.exact);

test("clans and fighters are told by where they live, of a land that the text does not name too", () => {
  expect(mentions("A raid was led by the eastern tribes.")).toEqual(["the eastern tribes"]);
  expect(mentions("Yesterday the Tessaki insurgents laid down their arms.")).toEqual(["the Tessaki insurgents"]);
  expect(mentions("The northern roads are closed and the hill farms suffer.")).toEqual([]);
});

test("an opposition is its state's, a junta its colonel's, and a title goes on as a name", () => {
  expect(mentions("Lorva's opposition says the vote was stolen.")).toEqual(["Lorva", "opposition"]);
  expect(mentions("Lorva's opposition to the deal is known.")).toEqual(["Lorva"]);
  expect(mentions("General Ruis Marl's junta stayed. The general smiled.")).toEqual([
    "Ruis Marl",
    "junta",
    "The general",
  ]);
  expect(mentions("Major Tom Vash resigned. The major powers shrugged.")).toEqual(["Tom Vash"]);
  expect(mentions("The captain goes down with his ship.")).toEqual([]);
});

test("what is besieged or shelled acts nowhere; everyone in a land does", () => {
  expect(mentions("The siege of Cray and the shelling of Orn went on.")).toEqual([]);
  expect(mentions("Everyone in Marravel has heard of it.")).toEqual(["Marravel"]);
});

test("people of a trade told by their place, where a mood follows", () => {
  expect(mentions("Traders in Kisumu may sail elsewhere.")).toEqual(["Traders in Kisumu"]);
  expect(mentions("Gulf investors are expected to wait.")).toEqual(["Gulf investors"]);
  expect(mentions("Observers along the river may be sent by March.")).toEqual([]);
  expect(mentions("Letters may have been lost. Tempers in the capital may cool.")).toEqual([]);
});

test("a capital right behind a given name is a family's", () => {
  expect(mentions("Bertrand Lome ruled it out. Lome left.")).toEqual(["Bertrand Lome", "Lome"]);
});

test("a paper of the evening, and a land whose adjective alone stands in the heading", () => {
  expect(mentions("It was in the Evening Lamp. Others copied the Lamp.")).toEqual(["Evening Lamp", "Lamp"]);
  expect(mentions("The Lorvan prisoners\n\nSix airmen from Lorva sat in a fort. Lorva denied it.")[0]).toBe("Lorvan");
});
