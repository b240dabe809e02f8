// Explains cells of a case's stability table at the midpoint draw, by the ids of states and actors.
import type { Case } from "../../case/case.ts";
import { answersOf } from "../../model/answers.ts";
import { drawOf, type Posteriors } from "../../model/draw.ts";
import { compile, stateId } from "../../model/game.ts";
import { atMidpoint } from "../../model/values.ts";
import { explainCell } from "./explain.ts";
import type { CellExplanation } from "./explanation.ts";
import type { Concept, Sanctions } from "./finding.ts";

export interface Explainer {
  readonly actors: readonly string[];
  /** Ids of the states of a scenario, ascending. */
  statesOf(scenario: string): readonly string[];
  /** Null where the state is not feasible. */
  explain(state: string, actor: string, concept: Concept, sanctions: Sanctions): CellExplanation | null;
}

/** The case must compile; `actor` must be one of `actors`. */
export function explainerOf(c: Case, posteriors: Posteriors): Explainer {
  const { game } = compile(c);
  if (!game) throw new Error(`case ${c.id} has no game; check it first`);
  const draw = drawOf(game, atMidpoint, posteriors);
  const answers = answersOf(game, draw.ranks);
  const actors = game.players.map((p) => p.id);
  const ids = Array.from({ length: game.n }, (_, s) => stateId(game, s));
  return {
    actors,
    statesOf: (scenario) => ids.filter((_, s) => game.scenarios[game.scenarioOf[s]!] === scenario).sort(),
    explain(state, actor, concept, sanctions) {
      const i = actors.indexOf(actor);
      if (i < 0) throw new Error(`no player ${actor}`);
      const s = ids.indexOf(state);
      return s < 0
        ? null
        : explainCell(game, answers, { values: atMidpoint, traits: draw.traits }, s, i, concept, sanctions);
    },
  };
}
