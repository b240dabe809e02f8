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
  /\b(?:how|where) (?:it|this|things|that|all this|the \S+) (?:may|might|could|will|would|can) (?:end|go|lead|unfold|develop|play out|turn out)(?= |$)/u,
  /^(?:what|where) (?:may|might|could|does|will|would) (?:\S+ ){0,2}?(?:follow|come|happen|lead|go|end)(?: next)? ?\??$/u,
  /^what (?:we are watching|to watch|to expect|we expect)$/u,
  /^how (?:it|this|things) (?:may|might|could) (?:end|go)$/u,
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
  /\b(?:outcomes|endings|futures|scenarios|forecasts|possibilities|prospects) (?:now |still |then )?(?:run|range|vary|differ|diverge|suggest|present|stretch|go) /u,
  /\bone of (?:two|three|four|several) ways\b|\b(?:may|might|could|can) (?:still )?take (?:several|two|three|many|different) (?:turns|forms|shapes|paths)\b/u,
  /\b(?:hence|so|thus|here is|this is|that is|there lies) the (?:choice|dilemma|fork|range)\b|\b(?:as|at) a (?:fork|crossroads)\b/u,
  /\b(?:short|long|thin|small|full|poor) menu\b|\b(?:labels|names|words) (?:for|sum up) (?:what|the) (?:may|might|could|will|comes|months|weeks|year|winter|spring|summer|autumn)\b/u,
  /\b(?:picture|imagine|guess|foresee|say) (?:the end|how (?:it|this|things)|what (?:comes|follows|happens))\b/u,
  /^(?:\S+ ){0,3}?(?:forecasters|analysts|experts|diplomats|planners|observers)(?: \S+){0,4}? (?:disagree|differ|are (?:split|divided))\b/u,
  /\bfutures (?:have )?(?:\S+ )?names\b|\b(?:house view|our (?:own )?forecast)\b/u,
];

/** Whether the sentence or heading `[from, to)` opens such a list; "What happens next depends on Oslo" opens none. */
export function opensOutlook(view: View, from: number, to: number, isHeading: boolean): boolean {
  if (announced(view, from, to) !== undefined) return true;
  const hits = opening.in(view, from, to);
  const text = foldedFrom(view, from, to);
  if (isHeading)
    return hits.length > 0 || isOutlookTitle(view, from, to) || asksOn.some((pattern) => pattern.test(text));
  if (hits.some((hit) => hit.to >= to || view.tokens[hit.to]!.kind === "mark" || hit.from > from + 1)) return true;
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
