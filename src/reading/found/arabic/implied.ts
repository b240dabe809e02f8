// Conditions without a particle: «من دون ضمانات لن …», «أي خرق سيعني …», «يكفي أن يسقط صاروخ لتنهار الهدنة».
import { words } from "../../lexicon/lexicon.ts";
import { fold } from "../../text/folded.ts";
import { wordSet } from "../phrases.ts";
import type { Range, View } from "../view.ts";
import { isDeedNoun } from "./masdars.ts";
import { isImperfectWord } from "./ordinaryWords.ts";
import { verbForms } from "./verbs.ts";
import { verbsIn } from "./verbsIn.ts";
import { hasTanwin, isComma, isDefinite, isWord } from "./words.ts";

export interface Implied extends Range {
  /** Where what follows from it begins. */
  readonly then?: number;
  /** What follows from it, where it stands before. */
  readonly label?: Range;
}

/** How far behind what is lacking or done the answer may begin, in tokens. */
const reach = 14;
let breaches: ReadonlySet<string> | undefined;

export function impliedAt(view: View, from: number, i: number, to: number): Implied | undefined {
  const implied =
    withoutAt(view, from, i, to) ??
    anyAt(view, from, i, to) ??
    failureAt(view, from, i, to) ??
    lackedAt(view, from, i, to) ??
    missingAt(view, from, i, to) ??
    boundAt(view, from, i, to) ??
    enoughAt(view, i, to) ??
    liableAt(view, i, to);
  return implied && !hasParticle(view, i, to) ? implied : undefined;
}

/** «من شأن أي حادث أن يفضي إليه إذا بقيت», «ففشلها، إن حصل، يعني»: the particle has it. */
const hasParticle = (view: View, i: number, to: number): boolean =>
  view.tokens
    .slice(i + 1, Math.min(to, i + 3 * reach))
    .some(
      ({ folded, exact }, k) =>
        /^(?:اذا|لو|شريطه|بشرط)$/u.test(folded) || (exact === "إن" && isComma(view.tokens[i + k])),
    );

/** At the head of a clause, and an answer in the future or negated behind it. */
function withoutAt(view: View, from: number, i: number, to: number): Implied | undefined {
  const word = view.tokens[i]!.folded;
  const next = view.tokens[i + 1]?.folded ?? "";
  const isTwo = /^[وف]?من$/u.test(word) && /^(?:دون|غير)$/u.test(next);
  const before = view.tokens[i - 1];
  const isHead = i === from || isComma(before) || /^(?:ان|بان|انه|انها|اما)$/u.test(before?.folded ?? "");
  if (!isHead || !(isTwo || /^[وف]?(?:بدون|دون|بغير|بلا)$/u.test(word))) return undefined;
  const begin = isTwo ? i + 2 : i + 1;
  // «بلا توقف»: how something is done; «بلا توقف القصف» lacks it.
  if (manner.test(view.tokens[begin]?.folded ?? "") && !isDefinite(view.tokens[begin + 1])) return undefined;
  if (
    /^(?:شروط|شرط|اي|ان|قيد|ذلك|جدوي|ضجيج|ضوضاء|تردد|مقدمات|استثناء|شك|موعد|كلل|مبالغه|تفاصيل|انذار|ابطاء|عجله|قصد|سابق)$/u.test(
      view.tokens[begin]?.folded ?? "",
    )
  )
    return undefined;
  const then = answer(view, begin + 1, to, /^(?:ف?(?:لن|لا|سوف|قد))$/u);
  return then === undefined ? undefined : { from: i, to: begin, then };
}

const manner =
  /^(?:ريب|جدال|منازع|منافس|هواده|انقطاع|توقف|رحمه|شفقه|خوف|وجل|خجل|حرج|حياء|سبب|مبرر|مسوغ|معني|طائل|فائده|هدف|استئذان|رجعه|موده|حدود|نهايه|مواربه|تحفظ|تاخير|ابطاء|اكتراث|وعي|عناء|جهد|ثمن|مقابل|رد|تعليق|نتيجه|مراسم|اعلان|جواب)$/u;

