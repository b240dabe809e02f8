// Whether a head like "the council" stands alone: it is nobody where it only describes what follows ("the court case", "the Council President").
import type { View } from "../view.ts";
import { isAdverb } from "./telling.ts";
import { english, isFiniteVerb } from "./words.ts";

const small =
  /^(and|or|but|to|of|that|who|which|not|as|than|if|unless|until|also|itself|himself|herself|themselves|neither|both|alone|never|soon|then|now|still|already|later|since|again|too|once|only|merely|simply|in|at|on|for|with|without|by|from|before|after|while|when)$/u;
const described =
  /^(spokesman|spokeswoman|spokesperson|official|officials|leader|sources|chief|minister|ministers|member|members)$/u;

/** By the token behind the head. */
export function standsAlone(view: View, to: number): boolean {
  const behind = view.tokens[to];
  if (behind?.kind !== "word") return true;
  const e = english();
  const { folded } = behind;
  if (behind.isCapital || e.place.has(folded) || described.test(folded)) return false;
  return (
    isFiniteVerb(view, to) ||
    /[^s]s$/u.test(folded) ||
    e.adjunct.at(view, to) !== undefined ||
    small.test(folded) ||
    // "the rebels allegedly hold"
    (isAdverb(folded) &&
      !/^(daily|weekly|monthly|yearly|only|friendly|elderly|family|orderly|deadly|costly|likely)$/u.test(folded))
  );
}
