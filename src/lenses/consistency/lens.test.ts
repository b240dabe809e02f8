// The lens on cases: order of the file, several analysts, scenarios, today, restrictions, survival.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { caseOf } from "../../case/testing.ts";
import { hashKey, uniform } from "../../math/keyed.ts";
import { addSurvival, countSurvival, type SurvivalCounts } from "./ensemble.ts";
import {
  auditList,
  type ConsistencyPayload,
  caseMatrix,
  consistencyCounter,
  impactFinding,
  restrictionMistakes,
  runConsistency,
  standingsOf,
} from "./index.ts";
import { matrixOf } from "./matrix.ts";
import { redraw } from "./solve.ts";

const files = `files:
  war: { ar: ح, en: War, variants: [truce, wider], today: wider, src: assumption }
  chan: { ar: ق, en: Channel, variants: [deepens, idles, collapses], today: deepens, src: assumption }
  east: { ar: ش, en: East, variants: [calm, proxy], today: calm, src: assumption }
`;
const impacts = [
  "{ from: chan.deepens, to: war.truce, value: 2, range: 1 to 3, src: assumption }",
  "{ from: chan.collapses, to: war.wider, value: 2, range: 1 to 3, src: assumption }",
  "{ from: war.truce, to: chan.deepens, value: 1, range: 0 to 2, src: assumption }",
  "{ from: war.wider, to: chan.collapses, value: 2, src: assumption }",
  "{ from: chan.collapses, to: east.proxy, value: 1, range: 0 to 1, src: assumption }",
];
const scenarios = `scenarios:
  S1: { ar: س, en: One, when: "true", src: assumption }
  S2: { ar: ص, en: Two, when: "false", src: assumption }
`;
const reading = "scenario_files: { S1: [war.truce, chan.deepens], S2: [war.truce, chan.collapses] }\n";
const body = (rows = impacts): string =>
  `${files}impacts:\n${rows.map((row) => `  - ${row}\n`).join("")}${scenarios.replace(/, when: "[a-z]+"/g, "")}${reading}`;
const plain = (x: unknown): unknown => JSON.parse(JSON.stringify(x));

test("what holds together, by hand: truce with a deepening channel, a wider war with its collapse", async () => {
  const f = await runConsistency(caseOf(body()));
  // Files by id: chan, east, war. Calm and proxy tie unless the channel collapses.
  expect(f.configurations.map((z) => z.variants)).toEqual([
    ["chan.deepens", "east.calm", "war.truce"],
    ["chan.deepens", "east.proxy", "war.truce"],
    ["chan.collapses", "east.proxy", "war.wider"],
  ]);
  expect(f.configurations.map((z) => [z.value, z.total, z.ties])).toEqual([
    [0, 3, ["east"]],
    [0, 3, ["east"]],
    [1, 5, []],
  ]);
  expect([f.count, f.complete, f.listed, f.stopped, f.space]).toEqual([3, true, true, null, 12]);
  expect(f.scenarios.S1!.consistent).toBe(true);
  expect(f.scenarios.S2).toMatchObject({
    consistent: false,
    excludes: ["chan.collapses", "war.truce"],
    atTolerance: 2,
    distance: 1,
    // One point for the channel, two for the war; war.truce's supports have no room in their ranges.
    repair: { points: 3, inRange: false },
  });
  // With a truce and a collapse the war loses by 2 and the channel by 1.
  expect(f.scenarios.S2!.breaks.map((b) => [b.variant, b.rival, b.margin])).toEqual([
    ["chan.collapses", "chan.deepens", -1],
    ["war.truce", "war.wider", -2],
  ]);
  expect(f.scenarios.S2!.breaks[1]!.bars).toEqual([
    { from: "chan.collapses", support: 0, rival: 2, impacts: ["impact.chan.collapses>war.wider"] },
  ]);
  expect(f.scenarios.S2!.nearest.map((n) => n.changes)).toEqual([["chan.deepens"], ["chan.deepens"], ["war.wider"]]);
  // Today: deepens, calm, wider. All files move at once: the channel collapses and the war becomes a truce, and so on round.
  expect(f.today).toMatchObject({ consistent: false, cost: 4, drifts: { to: "cycle" } });
  expect(f.coverage).toMatchObject({ pairs: 3, of: 6 });
  expect(f.structure.islands).toEqual([["chan", "east", "war"]]);
  expect(f.never).toEqual([]);
});

