// Known persons and their namesakes.
import { expect, test } from "vitest";
import { sha256Hex } from "../../../math/digest.ts";
import { read } from "../../read.ts";

const found = (text: string) =>
  read({ text, lang: "en", sha256: sha256Hex(text), format: "text", name: "text" }).mentions.map((m) => [
    m.exact,
    m.entity,
  ]);

test("the whole name of who is known by the last one", () => {
  expect(found("His chief, Abdel Fattah Burhan, spoke.")).toEqual([["Abdel Fattah Burhan", "burhan"]]);
});

test("another given name tells of another person", () => {
  expect(found("Mila Putin left. When Putin spoke, nobody listened.")).toEqual([
    ["Mila Putin", "mila_putin"],
    ["Putin", "putin"],
  ]);
});
