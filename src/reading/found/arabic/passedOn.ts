// A report that others only pass on: «تناقلت ثلاث قنوات الرواية نفسها», «أعادت صحيفتان نشر الخبر», «أوردت إذاعة X الخبر ذاته منسوبًا إلى الصحيفة». The text tells it of them.
import type { View } from "../view.ts";

/** Verbs of passing on; the others need to be told that it is the same story. */
const spreads = /^[وف]?(?:تناقل|تداول|[يت]تناقل|[يت]تداول|ردد|كرر)(?:ت|وا|تا|ته|تها|ه|ها)?$/u;
const brings = /^[وف]?(?:اورد|بث|نشر|نقل|نسب|اخذ|اذاع|اعاد|استشهد|التقط)(?:ت|وا|تا)?$/u;
const again = /^(?:نشر|بث|اذاعه|تداول|نقل)(?:ه|ها)?$/u;
const story = /^ال(?:خبر|روايه|نبا|قصه|تصريح|تسريب|تسجيل|وثيقه|رساله|مزاعم)$/u;
const same = /^(?:نفسه|نفسها|ذاته|ذاتها|عينه|عينها|بحذافيره|بحذافيرها|بحرفه|بحرفها|منسوبا|منسوبه)$/u;

/** Whether the clause `[from, to)` tells that a known story was passed on; «تناقلت مواقع أن …» tells the story. */
export function isPassedOn(view: View, from: number, to: number): boolean {
  const at = [0, 1, 2]
    .map((n) => from + n)
    .find((k) => k < to && (spreads.test(word(view, k)) || brings.test(word(view, k))));
  if (at === undefined) return false;
  const rest = view.tokens.slice(at + 1, to).map(({ folded }) => folded);
  if (rest.some((folded) => /^ب?ان(?:ه|ها)?$/u.test(folded))) return false;
  const named = rest.findIndex((folded) => story.test(folded));
  if (named < 0 || named > 8) return false;
  if (spreads.test(word(view, at))) return true;
  const isAgain = /^[وف]?اعاد/u.test(word(view, at)) && rest.slice(0, named).some((folded) => again.test(folded));
  return isAgain || rest.slice(named, named + 5).some((folded) => same.test(folded));
}

const word = (view: View, k: number): string => view.tokens[k]!.folded;
