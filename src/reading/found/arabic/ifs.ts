// Conditions that no phrase of the lexicon shows: «إن واصلت X …، ردّت Y», «ستؤجله إن أُعيدت العائدات», «متى استؤنف المسح», «شرط تجميد الدوريات».
import type { ConditionType } from "../../reading.ts";
import type { Range, View } from "../view.ts";
import { barteredAt, returnedAt } from "./bartered.ts";
import { bidAt } from "./bids.ts";
import { isIf } from "./clauseWords.ts";
import { inReturnAt } from "./exchange.ts";
import { beforeAny, needFirst, noneWithout, onlyWay, termsOf } from "./firstNeeded.ts";
import { aimThenTerms, impliedAt } from "./implied.ts";
import { lastingAt, withStill } from "./lastingTerms.ts";
import { laterIf } from "./laterTerms.ts";
import { isDeedNoun } from "./masdars.ts";
import { isImperfectWord, isPastWord } from "./ordinaryWords.ts";
import { requiredAt } from "./required.ts";
import { oneMore, orElseAt } from "./threatened.ts";
import { hangingAt, tiedAt } from "./tied.ts";
import { triggerAt } from "./triggers.ts";
import { exceptThat, exceptWhen, withoutThat } from "./unlessTerms.ts";
import { untilAt, untilFirst, upToDeed } from "./until.ts";
import { verbsIn } from "./verbsIn.ts";
import { isComma, isDefinite, nouns } from "./words.ts";

export interface Form extends Range {
  readonly type: ConditionType | "else";
  readonly demand: "before" | "after";
  /** Where what follows from it begins, where the form tells. */
  readonly then?: number;
  /** The scenario that what follows sets off, or what is had for it. */
  readonly label?: Range;
}

/** The condition whose cue stands at `i` of the clause or sentence from `from`. */
export function conditionForm(view: View, from: number, i: number, to: number): Form | undefined {
  const until = i > from ? (untilAt(view, from, i, to) ?? upToDeed(view, from, i, to)) : undefined;
  if (until) return { ...until, type: "until", demand: "before" };
  const trigger = triggerAt(view, i, to);
  if (trigger) return { ...trigger, demand: "after" };
  const first = i === from ? untilFirst(view, i, to) : undefined;
  if (first) return { ...first, type: "until", demand: "before" };
  const not = ifNotAt(view, i, to);
  if (not !== undefined) return { from: i, to: i + 2, type: "if_then", demand: "after", then: not };
  const except = exceptBy(view, from, i, to);
  if (except) return except;
  const bare = ifAt(view, from, i, to) ?? assoonAt(view, from, i, to);
  if (bare) return { ...bare, type: "if_then", demand: "after" };
  // «يُشترط لفتحه أن تفرج X».
  const aim = /^[وف]?[يت]شترط$/u.test(view.tokens[i]!.folded) ? aimThenTerms(view, i, to) : undefined;
  if (aim) return { ...aim, type: "precondition", demand: "after" };
  const hanging = hangingAt(view, from, i, to);
  if (hanging?.isDemand) return { from: hanging.from, to: hanging.to, type: "precondition", demand: "after" };
  if (hanging) return { ...hanging, type: hanging.label ? "implicit" : "if_then", demand: "after" };
  const terms = i > from ? (termsAt(view, i, to) ?? tiedAt(view, from, i, to)) : tiedAt(view, from, i, to);
  if (terms) return { ...terms, type: "precondition", demand: "after" };
  const required = requiredAt(view, i, to);
  if (required) return { ...required, type: "precondition", demand: "after" };
  const needed = neededFor(view, from, i, to);
  if (needed) return { ...needed, type: "precondition", demand: "before" };
  const exchange = inReturnAt(view, from, i, to);
  if (exchange) return { ...exchange, type: "quid_pro_quo", demand: "before" };
  const implied = impliedAt(view, from, i, to) ?? bidAt(view, from, i, to) ?? oneMore(view, from, i, to);
  if (implied) return { ...implied, type: "implicit", demand: "before" };
  return plainForm(view, from, i, to);
}

const led = (text: string): ReadonlySet<string> =>
  new Set(text.split(" ").flatMap((word) => [word, `و${word}`, `ف${word}`]));

