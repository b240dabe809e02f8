// "Not until": «لن تفتح المعبر حتى يتوقف القتال», «لن نفاوض قبل انسحاب القوات», «إلى أن تنسحب».
import { words } from "../../lexicon/lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { Phrases, wordSet } from "../phrases.ts";
import type { View } from "../view.ts";
import { isRuledOut } from "./ahead.ts";
import { isDeedNoun } from "./masdars.ts";
import { isImperfectWord } from "./ordinaryWords.ts";
import { verbsIn } from "./verbsIn.ts";
import { isComma, isIn, isWord, prepositions } from "./words.ts";

let sets: ReturnType<typeof makeSets> | undefined;
const makeSets = () => ({
  refusal: new Phrases(["لن", "لا", "لا يمكن", ...words("ar", "not-possible")].map((word) => [word, true] as const)),
  lasting: wordSet(words("ar", "verb.lasting")),
  deeds: wordSet(words("ar", "condition.deed")),
  pointing: wordSet(words("ar", "word.pointing")),
});

/** A noun of what may happen: behind قبل, حتى or حال a condition. */
function isDeed(token: Token | undefined): boolean {
  sets ??= makeSets();
  return token !== undefined && (sets.deeds.has(token.folded) || sets.deeds.has(token.folded.replace(/^ال/u, "")));
}

/** A cue of "until" at `i` in the clause from `from`: only behind what is refused or goes on till then, and before a deed. */
export function untilAt(
  view: View,
  from: number,
  i: number,
  to: number,
): { readonly from: number; readonly to: number } | undefined {
  const word = view.tokens[i]!.folded;
  const next = view.tokens[i + 1]?.folded ?? "";
  if (i + 1 >= to) return undefined;
  sets ??= makeSets();
  // «لن يبدأ إلا بعد أن تزال», «إلا بعد وقف القصف».
  if (word === "الا" && /^(?:بعد|عند)$/u.test(next) && isHeld(view, from, i)) {
    const at = view.tokens[i + 2]?.folded === "ان" ? i + 3 : i + 2;
    return at < to ? { from: i, to: at } : undefined;
  }
  if (!/^(?:حتي|قبل|الي)$/u.test(word)) return undefined;
  const isLed = next === "ان";
  const behind = isLed ? i + 2 : i + 1;
  const verb = behind < to ? verbsIn(view)[behind] : undefined;
  // «حتى تُعاد الجثث»: the vowel tells a verb that no list knows.
  const isPassive = behind < to && isPassiveToCome(view.tokens[behind]);
  const isGuess = word === "حتي" && behind < to && !verb && isImperfectWord(view.tokens[behind]!.exact);
  const isVerb =
    (isPassive || isGuess || (verb?.tense === "imperfect" && !verb.isFuture)) && isLed === (word !== "حتي");
  if (!isVerb && !(word !== "الي" && isDeed(view.tokens[i + 1]))) return undefined;
  return (word === "الي" ? !isPointing(view, i) : isHeld(view, from, i)) ? { from: i, to: behind } : undefined;
}

/** «حتى تُنشر النتائج، ستبقى الحدود مغلقة»: at the head, and what goes on till then or will not be. */
export function untilFirst(
  view: View,
  i: number,
  to: number,
): { readonly from: number; readonly to: number; readonly then: number } | undefined {
  if (!/^[وف]?(?:حتي|ريثما)$/u.test(view.tokens[i]!.folded) || i + 3 >= to) return undefined;
  const verbs = verbsIn(view);
  if (verbs[i + 1]?.tense !== "imperfect" && !isPassiveToCome(view.tokens[i + 1])) return undefined;
  sets ??= makeSets();
  for (let k = i + 3; k < Math.min(to, i + 20); k++) {
    const isHere = isComma(view.tokens[k - 1]) || verbs[k]?.isFuture || /^[وف]?لن$/u.test(view.tokens[k]!.folded);
    if (!isHere) continue;
    if (/^[وف]?(?:لن|لا)$/u.test(view.tokens[k]!.folded)) return { from: i, to: i + 1, then: k };
    if (verbs[k]?.tense === "imperfect" && sets.lasting.has(verbs[k]!.lemma)) return { from: i, to: i + 1, then: k };
  }
  return undefined;
}

/** «يشير إلى أن», «خلص التقرير إلى أن», «استنادًا إلى أن»: a word before «إلى» at `i` tells where a thought goes. */
export function isPointing(view: View, i: number): boolean {
  sets ??= makeSets();
  const { pointing } = sets;
  for (let k = i - 1; k >= Math.max(0, i - 4) && view.tokens[k]!.kind !== "mark"; k--) {
    const word = view.tokens[k]!.folded;
    const isPointer = pointing.has(word) || pointing.has(word.replace(/^[وف]/u, ""));
    // «لن تعود القوافل إلى أن يفتح المعبر»: what will not be points nowhere.
    if (isPointer) return !/^[وف]?لن$/u.test(view.tokens[k - 1]?.folded ?? "");
  }
  return false;
}

