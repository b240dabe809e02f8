// The draws of a game for several lenses: what a draw fixes and what others would answer in it are made once for all of them.
import { remembered } from "../math/remembered.ts";
import { type Answers, answersOf } from "./answers.ts";
import { type Draw, drawOf, type Posteriors } from "./draw.ts";
import type { Game } from "./game.ts";
import { sampled, type Values } from "./values.ts";

export interface Drawn {
  readonly values: Values;
  readonly draw: Draw;
  readonly answers: Answers;
}

/** Draw `d`, from 0. */
export type Draws = (d: number) => Drawn;

/** So many of the latest draws are kept: two ranges of the lenses. */
const kept = 50;
/** Above so many states nothing is kept. */
const large = 1 << 10;

const known = new WeakMap<Game, WeakMap<Posteriors, Draws>>();

/** The same draws for whoever asks with the same game and posteriors. */
export const drawsOf = (game: Game, posteriors: Posteriors): Draws =>
  remembered(
    remembered(known, game, () => new WeakMap<Posteriors, Draws>()),
    posteriors,
    () => drawsAnew(game, posteriors),
  );

function drawsAnew(game: Game, posteriors: Posteriors): Draws {
  const make = (d: number): Drawn => {
    const values = sampled(game.seed, d);
    const draw = drawOf(game, values, posteriors);
    return { values, draw, answers: answersOf(game, draw.ranks) };
  };
  if (game.n > large) return make;
  const latest = new Map<number, Drawn>();
  return (d) =>
    remembered(latest, d, () => {
      if (latest.size === kept) latest.delete(latest.keys().next().value!);
      return make(d);
    });
}