/** Words that may open a form below: most tokens need not be looked at. */
const opens = led(
  "شرط الشرط قبل ان فور بمجرد من ما طيله طوال طول دون بدون بغير بلا تحت او لا هو هي مقايضه مبادله استبدال المقايضه المبادله بمقايضه بمبادله لمقايضه لمبادله ثمنا",
);
const turns = led("الا في بالمقابل عوضا بدلا ثمنا لقاء مقابل نظير بدله بدلها بدلهم بدلهما");

/** What needs no more than a word and what stands beside it. */
function plainForm(view: View, from: number, i: number, to: number): Form | undefined {
  if (!opens.has(view.tokens[i]!.folded)) {
    const still = withStill(view, from, i, to);
    return still && { ...still, type: "as_long_as", demand: "before" };
  }
  const later = laterIf(view, from, i, to);
  if (later) return { ...later, type: "if_then", demand: "after" };
  const lasting = lastingAt(view, from, i, to);
  if (lasting) return { ...lasting, type: "as_long_as", demand: "before" };
  const unless = withoutThat(view, from, i, to);
  if (unless) return { ...unless, type: "unless", demand: "before" };
  const orElse = orElseAt(view, from, i, to);
  if (orElse) return { ...orElse, type: "else", demand: "before" };
  const first = needFirst(view, from, i, to) ?? termsOf(view, i, to) ?? noneWithout(view, from, i, to);
  if (first) return { ...first, type: "precondition", demand: "after" };
  const only = onlyWay(view, from, i, to) ?? beforeAny(view, from, i, to);
  if (only) return { ...only, type: "precondition", demand: "before" };
  const bartered = barteredAt(view, from, i, to);
  return bartered && { ...bartered, type: "quid_pro_quo", demand: "before" };
}

/** Conditions whose words are else a mere turn of speech: «إلا أن» before a verb, «في المقابل» of two deeds. */
export function turnedForm(view: View, from: number, i: number, to: number): Form | undefined {
  if (!turns.has(view.tokens[i]!.folded)) return undefined;
  const unless = exceptThat(view, from, i, to) ?? exceptWhen(view, from, i, to);
  if (unless) return { ...unless, type: "unless", demand: "before" };
  const returned = returnedAt(view, from, i, to);
  return returned && { ...returned, type: "quid_pro_quo", demand: "before" };
}

/** «لن يُفتح إلا بنشر النص», «لن تتحرك إلا بطلب مكتوب»: by what deed alone, or on whose word. */
function exceptBy(view: View, from: number, i: number, to: number): Form | undefined {
  const next = view.tokens[i + 1];
  if (!/^إلّ?ا$/u.test(view.tokens[i]!.exact) || i + 1 >= to || !/^ب.{2,}/u.test(next!.folded)) return undefined;
  const isDenied = view.tokens.slice(Math.max(from, i - 8), i).some(({ folded }) => /^[وف]?(?:لا|لن)$/u.test(folded));
  if (!isDenied) return undefined;
  const named = { ...next!, folded: next!.folded.slice(1), exact: next!.exact.slice(1) };
  if (onWord.test(named.folded)) return { from: i, to: i + 1, type: "precondition", demand: "after" };
  const isDeed = isDeedNoun(named) || /^(?:ضربه|حرب|انفجار)$/u.test(named.folded);
  return isDeed ? { from: i, to: i + 1, type: "unless", demand: "before" } : undefined;
}

const onWord = /^(?:طلب|ضمان|ضمانه|ضمانات|موافقه|اذن|توقيع|قرار|تفويض|ضوء|ثمن|اعتذار|اتفاق)$/u;

