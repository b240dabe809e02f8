// Repairs: the nearest consistent configurations to one that is not, and the cheapest change of judgements that would make it consistent.
import { balance, margins } from "./balance.ts";
import { type Configuration, type Matrix, variantsOf } from "./matrix.ts";
import type { Restriction } from "./rows.ts";
import { type Solution, type SolveOptions, solve } from "./solve.ts";

/** At most `most` files differ from `target`; a file whose variant is -1 there may be anything. */
export function within(m: Matrix, target: Configuration, most: number): Restriction {
  const terms: { variant: number; weight: number }[] = [];
  for (let j = 0; j < m.n; j++)
    if (target[j]! >= 0)
      for (let l = 0; l < variantsOf(m, j); l++)
        terms.push({ variant: m.start[j]! + l, weight: l === target[j] ? 0 : 1 });
  return { terms, atMost: most };
}

export interface Repair {
  /** Least number of files that must change; null: no consistent configuration was found. */
  readonly changes: number | null;
  /** Nearest consistent configurations, ascending. */
  readonly nearest: readonly Uint8Array[];
  /** False: the search met its limits, there may be nearer ones or more. */
  readonly isComplete: boolean;
}

/** All consistent configurations at the least distance from `target`, whose -1 stand for any variant. */
export function nearest(m: Matrix, target: Configuration, o: Partial<SolveOptions> = {}): Repair {
  const named = Array.from({ length: m.n }, (_, j) => j).filter((j) => target[j]! >= 0).length;
  let isComplete = true;
  for (let changes = 0; changes <= named; changes++) {
    const restrictions = [...(o.restrictions ?? []), within(m, target, changes)];
    const found: Solution = solve(m, { ...o, ...(named > 0 ? { restrictions } : {}) });
    isComplete &&= found.isComplete && found.isListed;
    if (found.configurations.length > 0) return { changes, nearest: found.configurations, isComplete };
  }
  return { changes: null, nearest: [], isComplete };
}

export interface FileRepair {
  readonly file: number;
  /** What its variant lacks, in units. */
  readonly lacks: number;
  /** Raising these support cells by `lacks` in all is enough: what each may rise by within its range. */
  readonly cells: readonly { readonly from: number; readonly to: number; readonly room: number }[];
  /** The ranges leave enough room. */
  readonly inRange: boolean;
}

/**
 * The cheapest change of judgements that makes `z` consistent: what each violated file lacks, exactly, by raising cells that support its
 * variant (Weimer-Jehle 2006 defines the balances; that the sum of losses is the cost follows, since one cell supports one file).
 */
export function cheapestChange(m: Matrix, z: Configuration, tolerance = 0): readonly FileRepair[] {
  const size = m.fileOf.length;
  return margins(m, z).flatMap((x, j) => {
    if (!x || x.margin >= -tolerance) return [];
    const lacks = -x.margin - tolerance;
    const to = m.start[j]! + z[j]!;
    const cells = Array.from({ length: m.n }, (_, i) => i)
      .filter((i) => i !== j)
      .map((i) => {
        const from = m.start[i]! + z[i]!;
        return { from, to, room: m.high[from * size + to]! - m.cells[from * size + to]! };
      });
    return [{ file: j, lacks, cells, inRange: cells.reduce((sum, c) => sum + c.room, 0) >= lacks }];
  });
}

/** What one cell of a configuration can bear before a file changes sides, in units. */
export interface CellRoom {
  readonly from: number;
  readonly to: number;
  /** `falls`: it supports the variant that stands and may fall by so much; `rises`: it supports a rival and may rise by so much. */
  readonly way: "falls" | "rises";
  readonly room: number;
}

/** For each cell that the balances of consistent `z` use: by how much it may move alone with `z` still consistent at `tolerance`. */
export function cellRooms(m: Matrix, z: Configuration, tolerance = 0): readonly CellRoom[] {
  const theta = balance(m, z);
  const all = margins(m, z, theta);
  const rooms: CellRoom[] = [];
  for (let j = 0; j < m.n; j++) {
    const margin = all[j]?.margin;
    if (margin === undefined) continue;
    const own = m.start[j]! + z[j]!;
    for (let i = 0; i < m.n; i++) {
      if (i === j) continue;
      const from = m.start[i]! + z[i]!;
      for (let to = m.start[j]!; to < m.start[j + 1]!; to++)
        rooms.push(
          to === own
            ? { from, to, way: "falls", room: margin + tolerance }
            : { from, to, way: "rises", room: theta[own]! - theta[to]! + tolerance },
        );
    }
  }
  return rooms;
}
