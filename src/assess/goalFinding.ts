// What would have to change for a goal to last: in priorities, or in who owns what, what can be undone, who can agree.
import type { Label } from "../case/case.ts";
import type { Concept, InverseFinding, Situation } from "../lenses/stability/finding.ts";

/** One thing of the case that is made otherwise for a goal's sake. */
export type GoalChange =
  | { readonly kind: "owner"; readonly option: string; readonly from: string; readonly to: string }
  /** What is on cannot go off again, or the reverse. */
  | { readonly kind: "irreversible"; readonly option: string; readonly to: "on" | "off" }
  | { readonly kind: "channel"; readonly channel: string; readonly open: boolean }
  /** An agreement of the case whose guard always holds. */
  | { readonly kind: "open-agreement"; readonly agreement: string }
  /** One that the case does not have. */
  | { readonly kind: "new-agreement"; readonly members: readonly string[] };

/** What a change does for a goal. */
export type GoalEffect =
  /** Some state of the goal is stable, where none was. */
  | "stable"
  /** It is reached with joint moves, where it was not. */
  | "reached"
  /** Those who agree would leave it. */
  | "left";

export interface GoalFinding {
  /** Of the mark, or what was asked. */
  readonly id: string;
  readonly label: Label | null;
  /** As printed. */
  readonly when: string;
  readonly concept: Concept;
  /** As the case stands. */
  readonly now: Situation;
  /** Null: too many states to search. */
  readonly priorities: InverseFinding | null;
  /** Single changes that have an effect; how many were tried, and how many could not be. */
  readonly changes: readonly {
    readonly change: GoalChange;
    readonly effects: readonly GoalEffect[];
    readonly after: Situation;
  }[];
  readonly tried: number;
  readonly impossible: number;
}
