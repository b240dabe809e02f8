// Unless, without ما لم or إلا إذا: «لن يُفرج عن السفينة دون أن تعتذر أثينا», «سيبقى المعبر مغلقًا إلا أن يأذن الوالي».
import type { Range, View } from "../view.ts";
import { clauseFrom, isFutureAt, isPresent, isRuledOut } from "./ahead.ts";
import { verbsIn } from "./verbsIn.ts";
import { isComma, isWord } from "./words.ts";

/** «دون أن», «من دون أن», «بدون أن» behind what will not or cannot be. */
export function withoutThat(view: View, from: number, i: number, to: number): Range | undefined {
  const isTwo = view.tokens[i]!.folded === "من" && /^(?:دون|غير)$/u.test(view.tokens[i + 1]?.folded ?? "");
  if (!isTwo && !/^(?:دون|بدون|بغير)$/u.test(view.tokens[i]!.folded)) return undefined;
  const that = isTwo ? i + 2 : i + 1;
  if (view.tokens[that]?.folded !== "ان" || that + 1 >= to || !isPresent(view, that + 1)) return undefined;
  // «لن يغادر القاعة دون أن يصافحه» too: what is refused is refused till then.
  for (let k = clauseFrom(view, from, i); k < i; k++) {
    const { folded } = view.tokens[k]!;
    const isRefused =
      /^[وف]?لن$/u.test(folded) ||
      (/^[وف]?لا$/u.test(folded) && /^[يت]مكن$/u.test(view.tokens[k + 1]!.folded)) ||
      isRuledOut(view, k, i);
    if (isRefused && !view.tokens.slice(k, i).some((token) => isComma(token))) return { from: i, to: that + 1 };
  }
  return undefined;
}

/** What restricts: «لا يملك إلا أن يوافق», «ما عليه إلا أن», «لا يريد إلا أن». */
const restricts =
  /^(?:[يت]ملك(?:ون)?|[يت]سع.*|امام.{1,3}|علي.{1,3}|خيار|سبيل|مفر|بد|[يت]ستطيع.*|[يت]جد|[يت]نقص.*|[يت]ريد.*|[يت]طلب.*|[يت]رضي|[يت]حتاج.*|[يت]كن|[يت]بق|[يت]فعل|هم|شاغل)$/u;

/** «إلا أن» before an imperfect and right behind what is to last or will not be; before a noun it is but. */
export function exceptThat(view: View, from: number, i: number, to: number): Range | undefined {
  if (!/^إل\u0651?ا\u0651?$/u.test(view.tokens[i]!.exact) || view.tokens[i + 1]?.folded !== "ان") return undefined;
  if (i < from + 2 || i + 2 >= to || !isWord(view.tokens[i - 1]) || !isPresent(view, i + 2)) return undefined;
  const begin = clauseFrom(view, from, i);
  if (view.tokens.slice(begin, i).some(({ folded }) => restricts.test(folded))) return undefined;
  const verbs = verbsIn(view);
  for (let k = begin; k < i; k++) {
    const isLeft = isFutureAt(view, k) || (/^[وف]?لا$/u.test(view.tokens[k]!.folded) && isPresent(view, k + 1));
    const isLasting = verbs[k]?.tense === "imperfect" && /^(?:بقي|ظل|استمر|واصل)$/u.test(verbs[k]!.lemma);
    if (isLeft || isLasting) return { from: i, to: i + 2 };
  }
  return undefined;
}

/** «لن يفتح المعبر إلا حين تصل القوات», «لن نرحل إلا إن رحلوا»: what will not be but then. */
export function exceptWhen(view: View, from: number, i: number, to: number): Range | undefined {
  if (!/^إل\u0651?ا\u0651?$/u.test(view.tokens[i]!.exact) || i < from + 2 || i + 2 >= to) return undefined;
  const { folded, exact } = view.tokens[i + 1]!;
  if (!/^(?:حين|عندما|متي|حينما|بعدما)$/u.test(folded) && !/^إن\u0652?$/u.test(exact)) return undefined;
  const isRefused = view.tokens.slice(clauseFrom(view, from, i), i).some((token) => /^[وف]?لن$/u.test(token.folded));
  return isRefused ? { from: i, to: i + 2 } : undefined;
}
