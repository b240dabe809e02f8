// From variants numbered through to their names, and from units to points.
import type { Margin } from "./balance.ts";
import type { CaseMatrix } from "./caseMatrix.ts";
import type { BarFinding, Count, FileStanding, NearFinding } from "./finding.ts";
import type { Configuration } from "./matrix.ts";
import type { Bar, FileBalance } from "./why.ts";

export const toCount = (n: bigint): Count => (n <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(n) : String(n));

export const namesOf = ({ m, names }: CaseMatrix, z: Configuration): string[] =>
  Array.from({ length: m.n }, (_, j) => names[m.start[j]! + z[j]!]!);

export const points = ({ m }: CaseMatrix, units: number): number => units / m.unit;

export const tiesOf = ({ files }: CaseMatrix, all: readonly (Margin | null)[]): string[] =>
  all.flatMap((x, j) => (x?.margin === 0 ? [files[j]!.id] : []));

export const standing = (
  model: CaseMatrix,
  keys: ReadonlyMap<number, readonly string[]>,
  b: FileBalance,
): FileStanding => ({
  file: model.files[b.file]!.id,
  variant: model.names[b.variant]!,
  rival: b.rival === null ? null : model.names[b.rival]!,
  margin: b.margin === null ? null : points(model, b.margin),
  bars: b.rival === null ? [] : barFindings(model, keys, b.bars, b.variant, b.rival),
});

/** Bars in points, with the judgements behind each. */
export function barFindings(
  model: CaseMatrix,
  keys: ReadonlyMap<number, readonly string[]>,
  bars: readonly Bar[],
  variant: number,
  rival: number,
): readonly BarFinding[] {
  const { names } = model;
  const keysAt = (from: number, to: number): readonly string[] => keys.get(from * names.length + to) ?? [];
  return bars.map((bar) => ({
    from: names[bar.from]!,
    support: points(model, bar.support),
    rival: points(model, bar.rival),
    impacts: [...keysAt(bar.from, variant), ...keysAt(bar.from, rival)],
  }));
}

/** Keys of the impacts of each judged cell. */
export const impactKeys = ({ cells }: CaseMatrix): ReadonlyMap<number, readonly string[]> =>
  new Map(cells.map(({ at, impacts }) => [at, impacts.map((x) => x.impact.key)]));

/** `z`, and the developments in it that are not among those asked for. */
export function near(model: CaseMatrix, z: Configuration, asked: Configuration): NearFinding {
  const variants = namesOf(model, z);
  return { variants, changes: variants.filter((_, j) => asked[j]! >= 0 && asked[j] !== z[j]) };
}