/** «أي تأخير في التسليم سيعني»: a breach, and what it will bring. */
function anyAt(view: View, from: number, i: number, to: number): Implied | undefined {
  const isAny = /^[وف]?اي$/u.test(view.tokens[i]!.folded) && view.tokens[i + 1] !== undefined;
  if (!isAny || (i > from && isWord(view.tokens[i - 1]) && !/^(?:ان|بان)$/u.test(view.tokens[i - 1]!.folded)))
    return undefined;
  breaches ??= wordSet(words("ar", "condition.breach"));
  // «العناد، أي إتمام العقد، سيكلفنا»: that is.
  const isDeed = isDeedNoun(view.tokens[i + 1]) && !isComma(view.tokens[i - 1]);
  if (!breaches.has(view.tokens[i + 1]!.folded) && !isDeed) return undefined;
  const then = answer(view, behindWhich(view, i + 2), to, outcome);
  return then === undefined ? undefined : { from: i, to: i + 1, then };
}

/** «أي هجوم تشنه الجبهة …», «أي قرار منفرد تتخذه X»: behind the verb that tells which. */
function behindWhich(view: View, i: number): number {
  const verbs = verbsIn(view);
  const at = verbs[i] || !isWord(view.tokens[i]) || isDefinite(view.tokens[i]) ? i : i + 1;
  const isTold = verbs[at]
    ? !verbs[at]!.isFuture
    : isImperfectWord(view.tokens[at]?.exact.replace(/(?:ه|ها)$/u, "") ?? "");
  return isTold && !outcome.test(view.tokens[at]!.folded) && !outcome.test(view.tokens[at - 1]!.folded) ? at + 1 : i;
}

/** What comes of it: «لن», «سوف», «قد», «يعني». */
const outcome = /^(?:لن|سوف|قد|[يت](?:عني|ساوي|شعل|نسف|جهض|قلب|هدد))$/u;

/** «فالتخلف عن الدفع قد يعيد المسلحين», «عدم التوقيع سيعني»: what is not done, and what it will bring. */
function failureAt(view: View, from: number, i: number, to: number): Implied | undefined {
  const before = view.tokens[i - 1];
  if (i > from && !/^(?:ان|بان)$/u.test(before?.folded ?? "")) return undefined;
  const word = view.tokens[i]!.folded;
  const next = view.tokens[i + 1]?.folded ?? "";
  const isFailure =
    (/^[وف]?ال(?:تخلف|امتناع|تقاعس|نكوص|تلكو|عدول)$/u.test(word) && /^(?:عن|في)$/u.test(next)) ||
    (/^[وف]?ال(?:اخفاق|فشل|تاخر|تاخير|تباطو)$/u.test(word) && next === "في") ||
    (/^[وف]?عدم$/u.test(word) && isWord(view.tokens[i + 1]));
  if (isFailure) {
    const then = answer(view, i + 2, to, outcome);
    return then === undefined ? undefined : { from: i, to: i + 1, then };
  }
  // «غياب الرواتب شهرًا آخر يعني خروج المسلحين».
  if (
    /^[وف]?(?:غياب|انعدام|انقطاع|تعثر|فشل|انهيار|توقف|نفاد|تاخر|تاخير|سقوط|رحيل)$/u.test(word) &&
    isWord(view.tokens[i + 1])
  ) {
    const then = answer(view, i + 2, to, /^س?[يت]عني$/u);
    if (then !== undefined) return { from: i, to: i + 1, then };
  }
  // «ويعني تعثر التسوية فساد الشحنة»: the verb first.
  if (!/^[وفس]*[يت]عني$/u.test(word) || !/^(?:تعثر|فشل|اخفاق|تاخر|تاخير|عدم|انهيار|غياب|امتناع|تخلف)$/u.test(next))
    return undefined;
  for (let k = i + 3; k < Math.min(to, i + reach); k++) {
    if (isComma(view.tokens[k]) || verbsIn(view)[k]) break;
    if (isDeedNoun(view.tokens[k]) || hasTanwin(view.tokens[k - 1]!)) return { from: i + 1, to: i + 2, then: k };
  }
  return undefined;
}

