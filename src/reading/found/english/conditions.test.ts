// Conditions of English sentences that no "if" shows, and what only looks like one.
import { expect, test } from "vitest";
import { sha256Hex } from "../../../math/digest.ts";
import { read } from "../../read.ts";

const readText = (text: string) => read({ text, lang: "en", sha256: sha256Hex(text), format: "text", name: "text" });
const conditions = (text: string) =>
  readText(text).conditions.map((k) => [k.type, (k.if ?? k.condition)?.exact, (k.then ?? k.for)?.exact]);
const moods = (text: string) => readText(text).claims.map((c) => c.modality);

test("the order alone: ahead of what follows and behind it", () => {
  expect(conditions("Were the ferry sold, the island would starve.")).toEqual([
    ["if_then", "the ferry sold", "the island would starve"],
  ]);
  expect(conditions("Had Oman not lent them a pilot, the ships would have sunk.")).toEqual([
    ["if_then", "Oman not lent them a pilot", "the ships would have sunk"],
  ]);
  expect(conditions("A lease could follow should Varo win the vote.")).toEqual([
    ["if_then", "Varo win the vote", "A lease could follow"],
  ]);
  expect(conditions("The siege would have ended had the rains come.")).toEqual([
    ["if_then", "the rains come", "The siege would have ended"],
  ]);
});

test("no inversion: a pluperfect behind an aside, a question, nor", () => {
  expect(conditions("Its first tour, in March, had taken place quietly.")).toEqual([]);
  expect(conditions("The porters, cold and wet, were the first to leave the camp.")).toEqual([]);
  expect(conditions("Nor should the mayor expect thanks.")).toEqual([]);
  expect(conditions("Traders asked which road should the convoy take.")).toEqual([]);
});

test("a number may be the subject of an inverted clause", () => {
  expect(conditions("Had the first been answered, the raids would never have happened.")).toHaveLength(1);
  expect(conditions("Had the last envoys stayed, nobody knows.")).toEqual([]);
});

test("what a course presupposes or requires; a law that requires lays down a duty", () => {
  expect(conditions("A quick sale presupposes that the debt is forgiven.")).toEqual([
    ["precondition", "the debt is forgiven", "A quick sale"],
  ]);
  expect(moods("It requires that both banks sign.")).toEqual(["conditional"]);
  expect(conditions("The treaty requires that both banks report their stocks.")).toEqual([]);
  expect(conditions("Its precondition is a halt to the flights.")[0]?.[1]).toBe("a halt to the flights");
});

test("failing, without what is awaited, or else", () => {
  expect(conditions("Failing both, arbitration.")).toEqual([["implicit", "both", "arbitration"]]);
  expect(conditions("Without a ruling, the mines stay shut.")).toEqual([
    ["implicit", "a ruling", "the mines stay shut"],
  ]);
  expect(conditions("Without a vote, the board appointed a director.")).toEqual([]);
  expect(conditions("The loan was given without conditions.")).toEqual([]);
  expect(moods("Orvane must pay by June or else lose its licence.")).toEqual(["conditional"]);
});

test("nothing in return is no exchange; failing that, without it", () => {
  expect(conditions("We gave nothing in return.")).toEqual([]);
  expect(conditions("Failing that, the dam closes.")).toEqual([["implicit", undefined, "the dam closes"]]);
  expect(conditions("Without it the barges go elsewhere.")).toEqual([["implicit", "it", "the barges go elsewhere"]]);
});

test("otherwise: only behind what is asked or left open; or face, where something is demanded", () => {
  expect(conditions("The rebels must leave the bridge. Otherwise the army will shell it.").length).toBe(1);
  expect(conditions("The talks were friendly. Otherwise the week was dull.")).toEqual([]);
  expect(conditions("The road is, otherwise, quiet.")).toEqual([]);
  expect(conditions("The miners must hand back the shafts or face eviction.")).toEqual([
    ["implicit", "The miners must hand back the shafts", "eviction"],
  ]);
  expect(conditions("Smugglers could pay fines or face jail.")).toEqual([]);
});

test("what a course requires of somebody; a pact or a bank lays down a duty", () => {
  expect(conditions("A lasting truce requires Kesh to hand over its maps.")).toEqual([
    ["precondition", "Kesh to hand over its maps", "A lasting truce"],
  ]);
  expect(conditions("Banks require customers to show papers.")).toEqual([]);
  expect(conditions("The treaty requires Kesh to hand over its maps.")).toEqual([]);
  expect(moods("Any sale must be preceded by an audit.")).toEqual(["conditional"]);
});

