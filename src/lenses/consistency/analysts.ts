// Several analysts: what each matrix says alone, and the cells in which they differ, which the merged matrix hides.
import type { Case } from "../../case/case.ts";
import { midpoint } from "../../math/quantity.ts";
import { type CaseMatrix, caseMatrix } from "./caseMatrix.ts";
import type { AnalystsFinding } from "./finding.ts";
import { toCount } from "./naming.ts";
import { holds, scenarioVariants } from "./scenarios.ts";
import { type SolveOptions, solve } from "./solve.ts";

/** Null where the case lists no analysts. Tolerance in points. */
export function analystsFinding(
  c: Case,
  model: CaseMatrix,
  o: Partial<SolveOptions>,
  tolerance: number,
): AnalystsFinding | null {
  if (c.analysts.length === 0) return null;
  const scenarios = scenarioVariants(c, model);
  return {
    analysts: [...c.analysts]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, weight }) => {
        const alone = caseMatrix(c, id);
        const own = { ...o, tolerance: tolerance * alone.m.unit };
        const found = solve(alone.m, { ...own, list: 1 });
        return {
          id,
          weight,
          judged: alone.cells.length,
          count: toCount(found.count),
          complete: found.isComplete,
          scenarios: Object.fromEntries(scenarios.map((s) => [s.id, holds(alone.m, s.variants, own)])),
        };
      }),
    disagreements: model.cells
      .flatMap(({ at, impacts }) => {
        const values = impacts.map((x) => midpoint(x.impact.value.quantity));
        const spread = Math.max(...values) - Math.min(...values);
        if (impacts.length < 2 || spread === 0) return [];
        const size = model.names.length;
        return [
          {
            from: model.names[Math.floor(at / size)]!,
            to: model.names[at % size]!,
            values: Object.fromEntries(impacts.map((x, k) => [x.impact.by!, values[k]!])),
            merged: model.m.cells[at]! / model.m.unit,
            spread,
          },
        ];
      })
      .sort((a, b) => b.spread - a.spread || (`${a.from}>${a.to}` < `${b.from}>${b.to}` ? -1 : 1)),
  };
}
