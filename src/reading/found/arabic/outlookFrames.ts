// Frames that name a course beside others without counting it: «في الطرف النقيض …», «بين هذا وذاك …», «يبقى … مستبعدًا», «قد يتبلور …», «أرجّح …», «إن قلّ المطر غلبت …».
import type { Token } from "../../text/tokens.ts";
import type { View } from "../view.ts";
import { nameAt } from "./labelNames.ts";
import { isOutcome } from "./outcomes.ts";
import type { verbsIn } from "./verbsIn.ts";
import { hasArticle, hasTanwin, isDefinite, isIn, isQuoteOpen, isWord, prepositions, quoteEnd } from "./words.ts";

type Verbs = ReturnType<typeof verbsIn>;

export interface Frame {
  readonly at: number;
  readonly to?: number;
  /** UTF-16 letters of a particle before the name. */
  readonly cut?: number;
  /** It says that it is one of several. */
  readonly isTold?: boolean;
}

/** A course told by its place beside others, at the head of a clause. */
export const placedAt = (view: View, i: number, to: number): Frame | undefined =>
  placed(view, i, to) ?? between(view, i, to);

/** How a course stands, behind «يبقى», «يظل». */
const standing =
  /^(?:مستبعد|وارد|قائم|ممكن|محتمل|ضعيف|بعيد|ضئيل|مطروح|مرجح|ماثل|حاضر|الارجح|الاقرب|الابعد|الاضعف|الاقل|الاكثر)(?:ا|ه|ة)?$/u;
const stays = /^[وف]?(?:[يت](?:بقي|ظل|بدو)|ظل|ظلت|بقي|بقيت)$/u;
/** Words of a name at most, before what says how it stands. */
const most = 6;

/** What at `i` of the sentence `[from, to)` names a course; `isHead` where a clause opens there. */
export function frameAt(
  view: View,
  verbs: Verbs,
  i: number,
  from: number,
  to: number,
  isHead: boolean,
): Frame | undefined {
  const word = (k: number): string => (k >= from && k < to ? view.tokens[k]!.folded : "");
  if (isHead) {
    const found = placedAt(view, i, to) ?? stayed(view, verbs, i, to) ?? preferred(view, i, to);
    if (found) return found;
  }
  // «يطلقون على الأول «الخروج الهادئ»، … والثاني «الوراثة بالسلاح»، وفيه …».
  if (
    ordinal.test(word(i)) &&
    isQuoteOpen(view.tokens[i + 1]) &&
    (isHead || names.test(word(i - 1)) || names.test(word(i - 2)))
  ) {
    const end = quoteEnd(view, i + 1, 8);
    if (end !== undefined && end <= to) return { at: i + 2, to: end - 1 };
  }
  // «نضع في المقدمة تسوية الأنابيب».
  if (/^[وف]?(?:[ان]ضع|[يت]اتي)$/u.test(word(i)) && word(i + 1) === "في" && /^ال(?:مقدمه|صداره)$/u.test(word(i + 2)))
    return isOutcome(view.tokens[i + 3]) ? { at: i + 3 } : undefined;
  // «فإما تمديد الهدنة، وإما العودة إلى القتال».
  const isEither = (token: Token): boolean => /^[وف]?إم\p{M}*ا$/u.test(token.exact.replace(/\u0651/gu, ""));
  if (isHead && isEither(view.tokens[i]!) && view.tokens.slice(from, to).filter(isEither).length === 2)
    return isWord(view.tokens[i + 1]) && view.tokens[i + 1]!.folded !== "ان" ? { at: i + 1 } : undefined;
  // «قد يتبلور نظام حصص», «وقد نرى عوضًا عنها حيادًا زاحفًا», «أن تنشب حرب شباك».
  if (/^[وف]?(?:قد|ان|ربما)$/u.test(word(i - 1)) && arises.test(word(i))) {
    const at = /^(?:عوضا|بدلا)$/u.test(word(i + 1)) && /^(?:عن|من)/u.test(word(i + 2)) ? i + 3 : i + 1;
    return isBare(view, at, to) ? { at } : undefined;
  }
  return wins(view, verbs, i, from, to);
}

