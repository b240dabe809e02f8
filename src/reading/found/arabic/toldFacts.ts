// Facts told with a condition's word: what came by surprise, no sooner than, whenever it used to, two things compared, all but for one.
import type { View } from "../view.ts";
import { isImperfectWord, isPastWord } from "./ordinaryWords.ts";
import { verbsIn } from "./verbsIn.ts";
import { hasArticle, isComma, isIn, isWord, nouns, prepositions } from "./words.ts";

const at = (view: View, i: number): string => view.tokens[i]?.folded ?? "";

/** «فإذا به يصير», «فإذا بالجرافات قد شقت», «فإذا الطريق مقطوع»: what comes by surprise; إذا of a condition has a verb behind it. */
export function isSudden(view: View, i: number): boolean {
  if (!/^[وف]?اذا$/u.test(at(view, i))) return false;
  const next = view.tokens[i + 1];
  if (!isWord(next)) return false;
  if (/^(?:ب(?:ه|ها|هم|هما|ي|نا)|ه[ويم])$/u.test(next.folded)) return true;
  if (/^[وف]?بال.{2,}|^ب(?:هذا|هذه|ذلك|تلك|احد|احدي)/u.test(next.folded)) return true;
  return /^[وف]/u.test(at(view, i)) && hasArticle(next) && !verbsIn(view)[i + 1];
}

/** «ما إن أُعلنت النتيجة حتى غصّت الساحة»: no sooner than. */
export const isNoSooner = (view: View, i: number): boolean =>
  /^[وف]?ما$/u.test(at(view, i - 1)) && !isImperfectWord(view.tokens[i + 1]?.exact ?? "");

/** «إذا ما قورنت بميزانية القوة», «إذا قيس بجاره», «إذا أُخذ في الحسبان»: beside what a thing is seen. */
export function isCompared(view: View, i: number): boolean {
  const verb = at(view, i + 1) === "ما" ? at(view, i + 2) : at(view, i + 1);
  return (
    /^(?:قورن|قيس|قوبل|قورب|وزن|عورض)(?:ت|ا|وا|تا)?$/u.test(verb) ||
    (/^(?:اخذ|وضع)(?:ت|نا)?$/u.test(verb) &&
      view.tokens.slice(i + 2, i + 6).some(({ folded }) => /^(?:ال)?(?:اعتبار|حسبان)$/u.test(folded))) ||
    /^(?:علمنا|تذكرنا|عرفنا|ادركنا|اضفنا|عدنا|اخذنا|وضعنا)$/u.test(verb)
  );
}

/** «كلما مرّت قافلة كان الأطفال يركضون», «كان يبتسم كلما ذُكر اسمه»: what used to happen. */
export function isHabit(view: View, from: number, i: number, to: number): boolean {
  const verbs = verbsIn(view);
  for (let k = from; k < to; k++) {
    if (!/^[وف]?كان(?:ت|وا|ا)?$/u.test(at(view, k))) continue;
    for (let n = k + 1; n < Math.min(to, k + 6); n++)
      if (n !== i && (verbs[n]?.tense === "imperfect" || isImperfectWord(view.tokens[n]!.exact))) return true;
  }
  return false;
}

/** «هدوء تام لولا طنين مسيّرة»: all but for that; «لولا تدخلها لانهارت» has an answer. */
export function isAllBut(view: View, from: number, i: number, to: number): boolean {
  if (i === from || !isWord(view.tokens[i - 1]) || /^(?:ان|بان|انه|لكن|و|اما)$/u.test(at(view, i - 1))) return false;
  const verbs = verbsIn(view);
  // «كانت ستنهار لولا تدخلها», «كاد يسقط لولا».
  if (verbs.slice(from, i).some((verb) => verb?.isFuture)) return false;
  if (view.tokens.slice(from, i).some(({ folded }) => /^[وفل]*(?:كان|كانت|كاد|كادت|لن|[يت]بر?م)$/u.test(folded)))
    return false;
  return !view.tokens.slice(i + 1, to).some(({ folded }, k) => /^ل.{3,}/u.test(folded) && isAnswer(view, i + 1 + k));
}

const isAnswer = (view: View, k: number): boolean => {
  const bare = view.tokens[k]!.exact.slice(1);
  return verbsIn(view)[k] !== undefined || isPastWord(bare) || /^لكان/u.test(at(view, k));
};

