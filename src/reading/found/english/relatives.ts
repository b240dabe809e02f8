// A clause of an English sentence, and the relative clauses in it, which are claims of their own.
import { isMark, type Range, type View } from "../view.ts";
import { english, hasVerb, isFiniteVerb } from "./words.ts";

export interface Clause extends Range {
  /** `relative`: its subject is the noun before; `verb`: it goes on with the subject of the clause before; `quote`: a second piece of one quotation. */
  readonly kind: "main" | "relative" | "verb" | "quote";
  /** Its verb is one that no list knows. */
  readonly isUnseen?: true;
}

/** Takes ", which ... ," out as a clause of its own; "that holds ..." after an apposition too. */
export function relatives(view: View, clause: Clause): readonly Clause[] {
  const e = english();
  const found: Clause[] = [];
  let to = clause.to;
  for (let i = clause.from + 1; i < clause.to; i++) {
    const isApposed =
      /^(that|which|who)$/u.test(view.tokens[i]!.folded) &&
      opensApposition(view, clause.from, i) &&
      isFiniteVerb(view, i + 1);
    const isAlleged =
      isRelative(view, i) &&
      [1, 2].some((k) => /^(allegedly|reportedly|supposedly)$/u.test(view.tokens[i + k]?.folded ?? ""));
    if (isAlleged) {
      found.push({ from: i + 1, to: clause.to, kind: "relative" });
      to = i;
      break;
    }
    if (!isApposed && (!e.relative.has(view.tokens[i]!.folded) || !isMark(view, i - 1, ","))) continue;
    let end = i + 1;
    while (end < clause.to && !isMark(view, end, ",")) end++;
    if (!hasVerb(view, i + 1, Math.min(end, i + 5))) continue;
    // "who asked not to be named" tells of the telling alone.
    if (e.nameless.in(view, i + 1, end).length === 0) found.push({ from: i + 1, to: end, kind: "relative" });
    if (end >= clause.to) to = i - 1;
    i = end;
  }
  return [{ ...clause, to }, ...found];
}

const isRelative = (view: View, i: number): boolean => /^(that|which|who)$/u.test(view.tokens[i]!.folded);

/** "..., a guerrilla group that": the relative belongs to a noun set beside a name. */
function opensApposition(view: View, from: number, i: number): boolean {
  for (let k = i - 1; k > Math.max(from, i - 6); k--)
    if (/^(a|an|the)$/u.test(view.tokens[k]!.folded)) return isMark(view, k - 1, ",");
  return false;
}
