// The nine ICD 203 standards as machine checks on an assessment and its case, in the order of the report sheet.
import type { Assessment } from "../assess/finding.ts";
import type { Case } from "../case/case.ts";
import type { Catalogue } from "./catalogue/en.ts";

export interface Check {
  readonly isMet: boolean;
  readonly why: keyof Catalogue["method"]["confidence"]["why"];
}

/** Below this mean a scenario counts as improbable. */
const improbable = 0.2;

export function checks(a: Assessment, c: Case): Check[] {
  const hasForecast = a.lenses.forecast !== null;
  const hasImprobable = a.table.some(
    (r) => r.scenario !== "S0" && r.probability !== null && r.probability.mean < improbable,
  );
  const isResolvable =
    c.scenarios.every((s) => s.id === "S0" || s.when !== undefined) &&
    c.indicators.every((i) => i.deadline !== undefined);
  return [
    { isMet: false, why: c.claims.length === 0 ? "noClaims" : "noGrade" },
    { isMet: hasForecast, why: hasForecast ? "bands" : "noBands" },
    { isMet: a.carries !== null, why: a.carries === null ? "notRerun" : "typed" },
    c.hypotheses.length >= 2 && hasImprobable
      ? { isMet: true, why: "alternatives" }
      : { isMet: false, why: "noAlternatives" },
    { isMet: false, why: "blank" },
    { isMet: true, why: "argument" },
    { isMet: true, why: "first" },
    isResolvable ? { isMet: true, why: "resolvable" } : { isMet: false, why: "noDeadline" },
    { isMet: true, why: "visuals" },
  ];
}
