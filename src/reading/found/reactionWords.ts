// Words of reaction: verbs of what somebody outside does about it, words of what it is for somebody.
import { rows, words } from "../lexicon/lexicon.ts";
import { fold } from "../text/folded.ts";
import { verbsIn } from "./arabic/verbsIn.ts";
import { formsOf } from "./english/forms.ts";
import { isFiniteVerb } from "./english/words.ts";
import { wordSet } from "./phrases.ts";
import { verbOf } from "./subject.ts";
import type { Range, View } from "./view.ts";

export interface ReactionWords {
  /** Whether the clause's verb, or the one at `at`, is one. */
  readonly hasReaction: (range: Range, at?: number) => boolean;
  readonly valence: (range: Range) => "gain" | "loss" | undefined;
}

export function reactionWords(view: View): ReactionWords {
  const valences = new Map(rows(view.lang, "valence").map(([word, value]) => [fold(word!), value as "gain" | "loss"]));
  const isReaction = view.lang === "ar" ? arabic(view) : english(view);
  return {
    // The verb that a clause opens with or its subject is followed by, not one deep inside.
    hasReaction: (range, at = verbOf(view, range)) => {
      return (
        at < range.to &&
        (isReaction(at) ||
          (/^(has|have|had)$/u.test(view.tokens[at]!.folded) && isReaction(behindAdverb(view, at + 1, range.to))) ||
          isUnderWay(view, at, range.to))
      );
    },
    valence: ({ from, to }) => {
      for (let i = from; i < to; i++) {
        const found =
          valences.get(view.tokens[i]!.folded) ?? valences.get(view.tokens[i]!.folded.replace(/^[وفبلك]/u, ""));
        if (found) return found;
      }
      return undefined;
    },
  };
}

/** "has quietly offered" */
const behindAdverb = (view: View, i: number, to: number): number =>
  i + 1 < to && /(ly|also|already|since|now|long)$/u.test(view.tokens[i]!.folded) ? i + 1 : Math.min(i, to - 1);

let underWay: ReadonlySet<string> | undefined;

/** "is considering", "are already preparing", "has been weighing". */
function isUnderWay(view: View, at: number, to: number): boolean {
  if (view.lang !== "en") return false;
  underWay ??= wordSet(words("en", "reaction.under-way"));
  let i = at;
  while (
    i < to - 1 &&
    /^(is|are|was|were|has|have|been|also|now|already|still|quietly|openly|said|reported|to|be)$/u.test(
      view.tokens[i]!.folded,
    )
  )
    i++;
  return (
    i > at &&
    /^(is|are|was|were|been|be|also|now|already|still|quietly|openly)$/u.test(view.tokens[i - 1]!.folded) &&
    underWay.has(view.tokens[i]!.folded)
  );
}

function arabic(view: View): (i: number) => boolean {
  const verbs = verbsIn(view);
  const reactions = new Set(
    rows("ar", "reaction").map(([perfect, imperfect]) => fold((perfect === "-" ? imperfect : perfect)!)),
  );
  const announcing = new Set(["أعلن", "أكد", "جدد", "كرر"].map(fold));
  const stances = new Set(rows("ar", "reaction.stance").map(([word]) => fold(word!)));
  // «أعلنت X استعدادها»: hers, within a few words.
  const hasStance = (i: number) =>
    view.tokens
      .slice(i + 1, i + 6)
      .some(({ folded }) => stances.has(folded.replace(/(?:ها|ه|هم)$/u, "")) && /(?:ها|ه|هم)$/u.test(folded));
  return (i) => {
    const lemma = verbs[i]?.lemma;
    return lemma !== undefined && (reactions.has(lemma) || (announcing.has(lemma) && hasStance(i)));
  };
}

/** "call for": of several words, the others follow at once. */
function english(view: View): (i: number) => boolean {
  const reactions = new Map<string, string[][]>();
  for (const [base, irregular] of rows("en", "reaction")) {
    const [verb, ...rest] = base!.split(" ");
    for (const form of irregular?.split(" ") ?? formsOf(verb!))
      reactions.set(form, [...(reactions.get(form) ?? []), rest]);
  }
  return (i) => {
    const { folded } = view.tokens[i]!;
    const follows = reactions
      .get(folded)
      ?.some((rest) => rest.every((word, k) => view.tokens[i + 1 + k]?.folded === word));
    return follows === true && (/(?:ed|s)$/u.test(folded) || folded === "sent" || isFiniteVerb(view, i));
  };
}
