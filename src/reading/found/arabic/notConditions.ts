// What bears a condition's word and sets none: how somebody wants to be quoted, a state of things, a wish, a concession, a relative.
import { words } from "../../lexicon/lexicon.ts";
import { wordSet } from "../phrases.ts";
import type { View } from "../view.ts";
import { answerOfLaw } from "./answers.ts";
import { isRelativeWhat } from "./clauseWords.ts";
import { isContrast } from "./contrasts.ts";
import { isDeedNoun, isGoverned } from "./masdars.ts";
import {
  isAllBut,
  isCompared,
  isCustom,
  isHabit,
  isNoSooner,
  isOfDegree,
  isOnlyWished,
  isShort,
  isSoOften,
  isSudden,
  isWhatWasNot,
} from "./toldFacts.ts";
import { verbsIn } from "./verbsIn.ts";
import { hasTanwin, isComma, isIn, isWord, prepositions } from "./words.ts";

const isLaw = /^ال(?:قانون|دستور|ماده|لائحه|نظام|تشريع|قواعد|لوائح|تعليمات|فقهاء|فقه|عرف)$/u;

let lasting: ReadonlySet<string> | undefined;

/** Whether the word at `i` of the clause or sentence from `from` only looks like a condition's. */
export function isNoCondition(view: View, from: number, i: number, to: number): boolean {
  const word = view.tokens[i]!.folded.replace(/^[وف](?=..)/u, "");
  const at = (k: number): string => view.tokens[k]?.folded ?? "";
  switch (word) {
    case "اذا":
    case "ان":
      // «إذا أردنا ترتيب الاحتمالات»: the text of its own telling.
      return (
        isSudden(view, i) ||
        isNoSooner(view, i) ||
        isCompared(view, i) ||
        (word === "اذا" && isContrast(view, i, to)) ||
        isCustom(view, from, i) ||
        isOfDegree(view, i) ||
        isThen(view, i) ||
        asksWhether(view, from, i) ||
        isOfSaying(view, i, to) ||
        isConceded(view, from, i, to) ||
        isAtWill(view, i) ||
        /^(?:اردنا|شئنا|نظرنا|تاملنا|قارنا|جمعنا|استثنينا|تحدثنا|صدقنا)$/u.test(at(i + 1))
      );
    case "ما":
      // «على ما لم يحصل عليه», «قال ما لم يجرؤ غيره على قوله».
      return (
        isShort(view, i, to) ||
        (at(i + 1) === "لم" &&
          (isRelativeWhat(view, i) || isGovernedWhat(view, from, i) || isWhatWasNot(view, from, i)))
      );
    case "الا":
      // «وإلا فلماذا تجمعوا؟».
      return /^ف?(?:لماذا|كيف|ما|من|اين|هل|ماذا)$/u.test(at(i + 1));
    case "يشترط":
    case "تشترط":
    case "اشترط":
    case "اشترطت":
      // «يشترط القانون أن يبلغ المرشح الأربعين»: the law's, of everybody.
      return isLaw.test(at(i + 1)) || /^(?:شيئا|ذلك|امرا)$/u.test(at(i + 1)) || isInterview(view, i, to);
    case "طالما":
      return isOften(view, from, i, to) || (i === from && isSoOften(view, i, to));
    case "كلما":
      return isHabit(view, from, i, to);
    case "لولا":
      return isAllBut(view, from, i, to);
    case "لو":
      return (
        isWish(view, i) ||
        (i === from && isOnlyWished(view, i, to)) ||
        isOfSaying(view, i, to) ||
        (view.tokens[i]!.folded === "ولو" && isEvenIf(view, from, i, to))
      );
    case "في":
      return (
        (at(i + 1) === "حاله" && !isCase(view, i + 2)) || (/^حاله?$/u.test(at(i + 1)) && isStateOfThings(view, i + 2))
      );
    case "مقابل":
      // «مقابل ذلك، رفضت X»: on the other hand; «3 في المئة مقابل 2 في المئة»: two counts.
      return (
        // «بلا مقابل»: for nothing.
        /^(?:بلا|دون|بدون|لا|اي)$/u.test(at(i - 1)) ||
        (at(i + 1) === "ذلك" && i - from <= 1) ||
        view.tokens.slice(Math.max(from, i - 3), i + 4).some(({ exact }) => /^(?:بال|ال)?مئة$|^%$/u.test(exact))
      );
    case "نظير":
      return /^(?:لا|بلا|ليس|دون)$/u.test(at(i - 1)) || /^ل(?:ه|ها|هما|هم)$/u.test(at(i + 1));
    case "مشروطا":
    case "مشروطه":
    case "مشروط":
      return isDeniedTerm(view, from, i);
    case "شرطا":
      return !isSetFor(view, i) || isDeniedTerm(view, from, i);
    case "بشرط":
      // «باعت القمح بشرط التسليم في الميناء»: a term of trade.
      // «بشرط واحد يختصر الخلاف»: what kind of one.
      if (/^(?:واحد|وحيد)$/u.test(at(i + 1)) && !/^(?:ان|:|هو|،)$/u.test(at(i + 2))) return true;
      return /^ال(?:تسليم|دفع|شحن)$/u.test(at(i + 1)) || isInterview(view, i, to);
    default:
      return isInterview(view, i, to);
  }
}

