// Events: one a claim at most, and none where a text only speaks of one again.
import { expect, test } from "vitest";
import { sha256Hex } from "../../math/digest.ts";
import { read } from "../read.ts";

const events = (lang: "ar" | "en", text: string) =>
  read({ text, lang, sha256: sha256Hex(text), format: "text", name: "text" }).events.map((e) => e.cue.exact);

test("what is spoken of again is no new event", () => {
  expect(events("en", "France held talks with Chad. These talks may go on.")).toEqual(["talks"]);
  expect(events("ar", "أجرت فرنسا محادثات مع تشاد. وقد تطول هذه المحادثات.")).toEqual(["محادثات"]);
});
