// Perceived games: each actor judges its stability in the game it believes in (hypergames; Bennett 1977; Wang, Hipel and Fraser 1988;
// Aljefri et al. 2018). That game is a case: own preference, attributed preferences, unseen options held where they are.
import type { Case, Perception } from "../../case/case.ts";
import type { Predicate } from "../../case/predicate.ts";
import { answersOf } from "../../model/answers.ts";
import { drawOf, type Posteriors } from "../../model/draw.ts";
import { compile, type Game, stateId } from "../../model/game.ts";
import { atMidpoint } from "../../model/values.ts";
import { equilibria, type Stable, stableFor } from "./concepts.ts";
import { type Concept, concepts, type PerConcept } from "./finding.ts";
import type { Misjudged, PerceivedFinding, View } from "./perceivedFinding.ts";

const name = (id: string): Predicate => ({ op: "name", name: id, at: 0 });

/**
 * The case that an actor believes in. A state in which an unseen option is not as in the status quo is infeasible there: nobody
 * moves from it or to it.
 */
export function believedBy(c: Case, { actor, preferences, unseen, basis, path }: Perception): Case {
  const isOn = new Set(c.statusQuo);
  const changed = (id: string): Predicate => (isOn.has(id) ? { op: "not", of: name(id) } : name(id));
  const attributed = new Set(preferences.map((p) => p.actor));
  const { perceives: _, ...rest } = c;
  return {
    ...rest,
    id: `${c.id} ${actor}`,
    scenarios: c.scenarios.filter((s) => s.id === "S0"),
    infeasible: [...c.infeasible, ...unseen.map((id) => ({ when: changed(id), why: {}, basis, path }))],
    preferences: [...c.preferences.filter((p) => !attributed.has(p.actor)), ...preferences],
  };
}

/** Stability of all players in a game at the midpoint draw. */
function stableIn(game: Game, posteriors: Posteriors): readonly Stable[] {
  const answers = answersOf(game, drawOf(game, atMidpoint, posteriors).ranks);
  return game.players.map((_, i) => stableFor(game, answers, i));
}

const perConcept = <T>(value: (concept: Concept) => T): PerConcept<T> =>
  Object.fromEntries(concepts.map((concept) => [concept, value(concept)])) as Record<Concept, T>;

/** Stability of one player in its own game, by states of the true game: what it does not see it neither leaves nor enters. */
export interface OwnView {
  readonly stable: Stable;
  readonly view: View;
}

export function ownView(c: Case, game: Game, perception: Perception, posteriors: Posteriors): OwnView {
  const believed = compile(believedBy(c, perception)).game;
  if (!believed) throw new Error(`the game that ${perception.actor} believes in has no state`);
  const stable = stableIn(believed, posteriors);
  const i = believed.players.findIndex((p) => p.id === perception.actor);
  const mine = stable[i];
  /** The state in the believed game, -1 where it is not seen. The options are the same, and so are the masks. */
  const there = Array.from({ length: game.n }, (_, s) => believed.space.indexOf(game.space.states[s]!));
  return {
    stable: perConcept((concept) => Uint8Array.from(there, (q) => (q < 0 || !mine ? 1 : mine[concept][q]!))),
    view: {
      unseen: [...perception.unseen].sort(),
      unseenStates: there.filter((q) => q < 0).length,
      misjudged: perception.preferences.map((p) => p.actor).sort(),
      equilibria: perConcept((concept) => idsIn(believed, equilibria(believed.n, stable, concept))),
    },
  };
}

const idsIn = (game: Game, yes: Uint8Array): readonly string[] =>
  [...yes.keys()]
    .filter((s) => yes[s] === 1)
    .map((s) => stateId(game, s))
    .sort();

/** Undefined where nobody perceives anything otherwise. `c` must compile. */
export function perceivedFinding(c: Case, posteriors: Posteriors): PerceivedFinding | undefined {
  if (!c.perceives || c.perceives.length === 0) return undefined;
  const { game } = compile(c);
  if (!game) throw new Error(`case ${c.id} has no game; check it first`);
  const truly = stableIn(game, posteriors);
  const perceives = [...c.perceives].sort((a, b) => (a.actor < b.actor ? -1 : 1));
  const own = new Map(perceives.map((p) => [p.actor, ownView(c, game, p, posteriors)]));
  const judged = game.players.map(({ id }, i) => own.get(id)?.stable ?? truly[i]!);
  /** States that `is` holds and `was` does not, with who judges them otherwise. */
  const differences = (concept: Concept, is: readonly Stable[], was: readonly Stable[]): readonly Misjudged[] => {
    const [now, before] = [equilibria(game.n, is, concept), equilibria(game.n, was, concept)];
    return [...now.keys()]
      .filter((s) => now[s] === 1 && before[s] === 0)
      .map((s) => ({
        state: stateId(game, s),
        actors: game.players.flatMap((p, i) => (is[i]![concept][s] !== was[i]![concept][s] ? [p.id] : [])),
      }))
      .sort((a, b) => (a.state < b.state ? -1 : 1));
  };
  return {
    views: Object.fromEntries([...own].map(([actor, { view }]) => [actor, view])),
    equilibria: perConcept((concept) => idsIn(game, equilibria(game.n, judged, concept))),
    rest: perConcept((concept) => differences(concept, judged, truly)),
    missed: perConcept((concept) => differences(concept, truly, judged)),
  };
}
