// Asides between commas: "Mott, across the border, could offer asylum".
import type { View } from "../view.ts";
import { isFiniteVerb } from "./words.ts";

/** Whether a comma opens a few words without a verb that a comma closes, with a verb behind them. */
export function isAside(view: View, comma: number): boolean {
  for (let i = comma + 1; i < comma + 9; i++) {
    if (view.tokens[i] === undefined || isFiniteVerb(view, i)) return false;
    if (view.tokens[i]!.kind === "mark")
      return view.tokens[i]!.folded === "," && i > comma + 2 && isFiniteVerb(view, i + 1);
  }
  return false;
}
