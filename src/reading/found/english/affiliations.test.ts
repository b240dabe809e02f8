import { expect, test } from "vitest";
import { sha256Hex } from "../../../math/digest.ts";
import { read } from "../../read.ts";

const owner = (text: string, id: string) =>
  read({ text, lang: "en", sha256: sha256Hex(text), format: "text", name: "text" }).entities.find((e) => e.id === id)
    ?.of;

test("whose a person is: before, behind, of, its", () => {
  expect(owner("Brask's army chief, General Pavo Lind, left.", "pavo_lind")).toBe("brask");
  expect(owner("Kesh foreign minister Alda Renn left.", "alda_renn")).toBe("kesh");
  expect(owner("The leader of the Green Front, Tom Vash, left.", "tom_vash")).toBe("green_front");
  expect(owner("Tom Vash, a spokesman for the Green Front, left.", "tom_vash")).toBe("green_front");
  expect(owner("Brask left. Its president, Lena Vos, stayed.", "lena_vos")).toBe("brask");
});

test("who only stands beside a state is not its own", () => {
  expect(owner("The Kesh delegation met Pavo Lind.", "pavo_lind")).toBeUndefined();
  expect(owner("Tom Vash, met Kesh's envoy.", "tom_vash")).toBeUndefined();
  expect(owner("Kesh left and President Pavo Lind stayed.", "pavo_lind")).toBeUndefined();
});

test("the junta of a text that names whose it is", () => {
  expect(owner("Belmora's junta met. The junta said so.", "the_junta")).toBe("belmora");
  expect(owner("Belmora's junta met. Kesh's junta too. The junta said so.", "the_junta")).toBeUndefined();
});
