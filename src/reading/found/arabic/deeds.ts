// Telling by the noun of a deed, behind a verb that says nothing itself: «سارع X إلى نفي», «عاد إلى التأكيد أن», «جدد نفيه».
import { words } from "../../lexicon/lexicon.ts";
import type { Voice } from "../../reading.ts";
import { wordSet } from "../phrases.ts";
import { contentOf } from "./carried.ts";
import type { Clause } from "./clauses.ts";
import { actOf } from "./deedNouns.ts";
import type { Told } from "./told.ts";
import { author, type Speech, speakerIn } from "./voices.ts";

let sets: ReturnType<typeof makeSets> | undefined;
const makeSets = () => ({ turns: wordSet(words("ar", "say.turn")), repeats: wordSet(words("ar", "say.repeat")) });
const lists = () => (sets ??= makeSets());

/** «سارعت X إلى نفي الخبر»: the verb turns to the deed, the noun tells it. */
export function byDeed(speech: Speech, clause: Clause, at: number, subject: Voice | undefined): Told | undefined {
  const { view, verbs } = speech;
  const { lemma } = verbs[at]!;
  // «ردّت X بالنفي»: her denial; «ردّت بالمثل» is none.
  const isReply = lemma === "رد";
  const turns = isReply || lists().turns.has(lemma);
  if (!turns && !lists().repeats.has(lemma)) return undefined;
  for (let i = at + 1; i < Math.min(clause.to, at + 12); i++) {
    const word = view.tokens[i]!.folded;
    const act = actOf(word);
    if (!act && verbs[i]) return undefined;
    if (!act || (isReply && act !== "deny")) continue;
    const isGoverned = /^(?:الي|علي|في)$/u.test(view.tokens[i - 1]!.folded) || /^[بل]/u.test(word);
    // «جددت X نفيها»: her own denial.
    if (turns ? !isGoverned : act !== "deny" || !/(?:ه|ها|هم|ا)$/u.test(word)) continue;
    const content = contentOf(speech, i, clause.to);
    if (act === "say" && content === i && !/ترجيح$/u.test(word)) return undefined;
    const voice = speakerIn(speech, clause.from, at) ?? speakerIn(speech, at + 1, i) ?? subject;
    if (!voice || voice === author || voice.type === "author") return undefined;
    return { voice, act, cue: { from: i, to: i + 1 }, content: Math.max(content, i), rule: "ar.deed" };
  }
  return undefined;
}
