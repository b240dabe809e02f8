// One judgement at its ends, the others as stated: how many configurations hold then, which are lost or won, and which scenarios hold.
import type { Case } from "../../case/case.ts";
import { ends, isUncertain, midpoint } from "../../math/quantity.ts";
import { type CaseMatrix, caseMatrix } from "./caseMatrix.ts";
import type { ImpactEnd } from "./finding.ts";
import { namesOf, toCount } from "./naming.ts";
import { holds, scenarioVariants } from "./scenarios.ts";
import { type Solution, type SolveOptions, solve } from "./solve.ts";
import { keyOf } from "./succession.ts";

/** Configurations compared one by one; with more of them only counts are told. */
const mostCompared = 1000;

/** The stated value first, then the low and the high end, each only where it differs from it. `key`: of an impact of the case. */
export function impactAtEnds(c: Case, key: string, o: Partial<SolveOptions>): readonly ImpactEnd[] {
  const impact = c.impacts.find((x) => x.key === key);
  if (!impact) throw new RangeError(`no such impact: ${key}`);
  const { quantity } = impact.value;
  const stated = midpoint(quantity);
  const values = isUncertain(quantity) ? [stated, ...ends(quantity).filter((x) => x !== stated)] : [stated];
  const at = (value: number): CaseMatrix =>
    caseMatrix({
      ...c,
      impacts: c.impacts.map((x) =>
        x === impact ? { ...x, value: { ...x.value, quantity: { family: "number", value } as const } } : x,
      ),
    });
  const search = { ...o, list: mostCompared };
  const base = solve(at(stated).m, search);
  return values.map((value): ImpactEnd => {
    const model = at(value);
    const found = value === stated ? base : solve(model.m, search);
    const compares = [base, found].every((x) => x.isComplete && x.isListed);
    return {
      value,
      count: toCount(found.count),
      complete: found.isComplete,
      lost: compares ? without(base, found).map((z) => namesOf(model, z)) : null,
      won: compares ? without(found, base).map((z) => namesOf(model, z)) : null,
      scenarios: Object.fromEntries(
        scenarioVariants(c, model).map(({ id, variants }) => [id, holds(model.m, variants, o)]),
      ),
    };
  });
}

/** Configurations of `a` that `b` lacks. */
function without(a: Solution, b: Solution): readonly Uint8Array[] {
  const known = new Set(b.configurations.map(keyOf));
  return a.configurations.filter((z) => !known.has(keyOf(z)));
}
