// Terms without شرط: «مرهون بموافقة …», «ربطت X عودة سفيرها باعتذار», «وافقت على المقترح على أن تنسحب …».
import { words } from "../../lexicon/lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { wordSet } from "../phrases.ts";
import type { Range, View } from "../view.ts";
import { isFutureAt, isPresent } from "./ahead.ts";
import { isDeedNoun, isGoverned } from "./masdars.ts";
import { verbsIn } from "./verbsIn.ts";
import { hasTanwin, isComma, isDefinite, isWord } from "./words.ts";

const reach = 10;
let prices: ReadonlySet<string> | undefined;

/** A noun of a deed or of what is given. */
function isDeed(token: Token): boolean {
  prices ??= wordSet(words("ar", "condition.price"));
  return prices.has(token.folded) || (isDeedNoun(token) && !isDefinite(token));
}

export function tiedAt(view: View, from: number, i: number, to: number): Range | undefined {
  if (i + 1 < to && /^مشروطه?ا?$/u.test(view.tokens[i]!.folded)) return boundBy(view, from, i);
  return tiesAt(view, i, to) ?? consentAt(view, from, i, to);
}

/** What hangs on a circumstance: «اندلاعها رهن بانقطاع الرواتب», «تتوقف هذه التسوية على توقيع …»; `label`: what does. */
export function hangingAt(
  view: View,
  from: number,
  i: number,
  to: number,
): (Range & { readonly isDemand: boolean; readonly label?: Range }) | undefined {
  const isBound = /^(?:مرهون|رهن|رهين|منوط)(?:ه|ا)?$/u.test(view.tokens[i]!.folded) && i + 1 < to && !isPledge(view, i);
  const hit = isBound ? boundBy(view, from, i) : (hangsAt(view, i, to) ?? restsOn(view, i, to));
  if (!hit) return undefined;
  let begin = i;
  while (
    begin > from &&
    !isComma(view.tokens[begin - 1]) &&
    !/^[؛;:»]$|^(?:ان|بان|إن)$/u.test(view.tokens[begin - 1]!.folded)
  )
    begin--;
  // «قال إن الانسحاب مرهون بوقف القصف»: whoever says so asks for it. «استمراره رهن بالتمويل»: what goes on needs it.
  const isDemand =
    verbsIn(view)
      .slice(from, begin)
      .some((verb) => verb?.lists.has("say")) ||
    (isBound && needs(view, begin, i));
  // «يتوقف نجاحه على …»: it stands behind the verb.
  if (hit.to - i > 2)
    return { ...hit, isDemand: isDemand || isNamed(view, i + 1), label: { from: i + 1, to: hit.to - 1 } };
  const isTold = isDemand || (begin < i && isBound && isNamed(view, begin) && isAskedFor(view, i + 1));
  return begin < i ? { ...hit, isDemand: isTold, label: { from: begin, to: i } } : { ...hit, isDemand };
}

/** «نجاح الهدنة», «القرار», «وهو» that goes on from a noun; «هذه التسوية», «مآله», «وهذا» point at a course that was told. */
const isNamed = (view: View, i: number): boolean => {
  const { folded } = view.tokens[i]!;
  if (/^وه[وي]$/u.test(folded)) return true;
  const at = /^[وف]?(?:[يت](?:بقي|ظل|بات)|يكون|لكن)$/u.test(folded) ? i + 1 : i;
  const noun = view.tokens[at];
  // «يبقى أي اتفاق رهنًا بمصادقة البرلمان».
  if (/^[وف]?(?:اي|كل)$/u.test(noun?.folded ?? "")) return isWord(view.tokens[at + 1]);
  if (!isWord(noun) || /^[وف]?(?:هذا|هذه|ذلك|تلك|هو|هي|كله|كلها|الامر)$/u.test(noun.folded)) return false;
  const isWhole =
    /^[وف]?ال/u.test(noun.folded) || isDeedNoun(noun) || /^(?:مصير|مستقبل|مال|قرار|موعد|تاريخ)$/u.test(noun.folded);
  return isWhole && !/(?:ها|هما|هم|[^ا]ه)$/u.test(noun.exact);
};

/** «بموافقة البرلمان», «بأن تنسحب»: what somebody may do for it; «بالقناة» is none. */
const isAskedFor = (view: View, i: number): boolean => {
  const token = view.tokens[i]!;
  const thing = { ...token, folded: token.folded.slice(1), exact: token.exact.slice(1) };
  return (
    !isMishap(view, i) && (/^بان$|^بالا$|^بما$/u.test(token.folded) || isDeedNoun(thing) || onAsked.test(thing.folded))
  );
};
const onAsked =
  /^(?:ال)?(?:موافقه|مصادقه|تصديق|اقرار|قرار|رد|موقف|اعتذار|ضمانات?|ضمانه|نتائج|نتيجه|اراده|قدره|مدي|توقيع|اذن|ضوء|كلمه|رضا|قبول|بقاء|استمرار|وجود|صمود)$/u;

