// Words that tell what a head makes with what follows it: a body, a place, a deed.
import { words } from "../../lexicon/lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { wordSet } from "../phrases.ts";
import type { View } from "../view.ts";
import { isAdjective } from "./chain.ts";
import { titleWords } from "./heads.ts";
import { ordinals } from "./names.ts";
import { isOrdinary, type Scene } from "./scene.ts";
import { isPluralOrDeed } from "./shapes.ts";
import { hasArticle, isIn, isWord } from "./words.ts";

/** «موقع الهجوم», «مركز المدينة»: a place, or any of the kind. */
export const isCommonPlace = /^(?:موقع|قناه|مركز|شبكه|منصه|مؤسسه|شركه|وكاله)$/u;
/** Kinds of which only what follows the head is the name: صحيفة «X». */
export const named = new Set(["media", "centre"]);
/** A head of which the adjective is feminine: by its ending, or a broken plural. */
export const feminine = /(?:ه|ات|ائب|ائل|ايا)$/u;
/** Stand alone for the one body of their kind. */
export const alone = wordSet(
  "الجيش البرلمان القصر البلاط المعارضة العرش الائتلاف الخزانة الكنيسة البعثة الهيئة الجبهة الفيلق".split(" "),
);

export const isCentre = /^(?:مركز|معهد)$/u;
export const isMission = /^(?:بعثه|مفوضيه|لجنه|محكمه|وكاله|مجموعه|تحالف)$/u;

/** Who sits in a council that speaks for itself. */
const elders = wordSet("شيوخ أعيان حكماء نواب قبائل شورى أمناء عشائر وجهاء كبار".split(" "));

/** «الأعيان» stand for their council, «الأركان» for the staff; of شيوخ and نواب there are others. */
export const isElders = (word: string): boolean => /^(?:اعيان|حكماء|وجهاء|اركان)$/u.test(word);

/** A noun of the language with the article. */
export const isCommon = (token: Token): boolean =>
  isOrdinary(token.folded.replace(/^ال/u, "")) || isPluralOrDeed(token);

/** «الفيلق التاسع», «الكتيبة 116»: the end of a unit with its number. */
export function unitEnd({ tokens }: View, i: number): number | undefined {
  const isUnit = /^[وفبل]?ال(?:فيلق|لواء|فرقه|كتيبه|سريه|اسطول|جيش)$/u.test(tokens[i]?.folded ?? "");
  const number = tokens[i + 1];
  if (!isUnit || !(number?.kind === "number" || ordinals.has(number?.folded ?? ""))) return undefined;
  // «قائد الفرقة الثالثة»: his office.
  return isIn(tokens[i - 1], titleWords()) ? undefined : i + 2;
}

let deedWords: ReadonlySet<string> | undefined;
export const deeds = (): ReadonlySet<string> => (deedWords ??= wordSet(words("ar", "deed")));

/** «الوساطة», «العرش» are things too: a body only where it acts. */
export const mustAct = wordSet(
  "الوساطة العرش القناة الشبكة المنصة الخزانة الكنيسة البعثة الهيئة الجبهة الفيلق".split(" "),
);
/** Fronts burn and authorities change: a body only where it speaks. */
const mustSpeak = wordSet("البعثة الهيئة الجبهة الفيلق".split(" "));

const says = ["say", "deny", "allege", "commit", "threat"] as const;
const negation = /^[وف]?(?:لا|لم|لن|قد)$/u;
const joins = /^(?:[وف]?(?:ان|لكن|بان|اما))$/u;

/** Whether what stands at `[from, to)` says something, or does it as the subject of its clause («إن العرش لا يخاطب»). */
export function actsAt({ view, verbs, taken }: Scene, from: number, to: number): boolean {
  const isSaying = (k: number) => says.some((list) => verbs[k]?.lists.has(list));
  if (isSaying(from - 1) || isSaying(to)) return true;
  const prior = view.tokens[from - 1];
  // «شكت رئيسة البعثة إنغريد صالح منع فرقها»: whose office it is, with a name.
  const isLoose = mustSpeak.has(view.tokens[from]!.folded.replace(/^[وف](?=ال)/u, ""));
  // «الجبهة الشرقية»: where they fight.
  const isWhere = /^ال(?:شرق|غرب|شمال|جنوب|داخل|خلف|امام)يه$/u.test(view.tokens[from + 1]?.folded ?? "");
  if (isLoose && to > from + 1 && !isWhere) return true;
  if (isLoose) return isIn(prior, titleWords()) && taken.has(to);
  // «أما الكنيسة التي رعت اللقاء فلم تقل كلمة».
  if (/^[وف]?اما$/u.test(prior?.folded ?? "") && /^(?:التي|الذي)$/u.test(view.tokens[to]?.folded ?? "")) return true;
  const isSubject = !isWord(prior) || joins.test(prior.folded);
  return (
    isSubject &&
    (verbs[to] !== undefined || (negation.test(view.tokens[to]?.folded ?? "") && verbs[to + 1] !== undefined))
  );
}

/** «مجلس شيوخ X», «وكالة X الفضائية»: the end of a body of its own; «مجلس وزراء X», «برلمان X» stand for the state. */
export function ownEnd({ view }: Scene, head: number, state: number, to: number): number | undefined {
  const word = view.tokens[head]!.folded;
  if (state > head + 1) return /^[وفبل]?مجلس$/u.test(word) && isIn(view.tokens[head + 1], elders) ? to : undefined;
  const next = view.tokens[to];
  const isHers =
    /^[وفبل]?(?:وكاله|هيئه|شركه|مؤسسه|لجنه|سلطه|محكمه)$/u.test(word) && /يه$|^العليا$/u.test(next?.folded ?? "");
  return isHers && hasArticle(next) && isAdjective(next!.folded) ? to + 1 : undefined;
}
