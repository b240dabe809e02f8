// Every field of validation/consistency (provenance there), reproduced.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { balance, consistencyValue, inconsistency, margins, totalScore } from "./balance.ts";
import { exactBasins } from "./basins.ts";
import { absorbed, levers } from "./levers.ts";
import { type Matrix, matrixOf, spaceOf } from "./matrix.ts";
import { cellRooms, cheapestChange, nearest } from "./repair.ts";
import { solve } from "./solve.ts";
import { structureOf } from "./structure.ts";
import { follow, type Rule, rules } from "./succession.ts";

type Z = readonly number[];
interface Basins {
  readonly basins: readonly number[];
  readonly cycles: readonly { readonly length: number; readonly basin: number; readonly smallest_member: Z }[];
  readonly cycle_count: number;
  readonly cycle_starts: number;
}
interface Check {
  readonly files: readonly { readonly name: string; readonly variants: readonly string[] }[];
  readonly matrix: readonly (readonly number[])[];
  readonly space: string;
  readonly consistent_count: number;
  readonly consistent: readonly Z[];
  readonly metrics?: {
    readonly total_impact_score: readonly number[];
    readonly margins?: readonly (readonly (number | null)[])[];
    readonly consistency_value?: readonly (number | null)[];
  };
  readonly basins?: {
    readonly sizes: readonly number[];
    readonly cycle_starts: number;
    readonly cycle_count: number;
    readonly cycles: readonly { readonly length: number; readonly basin: number }[];
  };
  readonly succession?: Readonly<Record<Rule, Basins>>;
  readonly count_at_tolerance?: Readonly<Record<string, number>>;
  readonly consistent_at_tolerance?: Readonly<Record<string, readonly Z[]>>;
  readonly grid: { readonly active: readonly number[]; readonly passive: readonly number[] };
  readonly balance_checks?: readonly { readonly scenario: Z; readonly balance: Z }[];
  readonly trajectories?: readonly { readonly start: Z; readonly endsIn: Z | "cycle"; readonly length?: number }[];
  readonly single_change?: { readonly rows: readonly Z[] };
  readonly levers?: { readonly rows: readonly (readonly [number, number, number, number | null])[] };
  readonly repairs?: readonly {
    readonly scenario: Z;
    readonly descriptor_inconsistency: Z;
    readonly least_changes: number;
    readonly nearest: readonly Z[];
  }[];
  readonly judgement_ranges?: {
    readonly possible_count: number;
    readonly possible?: readonly Z[];
    readonly necessary: readonly Z[];
  };
  readonly single_cell_change?: { readonly changes: number; readonly survives: readonly number[] };
  readonly solution_file?: readonly {
    readonly scenario: Z;
    readonly consistency_value: number;
    readonly total_impact_score: number;
  }[];
}

