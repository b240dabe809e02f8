// Courses of things that an English text tells in running prose, and prose that only sounds like it.
import { expect, test } from "vitest";
import { sha256Hex } from "../../../math/digest.ts";
import { read } from "../../read.ts";

const labels = (text: string) =>
  read({ text, lang: "en", sha256: sha256Hex(text), format: "text", name: "text" }).scenarios.map((s) => s.label.exact);

test("a ranked one opens, others are taken up", () => {
  expect(
    labels(
      "Most likely is a long lease. As for a walkout, few ships would wait. And there is a fire sale, which suits nobody.",
    ),
  ).toEqual(["long lease", "walkout", "fire sale"]);
  expect(
    labels("My hunch is a merger by June. A bailout, paid for by both banks, could still emerge should the vote fail."),
  ).toEqual(["merger by June", "bailout"]);
  expect(
    labels(
      "Here the paths divide. One of them, call it the long freeze, suits Oslo. The other, a customs war, suits nobody.",
    ),
  ).toEqual(["long freeze", "customs war"]);
});

test("what follows from a condition, what is left when all fails", () => {
  expect(
    labels(
      "How does this end? Renewal, our central case, is cheap. In the event of another raid, closure becomes likely. Failing both, rationing.",
    ),
  ).toEqual(["Renewal", "closure", "rationing"]);
});

test("one course set against another by who sees it", () => {
  expect(
    labels(
      "A spring reopening might calm the port. The harbour master foresees a lockout instead. Decay is what the crews expect.",
    ),
  ).toEqual(["spring reopening", "lockout", "Decay"]);
  expect(labels("The bank predicts a hard winter. The governor fears a strike instead. Snow has fallen.")).toEqual([]);
});

test("no course: what a matter depends on, roads on the ground, causes and buyers", () => {
  expect(
    labels("What happens next depends on Oslo. A vote may come on Friday. A mission is still possible if it rains."),
  ).toEqual([]);
  expect(
    labels("Two roads lead to the mine. The first is a track. The other, a highway, may be closed by snow."),
  ).toEqual([]);
  expect(
    labels(
      "As for a loan, the bank said no. The most likely cause is rust. And there is trouble, which nobody wanted.",
    ),
  ).toEqual([]);
});

test("what to expect, one beside its number", () => {
  expect(
    labels(
      "Expect a slow thaw: the banks keep the keys. A relapse remains possible if it rains. Least likely is a referendum.",
    ),
  ).toEqual(["slow thaw", "relapse", "referendum"]);
  expect(
    labels(
      "Three courses remain. A regency, the first, would suit the court. The last, and the ugliest, is a war of heirs.",
    ),
  ).toEqual(["regency", "war of heirs"]);
});

test("by grade, behind a colon, in brackets, between dashes, where a heading looks ahead", () => {
  expect(
    labels("How might it end? The dullest answer is drift: nothing is signed. A second path—joint dredging—is dear."),
  ).toEqual(["drift", "joint dredging"]);
  expect(labels("Base case (call it the slow thaw): posts reopen.\nDownside case, a rupture. Envoys leave.")).toEqual([
    "slow thaw",
    "rupture",
  ]);
  expect(
    labels("Where it goes from here\n\nMost signs point to a short lease. Least discussed is a sale abroad."),
  ).toEqual(["short lease", "sale abroad"]);
  expect(labels("Two outcomes compete. The happier is a swap. Behind it lurks a slide into war.")).toEqual([
    "swap",
    "slide into war",
  ]);
  expect(labels("The trigger would be the death of its leader. The premier is a lawyer.")).toEqual([]);
});

test("weighed and ranked: what tops a list, comes last, is given least weight", () => {
  expect(
    labels(
      "What happens next? A herders' truce is the likeliest ending. A slow freeze is also conceivable. We assign the least weight to renewed closure. Last comes contagion.",
    ),
  ).toEqual(["herders' truce", "slow freeze", "renewed closure", "contagion"]);
});
