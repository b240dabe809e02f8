// Two conditions that no phrase shows: «إن واصلت X …، ردّت Y», «شرط تجميد الدوريات».
import { words } from "../../lexicon/lexicon.ts";
import { wordSet } from "../phrases.ts";
import type { Range, View } from "../view.ts";
import { isIf } from "./clauseWords.ts";
import { verbsIn } from "./verbsIn.ts";
import { isComma } from "./words.ts";

let deeds: ReadonlySet<string> | undefined;

/** «إن» before a perfect, with an answer behind a comma: a perfect, an imperfect, or what ف leads. */
export function ifAt(view: View, i: number, to: number): Range | undefined {
  const verbs = verbsIn(view);
  if (!isIf(view, verbs, i)) return undefined;
  for (let k = i + 2; k < Math.min(to - 1, i + 30); k++)
    if (isComma(view.tokens[k]) && (verbs[k + 1] || /^ف(?:ان|قد|لن|س)/u.test(view.tokens[k + 1]!.folded)))
      return { from: i, to: i + 1 };
  return undefined;
}

/** «شرط» before a deed: what is done stands under it. */
export function termsAt(view: View, i: number, to: number): Range | undefined {
  deeds ??= wordSet([...words("ar", "deed"), ...words("ar", "condition.deed")]);
  const next = view.tokens[i + 1]?.folded;
  const isTerms = next !== undefined && i + 1 < to && view.tokens[i]!.folded === "شرط" && deeds.has(next);
  return isTerms && !/^(?:كان|من|علي|دون|اي)$/u.test(view.tokens[i - 1]?.folded ?? "")
    ? { from: i, to: i + 1 }
    : undefined;
}
