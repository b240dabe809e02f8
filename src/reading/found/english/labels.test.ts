// Layouts of scenarios in English texts, and what only looks like one.
import { expect, test } from "vitest";
import { sha256Hex } from "../../../math/digest.ts";
import { read } from "../../read.ts";

const labels = (text: string) =>
  read({ text, lang: "en", sha256: sha256Hex(text), format: "text", name: "text" }).scenarios.map((s) => s.label.exact);

test("one sentence lists them: behind a colon or in quotation marks", () => {
  expect(
    labels("Analysts speak of three outcomes: a negotiated settlement, a frozen front and a war. Nobody knows more."),
  ).toEqual(["negotiated settlement", "frozen front", "war"]);
  expect(
    labels('Diplomats see two scenarios, which they call "long winter" and "open door". Nobody knows more.'),
  ).toEqual(["long winter", "open door"]);
  expect(
    labels("The engineers studied two routes: a northern line and a southern line. The first is cheaper."),
  ).toEqual([]);
  expect(labels("Three trends stand out: a weaker army, a younger public and a richer south.")).toEqual([]);
});

test("names in quotation marks beside the word or behind what they are dubbed", () => {
  expect(labels('Two scenarios exist. It could fizzle out: the "cold shoulder" scenario. It could last.')).toEqual([
    "cold shoulder",
  ]);
  expect(labels('Under the first scenario, dubbed "Quiet Harbour", the port reopens.')).toEqual(["Quiet Harbour"]);
  expect(labels('The road, dubbed "Death Alley", is closed. He called the outcome, "a betrayal", illegal.')).toEqual(
    [],
  );
});

test("cases set against each other; one alone is a turn of phrase", () => {
  expect(labels("In the best case, both sides sign by June. In the worst case, the army takes over.")).toEqual([
    "best case",
    "worst case",
  ]);
  expect(labels("In the worst case, the army takes over the posts.")).toEqual([]);
  expect(labels("The best-case scenario is a handshake. The worst-case scenario is a winter without gas.")).toEqual([
    "handshake",
    "winter without gas",
  ]);
  expect(labels("Best case: a binding agreement. It may hold.\nWorst case: a drought. It may come.")).toEqual([
    "binding agreement",
    "drought",
  ]);
  expect(labels("The worst outcome would be a slow collapse of the south.")).toEqual([]);
});

test("one path, another; a number with brackets; what is told of the first is no name", () => {
  expect(labels("Two paths lie ahead. One path leads to a truce. Another leads to a long siege.")).toEqual([
    "truce",
    "long siege",
  ]);
  expect(labels("Scenario 1 (calm): Both sides pull back. Scenario 2 (stalemate): Nothing moves.")).toEqual([
    "calm",
    "stalemate",
  ]);
  expect(labels("The second option was rejected by parliament.")).toEqual([]);
  expect(labels("There are two options on paper. The first is planned for May. The second is cheaper.")).toEqual([]);
});

test("headings: numbered, or as many as were counted", () => {
  const lead = "Where talks may go\nThe talks resumed on Monday.\n";
  expect(
    labels(
      `${lead}Possible scenarios\n1. Quiet partition\nThe river becomes a border.\n2. Grand bargain\nBoth trade land for gas.`,
    ),
  ).toEqual(["Quiet partition", "Grand bargain"]);
  expect(
    labels(
      `${lead}What happens next\nThere are two scenarios.\nA quiet partition\nThe river becomes a border.\nThe grand bargain\nBoth trade land for gas.\nWhat it means\nThe region should prepare for it.`,
    ),
  ).toEqual(["quiet partition", "grand bargain"]);
  expect(labels(`${lead}The rules\n1. Quiet hours\nNobody sings after ten at night.`)).toEqual([]);
});

test("a dateline is no name", () => {
  expect(labels("NAIROBI, Kenya — Two scenarios are discussed. The first is a truce. The second is a war.")).toEqual([
    "truce",
    "war",
  ]);
});

