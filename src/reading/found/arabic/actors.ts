// The actors of an Arabic text.
import { Actors } from "../actors.ts";
import type { View } from "../view.ts";

export function arabicActors(view: View): Actors {
  return new Actors(view);
}
