// The sides of an Arabic text beyond counting: who is joined to whom by و.
import type { Actors } from "../actors.ts";
import { isMark, type View } from "../view.ts";

/** Places of mentions that a pair joins: «بين كيش وأورم», «وفدا كيش وأورم»; three joined make a list. */
export function pairedInArabic(view: View, actors: Actors): ReadonlySet<number> {
  const paired = new Set<number>();
  const mentions = actors.mentions().filter((mention) => mention.form !== "demonym");
  const isJoined = (k: number): boolean => {
    const left = mentions[k];
    const right = mentions[k + 1];
    if (!left || !right || left.entity === right.entity) return false;
    const at = view.tokens[right.from]!;
    const isBoth = right.from === left.to + 1 && /^و?بين$/u.test(view.tokens[left.to]!.folded);
    return isBoth || (right.from === left.to && at.folded.startsWith("و") && (right.start ?? at.start) > at.start);
  };
  mentions.forEach((left, k) => {
    if (!isJoined(k) || isJoined(k + 1) || isJoined(k - 1) || isMark(view, left.from - 1, "،")) return;
    paired.add(left.from).add(mentions[k + 1]!.from);
  });
  return paired;
}
