// Three copies of the Ukraine case, each with names, numbers or owners changed so that it must tell another story than the original,
// and the right one. What must change is derived from the model beforehand; no number here was copied from a run.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Case, printCase, setValue } from "../case/index.ts";
import { parseAt } from "../cli/readCase.ts";
import { inProcess } from "../run/inProcess.ts";
import { type Assessment, assess, jobsFor, sharedOf } from "./index.ts";

const file = fileURLToPath(new URL("../../cases/ukraine-backchannel.case.yaml", import.meta.url));
const original = readFileSync(file, "utf8");

function read(text: string): Case {
  const { case: found, diagnostics } = parseAt(file, text);
  if (!found) throw new Error(diagnostics.map((d) => `${d.code} ${d.message.en}`).join("\n"));
  return found;
}
const tell = (text: string, draws: number, isFull: boolean): Promise<Assessment> => {
  const c = read(text);
  return assess(c, { draws, isFull, runner: inProcess(jobsFor(sharedOf(c))) });
};
const quick = (text: string) => tell(text, 200, false);
const full = (text: string) => tell(text, 20, true);

/** The text with values set by key. */
function edited(text: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((before, [key, value]) => {
    const after = setValue(before, key, value);
    if (!("text" in after)) throw new Error(after.message.en);
    return after.text;
  }, text);
}
const withoutAgreement = (text: string, id: string): string => {
  const raw = parse(text) as { agreements: Record<string, unknown> };
  delete raw.agreements[id];
  return printCase(raw);
};

/** P at the horizon, and ever by the horizon. */
const p = (a: Assessment, scenario: string): number => a.lenses.forecast!.scenarios[scenario]!.in.at(-1)!.mean;
const ever = (a: Assessment, scenario: string): number => a.lenses.forecast!.scenarios[scenario]!.ever.at(-1)!.mean;
const ahead = (a: Assessment, one: string, other: string): string | null =>
  a.order.find((pair) => [one, other].every((s) => s === pair.a || s === pair.b))!.ahead;
const carrier = (a: Assessment, id: string) => a.carries!.list.find((x) => x.id === id);

let base: Assessment;
beforeAll(async () => {
  base = await quick(original);
});

describe("over Kyiv's head: no four-party table, and the bid is Washington's to freeze", () => {
  const noTable = withoutAgreement(edited(original, { "options.ua_freeze.owner": "us" }), "table");

  test("while Kyiv's own ceasefire is needed, a truce has nobody to arrange it", async () => {
    // Neither belligerent ceases fire before the other (first priorities of both), and no agreement seats the two.
    const a = await full(noTable);
    expect(ever(await quick(noTable), "S1")).toBeLessThan(ever(base, "S1") / 10);
    expect(Object.keys(a.jointOnly!.agreements)).toEqual(["bilateral"]);
    expect(a.limits!.rows.flatMap((row) => row.agreement ?? [])).toEqual(["bilateral"]);
    // Two members have no third seat to lose; the table is gone wherever it was named.
    expect(a.carries!.list.filter(({ id }) => id.startsWith("seat("))).toEqual([]);
    expect(JSON.stringify(a)).not.toContain("agreement.table");
    expect(carrier(a, "owner(ua_freeze=us)")).toBeUndefined();
    expect(carrier(a, "owner(ua_freeze=ua)")).toBeDefined();
    // Whatever the two agree on, it is no truce.
    expect(carrier(a, "drop(agreement.bilateral)")!.effects[0]!.scenarios.S1!.before).toBeLessThan(0.01);
  });

  test("with both of Kyiv's options in Washington's hands two suffice", async () => {
    const text = edited(noTable, { "options.ua_ceasefire.owner": "us" });
    const [a, whole] = [await quick(text), await full(text)];
    expect(p(a, "S1")).toBeGreaterThan(p(base, "S1"));
    expect(a.jointOnly!.agreements.bilateral).toBeGreaterThan(base.jointOnly!.agreements.bilateral! + 0.2);
    const removed = carrier(whole, "drop(agreement.bilateral)")!.effects[0]!;
    expect(removed.isVisible).toBe(true);
    expect(removed.scenarios.S1!.difference).toBeLessThan(0);
    // Kyiv, without an option or a seat, decides nothing: none of its priorities, nor its pace or caution, moves anything.
    const kyivs = whole.carries!.list.filter(({ id }) => id.startsWith("preference.ua.") || id.startsWith("actor.ua."));
    expect(kyivs.length).toBeGreaterThan(6);
    expect(kyivs.filter((x) => x.size > 0 || x.changesConclusion)).toEqual([]);
    expect(carrier(whole, "owner(us_relief=ua)")).toBeUndefined();
  });
});

