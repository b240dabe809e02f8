// Titles and catchwords with a condition's word in them: a film «لو عاد أبي», a book «إذا سكت الرصاص», the programme «النفط مقابل الغذاء».
import { words } from "../../lexicon/lexicon.ts";
import { wordSet } from "../phrases.ts";
import type { View } from "../view.ts";
import { hasArticle, isQuoteClose, isQuoteOpen, isWord } from "./words.ts";

/** Words of a title at most, and words between what it is a title of and its quotation mark. */
const longest = 9;
const gap = 4;

let works: ReadonlySet<string> | undefined;

const isWork = (folded: string): boolean => {
  works ??= wordSet(words("ar", "work.titled"));
  const led = folded.replace(/^[وفبكل]?(?:ال)?(?=...)/u, "");
  return [folded, folded.replace(/^[وف](?=...)/u, ""), led].some((form) => {
    const own = form.replace(/(?:ه|ها|هم|هما|ي|نا)$/u, "");
    return works!.has(form) || works!.has(own) || works!.has(own.replace(/ت$/u, "ه"));
  });
};

/** Whether the cue at `i` stands in a title: between quotation marks behind a work or who called it so, or in the name of a programme. */
export function isInTitle(view: View, i: number): boolean {
  return isQuotedTitle(view, i) || isCatchword(view, i);
}

function isQuotedTitle(view: View, i: number): boolean {
  let open = i - 1;
  while (open >= 0 && i - open <= longest && !isQuoteOpen(view.tokens[open])) {
    if (isQuoteClose(view.tokens[open])) return false;
    open--;
  }
  if (open < 0 || !isQuoteOpen(view.tokens[open])) return false;
  let close = i + 1;
  while (close < view.tokens.length && close - open <= longest && !isQuoteClose(view.tokens[close])) close++;
  if (!isQuoteClose(view.tokens[close])) return false;
  for (let k = open - 1; k >= Math.max(0, open - gap) && isWord(view.tokens[k]); k--)
    if (isWork(view.tokens[k]!.folded)) return true;
  return false;
}

/** «برنامج النفط مقابل الغذاء», «مبدأ الأرض مقابل السلام»: one noun for another, as a thing is called. */
const isCatchword = (view: View, i: number): boolean =>
  /^مقابل$/u.test(view.tokens[i]!.folded) &&
  hasArticle(view.tokens[i - 1]) &&
  hasArticle(view.tokens[i + 1]) &&
  /^[وفبل]?(?:ال)?(?:برنامج|مبدا|مبادره|شعار|سياسه|قاعده|منطق|مقوله|عباره|عصر|زمن)$/u.test(
    view.tokens[i - 2]?.folded ?? "",
  );