/** «في غياب تسريب جديد، قد يغادر», «عند انهيار المحادثات ستواجه»: what is not there or befalls, and what would come. */
function lackedAt(view: View, from: number, i: number, to: number): Implied | undefined {
  if (i > from) return undefined;
  const word = view.tokens[i]!.folded;
  const next = view.tokens[i + 1]?.folded ?? "";
  const isLack = /^[وف]?في$/u.test(word) && /^(?:غياب|انعدام)$/u.test(next) && !isDefinite(view.tokens[i + 2]);
  breaches ??= wordSet(words("ar", "condition.breach"));
  const isBreach = /^[وف]?(?:عند|لدي)$/u.test(word) && (next === "اي" || breaches.has(next));
  if (!isLack && !isBreach) return undefined;
  const then = answer(view, i + 3, to, outcome);
  return then === undefined ? undefined : { from: i, to: isLack ? i + 2 : i + 1, then };
}

/** «سقوط قذيفة كفيل بجرّ X», «القبض على أي مسعف سيوقف التسليم»: a deed, if it is done, and what it is bound to bring. */
function boundAt(view: View, from: number, i: number, to: number): Implied | undefined {
  const before = view.tokens[i - 1];
  const isHead = i === from || isComma(before) || /^(?:ان|بان|؛|:)$/u.test(before?.folded ?? "");
  if (!isHead) return undefined;
  const head = view.tokens[i]!;
  const bare = {
    ...head,
    folded: head.folded.replace(/^[وف](?=...)/u, ""),
    exact: head.exact.replace(/^[وف](?=...)/u, ""),
  };
  const isAny = /^[وف]?اي$/u.test(head.folded);
  // «صاروخ طائش واحد كفيل بـ».
  const isOne = !isDefinite(head) && view.tokens.slice(i + 1, i + 4).some(({ folded }) => /^واحده?$/u.test(folded));
  if (!(isAny || isOne || isDeedNoun(head) || isDeedNoun(bare))) return undefined;
  const bound = view.tokens.slice(i + 2, Math.min(to, i + reach)).findIndex(({ folded }) => /^كفيله?$/u.test(folded));
  const then = isAny && bound >= 0 ? i + 2 + bound : answer(view, i + 2, to, /^كفيله?$/u);
  if (then === undefined) return undefined;
  const isBound = /^كفيله?$/u.test(view.tokens[then]!.folded);
  const isOpen = view.tokens.slice(i + 1, then).some(({ folded }) => folded === "اي");
  return isBound || (isOpen && !isAny) ? { from: i, to: i + 1, then } : undefined;
}

/** «لن يوقعوا من دون ضامن», «يغدو واردًا في غياب ضمانات مكتوبة»: behind what would be or will not. */
function missingAt(view: View, from: number, i: number, to: number): Implied | undefined {
  if (i < from + 2 || i + 2 >= to) return undefined;
  const word = view.tokens[i]!.folded;
  const next = view.tokens[i + 1]!.folded;
  const isTwo = (word === "في" && /^(?:غياب|انعدام)$/u.test(next)) || (word === "من" && /^(?:دون|غير)$/u.test(next));
  if (!isTwo && !/^(?:بدون|دون|بغير|بلا)$/u.test(word)) return undefined;
  const noun = isTwo ? i + 2 : i + 1;
  if (/^(?:دون|غير|بغير|بدون)$/u.test(view.tokens[i - 1]!.folded) || !lacked.test(view.tokens[noun]?.folded ?? ""))
    return undefined;
  const verbs = verbsIn(view);
  for (let k = i - 1; k >= Math.max(from, i - reach); k--) {
    if (isComma(view.tokens[k]) || "؛:".includes(view.tokens[k]!.folded)) return undefined;
    const isOpen = verbs[k]?.isFuture || /^[وف]?لن$|^[وف]?(?:[يت]غدو|[يت]صبح|[يت]صير)$/u.test(view.tokens[k]!.folded);
    if (isOpen) return { from: i, to: noun, label: { from: k, to: i } };
  }
  return undefined;
}

