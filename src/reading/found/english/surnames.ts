// Names that are words of the calendar or the compass: "Admiral May", "Lord North", "Prime Minister March".
import type { View } from "../view.ts";
import { english, isWeekday } from "./words.ts";

/** Whether a word that is no name elsewhere stands right behind a title with a capital; "Minister April 5" is a date. */
export function isSurname(view: View, i: number): boolean {
  const { tokens, text } = view;
  const before = tokens[i - 1];
  if (before?.kind !== "word" || !before.isCapital || !/^ $/u.test(text.slice(before.end, tokens[i]!.start)))
    return false;
  if (isWeekday(tokens[i]!.folded) || tokens[i]!.folded.endsWith("ern") || tokens[i + 1]?.kind === "number")
    return false;
  if (tokens[i + 1]?.isCapital) return false;
  const { title } = english();
  return [1, 2].some((k) => {
    const hit = i >= k && tokens[i - k]!.isCapital ? title.at(view, i - k, i) : undefined;
    return hit?.to === i;
  });
}