/** «من يكذب إذًا»: then, no condition. */
const isThen = (view: View, i: number): boolean =>
  view.tokens[i]!.folded.endsWith("اذا") && (hasTanwin(view.tokens[i]!) || !isWord(view.tokens[i + 1]));

/** «رفض العرض، وإن لم يعلن ذلك»: behind its clause and with nothing that follows from it. */
function isConceded(view: View, from: number, i: number, to: number): boolean {
  // «وإن تعددت الروايات فالحادث واحد».
  if (
    /^وإن$/u.test(view.tokens[i]!.exact) &&
    /^(?:تعدد|اختلف|تباين|تنوع|تفاوت)ت$/u.test(view.tokens[i + 1]?.folded ?? "")
  )
    return true;
  if (i === from || !/^وإن$/u.test(view.tokens[i]!.exact) || view.tokens[i + 1]?.folded !== "لم") return false;
  // «إن سقط المقترح عادوا، وإن لم يسقط بقوا»: the other of two.
  if (view.tokens.slice(from, i).some(({ exact }) => /^ف?(?:إن|إذا)$/u.test(exact))) return false;
  const verbs = verbsIn(view);
  return !view.tokens
    .slice(i + 3, to)
    .some(({ folded }, k) => /^ف(?:ان|قد|لن|لا|ربما|س)/u.test(folded) || verbs[i + 3 + k]?.isFuture);
}

/** «له أن يرفض إن شاء»: as he likes, and nothing more. */
const isAtWill = (view: View, i: number): boolean =>
  /^(?:شاء|اراد|رغب|احب)(?:ت|وا)?$|^شاووا$/u.test(view.tokens[i + 1]?.folded ?? "") && !isWord(view.tokens[i + 2]);

const identity = /^(?:ال)?(?:هويت|اسم|صفت|اسما[يئء]?|هوي)(?:ه|ها|هم|هما)$|^(?:ال)?(?:سريه|كتمان|تكتم)$/u;
const hiding = /^(?:عدم|حجب|كتم|كتمان|اخفاء|اغفال|ستر|بقاء|ابقاء|التكتم|السريه|الكتمان)$/u;

/** «اشترط عدم ذكر اسمه», «شريطة حجب هويته», «بشرط السرية», «اشترط ألا يُكشف اسمها»: how somebody wants to be quoted. */
function isInterview(view: View, i: number, to: number): boolean {
  if (!/شرط|شريطه|شترط/u.test(view.tokens[i]!.folded)) return false;
  const rest = view.tokens.slice(i + 1, Math.min(to, i + 9));
  const hides = rest.findIndex(({ folded }) => hiding.test(folded));
  if (hides >= 0 && hides < 4 && rest.slice(hides, hides + 5).some(({ folded }) => identity.test(folded))) return true;
  if (hides >= 0 && /^(?:ذكر|ال?كشف|ال?افصاح|نشر|تسميته)/u.test(rest[hides + 1]?.folded ?? "")) return true;
  if (rest.slice(0, 3).some(({ folded }) => /^مجهولا?$/u.test(folded))) return true;
  const not = rest.findIndex(({ folded }) => folded === "الا");
  return not >= 0 && /^[يتن](?:سم|ذكر|كشف|نشر|فصح|ورد|عرف)/u.test(rest[not + 1]?.folded ?? "");
}

