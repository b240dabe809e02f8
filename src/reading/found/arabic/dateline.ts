// The place before the first sentence of a report: «بورت سيلاس (وكالات) – اتهم», «تيرغاد - ذكر».
import { isMark, type View } from "../view.ts";
import { isUnknownWord } from "./ordinaryWords.ts";
import { isWord } from "./words.ts";

/** Tokens of foreign places where a report was written: nobody who acts. */
export function datelineTokens(view: View): readonly number[] {
  return view.ranges.slice(0, 2).flatMap(({ from, to }) => {
    let k = from;
    while (k < Math.min(to, from + 3) && isWord(view.tokens[k])) k++;
    const end = isMark(view, k, "(") ? closing(view, k, to) : k;
    if (end === undefined || !isMark(view, end, "-–—") || isPairOfRelations(view, end)) return [];
    const places = Array.from({ length: k - from }, (_, n) => from + n);
    return places.some((at) => isUnknownWord(view.tokens[at]!.exact)) ? places : [];
  });
}

/** «المباحثات الكوردانية-السلفانية»: no dash of a dateline. */
function isPairOfRelations({ tokens }: View, dash: number): boolean {
  const [left, right] = [tokens[dash - 1], tokens[dash + 1]];
  const isTight = right !== undefined && left?.end === tokens[dash]!.start && tokens[dash]!.end === right.start;
  return isTight && [left!, right].every(({ folded }) => /ي(?:ه|ا|ين|ون|ان|تان|تين)?$/u.test(folded));
}

/** The token behind the bracket that closes the one at `open`. */
function closing(view: View, open: number, to: number): number | undefined {
  for (let k = open + 1; k < Math.min(to, open + 6); k++) if (isMark(view, k, ")")) return k + 1;
  return undefined;
}
