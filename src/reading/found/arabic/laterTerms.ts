// If, of what is still to come: «إن تنسحب الوحدات يعد السكان», «فور تسلّم الجثمان، سنغلق الملف», «من يطلق رصاصة فسيجد اسمه …».
import type { Range, View } from "../view.ts";
import { clauseFrom, isFutureAt, isPresent } from "./ahead.ts";
import { isDeedNoun } from "./masdars.ts";
import { verbsIn } from "./verbsIn.ts";
import { isComma, isIn, isWord, prepositions } from "./words.ts";

/** How far behind the particle the answer may begin, in tokens. */
const reach = 24;

export const laterIf = (
  view: View,
  from: number,
  i: number,
  to: number,
): (Range & { readonly then?: number }) | undefined =>
  ifToCome(view, from, i, to) ?? onceDone(view, from, i, to) ?? whoever(view, from, i, to);

/** إن right before an imperfect is never that; its answer is another, or stands behind ف. */
function ifToCome(view: View, from: number, i: number, to: number): (Range & { readonly then?: number }) | undefined {
  const { exact } = view.tokens[i]!;
  if (!/^[وف]?إن\u0652?$/u.test(exact) || i + 2 >= to) return undefined;
  const verb = verbsIn(view)[i + 1];
  const isSure = verb?.tense === "imperfect" && !verb.isGuess && !verb.isDoubtful && !verb.isFuture;
  const isSilent = /\u0652$/u.test(exact);
  if (!(isSure || (isSilent && /^[يتن]/u.test(view.tokens[i + 1]!.folded)) || isPresent(view, i + 1))) return undefined;
  const before = verbsIn(view).slice(clauseFrom(view, from, i), i);
  if (!isSilent && before.some((told) => told?.lists.has("say"))) return undefined;
  const isHead = i === from || !isWord(view.tokens[i - 1]) || /^[وف]/u.test(exact);
  if (!isHead) return before.some((told) => told?.isFuture) ? { from: i, to: i + 1 } : undefined;
  for (let k = i + 3; k < Math.min(to, i + reach); k++) {
    const { folded } = view.tokens[k]!;
    if (/^ف(?:ان|قد|لن|لا|س|هو|هي|ال)/u.test(folded)) return { from: i, to: i + 1, then: k };
    if (isRelative(view, k) || /^[وف]/u.test(folded)) continue;
    if (isPresent(view, k) || isFutureAt(view, k)) return { from: i, to: i + 1, then: k };
  }
  return undefined;
}

/** «التي تسيطر», «أن يعود», «لم تصل»: a verb that something else led to. */
const isRelative = (view: View, k: number): boolean =>
  /^[وف]?(?:الذي|التي|الذين|ان|ما|لم|لا|قد|حتي|كي|لكي|من|حيث)$/u.test(view.tokens[k - 1]?.folded ?? "");

const scheduled = /^(?:انتهاء|اختتام|ختام|انعقاد|افتتاح|بدء)$/u;

/** «فور تسلّم الجثمان، سنغلق الملف», «سيعود فور توقيع النص»: a deed, where what follows is still to come; the end of a session is a time. */
function onceDone(view: View, from: number, i: number, to: number): Range | undefined {
  if (!/^[وف]?(?:فور|بمجرد)$/u.test(view.tokens[i]!.folded) || i + 2 >= to) return undefined;
  const deed = view.tokens[i + 1]!;
  if (
    !isDeedNoun(deed) ||
    !isWord(view.tokens[i + 2]) ||
    isIn(view.tokens[i + 2], prepositions()) ||
    scheduled.test(deed.folded)
  )
    return undefined;
  const begin = clauseFrom(view, from, i);
  const verbs = verbsIn(view);
  if (i > begin + 1) {
    const told = verbs.slice(begin, i).filter((verb) => verb !== undefined);
    return told.at(-1)?.isFuture || (told.length > 0 && isFutureAt(view, begin)) ? { from: i, to: i + 1 } : undefined;
  }
  for (let k = i + 3; k < Math.min(to, i + reach); k++) {
    if (!isComma(view.tokens[k - 1]) && !isFutureAt(view, k)) continue;
    return isFutureAt(view, k) || /^ف(?:س|لن|ان)/u.test(view.tokens[k]!.folded) ? { from: i, to: i + 1 } : undefined;
  }
  return undefined;
}

/** «من يطلق رصاصة فسيجد اسمه على اللوائح»: whoever does, and what he will get. */
function whoever(view: View, from: number, i: number, to: number): (Range & { readonly then: number }) | undefined {
  if (!/^[وف]?من$/u.test(view.tokens[i]!.folded) || !isPresent(view, i + 1)) return undefined;
  if (i > from && isWord(view.tokens[i - 1]) && !/^(?:ان|بان|كل)$/u.test(view.tokens[i - 1]!.folded)) return undefined;
  if (view.tokens.slice(i, to + 1).some(({ exact }) => /[؟?]/u.test(exact))) return undefined;
  for (let k = i + 3; k < Math.min(to, i + reach); k++)
    if (/^ف(?:س[يتن]|لن|سوف)/u.test(view.tokens[k]!.folded)) return { from: i, to: i + 1, then: k };
  return undefined;
}