/** «إن» or «متى» before a perfect: in the midst of a clause, or at its head where an answer follows. */
function ifAt(view: View, from: number, i: number, to: number): (Range & { readonly then?: number }) | undefined {
  const verbs = verbsIn(view);
  if (i + 1 >= to || !(isIf(view, verbs, i) || isWhen(view, i))) return undefined;
  const word = view.tokens[i]!.folded;
  const isLed = /^[وف]/u.test(word);
  // «وإن كان صعبا»: although.
  if (isLed && /^كان/u.test(view.tokens[i + 1]!.folded)) return undefined;
  // «…؛ فمتى صادرت X قاربا ردت جارتها»: the head of a sentence of its own.
  const isHead = i === from || /^[؛:]$/u.test(view.tokens[i - 1]!.exact);
  if (i > from && !isLed && !isComma(view.tokens[i - 1])) return { from: i, to: i + 1 };
  for (let k = i + 2; k < Math.min(to - 1, i + 30); k++) {
    const answer = view.tokens[k]!.folded;
    const isBehindComma =
      isComma(view.tokens[k]) &&
      (verbs[k + 1] ||
        /^(?!ال).+[^ايو]نا$/u.test(view.tokens[k + 1]!.folded) ||
        opensAnswer.test(view.tokens[k + 1]!.folded));
    // «إن تأخرت المساعدات دخلنا الشتاء», «إن سقط السد فربما غرقت»: no mark between.
    const isNext =
      isHead &&
      k > i + 1 &&
      !view.tokens.slice(i + 1, k).some((token) => token.kind === "mark") &&
      verbs[k]?.tense === "perfect" &&
      (!verbs[k]!.isDoubtful ||
        /\u0651\u064e?ت$/u.test(view.tokens[k]!.exact) ||
        (k > i + 2 && prevails.test(verbs[k]!.lemma) && isDefinite(view.tokens[k + 1]))) &&
      verbs[k]!.cut === 0;
    // «وإن زادوا فالانفصال المتدرج»: its answer a noun.
    const isNamed = i === from && /^فال.{3,}/u.test(answer) && !verbs[k];
    if (isNext || isNamed) return { from: i, to: i + 1, then: k };
    if (
      answer === "فربما" ||
      (/^(?!ال)[^\p{P}]{3,}[^ايو]نا$/u.test(answer) && i === from && k > i + 2 && !nouns().has(answer))
    )
      return { from: i, to: i + 1 };
    const isOpened = verbs[k] || verbs[k + 1] || /^[يت].{2,}/u.test(view.tokens[k + 1]!.folded) || /^فان/u.test(answer);
    if (isBehindComma || (opensAnswer.test(answer) && isOpened)) return { from: i, to: i + 1 };
  }
  return i > from && !isLed ? { from: i, to: i + 1 } : undefined;
}

/** «فإن», «فقد», «فسوف», «فربما»; behind a comma also a verb, «دخلنا» among them. */
const opensAnswer = /^ف(?:ان|قد|لن|س|لا|ربما)/u;

/** «وإن لم تُمدَّد فسيعود كل طرف»: where the answer begins; «وإن لم يكن سهلا» concedes. */
export function ifNotAt(view: View, i: number, to: number): number | undefined {
  if (!/^[وف]?إن$/u.test(view.tokens[i]!.exact.replace(/\p{M}/gu, "")) || view.tokens[i + 1]?.folded !== "لم")
    return undefined;
  const verbs = verbsIn(view);
  for (let k = i + 3; k < Math.min(to, i + 16); k++) {
    const { folded } = view.tokens[k]!;
    if (opensAnswer.test(folded) && (/^ف(?:ان|قد|لن|لا|ربما)/u.test(folded) || verbs[k]?.isFuture)) return k;
    if (isComma(view.tokens[k]) && !opensAnswer.test(view.tokens[k + 1]?.folded ?? "")) return undefined;
  }
  return undefined;
}

const prevails = /^(?:غلب|ساد|رجح|عاد|سقط|حل|نام)$/u;

/** «بمجرد أن تُستهدف ناقلة», «حالما يوقع الطرفان»: before what is still to come. */
function assoonAt(view: View, from: number, i: number, to: number): Range | undefined {
  const word = view.tokens[i]!.folded;
  // «سيعود بمجرد صرفها»: before a deed, where all is still to come.
  if (/^[وف]?بمجرد$/u.test(word) && isDeedNoun(view.tokens[i + 1])) {
    // «وفيه يستولي الحرس على العاصمة بمجرد غياب رئيسه»: a verb that the rules know by its letters only.
    const guess = view.tokens
      .slice(from, i)
      .findIndex((token, k) => isImperfectWord(token.exact) && !verbsIn(view)[from + k]);
    const told = verbsIn(view)
      .slice(from, i)
      .filter((verb) => verb !== undefined);
    const isToCome = guess >= 0 || told.some(({ isFuture, tense }) => isFuture || tense === "imperfect");
    return isToCome && told.at(-1)?.tense !== "perfect" ? { from: i, to: i + 1 } : undefined;
  }
  const isTwo = /^[وف]?(?:بمجرد|فور)$/u.test(word) && view.tokens[i + 1]?.folded === "ان";
  const at = isTwo ? i + 2 : /^[وف]?حالما$/u.test(word) ? i + 1 : undefined;
  if (at === undefined || at >= to) return undefined;
  const verb = verbsIn(view)[at];
  const isToCome = verb?.tense === "imperfect" || /^[يت]\u064f/u.test(view.tokens[at]!.exact);
  return isToCome ? { from: i, to: at } : undefined;
}

