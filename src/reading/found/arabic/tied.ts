// Terms without شرط: «مرهون بموافقة …», «ربطت X عودة سفيرها باعتذار», «وافقت على المقترح على أن تنسحب …».
import { words } from "../../lexicon/lexicon.ts";
import { wordSet } from "../phrases.ts";
import type { Range, View } from "../view.ts";
import { verbsIn } from "./verbsIn.ts";
import { isComma } from "./words.ts";

const reach = 10;
let deeds: ReadonlySet<string> | undefined;

/** A noun of a deed, a pronoun behind it looked through. */
function isDeed(word: string): boolean {
  deeds ??= wordSet([...words("ar", "deed"), ...words("ar", "condition.deed"), ...words("ar", "condition.price")]);
  return [word, word.replace(/(?:ها|ه|هم)$/u, "")].some((form) => deeds!.has(form));
}

export function tiedAt(view: View, from: number, i: number, to: number): Range | undefined {
  const word = view.tokens[i]!.folded;
  const next = view.tokens[i + 1]?.folded ?? "";
  // «رهن بـ», «مشروط بـ».
  if (/^(?:مرهون|مرهونه|رهن|رهنا|رهين|رهينه|مشروط|مشروطه|مشروطا|منوط|منوطه|منوطا)$/u.test(word) && i + 1 < to)
    return /^ب.{3,}/u.test(next) && !/^غير$/u.test(view.tokens[i - 1]?.folded ?? "")
      ? { from: i, to: i + 1 }
      : undefined;
  return tiesAt(view, i, to) ?? hangsAt(view, i, to) ?? consentAt(view, from, i, to);
}

/** The verb ties a deed to something: the cue is the verb. */
function tiesAt(view: View, i: number, to: number): Range | undefined {
  const verb = verbsIn(view)[i];
  if (!verb || !/^(?:ربط|رهن)$/u.test(verb.lemma) || verb.isGuess) return undefined;
  let isTied = verb.lemma === "رهن";
  for (let k = i + 1; k < Math.min(to, i + reach); k++) {
    const word = view.tokens[k]!.folded;
    isTied ||= isDeed(word);
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
      return isDeed(view.tokens[k + 1]!.folded) ? { from: i, to: k + 1 } : undefined;
  }
  return undefined;
}

const accepts = /^(?:وافق|قبل|رضي|ارتضي|عرض|اقترح|سمح|منح|مدد)$/u;

/** «على أن» behind what somebody accepts or offers, before what is to be done for it. */
function consentAt(view: View, from: number, i: number, to: number): Range | undefined {
  if (view.tokens[i]!.folded !== "علي" || view.tokens[i + 1]?.folded !== "ان" || i + 2 >= to) return undefined;
  const verbs = verbsIn(view);
  if (verbs[i + 2]?.tense !== "imperfect") return undefined;
  for (let k = i - 2; k >= Math.max(from, i - reach); k--) {
    if (isComma(view.tokens[k]) && k < i - 1) return undefined;
    if (verbs[k]) return accepts.test(verbs[k]!.lemma) && i - k > 1 ? { from: i, to: i + 2 } : undefined;
  }
  return undefined;
}