test("a swap that would come, with and without, an owner's consent, let", () => {
  expect(conditions("The plan would trade places, a swap of grain for diesel.")[0]?.[0]).toBe("quid_pro_quo");
  expect(conditions("The armies carried out a swap of prisoners for bodies.")).toEqual([]);
  expect(conditions("With Turkish pilots it could fly all winter; without them, until May.")).toEqual([
    ["implicit", "With Turkish pilots", "it could fly all winter"],
  ]);
  expect(conditions("With Turkish pilots it could fly all winter.")).toEqual([]);
  expect(conditions("Orm's consent to a census would end the quarrel.")[0]?.[1]).toBe("Orm's consent to a census");
  expect(conditions("Let the rains come by June and the dam fills itself.").length).toBe(1);
  expect(conditions("Let the guns fall silent and the refugees come home.")).toEqual([]);
  expect(conditions("Without them, the harbour silts up.").length).toBe(1);
  expect(conditions("Absent a report from the inspectors, the fund will withhold its loan.").length).toBe(1);
});

test("an if that asks, sets off or contrasts is no condition", () => {
  expect(conditions("He asked if the road was open.")).toEqual([]);
  expect(conditions("It is unclear if the shells came from the north.")).toEqual([]);
  expect(conditions("The palace did not say if the regent had fled.")).toEqual([]);
  expect(conditions("If March was bad, April was worse.")).toEqual([]);
  expect(conditions("The harbour, if small, is deep.")).toEqual([]);
  expect(conditions("The guard, if attacked, will fire.").length).toBe(1);
  expect(conditions("He would come if he was asked.").length).toBe(1);
  expect(conditions("If the ferry was sold, the island would starve.").length).toBe(1);
});

test("what is lacking: in the absence of, short of, barring", () => {
  expect(conditions("In the absence of a deal, the plant shuts in March.")).toEqual([
    ["implicit", "a deal", "the plant shuts in March"],
  ]);
  expect(conditions("Barring a late offer, the strike begins on Monday.").length).toBe(1);
  expect(conditions("Short of a miracle, the coalition falls by June.").length).toBe(1);
  expect(conditions("In the absence of a quorum, the board met informally.")).toEqual([]);
  expect(conditions("Barring reporters from the hall, the clerk locked the doors.")).toEqual([]);
});

test("otherwise at the head of a sentence: the other branch of the condition before it, else what follows from a demand", () => {
  const found = readText(
    "If the dredger comes by May, the channel opens. Otherwise the ships wait for autumn.",
  ).conditions;
  expect(found.map((k) => [k.type, k.else?.exact])).toEqual([["if_then", "the ships wait for autumn"]]);
  expect(conditions("The crews must leave by Sunday. Otherwise the tug sails.").map(([type]) => type)).toEqual([
    "implicit",
  ]);
  expect(readText("If it rains, they wait.\n\nThe pier is old. It is otherwise sound.").conditions).toHaveLength(1);
});

test("once and as soon as, where something would follow; not a season, a past or a time long gone", () => {
  expect(conditions("Once the regent is out of the way, the guilds would sign.")).toEqual([
    ["if_then", "the regent is out of the way", "the guilds would sign"],
  ]);
  expect(conditions("The mill will reopen as soon as the siege is lifted.").length).toBe(1);
  expect(conditions("The moment the last barge leaves, the locks will close.").length).toBe(1);
  expect(conditions("Once the rains end, the guild will open the road.")).toEqual([]);
  expect(conditions("Once the talks ended, the road was opened.")).toEqual([]);
  expect(conditions("Once a fortress, the town will host them. A town that could once feed them will starve.")).toEqual(
    [],
  );
});

test("a sum of money within what is awaited, supposing, if and only if", () => {
  expect(conditions("The barge will stay until a fine of $2 million is paid.").map(([type]) => type)).toEqual([
    "until",
  ]);
  expect(conditions("Supposing the vote fails, the guard could step in.").length).toBe(1);
  expect(conditions("Supposing makes nothing so.")).toEqual([]);
  expect(conditions("The guild would sign if and only if the mint paid.").map(([type]) => type)).toEqual(["if_then"]);
});

test("an if that is in question, or that only says whom one believes", () => {
  expect(conditions("For traders the question is not if the canal closes but when.")).toEqual([]);
  expect(conditions("The fort fell, if one believes the colonel's aides.")).toEqual([]);
  expect(conditions("The fort would fall if the aides believed the colonel.").length).toBe(1);
});
