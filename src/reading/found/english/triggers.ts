// What sets a course off, by a word of time: "Once the court lifts the ban, the ferries will sail", "will leave as soon as the text is signed", "Suppose the line is cut: …".

import { words } from "../../lexicon/lexicon.ts";
import type { Hit } from "../phrases.ts";
import { Phrases } from "../phrases.ts";
import { isMark, type Range, type View } from "../view.ts";
import { isModal, isOpen, isPast, opensSubject, sentenceAt, verbOf, wordAt } from "./ahead.ts";
import { isFiniteVerb } from "./words.ts";

let cues: { readonly time: Phrases<true>; readonly thought: Phrases<true> } | undefined;
const lists = () => {
  const of = (name: string) => new Phrases(words("en", name).map((phrase) => [phrase, true] as const));
  cues ??= { time: of("condition.time"), thought: of("condition.thought") };
  return cues;
};

/** The condition that a word of time or of thought opens at `i`. */
export function triggerAt(view: View, i: number, to: number): Hit<string> | undefined {
  const { time, thought } = lists();
  const timed = time.at(view, i, to);
  if (timed) return isTrigger(view, timed, to) ? { ...timed, value: kindOf(view, timed) } : undefined;
  const thought_ = thought.at(view, i, to);
  return thought_ && isThought(view, thought_, to) ? { ...thought_, value: "if_then" } : undefined;
}

const kindOf = (view: View, { from, to }: Hit<true>): string =>
  wordAt(view, from) === "only" && wordAt(view, to - 1) === "after" ? "precondition" : "if_then";

/** What comes of itself is a date: sunrise, the thaw, the end of the holidays. */
const natural =
  /^(?:sun|moon|snows?|ice|winter|spring|summer|autumn|rains?|monsoon|dusk|dawn|night|darkness|daylight|morning|evening|day|month|week|year|season|thaw|fog|tide|ramadan|holidays?|weather|harvest|weekend|night)$/u;

function isTrigger(view: View, { from, to: end }: Hit<true>, to: number): boolean {
  const sentence = sentenceAt(view, from);
  const start = wordAt(view, end) === "that" ? end + 1 : end;
  const verb = verbOf(view, start, to);
  if (verb === undefined || (isModal(view, verb) && !/^(?:can|could)$/u.test(wordAt(view, verb)))) return false;
  if (view.tokens.slice(start, verb).some((token) => natural.test(token.folded))) return false;
  const before = view.tokens[from - 1];
  const isFront = from === sentence.from || before!.kind === "mark" || /^(?:that|and|but)$/u.test(before!.folded);
  // "was once", "at the moment", "the day"
  if (
    !isFront &&
    /^(?:is|are|was|were|be|been|has|have|had|at|for|of|in|on|by|to|from|the|a|than|every|just|not)$/u.test(
      before!.folded,
    )
  )
    return false;
  const ahead = { from: sentence.from, to: from };
  const isBehind = !isFront && isOpen(view, ahead);
  let comma = verb;
  while (comma < sentence.to && !isMark(view, comma, ",-")) comma++;
  const main = isBehind
    ? ahead
    : { from: isFront && wordAt(view, from) === "only" ? verb + 1 : comma, to: sentence.to };
  if (!isOpen(view, main) || (!isFront && !isBehind)) return false;
  // "The instant the photo appeared, he denied it would change anything": told as past.
  if (isFront && isPast(view, verb) && !isModalFirst(view, main)) return false;
  // "said the flights would resume once the runway was cleared": past only where what follows is told as "would".
  return (
    !isPast(view, verb) ||
    view.tokens.slice(main.from, main.to).some((t) => /^(?:would|could|might|were|was)$/u.test(t.folded))
  );
}

/** "Assuming the banks reopen", "Suppose the line is cut: the city would be dark": behind no preposition, with a subject and its verb. */
function isThought(view: View, { from, to: end }: Hit<true>, to: number): boolean {
  const start = wordAt(view, end) === "that" ? end + 1 : end;
  const before = view.tokens[from - 1];
  const isHead = from === sentenceAt(view, from).from || before!.kind === "mark";
  const isWish = wordAt(view, from) === "suppose";
  if (!isHead && (isWish || !/^(?:that|and|but|even)$/u.test(before!.folded))) return false;
  return opensSubject(view, start) && verbOf(view, start, to) !== undefined;
}

/** Whether the first verb of `[from, to)` is a modal. */
function isModalFirst(view: View, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    if (isModal(view, i)) return true;
    if (isFiniteVerb(view, i)) return false;
  }
  return false;
}
