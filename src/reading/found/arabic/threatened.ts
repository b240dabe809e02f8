// Threats without a particle: «… تحت طائلة السجن», «خطوة واحدة أخرى وتندلع الحرب», «سلّموا الجسر أو نأتي إليه».
import type { Range, View } from "../view.ts";
import { isFutureAt, isPresent } from "./ahead.ts";
import { verbsIn } from "./verbsIn.ts";
import { isComma, isDefinite, isIn, isWord, prepositions } from "./words.ts";

/** What stands before is asked for, and what follows comes else. */
export const orElseAt = (view: View, from: number, i: number, to: number): Range | undefined =>
  underPenalty(view, from, i, to) ?? orderOr(view, from, i, to);

const falls =
  /^[وف]?(?:[يت]?قع(?:ون)?|وقع(?:ت|وا)?|[يت]ندرج|[يت]دخل|سقط(?:ت|وا)?|[يت]ضع(?:ه|ها)?|كان(?:ت|وا)?|بات(?:ت|وا)?|اصبح(?:ت|وا)?|لا)$/u;

/** «أمر بتسليم الأسلحة تحت طائلة السجن»; «يقع تحت طائلة القانون» threatens nobody. */
function underPenalty(view: View, from: number, i: number, to: number): Range | undefined {
  if (view.tokens[i]!.folded !== "تحت" || view.tokens[i + 1]?.folded !== "طائله" || i < from + 3 || i + 2 >= to)
    return undefined;
  return view.tokens.slice(i - 3, i).some(({ folded }) => falls.test(folded)) ? undefined : { from: i, to: i + 2 };
}

/** An order to several, and what we or they will do else. */
function orderOr(view: View, from: number, i: number, to: number): Range | undefined {
  if (view.tokens[i]!.folded !== "او" || i + 1 >= to) return undefined;
  const { folded } = view.tokens[i + 1]!;
  const isOurs = isFutureAt(view, i + 1) || (verbsIn(view)[i + 1]?.tense === "imperfect" && folded.startsWith("ن"));
  if (!isOurs) return undefined;
  for (let k = i - 1; k >= Math.max(from, i - 9); k--) {
    if (isComma(view.tokens[k]) && k < i - 1) return undefined;
    const isHead = k === from || !isWord(view.tokens[k - 1]);
    if (isHead) return /^[^\p{P}]{2,}وا$/u.test(view.tokens[k]!.folded) ? { from: i, to: i + 1 } : undefined;
  }
  return undefined;
}

/** What only passes: «يوم آخر ويبدأ الموسم». */
const times = /^(?:مره|يوم|اسبوع|شهر|عام|سنه|ساعه|ليله|دقيقه|ايام|اشهر|ساعات|دقائق|قليلا|لحظه|لحظات)$/u;

/** «خطوة واحدة إضافية نحو السد وتندلع الحرب»: one more, and what comes of it. */
export function oneMore(
  view: View,
  from: number,
  i: number,
  to: number,
): (Range & { readonly then: number }) | undefined {
  const head = view.tokens[i]!;
  if (i > from && isWord(view.tokens[i - 1])) return undefined;
  if (!isWord(head) || isDefinite(head) || times.test(head.folded) || isIn(head, prepositions()) || verbsIn(view)[i])
    return undefined;
  const isOne = view.tokens
    .slice(i + 1, i + 3)
    .some(({ folded }) => /^(?:واحده?|اخر|اخري|اضافيه?|جديده?|ثانيه?|ثان)$/u.test(folded));
  if (!isOne) return undefined;
  for (let k = i + 2; k < Math.min(to, i + 12); k++) {
    const token = view.tokens[k]!;
    if (!isWord(token)) return undefined;
    if (/^و[يتن]/u.test(token.folded) && isPresent(view, k)) return { from: i, to: i + 1, then: k };
    if (verbsIn(view)[k]) return undefined;
  }
  return undefined;
}