/** «طالما تغنّى الشعراء بهذا المضيق قبل أن …»: so often, at the head and with nothing that follows from it. */
export function isSoOften(view: View, i: number, to: number): boolean {
  const { exact, folded } = view.tokens[i + 1] ?? { exact: "", folded: "" };
  if (/^(?:ظل|بقي|دام|كان|استمر|لم|لا|ان)/u.test(folded)) return false;
  const isPast = isPastWord(exact) || /\u0651\u064e?ى$|\u0651\u064e?ت$/u.test(exact) || /^[ات].{2,3}[ىت]$/u.test(exact);
  const isAlone = !view.tokens
    .slice(i + 2, to)
    .some((token) => isComma(token) || /^ف(?:لا|لن|ان|س)/u.test(token.folded));
  return isPast && isAlone && !nouns().has(folded);
}

const happens = /^[وف]?(?:حدث|حصل|وقع|جري|طرا|كان|حل)(?:ت)?$/u;
const unforeseen = /^(?:[يت]كن|[يت]خطر|[يت]توقعه?|[يت]نتظره?|[يت]حسب|[يت]حلم)$/u;

/** «حدث ما لم يكن في الحسبان», «أنجز في ثلاثة أسابيع ما لم تنجزه الجيوش»: what was not, as something that was done or came about. */
export function isWhatWasNot(view: View, from: number, i: number): boolean {
  const verbs = verbsIn(view);
  const word = at(view, i + 2);
  if (unforeseen.test(word)) {
    const rest = view.tokens.slice(i + 3, i + 6).map(({ folded }) => folded);
    if (rest.some((next) => /^(?:الحسبان|البال|بال|بالبال|حسبان|متوقعا|منتظرا|خاطر|احد)$/u.test(next))) return true;
  }
  if (happens.test(at(view, i - 1))) return true;
  // The pronoun points back at ما, and all that stands before was done.
  if (!/.{3,}ه$/u.test(word) || /ة$/u.test(view.tokens[i + 2]!.exact)) return false;
  const told = verbs.slice(from, i).filter((verb) => verb !== undefined);
  const isDenied = view.tokens.slice(from, i).some(({ folded }) => /^[وف]?(?:لا|لن|ليس|ليست)$/u.test(folded));
  const last = told.at(-1);
  return (
    !isDenied &&
    last?.tense === "perfect" &&
    !last.lists.has("threat") &&
    !last.lists.has("commit") &&
    !told.some((verb) => verb.isFuture || verb.lists.has("say")) &&
    !isIn(view.tokens[i - 1], prepositions())
  );
}

/** «من أكثرها ازدحامًا، إن لم يكن أكثرها»: how much of it. */
export const isOfDegree = (view: View, i: number): boolean =>
  at(view, i + 1) === "لم" &&
  /^[يت]كن$/u.test(at(view, i + 2)) &&
  /^ا(?!ل)\p{L}{2,3}(?:ه|ها|هم|هما)?$/u.test(at(view, i + 3)) &&
  !isImperfectWord(view.tokens[i + 3]!.exact);

/** «ما دامت فرحتهم سوى ساعتين»: it did not last longer. */
export const isShort = (view: View, i: number, to: number): boolean =>
  /^دام(?:ت|وا|ا)?$/u.test(at(view, i + 1)) &&
  view.tokens.slice(i + 2, Math.min(to, i + 7)).some(({ folded }) => folded === "سوي");

/** «كان إذا غضب صمت», «كان الرعاة إذا حل الشتاء نزلوا»: what somebody used to do. */
export function isCustom(view: View, from: number, i: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - 3) && isWord(view.tokens[k]); k--) {
    if (/^[وف]?كان(?:ت|وا|ا)?$/u.test(at(view, k))) return true;
    if (verbsIn(view)[k]) return false;
  }
  return false;
}

/** «لو أنه سمع النصيحة.»: wished, and nothing that follows from it. */
export const isOnlyWished = (view: View, i: number, to: number): boolean =>
  /^ان(?:ه|ها|هم|هما|نا|ي|ني)?$/u.test(at(view, i + 1)) &&
  !view.tokens
    .slice(i + 2, to)
    .some((token) => isComma(token) || /^[لف].{2,}/u.test(token.folded) || token.folded === "ما");
