// The public face of `assess`.
export { type AssessOptions, assess, type Stage } from "./assess.ts";
export { demandOf } from "./demand.ts";
export type * from "./finding.ts";
export type * from "./goalFinding.ts";
export { type GoalAsked, goalFinding } from "./goals.ts";
export { computedDiagnostics } from "./hints.ts";
export { jobsFor, type Shared, sharedOf } from "./jobs.ts";
export { judgementsOf } from "./judgements.ts";
export { engine } from "./version.ts";
export {
  attribute,
  type Comparison,
  compareCases,
  type Difference,
  differencesOf,
  dropping,
  type Step,
} from "./whatIf.ts";
