// Asides between a verb of saying and what is said: «أعلنت X، وهي …، أنها», «أوضح المسؤول، الذي …، أن».
import { words } from "../../lexicon/lexicon.ts";
import { Phrases } from "../phrases.ts";
import type { View } from "../view.ts";
import { that } from "./clauseWords.ts";
import type { Open, Parts } from "./opening.ts";
import { hasArticle, isComma } from "./words.ts";

/** How far behind its verb what is said may begin, in tokens. */
const reach = 40;

/** Whether a verb of saying in `[from, i)` still waits for what is said, which begins behind a comma with أن. */
export function awaitsContent({ view, verbs }: Parts, from: number, i: number, to: number): boolean {
  if (i - from > reach) return false;
  let isSaid = false;
  for (let k = from; k < i; k++) {
    const lists = verbs[k]?.lists;
    if (lists && ["say", "deny", "allege", "commit"].some((list) => lists.has(list as "say"))) isSaid = true;
    if (isSaid && (that.has(view.tokens[k]!.folded) || view.tokens[k]!.folded === ":")) return false;
  }
  if (!isSaid) return false;
  for (let k = i; k < Math.min(to, from + reach); k++) {
    const before = view.tokens[k - 1]!;
    const isLed = /^(?:من|الي|علي|عن)$/u.test(before.folded);
    if (that.has(view.tokens[k]!.folded)) return isComma(isLed ? view.tokens[k - 2] : before);
    // «، وقال»: another verb tells.
    if (isComma(before) && ((verbs[k]?.cut ?? 0) > 0 || /^[وف](?:قد|لم|لن|لا|سوف)$/u.test(view.tokens[k]!.folded)))
      return false;
  }
  return false;
}

/** The aside that opens behind the comma before `i`, as a clause of its own, up to behind its closing comma. */
export function asideIn(
  parts: Parts,
  cur: Open,
  i: number,
  to: number,
): { readonly from: number; readonly to: number } | undefined {
  const { view } = parts;
  const word = view.tokens[i]!.folded;
  const isRelative = /^(?:الذي|التي|الذين|اللذان|اللتان)$/u.test(word);
  if (cur.resume || !(isRelative || /^وه(?:و|ي|م|ما)$/u.test(word))) return undefined;
  if (isRelative && cur.verb && awaitsObject(parts, i, to)) return { from: i + 1, to: endOf(view, i, to)! };
  if (!awaitsContent(parts, cur.from, i, to)) return undefined;
  for (let k = i + 1; k < to; k++) if (isComma(view.tokens[k])) return { from: isRelative ? i + 1 : i, to: k + 1 };
  return undefined;
}

const endOf = (view: View, i: number, to: number): number | undefined => {
  for (let k = i + 1; k < Math.min(to, i + 14); k++) if (isComma(view.tokens[k])) return k + 1;
  return undefined;
};

/** «أن تطلب بنين، التي يعبر الأنبوب أراضيها، الاطلاع»: behind the relative a noun with the article, governed by the verb before. */
function awaitsObject({ view, verbs }: Parts, i: number, to: number): boolean {
  const end = endOf(view, i, to);
  if (end === undefined || end >= to || !verbs[i + 1]) return false;
  const next = view.tokens[end]!;
  const isNoun = hasArticle(next) || /^(?:الي|علي|ب(?!حسب|عد|ين|دون|ما|ل|عض|ات).{3,})$/u.test(next.folded);
  return isNoun && !verbs[end] && !verbs[end + 1];
}

let terms: Phrases<true> | undefined;

/** «الذي تحدث بشرط عدم الكشف عن هويته»: how he speaks, nothing claimed. */
export function isTermsOfInterview(view: View, from: number, to: number): boolean {
  terms ??= new Phrases(words("ar", "unnamed.terms").map((phrase) => [phrase, true] as const));
  return terms.in(view, from, to, "all").length > 0;
}