test("the order of files and impacts changes nothing", async () => {
  const turned = body([...impacts].reverse()).replace(/files:\n(.*)\n(.*)\n(.*)\n/, "files:\n$3\n$1\n$2\n");
  expect(turned).not.toBe(body());
  const o = { draws: 60 };
  expect(plain(await runConsistency(caseOf(turned), o))).toEqual(plain(await runConsistency(caseOf(body()), o)));
});

test("a judgement at its ends: what is solved with the value written there", async () => {
  const c = caseOf(body());
  for (const x of c.impacts) {
    const [stated, ...ends] = impactFinding(c, x.key);
    const solved = async (value: number) => {
      const { quantity } = x.value;
      const changed = c.impacts.map((y) =>
        y === x ? { ...y, value: { ...y.value, quantity: { family: "number", value } as const } } : y,
      );
      const f = await runConsistency({ ...c, impacts: changed });
      return { q: quantity.family, all: f.configurations.map((z) => z.variants.join(" ")), scenarios: f.scenarios };
    };
    expect([stated!.lost, stated!.won]).toEqual([[], []]);
    const base = await solved(stated!.value);
    expect(ends.length > 0).toBe(base.q === "integers");
    for (const end of ends) {
      const there = await solved(end.value);
      expect(end.count).toBe(there.all.length);
      expect(end.lost!.map((z) => z.join(" "))).toEqual(base.all.filter((z) => !there.all.includes(z)));
      expect(end.won!.map((z) => z.join(" "))).toEqual(there.all.filter((z) => !base.all.includes(z)));
      for (const [id, s] of Object.entries(there.scenarios)) expect(end.scenarios[id]).toBe(s.consistent);
    }
  }
});

test("restrictions: fixed, forbidden together, implied; mistakes are named", async () => {
  const c = caseOf(body());
  const found = async (o: object) => (await runConsistency(c, o)).configurations.map((z) => z.variants.join(" "));
  const [calm, proxy, collapse] = await found({});
  expect(await found({ fix: ["war.truce"] })).toEqual([calm, proxy]);
  expect(await found({ fix: ["east.calm", "east.proxy", "war.wider"] })).toEqual([collapse]);
  expect(await found({ forbid: ["chan.deepens+east.proxy"] })).toEqual([calm, collapse]);
  expect(await found({ imply: ["war.truce>east.calm"] })).toEqual([calm, collapse]);
  const model = caseMatrix(c);
  expect(restrictionMistakes(model, { fix: ["war.truse"], forbid: ["war.truce"], imply: [] })).toEqual([
    { text: "war.truse", unknown: "war.truse", nearest: "war.truce" },
    { text: "war.truce" },
  ]);
});

test("several analysts: the weighted mean of those who judged, each alone, and where they differ", async () => {
  const rows = [
    "{ from: chan.deepens, to: war.truce, value: 3, by: hk, src: assumption }",
    "{ from: chan.deepens, to: war.truce, value: -1, by: lm, src: assumption }",
    "{ from: chan.collapses, to: war.wider, value: 2, by: lm, src: assumption }",
    "{ from: war.wider, to: chan.collapses, value: 1, by: hk, src: assumption }",
  ];
  const c = caseOf(`analysts: { hk: { ar: ه, en: H, weight: 2 }, lm: { ar: ل, en: L } }\n${body(rows)}`);
  const { m, names } = caseMatrix(c);
  const at = (from: string, to: string): number =>
    m.cells[names.indexOf(from) * names.length + names.indexOf(to)]! / m.unit;
  // (2 * 3 + 1 * -1) / 3; one who did not judge a pair does not count there.
  expect(at("chan.deepens", "war.truce")).toBeCloseTo(5 / 3, 12);
  expect(at("chan.collapses", "war.wider")).toBe(2);
  const { analysts } = await runConsistency(c);
  expect(analysts!.disagreements).toEqual([
    { from: "chan.deepens", to: "war.truce", values: { hk: 3, lm: -1 }, merged: 5 / 3, spread: 4 },
  ]);
  expect(analysts!.analysts.map((a) => [a.id, a.weight, a.judged, a.scenarios.S1])).toEqual([
    ["hk", 2, 2, true],
    ["lm", 1, 2, false],
  ]);
});

