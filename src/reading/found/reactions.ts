// What third parties may do or feel: actors outside the two main sides as subjects of what may, will or seems to be, or of verbs of reaction.
import { rows } from "../lexicon/lexicon.ts";
import type { Claim, Quoted, Reaction } from "../reading.ts";
import { fold } from "../text/folded.ts";
import type { ActorMention, Actors } from "./actors.ts";
import { verbsIn } from "./arabic/verbsIn.ts";
import { confidence } from "./confidence.ts";
import { formsOf, isFiniteVerb } from "./english/words.ts";
import { mainParties, rootOf } from "./mainParties.ts";
import { subjectsOf, verbOf } from "./subject.ts";
import { isMark, quote, type Range, type View } from "./view.ts";

const reacting = new Set([
  "state",
  "alliance",
  "igo",
  "government",
  "group",
  "armed group",
  "body",
  "institution",
  "company",
  "region",
]);
const moods = new Set(["possible", "predicted", "apparent", "conditional"]);

export function reactionsOf(view: View, actors: Actors, claims: readonly Claim[]): readonly Reaction[] {
  const main = new Set(mainParties(view, actors));
  const words = wordsOf(view);
  const reactions: Reaction[] = [];
  const seen = new Set<string>();
  for (const claim of claims) {
    if (claim.modality === "question" || claim.meta) continue;
    const range = view.within(claim.start, claim.end);
    const isAct = words.hasReaction(range) || claim.modality === "committed";
    const felt = words.valence(range);
    const isMood = moods.has(claim.modality);
    if (!isMood && !isAct && !felt) continue;
    for (const mention of isMood || isAct ? subjectsOf(view, actors, range) : sufferersOf(view, actors, range)) {
      const root = rootOf(actors, mention.entity);
      const kind = actors.entity(mention.entity)?.kind ?? "person";
      // What somebody says of itself is its position, not a reaction told of it.
      if (!isAct && claim.source.type === "actor" && claim.source.id === mention.entity) continue;
      if (main.has(root) || main.has(mention.entity) || !reacting.has(kind)) continue;
      const key = `${claim.id} ${mention.entity}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const rule = `${view.lang}.reaction-${isMood ? "mood" : isAct ? "act" : "felt"}`;
      reactions.push({
        ...quote(view, claim.start, claim.end),
        actor: mention.entity,
        modality: claim.modality,
        claim: claim.id,
        ...(felt && { valence: felt }),
        options: optionsIn(view, range),
        rule,
        confidence: confidence(rule),
      });
    }
  }
  return reactions;
}

interface Words {
  readonly hasReaction: (range: Range) => boolean;
  readonly valence: (range: Range) => "gain" | "loss" | undefined;
}

function wordsOf(view: View): Words {
  const valences = new Map(rows(view.lang, "valence").map(([word, value]) => [fold(word!), value as "gain" | "loss"]));
  const arabic = view.lang === "ar" ? verbsIn(view) : [];
  const reactions =
    view.lang === "ar"
      ? new Set(rows("ar", "reaction").map(([perfect]) => fold(perfect!)))
      : new Set(
          rows("en", "reaction").flatMap(([base, irregular]) => irregular?.split(" ") ?? formsOf(base!.split(" ")[0]!)),
        );
  const isReaction = (i: number): boolean => {
    const { folded } = view.tokens[i]!;
    if (view.lang === "en")
      return (
        reactions.has(folded) &&
        (folded.endsWith("ed") || folded.endsWith("s") || folded === "sent" || isFiniteVerb(view, i))
      );
    const verb = arabic[i];
    return verb !== undefined && reactions.has(verb.lemma);
  };
  return {
    // The verb that a clause opens with or its subject is followed by, not one deep inside.
    hasReaction: (range) => {
      const at = verbOf(view, range);
      return (
        at < range.to &&
        (isReaction(at) ||
          (/^(has|have|had)$/u.test(view.tokens[at]!.folded) && at + 1 < range.to && isReaction(at + 1)))
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

/** Actors for whom something is a chance or a blow: behind ل, "for" or "to". */
function sufferersOf(view: View, actors: Actors, range: Range): readonly ActorMention[] {
  return actors
    .within(range)
    .filter((m) =>
      view.lang === "ar"
        ? (m.start !== undefined &&
            m.start > view.tokens[m.from]!.start &&
            view.tokens[m.from]!.folded.startsWith("ل")) ||
          view.tokens[m.from - 1]?.folded === fold("على")
        : /^(for|to|on)$/u.test(view.tokens[m.from - 1]?.folded ?? ""),
    )
    .slice(0, 1);
}

/** Alternatives behind «سواء عبر ... أو ...», "whether by ... or ...". */
function optionsIn(view: View, { from, to }: Range): readonly Quoted[] {
  for (let i = from; i < to; i++) {
    const word = view.tokens[i]!.folded;
    if (word !== fold("سواء") && word !== "either" && word !== "whether") continue;
    let start = i + 1;
    if (/^(عبر|من خلال|by|through)$/u.test(view.tokens[start]?.folded ?? "")) start++;
    let split = start;
    while (split < to && !/^(او|ام|or)$/u.test(view.tokens[split]!.folded)) split++;
    if (split >= to) return [];
    let end = split + 1;
    while (end < to && !isMark(view, end, ",،.")) end++;
    return [
      quote(view, view.tokens[start]!.start, view.tokens[split - 1]!.end),
      quote(view, view.tokens[split + 1]!.start, view.tokens[end - 1]!.end),
    ];
  }
  return [];
}
