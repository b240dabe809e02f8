// Bodies named by two joined words, offices that are held, bodies that share a word with a paper.
import { expect, test } from "vitest";
import { sha256Hex } from "../../../math/digest.ts";
import { read } from "../../read.ts";

const exacts = (text: string) =>
  read({ text, lang: "en", sha256: sha256Hex(text), format: "text", name: "text" }).mentions.map((m) => m.exact);

test("ordinary words joined before or behind a body's head are one name", () => {
  expect(exacts("The Labour and Dignity Party won.")).toEqual(["Labour and Dignity Party"]);
  expect(exacts("The Truth, Mercy and Dignity Commission met.")).toEqual(["Truth, Mercy and Dignity Commission"]);
  expect(exacts("The Front for Bread and Progress, led by Ida Morn, left.")).toEqual([
    "Front for Bread and Progress",
    "Ida Morn",
  ]);
  expect(exacts("He met the League of Peace and Council of Elders.")).toEqual(["League of Peace", "Council of Elders"]);
  expect(exacts("The Centre for Trade and Minister Ida Morn agreed.")).toEqual(["Centre for Trade", "Ida Morn"]);
});

test("a presidency that is held or sought is an office, one that speaks is somebody", () => {
  expect(exacts("She ran for the presidency, won the presidency and gave up the presidency.")).toEqual([]);
  expect(exacts("After the presidency denied it, he left.")).toEqual(["the presidency"]);
  expect(exacts("Orm's government fell. Orm's opposition leader, Leyla Sand, left.")).toEqual([
    "Orm",
    "Orm",
    "Leyla Sand",
  ]);
});

test("a council that shares a word with a paper; small states and relief bodies by their whole name", () => {
  expect(exacts("The Guardian Council let it stand.")).toEqual(["Guardian Council"]);
  expect(exacts("The Danish Refugee Council left the Marshall Islands, Tonga and Hong Kong.")).toEqual([
    "Danish Refugee Council",
    "Marshall Islands",
    "Tonga",
    "Hong Kong",
  ]);
});
