// What bears somebody's name and is nobody, and look-alikes that are somebody.
import { expect, test } from "vitest";
import { sha256Hex } from "../../../math/digest.ts";
import { read } from "../../read.ts";

const exacts = (text: string) =>
  read({ text, lang: "en", sha256: sha256Hex(text), format: "text", name: "text" }).mentions.map((m) => m.exact);

test("a ship is nobody, by its kind before or behind it, and wherever its name stands again", () => {
  expect(exacts("The tanker Lady Mirela was seized on Monday. The Lady Mirela carried diesel.")).toEqual([]);
  expect(exacts("The destroyer Ivan Susanin and the frigate Prince Rurik left port.")).toEqual([]);
  expect(exacts("The Anna Karim and the Star of Tallis, two trawlers, sank.")).toEqual([]);
  expect(exacts("The Ship Owners' League and the Boat Union said no.")).toEqual(["Ship Owners' League", "Boat Union"]);
});

test("what is named after a ruler has his title with an article or a building behind it; he himself has neither", () => {
  expect(exacts("He was taken to the King Hasan hospital. King Hasan said he would visit.")).toEqual(["Hasan"]);
  expect(exacts("Traffic on Queen Alida Bridge stopped. The Marshal Orlov followed.")).toEqual([]);
  expect(exacts("Marshal Orlov said the fleet would sail.")).toEqual(["Orlov"]);
  expect(exacts("The Sultan Murad Brigade denied it.")).toEqual(["Sultan Murad Brigade"]);
});

test("towns, streets, events and feasts are nobody", () => {
  expect(exacts("The road to Saint Irma was open. Queues were long in Santa Luz and on Commission Row.")).toEqual([]);
  expect(exacts("Saint Irma accused him.")).toEqual(["Saint Irma"]);
  expect(exacts("The Tulip Revolution and the Great Famine are taught beside the Truce of the Two Rivers.")).toEqual(
    [],
  );
  expect(exacts("From Ash Wednesday to Midsummer Eve the gates were shut, but never on Sundays.")).toEqual([]);
  expect(exacts("They crossed by the Paris text and rounded Cape Union.")).toEqual([]);
});
