// The sides of an English text beyond counting: who is told to face whom, and who stands between them.
import { words } from "../../lexicon/lexicon.ts";
import type { ActorMention, Actors } from "../actors.ts";
import { Phrases } from "../phrases.ts";
import { isMark, type View } from "../view.ts";

let mediating: Phrases<true> | undefined;

/** Places of mentions that a pair joins: "talks between Kesh and Orm", "Kesh and Orm have agreed", "the Kesh-Orm border". */
export function pairedMentions(view: View, actors: Actors): ReadonlySet<number> {
  const paired = new Set<number>();
  const mentions = actors.mentions();
  mentions.forEach((left, k) => {
    const right = mentions[k + 1];
    if (right === undefined || right.entity === left.entity || !isJoined(view, left, right)) return;
    // A third one joined makes a list, no pair.
    const third = mentions[k + 2];
    if (third && third.from - right.to <= 2 && /^(,|and)$/u.test(view.tokens[right.to]?.folded ?? "")) return;
    if (isMark(view, left.from - 1, ",") && mentions[k - 1]?.to === left.from - 1) return;
    paired.add(left.from).add(right.from);
  });
  return paired;
}

function isJoined(view: View, left: ActorMention, right: ActorMention): boolean {
  const gap = view.tokens.slice(left.to, right.from).map((token) => token.folded);
  const words = gap.filter((word) => !/^(the|'s)$/u.test(word)).join(" ");
  return words === "and" || words === "-" || words === "–";
}

/** Those told to mediate, host or broker; for each whether as the subject or behind "by". */
export function mediators(view: View, actors: Actors): ReadonlySet<string> {
  mediating ??= new Phrases(words("en", "mediating").map((word) => [word, true] as const));
  const found = new Set<string>();
  for (const mention of actors.mentions()) {
    const at = view.tokens[mention.from - 1]?.folded === "the" ? mention.from - 1 : mention.from;
    const isAgent =
      view.tokens[at - 1]?.folded === "by" &&
      /^(brokered|mediated|hosted|facilitated|sponsored|convened)$/u.test(view.tokens[at - 2]?.folded ?? "");
    if (isAgent || mediates(view, mention.to)) found.add(mention.entity);
  }
  return found;
}

/** "has brokered", ", which is mediating", "'s mediators", "-mediated" within a few words behind the name. */
function mediates(view: View, from: number): boolean {
  for (let i = from; i < Math.min(view.tokens.length, from + 4); i++) {
    const { folded, kind } = view.tokens[i]!;
    if (mediating!.at(view, i)) return true;
    if (kind === "mark" && !"-,".includes(folded)) return false;
    if (!/^([-,]|'s|which|who|has|have|had|is|was|also|long|twice|again|now|as|a|the|chief|main)$/u.test(folded))
      return false;
  }
  return false;
}
