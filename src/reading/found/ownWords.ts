// Words by which a speaker tells of himself or his side: we, its, «بلاده», «أنها».
import { words } from "../lexicon/lexicon.ts";
import { stems, wordSet } from "./phrases.ts";
import type { Range, View } from "./view.ts";

const sets = new Map<View["lang"], ReadonlySet<string>>();

const setOf = (lang: View["lang"]): ReadonlySet<string> => {
  const known = sets.get(lang) ?? wordSet(words(lang, "own"));
  sets.set(lang, known);
  return known;
};

/** Whether what is said in `[from, to)` has a word of the speaker's own; what stands right before it («أنها») counts too. */
export const ownWords = (view: View, { from, to }: Range): boolean =>
  view.tokens
    .slice(Math.max(0, from - 1), to)
    .some((token) =>
      stems(token.folded, view.lang === "ar" ? "all" : "none").some(([form]) => setOf(view.lang).has(form)),
    );
