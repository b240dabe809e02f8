// Names that act by their company: adjectives of states, bands and who leads them, a person's first name, a realm's short name.
import { expect, test } from "vitest";
import { sha256Hex } from "../../../math/digest.ts";
import { read } from "../../read.ts";

const found = (text: string) =>
  read({ text, lang: "en", sha256: sha256Hex(text), format: "text", name: "text" }).mentions.map((m) => [
    m.exact,
    m.entity,
  ]);
const exacts = (text: string) => found(text).map(([exact]) => exact);

test("the adjective of a state that the text does not name, before what a state has", () => {
  expect(exacts("The Morantean air force bombed it. He met his Belloran counterpart.")).toEqual([
    "Morantean",
    "Belloran",
  ]);
  expect(exacts("The Sulmari delegation walked out. Ships of the Orvian armed forces left.")).toEqual([
    "Sulmari",
    "Orvian",
  ]);
  expect(exacts("The Caribbean coast is calm. The Victorian assembly was built of brick.")).toEqual([]);
});

test("who has a delegation or is ruled in is an actor, wherever it stands", () => {
  expect(exacts("The Tohemund delegation sat down. He is blamed in Tohemund.")).toEqual(["Tohemund", "Tohemund"]);
  expect(exacts("Two colonels now rule in Wagad.")).toEqual(["Wagad"]);
});

test("a band by who leads it, and by the plural that opens its name", () => {
  expect(exacts("The chief of the Shamm gave his word. The Shamm are not alone.")).toEqual(["Shamm", "Shamm"]);
  expect(exacts("Nobody had invited the Hawks of the Steppe.")).toEqual(["Hawks of the Steppe"]);
  expect(exacts("The Jirga of the Nine Tribes closed the road. Drivers pay the jirga.")).toEqual([
    "Jirga of the Nine Tribes",
    "the jirga",
  ]);
  expect(exacts("Soldiers of the garrison left.")).toEqual([]);
});

test("a verb of telling before its name, a first name, the land behind a realm", () => {
  expect(exacts('The bridge is safe, says Orv; "for now," said Belm.')).toEqual(["Orv", "Belm"]);
  expect(found('Professor Sato Kenzaburo signed. "We agreed," said Sato, and left.').map(([, id]) => id)).toEqual([
    "sato_kenzaburo",
    "sato_kenzaburo",
  ]);
  expect(exacts("Marta Lind left. In Marta, rain fell.")).toEqual(["Marta Lind"]);
  expect(found("The Republic of Upper Tarn left. Upper Tarn hopes for more.").map(([, id]) => id)).toEqual([
    "republic_of_upper_tarn",
    "republic_of_upper_tarn",
  ]);
});
