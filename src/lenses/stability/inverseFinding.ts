// What would have to change in the actors' priorities for a state to last: the least changes that were found, and how sure that is.
import type { Concept } from "./conceptNames.ts";

/**
 * `reorder`: adjacent swaps of the statements there are. `drop`, `add`: statements left out, or put in at any place. `edit`: all three
 * together. A swap, a statement dropped and a statement added cost 1 each.
 */
export const inverseKinds = ["reorder", "drop", "add", "edit"] as const;
export type InverseKind = (typeof inverseKinds)[number];

/** One actor's list of statements, changed. Statements go by their keys, those added by their predicate as printed. */
export interface Revision {
  readonly actor: string;
  /** Most important first. */
  readonly order: readonly string[];
  /** Pairs of statements that were there and have changed their order. */
  readonly raised: readonly { readonly statement: string; readonly above: string }[];
  readonly dropped: readonly string[];
  /** `place` counts from 1 in the new order. */
  readonly added: readonly { readonly when: string; readonly place: number }[];
}

/** Changes of several actors that together make `state` an equilibrium; actors that change nothing are left out. */
export interface Profile {
  readonly state: string;
  readonly revisions: readonly Revision[];
}

export interface LeastChange {
  /** Total over actors; null: no change of this kind does (exact), or none was found (not exact). */
  readonly cost: number | null;
  /** False where the search stopped at its budget: then `cost` is the best found, and every profile cheaper than `atLeast` was tried. */
  readonly isExact: boolean;
  /** Equal to `cost` where that is exact. */
  readonly atLeast: number;
  /** Profiles of this cost, over all target states; those found where not exact. */
  readonly count: number;
  /** The first of them, at most `mostListed`. */
  readonly profiles: readonly Profile[];
}

export const mostListed = 12;

export interface InverseFinding {
  readonly concept: Concept;
  /** States that satisfy the goal, and those of them that are equilibria as it is. */
  readonly states: number;
  readonly already: readonly string[];
  /** Actors kept as they are on request, and those that give no list of statements to change. */
  readonly frozen: readonly string[];
  readonly withoutStatements: readonly string[];
  readonly least: Readonly<Record<InverseKind, LeastChange>>;
  /** Cost where one actor alone changes, by actor; `isExact` as above. */
  readonly alone: Readonly<
    Record<string, Readonly<Record<InverseKind, { readonly cost: number | null; readonly isExact: boolean }>>>
  >;
}
