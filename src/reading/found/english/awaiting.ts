// What is put off until something is done, without "until": "Pending a ruling", "not before the mines are cleared", "no talks while the siege lasts".
import type { Hit } from "../phrases.ts";
import { isMark, type View } from "../view.ts";
import { isModal, isOpen, isPast, opensSubject, sentenceAt, verbOf, wordAt } from "./ahead.ts";
import { isFiniteVerb } from "./words.ts";

/** Such a condition at token `i`. */
export function awaitingAt(view: View, i: number, to: number): Hit<string> | undefined {
  switch (wordAt(view, i)) {
    case "pending":
      return isPending(view, i, to) ? hit(view, i, i + 1, "until") : undefined;
    case "till":
      return isTill(view, i, to) ? hit(view, i, i + 1, "until") : undefined;
    case "not":
      return notBefore(view, i, to);
    case "before":
      return isRefused(view, i, to, /^(?:has|have|is|are|'s|'ve|\p{L}+s|\p{L}+e)$/u)
        ? hit(view, i, i + 1, "until")
        : undefined;
    case "while":
      return isRefused(view, i, to, lasting) ? hit(view, i, i + 1, "as_long_as") : undefined;
    default:
      return undefined;
  }
}

const hit = (view: View, from: number, to: number, value: string): Hit<string> => ({
  value,
  from,
  to,
  start: view.tokens[from]!.start,
});

const determiner =
  /^(?:the|a|an|its|his|her|their|any|further|completion|confirmation|approval|ratification|agreement|clarification|verification|consultations?|talks|negotiations|payment|clearance|final|formal|official|instructions?|orders)$/u;

/** "Pending the release of the bishops", "remains closed pending an inquiry"; "claims are pending", "released on bail pending trial" are none. */
function isPending(view: View, i: number, to: number): boolean {
  if (!determiner.test(wordAt(view, i + 1))) return false;
  const { from, to: end } = sentenceAt(view, i);
  if (i === from || isMark(view, i - 1, ',"')) {
    let comma = i + 2;
    while (comma < to && !isMark(view, comma, ",")) comma++;
    return comma < to - 2 && !isToldPast(view, comma + 1, end);
  }
  if (/^(?:is|are|was|were|be|been|remains?|still|the|a|an|its|their|all|any|other|no)$/u.test(wordAt(view, i - 1)))
    return false;
  return !isToldPast(view, from, i);
}

/** Whether the first verb of `[from, to)` is past, with nothing to come behind it. */
function isToldPast(view: View, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (!isFiniteVerb(view, k)) continue;
    const isVerdict = /^(?:said|says|told|announced|ruled|decided)$/u.test(wordAt(view, k));
    if (!isVerdict) return isPast(view, k) && !isOpen(view, { from, to });
  }
  return false;
}

/** "stay here till he goes"; "the till was empty", "farmers till the fields", "from nine till five" are none. */
function isTill(view: View, i: number, to: number): boolean {
  const verb = verbOf(view, i + 1, to);
  if (verb === undefined || isPast(view, verb) || isModal(view, verb)) return false;
  const { from } = sentenceAt(view, i);
  return (
    !/^(?:the|a|an|its|his|her|their|cash|of|in|to|farmers|peasants|they|who|we)$/u.test(wordAt(view, i - 1)) &&
    view.tokens.slice(from, i).some((_, k) => isFiniteVerb(view, from + k) || isPresentOfUs(view, from + k))
  );
}

/** "We stay": a base behind a pronoun. */
const isPresentOfUs = (view: View, i: number): boolean => /^(?:we|they|you|i)$/u.test(wordAt(view, i));

/** "Not before the graves are opened will they sit down", "but not until the port is open": what is refused stands with "will" or "can". */
function notBefore(view: View, i: number, to: number): Hit<string> | undefined {
  if (!/^(?:before|until|till)$/u.test(wordAt(view, i + 1))) return undefined;
  const verb = verbOf(view, i + 2, to);
  const { from, to: end } = sentenceAt(view, i);
  if (verb === undefined || isPast(view, verb)) return undefined;
  // "It was not until they leave": it is told, and nothing is to come.
  if (/^(?:is|was|were|are|be|been)$/u.test(wordAt(view, i - 1))) return undefined;
  const isAhead = view.tokens.slice(from, end).some((_, k) => isModal(view, from + k));
  return isAhead ? hit(view, i, i + 2, "until") : undefined;
}

const lasting =
  /^(?:is|are|remains?|lasts?|stays?|sits?|stands?|continues?|persists?|holds?|keeps?|goes|go|occup(?:y|ies)|refuses?|lies|lie|has|have|controls?|blocks?|rules?|runs?|detains?|besieges?|shells?|bombs?|remained|lasted|stayed|continued|persisted|held|kept|occupied|was|were|'s|'re)$/u;

const refusal =
  /^(?:not|no|never|cannot|can't|won't|wouldn't|nothing|nobody|neither|nor|none|impossible|unthinkable|pointless)$/u;
const refusing = /^(?:refus|reject|rul)/u;

/** A clause behind what will not be: "will not talk before the nurses are rehired", "no vote while one soldier remains"; set off by a comma it only contrasts. */
function isRefused(view: View, i: number, to: number, verbs: RegExp): boolean {
  const { from } = sentenceAt(view, i);
  if (i < from + 3 || view.tokens[i - 1]!.kind === "mark" || !opensSubject(view, i + 1)) return false;
  const verb = verbOf(view, i + 1, to);
  if (verb === undefined || isModal(view, verb) || !verbs.test(wordAt(view, verb))) return false;
  let start = i;
  while (start > from && !isMark(view, start - 1, ';:"')) start--;
  const main = view.tokens.slice(start, i).map((token) => token.folded);
  // "will not comment while an inquiry is under way": no course of things.
  if (main.some((word) => /^(?:comment|speculate|elaborate|say|sleep|eat|rest)$/u.test(word))) return false;
  const isNegated = main.some((word) => refusal.test(word)) && isOpen(view, { from: start, to: i });
  if (!isNegated && !main.some((word, k) => refusing.test(word) && /^(?:to|out)$/u.test(main[k + 1] ?? "")))
    return false;
  return !isPast(view, verb) || main.includes("would");
}
