// What sets a named scenario off, told right behind its name: ««هدنة»، ويتحقق متى …», ««حرب»، ويفتح بابها …», ««الهاوية»، فشرارته …».
import { rows } from "../../lexicon/lexicon.ts";
import { Phrases } from "../phrases.ts";
import type { Range, View } from "../view.ts";
import { isComma, isIn, isQuoteClose, isQuoteOpen, prepositions } from "./words.ts";

export interface Trigger extends Range {
  readonly type: "if_then" | "implicit";
  /** The scenario's name. */
  readonly label: Range;
}

let phrases: Phrases<Trigger["type"]> | undefined;

/** The trigger whose words begin at `i`, behind a name in quotation marks and a comma. */
export function triggerAt(view: View, i: number, to: number): Trigger | undefined {
  if (!isComma(view.tokens[i - 1])) return undefined;
  if (!isQuoteClose(view.tokens[i - 2])) return unquotedAt(view, i, to);
  phrases ??= new Phrases(rows("ar", "scenario.trigger").map(([phrase, type]) => [phrase!, type as Trigger["type"]]));
  const hit = phrases.at(view, i, to, "and");
  if (!hit || hit.to >= to) return undefined;
  for (let k = i - 3; k > Math.max(0, i - 14); k--)
    if (isQuoteOpen(view.tokens[k]))
      return k + 1 < i - 2
        ? { type: hit.value, from: hit.from, to: hit.to, label: { from: k + 1, to: i - 2 } }
        : undefined;
  return undefined;
}

let sure: Phrases<Trigger["type"]> | undefined;

/** «والثاني قطيعة جديدة، يكفي لإشعالها تسريب آخر»: of a name behind its ordinal. */
function unquotedAt(view: View, i: number, to: number): Trigger | undefined {
  sure ??= new Phrases(rows("ar", "scenario.trigger.sure").map(([phrase, type]) => [phrase!, type as Trigger["type"]]));
  const hit = sure.at(view, i, to, "and");
  // «ومفتاحها في برلمان X»: where it lies, nothing that sets it off.
  if (!hit || hit.to >= to || isIn(view.tokens[hit.to], prepositions())) return undefined;
  for (let k = i - 2; k > Math.max(-1, i - 10); k--) {
    const token = view.tokens[k]!;
    if (token.kind === "mark") return undefined;
    if (/^[وف]?ال(?:اول|ثاني|ثالث|رابع)ي?ه?$/u.test(token.folded))
      return k + 1 < i - 1
        ? { type: hit.value, from: hit.from, to: hit.to, label: { from: k + 1, to: i - 1 } }
        : undefined;
  }
  return undefined;
}
