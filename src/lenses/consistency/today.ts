// Where the files stand now: whether that holds, where it drifts, what comes nearest, and which commitments lead where.
import { isConsistent } from "./balance.ts";
import type { CaseMatrix } from "./caseMatrix.ts";
import { leverFinding } from "./configurations.ts";
import type { ConsistencyFinding, LeverFinding } from "./finding.ts";
import { levers, leversOfTwo } from "./levers.ts";
import { makingChange } from "./making.ts";
import { impactKeys, namesOf, near, points, standing } from "./naming.ts";
import { cheapestChange, nearest } from "./repair.ts";
import type { Solution, SolveOptions } from "./solve.ts";
import { follow, keyOf, type Rule } from "./succession.ts";
import { balancesOf } from "./why.ts";

const mostNearest = 20;

/** Null where the case does not say for every file which variant holds now. */
const now = ({ today }: CaseMatrix): Uint8Array | null => (today.includes(-1) ? null : Uint8Array.from(today));

export function todayFinding(
  model: CaseMatrix,
  found: Solution,
  rule: Rule,
  o: Partial<SolveOptions>,
): ConsistencyFinding["today"] {
  const z = now(model);
  if (!z) return null;
  const { m } = model;
  const keys = impactKeys(model);
  const place = new Map(found.configurations.map((x, k) => [keyOf(x), k]));
  const ends = follow(m, rule, z);
  const { to, reached, steps } = leverFinding(model, place, "today", { forced: [], ends });
  const consistent = isConsistent(m, z, o.tolerance);
  return {
    variants: namesOf(model, z),
    consistent,
    breaks: balancesOf(m, z)
      .filter((b) => (b.margin ?? 0) < -(o.tolerance ?? 0))
      .map((b) => standing(model, keys, b)),
    drifts: { to, reached, steps },
    nearest: nearest(m, z, { ...o, list: mostNearest }).nearest.map((x) => near(model, x, z)),
    cost: points(
      model,
      cheapestChange(m, z, o.tolerance).reduce((sum, x) => sum + x.lacks, 0),
    ),
    makes: consistent
      ? null
      : makingChange(
          model,
          z.map((l) => 1 << l),
          o,
        ),
  };
}

/** Single commitments from today's configuration; with radius 2 also the first pair that leads to each other destination. */
export function todayLevers(model: CaseMatrix, found: Solution, rule: Rule, radius: 1 | 2): readonly LeverFinding[] {
  const z = now(model);
  if (!z) return [];
  const place = new Map(found.configurations.map((x, k) => [keyOf(x), k]));
  return [...levers(model.m, rule, z), ...(radius === 2 ? leversOfTwo(model.m, rule, z) : [])].map((lever) =>
    leverFinding(model, place, "today", lever),
  );
}
