// Whose move a clause tells: behind a hedge, of the speaker's own side, of the subject before.
import { words } from "../lexicon/lexicon.ts";
import { impersonalAt } from "./arabic/impersonal.ts";
import { verbsIn } from "./arabic/verbsIn.ts";
import { isFiniteVerb } from "./english/words.ts";
import { ownWords } from "./ownWords.ts";
import { wordSet } from "./phrases.ts";
import type { Range, View } from "./view.ts";

let masdars: ReadonlySet<string> | undefined;

/** «من المتوقع أن», «يتوقع أن»: the deed stands behind; «على X أن», «بوسع X أن», «يُنتظر من X أن»: with who is to do it. */
export function behindHedge(view: View, { from, to }: Range): Range {
  if (view.lang === "en") return { from, to };
  for (let i = from; i < Math.min(to - 1, from + 9); i++) {
    if (!/^(?:ان|الا)$/u.test(view.tokens[i]!.folded)) continue;
    for (let k = i - 2; k >= Math.max(from, i - 4); k--)
      if (/^(?:[وف]?علي|من|[وف]?ب(?:وسع|امكان|مقدور))$/u.test(view.tokens[k]!.folded)) return { from: k + 1, to };
    return i - from < 4 || impersonalAt(view, from, to) ? { from: i + 1, to } : { from, to };
  }
  return { from, to };
}

/** «أنها لن تفتح», «بلاده ستشارك», "it may close", "its team would leave": what the speaker's side is to do. */
export function ownMove(view: View, { from, to }: Range): boolean {
  if (view.lang === "ar") {
    if (!ownWords(view, { from, to: Math.min(to, from + 1) })) return false;
    const verbs = verbsIn(view);
    for (let i = from; i < Math.min(to, from + 4); i++)
      if (verbs[i]?.isFuture || (verbs[i] && /^(?:لن|سوف|قد)$/u.test(view.tokens[i - 1]?.folded ?? ""))) return true;
    return false;
  }
  const start = view.tokens[from]?.folded === "that" ? from + 1 : from;
  if (!ownWords(view, { from: start, to: Math.min(to, start + 1) })) return false;
  for (let i = start + 1; i < Math.min(to, start + 5); i++)
    if (/^(?:will|would|may|might|could|'ll)$/u.test(view.tokens[i]!.folded)) return true;
  return false;
}

/** Whether a clause has no subject of its own: it opens with its verb, and what follows cannot be one. */
export function goesOn(view: View, range: Range): boolean {
  if (view.lang === "en") return isFiniteVerb(view, range.from);
  // «… تطورات قد تؤثر»: without و it tells of the noun before.
  if (!view.tokens[range.from]!.folded.startsWith("و")) return false;
  masdars ??= wordSet(words("ar", "deed"));
  const { from, to } = behindHedge(view, range);
  const verbs = verbsIn(view);
  for (let i = from; i < Math.min(to - 1, from + 2); i++)
    if (verbs[i]) {
      const next = view.tokens[i + 1]!.folded;
      // «ومن المنتظر أن يوفد مبعوثًا»: its object at once, in the accusative.
      if (/(?:ًا|اً|ةً)$/u.test(view.tokens[i + 1]!.exact)) return true;
      // «وربما يموّل محطات»: he, and a noun that only she could have for her verb.
      if (!verbs[i]!.isFeminine && /(?:ة|ات)$/u.test(view.tokens[i + 1]!.exact) && verbs[i]!.tense === "imperfect")
        return true;
      if (!verbs[i]!.isFeminine && !verbs[i]!.isEither) return false;
      if (/^(?:الي|عن|علي|ب.{3,})$/u.test(next)) return true;
      return masdars.has(next) || (/..ها$/u.test(next) && !verbs[i + 1]);
    }
  return false;
}