/** What an accord leans on, and may lack. */
const lacked =
  /^(?:ضامنا?|ضمانه|ضمانات|كفيل|اليه|رقابه|مراقبه|مراقبين|غطاء|تمويل|تفاهم|تسويه|التزام|التزامات|تنازل|تنازلات|وسيط|موافقه|توقيع|رادع|ردع|ضغط|اتفاق|سقف|جدول|خرائط|اعتذار)$/u;

/** «من شأن اغتيال أحدهم أن يشعل الجبهة»: a deed not done yet, and what it would bring. */
function liableAt(view: View, i: number, to: number): Implied | undefined {
  if (!/^[وف]?من$/u.test(view.tokens[i]!.folded) || view.tokens[i + 1]?.folded !== "شان" || i + 4 >= to)
    return undefined;
  // «من شأن أي حادث أن».
  const noun = view.tokens[i + 2]!.folded === "اي" ? i + 3 : i + 2;
  if (!isDeedNoun(view.tokens[noun])) return undefined;
  for (let k = i + 3; k < Math.min(to - 1, i + reach); k++)
    if (view.tokens[k]!.folded === "ان") return { from: i + 2, to: i + 3, then: k };
  return undefined;
}

/** «يكفي أن يسقط صاروخ لتنهار», «يكفي أن …، حتى …». */
function enoughAt(view: View, i: number, to: number): Implied | undefined {
  if (
    !/^[وفس]?[يت]كفي$/u.test(view.tokens[i]!.folded) ||
    /^(?:لا|لن|لم|ما|هل)$/u.test(view.tokens[i - 1]?.folded ?? "")
  )
    return undefined;
  if (view.tokens[i + 1]?.folded !== "ان") return aimThenTerms(view, i, to) ?? enoughFor(view, i, to);
  for (let k = i + 3; k < Math.min(to, i + reach); k++)
    if (/^(?:ل[يت]...|(?:حتي|كي|لكي)$)/u.test(view.tokens[k]!.folded)) return { from: i, to: i + 2, then: k };
  return undefined;
}

/** «يكفي لفتح بابه أن يقرّ المجلس»: what is had for it stands before it. */
export function aimThenTerms(view: View, i: number, to: number): (Range & { readonly label: Range }) | undefined {
  if (!/^ل...+/u.test(view.tokens[i + 1]?.folded ?? "")) return undefined;
  for (let k = i + 2; k < Math.min(to - 1, i + 9); k++) {
    if (verbsIn(view)[k] || !isWord(view.tokens[k])) return undefined;
    if (/^(?:ان|الا)$/u.test(view.tokens[k]!.folded)) return { from: i, to: k + 1, label: { from: i + 1, to: k } };
  }
  return undefined;
}

/** «يكفي حادث واحد لإشعال القتال». */
function enoughFor(view: View, i: number, to: number): Implied | undefined {
  const isOne = isWord(view.tokens[i + 1]) && !isDefinite(view.tokens[i + 1]);
  for (let k = i + 2; k < Math.min(to - 1, i + reach); k++) {
    if (isComma(view.tokens[k])) return undefined;
    // «يكفي حادث واحد لتعود الحرب».
    const { exact } = view.tokens[k]!;
    if (isOne && /^ل[يت]/u.test(exact) && isComing(exact.slice(1))) return { from: i, to: i + 1, then: k };
    if (sparks.test(view.tokens[k]!.folded)) return { from: i, to: i + 1, then: k };
  }
  return undefined;
}

const isComing = (exact: string): boolean =>
  verbForms().get(fold(exact))?.tense === "imperfect" || isImperfectWord(exact);
const sparks = /^ل(?:اشعال|اندلاع|انهيار|نسف|افشال|تفجير|انفجار|اطلاق|اسقاط|عوده|اعاده|تقويض)(?:ه|ها|هما)?$/u;

function answer(view: View, from: number, to: number, particle: RegExp): number | undefined {
  const verbs = verbsIn(view);
  for (let k = from; k < Math.min(to - 1, from + reach); k++) {
    if (particle.test(view.tokens[k]!.folded)) return k;
    if (verbs[k]) return verbs[k]!.isFuture ? k : undefined;
  }
  return undefined;
}