const ordinal =
  /^[وف]?(?:ال(?:اول|اولي|ثاني|ثانيه|ثالث|ثالثه|اخر|اخري|اخير|اخيره)|(?:اول|اولا|ثاني|ثانيت|ثالث|اخر)(?:هما|ها|هم))$/u;
const names = /^[وف]?(?:[يتن]طلق(?:ون)?|[يتن]سمي?(?:ون)?|سمي(?:نا)?|اطلق(?:وا|نا)?|علي|[يتن]دعو(?:ون)?)$/u;

// «قد نرى حيادًا»; «قد ترى طهران في الفشل سوقًا» tells what she takes it for.
const arises = /^(?:[يتن](?:تبلور|تشكل|نشا|ولد|نشب|ندلع|نفجر|رتسم|ترسخ|ستقر)|ن(?:ري|شهد))$/u;

/** A noun without the article, no particle. */
const isBare = (view: View, i: number, to: number): boolean => {
  const token = view.tokens[i];
  return (
    i < to &&
    isWord(token) &&
    !isDefinite(token) &&
    !isIn(token, prepositions()) &&
    !/^(?:ان|انه|انها|ما|من|لا|لم|لن|هذا|هذه|ذلك|تلك|هو|هي|كل|اي|قد|بعد|قبل|ايضا|كذلك)$/u.test(token.folded) &&
    !/(?:ه|ها|هم|هما|نا)$/u.test(token.exact)
  );
};

/** «وفي الطرف النقيض حصار بحري», «على الضفة الأخرى تفكك هادئ». */
function placed(view: View, i: number, to: number): Frame | undefined {
  const words = view.tokens.slice(i, Math.min(to, i + 3)).map(({ folded }) => folded);
  // «وعلى النقيض منها قطيعة تجارية».
  if (/^[وف]?علي$/u.test(words[0] ?? "") && words[1] === "النقيض" && /^من(?:ه|ها|هما|هم)$/u.test(words[2] ?? ""))
    return isBare(view, i + 3, to) ? { at: i + 3 } : undefined;
  const isPlace =
    /^[وف]?(?:في|علي)$/u.test(words[0] ?? "") &&
    /^ال(?:طرف|قطب|ضفه|مقلب|جانب|اتجاه|نهايه|حد)$/u.test(words[1] ?? "") &&
    /^ال(?:اخر|اخري|نقيض|مقابل|مقابله|اقصي|ادني)$/u.test(words[2] ?? "");
  return isPlace && isBare(view, i + 3, to) ? { at: i + 3 } : undefined;
}

/** «وبين هذا وذاك مراوحة رمادية», «وبينهما هدنة رخوة», «وبين الاثنتين ما يسميه … «…»». */
function between(view: View, i: number, to: number): Frame | undefined {
  const word = (k: number): string => (k < to ? view.tokens[k]!.folded : "");
  let at: number | undefined;
  if (/^[وف]?بين(?:هما|هم|ها)$/u.test(word(i))) at = i + 1;
  else if (/^[وف]?بين$/u.test(word(i))) {
    if (/^(?:هذا|هذه)$/u.test(word(i + 1)) && /^و(?:ذاك|ذلك|تلك)$/u.test(word(i + 2))) at = i + 3;
    else if (/^(?:الحدين|الاثنين|الاثنتين|النقيضين|القطبين|المسارين|الطريقين|الاحتمالين)$/u.test(word(i + 1)))
      at = i + 2;
  }
  if (at === undefined) return undefined;
  // «وبين هذا وذاك يبقى التأجيل مخرجًا».
  if (stays.test(word(at)) && isOutcome(view.tokens[at + 1])) {
    let end = at + 2;
    while (end < Math.min(to, at + most) && isWord(view.tokens[end]) && !hasTanwin(view.tokens[end]!)) end++;
    return { at: at + 1, to: end };
  }
  if (word(at) === "ما" && /^[يت]سم(?:ي|يه|يها|ونه)$/u.test(word(at + 1)))
    for (let k = at + 2; k < Math.min(to, at + 6); k++)
      if (isQuoteOpen(view.tokens[k])) {
        const end = quoteEnd(view, k, 7);
        return end === undefined ? undefined : { at: k + 1, to: end - 1 };
      }
  // «وبينهما احتمال أرجّحه، هو هدنة رخوة».
  if (/^(?:احتمال|مسار|طريق|درب|خيار)$/u.test(word(at)))
    for (let k = at + 1; k < Math.min(to, at + 5); k++) if (/^ه[وي]$/u.test(word(k))) return { at: k + 1 };
  // «وبينهما منطقة رمادية»: what lies there is a distance, no course.
  const isSpace = /^(?:منطقه|مساحه|مسافه|فجوه|هوه|هامش|فارق|فرق|فراغ|بون|خيط|حد|حدود|درجات|طيف|خلاف|تفاوت)$/u.test(
    word(at),
  );
  return isBare(view, at, to) && !isSpace && to - at > 1 ? { at } : undefined;
}

