// The actors of an English text.
import { Actors } from "../actors.ts";
import type { View } from "../view.ts";

export function englishActors(view: View): Actors {
  return new Actors(view);
}
