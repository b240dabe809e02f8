// Nouns of deeds: what may happen, be done, be asked for or be given, by the lexicon or by their pattern.
import { words } from "../../lexicon/lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { wordSet } from "../phrases.ts";
import type { View } from "../view.ts";
import { adjectives, isDefinite, isIn, isWord, prepositions } from "./words.ts";

let known: ReadonlySet<string> | undefined;

/** تفعيل, إفعال, افتعال, انفعال, استفعال, مفاعلة, as they are written. */
const patterns = /^(?:ت[^اوي][^اي]ي[^ا]|إ[^ل].ا.|است..ا.|ان..ا.|ا.[تط].ا.|م.ا..ة)$/u;

/** Article, pronoun and particles before it are looked through; by its pattern only without the article. */
export function isDeedNoun(token: Token | undefined): boolean {
  if (!isWord(token)) return false;
  known ??= wordSet(["deed", "condition.deed", "condition.breach"].flatMap((name) => words("ar", name)));
  const bare = token.folded.replace(/^[وفبك]?ال(?=...)|^لل(?=...)/u, "");
  // «عودته», «استقالتها»: before a pronoun ة is written ت; «إلغاؤها», «انتهائه»: a hamza sits on what its case asks for.
  const owned = bare.replace(/(?:ها|ه|هم|هما)$/u, "");
  const forms = [token.folded, bare, owned, owned.replace(/ت$/u, "ه"), owned.replace(/ا[ؤئ]$/u, "اء")];
  return (
    forms.some((form) => known!.has(form)) || (!isDefinite(token) && patterns.test(token.exact.replace(/\p{M}/gu, "")))
  );
}

/** Whether what the deed at `i` is done to or by stands behind it: «فشل المحادثات», «اغتيال أي قائد», «رفضه». */
export function isGoverned(view: View, i: number): boolean {
  const next = view.tokens[i + 1];
  if (/.{3,}(?:ها|ه|هم|هما)$/u.test(view.tokens[i]!.folded) && !/ة$/u.test(view.tokens[i]!.exact)) return true;
  if (!isWord(next) || isIn(next, prepositions())) return false;
  return (
    isDefinite(next) ||
    /^(?:اي|احد|احدي|هذا|هذه)$/u.test(next.folded) ||
    !(adjectives().has(next.folded) || /ة\p{M}*$/u.test(next.exact))
  );
}
