// Somebody who stands accused: «أما X فمتهمة بـ …», «الشركة متهمة بـ …». By whom is not said.
import type { View } from "../view.ts";
import { verbsIn } from "./verbsIn.ts";
import { hasTanwin, isDefinite, isWord } from "./words.ts";

/** The place of متهم said of the subject of a clause without another verb before it; undefined where it only tells which («الوزير المتهم»). */
export function accusedAt(view: View, from: number, to: number): number | undefined {
  const verbs = verbsIn(view);
  for (let i = from + 1; i < Math.min(to - 1, from + 8); i++) {
    const before = view.tokens[i - 1]!;
    if (verbs[i - 1] || !isWord(before)) return undefined;
    const word = view.tokens[i]!.folded;
    if (!/^ف?متهم(?:ه|ون|ان|تان)?$/u.test(word)) continue;
    const isSaid = word.startsWith("ف") || (isDefinite(before) && !hasTanwin(before)) || isDefinite(view.tokens[from]);
    return isSaid && /^ب.{3,}/u.test(view.tokens[i + 1]!.folded) ? i : undefined;
  }
  return undefined;
}
