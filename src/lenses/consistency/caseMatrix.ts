// The matrix of a case: files by id, each impact in its cell, several analysts merged by their weights.
import type { Case, File, Impact } from "../../case/case.ts";
import { ends } from "../../math/quantity.ts";
import { atMidpoint, type Values } from "../../model/values.ts";
import { type Matrix, matrixOf } from "./matrix.ts";

export interface CaseMatrix {
  readonly m: Matrix;
  /** Ascending by id; variants in the order of the file. */
  readonly files: readonly File[];
  /** By variant, numbered through: `file.variant`. */
  readonly names: readonly string[];
  /** Judged cells, ascending by place. */
  readonly cells: readonly Cell[];
  /** By file, the variant that holds now; -1: the case does not say. */
  readonly today: readonly number[];
}

/** One judged cell: the impacts that make it, one for each analyst who judged it, and their weights. */
export interface Cell {
  /** Place in the matrix, `source * size + target`. */
  readonly at: number;
  readonly impacts: readonly { readonly impact: Impact; readonly weight: number }[];
  readonly weights: number;
}

/** Beyond this, points are not divided more finely, and means are rounded. */
const finest = 100_000;

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** `only`: the matrix of one analyst alone. Impacts of files that are not in the case must have been reported before. */
export function caseMatrix(c: Pick<Case, "files" | "impacts" | "analysts">, only?: string): CaseMatrix {
  const files = [...c.files].sort((a, b) => (a.id < b.id ? -1 : 1));
  const names = files.flatMap((f) => f.variants.map((v) => `${f.id}.${v.id}`));
  const place = new Map(names.map((name, v) => [name, v]));
  const weightOf = new Map(c.analysts.map((a) => [a.id, a.weight]));
  const found = new Map<number, { impact: Impact; weight: number }[]>();
  for (const impact of c.impacts) {
    if (only !== undefined && impact.by !== only) continue;
    const from = place.get(`${impact.from.file}.${impact.from.variant}`)!;
    const to = place.get(`${impact.to.file}.${impact.to.variant}`)!;
    const at = from * names.length + to;
    const weight = impact.by === undefined ? 1 : weightOf.get(impact.by)!;
    found.set(at, [...(found.get(at) ?? []), { impact, weight }]);
  }
  const cells = [...found]
    .sort(([a], [b]) => a - b)
    .map(([at, impacts]): Cell => {
      impacts.sort((a, b) => ((a.impact.by ?? "") < (b.impact.by ?? "") ? -1 : 1));
      return { at, impacts, weights: impacts.reduce((sum, x) => sum + x.weight, 0) };
    });
  const unit = cells.reduce((least, { impacts, weights }) => {
    const part = impacts.length > 1 ? weights : 1;
    return Math.min(finest, (least / divisor(least, part)) * part);
  }, 1);
  const all = names.length * names.length;
  const filled = (value: (impact: Impact) => number): Int32Array => {
    const out = new Int32Array(all);
    for (const cell of cells) out[cell.at] = merged(cell, unit, value);
    return out;
  };
  const judged = new Uint8Array(all);
  for (const cell of cells) judged[cell.at] = 1;
  return {
    m: matrixOf(
      files.map((f) => f.variants.length),
      filled((x) => atMidpoint.number(x.value)),
      {
        low: filled((x) => ends(x.value.quantity)[0]),
        high: filled((x) => ends(x.value.quantity)[1]),
        judged,
        unit,
      },
    ),
    files,
    names,
    cells,
    today: files.map((f) => f.variants.findIndex((v) => v.id === f.today)),
  };
}

/** The weighted mean of a cell's impacts, in units. */
const merged = ({ impacts, weights }: Cell, unit: number, value: (impact: Impact) => number): number =>
  Math.round((impacts.reduce((sum, x) => sum + x.weight * value(x.impact), 0) * unit) / weights);

/** The cells in one draw, written over `into`. */
export function drawCells({ m, cells }: CaseMatrix, values: Values, into: Int32Array): Int32Array {
  for (const cell of cells) into[cell.at] = merged(cell, m.unit, (x) => values.number(x.value));
  return into;
}
