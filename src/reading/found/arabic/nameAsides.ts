// The name that stands in an aside behind an ordinal: «أما الثاني، ولنسمّه الجمود المسلح، فيُبقي …», «المخرج الآخر، أي حل المجلس، …», «المسار الثاني، التسوية الشاملة، …».
import type { Range, View } from "../view.ts";
import { isOutcome } from "./outcomes.ts";
import { hasArticle, isComma, isQuoteOpen, isWord, quoteEnd } from "./words.ts";

/** Words of a name at most. */
const most = 6;

const naming = /^(?:اي|واعني|اعني|ونعني|و?لنسم(?:ه|ها)|و?اسم(?:ه|ها)|و?عنوان(?:ه|ها)|و?[ان]سمي(?:ه|ها)|هو|هي)$/u;

/** The name behind the comma at `i`, up to the comma that closes the aside or to the colon. */
export function nameInAside(view: View, i: number, to: number): Range | undefined {
  if (!isComma(view.tokens[i])) return undefined;
  const word = view.tokens[i + 1]?.folded ?? "";
  // «، ويسميه ضباط متقاعدون «سباق المخازن»،».
  if (/^و?[يت]سم(?:يه|يها|ونه|ونها)$/u.test(word) || /^و?[يت]طلق(?:ون)?$/u.test(word)) {
    for (let k = i + 2; k < Math.min(to, i + 7); k++)
      if (isQuoteOpen(view.tokens[k])) {
        const end = quoteEnd(view, k, 8);
        return end === undefined ? undefined : { from: k + 1, to: end - 1 };
      }
    return undefined;
  }
  // «أما الاحتمال الآخر، «حرب المواسم»، فقد يبدأ …».
  if (isQuoteOpen(view.tokens[i + 1])) {
    const end = quoteEnd(view, i + 1, 8);
    return end !== undefined && isComma(view.tokens[end]) ? { from: i + 2, to: end - 1 } : undefined;
  }
  const isApposed = hasArticle(view.tokens[i + 1]) && isOutcome(view.tokens[i + 1]);
  if (!isApposed && !naming.test(word)) return undefined;
  const from = isApposed ? i + 1 : i + 2;
  if (isQuoteOpen(view.tokens[from])) {
    const end = quoteEnd(view, from, 8);
    return end === undefined ? undefined : { from: from + 1, to: end - 1 };
  }
  for (let k = from + 1; k < Math.min(to, from + most + 1); k++) {
    const isEnd = isComma(view.tokens[k]) || view.tokens[k]!.folded === ":";
    if (isEnd) return isWord(view.tokens[from]) ? { from, to: k } : undefined;
    if (!isWord(view.tokens[k])) return undefined;
  }
  return undefined;
}