/** Behind a preposition, or as what is said: قال wants no condition where no إن follows it. */
function isGovernedWhat(view: View, from: number, i: number): boolean {
  if (isIn(view.tokens[i - 1], prepositions())) return true;
  const verbs = verbsIn(view);
  for (let k = i - 1; k >= Math.max(from, i - 4); k--) {
    if (!isWord(view.tokens[k]) || view.tokens[k]!.folded === "ان") return false;
    if (verbs[k]) return verbs[k]!.lemma === "قال";
  }
  return false;
}

/** «طالما دعت X إلى الحوار», «التي طالما حذرت»: often, where nothing follows from it and nothing lasts. */
function isOften(view: View, from: number, i: number, to: number): boolean {
  const verb = verbsIn(view)[i + 1];
  lasting ??= wordSet(words("ar", "verb.lasting"));
  // «طالما حلم أهل الوادي بجسر.»: a word that no list knows, and nothing behind a comma.
  if (!verb) return i === from && isTold(view, i + 1, to);
  if (verb.tense !== "perfect" || lasting.has(verb.lemma) || verb.lemma === "كان") return false;
  if (/^(?:الذي|التي|الذين)$/u.test(view.tokens[i - 1]?.folded ?? "")) return true;
  return i === from && !view.tokens.slice(i, to).some((token) => isComma(token));
}

const isTold = (view: View, at: number, to: number): boolean =>
  /^(?!ال)\p{L}{3}ت?$/u.test(view.tokens[at]?.folded ?? "") &&
  !/^(?:ظل|ظلت|بقي|بقيت|دام|دامت|كان|كانت|انه|انها|لم|هذا|هذه)$/u.test(view.tokens[at]!.folded) &&
  !view.tokens.slice(at, to).some((token) => isComma(token) || /^ف(?:لا|لن|ان|س)/u.test(token.folded));

/** «لو سألني القارئ لقلت», «إن سُئلتُ عن الأرجح قلت», «إن شئنا الدقة»: how the text comes to say it. */
function isOfSaying(view: View, i: number, to: number): boolean {
  const word = view.tokens[i + 1]?.folded ?? "";
  if (/^(?:سال(?:ني|تني|تموني|وني|تنا|نا|تمونا)|س[ئي]لنا|شئ(?:ت|تم|نا)|جاز|صدقنا)$/u.test(word))
    return word !== "سالنا" || hasOwnAnswer(view, i, to);
  // «إن سمحتم لي».
  if (/^سمح(?:تم?|وا)?$/u.test(word)) return view.tokens[i + 2]?.folded === "لي" || !isWord(view.tokens[i + 2]);
  return /^(?:سئلت|سيلت|خيرت|خيروني|طلب|اجبرت|كان|كنت|اضطررت|اردت)$/u.test(word) && hasOwnAnswer(view, i, to);
}

/** «لقلت», «فسأقول», «لأجبت»: the writer's own saying. */
const hasOwnAnswer = (view: View, i: number, to: number): boolean =>
  view.tokens
    .slice(i + 2, Math.min(to, i + 16))
    .some(({ folded }) => /^[لف]?(?:قل(?:ت|نا)|اجب(?:ت|نا)|س?[ان]قول|س?[ان]جيب|رجحت|راهنت)$/u.test(folded));

/** «يود لو أن الأزمة لم تقع», «ماذا لو»: wished or asked. */
const isWish = (view: View, i: number): boolean =>
  view.tokens
    .slice(Math.max(0, i - 3), i)
    .some(({ folded, kind }) => kind === "word" && /^[وف]?(?:[يتان]?ود|ودت|[يتان]?تمني|تمنت|ماذا|كما)$/u.test(folded));

