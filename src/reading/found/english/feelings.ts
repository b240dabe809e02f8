// Whom something pleases, frightens, helps or harms in an English clause: "alarm in Tehran", "it suits Moscow", "Jordan is nervous", "Iraq stands to gain".
import { words } from "../../lexicon/lexicon.ts";
import type { ActorMention, Actors } from "../actors.ts";
import { Phrases, wordSet } from "../phrases.ts";
import { subjectsOf, verbOf } from "../subject.ts";
import type { Range, View } from "../view.ts";
import { formsOf } from "./forms.ts";
import { english } from "./words.ts";

const make = () => ({
  noun: wordSet(words("en", "feeling.noun")),
  state: wordSet(words("en", "feeling.state")),
  touching: wordSet(words("en", "feeling.touching").flatMap(formsOf)),
  own: new Phrases(words("en", "feeling.own").flatMap((base) => formsOf(base).map((form) => [form, true] as const))),
});
let made: ReturnType<typeof make> | undefined;

export function feelersOf(view: View, actors: Actors, range: Range): readonly ActorMention[] {
  made ??= make();
  const lists = made;
  const verb = verbOf(view, range);
  if (verb >= range.to) return [];
  const inside = actors.within(range);
  const behindNoun = inside.find((m) => isFeelingIn(view, m.from));
  if (behindNoun) return [behindNoun];
  const expected = inside.filter((m) => isExpected(view, range.from, m));
  if (expected.length > 0) return expected;
  const word = (i: number): string => (i < range.to ? view.tokens[i]!.folded : "");
  const main = behindAuxiliary(view, verb, range.to);
  if (lists.touching.has(word(main))) {
    const touched = inside.find(
      (m) => m.from > main && m.from - main <= 2 && /^(the|'s)?$/u.test(main + 1 === m.from ? "" : word(main + 1)),
    );
    if (touched) return [touched];
  }
  const feels =
    (lists.state.has(word(main)) && main > verb) ||
    lists.own.at(view, main, range.to) !== undefined ||
    (/^stands?$/u.test(word(main)) && /^to (gain|lose|benefit|profit)$/u.test(`${word(main + 1)} ${word(main + 2)}`)) ||
    (/^(sees?|saw|regards?|views?)$/u.test(word(main)) &&
      view.tokens.slice(main, range.to).some((t) => t.folded === "as"));
  return feels ? subjectsOf(view, actors, range) : [];
}

/** "expect Beijing to shrug and Nairobi to mediate": told to the reader, or by the author of himself. */
function isExpected(view: View, from: number, { from: at, to }: ActorMention): boolean {
  if (view.tokens[to]?.folded !== "to") return false;
  const verb = view.tokens.slice(from, at).findLastIndex((token) => token.folded === "expect") + from;
  if (verb < from || at - verb > 6) return false;
  const before = verb === from ? undefined : view.tokens[verb - 1]!;
  const isOwn = before === undefined || before.kind === "mark" || /^(i|we|then)$/u.test(before.folded);
  const head = view.tokens[at - 1]!.folded === "the" ? at - 2 : at - 1;
  return isOwn && (head === verb || /^(and|or|,)$/u.test(view.tokens[head]!.folded));
}

/** "alarm in Tehran", "relief across the Gulf states". */
export function isFeelingIn(view: View, from: number): boolean {
  made ??= make();
  const at = view.tokens[from - 1]?.folded === "the" ? from - 2 : from - 1;
  return (
    /^(in|across|among|from)$/u.test(view.tokens[at]?.folded ?? "") && made.noun.has(view.tokens[at - 1]?.folded ?? "")
  );
}

/** Behind "has long", "is deeply", "would still": the word that tells. */
function behindAuxiliary(view: View, verb: number, to: number): number {
  let i = verb;
  while (
    i < to - 1 &&
    (/^(is|are|was|were|be|been|has|have|had|will|would|may|might|could|remains?|grows?|grew|looks?|long|also|still|most|deeply|increasingly|particularly|especially|more|less|very|already|now|probably|visibly|quietly|clearly|openly|not|all|watching)$/u.test(
      view.tokens[i]!.folded,
    ) ||
      (english().adjunct.at(view, i) !== undefined && i > verb))
  )
    i++;
  return i;
}
