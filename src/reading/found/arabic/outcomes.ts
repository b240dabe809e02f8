// Nouns that name what things may come to: تسوية, الجمود, انفراج; by the lexicon, or by the pattern of a verbal noun.
import { words } from "../../lexicon/lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { wordSet } from "../phrases.ts";
import { isWord } from "./words.ts";

let lists: { readonly known: ReadonlySet<string>; readonly not: ReadonlySet<string> } | undefined;

/** تفعيل, إفعال, افتعال, انفعال, استفعال, تفاعل, تفعلة, as they are written without the article. */
const pattern = /^(?:ت[^اوي][^اي]ي[^اةوهن]|إ[^ل].ا[^تن]|است..ا.|ان..ا.|ا[^ل][تط].ا.|ت.ا[^ئتن][^ةاهي]|ت[^اوي].[يئ]ة)$/u;

/** Also behind the article, behind ف or و, and in the accusative. */
export const isOutcome = (token: Token | undefined): boolean => lettersBefore(token) !== undefined;

/** How many letters of a particle stand before the noun of an outcome: 0 or 1; undefined where it is none. */
export function lettersBefore(token: Token | undefined): number | undefined {
  if (!isWord(token)) return undefined;
  const written = token.exact.replace(/\p{M}/gu, "");
  if (names(written, token.folded)) return 0;
  const isJoined = /^[وف].{3}/u.test(token.folded) && names(written.slice(1), token.folded.slice(1));
  return isJoined ? 1 : undefined;
}

function names(written: string, folded: string): boolean {
  lists ??= {
    known: wordSet(words("ar", "outlook.outcome")),
    not: wordSet(words("ar", "outlook.outcome.not")),
  };
  const { known, not } = lists;
  const forms = formsOf(folded);
  return (
    !forms.some((form) => not.has(form)) &&
    (forms.some((form) => known.has(form)) || formsOf(written).some((form) => pattern.test(form)))
  );
}

const formsOf = (word: string): readonly string[] =>
  [word, word.replace(/ا$/u, "")].flatMap((whole) => [whole, whole.replace(/^ال(?=..)/u, "")]);
