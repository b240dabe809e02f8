// What the stability lens finds: for each state, who would leave it; which states are equilibria; what is reached from the status quo.

/** Nash, general metarational, symmetric metarational, sequential, symmetric sequential. */
export const concepts = ["nash", "gmr", "smr", "seq", "sseq"] as const;
export type Concept = (typeof concepts)[number];
export type PerConcept<T> = Readonly<Record<Concept, T>>;

/** Which answers hold an actor back: legal sequences of moves, at most one move by each opponent, or a single move by one. */
export type Sanctions = "sequences" | "once" | "single";

/** How a coalition moves: all members at once, or one at a time through feasible states. */
export type CoalitionMoves = "joint" | "sequence";

/** From the status quo: by any moves; by single improvements; with joint moves as well; with chance as well (MODEL 9). */
export const reachKinds = ["possible", "alone", "joint", "chance"] as const;
export type ReachKind = (typeof reachKinds)[number];
export type Reach = Readonly<Record<ReachKind, boolean>>;

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
  /** 0 when only the midpoint draw was made. */
  readonly draws: number;
  readonly seed: number;
}