/** «بانقطاع الرواتب»: nobody asks for that. */
const isMishap = (view: View, i: number): boolean => mishap.test(view.tokens[i]?.folded ?? "");
const mishap = /^ب(?:ال)?(?:انقطاع|انهيار|فشل|غياب|مقتل|اغتيال|سقوط|اندلاع|وفاه|رحيل|هزيمه)$/u;

/** «استمرار اللجنة مرهون ببقاء رئيسها», «لكن ذلك مرهون بموافقتها»: what is to last or to come about, and no mishap for it. */
const needs = (view: View, from: number, i: number): boolean => {
  const at = /^[وف]?لكن$/u.test(view.tokens[from]!.folded) ? from + 1 : from;
  return at < i && !isMishap(view, i + 1) && lasting.test(view.tokens[at]!.folded);
};

const lasting = /^[وف]?(?:ذلك|(?:استمرار|بقاء|نجاح|تنفيذ|صمود|اتمام|انجاز|دوام|نفاذ)(?:ه|ها|هما|هم)?)$/u;

/** «رهن بـ», «مشروط بـ». */
const boundBy = (view: View, from: number, i: number): Range | undefined =>
  /^ب.{3,}/u.test(view.tokens[i + 1]?.folded ?? "") &&
  !/^غير$/u.test(view.tokens[i - 1]?.folded ?? "") &&
  // «حكم مشروط بستة أشهر»: for how long.
  !/^ب(?:سنه|سنتين|عام|عامين|شهر|شهرين|مده|سته|ثلاثه|خمسه|اربعه)$/u.test(view.tokens[i + 1]!.folded) &&
  !isOfKind(view, from, i)
    ? { from: i, to: i + 1 }
    : undefined;

/** «اعترافًا مشروطًا بالحدود»: of what kind a thing is, since no deed is asked for. */
const isOfKind = (view: View, from: number, i: number): boolean =>
  i > from &&
  hasTanwin(view.tokens[i - 1]!) &&
  hasTanwin(view.tokens[i]!) &&
  !/^ب?ان/u.test(view.tokens[i + 1]!.folded) &&
  !isDeedNoun({
    ...view.tokens[i + 1]!,
    folded: view.tokens[i + 1]!.folded.slice(1),
    exact: view.tokens[i + 1]!.exact.slice(1),
  });

/** «غير أنه رهن الرد بعودة الفنيين», «ورهن أي تمديد بإطلاق أخيه»: a noun elsewhere, a verb behind who does it or before what is tied. */
const isPledge = (view: View, i: number): boolean => {
  if (!/^[وف]?رهن$/u.test(view.tokens[i]!.folded)) return false;
  const next = view.tokens[i + 1];
  if (/^(?:انه|قد|هو)$/u.test(view.tokens[i - 1]?.folded ?? "")) return true;
  // «رهن التحقيق», «رهن الإشارة»: how somebody is held.
  const isVerb = !isWord(view.tokens[i - 1]) || /^[وف]/u.test(view.tokens[i]!.folded);
  return (
    isVerb &&
    isWord(next) &&
    !/^ب/u.test(next.folded) &&
    !held.test(next.folded) &&
    (next.folded === "اي" || isDeed(next) || isDeedNoun(view.tokens[i + 2]))
  );
};

const held = /^(?:ال)?(?:اعتقال|احتجاز|توقيف|ايقاف|تحقيق|محاكمه|اقامه|اشاره|حبس|مشيئه|اراده|بحث|دراسه|تنفيذ|انتظار)$/u;

/** The verb ties a deed to something: the cue is the verb. */
function tiesAt(view: View, i: number, to: number): Range | undefined {
  const verb = verbsIn(view)[i];
  const pledges = isPledge(view, i);
  if (!pledges && (!verb || !/^(?:ربط|رهن)$/u.test(verb.lemma) || verb.isGuess)) return undefined;
  // «رهن الرجل بيته بمبلغ»: pawned.
  const isBinding = pledges || verb!.lemma === "رهن";
  let isTied = pledges;
  for (let k = i + 1; k < Math.min(to, i + reach); k++) {
    const word = view.tokens[k]!.folded;
    isTied ||= isDeed(view.tokens[k]!) || (isBinding && (word === "اي" || isDeedNoun(view.tokens[k])));
    if (isTied && /^ب(?!ين$|عد$).{3,}/u.test(word)) return { from: i, to: i + 1 };
  }
  return undefined;
}

