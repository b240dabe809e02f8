// What sets a named scenario off, told right behind its name: ««هدنة»، ويتحقق متى …», ««حرب»، ويفتح بابها …», ««الهاوية»، فشرارته …».
import { rows } from "../../lexicon/lexicon.ts";
import { Phrases } from "../phrases.ts";
import type { Range, View } from "../view.ts";
import { isComma, isQuoteClose, isQuoteOpen } from "./words.ts";

export interface Trigger extends Range {
  readonly type: "if_then" | "implicit";
  /** The scenario's name. */
  readonly label: Range;
}

let phrases: Phrases<Trigger["type"]> | undefined;

/** The trigger whose words begin at `i`, behind a name in quotation marks and a comma. */
export function triggerAt(view: View, i: number, to: number): Trigger | undefined {
  if (!isComma(view.tokens[i - 1]) || !isQuoteClose(view.tokens[i - 2])) return undefined;
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
