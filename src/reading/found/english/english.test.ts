// The English rules on short sentences, one point each.
import { expect, test } from "vitest";
import { sha256Hex } from "../../../math/digest.ts";
import { read } from "../../read.ts";

const readText = (text: string) => read({ text, lang: "en", sha256: sha256Hex(text), format: "text", name: "text" });
const voice = (text: string, k = 0) => {
  const { source } = readText(text).claims[k]!;
  return source.type === "actor" ? source.id : source.type;
};
const moods = (text: string) => readText(text).claims.map((c) => c.modality);
const names = (text: string) => readText(text).mentions.map((m) => m.exact);

test("a name that no list knows is told by its adjective, its office, its acting", () => {
  expect(names("Veldran troops left. Veldra said so.")).toEqual(["Veldran", "Veldra"]);
  expect(names("President Ivo Marek spoke. Marek left.")).toEqual(["Ivo Marek", "Marek"]);
  expect(names("Talks collapsed. Farmers lost half of their water.")).toEqual([]);
});

test("a place where something happens is no actor; a given name is no state", () => {
  expect(names("The envoys of Tarsland and Miravia met in Muscat.")).toEqual(["Tarsland", "Miravia"]);
  expect(names("Jordan Petrik said Norway had paid.")).toEqual(["Jordan Petrik", "Norway"]);
});

test("who says it: before, behind, amid, by a pronoun, by a body, by nobody named", () => {
  expect(voice("Tarsland said that the road was open.")).toBe("tarsland");
  expect(voice("The road was open, said Lena Vos, the president.")).toBe("lena_vos");
  expect(voice("The road, Tarsland says, is open.")).toBe("tarsland");
  expect(voice("Lena Vos said the road was open. She added that it was safe.", 1)).toBe("lena_vos");
  expect(voice("According to a senior official in Tarsland, the road was open.")).toBe("unnamed");
  expect(voice("Miravia's foreign ministry said the road was open.")).toMatch(/ministry/u);
  expect(voice("The road was open.")).toBe("author");
});

test("a modal, a participle or a noun of saying tells nothing", () => {
  expect(voice("Selmark might guarantee the deal.")).toBe("author");
  expect(voice("The report has been printed.")).toBe("author");
  expect(voice("Quill, which guarantees the truce, closed a road.")).toBe("author");
});

test("moods in the order of the sheet", () => {
  expect(moods("Did Tarsland ever leave the road open in winter?")).toEqual(["question"]);
  expect(moods("Tarsland denied the report.")).toEqual(["denied"]);
  expect(moods("Opposition lawmakers accused the government of theft.")).toEqual(["alleged"]);
  expect(moods("Tarsland pledged to open the road if Miravia paid.")).toEqual(["conditional"]);
  expect(moods("Tarsland pledged to open the road.")).toEqual(["committed"]);
  expect(moods("Tarsland said Miravia may open the road.")).toEqual(["possible"]);
  expect(moods("Tarsland appears ready.")).toEqual(["apparent"]);
  expect(moods("Tarsland is not expected to pay.")).toEqual(["predicted"]);
  expect(moods("Tarsland opened the road in May.")).toEqual(["asserted"]);
});

test("a noun of pledging pledges nothing; a deed with would, and without, are conditions", () => {
  expect(moods("Karsova will ask for guarantees.")).toEqual(["predicted"]);
  expect(moods("The treaty guarantees safe passage.")).toEqual(["committed"]);
  const conditions = (text: string) => readText(text).conditions.map((k) => [k.type, k.if?.exact, k.then?.exact]);
  expect(conditions("Without guarantees, no skipper will leave port.")).toEqual([
    ["implicit", "guarantees", "no skipper will leave port"],
  ]);
  expect(conditions("A withdrawal without guarantees would leave Orvane exposed.")).toEqual([
    ["implicit", "A withdrawal without guarantees", "would leave Orvane exposed"],
  ]);
  expect(conditions("Without naming anyone, the envoy said he would leave.")).toEqual([]);
  expect(conditions("A strike by dock workers would end on Friday.")).toEqual([]);
  expect(conditions("A spokesman would not comment.")).toEqual([]);
  expect(conditions("A withdrawal would begin in May, the envoy said.")).toEqual([]);
});

