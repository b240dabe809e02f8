// What explains one cell of the stability table, as data: words are made in the report. States and judgements are named by their ids.
import type { Concept, Sanctions } from "./finding.ts";

/** The judgement that ranks one of two states above the other, and in which of the two its predicate holds. */
export interface Deciding {
  readonly judgement: string;
  readonly holdsIn: "from" | "to";
}

export interface ExplainedStep {
  readonly by: string;
  readonly from: string;
  readonly to: string;
  /** Options that the step changes, ascending. */
  readonly changes: readonly { readonly option: string; readonly on: boolean }[];
  /** What makes it an improvement for its mover; null where it is none. */
  readonly because: Deciding | null;
}

/** An improvement of the actor, and what comes of it. */
export interface ExplainedMove {
  readonly step: ExplainedStep;
  /** The shortest answer that holds the actor back, move by move; null: no answer does. */
  readonly answer: readonly ExplainedStep[] | null;
  /** Where the answer ends, against the state asked about: what ranks it lower; null where the two tie. */
  readonly end: Deciding | null;
  /** No answer holds, yet one would if the actor could not escape it: the shortest, and the escape. */
  readonly escaped: { readonly answer: readonly ExplainedStep[]; readonly escape: ExplainedStep } | null;
}

export interface CellExplanation {
  readonly state: string;
  readonly scenario: string;
  readonly actor: string;
  readonly concept: Concept;
  readonly isStable: boolean;
  /**
   * Stable: the actor can move nowhere (by options, or because what it controls cannot be undone), no move improves, or every
   * improvement is answered. Not stable: an improvement without an answer that holds.
   */
  readonly reason: "no-options" | "no-moves" | "no-preferences" | "no-improvement" | "answered" | "unanswered";
  /** Not stable: the improvement that no answer holds back, the best for the actor. Stable: its improvements, best first. */
  readonly moves: readonly ExplainedMove[];
  /** Improvements in all; more than `moves` lists if there are many. */
  readonly improvements: number;
  /** Fewer answers than the rule has; absent where the rule holds. */
  readonly sanctions?: Sanctions;
}
