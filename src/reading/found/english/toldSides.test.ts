// Names told by the list they stand in, and states that bear the name of a coast or bay.
import { expect, test } from "vitest";
import { sha256Hex } from "../../../math/digest.ts";
import { read } from "../../read.ts";

const found = (text: string) => read({ text, lang: "en", sha256: sha256Hex(text), format: "text", name: "text" });
const exacts = (text: string) => found(text).mentions.map((m) => m.exact);

test("a list of governments or states makes each name in it one", () => {
  expect(exacts("Three governments – Amria, Lusene and Torv – have promised troops.")).toEqual([
    "Amria",
    "Lusene",
    "Torv",
  ]);
  expect(exacts("It is recognised by four states: Oren, Tamis, Nure and Vanast.")).toHaveLength(4);
  const two = found("Yelland and Port Lume, the two countries concerned, have asked to speak.");
  expect(two.entities.map((e) => [e.id, e.kind])).toEqual([
    ["yelland", "state"],
    ["port_lume", "state"],
  ]);
});

test("a list of towns makes none of them anybody", () => {
  expect(exacts("Towns such as Kesh and Orva flooded. Vans came from several villages: Ness, Mirn and Tarn.")).toEqual(
    [],
  );
  expect(exacts("Shelling hit the towns of Kesh, Mirn and Orva.")).toEqual([]);
});

test("a coast or bay is a state where it rules or does what only a state can, else a place", () => {
  expect(exacts("Lemba Coast deported 300 migrants. The Amber Bay parliament met.")).toEqual([
    "Lemba Coast",
    "Amber Bay",
  ]);
  expect(exacts("The junta of Rose Coast fell.")).toContain("Rose Coast");
  expect(exacts("Blue Bay flooded. The Green Hills froze. Ships reached the Rose Islands.")).toEqual([]);
});