/** «لن تهدأ الجبهة»: an imperfect, known or not. */
const isWont = (view: View, k: number): boolean =>
  /^[وف]?لن$/u.test(view.tokens[k]!.folded) && /^[يتنا]\p{L}{2}/u.test(view.tokens[k + 1]?.folded ?? "");
const isPassiveToCome = (token: Token | undefined): boolean => /^[يت]\u064f/u.test(token?.exact ?? "");
const stays = /^(?:باق|باقيه?|باقون|باقين|مستمره?|مستمرون)$/u;
/** «إضراب مفتوح حتى يُكشف النص», «إغلاق المعابر حتى تنسحب X»: what lasts, as a noun. */
const holds =
  /^[وف]?ب?(?:ال)?(?:اضرابا?|اعتصاما?|تعليق|تجميد|اغلاق|حصار|ابقاء|بقاء|مقاطعه|احتجاز|حجز|تمديد|مواصله|مفتوحا?|مفتوحه|معلقه?ا?|مجمده?ا?|مغلقه?ا?)$/u;

/** No aim: «حتى لا يتسلل أحد», «حتى يتمكن الفريق من العمل». */
const isOpenEnd = (view: View, i: number): boolean =>
  isToComeOrGuess(view, i) && !/^[يت](?:تمكن|تسني|ستطيع|منع|ضمن|حول|تجنب|تفادي)/u.test(view.tokens[i + 1]!.folded);

const isToComeOrGuess = (view: View, i: number): boolean =>
  isToCome(view, i) || isImperfectWord(view.tokens[i + 1]?.exact ?? "");
const isToCome = (view: View, i: number): boolean =>
  verbsIn(view)[i + 1]?.tense === "imperfect" || isPassiveToCome(view.tokens[i + 1]);

/** «لا مفاوضات على الحدود قبل الانسحاب»: a noun that is ruled out at the head of a clause. */
const isNoneBefore = (view: View, from: number, k: number, i: number): boolean =>
  (k === from && i - k === 2) ||
  ((k === from || !isWord(view.tokens[k - 1]) || /^(?:ان|بان|انه)$/u.test(view.tokens[k - 1]!.folded)) &&
    isRuledOut(view, k, i));

/** «مغلق لحين انتهاء اللجنة من الجرد», «معلّق لغاية انسحاب القنّاصة»: up to a deed; «ظل مغلقًا لحين» is over. */
export function upToDeed(
  view: View,
  from: number,
  i: number,
  to: number,
): { readonly from: number; readonly to: number } | undefined {
  const { folded } = view.tokens[i]!;
  const isTwo = folded === "الي" && /^(?:حين|غايه)$/u.test(view.tokens[i + 1]?.folded ?? "");
  if (!isTwo && !/^ل(?:حين|غايه)$/u.test(folded)) return undefined;
  const deed = isTwo ? i + 2 : i + 1;
  const whose = view.tokens[deed + 1];
  if (i < from + 2 || deed + 1 >= to || !isDeedNoun(view.tokens[deed])) return undefined;
  if (!isWord(whose) || isIn(whose, prepositions())) return undefined;
  sets ??= makeSets();
  const { lasting } = sets;
  const isOver = verbsIn(view)
    .slice(from, i)
    .some((verb) => verb?.tense === "perfect" && (lasting.has(verb.lemma) || /^(?:انتظر|كان)$/u.test(verb.lemma)));
  // «ولم يصدر شيء إلى حين إغلاق العدد».
  const isTold = view.tokens.slice(from, i).some((token) => /^[وف]?لم$/u.test(token.folded));
  return isOver || isTold ? undefined : { from: i, to: deed };
}

/** Whether something in `[from, i)` is refused, or said to go on. */
function isHeld(view: View, from: number, i: number): boolean {
  const { refusal, lasting } = sets!;
  const verbs = verbsIn(view);
  for (let k = i - 1; k >= Math.max(from, i - 60); k--) {
    // «ويبقى الانهيار احتمالا: يكفي أن يُغتال أحدهم حتى …»: what stands before a colon holds nothing behind it.
    if (/^[:؛;.]$/u.test(view.tokens[k]!.folded) || (isComma(view.tokens[k]) && k < i - 1)) return false;
    // «لا مفاوضات قبل الانسحاب».
    const isRefused = refusal.at(view, k, i, "and") !== undefined || view.tokens[k]!.exact === "ألا";
    if (
      isRefused &&
      (verbs[k + 1] || isPassiveToCome(view.tokens[k + 1]) || isWont(view, k) || isNoneBefore(view, from, k, i))
    )
      return true;
    // «يبقى اللواءان إذا حل الشتاء قبل أن يُحسم العقد»: only a time.
    if (view.tokens[i]!.folded === "قبل") continue;
    if (verbs[k]?.tense === "imperfect" && lasting.has(verbs[k]!.lemma)) return true;
    if (view.tokens[i]!.folded === "حتي" && holds.test(view.tokens[k]!.folded) && isOpenEnd(view, i)) return true;
    // «القطعات باقية حتى تتسلم الجثة»: before what is still to come.
    if (stays.test(view.tokens[k]!.folded) && isToCome(view, i)) return true;
  }
  return false;
}
