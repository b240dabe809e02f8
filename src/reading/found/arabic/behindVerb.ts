// Who says it, behind the verb: its subject, or the last speaker where none stands there.
import type { Voice } from "../../reading.ts";
import type { View } from "../view.ts";
import { latter } from "./carried.ts";
import { isInIt, that } from "./clauseWords.ts";
import { saysByNoun } from "./deedNouns.ts";
import { titleWords } from "./heads.ts";
import { issuerOf } from "./issuers.ts";
import { deed } from "./shapes.ts";
import { speakers } from "./verbCompany.ts";
import { type Speech, speakerIn, unnamedAt } from "./voices.ts";
import { isIn, isQuoteOpen, nouns, pairs, prepositions } from "./words.ts";

/** «قال بقائي: »: no particle before a word of the language, where what is said follows at once. */
function isNamedAt(view: View, i: number): boolean {
  const word = view.tokens[i]!.folded;
  const next = view.tokens[i + 1];
  const saysNext = next !== undefined && (next.folded === ":" || that.has(next.folded));
  return (
    saysNext &&
    !/^(?:بال|لل)/u.test(word) &&
    !nouns().has(word.slice(1)) &&
    !isIn(next, prepositions()) &&
    !/(?:ه|ها|هم|نا|ين)$/u.test(word)
  );
}

const isData = /^(?:ال)?(?:بيانات|ارقام|صور|موشرات|ادله|وثائق|احصاءات|سجلات|استطلاعات|خرائط|نتائج|دلائل)$/u;

export function behind(
  speech: Speech,
  at: number,
  end: number,
  to: number,
  last: Voice | undefined,
): Voice | undefined {
  const { view, verbs } = speech;
  const next = view.tokens[at + 1];
  const heard = speech.at.get(at + 1);
  // «وقال لرويترز»: told to her.
  const isHearer = heard?.start !== undefined && heard.start > next!.start && next!.folded.startsWith("ل");
  const isBare =
    next === undefined ||
    at + 1 >= to ||
    that.has(next.folded) ||
    (next.kind === "mark" && !(isQuoteOpen(next) && speech.at.has(at + 2))) ||
    // «استدرك قائلًا إن».
    /^(?:قائلا|قائله|موضحا|موضحه)$/u.test(next.folded) ||
    isInIt(next) ||
    isIn(next, prepositions()) ||
    // «حثت الجانبين»: they are urged.
    (pairs().has(next.folded) && next.folded.endsWith("ين")) ||
    (/^[بل]/u.test(next.folded) && nouns().has(next.folded.slice(1)) && !nouns().has(next.folded)) ||
    (/^(?:ب|ل)..../u.test(next.folded) && (isHearer || !isNamedAt(view, at + 1))) ||
    // «تشترط انسحاب …»: a deed is what is said, not who says it.
    ((nouns().has(next.folded) || deed.test(next.exact)) &&
      !speakers().has(next.folded) &&
      !saysByNoun(speech, at, to));
  // «اتهم المتمردون الجيش»: the ending tells who accuses.
  if (next && verbs[at]!.lists.has("allege") && !heard && /^ال.{3,}(?<!ي)ون$/u.test(next.folded))
    return { type: "unnamed", note: next.exact };
  // «تشير بيانات الأقمار إلى أن»: things speak for nobody named.
  if (verbs[at]!.lemma === "اشار" && next && isData.test(next.folded)) return { type: "unnamed", note: next.exact };
  if (isBare && !unnamedAt(view, at + 1, to) && (!heard || (isHearer && last))) return last;
  // «أنكرت هي ذلك»: whoever was named last, unless one spoke.
  if (/^(?:هو|هي|هم|هما)$/u.test(next?.folded ?? ""))
    return last && last.type !== "unnamed" ? last : (latter(speech, at) ?? last);
  const found = issuerOf(speech, at + 1, end, last) ?? speakerIn(speech, at + 1, end);
  if (found) return found;
  // «وبررت ذلك بغياب الثقة»: the object stands first.
  if (/^(?:ذلك|هذا|هذه|الامر)$/u.test(next?.folded ?? "")) return last;
  if (/^الاخيره?$/u.test(next?.folded ?? "")) return latter(speech, at) ?? last;
  if (last && /^ال(?:بيان|تقرير|رساله|وثيقه|متحدث|مسوول)/u.test(next?.folded ?? "")) return last;
  // «وشدد المبعوثان»: the two who spoke before.
  if (last?.type === "actors" && /^ال.{3,}ان$/u.test(next?.folded ?? "")) return last;
  // «توعّد قائد الفرقة الثالثة ب…»: an office whose holder nobody names.
  if (next && titleWords().has(next.folded)) return { type: "unnamed", note: next.exact };
  if (verbs[at]!.lists.has("deny") || verbs[at]!.lists.has("commit")) return last;
  // Somebody says it whom no rule knows.
  return end < to ? { type: "unnamed", note: next!.exact } : undefined;
}
