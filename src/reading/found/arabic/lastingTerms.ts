// As long as, without ما دام or طالما: «ما استمر اعتقال النواب», «طيلة التزام الطرف الآخر», «لا عودة والميليشيا لا تزال هناك».
import type { Range, View } from "../view.ts";
import { isAwaited, isRuledOut } from "./ahead.ts";
import { isGoverned } from "./masdars.ts";
import { verbsIn } from "./verbsIn.ts";
import { isComma, isIn, isWord, prepositions } from "./words.ts";

export const lastingAt = (view: View, from: number, i: number, to: number): Range | undefined =>
  whileWhat(view, from, i, to) ?? throughout(view, from, i, to);

const lasts = /^(?:بقي|ظل|استمر|دام|عاش|حيي|صمد)(?:ت|وا|ا|نا)?$/u;

/** «ما بقي على العرش», behind what is to last or is ruled out; «ما بقي من الجيش» is what was left. */
function whileWhat(view: View, from: number, i: number, to: number): Range | undefined {
  if (view.tokens[i]!.folded !== "ما" || i < from + 2 || i + 2 >= to || !lasts.test(view.tokens[i + 1]!.folded))
    return undefined;
  const before = view.tokens[i - 1]!;
  const isRefused = /^[وف]?(?:لن|لا)$/u.test(view.tokens[i - 2]!.folded);
  if (
    (verbsIn(view)[i - 1] && !isRefused) ||
    isIn(before, prepositions()) ||
    /^(?:كل|بعض|جل|معظم|ه[وي]|هذا|ذلك|اكثر|اخر|اول)$/u.test(before.folded)
  )
    return undefined;
  if (/^(?:من|في|ل(?:ه|ها|هم|نا|ي)|لدي.*|من(?:ه|ها|هم))$/u.test(view.tokens[i + 2]!.folded)) return undefined;
  return isAwaited(view, from, i) ? { from: i, to: i + 2 } : undefined;
}

const steady =
  /^(?:التزام|احترام|بقاء|وجود|استمرار|تقيد|سريان|امتناع|صمود|تمسك|احتفاظ|تماسك|دوام|احتلال|احتجاز)(?:ه|ها|هما|هم)?$/u;

/** «طيلة التزام الطرف الآخر بها», «طوال بقائه خارج المدينة». */
function throughout(view: View, from: number, i: number, to: number): Range | undefined {
  if (!/^(?:طيله|طوال|طول)$/u.test(view.tokens[i]!.folded) || i < from + 2 || i + 1 >= to) return undefined;
  if (!steady.test(view.tokens[i + 1]!.folded) || !isGoverned(view, i + 1)) return undefined;
  return isAwaited(view, from, i) &&
    !verbsIn(view)
      .slice(from, i)
      .some((verb) => verb?.tense === "perfect" && !verb.lists.has("say") && !verb.lists.has("commit"))
    ? { from: i, to: i + 1 }
    : undefined;
}

/** «لا حديث عن العودة والميليشيا لا تزال تسكن البيوت»: a noun ruled out, and the state of things that rules it out. */
export function withStill(view: View, from: number, i: number, to: number): Range | undefined {
  if (
    !/^[وف]?لا$/u.test(view.tokens[from]!.folded) ||
    i < from + 2 ||
    !/^وال.{2,}/u.test(view.tokens[i]!.folded) ||
    isComma(view.tokens[i - 1])
  )
    return undefined;
  if (!isRuledOut(view, from, i)) return undefined;
  for (let k = i + 1; k < Math.min(to - 1, i + 5) && isWord(view.tokens[k]); k++)
    if (
      /^(?:لا|ما|لم)$/u.test(view.tokens[k]!.folded) &&
      /^(?:[يت]زال|زال(?:ت|وا)?|[يت]زل)$/u.test(view.tokens[k + 1]!.folded)
    )
      return { from: i, to: i + 1 };
  return undefined;
}