test("scenarios named beside their number or in quotation marks, where the text announces them", () => {
  const labels = (text: string) => readText(text).scenarios.map((s) => s.label.exact);
  const apposed =
    "Two paths lie open. In the first, a managed freeze, trade could resume. In the second, a war, it would end.";
  expect(labels(apposed)).toEqual(["managed freeze", "war"]);
  expect(labels("The first scenario, a quiet extension, is the most likely.")).toEqual(["quiet extension"]);
  const quoted = 'Two outcomes stand out. Under "shared nets", patrols could begin. Under "closed shores", none will.';
  expect(labels(quoted)).toEqual(["shared nets", "closed shores"]);
  expect(labels('Worst case: "cold dark winter". The grid will fail.')).toEqual(["cold dark winter"]);
  expect(labels('Under "martial law", courts closed. In the second, a small room, he slept.')).toEqual([]);
});

test("a telling with a relative on namelessness, by an outlet that cites, by a statement, by many in a place", () => {
  const officials = "The officials, who asked not to be named because they were not cleared, said Kenya had paid.";
  expect(readText(officials).claims.map((c) => c.source.type)).toEqual(["unnamed"]);
  const cited =
    "Tamoa has sent messages, the Tidewater Gazette reported on Friday, citing a person close to the president.";
  expect(readText(cited).claims.map((c) => c.source)).toMatchObject([{ type: "unnamed", via: "tidewater_gazette" }]);
  const stated =
    "Tarsland said it was ready. It would free the crews for its founder, Ilisa Toveni, the statement added.";
  expect(voice(stated, 1)).toBe("tarsland");
  expect(voice("Diplomats in Almaty believe that a secret line exists.")).toBe("unnamed");
  expect(names("Tarsland left. Eleven are still being held.")).toEqual(["Tarsland"]);
  expect(names("The Mountain Brotherhood left. If the Brotherhood agrees, all will.")).toHaveLength(2);
});

test("silence is asserted and never a denial", () => {
  const [claim] = readText("The Council has not commented.").claims;
  expect(claim).toMatchObject({ modality: "asserted", meta: "confirmation-note", source: { type: "author" } });
});

test("clauses: relatives, second verbs of saying, semicolons; not lists", () => {
  expect(readText("Castoria, which hosts 40,000 refugees, offered to mediate.").claims.map((c) => c.exact)).toEqual([
    "Castoria, which hosts 40,000 refugees, offered to mediate",
    "hosts 40,000 refugees",
  ]);
  expect(readText("Tarsland said it was ready but would never pay.").claims).toHaveLength(2);
  expect(readText("Tarsland paid; Miravia did not.").claims).toHaveLength(2);
  expect(readText("Tarsland sent food, water and tents.").claims).toHaveLength(1);
});

test("conditions: front, amid, inverted, exchange, otherwise; what only looks like one is none", () => {
  const conditions = (text: string) => readText(text).conditions.map((c) => [c.type, c.if?.exact ?? c.give?.exact]);
  expect(conditions("If the gates open, Tarsland will pay.")).toEqual([["if_then", "the gates open"]]);
  expect(conditions("Should the gates open, Tarsland will pay.")).toEqual([["if_then", "the gates open"]]);
  expect(conditions("Tarsland will not pay unless the gates open.")).toEqual([["unless", "the gates open"]]);
  expect(conditions("Tarsland would reopen the road in exchange for two dams.")[0]![0]).toBe("quid_pro_quo");
  expect(conditions("Tarsland would talk without preconditions.")).toEqual([]);
  expect(conditions("An aide, speaking on condition of anonymity, said the road was open.")).toEqual([]);
  expect(conditions("Tarsland waited until March.")).toEqual([]);
  expect(conditions("Tarsland had until the end of Ramadan to reply.")).toEqual([]);
});

test("scenarios: numbered, counted, at the head of a line; a text without any invents none", () => {
  const labels = (text: string) => readText(text).scenarios.map((s) => s.label.exact);
  expect(labels("Scenario 1: a local deal. It may hold.\nScenario 2: a wider war. It could spread.")).toEqual([
    "local deal",
    "wider war",
  ]);
  expect(
    labels(
      "Three paths lead on.\nThe first path is a local bargain, under which troops leave. The second is an imposed peace.",
    ),
  ).toEqual(["local bargain", "imposed peace"]);
  expect(
    labels(
      "A title that stands alone here\nLead sentence of the text is this one.\nPossible scenarios\nA managed calm. The guards could agree on it.\nOpen clash: if a sailor dies, war follows.",
    ),
  ).toEqual(["managed calm", "Open clash"]);
  expect(labels("The first minister is ill. The second is away. Nobody knows what comes next.")).toEqual([]);
});