/** «يتوقف نجاحه على موافقة …», «معلق على موافقة …»: a deed that something waits for. */
function hangsAt(view: View, i: number, to: number): Range | undefined {
  const word = view.tokens[i]!.folded;
  const isState = /^(?:ال)?(?:معلقه?ا?|متوقفه?ا?|موقوفه?ا?)$/u.test(word);
  if (!isState && (verbsIn(view)[i]?.tense !== "imperfect" || verbsIn(view)[i]!.lemma !== "توقف")) return undefined;
  for (let k = i + 1; k < Math.min(to - 1, i + (isState ? 2 : reach)); k++) {
    if (isComma(view.tokens[k])) return undefined;
    if (view.tokens[k]!.folded === "علي")
      return isDeed(view.tokens[k + 1]!) || isOpenQuestion(view, k + 1) ? { from: i, to: k + 1 } : undefined;
  }
  return undefined;
}

/** «على ما تقرره القبائل», «على موقف باريس»: what is not settled yet. */
const isOpenQuestion = (view: View, i: number): boolean => {
  const { folded } = view.tokens[i]!;
  if (folded === "ما") return isPresent(view, i + 1) || isFutureAt(view, i + 1);
  return /^(?:مدي|موقف|قرار|رد|جواب|نتيجه|نتائج|قدره|اراده|رغبه|سلوك|توافر|توفر|هطول|ارتفاع|حجم|سرعه)$/u.test(folded);
};

/** «يعتمد مصير الهدنة على موقف القبائل», «يرتبط انسحاب القوات بتسليم الأسرى»: what is to come about, and what it needs; an economy leans on oil. */
function restsOn(view: View, i: number, to: number): Range | undefined {
  const leans = /^[وف]?[يت]عتمد$/u.test(view.tokens[i]!.folded);
  if (!leans && !/^[وف]?[يت]رتبط$/u.test(view.tokens[i]!.folded)) return undefined;
  if (!toCome.test(view.tokens[i + 1]?.folded ?? "")) return undefined;
  for (let k = i + 2; k < Math.min(to - 1, i + reach); k++) {
    if (!isWord(view.tokens[k])) return undefined;
    const isLed = leans
      ? view.tokens[k]!.folded === "علي"
      : /^ب.{3,}/u.test(view.tokens[k]!.folded) && isAskedFor(view, k);
    if (!isLed) continue;
    if (!leans) return { from: i, to: k };
    return isDeed(view.tokens[k + 1]!) || isOpenQuestion(view, k + 1) ? { from: i, to: k + 1 } : undefined;
  }
  return undefined;
}

const toCome =
  /^(?:نجاح|مصير|مستقبل|تنفيذ|استمرار|صمود|بقاء|اتمام|انجاز|عوده|انسحاب|رفع|فتح|توقيع|انعقاد|تمديد|اطلاق|تسليم|وقف)(?:ه|ها|هما|هم)?$/u;

const agreed =
  /^[وفب]?(?:ال)?(?:اتفاقه?|تفاهم|اجماع|اصرار|تاكيد|دليل|تشديد|حرص|رهان|موافقه|قدره|قادره?|برهان|نص|ردا?)$/u;
const givesOrTakes = /^(?:جنى|جني|نال|حصل|احتفظ|تسلم|استعاد|سلم|انسحب|افرج|دفع|تولي|استقبل|رفع|فتح|اعاد)$/u;
const accepts = /^(?:وافق|قبل|رضي|ارتضي|عرض|اقترح|سمح|منح|مدد)$/u;

/** «على أن» behind what somebody accepts or offers, before what is to be done for it. */
function consentAt(view: View, from: number, i: number, to: number): Range | undefined {
  if (view.tokens[i]!.folded !== "علي" || view.tokens[i + 1]?.folded !== "ان" || i + 2 >= to) return undefined;
  const verbs = verbsIn(view);
  const due = verbs[i + 2];
  // «رُفعت الجلسة على أن تُستأنف الخميس»: when it goes on.
  if (due?.tense !== "imperfect" || /^(?:استانف|انعقد|التام|تجدد)$/u.test(due.lemma)) return undefined;
  for (let k = i - 2; k >= Math.max(from, i - reach); k--) {
    if (isComma(view.tokens[k]) && k < i - 1) return undefined;
    if (agreed.test(view.tokens[k]!.folded)) return undefined;
    if (verbs[k])
      return (accepts.test(verbs[k]!.lemma) && i - k > 1) || (givesOrTakes.test(verbs[k]!.lemma) && i - k > 2)
        ? { from: i, to: i + 2 }
        : undefined;
    // «تعليق القصف خلال الحصاد على أن تسمح X».
    if (i - k > 1 && isDeedNoun(view.tokens[k]) && isGoverned(view, k)) return { from: i, to: i + 2 };
  }
  return undefined;
}
