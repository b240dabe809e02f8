// Named scenarios in the files' terms: whether some consistent configuration contains one, what breaks it, and what comes nearest.
import type { Case } from "../../case/case.ts";
import { isConsistent } from "./balance.ts";
import type { CaseMatrix } from "./caseMatrix.ts";
import type { ScenarioConsistency } from "./finding.ts";
import { makingChange } from "./making.ts";
import { impactKeys, near, points, standing } from "./naming.ts";
import { cheapestChange } from "./repair.ts";
import type { Restriction } from "./rows.ts";
import { type SolveOptions, solve } from "./solve.ts";
import { balancesOf, choosing, closestCompletion, excludingCore } from "./why.ts";

/** Variants that each scenario contains, numbered through; ascending by scenario. */
export function scenarioVariants(
  c: Pick<Case, "scenarioFiles">,
  { names }: CaseMatrix,
): readonly { readonly id: string; readonly variants: readonly number[] }[] {
  const place = new Map(names.map((name, v) => [name, v]));
  return c.scenarioFiles
    .map(({ scenario, variants }) => ({
      id: scenario,
      variants: variants.map((v) => place.get(`${v.file}.${v.variant}`)!).sort((a, b) => a - b),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Nearest configurations listed for one scenario. */
const mostNearest = 20;

export function scenarioConsistency(
  model: CaseMatrix,
  variants: readonly number[],
  o: Partial<SolveOptions>,
): ScenarioConsistency {
  const { m, names } = model;
  const domains = choosing(m, variants, o.domains);
  const inside = solve(m, { ...o, domains, list: mostNearest });
  const first = {
    variants: variants.map((v) => names[v]!),
    breaks: [],
    repair: null,
    makes: null,
    excludes: [],
    atTolerance: null,
    distance: null,
    nearest: [],
  };
  if (inside.count > 0n)
    return {
      ...first,
      consistent: true,
      distance: 0,
      nearest: inside.configurations.map((z) => near(model, z, z)),
    };
  if (!inside.isComplete) return { ...first, consistent: null };
  const keys = impactKeys(model);
  const closest = closestCompletion(m, variants, o);
  const core = excludingCore(m, variants, o);
  const found = nearestTo(model, variants, o);
  return {
    ...first,
    consistent: false,
    breaks: closest
      ? balancesOf(m, closest.z)
          .filter((b) => (b.margin ?? 0) < -(o.tolerance ?? 0))
          .map((b) => standing(model, keys, b))
      : [],
    repair: closest ? repairOf(model, closest.z, o.tolerance ?? 0) : null,
    makes: makingChange(model, choosing(m, variants, o.domains), o),
    excludes: (core ?? []).map((v) => names[v]!),
    atTolerance: closest ? points(model, closest.tolerance) : null,
    nearest: found.nearest.map((z) => {
      const allowed = choosing(m, variants);
      return near(
        model,
        z,
        z.map((l, j) => ((allowed[j]! >> l) & 1 ? l : 255)),
      );
    }),
    distance: found.distance,
  };
}

function repairOf(model: CaseMatrix, z: Uint8Array, tolerance: number): ScenarioConsistency["repair"] {
  const all = cheapestChange(model.m, z, tolerance);
  return {
    points: points(
      model,
      all.reduce((sum, x) => sum + x.lacks, 0),
    ),
    inRange: all.every((x) => x.inRange),
    files: all.map(({ file, lacks, cells }) => ({
      file: model.files[file]!.id,
      lacks: points(model, lacks),
      cells: cells.map(({ from, to, room }) => ({
        from: model.names[from]!,
        to: model.names[to]!,
        room: points(model, room),
      })),
    })),
  };
}

/** The consistent configurations in which fewest files leave the scenario. */
function nearestTo(
  { m }: CaseMatrix,
  variants: readonly number[],
  o: Partial<SolveOptions>,
): { readonly distance: number | null; readonly nearest: readonly Uint8Array[] } {
  const allowed = choosing(m, variants);
  const named = [...new Set(variants.map((v) => m.fileOf[v]!))];
  for (let distance = 1; distance <= named.length; distance++) {
    const within: Restriction = {
      terms: named.flatMap((j) =>
        Array.from({ length: m.start[j + 1]! - m.start[j]! }, (_, l) => ({
          variant: m.start[j]! + l,
          weight: (allowed[j]! >> l) & 1 ? 0 : 1,
        })),
      ),
      atMost: distance,
    };
    const found = solve(m, { ...o, restrictions: [...(o.restrictions ?? []), within], list: mostNearest });
    if (found.count > 0n) return { distance, nearest: found.configurations };
    if (!found.isComplete) break;
  }
  return { distance: null, nearest: [] };
}

/** Whether a scenario holds under one matrix; null: not known. */
export function holds(m: CaseMatrix["m"], variants: readonly number[], o: Partial<SolveOptions>): boolean | null {
  const { count, isComplete, configurations } = solve(m, { ...o, domains: choosing(m, variants, o.domains), list: 1 });
  if (count === 0n) return isComplete ? false : null;
  return isConsistent(m, configurations[0]!, o.tolerance);
}