/** «ولو بعد حين», «سيعود ولو كلفه ذلك حياته»: even if; at its head, before أنّ or with an answer, if. */
function isEvenIf(view: View, from: number, i: number, to: number): boolean {
  const next = view.tokens[i + 1]?.folded ?? "";
  if (answerOfLaw(view, i, to) !== undefined) return false;
  // «ومن المرجح أن يراقب المشهد، ولو أن أمينه العام صامت»: although, where nothing follows from it.
  if (/^ان.{0,3}$/u.test(next))
    return next.length > 1 && i > from && isComma(view.tokens[i - 1]) && !hasAnswer(view, i, to);
  return i > from || !(next === "لم" || verbsIn(view)[i + 1]);
}

/** «لما …», «فـ…», «لـ…» behind a comma. */
const hasAnswer = (view: View, i: number, to: number): boolean =>
  view.tokens
    .slice(i + 1, to)
    .some(({ folded }, k) => /^ل(?:ما|كان|..)/u.test(folded) && (verbsIn(view)[i + 1 + k] || folded === "لما"));

/** «لم تقل إن كانت سترسل مراقبين»: whether. */
function asksWhether(view: View, from: number, i: number): boolean {
  if (!/^ان$/u.test(view.tokens[i]!.folded) || !/^(?:كان|كانت|كانوا)$/u.test(view.tokens[i + 1]?.folded ?? ""))
    return false;
  for (let k = i - 1; k >= Math.max(from, i - 7) && !isComma(view.tokens[k]); k--)
    if (
      /^[وف]?(?:لم|لا|لن|هل|من|دون|ليس)$/u.test(view.tokens[k]!.folded) &&
      (verbsIn(view)[k + 1]?.lists.has("say") || knows.test(view.tokens[k + 1]?.folded ?? ""))
    )
      return true;
  return false;
}
const knows = /^[يتنا]?(?:عرف|علم|دري|درك|تضح|حدد|قل|قول|وضح|كشف|جزم|حسم)/u;

/** «في حالة اغتيال قائد», «في حالة رفضه»: a deed and whose it is; «في حالة استنفار» is a state. */
function isCase(view: View, i: number): boolean {
  const token = view.tokens[i];
  if (!isWord(token)) return false;
  if (/^(?:ما|ان|عدم)$/u.test(token.folded) || verbsIn(view)[i]) return true;
  return isDeedNoun(token) && !hasTanwin(token) && isGoverned(view, i);
}

const isDeniedTerm = (view: View, from: number, i: number): boolean =>
  view.tokens.slice(Math.max(from, i - 3), i).some(({ folded }) => /^[وف]?(?:ليس|ليست|لم)$/u.test(folded));

/** «شرطًا للعودة», «شرطًا مسبقًا», «شرطًا هو تفتيش الحمولات»; «يتضمن العقد شرطًا جزائيًا» sets none. */
const isSetFor = (view: View, i: number): boolean =>
  view.tokens
    .slice(i + 1, i + 5)
    .some(({ folded }) =>
      /^(?:ل.{2,}|مسبقا|اساسيا|ضروريا|لازما|وحيدا|اوليا|رئيسيا|حاسما|قبل|ان|هو|:|لا)$/u.test(folded),
    );

/** «في حال من الإعياء», «في حال جيدة», «في حال ترقب»: how somebody is. */
const isStateOfThings = (view: View, i: number): boolean =>
  view.tokens[i]?.folded === "يرثي" ||
  (/^(?:من|جيده?|حسنه?|سيئه?|سييه?|افضل|اسوا|مزريه?|حرجه?|مستقره?|صعبه?|ميووسه?|ترقب|تاهب|استنفار|طوارئ|غيبوبه|ذهول|صدمه|غليان|فوضي|هيجان|سكر|اغماء|نفير|جمود|انتظار|يقظه|ارتباك|هلع|ذعر)$/u.test(
    view.tokens[i]?.folded ?? "",
  ) &&
    !verbsIn(view)[i]);
