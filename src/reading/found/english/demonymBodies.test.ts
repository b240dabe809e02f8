// Adjectives of states within the name of a party, a church, an army that claims to be the true one; beside the state's own bodies they name it.
import { expect, test } from "vitest";
import { sha256Hex } from "../../../math/digest.ts";
import { read } from "../../read.ts";

const exacts = (text: string) =>
  read({ text, lang: "en", sha256: sha256Hex(text), format: "text", name: "text" }).mentions.map((m) => m.exact);

test("a body that is not the state's bears the adjective in its name", () => {
  expect(exacts("The Sudanese Communist Party rejected it.")).toEqual(["Sudanese Communist Party"]);
  expect(exacts("The Free Tajik Army and the Kenyan Teachers' Union met.")).toEqual([
    "Free Tajik Army",
    "Kenyan Teachers' Union",
  ]);
  expect(exacts("The Turkish Red Crescent said so.")).toEqual(["Turkish Red Crescent"]);
});

test("the state's own bodies and people name the state", () => {
  expect(exacts("The Kenyan Parliament met. The French Defence Ministry said no.")).toEqual(["Kenyan", "French"]);
  expect(exacts("New Peruvian President Ana Roy left.")).toEqual(["Peruvian", "Ana Roy"]);
});

test("who has left an office is named without it", () => {
  expect(exacts("Ex-president Jorge Maura met then-premier Ann Orm.")).toEqual(["Jorge Maura", "Ann Orm"]);
});

test("universities and parties of a capital or land are one name; offices before a name are no part of it", () => {
  expect(exacts("Cairo University closed. The Sudan Renewal Movement left.")).toEqual([
    "Cairo University",
    "Sudan Renewal Movement",
  ]);
  expect(exacts("Transport Secretary Joan Hill met MPs. His party, Civil Dawn, was absent.")).toEqual([
    "Joan Hill",
    "Civil Dawn",
  ]);
  expect(exacts("The Commission on Human Rights asked. His partner, the Free Unionists, had resisted.")).toEqual([
    "Commission on Human Rights",
    "Free Unionists",
  ]);
});

test("a place that tells is who sits there; the town of who tells is not; a ship by its navy's letters", () => {
  expect(exacts("The Amsara dam is full. Amsara says it will hold.")).toEqual(["Amsara"]);
  expect(exacts("Mayor Ada Orm of Upper Gant told them so. The Archbishop of Kinshasa spoke.")).toEqual(["Ada Orm"]);
  expect(exacts("The HMS Argus sank. Argus was old.")).toEqual([]);
});