/** «ويبقى الانفجار الحدودي مستبعدًا»; «تجديد تقني يظل واردًا», «أما انقلاب من الداخل فيظل بعيدًا». */
function stayed(view: View, verbs: Verbs, i: number, to: number): Frame | undefined {
  const token = view.tokens[i]!;
  if (stays.test(token.folded)) {
    const end = standingFrom(view, i + 2, to);
    return end !== undefined && isWord(view.tokens[i + 1]) && !verbs[i + 1] && !hasTanwin(view.tokens[i + 1]!)
      ? { at: i + 1, to: end }
      : undefined;
  }
  if (!isWord(token) || verbs[i] || isIn(token, prepositions())) return undefined;
  const isFor = /^[وف]?اما$/u.test(view.tokens[i - 1]?.folded ?? "");
  const cut = /^[وف].{3,}/u.test(token.folded) && !isFor ? 1 : 0;
  for (let k = i + 1; k < Math.min(to - 1, i + most); k++) {
    if (stays.test(view.tokens[k]!.folded))
      return standing.test(view.tokens[k + 1]!.folded) ? { at: i, to: k, ...(cut && { cut }) } : undefined;
    if (verbs[k] || !isWord(view.tokens[k])) return undefined;
  }
  return undefined;
}

/** Where the word stands that says how it stays, with nothing but words of a name before. */
function standingFrom(view: View, i: number, to: number): number | undefined {
  for (let k = i; k < Math.min(to, i + most); k++) {
    if (!isWord(view.tokens[k])) return undefined;
    if (standing.test(view.tokens[k]!.folded)) return k;
  }
  return undefined;
}

/** «يرجّح كاتب هذه السطور طاعة متأخرة», «أرجّح التجميد»: no clause with أن. */
function preferred(view: View, i: number, to: number): Frame | undefined {
  const word = view.tokens[i]!.folded;
  const isWriter = /^[وف]?يرجح$/u.test(word) && /^كاتب$/u.test(view.tokens[i + 1]?.folded ?? "");
  const at = isWriter ? i + 4 : /^[وف]?[ان]رجح$/u.test(word) ? i + 1 : undefined;
  if (at === undefined || at >= to) return undefined;
  // «ونرجّح التمديد» points back at one that was named.
  const isNew = isBare(view, at, to) || (hasArticle(view.tokens[at]) && hasArticle(view.tokens[at + 1]));
  return isNew ? { at } : undefined;
}

/** Behind a condition: «إن قلّ المؤيدون غلب الارتباط الحر»; «وإن زادوا فالانفصال المتدرج». */
function wins(view: View, verbs: Verbs, i: number, from: number, to: number): Frame | undefined {
  if (!/^[وف]?(?:ان|اذا|لو|متي)$/u.test(view.tokens[from]!.folded) || i < from + 2) return undefined;
  const { folded } = view.tokens[i]!;
  if (/^[لف]?(?:غلب|رجح|ساد|انتصر|حل)(?:ت)?$/u.test(folded))
    return hasArticle(view.tokens[i + 1]) || isBare(view, i + 1, to) ? { at: i + 1 } : undefined;
  if (!/^فال.{3,}/u.test(folded) || verbs[i]) return undefined;
  const name = nameAt(view, verbs, i, to, "");
  const end = name?.label.to;
  const isWhole = end !== undefined && end - i <= 4 && (end === to || view.tokens[end]!.kind === "mark");
  return isWhole ? { at: i, to: end, cut: 1 } : undefined;
}
