// What is said by nobody named: «قيل يومها إن», «يُتداول في الأوساط أن», «كما يُشاع», «على ما تهمس به الصالونات».
import type { Range, View } from "../view.ts";
import { verbsIn } from "./verbsIn.ts";
import { isComma, isIn, prepositions } from "./words.ts";

const spreads = /^(?:قيل|يقال|اشيع|يشاع|شاع|تردد|يتردد|يتداول|تتداول|يروج|راج|يهمس|تهمس|يتناقل|يتهامس)$/u;
const when = /^(?:يومها|حينها|وقتها|يومذاك|انذاك|يومئذ|امس|اليوم|مرارا|كثيرا|لنا|لاحقا|ايضا|همسا)$/u;

/** At the head of a clause, and what is said behind أن, with nothing but where and when between: where أن stands. */
export function rumourAt(view: View, from: number, to: number): number | undefined {
  if (!spreads.test(view.tokens[from]!.folded.replace(/^[وف](?=...)/u, ""))) return undefined;
  const verbs = verbsIn(view);
  for (let k = from + 1; k < Math.min(to - 1, from + 8); k++) {
    const token = view.tokens[k]!;
    if (/^ان(?:ه|ها|هم|هما)?$/u.test(token.folded)) return isIn(view.tokens[k - 1], prepositions()) ? undefined : k;
    const opens = k > from + 1 || when.test(token.folded) || isIn(token, prepositions());
    if (!opens || verbs[k] || isComma(token)) return undefined;
  }
  return undefined;
}

/** «، كما يُشاع،», «، على ما يتردد في المدينة»: an aside that begins at `i`. */
export function rumouredAside(view: View, i: number, to: number): Range | undefined {
  const word = view.tokens[i]!.folded;
  const at =
    word === "كما" ? i + 1 : /^(?:علي|في)$/u.test(word) && view.tokens[i + 1]?.folded === "ما" ? i + 2 : undefined;
  const isAside = at !== undefined && at < to && spreads.test(view.tokens[at]!.folded);
  // «كما قيل لنا إن»: what is said follows.
  const goesOn = isAside && view.tokens.slice(at, Math.min(to, at + 6)).some(({ folded }) => /^ان/u.test(folded));
  return isAside && !goesOn && isComma(view.tokens[i - 1]) ? { from: i, to: at + 1 } : undefined;
}