const asking =
  /^[وف]?(?:[يتن]?علم|[يتن]?عرف|[يتن]?دري|[يتاس]?سال|[يت]تساءل|[يت]?تضح|[يت]?حدد|معرفه|تحديد|سؤال|السؤال)/u;

/** «متى وافقت X»: no question. */
export function isWhen(view: View, i: number): boolean {
  if (!/^[وف]?متي$/u.test(view.tokens[i]!.folded)) return false;
  const verb = verbsIn(view)[i + 1];
  // «متى أُنشئ الصندوق»: the vowel tells the passive.
  const isPassive =
    /^.\u064f|^أ.*\u0651$/u.test(view.tokens[i + 1]?.exact ?? "") && !/^[يتن]/u.test(view.tokens[i + 1]!.folded);
  // «متى أقلعت منها طائرة»: she-did, by the letters alone.
  const isShe = !verb && isPastWord(view.tokens[i + 1]?.exact ?? "");
  if (!isPassive && !isShe && (verb?.tense !== "perfect" || verb.isEither)) return false;
  const before = view.tokens[i - 1]?.folded ?? "";
  if (/^(?:منذ|الي|حتي|عن)$/u.test(before) || verbsIn(view)[i - 1]?.lists.has("say")) return false;
  for (let k = i + 1; k < Math.min(view.tokens.length, i + 30); k++) {
    const mark = view.tokens[k]!;
    if (mark.kind === "mark" && "؟?".includes(mark.exact)) return false;
    if (mark.kind === "mark" && ".!".includes(mark.exact)) break;
  }
  // «لا يعلم أحد متى بدأت ولا متى انتهت»: asked, not set.
  if (before === "ولا") return false;
  return !view.tokens.slice(Math.max(0, i - 4), i).some(({ folded }) => asking.test(folded));
}

/** «شرط» before a deed: what is done stands under it; «وشرطها أن», «شرطه الوحيد وقف النار». */
function termsAt(view: View, i: number, to: number): Range | undefined {
  if (/^[وف]?شرط(?:ه|ها|هما|هم)$/u.test(view.tokens[i]!.folded)) {
    const at = /^ال(?:وحيد|اول|اساسي)$/u.test(view.tokens[i + 1]?.folded ?? "") ? i + 2 : i + 1;
    const isSet = at + 1 < to && (view.tokens[at]!.folded === "ان" || isDeedNoun(view.tokens[at]));
    return isSet ? { from: i, to: at } : undefined;
  }
  const isTerms = i + 1 < to && view.tokens[i]!.folded === "شرط" && isDeedNoun(view.tokens[i + 1]);
  return isTerms && !/^(?:كان|من|علي|دون|اي)$/u.test(view.tokens[i - 1]?.folded ?? "")
    ? { from: i, to: i + 1 }
    : undefined;
}

/** «تسليم القراءات شرط لعقد أي جلسة»: what is asked stands before it. */
function neededFor(view: View, from: number, i: number, to: number): Range | undefined {
  if (i - from < 2 || view.tokens[i]!.folded !== "شرط") return undefined;
  const at = /^(?:مسبق|اساسي|ضروري|لازم)$/u.test(view.tokens[i + 1]?.folded ?? "") ? i + 2 : i + 1;
  const isAim = at < to && /^ل[^ه].{2,}/u.test(view.tokens[at]!.folded);
  const isNone = view.tokens
    .slice(Math.max(from, i - 6), i)
    .some(({ folded }) => /^[وف]?(?:ليس|ليست|لا|بلا|دون|اي|بدون)$/u.test(folded));
  return isAim && !isNone ? { from: i, to: at } : undefined;
}
