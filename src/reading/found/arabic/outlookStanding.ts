// A course named as the subject of how likely it is: «تهدئة متقطعة هي الأقرب», «أما القطيعة فتصبح مرجحة», «يبقى التأجيل مخرجًا».
import type { View } from "../view.ts";
import { isOutcome, lettersBefore } from "./outcomes.ts";
import type { Frame } from "./outlookFrames.ts";
import type { verbsIn } from "./verbsIn.ts";
import { isDefinite, isIn, isQuoteOpen, isWord, prepositions, quoteEnd } from "./words.ts";

type Verbs = ReturnType<typeof verbsIn>;

/** Words of a name at most, before what says how it stands. */
const most = 6;

const likely =
  /^(?:ال)?(?:مستبعد|وارد|ممكن|محتمل|مرجح|موجل|بعيد|ضعيف|ارجح|اقرب|ابعد|اضعف|مطروح|محتوم|احتمال|مخرج|خيار|ثالث|مسار)(?:ا|ه)?$/u;
const becomes = /^[وف]?(?:[يت](?:صبح|غدو|بدو|بقي|ظل|صير|بات)|بات|باتت|صار|صارت)$/u;

/** The name at the head of a clause at `i`, or behind a verb of staying there. */
export function standingAt(view: View, verbs: Verbs, i: number, to: number): Frame | undefined {
  const isBehindVerb = becomes.test(view.tokens[i]!.folded);
  const begin = isBehindVerb ? i + 1 : i;
  if (begin + 1 >= to) return undefined;
  if (isQuoteOpen(view.tokens[begin])) {
    const end = quoteEnd(view, begin, 8);
    // «أما «العودة إلى الأدغال» فيُحتمل أن …».
    const isAnswered = end !== undefined && end < to && /^[وف]?اما$/u.test(view.tokens[i - 1]?.folded ?? "");
    if (isAnswered && isOutcome(view.tokens[begin + 1]) && /^ف.{2,}/u.test(view.tokens[end]!.folded))
      return { at: begin + 1, to: end - 1 };
    if (end === undefined || end >= to) return undefined;
    const at = isBehindVerb ? likelyFrom(view, verbs, end, to) : isLikely(view, end, to) ? end : undefined;
    return at === undefined ? undefined : { at: begin + 1, to: end - 1, isTold: isOfSeveral(view, at) };
  }
  if (!isOutcome(view.tokens[begin])) return undefined;
  const isLed = /^[وف]?اما$/u.test(view.tokens[i - 1]?.folded ?? "");
  const name = (end: number): Frame => ({
    at: begin,
    to: end,
    cut: isBehindVerb || isLed ? 0 : lettersBefore(view.tokens[begin])!,
  });
  for (let k = begin + 1; k < Math.min(to - 1, begin + most); k++) {
    const { folded } = view.tokens[k]!;
    // «تقاسم المناجم هو ما تفضله الرئيسة».
    const isWhat = /^ه[وي]$/u.test(folded) && view.tokens[k + 1]!.folded === "ما" && verbs[k + 2] !== undefined;
    if (isBehindVerb ? likely.test(folded) : isWhat || isLikely(view, k, to)) return name(k);
    if (isLed && answers.test(folded)) return name(k);
    if (!isWord(view.tokens[k]) || verbs[k]) return undefined;
  }
  return undefined;
}

/** Where it says how the name stands, behind a few words that tell of it: «ويبقى «المسار البديل» عبر البحر احتمالًا بعيدًا». */
function likelyFrom(view: View, verbs: Verbs, end: number, to: number): number | undefined {
  const isTold = (k: number): boolean => isWord(view.tokens[k]) && (!verbs[k] || isIn(view.tokens[k], prepositions()));
  for (let k = end; k < Math.min(to, end + most) && isTold(k); k++) if (likely.test(view.tokens[k]!.folded)) return k;
  return undefined;
}

/** «هي الأقرب», «غير مستبعد», «فتصبح مرجحة», «وارد في حال». */
function isLikely(view: View, k: number, to: number): boolean {
  const word = (n: number): string => (n < to ? view.tokens[n]!.folded : "");
  if (/^[وف]?(?:ه[وي]|غير)$/u.test(word(k))) return likely.test(word(k + 1));
  if (becomes.test(word(k)))
    return likely.test(word(k + 1)) || (/^ه[وي]$/u.test(word(k + 1)) && likely.test(word(k + 2)));
  return isDefinite(view.tokens[k - 1]) && !isDefinite(view.tokens[k]) && likely.test(word(k));
}

/** «أما القطيعة فقد …», «أما الإخلاء فلا يُتصور». */
const answers = /^ف(?:قد|لا|لن|لم|لعله?ا?|[يت]\p{L}{2,}|س[يت]\p{L}+)$/u;

/** «أرجح المآلات», «أقرب الاحتمالات». */
const isOfSeveral = (view: View, k: number): boolean =>
  likely.test(view.tokens[k]!.folded) &&
  /^ال(?:مالات|احتمالات|مسارات|سيناريوهات|مخارج|خيارات|طرق|نهايات|مشاهد)$/u.test(view.tokens[k + 1]?.folded ?? "");