const folder = new URL("../../../validation/consistency/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
/** Fields read below; a file with another one is not fully reproduced. */
const known =
  "format id title provenance citation note files matrix space consistent_count consistent metrics basins succession count_at_tolerance consistent_at_tolerance grid balance_checks trajectories single_change levers repairs judgement_ranges single_cell_change solution_file".split(
    " ",
  );
const plain = (found: readonly Uint8Array[]): number[][] => found.map((z) => [...z]);

test("all files are here", () => expect(names.length).toBe(16));

describe.each(names)("%s", (name) => {
  const raw: object = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
  const file = raw as Check;
  const variants = file.files.map((f) => f.variants.length);
  const m: Matrix = matrixOf(variants, file.matrix.flat());
  const at = (z: Z): number => file.consistent.findIndex((y) => String(y) === String(z));

  test("every field is checked", () => expect(Object.keys(raw).filter((key) => !known.includes(key))).toEqual([]));

  test("space, consistent configurations", () => {
    expect(String(spaceOf(m))).toBe(file.space);
    const found = solve(m);
    expect(plain(found.configurations)).toEqual(file.consistent);
    expect([found.count, found.isComplete, found.isListed]).toEqual([BigInt(file.consistent_count), true, true]);
  });

  test("total scores, margins, values", () => {
    const { metrics } = file;
    if (!metrics) return;
    file.consistent.forEach((z, k) => {
      const all = margins(m, z);
      expect(totalScore(m, z)).toBe(metrics.total_impact_score[k]);
      // Of long lists only the scores are in the file.
      if (metrics.margins) expect(all.map((x) => x?.margin ?? null)).toEqual(metrics.margins[k]);
      if (metrics.consistency_value) expect(consistencyValue(all)).toBe(metrics.consistency_value[k]);
    });
    for (const { scenario, balance: expected } of file.balance_checks ?? [])
      expect([...balance(m, scenario)]).toEqual(expected);
  });

  test("counts and configurations at a tolerance", () => {
    for (const [tolerance, count] of Object.entries(file.count_at_tolerance ?? {}))
      expect(Number(solve(m, { tolerance: Number(tolerance) }).count)).toBe(count);
    for (const [tolerance, all] of Object.entries(file.consistent_at_tolerance ?? {}))
      expect(plain(solve(m, { tolerance: Number(tolerance) }).configurations)).toEqual(all);
  });

  test("everything is consistent at a tolerance as large as any gap", () => {
    const { count, isComplete } = solve(m, { tolerance: 1_000_000, list: 1 });
    expect({ count: String(count), isComplete }).toEqual({ count: file.space, isComplete: true });
  });

  test("basins and cycles", () => {
    const { basins, succession } = file;
    if (basins) {
      const found = exactBasins(m, "global", file.consistent)!;
      expect(found.basins.map(Number)).toEqual(basins.sizes);
      expect(Number(found.inCycles)).toBe(basins.cycle_starts);
      expect(found.cycles.map(({ length, basin }) => ({ length, basin }))).toEqual(
        basins.cycles.map(({ length, basin }) => ({ length, basin })),
      );
    }
    if (succession)
      for (const rule of rules) {
        const expected = succession[rule];
        const found = exactBasins(m, rule, file.consistent)!;
        expect(found.basins.map(Number)).toEqual(expected.basins);
        expect(Number(found.inCycles)).toBe(expected.cycle_starts);
        expect(found.cycles.length).toBe(expected.cycle_count);
        const sorted = (list: readonly unknown[]): string[] => list.map((x) => JSON.stringify(x)).sort();
        expect(
          sorted(found.cycles.map((c) => ({ length: c.length, basin: c.basin, smallest_member: [...c.smallest] }))),
        ).toEqual(sorted(expected.cycles));
      }
  });

  test("trajectories", () => {
    for (const { start, endsIn, length } of file.trajectories ?? []) {
      const end = follow(m, "global", start);
      if (endsIn === "cycle") expect(end.length).toBe(length);
      else expect({ length: end.length, at: [...end.at] }).toEqual({ length: 1, at: endsIn });
    }
  });

  test("active and passive sums", () => {
    const { files } = structureOf(m);
    expect(files.map((f) => f.active)).toEqual(file.grid.active);
    expect(files.map((f) => f.passive)).toEqual(file.grid.passive);
  });

  test("levers", () => {
    file.single_change?.rows.forEach((row, k) => {
      const z = file.consistent[k]!;
      const { returned, moved, cycled } = absorbed(z, levers(m, "global", z));
      expect([returned, moved, cycled]).toEqual(row);
    });
    if (file.levers)
      expect(
        file.consistent.flatMap((z, k) =>
          levers(m, "global", z).map(({ forced, ends }) => [
            k,
            forced[0]!.file,
            forced[0]!.variant,
            ends.length > 1 ? null : at([...ends.at]),
          ]),
        ),
      ).toEqual(file.levers.rows);
  });

  test("repairs", () => {
    for (const repair of file.repairs ?? []) {
      const found = nearest(m, repair.scenario);
      expect({ changes: found.changes, nearest: plain(found.nearest), isComplete: found.isComplete }).toEqual({
        changes: repair.least_changes,
        nearest: repair.nearest,
        isComplete: true,
      });
      const losses = margins(m, repair.scenario).map((x) => Math.max(0, -(x?.margin ?? 0)));
      expect(losses).toEqual(repair.descriptor_inconsistency);
      const cost = cheapestChange(m, repair.scenario);
      expect(cost.reduce((sum, x) => sum + x.lacks, 0)).toBe(losses.reduce((sum, x) => sum + x, 0));
    }
  });

  test("every non-zero judgement one lower or higher", () => {
    const cells = file.matrix.flat();
    const size = file.matrix.length;
    const isOpen = (k: number): boolean => cells[k] !== 0 && m.fileOf[Math.floor(k / size)] !== m.fileOf[k % size];
    const { judgement_ranges: ranges, single_cell_change: single } = file;
    if (ranges) {
      const wide = matrixOf(variants, cells, {
        low: cells.map((x, k) => (isOpen(k) ? x - 1 : x)),
        high: cells.map((x, k) => (isOpen(k) ? x + 1 : x)),
      });
      const possible = solve(wide, { bounds: "some" });
      expect([Number(possible.count), possible.isComplete]).toEqual([ranges.possible_count, true]);
      if (ranges.possible) expect(plain(possible.configurations)).toEqual(ranges.possible);
      expect(plain(solve(wide, { bounds: "every" }).configurations)).toEqual(ranges.necessary);
    }
    if (single) {
      const open = cells.flatMap((_, k) => (isOpen(k) ? [k] : []));
      expect(2 * open.length).toBe(single.changes);
      file.consistent.forEach((z, n) => {
        const rooms = new Map(cellRooms(m, z).map((c) => [c.from * size + c.to, c]));
        // One lower breaks a support without room, one higher a rival's; every other change is borne.
        const broken = open.filter((k) => rooms.get(k)?.room === 0).length;
        expect(single.changes - broken).toBe(single.survives[n]);
      });
    }
  });

  test("the solution file's rows", () => {
    for (const row of file.solution_file ?? []) {
      expect(at(row.scenario)).toBeGreaterThanOrEqual(0);
      const all = margins(m, row.scenario);
      expect(inconsistency(all)).toBe(0);
      expect([consistencyValue(all), totalScore(m, row.scenario)]).toEqual([
        row.consistency_value,
        row.total_impact_score,
      ]);
    }
  });
});
