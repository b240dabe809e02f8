import { expect, test } from "vitest";
import { sha256Hex } from "../../math/digest.ts";
import { read } from "../read.ts";

const statuses = (text: string, lang: "ar" | "en") =>
  read({ text, lang, sha256: sha256Hex(text), format: "text", name: "a" }).confirmations.map(
    (confirmation) => confirmation.status,
  );

test("who tells of others is no party to what is told, who tells of itself is", () => {
  const note = " The Council has not commented.";
  expect(statuses(`The mediator said the Northern Council had accepted a ceasefire.${note}`, "en")).toEqual([
    "third-party-announced",
  ]);
  expect(statuses(`Russia said its troops had met the Northern Council.${note}`, "en")).toEqual(["unconfirmed"]);
  const silence = " ولم تعلق الصين على ذلك.";
  expect(statuses(`قال الوزير الفرنسي سامر الجابري إن الصين قبلت الهدنة.${silence}`, "ar")).toEqual([
    "third-party-announced",
  ]);
  expect(statuses(`قالت روسيا إنها اتفقت مع الصين على الهدنة.${silence}`, "ar")).toEqual(["unconfirmed"]);
});
