// What a course calls for: «وهو ما يستلزم انسحاب الكتائب», «يقتضي بلوغها أن تصل اللجنة», «تتطلب التسوية موافقة البرلمانين».
import type { Range, View } from "../view.ts";
import { isDeedNoun } from "./masdars.ts";
import { isOutcome } from "./outcomes.ts";
import { hasArticle, hasTanwin, isComma, isDefinite, isWord } from "./words.ts";

const requires = /^[وف]?[يت](?:ستلزم|ستوجب|قتضي|تطلب)$/u;
/** What anything may be said to call for: no course of events. */
const atLarge =
  /^[وف]?ال(?:امر|مرحله|وضع|اوضاع|ظروف|ظرف|واقع|مصلحه|واجب|قانون|دستور|ماده|منطق|ضروره|حكمه|عمل|تحديات|ازمه|حال|لحظه|نظام|قواعد|وظيفه|منصب)$/u;
const course = /^ال(?:مسار|سيناريو|احتمال|خيار|خطه|مقترح|طريق|صفقه|هدنه|عوده|حل|مخرج|انتقال)$/u;
const granted = /^(?:ضوءا?|قرارا?|ضماناته?|ضمانه|ضامنا?|موافقه|اذنا?|تنازلاته?|تنازلا)$/u;

/** The cue, up to what is called for; `label`: what calls for it, where it stands behind the verb. */
export function requiredAt(view: View, i: number, to: number): (Range & { readonly label?: Range }) | undefined {
  if (!requires.test(view.tokens[i]!.folded)) return undefined;
  const isDenied = /^[وف]?(?:لا|لم|لن|ما)$/u.test(view.tokens[i - 1]?.folded ?? "") && !isWhichCalls(view, i);
  if (isDenied || view.tokens.slice(Math.max(0, i - 2), i + 2).some(({ folded }) => atLarge.test(folded)))
    return undefined;
  const first = view.tokens[i + 1];
  // «يقتضي بلوغها أن», «تتطلب التسوية موافقة»: who calls for it.
  const isNamed = isDefinite(first) || (first !== undefined && /.{3,}(?:ه|ها|هما|هم)$/u.test(first.exact));
  // «تقتضي إعادة الفتح سحب المدفعية».
  const isOwned = isDeedNoun(first) && isDefinite(view.tokens[i + 2]) && isDeedNoun(view.tokens[i + 3]);
  // «يتطلب العلاج موافقة الطبيب»: no course of events.
  if (hasArticle(first) && !isOutcome(first) && !isDeedNoun(first) && !course.test(first!.folded)) return undefined;
  const behind = isOwned ? i + 3 : isNamed ? i + 2 : i + 1;
  for (let k = behind; k < Math.min(to - 1, behind + 4); k++) {
    const token = view.tokens[k]!;
    if (!isWord(token) || isComma(token)) return undefined;
    const isAsked =
      token.folded === "ان" ||
      granted.test(token.folded) ||
      (!isDefinite(token) && isDeedNoun(token) && (k > i + 1 || !hasTanwin(token)));
    if (isAsked) return k > i + 1 ? { from: i, to: k, label: { from: i + 1, to: k } } : { from: i, to: k };
    if (!isNamed && !isDeedNoun(first)) return undefined;
  }
  return undefined;
}

/** «وهو ما يستلزم». */
const isWhichCalls = (view: View, i: number): boolean =>
  view.tokens[i - 1]!.folded === "ما" && /^[وف]?(?:هو|هذا|ذلك|الامر)$/u.test(view.tokens[i - 2]?.folded ?? "");
