// Verbs of the present that their -s alone shows: of verbs that are no nouns anywhere, of others by their company.
import { words } from "../../lexicon/lexicon.ts";
import type { View } from "../view.ts";
import { formsOf } from "./forms.ts";

const thirdOf = (base: string): string => formsOf(base)[1]!;

let lists:
  | { readonly base: ReadonlySet<string>; readonly pure: ReadonlySet<string>; readonly mixed: ReadonlySet<string> }
  | undefined;

export function isPresent(view: View, i: number): boolean {
  const word = view.tokens[i]!.folded;
  lists ??= {
    base: new Set(words("en", "verb")),
    pure: new Set(words("en", "verb").map(thirdOf)),
    mixed: new Set(words("en", "verb.or-noun").map(thirdOf)),
  };
  if (lists.base.has(word)) return isBehindMany(view, i);
  if (lists.pure.has(word)) return true;
  if (lists.mixed.has(word)) return isBehindSubject(view, i) && isBeforeObject(view, i + 1);
  return isBetweenNameAndArticle(view, i) || isBehindAdverb(view, i);
}

/** "Dunmar trims the fee": whatever word in -s stands between a name in its clause's first place and an article. */
function isBetweenNameAndArticle(view: View, i: number): boolean {
  const word = view.tokens[i]!.folded;
  const before = view.tokens[i - 1];
  return (
    /[^s']s$/u.test(word) &&
    word.length > 3 &&
    before?.isCapital === true &&
    isBehindSubject(view, i) &&
    /^(the|a|an|its|his|her)$/u.test(view.tokens[i + 1]?.folded ?? "") &&
    opensItsClause(view, i - 1)
  );
}

/** A single name behind a mark, a joining word or nothing. */
function opensItsClause(view: View, i: number): boolean {
  const before = view.tokens[i - 1];
  if (before === undefined || view.ranges.some((range) => range.from === i)) return true;
  return before.kind === "mark"
    ? ",;:".includes(before.folded)
    : /^(and|but|while|which|that|where|whereas|because|although|if|when|whether|unless|as)$/u.test(before.folded);
}

/** "the fleet now queues outside": an adverb of time before a word in -s, with a noun in the singular before and no noun behind. */
function isBehindAdverb(view: View, i: number): boolean {
  const subject = view.tokens[i - 2];
  const next = view.tokens[i + 1];
  return (
    /[^s']s$/u.test(view.tokens[i]!.folded) &&
    /^(now|still|already|also|often|usually|rarely|seldom|routinely|openly|quietly|increasingly)$/u.test(
      view.tokens[i - 1]?.folded ?? "",
    ) &&
    subject?.kind === "word" &&
    /^\p{L}{3,}$/u.test(subject.folded) &&
    !/s$/u.test(subject.folded) &&
    !/^(is|are|was|were|has|have|had|and|but|the|for|with|its|their|than|not)$/u.test(subject.folded) &&
    (next?.kind === "mark" ||
      /^(the|a|an|its|his|her|in|on|at|outside|inside|through|to|from|with|for|by|under|over|across|near|behind|along)$/u.test(
        next?.folded ?? "",
      ))
  );
}

/** "They know", "the Concord Powers refuse": behind a pronoun or a name in the plural. */
function isBehindMany(view: View, i: number): boolean {
  const before = view.tokens[i - 1];
  if (before === undefined) return false;
  if (/^(they|we|i)$/u.test(before.folded)) return !/^(and|or|than|that)$/u.test(view.tokens[i - 2]?.folded ?? "");
  return before.isCapital && /[^s]s$/u.test(before.folded) && view.tokens[i - 2]?.isCapital === true;
}

/** Behind a name, or a noun in the singular with its article. */
function isBehindSubject(view: View, i: number): boolean {
  const before = view.tokens[i - 1];
  if (before?.kind !== "word" || /(?:s|ing|ed)$/u.test(before.folded)) return false;
  if (before.isCapital) return !view.ranges.some((range) => range.from === i - 1 && before.folded.length < 4);
  return /^(the|a|an|its|his|her|their|this|that|each|no)$/u.test(view.tokens[i - 2]?.folded ?? "");
}

/** Before an article, a pronoun or a name; before "to", "on", "about" a name must be its subject. */
function isBeforeObject(view: View, i: number): boolean {
  const next = view.tokens[i];
  if (next?.kind !== "word") return false;
  if (next.isCapital || /^(the|a|an|its|his|her|their|any|every|both|it|them|that|no)$/u.test(next.folded)) return true;
  return (
    view.tokens[i - 2]!.isCapital &&
    /^(about|for)$/u.test(next.folded) &&
    /^(worries|hopes)$/u.test(view.tokens[i - 1]!.folded)
  );
}
