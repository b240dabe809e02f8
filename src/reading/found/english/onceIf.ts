// Times that are conditions: "Once the colonel is out of the way, the front would sign", "will reopen as soon as the siege is lifted". What comes anyhow (the spring, the rains) is a time alone.
import type { Hit } from "../phrases.ts";
import { isMark, type View } from "../view.ts";
import { isFiniteVerb } from "./words.ts";

const cues: readonly (readonly string[])[] = [
  ["once"],
  ["as", "soon", "as"],
  ["the", "moment"],
  ["the", "minute"],
  ["the", "instant"],
];
const modal = /^(?:will|would|can|could|may|might|shall|'ll|won't|cannot)$/u;
const subject =
  /^(?:the|a|an|its|his|her|their|our|both|all|each|this|that|these|those|he|she|it|they|we|enough|no|any)$/u;
/** What comes of itself. */
const season =
  /^(?:rains?|snows?|winter|spring|summer|autumn|season|ice|thaw|sun|night|dawn|dusk|morning|evening|weather|monsoon|harvest|holidays?|ramadan|christmas|easter|week|weekend|month|year|day|deadline|clock|time|tide|storm)$/u;

/** Where such a cue stands at `i` in the clause `[from, to)`, with what may follow from it before or behind. */
export function onceAt(view: View, from: number, i: number, to: number): Hit<string> | undefined {
  const cue = cues.find((words) => words.every((word, k) => view.tokens[i + k]?.folded === word));
  if (!cue) return undefined;
  const at = i + cue.length;
  const verb = verbBehind(view, at, to);
  if (verb === undefined) return undefined;
  // "once the vote is over": it will be.
  if (/^(?:over|done|finished|complete|up|past|here)$/u.test(view.tokens[verb + 1]?.folded ?? "")) return undefined;
  const isPast = isPastForm(view.tokens[verb]!.folded);
  let comma = verb;
  while (comma < to && !isMark(view, comma, ",;:")) comma++;
  const before = view.tokens[i - 1];
  const isHead = i === from || before?.kind === "mark" || /^(?:and|but|that)$/u.test(before?.folded ?? "");
  const main = isHead ? mainModal(view, comma + 1, to) : modalIn(view, from, i);
  // "Once the rains ended, the road was opened": what has come about.
  if (main === undefined || (isPast && main !== "would" && main !== "could" && main !== "might")) return undefined;
  return { value: "if_then", from: i, to: at, start: view.tokens[i]!.start };
}

/** The verb of the clause that opens at `at` with its subject; none where something comes of itself. */
function verbBehind(view: View, at: number, to: number): number | undefined {
  const first = view.tokens[at];
  if (first?.kind !== "word" || !(first.isCapital || subject.test(first.folded) || /[^s]s$/u.test(first.folded)))
    return undefined;
  for (let k = at; k < Math.min(to, at + 9) && view.tokens[k]!.kind === "word"; k++) {
    if (season.test(view.tokens[k]!.folded)) return undefined;
    if (k > at && isFiniteVerb(view, k)) return k;
  }
  return undefined;
}

const isPastForm = (word: string): boolean =>
  /ed$/u.test(word) || /^(?:was|were|had|did|came|went|left|fell)$/u.test(word);

/** The modal that is the first verb of the main clause. */
function mainModal(view: View, from: number, to: number): string | undefined {
  for (let k = from; k < to; k++)
    if (isFiniteVerb(view, k) || modal.test(view.tokens[k]!.folded))
      return modal.test(view.tokens[k]!.folded) ? view.tokens[k]!.folded : undefined;
  return undefined;
}

const modalIn = (view: View, from: number, to: number): string | undefined =>
  view.tokens.slice(from, to).findLast((token) => modal.test(token.folded))?.folded;
