// Bodies told by their head alone, by the noun before their name or by the house they sit in; and where only somebody can stand.
import { expect, test } from "vitest";
import { viewOf } from "../view.ts";
import { englishActors } from "./actors.ts";

const records = (text: string) => englishActors(viewOf(text, "en")).records(() => 1).mentions;
const mentions = (text: string): string[] => records(text).map((m) => m.exact);
const ids = (text: string): string[] => records(text).map((m) => m.entity);

test("a body in small letters tells, is its state's, or is taken up again", () => {
  expect(mentions("The archdiocese denied it.")).toEqual(["The archdiocese"]);
  expect(mentions("Varn's navy seized a barge. The navy left at noon.")).toEqual(["Varn", "The navy"]);
  expect(mentions("He dissolved the fishing commission. Later the commission objected.")).toEqual([
    "the fishing commission",
    "the commission",
  ]);
  expect(mentions("He sat in the synod. The synod was cold. The embassy gate is shut.")).toEqual([]);
  expect(mentions("The lending commission was wound up. Nobody mourned the commission.")).toEqual([]);
});

test("fighters are the one armed group that the text names", () => {
  expect(new Set(ids("The Lowland Front holds a mill. The guerrillas allegedly want a port.")).size).toBe(1);
});

test("a noun right before a name tells its kind", () => {
  expect(mentions("A barge run by the shipping line Halvor is open.")).toEqual(["Halvor"]);
  expect(mentions("It was paid for by the reinsurer Tidemark.")).toEqual(["Tidemark"]);
  expect(mentions("He walked along the border line Halvor.")).toEqual([]);
});

test("a house tells for those who sit in it, a place whose ruler is named rules", () => {
  expect(mentions("The Ivory Palace said no. Snow fell inside the Ivory Palace.")).toEqual(["Ivory Palace"]);
  expect(mentions("The Ivory Palace burned.")).toEqual([]);
  expect(mentions("Jebel Dor's foreign minister left.")).toEqual(["Jebel Dor"]);
  expect(mentions("Troops were pulled from Jebel Dor. Umm Sarn has no wells.")).toEqual([]);
});

test("the subject of a question, both halves of neither; no goal of a journey", () => {
  expect(mentions("Will Casterra vote?")).toEqual(["Casterra"]);
  expect(mentions("Why did Tessaly walk out?")).toEqual(["Tessaly"]);
  expect(mentions("Neither Pellmark nor Dovrin has answered.")).toEqual(["Pellmark", "Dovrin"]);
  expect(mentions("The envoy, who flew in from Pellmark, slept.")).not.toContain("Pellmark");
});

test("an adjective of a land at the head of a sentence, names in a row, whom something is done to", () => {
  expect(mentions("Torvan negotiators walked out.")).toEqual(["Torvan"]);
  expect(mentions("Kessi traders left. Kessia shrugged.")).toEqual(["Kessi", "Kessia"]);
  expect(mentions("Human voices were heard. Foreign traders left.")).toEqual([]);
  expect(mentions("Torva, Belmar and Kess agreed.")).toEqual(["Torva", "Belmar", "Kess"]);
  expect(mentions("A new dam would cost Torva dear.")).toEqual(["Torva"]);
  expect(mentions("Snow would cover Torva again.")).toEqual([]);
});
