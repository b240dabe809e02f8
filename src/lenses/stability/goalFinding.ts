// What is said of a goal in one version of a case.
import type { Reach } from "./reachKinds.ts";

export interface Situation {
  /** States that satisfy the goal. */
  readonly states: number;
  /** Those that are equilibria, ascending. */
  readonly stable: readonly string[];
  /** Whether one of these, or, where there is none, one of all, is reached from the status quo. */
  readonly reached: Reach;
  /** Stable ones that the members of an agreement open there would leave for a state outside the goal, all of them gaining. */
  readonly left: readonly { readonly state: string; readonly agreement: string; readonly to: string }[];
}