test("survival: ranges of draws add up to the whole, in any pieces", async () => {
  const c = caseOf(body());
  const whole = (await runConsistency(c, { draws: 120 })).survival!;
  const count = consistencyCounter(c);
  const pieces = await runConsistency(c, {
    draws: 120,
    map: async <R>(_: string, payloads: readonly unknown[]) =>
      (payloads as ConsistencyPayload[]).map(({ from, to, ...rest }) => {
        const middle = from + 7;
        return addSurvival([count({ ...rest, from: middle, to }), count({ ...rest, from, to: middle })]);
      }) as unknown as R[],
  });
  expect(pieces.survival).toEqual(whole);
  // The collapse holds whatever is drawn: war 1 to 3, channel 2, east 0 to 1. So does the truce, but for a tie in the channel.
  expect(whole.configurations.map((r) => r.share)).toEqual([1, 1, 1]);
  expect(whole.scenarios.S2!.share).toBe(0);
  // Where the truce does not push the channel (range 0 to 2, so in a third of draws) all its variants tie.
  expect(whole.mean).toBeGreaterThan(3);
  const total: SurvivalCounts["found"] = Math.round(whole.mean * 120);
  expect(whole.mean).toBeCloseTo(total / 120, 12);
});

test("Somewhereland under noise: 4.8 configurations on average (method sheet; every non-zero cell moved by one with probability 0.4)", () => {
  const file = JSON.parse(
    readFileSync(new URL("../../../validation/consistency/somewhereland.json", import.meta.url), "utf8"),
  ) as { files: { variants: string[] }[]; matrix: number[][] };
  const cells = file.matrix.flat();
  const variants = file.files.map((f) => f.variants.length);
  const moved = (by: number): number[] => cells.map((x) => (x === 0 ? 0 : x + by));
  const m = matrixOf(variants, cells, { low: moved(-1), high: moved(1) });
  const again = redraw(m);
  const hashes = cells.map((_, k) => hashKey(`cell.${k}`));
  const draws = 3000;
  const drawn = m.cells.slice();
  let found = 0;
  for (let d = 0; d < draws; d++) {
    cells.forEach((x, k) => {
      const u = x === 0 ? 1 : uniform(1, hashes[k]!, d);
      drawn[k] = u < 0.2 ? x - 1 : u < 0.4 ? x + 1 : x;
    });
    found += Number(again(drawn).count);
  }
  expect(found / draws).toBeGreaterThan(4.6);
  expect(found / draws).toBeLessThan(5);
});

test("draws whose search met its limit are counted, over all ranges", () => {
  const c = caseOf(body());
  const model = caseMatrix(c);
  const watched = { configurations: [], scenarios: [] };
  // No node at all: with ties in the East every draw needs one to branch, except where all is settled at the root.
  const count = (from: number, to: number, nodes: number) =>
    countSurvival(model, watched, { tolerance: 0, nodes }, c.seed, { from, to });
  const parts = [count(0, 20, 0), count(20, 50, 0)];
  expect(addSurvival(parts).unfinished).toBe(parts[0]!.unfinished + parts[1]!.unfinished);
  expect(addSurvival(parts).unfinished).toBeGreaterThan(25);
  expect(count(0, 50, 1000).unfinished).toBe(0);
});

test("limits are said, not silent", async () => {
  const f = await runConsistency(caseOf(body()), { list: 1 });
  expect([f.count, f.complete, f.listed, f.configurations.length]).toEqual([3, true, false, 1]);
  expect(f.cycles).toBeNull();
});

test("a list is audited: rows that are not consistent, and those missing; files in the order of the case", () => {
  const c = caseOf(body());
  // war, chan, east.
  const audit = auditList(c, [
    [0, 0, 0],
    [0, 2, 0],
  ]);
  expect(audit.rows).toEqual([
    { consistent: true, value: 0, total: 3 },
    { consistent: false, value: -2, total: 0 },
  ]);
  expect(audit.missing).toEqual([
    ["chan.deepens", "east.proxy", "war.truce"],
    ["chan.collapses", "east.proxy", "war.wider"],
  ]);
});

test("the balance of any configuration, with the judgements behind each bar", () => {
  const [chan] = standingsOf(caseOf(body()), ["chan.deepens", "east.calm", "war.truce"]);
  expect(chan).toMatchObject({
    file: "chan",
    margin: 1,
    bars: [{ from: "war.truce", support: 1, rival: 0, impacts: ["impact.war.truce>chan.deepens"] }],
  });
});
