// From variants numbered through to their names, and from units to points.
import type { Margin } from "./balance.ts";
import type { CaseMatrix } from "./caseMatrix.ts";
import type { BarFinding, Count, FileStanding, NearFinding } from "./finding.ts";
import type { Configuration } from "./matrix.ts";
import type { FileBalance } from "./why.ts";

export const toCount = (n: bigint): Count => (n <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(n) : String(n));

export const namesOf = ({ m, names }: CaseMatrix, z: Configuration): string[] =>
  Array.from({ length: m.n }, (_, j) => names[m.start[j]! + z[j]!]!);

export const points = ({ m }: CaseMatrix, units: number): number => units / m.unit;

export const tiesOf = ({ files }: CaseMatrix, all: readonly (Margin | null)[]): string[] =>
  all.flatMap((x, j) => (x?.margin === 0 ? [files[j]!.id] : []));

export function standing(
  model: CaseMatrix,
  keys: ReadonlyMap<number, readonly string[]>,
  b: FileBalance,
): FileStanding {
  const { m, names, files } = model;
  const size = m.fileOf.length;
  const keysAt = (from: number, to: number): readonly string[] => keys.get(from * size + to) ?? [];
  return {
    file: files[b.file]!.id,
    variant: names[b.variant]!,
    rival: b.rival === null ? null : names[b.rival]!,
    margin: b.margin === null ? null : points(model, b.margin),
    bars: b.bars.map(
      (bar): BarFinding => ({
        from: names[bar.from]!,
        support: points(model, bar.support),
        rival: points(model, bar.rival),
        impacts: [...keysAt(bar.from, b.variant), ...keysAt(bar.from, b.rival!)],
      }),
    ),
  };
}

/** Keys of the impacts of each judged cell. */
export const impactKeys = ({ cells }: CaseMatrix): ReadonlyMap<number, readonly string[]> =>
  new Map(cells.map(({ at, impacts }) => [at, impacts.map((x) => x.impact.key)]));

/** `z`, and the developments in it that are not among those asked for. */
export function near(model: CaseMatrix, z: Configuration, asked: Configuration): NearFinding {
  const variants = namesOf(model, z);
  return { variants, changes: variants.filter((_, j) => asked[j]! >= 0 && asked[j] !== z[j]) };
}
