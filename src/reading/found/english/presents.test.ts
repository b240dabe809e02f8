// Verbs of the present by their -s, and what else English clauses turn on.
import { expect, test } from "vitest";
import { sha256Hex } from "../../../math/digest.ts";
import { read } from "../../read.ts";

const reading = (text: string) => read({ text, lang: "en", sha256: sha256Hex(text), format: "text", name: "text" });
const claims = (text: string) => reading(text).claims.map((c) => c.exact);

test("a verb of the present makes a clause; a plural does not", () => {
  expect(claims("Kesh wants its farms back; Orm refuses to move.")).toHaveLength(2);
  expect(claims("Russia backs Orm.")).toHaveLength(1);
  expect(claims("The Geneva talks.")).toEqual([]);
  expect(claims("New Kesh attacks.")).toEqual([]);
});

test("unreal conditions with any participle; any delay will; otherwise behind a comma", () => {
  const conditions = (text: string) => reading(text).conditions.map((k) => k.type);
  expect(conditions("Had the envoys met in March, the war might have been avoided.")).toEqual(["if_then"]);
  expect(conditions("Had they a plan?")).toEqual([]);
  expect(conditions("Any delay will strengthen the hardliners.")).toEqual(["implicit"]);
  expect(conditions("A delay will follow.")).toEqual([]);
  expect(conditions("The envoys will meet only when the shelling stops.")).toEqual(["if_then"]);
  expect(claims('If they do not, he added, "we will look after our own."')).toHaveLength(1);
  expect(reading("Kesh must approve it by July, otherwise it lapses.").claims[0]!.modality).toBe("conditional");
});
