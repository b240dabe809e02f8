// Days that bear a capital and are nobody: "by All Saints", "until Michaelmas".
import { words } from "../../lexicon/lexicon.ts";
import { Phrases } from "../phrases.ts";
import type { View } from "../view.ts";

let feasts: Phrases<true> | undefined;
/** Tokens of days that bear a capital: "by All Saints". */
export function feastDays(view: View): readonly number[] {
  feasts ??= new Phrases(words("en", "feast").map((day) => [day, true] as const));
  return feasts
    .in(view, 0, view.tokens.length)
    .filter((hit) => view.tokens[hit.from]!.isCapital && view.tokens[hit.to - 1]!.isCapital !== false)
    .flatMap((hit) => Array.from({ length: hit.to - hit.from }, (_, k) => hit.from + k));
}
