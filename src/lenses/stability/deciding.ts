// Which judgement ranks one of two states above the other: the first statement in force on which they differ; the ranking; or, of
// weighted predicates, the one with the largest part in the difference.
import type { Game } from "../../model/game.ts";
import { order } from "../../model/ranks.ts";
import type { Values } from "../../model/values.ts";
import type { Deciding } from "./explanation.ts";

/** `(i, from, to)`: for player `i`; null where nothing tells the two apart. */
export function decidingIn(
  game: Game,
  values: Values,
  traits: ReadonlyMap<string, boolean>,
): (i: number, from: number, to: number) => Deciding | null {
  return (i, from, to) => {
    const { valuation, id } = game.players[i]!;
    switch (valuation.form) {
      case "statements":
        for (const j of order(valuation.statements, values, traits)) {
          if (j === null) continue;
          const { key, truth } = valuation.statements[j]!;
          if (truth[from] !== truth[to]) return { judgement: key, holdsIn: truth[to] === 1 ? "to" : "from" };
        }
        return null;
      case "ranking": {
        const { score } = valuation;
        if (score[from] === score[to]) return null;
        return { judgement: `preference.${id}.ranking`, holdsIn: score[to]! > score[from]! ? "to" : "from" };
      }
      case "utility": {
        const parts = valuation.terms
          .map(({ value, truth }) => ({ key: value.key, part: values.number(value) * (truth[to]! - truth[from]!) }))
          .sort((a, b) => Math.abs(b.part) - Math.abs(a.part) || (a.key < b.key ? -1 : 1));
        const sum = parts.reduce((total, { part }) => total + part, 0);
        const most = parts.find(({ part }) => part * sum > 0);
        return most ? { judgement: most.key, holdsIn: most.part > 0 ? "to" : "from" } : null;
      }
    }
  };
}
