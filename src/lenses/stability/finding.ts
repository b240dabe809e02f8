// What the stability lens finds: for each state, who would leave it; which states are equilibria; what is reached from the status quo.

import type { PerConcept } from "./conceptNames.ts";
import type { PerceivedFinding } from "./perceivedFinding.ts";
import type { Reach, ReachKind } from "./reachKinds.ts";

export * from "./conceptNames.ts";
export type * from "./goalFinding.ts";
export * from "./inverseFinding.ts";
export type * from "./perceivedFinding.ts";
export * from "./reachKinds.ts";

export interface StateFinding {
  /** Sorted names of the options that are on, joined by `+`; `-` if none. */
  readonly id: string;
  readonly scenario: string;
  readonly reach: Reach;
  /** Per concept and actor, at the midpoint draw. */
  readonly stable: PerConcept<Readonly<Record<string, boolean>>>;
  /** Share of draws in which each answer is yes; present when draws were made. */
  readonly share?: {
    readonly equilibrium: PerConcept<number>;
    readonly stable: PerConcept<Readonly<Record<string, number>>>;
    readonly reach: Readonly<Record<ReachKind, number>>;
  };
}

export interface ScenarioStability {
  readonly states: number;
  /** Number of its states that are equilibria at the midpoint draw. */
  readonly equilibria: PerConcept<number>;
  readonly reach: Reach;
  /** Share of draws in which at least one of its states is an equilibrium, or is reached. */
  readonly share?: {
    readonly equilibrium: PerConcept<number>;
    readonly reach: Readonly<Record<ReachKind, number>>;
    /** Reached by single improvements and chance, without any agreement. */
    readonly withoutAgreement: number;
  };
  /** Share of draws with a SEQ equilibrium, where each intention trait is true and where it is false (null: never). */
  readonly byTrait?: Readonly<Record<string, { readonly whenTrue: number | null; readonly whenFalse: number | null }>>;
}

export interface StabilityFinding {
  readonly schema: "qanat-stability/1";
  /** Ascending by id. */
  readonly states: readonly StateFinding[];
  readonly equilibria: PerConcept<readonly string[]>;
  readonly scenarios: Readonly<Record<string, ScenarioStability>>;
  readonly statusQuo: string;
  /** Absent where the case says of nobody that it misjudges others. */
  readonly perceived?: PerceivedFinding;
  /** 0 when only the midpoint draw was made. */
  readonly draws: number;
  readonly seed: number;
}
