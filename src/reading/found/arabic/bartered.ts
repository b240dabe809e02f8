// Exchanges without مقابل between the two: «تفتح X الطريق، وتسلّم Y في المقابل …», «ستتخلى عن الجزر وتنال عوضًا عن ذلك …», «مقايضة الجاسوسين بالصحافي», «ثمنًا لتسليمها الطيار».
import { words } from "../../lexicon/lexicon.ts";
import { wordSet } from "../phrases.ts";
import type { Range, View } from "../view.ts";
import { isPresent } from "./ahead.ts";
import { isDeedNoun } from "./masdars.ts";
import { verbsIn } from "./verbsIn.ts";
import { isComma, isWord } from "./words.ts";

let prices: ReadonlySet<string> | undefined;

export const barteredAt = (view: View, from: number, i: number, to: number): Range | undefined =>
  barterAt(view, from, i, to) ?? priceAt(view, from, i, to);

/** «في المقابل», «عوضًا عن ذلك», «بدله»: how many tokens. */
function inReturn(view: View, i: number): number {
  const word = (k: number): string => view.tokens[k]?.folded ?? "";
  if (word(i) === "في" && word(i + 1) === "المقابل") return 2;
  if (word(i) === "بالمقابل") return 1;
  if (/^(?:عوضا|بدلا|ثمنا)$/u.test(word(i)) && /^(?:عن|من)$/u.test(word(i + 1)) && word(i + 2) === "ذلك") return 3;
  if (/^(?:عوضا|بدلا)$/u.test(word(i)) && /^(?:عن|من)(?:ه|ها|هم|هما)$/u.test(word(i + 1))) return 2;
  if (/^(?:لقاء|مقابل|نظير)$/u.test(word(i)) && word(i + 1) === "ذلك") return 2;
  return /^بدل(?:ه|ها|هم|هما)$/u.test(word(i)) ? 1 : 0;
}

const takes =
  /^(?:نال|اخذ|حصل|تسلم|كسب|استرد|استعاد|تلقي|فاز|جني|ظفر|سلم|منح|اعطي|دفع|اعترف|اطلق|افرج|رفع|فتح|سمح|زود|سحب|اعاد|قدم|باع|تنازل|احتفظ)$/u;
const gives = /^(?:قال|اعلن|راي|كان|بدا)$/u;

/** Two deeds to come, the second joined with و and with the words of a return in its clause; at its head they set one thing against another. */
export function returnedAt(view: View, from: number, i: number, to: number): Range | undefined {
  const length = inReturn(view, i);
  if (length === 0 || i < from + 4 || i + length > to || !isWord(view.tokens[i - 1])) return undefined;
  const verbs = verbsIn(view);
  let second = i - 1;
  while (second > Math.max(from, i - 7) && !(/^و[يت]/u.test(view.tokens[second]!.folded) && isPresent(view, second))) {
    if (isComma(view.tokens[second])) return undefined;
    second--;
  }
  if (!/^و[يت]/u.test(view.tokens[second]!.folded) || !isPresent(view, second)) return undefined;
  const lemma = verbs[second]?.lemma;
  const isTaken =
    (lemma !== undefined && takes.test(lemma)) ||
    /^و[يت](?:اخذ|حصل|نال|تسلم|كسب|ستلم)/u.test(view.tokens[second]!.folded);
  if (!isTaken) return undefined;
  for (let k = second - 1; k >= from; k--) {
    if (/^[؛;:.]$/u.test(view.tokens[k]!.folded)) return undefined;
    const verb = verbs[k];
    if (verb?.tense === "imperfect" ? !verb.lists.has("say") && !gives.test(verb.lemma) : isPresent(view, k))
      return { from: i, to: i + length };
    if (verb?.tense === "perfect" && !verb.lists.has("say")) return undefined;
  }
  return undefined;
}

const offers = /^(?:عرض|اقترح|طلب|طرح|رفض|سعي|اراد|حاول|قبل|درس|ناقش|بحث|ايد|عارض)$/u;
/** «بالكامل», «بالتنسيق مع»: how, not for what. */
const manner =
  /^بال(?:كامل|تنسيق|تعاون|تزامن|قرب|فعل|تالي|تفاهم|اتفاق|تراضي|قوه|سر|تقسيط|مثل|تدريج|تساوي|تناوب|دولار|يورو|ليره|دينار|عمله|مناصفه)$/u;

/** «مقايضة الجاسوسين بالصحافي», «مبادلة الأسرى بالجثامين»: offered, sought or refused; a barter of the past is none. */
function barterAt(view: View, from: number, i: number, to: number): Range | undefined {
  if (!/^[وفبل]?(?:ال)?(?:مقايضه|مبادله|استبدال)$/u.test(view.tokens[i]!.folded) || i === from) return undefined;
  const verbs = verbsIn(view);
  for (let k = i + 2; k < Math.min(to, i + 8); k++) {
    const { folded } = view.tokens[k]!;
    if (!isWord(view.tokens[k]) || verbs[k]) return undefined;
    if (!/^بال.{2,}/u.test(folded) || manner.test(folded)) continue;
    const told = verbs.slice(from, i).filter((verb) => verb !== undefined);
    const isOpen = told.some((verb) => offers.test(verb.lemma) || verb.isFuture);
    return isOpen || /^[وفب]?(?:عرض|اقتراح|مقترح|مشروع|صفقه)$/u.test(view.tokens[i - 1]!.folded)
      ? { from: i, to: i + 1 }
      : undefined;
  }
  return undefined;
}

/** «طلبت رفع اسمها ثمنًا لتسليمها الطيار»; «دفع حياته ثمنًا لمواقفه» trades nothing. */
function priceAt(view: View, from: number, i: number, to: number): Range | undefined {
  if (view.tokens[i]!.folded !== "ثمنا" || i + 1 >= to || i < from + 2) return undefined;
  prices ??= wordSet(words("ar", "condition.price"));
  const next = view.tokens[i + 1]!;
  if (!/^ل.{3,}/u.test(next.folded)) return undefined;
  const thing = { ...next, folded: next.folded.replace(/^لل?/u, ""), exact: next.exact.slice(1) };
  const isDeed = isDeedNoun(thing) || prices.has(thing.folded.replace(/(?:ها|ه|هم|هما)$/u, ""));
  const before = view.tokens.slice(Math.max(from, i - 8), i);
  const isPaid = before.some(({ folded }) => /^[وف]?(?:[يت]?دفع(?:ت|وا|ون)?|حيات.*|دمه|دماء)$/u.test(folded));
  return isDeed && !isPaid && before.some((token) => isDeedNoun(token)) ? { from: i, to: i + 1 } : undefined;
}
