// Lines about the article itself: who wrote it, whose picture it is, where to read on. They tell nothing, and their names do nothing.
import { isMark, type View } from "../view.ts";

const opening =
  /^(by|photo|photos|photograph|photographs|image|images|picture|credit|credits|illustration|caption|source|sources|reporting|editing|writing|written|updated|published|posted|copyright|related|share|subscribe)$/u;

/** Whether a sentence is such a line: alone in its paragraph, short, without a stop, and opened by its word and a colon or a name. */
export function isByline(view: View, s: number): boolean {
  const { from, to } = view.ranges[s]!;
  const { paragraph } = view.sentences[s]!;
  if (!opening.test(view.tokens[from]?.folded ?? "") || to - from > 16 || isMark(view, to - 1, ".!?")) return false;
  const isAlone = view.sentences[s - 1]?.paragraph !== paragraph && view.sentences[s + 1]?.paragraph !== paragraph;
  const next = view.tokens[from + 1];
  const isNamed = next !== undefined && (next.isCapital || ":/|".includes(next.folded) || next.folded === "by");
  return isAlone && isNamed;
}
