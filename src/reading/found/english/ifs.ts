// An "if" that makes no condition: "asked if", "If March was bad, April was worse", "the harbour, if small, is deep".
import { isMark, type View } from "../view.ts";
import { isConceded } from "./adjectives.ts";
import { isOpen, sentenceAt } from "./ahead.ts";
import { english, isFiniteVerb } from "./words.ts";

const asking =
  /^(?:ask|asks|asked|asking|wonder|wonders|wondered|wondering|know|knows|knew|known|unclear|uncertain|unsure|unknown|see|doubt|doubts|doubted|decide|check|ascertain|moot)$/u;

/** Whether the "if" at `i` makes none in the clause `[from, to)`. */
export function isNoIf(view: View, from: number, i: number, to: number): boolean {
  // "if only to embarrass China", "if Fenn is to be believed"
  const rest = view.tokens
    .slice(i + 1, Math.min(to, i + 9))
    .map((t) => t.folded)
    .join(" ");
  if (/^(?:only (?:to|because|for|in|by|as)\b|anything\b)|\b(?:is|are|was|were) to be believed\b/u.test(rest))
    return true;
  // "if one believes their spokesmen"
  if (/^(?:one|you|we) (?:believes?|trusts?|credits?|counts?|includes?)\b/u.test(rest)) return true;
  // "if history is any guide", "if the past is anything to go by"
  if (/\b(?:is|are|was|were) any(?:thing)? (?:guide|indication|measure|judge|sign|to go by)\b/u.test(rest)) return true;
  // "If you walk along the quay, you see the cranes": what anybody finds.
  if (
    /^you (?:walk|look|drive|listen|visit|stand|go|come|read|want|travel|know|speak|ask)\b/u.test(rest) &&
    !isOpen(view, sentenceAt(view, i))
  )
    return true;
  return (
    isAsked(view, from, i) ||
    isAside(view, i, to) ||
    isConceded(view, i, to) ||
    isWish(view, i, to) ||
    isContrast(view, from, i, to)
  );
}

/** "If only she had lived to see it": nothing would follow. "If only one side signs, the deal is dead" is none. */
function isWish(view: View, i: number, to: number): boolean {
  if (view.tokens[i + 1]?.folded !== "only") return false;
  let comma = i + 2;
  while (comma < to && !isMark(view, comma, ",;-")) comma++;
  const isUnreal = view.tokens
    .slice(i + 2, comma)
    .some((t) => /^(?:had|were|was|did|would|could|'d|knew|\p{L}+ed)$/u.test(t.folded));
  return isUnreal && !view.tokens.slice(comma, to).some((t) => /^(?:would|could|might)$/u.test(t.folded));
}

/** "unclear if", "asked him if", "the question is if", "did not say if": whether. */
function isAsked(view: View, from: number, i: number): boolean {
  const word = (k: number): string => (k >= from ? view.tokens[k]!.folded : "");
  const verb = /^(?:him|her|them|it|us|me|reporters|officials)$/u.test(word(i - 1)) ? i - 2 : i - 1;
  if (asking.test(word(verb)) && !(word(verb) === "known" && word(verb - 1) === "well")) return true;
  if (/^(?:say|clear|certain|sure)$/u.test(word(i - 1)))
    return view.tokens.slice(Math.max(from, i - 6), i).some((t) => /^(?:not|n't|never|neither)$|n't$/u.test(t.folded));
  // "the question is not if the strait closes but when"
  const be = word(i - 1) === "not" ? i - 2 : i - 1;
  return /^(?:is|was|remains)$/u.test(word(be)) && /^(?:question|issue|matter)$/u.test(word(be - 1));
}

/** ", if small,": though it is; a participle is a condition, ", if attacked,". */
function isAside(view: View, i: number, to: number): boolean {
  if (!isMark(view, i - 1, ",")) return false;
  const close = [i + 2, i + 3].find((k) => k < to && isMark(view, k, ","));
  if (close === undefined) return false;
  return !view.tokens
    .slice(i + 1, close)
    .some((t, k) => /(?:ed|en|so|not)$/u.test(t.folded) || isFiniteVerb(view, i + 1 + k));
}

/** At the head, both halves told as past facts. */
function isContrast(view: View, from: number, i: number, to: number): boolean {
  if (i !== from && !isMark(view, i - 1, ',"')) return false;
  let comma = i + 1;
  while (comma < to && !isMark(view, comma, ",")) comma++;
  return isPastFact(view, i + 2, comma) && isPastFact(view, comma + 1, to);
}

function isPastFact(view: View, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (!isFiniteVerb(view, k)) continue;
    const word = view.tokens[k]!.folded;
    const rest = view.tokens.slice(k, to).map((t) => t.folded);
    // "were the mine to close", "had he come", "was to": not told as a fact.
    if (word === "had" || /^(?:to|going|due|bound)$/u.test(rest[1] ?? "")) return false;
    return (
      (english().past.has(word) || /ed$/u.test(word)) && !rest.some((w) => /^(?:would|could|might|should)$/u.test(w))
    );
  }
  return false;
}