test("courses told one after the other in running text", () => {
  expect(
    labels("The likeliest is a quiet fudge, under which fees fall. A second possibility, joint patrols, needs money."),
  ).toEqual(["quiet fudge", "joint patrols"]);
  expect(
    labels("Two roads, then. A homecoming may come before spring if the law goes; a slow rot needs nothing but time."),
  ).toEqual(["homecoming", "slow rot"]);
  expect(labels("A managed handover remains the likeliest course. War is the harsher one: nobody wants it.")).toEqual([
    "managed handover",
    "War",
  ]);
  expect(
    labels(
      "Two paths lie ahead. The likeliest, to my mind, is a staged return. Delay would open the way to the third, a siege, in which all lose.",
    ),
  ).toEqual(["staged return", "siege"]);
});

test("one that is pointed at alone, or what ranks other things, names none", () => {
  expect(labels("The likeliest course is a truce. France then shelled the airport.")).toEqual([]);
  expect(labels("The first meeting was a success. The second was a failure.")).toEqual([]);
  expect(labels("The worst is behind us. The best case is a matter of hope.")).toEqual([]);
});

test("names beside a number: plain, with which they call, in quotation marks; what two camps see", () => {
  const paths =
    "Three paths are open. On the first path, quiet renewal, both sign. On the second path, drift, nobody signs.";
  expect(labels(paths)).toEqual(["quiet renewal", "drift"]);
  expect(
    labels(
      "Two courses are open. The first, which they call the long table, lasts. The second, the short fuse, burns.",
    ),
  ).toEqual(["long table", "short fuse"]);
  expect(
    labels(
      'Three outcomes are open. The first scenario, "shared pumps", is dear. In the third, "dry summer", it burns.',
    ),
  ).toEqual(["shared pumps", "dry summer"]);
  expect(labels("Two scenarios exist. The first is the likeliest.")).toEqual([]);
  expect(labels('Optimists talk of a "soft union". Pessimists foresee a "clean break".')).toEqual([
    "soft union",
    "clean break",
  ]);
  expect(labels('Some talk of a "soft union". The road is long.')).toEqual([]);
});

test("a name that opens its paragraph, below what announces several; no such opening below a numbered list", () => {
  expect(
    labels(
      "For now there are three possible outcomes:\n\nStalemate. Neither side moves.\n\nA wider war. If Dorn strikes, Velm will answer.\n\nA bargain. The ports reopen.",
    ),
  ).toEqual(["Stalemate", "wider war", "bargain"]);
  expect(
    labels(
      "Three outcomes are possible.\n1. Stalemate. Nobody moves.\n2. A bargain. The ports reopen.\n\nWider effects. Kesh would lose.",
    ),
  ).toEqual(["Stalemate", "bargain"]);
});

test("a scenario told as a whole clause is named by it", () => {
  expect(
    labels(
      "Two scenarios could follow. First scenario: the truce is falling apart, and war returns. Second scenario: relations are growing warmer than expected.",
    ),
  ).toEqual(["the truce is falling apart", "relations are growing warmer than expected"]);
});

test("no courses: options that were turned down, paths on the ground, a pointer before its colon", () => {
  expect(
    labels(
      "The cabinet weighed three options. The second, a loan, was rejected. The third, an appeal, was soon dropped.",
    ),
  ).toEqual([]);
  expect(labels("Two roads lead out of Senn. The first is a track. The other, a highway, is mined.")).toEqual([]);
  expect(labels("Two paths lead out of the Senn war. The first is a truce. The other, a siege, is likelier.")).toEqual([
    "truce",
    "siege",
  ]);
  expect(
    labels("News\n\nOutlook to May\nBase case: managed calm. Boats wait.\nUpside: a quota deal. Both would sign."),
  ).toEqual(["managed calm", "quota deal"]);
});
