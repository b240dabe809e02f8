// Shapes of words that are no name: nouns of deeds (إخفاء, تصعيد), broken plurals (حقائق, مواقع).
import type { Token } from "../../text/tokens.ts";

/** تفعيل, إفعال, استفعال and their like, as they are written. */
export const deed = /^(?:ت[^اوي][^اي]ي[^ا]|إ[^ل].ا.|است..ا.|ان..ا.|ا.ت.ا.)$/u;
/** أفعال, مفاعل, فواعل, فعول, folded. */
export const plural = /^(?:ا..ا.|م.ا.ي?.|.وا.ي?.|..و.|ت.ا.ي.)$/u;
const more = /^(?:..ائ.|م.ا..|.وا..)$/u;

/** Endings that names from other languages have, folded. */
export const foreign =
  /(?:[نريلسكفدبزط]يا|انا|لاند|ستان|وريا|انيا|انو|اند|يرا|وس|يس|ون|ار[اه]|ور|ال|ان|يل|يا|وا|ارا|ايا|يت)$/u;

/** A word without its article or its preposition that names a deed or several things. */
export function isPluralOrDeed(token: Token): boolean {
  const bare = (word: string) => word.replace(/^(?:[بكل]?ال|لل|[بل](?=[إا]))/u, "");
  return deed.test(bare(token.exact)) || more.test(bare(token.folded));
}
