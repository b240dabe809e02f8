// The place and agency before the first sentence of a report: NAIROBI, Kenya (Reuters) -
import { isMark, type View } from "../view.ts";

/** The token behind a dateline at the head of the sentence; its own first token where none stands. */
export function behindDateline(view: View, sentence: number): number {
  const { from, to } = view.ranges[sentence]!;
  if (sentence > 1) return from;
  const isUpper = /^\p{Lu}{3,}$/u.test(view.tokens[from]?.exact ?? "");
  // "TEHRAN: ..."
  if (isUpper && isMark(view, from + 1, ":")) return from + 2;
  for (let i = from + 1; i < Math.min(to, from + 10); i++) {
    // "The Kesh-Orm line": a hyphen within.
    const isHyphen =
      view.tokens[i - 1]!.end === view.tokens[i]!.start && view.tokens[i]!.end === view.tokens[i + 1]?.start;
    if (isMark(view, i, "-–—")) return isHyphen ? from : i + 1;
    // "Kuala Lumpur, Malaysia - ": names, commas and the day alone
    if (!isUpper && !view.tokens[i]!.isCapital && !isMark(view, i, ",") && view.tokens[i]!.kind !== "number")
      return from;
  }
  return from;
}

/** Places of a dateline: where the report was written, nobody who acts; `isTown` leaves out what stands behind the town's comma. */
export const datelinePlaces = (view: View, isTown = false): ReadonlySet<number> =>
  new Set(
    view.ranges.slice(0, 2).flatMap(({ from }, s) => {
      const places: number[] = [];
      for (let i = from; i < behindDateline(view, s) && !isMark(view, i, isTown ? "(," : "("); i++) places.push(i);
      return places;
    }),
  );
