// Turns of English prose that tell courses of things one after the other, and the same turns where nothing is to come.
import { expect, test } from "vitest";
import { sha256Hex } from "../../../math/digest.ts";
import { read } from "../../read.ts";

const labels = (text: string) =>
  read({ text, lang: "en", sha256: sha256Hex(text), format: "text", name: "text" }).scenarios.map((s) => s.label.exact);

test("odds and shares", () => {
  expect(
    labels("How the talks will end is open. Two in three: a rollover. One in four: a rupture, and a loud one."),
  ).toEqual(["rollover", "rupture"]);
  expect(labels("We put the odds of a default at 55 per cent. A bail-out gets 30, if that.")).toEqual([
    "default",
    "bail-out",
  ]);
  expect(labels("One in four: a migrant. One in six: a widow. The bank said no more.")).toEqual([]);
});

test("behind a condition, by two readings, by who expects it", () => {
  expect(labels("If the court agrees, expect a grudging peace. If it does not, the outlook is a hard winter.")).toEqual(
    ["grudging peace", "hard winter"],
  );
  expect(labels("If it rains, expect a delay. The crews have gone home.")).toEqual([]);
  expect(labels("On one reading the talks end in a pact, modest and dull. On another they end in a walkout.")).toEqual([
    "pact",
    "walkout",
  ]);
  expect(labels("In one version the text ends with a pledge. In another version the text ends with a threat.")).toEqual(
    [],
  );
  expect(labels("What the owners expect is a toll holiday. What the crews expect is a lockout.")).toEqual([
    "toll holiday",
    "lockout",
  ]);
});

test("by version, by who favours it, along a range, one of two", () => {
  expect(labels("The optimistic version is a grain pact. The pessimistic one is another lost summer, sadly.")).toEqual([
    "grain pact",
    "lost summer",
  ]);
  expect(
    labels("The path that envoys favour is a lease. The path they fear is a referendum, which nobody can steer."),
  ).toEqual(["lease", "referendum"]);
  expect(labels("At one end of the range lies a swap. At the other lies a march on the port.")).toEqual([
    "swap",
    "march on the port",
  ]);
  expect(labels("At one end of the valley lies a fort. At the other lies a dam.")).toEqual([]);
  expect(labels("It ends in one of two ways. Either a handshake in the desert, or a long war of drones.")).toEqual([
    "handshake in the desert",
    "long war of drones",
  ]);
});

test("named on the way, ranked, listed between semicolons, pointed at and then named", () => {
  expect(labels("Two futures compete. One is slow repair. The other goes by the name of the long freeze.")).toEqual([
    "slow repair",
    "long freeze",
  ]);
  expect(labels("How might it end? Less likely, to my mind, is a forced sale. Least plausible is a merger.")).toEqual([
    "forced sale",
    "merger",
  ]);
  expect(
    labels("Three endings are on offer: a deal that holds; a slow retreat, ship by ship; and martial law."),
  ).toEqual(["deal", "slow retreat", "martial law"]);
  expect(
    labels("Two outcomes are open. The first is a lease. The second nobody mentions. It is annexation of the pans."),
  ).toEqual(["lease", "annexation of the pans"]);
  expect(labels("Prospect and branch. One prospect is a crowded spring. Otherwise a quiet year lies ahead.")).toEqual([
    "crowded spring",
    "quiet year",
  ]);
});

test("nothing to come: what was, how a book ends, steps, charges, drafts", () => {
  expect(
    labels("In 1931 the state had two paths. One was a customs union; the other was war. It took the first."),
  ).toEqual([]);
  expect(labels("How the novel ends is a secret. A duel is thinkable. A wedding cannot be ruled out.")).toEqual([]);
  expect(
    labels("The plan has two steps. First comes a halt to the shelling. Then comes an exchange of lists."),
  ).toEqual([]);
  expect(labels("He faces two charges. One is theft; the other is treason. A pardon cannot be ruled out.")).toEqual([]);
  expect(labels("Two outcomes are open. The first is all but certain. The second is remote.")).toEqual([]);
});

test("options that somebody has a choice of are no courses; a sentence that only numbers and names one is no claim", () => {
  expect(
    labels("The staff prepared two options. The first option is a landing. The second, a blockade, is dear."),
  ).toEqual([]);
  expect(labels("The courts had lived with two endings: a marriage or a war. The first is a clerk's work.")).toEqual(
    [],
  );
  const text = "Two futures compete. One is slow repair. The other, a long freeze, may suit the bank.";
  const found = read({ text, lang: "en", sha256: sha256Hex(text), format: "text", name: "text" });
  expect(found.claims.map((claim) => claim.exact)).not.toContain("One is slow repair");
});
