// Which options differ between two states.
import { type Game, optionsOn } from "../../model/game.ts";

/** Options that going from `from` to `to` changes, ascending, and what they become. */
export function changesBetween(game: Game, from: number, to: number): readonly { option: string; on: boolean }[] {
  const before = new Set(optionsOn(game, from));
  const after = new Set(optionsOn(game, to));
  return game.options
    .filter((option) => before.has(option) !== after.has(option))
    .map((option) => ({ option, on: after.has(option) }));
}
