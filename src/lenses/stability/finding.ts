// What the stability lens finds: for each state, who would leave it; which states are equilibria; what is reached from the status quo.

import type { PerConcept } from "./conceptNames.ts";
import type { PerceivedFinding } from "./perceivedFinding.ts";
import type { Reach, ReachKind } from "./reachKinds.ts";

export * from "./conceptNames.ts";
export type * from "./goalFinding.ts";
export * from "./inverseFinding.ts";
export type * from "./perceivedFinding.ts";
export * from "./reachKinds.ts";

/** Which answers hold an actor back: legal sequences of moves (the rule), at most one move by each opponent, or a single move by one. */
export const sanctionModes = ["legal", "once", "single"] as const;
export type Sanctions = (typeof sanctionModes)[number];

/** How a coalition moves: all members at once, or one at a time through feasible states. */
export type CoalitionMoves = "joint" | "sequence";

export interface StateFinding {
  /** Sorted names of the options that are on, joined by `+`; `-` if none. */
  readonly id: string;
  readonly scenario: string;
  readonly reach: Reach;
  /** Per concept and actor, at the midpoint draw. */
  readonly stable: PerConcept<Readonly<Record<string, boolean>>>;
  /** No actor has a move from here: it lasts for that reason alone. */
  readonly isStuck: boolean;
  /** Share of draws in which each answer is yes; present when draws were made. */
  readonly share?: {
    readonly equilibrium: PerConcept<number>;
    readonly stable: PerConcept<Readonly<Record<string, number>>>;
    readonly reach: Readonly<Record<ReachKind, number>>;
    /** What makes the largest difference to whether it is an equilibrium, by concept; absent in large games. */
    readonly flips?: PerConcept<Flip | null>;
  };
}

/**
 * An uncertain judgement (a statement held or not, two statements that trade places, an intention) and the shares of draws with an
 * equilibrium where it is so and where it is not. Only where they differ by more than two standard errors.
 */
export interface Flip {
  readonly judgement: string;
  readonly kind: "held" | "swapped" | "trait";
  readonly whenTrue: number;
  readonly whenFalse: number;
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
    readonly flips: PerConcept<Flip | null>;
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
  /** Actors that every state suits for want of anything to do, or of any preference. */
  readonly byDefault: { readonly noOptions: readonly string[]; readonly noPreferences: readonly string[] };
  /** Fewer answers than the rule has, for comparison with older programs; absent where the rule holds. */
  readonly sanctions?: Sanctions;
  /** At the midpoint draw; absent in large games and where answers are fewer. */
  readonly coalitions?: CoalitionFinding;
  /** How each scenario is reached from the status quo, at the midpoint draw; absent in large games. */
  readonly ways?: Readonly<Record<string, readonly Ways[]>>;
  /** Absent where the case says of nobody that it misjudges others, and where answers are fewer. */
  readonly perceived?: PerceivedFinding;
  /** 0 when only the midpoint draw was made. */
  readonly draws: number;
  readonly seed: number;
}

export interface CoalitionFinding {
  readonly moves: CoalitionMoves;
  /** Two members or more, smallest first. Where there are more than six players: pairs, and members of agreements. */
  readonly coalitions: readonly Coalition[];
  /** States stable for every actor and every coalition listed. */
  readonly equilibria: PerConcept<readonly string[]>;
  /** For each equilibrium of single actors that a coalition would leave: the smallest such coalitions. */
  readonly broken: PerConcept<Readonly<Record<string, readonly Break[]>>>;
}

export interface Coalition {
  readonly members: readonly string[];
  /** Agreements and channels that have all of them; without any it is hypothetical. */
  readonly agreements: readonly string[];
  readonly channels: readonly string[];
  /** Number of states that it would leave. */
  readonly leaves: PerConcept<number>;
}

export interface Break {
  readonly members: readonly string[];
  readonly to: string;
  /** The members can talk there: an agreement of theirs is open, or a channel is. */
  readonly canTalk: boolean;
}

/** How a scenario is reached from the status quo by moves of one kind. */
export interface Ways {
  /** Only moves by which every mover gains. */
  readonly improving: boolean;
  /** Agreements count as well. */
  readonly joint: boolean;
  /** Fewest moves; null if none lead there. */
  readonly moves: number | null;
  /** Number of shortest ways, to whichever of its states is nearest. */
  readonly count: number;
  readonly nearest: readonly string[];
  /** The first of them. */
  readonly shown: readonly (readonly WayStep[])[];
}

export interface WayStep {
  /** The actor or the agreement that moves. */
  readonly by: string;
  readonly isJoint: boolean;
  readonly to: string;
  readonly changes: readonly { readonly option: string; readonly on: boolean }[];
  /** Movers who do not gain by it, and what ranks it no higher for them (null: nothing tells the two apart). */
  readonly against: readonly { readonly actor: string; readonly judgement: string | null }[];
}

export interface GraphState {
  readonly id: string;
  readonly scenario: string;
  /** Options that are on, sorted. */
  readonly on: readonly string[];
  /** Per actor, dense, 0 the worst. */
  readonly rank: Readonly<Record<string, number>>;
  readonly stable: PerConcept<Readonly<Record<string, boolean>>>;
  readonly equilibrium: PerConcept<boolean>;
  readonly reach: Reach;
  /** Fewest improvements, of one actor or of all members of an agreement, from the status quo; null: not reached by these. */
  readonly distance: number | null;
  /** Where the graph has coalitions. */
  readonly coalitions?: {
    /** Stable for every actor and every coalition. */
    readonly equilibrium: PerConcept<boolean>;
    /** By coalition: the ids of its members, joined by `+`. */
    readonly stable: PerConcept<Readonly<Record<string, boolean>>>;
  };
}

export const moveKinds = ["own", "joint", "chance"] as const;

export interface GraphMove {
  /** Places in `states`. */
  readonly from: number;
  readonly to: number;
  readonly kind: (typeof moveKinds)[number];
  /** An actor, an agreement, or the option that changes by itself. */
  readonly by: string;
  /** Whoever moves ranks the target higher: the actor, or every member. Never so of chance. */
  readonly isImproving: boolean;
}

/** A move for the picture: on a shortest way from the status quo to a SEQ equilibrium, or one for which a state does not last. */
export type ShownMove = GraphMove & { readonly role: "way" | "break" };

/** States, moves and stabilities at the midpoint draw. */
export interface StabilityGraph {
  readonly schema: "qanat-stability-graph/1";
  readonly draw: "midpoint";
  readonly statusQuo: string;
  /** Who plays, ascending by id, with its best rank. */
  readonly actors: readonly { readonly id: string; readonly best: number }[];
  readonly options: readonly { readonly id: string; readonly owner: string }[];
  /** Two members or more, smallest first; absent where they were not asked for, and in large games. */
  readonly coalitions?: { readonly moves: CoalitionMoves; readonly members: readonly (readonly string[])[] };
  /** `S0` first. */
  readonly scenarios: readonly string[];
  /** Ascending by id. */
  readonly states: readonly GraphState[];
  /** By `from`, kind, `by` and `to`. */
  readonly moves: readonly GraphMove[];
  /** In the same order. */
  readonly shown: readonly ShownMove[];
}