describe("a line that will not hold: the channel breaks within weeks and hardly comes back", () => {
  const hazards = { "options.us_channel.hazard.off": "0.5 to 0.6", "options.us_channel.hazard.on": "0.0005 to 0.001" };
  const fragile = edited(original, hazards);

  test("it has closed, agreements lose their ground, escalation takes their place", async () => {
    const a = await quick(fragile);
    const channel = a.lenses.forecast!.channels.ch1!;
    // At 0.5 a month the line survives two years with probability exp(-12).
    expect(channel.everClosed.at(-1)!.mean).toBeGreaterThan(0.999);
    expect(channel.closed.at(-1)!.mean).toBeGreaterThan(base.lenses.forecast!.channels.ch1!.closed.at(-1)!.mean + 0.3);
    expect(p(a, "S3")).toBeGreaterThan(2 * p(base, "S3"));
    expect(p(a, "S1")).toBeLessThan(p(base, "S1") / 2);
    // In the original the stand-off leads and truce and escalation are not ordered.
    expect([ahead(base, "S0", "S3"), ahead(base, "S1", "S3")]).toEqual(["S0", null]);
    expect([ahead(a, "S0", "S3"), ahead(a, "S1", "S3")]).toEqual([null, "S3"]);
    // Left alone, S0 is now mostly the status quo with its channel closed.
    expect(a.residual!.channelsClosed.mean).toBeGreaterThan(a.residual!.statusQuo.mean);
    expect(base.residual!.channelsClosed.mean).toBeLessThan(base.residual!.statusQuo.mean);
  });

  test("nobody can mend it: when chance owns it, escalation leads outright", async () => {
    const a = await quick(edited(fragile, { "options.us_channel.owner": "chance" }));
    expect(ahead(a, "S0", "S3")).toBe("S3");
  });

  test("keeping it open is what would help most", async () => {
    const a = await full(fragile);
    const { S3 } = a.channels[0]!.scenarios;
    expect(S3!.closed!).toBeGreaterThan(S3!.open!);
    expect(S3!.closedFromStart!).toBeGreaterThan(S3!.keptOpen! + 0.3);
    const open = carrier(a, "channel(ch1=open)")!;
    const rest = a.carries!.list.filter(({ id }) => !id.startsWith("literal("));
    expect(rest.indexOf(open)).toBeLessThan(3);
    expect(open.effects[0]!.scenarios.S3!.after).toBeLessThan(open.effects[0]!.scenarios.S3!.before / 2);
  });
});

describe("a truce everyone wants, under other names", () => {
  const certain = "0.98 to 1";
  const hardly = "0.02 to 0.1";
  const willing = edited(original, {
    "hypotheses.channel_genuine.prior": "0.99",
    "hypotheses.avoid_attrition.prior": "0.99",
    "hypotheses.fait_accompli.prior": "0.99",
    "agreements.table.trust": "0.95 to 1",
    "agreements.table.rate": "0.5 to 1.5",
    "options.us_channel.hazard.off": "0.001 to 0.002",
    "options.ru_ceasefire.hazard.off.rate": "0.0005 to 0.001",
    "options.ua_ceasefire.hazard.off": "0.0005 to 0.001",
    ...Object.fromEntries(["us", "ru", "ua", "eu"].map((actor) => [`actors.${actor}.foresight`, hardly])),
    // All four want it, Moscow for the freeze alone, and Kyiv hardly minds the freeze.
    "preference.us.p(ru_ceasefire & ua_ceasefire)": certain,
    "preference.ru.p(!(ru_ceasefire & !ua_freeze))": "0.95 to 1",
    "preference.ru.p(ua_freeze)": certain,
    "preference.ua.p(ru_ceasefire & ua_ceasefire)": certain,
    "preference.ua.p(!ua_freeze)": hardly,
    "preference.ua.p(ua_freeze -> eu_guarantee)": hardly,
    "preference.eu.p(ru_ceasefire & ua_ceasefire)": certain,
    "preference.eu.p(eu_guarantee -> ru_ceasefire & ua_ceasefire)": hardly,
  });
  // The middle kingdom's war: S1 and S3 trade numbers, the sides and their options get other ids and labels.
  const other: Record<string, string> = {
    S1: "S3",
    S3: "S1",
    us: "north",
    ru: "south",
    ua: "isle",
    eu: "league",
    ch1: "ferry",
  };
  for (const { id } of read(original).options) {
    const [side, ...what] = id.split("_");
    other[id] = `${other[side!]}_${what.join("_")}`;
  }
  const named = willing
    .replace(/[A-Za-z_]\w*/g, (word) => other[word] ?? word)
    .replace('en: "United States"', 'en: "The North"')
    .replace(/^title: .*$/m, 'title: { ar: "عبّارة المضيق", en: "The ferry of the straits" }')
    .replace(/^label: .*$/m, 'label: { ar: "قصة", en: "A story" }');

  test("the order turns round: the truce leads, by the table, and withdrawal is off the table", async () => {
    const a = await quick(named);
    expect(p(a, "S3")).toBeGreaterThan(0.8);
    for (const s of ["S0", "S1", "S2"]) expect(ahead(a, s, "S3")).toBe("S3");
    expect(ahead(base, "S0", "S1")).toBe("S0");
    expect(a.jointOnly!.scenarios).toContain("S3");
    expect(a.jointOnly!.exists).toBeGreaterThan(0.9);
    expect(p(a, "S2")).toBeLessThan(0.05);
    // Expected gains follow: all four end better off than they began, in most draws.
    for (const actor of ["north", "south", "isle", "league"]) expect(a.gains[actor]!.overall.up).toBeGreaterThan(0.8);
  });

  test("names and labels come from the case alone", async () => {
    const a = await tell(named, 2, true);
    expect(a.case.title).toEqual({ ar: "عبّارة المضيق", en: "The ferry of the straits" });
    expect(a.label).toEqual({ ar: "قصة", en: "A story" });
    expect(Object.keys(a.gains).sort()).toEqual(["isle", "league", "north", "south"]);
    expect(a.channels.map((c) => c.channel)).toEqual(["ferry"]);
    const words = new Set(JSON.stringify(a).match(/[A-Za-z_]\w*/g));
    const old = Object.keys(other).filter((id) => !/^S\d$/.test(id));
    expect(old.filter((id) => words.has(id))).toEqual([]);
    expect(carrier(a, "owner(isle_freeze=north)")).toBeDefined();
    // Without the table the truce, whatever its number, has no way to come about.
    const row = a.limits!.rows.find((r) => r.agreement === "table")!;
    expect(row.scenarios.S3).toBeLessThan(0.01);
  });
});
