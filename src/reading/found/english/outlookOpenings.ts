// What opens a list of courses in running prose: a question or a clause on how things end, so many futures, a heading that looks ahead.
import { rows, words } from "../../lexicon/lexicon.ts";
import { Phrases } from "../phrases.ts";
import type { View } from "../view.ts";
import { announced } from "./listedScenarios.ts";
import { foldedFrom } from "./outlookNames.ts";

const opening = new Phrases(words("en", "outlook.opening").map((phrase) => [phrase, true] as const));
let headings: ReadonlySet<string> | undefined;

/** "how the salt dispute ends", "where the line goes from here", "what could follow is": not how a book ends, nor how it all ended. */
const asksOn = [
  /\bhow (?:\S+ ){1,5}?(?:(?:will|might|could|would|may) )?(?:ends?|plays? out|turns? out|unfolds?)(?= |$)/u,
  /\bwhere (?:\S+ ){1,6}?(?:goes?|leads?|heads?) (?:from here|next|now)(?= |$)/u,
  /\bwhat (?:could|might|may|will|would) (?:follow|come next|happen next|come of it)(?: [,.:;?!].*| (?:is|are) .*)?$/u,
];
const work =
  /\b(?:films?|novels?|books?|plays?|stor(?:y|ies)|match|game|song|poem|series|chapter|sentence|letter|report)\b/u;

/** "one of two ways", "expect one of three things", "three endings", "two stories are told about the coming winter". */
const counts = [
  /\b(?:ends?|go|goes|expects?|may|might|could|will|would|can)\b.*\bone of (?:two|three|four|several) (?:ways|things)\b/u,
  /\b(?:two|three|four|several) (?:\S+ )?(?:endings|endgames|futures|outcomes|scenarios|finales|forecasts|prognoses)\b/u,
  /\b(?:two|three|four|several|different) (?:\S+ )?(?:stories|readings|answers|tales|guesses)\b.*\b(?:coming|ahead|ends?|future|next (?:year|winter|spring|summer|autumn))\b/u,
  /\bfutures (?:have )?(?:\S+ )?names\b|\b(?:house view|our (?:own )?forecast)\b/u,
];

/** Whether the sentence or heading `[from, to)` opens such a list; "What happens next depends on Oslo" opens none. */
export function opensOutlook(view: View, from: number, to: number, isHeading: boolean): boolean {
  if (announced(view, from, to) !== undefined) return true;
  const hits = opening.in(view, from, to);
  if (isHeading) return hits.length > 0 || isOutlookTitle(view, from, to);
  if (hits.some((hit) => hit.to >= to || view.tokens[hit.to]!.kind === "mark" || hit.from > from + 1)) return true;
  const text = foldedFrom(view, from, to);
  return (
    (!work.test(text) && asksOn.some((pattern) => pattern.test(text))) || counts.some((pattern) => pattern.test(text))
  );
}

/** "Outlook", "Outlook to December": the words of a heading on scenarios and little else. */
function isOutlookTitle(view: View, from: number, to: number): boolean {
  headings ??= new Set(rows("en", "heading").flatMap(([phrase, role]) => (role === "scenarios" ? [phrase!] : [])));
  const text = foldedFrom(view, from, to);
  return [...headings].some(
    (phrase) => text === phrase || new RegExp(`^${phrase} (?:to|for|until)\\b`, "u").test(text),
  );
}
