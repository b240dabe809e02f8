// What has to be first: «لا بد أولًا من إطلاق العقيد», «الاعتراف بالنتائج هو المدخل الوحيد إلى رفع الحظر».
import type { Range, View } from "../view.ts";
import { isPresent } from "./ahead.ts";
import { isDeedNoun } from "./masdars.ts";
import { isComma, isWord } from "./words.ts";

/** لا بد من a deed, where it is said for what: لكي before it, أولًا within or قبل behind it. */
export function needFirst(view: View, from: number, i: number, to: number): Range | undefined {
  if (!/^[وف]?لا$/u.test(view.tokens[i]!.folded) || view.tokens[i + 1]?.folded !== "بد") return undefined;
  let of = i + 2;
  while (of < Math.min(to, i + 6) && !/^(?:من|ان)$/u.test(view.tokens[of]!.folded)) of++;
  if (of + 1 >= to || !/^(?:من|ان)$/u.test(view.tokens[of]!.folded)) return undefined;
  const isThat = view.tokens[of]!.folded === "ان";
  if (isThat ? !isPresent(view, of + 1) : !isDeedNoun(view.tokens[of + 1])) return undefined;
  const isFirst = view.tokens.slice(i + 2, of).some(({ folded }) => /^(?:اولا|قبلا|مسبقا)$/u.test(folded));
  const opening = view.tokens[from]!;
  const isAimed =
    /^[وف]?(?:لكي|كي|حتي)$/u.test(opening.folded) || (/^ل[يت].{2,}/u.test(opening.folded) && i > from + 2);
  const isBefore = view.tokens.slice(of + 2, Math.min(to, of + 10)).some(({ folded }) => folded === "قبل");
  return isFirst || isAimed || isBefore ? { from: i, to: of + 1 } : undefined;
}

const door = /^ال(?:مدخل|شرط|سبيل|باب|مفتاح|طريق|ممر|ثمن|معبر|بوابه|مخرج|وسيله|ضمانه)$/u;

/** «… هو المدخل الوحيد إلى …», «… هو الباب الذي لا باب سواه إلى …»: a deed, and what it alone leads to. */
export function onlyWay(view: View, from: number, i: number, to: number): Range | undefined {
  if (!/^ه[وي]$/u.test(view.tokens[i]!.folded) || i < from + 2 || !door.test(view.tokens[i + 1]?.folded ?? ""))
    return undefined;
  let head = i - 1;
  while (head > from && !isComma(view.tokens[head - 1]) && !/^[؛:«]$|^(?:ان|بان)$/u.test(view.tokens[head - 1]!.folded))
    head--;
  if (!isDeedNoun(view.tokens[head])) return undefined;
  let isOnly = false;
  for (let k = i + 2; k < Math.min(to, i + 8) && isWord(view.tokens[k]); k++) {
    const { folded } = view.tokens[k]!;
    isOnly ||= /^(?:الوحيده?|الالزاميه?|الاجباريه?|سوا(?:ه|ها)|غير(?:ه|ها)|بديل)$/u.test(folded);
    if (isOnly && /^(?:الي|نحو|ل.{2,})$/u.test(folded) && k + 1 < to) return { from: i, to: k };
  }
  return undefined;
}
