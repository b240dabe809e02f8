// Courses of things by whose view they are, and those that a running list takes up: "Lind foresees a new wall instead", "Drift is what the merchants expect", "As for a rescue raid, …".
import { isMark, type Range, type View } from "../view.ts";
import { conditionCue } from "./moods.ts";
import { type Named, nameAt, wordAt } from "./outlookNames.ts";

const sees = /^(?:foresees?|predicts?|fears?|expects?|anticipates?|foresaw|predicted|feared|expected)$/u;

/** "As for a rescue raid, …", "And there is slow forgetting, which …", "Failing both, seizure": behind one told before. */
export function takenUp(view: View, { from, to }: Range): Named | undefined {
  const word = (i: number): string => wordAt(view, i, to);
  let at = from;
  while (/^(?:and|but|then|finally|lastly)$/u.test(word(at))) at++;
  const head = isMark(view, at, ",") ? at + 1 : at;
  if (word(head) === "as" && word(head + 1) === "for" && /^an?$/u.test(word(head + 2)))
    return upToComma(view, nameAt(view, head + 2, to, false));
  // "there is the question of" names none: no article but "a".
  if (
    at > from &&
    word(head) === "there" &&
    word(head + 1) === "is" &&
    !/^(?:the|no|also|little|much|nothing)$/u.test(word(head + 2))
  )
    return upToComma(view, nameAt(view, head + 2, to, false));
  const behind = lurking(view, head, to);
  if (behind) return behind;
  const failing = word(head) === "failing" ? conditionCue(view, { from: head, to }) : undefined;
  const named = failing?.then === undefined ? undefined : nameAt(view, failing.then, to, false);
  return named && named.label.to >= to - 1 ? named : undefined;
}

/** "Behind it lurks a slide into war", "Most signs point to a short extension" */
function lurking(view: View, from: number, to: number): Named | undefined {
  const word = (i: number): string => wordAt(view, i, to);
  for (let i = from + 2; i < Math.min(to - 1, from + 6); i++) {
    const isBehind =
      /^(?:behind|beyond|between|beneath|below|after)$/u.test(word(from)) &&
      /^(?:lurks?|lies|looms?|waits?|stands|sits)$/u.test(word(i));
    const isPointed =
      /^(?:signs?|everything|much|evidence|indications?|odds|hints)$/u.test(word(i - 1)) &&
      /^points?$/u.test(word(i)) &&
      /^(?:to|towards?)$/u.test(word(i + 1));
    if (!isBehind && !isPointed) continue;
    const at = isBehind ? i + 1 : i + 2;
    if (!/^an?$|^"$/u.test(word(at))) return undefined;
    const named = nameAt(view, at, to, false);
    return named && (named.label.to >= to || view.tokens[named.label.to]!.kind === "mark") ? named : undefined;
  }
  return undefined;
}

const upToComma = (view: View, named: Named | undefined): Named | undefined =>
  named && isMark(view, named.label.to, ",") ? named : undefined;

/** Who sees what, and what "instead" sets it against in the sentence before: "A Sunday opening might be the thin end. Staal foresees a new wall instead." */
export function seenAt(view: View, before: Range | undefined, { from, to }: Range): readonly Named[] {
  const cleft = cleftAt(view, { from, to });
  if (cleft) return [cleft];
  for (let i = from + 1; i < to - 2; i++) {
    if (!sees.test(wordAt(view, i, to)) || !/^an?$/u.test(wordAt(view, i + 1, to))) continue;
    const named = nameAt(view, i + 1, to, false);
    if (!named) return [];
    let end = named.label.to;
    const isInstead = wordAt(view, end - 1, to) === "instead";
    if (isInstead) end--;
    if (end - named.label.from < 1 || (end < to && view.tokens[end]!.kind === "word" && !isInstead)) return [];
    // What somebody foresees is a course among others only where it is set against one.
    const other = isInstead && before ? mightBe(view, before) : undefined;
    const seen: Named = { label: { from: named.label.from, to: end }, isTold: false, isSeen: true };
    return other ? [{ ...other, isSeen: true }, seen] : [];
  }
  return [];
}

/** "Drift is what the merchants expect" */
function cleftAt(view: View, { from, to }: Range): Named | undefined {
  const named = nameAt(view, from, to, false);
  if (!named) return undefined;
  const at = named.label.to;
  if (wordAt(view, at, to) !== "is" || wordAt(view, at + 1, to) !== "what") return undefined;
  for (let i = at + 3; i < Math.min(to, at + 8); i++)
    if (sees.test(wordAt(view, i, to)) && view.tokens[i + 1]?.kind === "mark") return { ...named, isSeen: true };
  return undefined;
}

/** "A Sunday opening might be …" */
function mightBe(view: View, { from, to }: Range): Named | undefined {
  if (!/^an?$/u.test(wordAt(view, from, to))) return undefined;
  const named = nameAt(view, from, to, false);
  return named && /^(?:might|may|could|would)$/u.test(wordAt(view, named.label.to, to)) ? named : undefined;
}
