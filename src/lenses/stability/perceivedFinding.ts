// Stability when actors misjudge one another: what each expects to last, what lasts as all judge for themselves, and what differs
// from the true game. At the midpoint draw.
import type { PerConcept } from "./conceptNames.ts";

/** The game that one actor believes itself to be in. */
export interface View {
  /** Options it does not know of, and how many states it therefore does not see. */
  readonly unseen: readonly string[];
  readonly unseenStates: number;
  /** Actors whose preferences it misjudges. */
  readonly misjudged: readonly string[];
  /** States stable for everyone in this game: what the actor expects to last. Of the states it sees. */
  readonly equilibria: PerConcept<readonly string[]>;
}

/** A state on which the true game and the perceptions differ, with the actors that judge it otherwise than the true game does. */
export interface Misjudged {
  readonly state: string;
  readonly actors: readonly string[];
}

export interface PerceivedFinding {
  /** By actor that perceives something otherwise. */
  readonly views: Readonly<Record<string, View>>;
  /** Equilibria of perceptions: every actor stable in its own game. */
  readonly equilibria: PerConcept<readonly string[]>;
  /** Such states that are no equilibria of the true game: they rest on misperception. */
  readonly rest: PerConcept<readonly Misjudged[]>;
  /** Equilibria of the true game that are none of perceptions: missed. */
  readonly missed: PerConcept<readonly Misjudged[]>;
}
