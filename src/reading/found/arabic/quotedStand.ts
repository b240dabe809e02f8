// Where quotation marks stand shows that they hold the name of a course, not of a body: «أولهما «الإدارة المؤجلة»», ««المجلس الموسع»: يبقى …».
import type { View } from "../view.ts";
import { isQuoteOpen, quoteEnd } from "./words.ts";

const counted =
  /^[وف]?(?:(?:اول|ثاني|ثالث|رابع)(?:ها|هما|هم)?|اخر(?:ها|هما)?|ال(?:اول|اولي|ثاني|ثانيه|ثالث|ثالثه|رابع|رابعه|خامس|اخير|اخيره|اخر|اخري)|(?:ال)?(?:سيناريو|مسار|احتمال|خيار|فرضيه|مشهد|باب|درب))$/u;

/** Whether quotation marks that open at `open` hold what is counted, or what a colon explains. */
export function isQuotedLabel(view: View, open: number): boolean {
  if (!isQuoteOpen(view.tokens[open])) return false;
  const end = quoteEnd(view, open, 5);
  if (end === undefined) return false;
  return counted.test(view.tokens[open - 1]?.folded ?? "") || view.tokens[end]?.folded === ":";
}
