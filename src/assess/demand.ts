// What assessing a case asks of a machine, estimated before it starts.
import type { Case } from "../case/case.ts";
import { compile } from "../model/game.ts";

export interface Demand {
  readonly states: number;
  /** For one thread: moves, rankings and answers by state, and the numbers of all draws. */
  readonly bytes: number;
}

export function demandOf(c: Case, draws: number): Demand {
  const { game } = compile(c);
  if (!game) return { states: 0, bytes: 0 };
  const moves = game.players.reduce((sum, p) => sum + p.moves.to.length, 0);
  const statements = c.preferences.reduce((sum, p) => sum + (p.form === "statements" ? p.statements.length : 1), 0);
  const perState =
    statements +
    game.players.length * 120 +
    game.coalitions.length * game.players.length * 16 +
    game.coalitions.length * (game.n / 8);
  const numbers = draws * (c.horizon + 1) * 8 * (game.scenarios.length * 12 + game.players.length);
  return { states: game.n, bytes: moves * 24 + game.n * perState + numbers };
}
