// What third parties may do or feel: actors outside the two main sides as subjects of what may, will or seems to be, or of verbs of reaction.
import { rows } from "../lexicon/lexicon.ts";
import type { Claim, Quoted, Reaction } from "../reading.ts";
import { fold } from "../text/folded.ts";
import type { ActorMention, Actors } from "./actors.ts";
import { confidence } from "./confidence.ts";
import { formsOf, isFinite } from "./english/words.ts";
import { mainParties, rootOf } from "./mainParties.ts";
import { isMark, quote, type Range, type View } from "./view.ts";
import { verbForms } from "./arabic/verbs.ts";
import { verbsIn } from "./arabic/verbsIn.ts";

const reacting = new Set(["state", "alliance", "igo", "government", "group", "armed group", "body", "institution", "company", "region"]);
const moods = new Set(["possible", "predicted", "apparent", "conditional"]);

export function reactionsOf(view: View, actors: Actors, claims: readonly Claim[]): readonly Reaction[] {
  const main = new Set(mainParties(view, actors));
  const words = wordsOf(view);
  const reactions: Reaction[] = [];
  const seen = new Set<string>();
  for (const claim of claims) {
    if (claim.modality === "question" || claim.meta) continue;
    const range = rangeOf(view, claim);
    const isAct = words.hasReaction(range);
    const felt = words.valence(range);
    const isMood = moods.has(claim.modality);
    if (!isMood && !isAct && !felt) continue;
    for (const mention of isMood || isAct ? subjectsOf(view, actors, range, words) : sufferersOf(view, actors, range)) {
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

function rangeOf(view: View, claim: Claim): Range {
  const sentence = view.ranges[claim.sentence]!;
  let { from, to } = sentence;
  while (from < to && view.tokens[from]!.end <= claim.start) from++;
  while (to > from && view.tokens[to - 1]!.start >= claim.end) to--;
  return { from, to };
}

interface Words {
  readonly hasReaction: (range: Range) => boolean;
  readonly valence: (range: Range) => "gain" | "loss" | undefined;
  /** The verb of the clause, none inside a relative; the range's end where there is none. */
  readonly verbAt: (range: Range) => number;
}

function wordsOf(view: View): Words {
  const valences = new Map(rows(view.lang, "valence").map(([word, value]) => [fold(word!), value as "gain" | "loss"]));
  const arabic = view.lang === "ar" ? verbsIn(view) : [];
  const reactions =
    view.lang === "ar"
      ? new Set(rows("ar", "reaction").map(([perfect]) => fold(perfect!)))
      : new Set(rows("en", "reaction").flatMap(([base, irregular]) => irregular?.split(" ") ?? formsOf(base!.split(" ")[0]!)));
  const forms = view.lang === "ar" ? verbForms() : undefined;
  const isReaction = (i: number): boolean => {
    const { folded } = view.tokens[i]!;
    if (!forms) return reactions.has(folded) && (folded.endsWith("ed") || folded.endsWith("s") || folded === "sent" || isFinite(view, i));
    const verb = arabic[i];
    return verb !== undefined && [...reactions].some((perfect) => stemMatches(folded, perfect));
  };
  const verbAt = ({ from, to }: Range): number => {
    let inRelative = false;
    for (let i = from; i < to; i++) {
      if (view.lang === "en" && isMark(view, i, ",")) inRelative = /^(which|who|whose)$/u.test(view.tokens[i + 1]?.folded ?? "");
      if (!inRelative && (view.lang === "ar" ? arabic[i] !== undefined : isFinite(view, i))) return i;
    }
    return to;
  };
  return {
    verbAt,
    // The verb that a clause opens with or its subject is followed by, not one deep inside.
    hasReaction: (range) => {
      const at = verbAt(range);
      return at < range.to && (isReaction(at) || (/^(has|have|had)$/u.test(view.tokens[at]!.folded) && at + 1 < range.to && isReaction(at + 1)));
    },
    valence: ({ from, to }) => {
      for (let i = from; i < to; i++) {
        const found = valences.get(view.tokens[i]!.folded) ?? valences.get(view.tokens[i]!.folded.replace(/^[وفبلك]/u, ""));
        if (found) return found;
      }
      return undefined;
    },
  };
}

/** A form of that Arabic perfect: itself with و or ف before and an ending behind. */
const stemMatches = (word: string, perfect: string): boolean => {
  const bare = word.replace(/^[وف]/u, "");
  const stem = perfect.replace(/[اي]$/u, "");
  return bare.startsWith(stem) && bare.length - stem.length <= 2;
};

/** Actors that the clause's first verb has for its subject: right before or right behind it, with those joined by "and". */
function subjectsOf(view: View, actors: Actors, range: Range, words: Words): readonly ActorMention[] {
  const inside = actors.within(range);
  const verb = words.verbAt(range);
  const first =
    view.lang === "en"
      ? inside.find((m) => m.from < verb && !governed(view, range.from, m))
      : (inside.find((m) => m.to <= verb && m.from - range.from <= 2) ?? inside.find((m) => m.from > verb && m.from - verb <= 6 && !governed(view, verb, m)));
  if (!first) return [];
  const joined = inside.filter((m) => m.from > first.from && m.from - first.to <= 1 && (view.tokens[m.from]!.folded.startsWith("و") || isAnd(view, m.from - 1)));
  return [first, ...joined];
}

const isAnd = (view: View, i: number): boolean => view.tokens[i]?.folded === "and";

/** Whether a preposition stands before the mention: it is not the subject. «مثل» and "such as" let through. */
function governed(view: View, from: number, mention: ActorMention): boolean {
  const at = /^(the|a|an|its|their)$/u.test(view.tokens[mention.from - 1]?.folded ?? "") ? mention.from - 2 : mention.from - 1;
  const before = view.tokens[at];
  if (before === undefined || mention.from - 1 < from) return false;
  if (view.lang === "en") return /^(of|in|on|to|for|from|with|by|at|between|against|over)$/u.test(before.folded);
  if (/^(في|من|الي|على|علي|عن|مع|بين|ضد|حول|نحو|لدي)$/u.test(before.folded)) return true;
  const own = view.tokens[mention.from]!;
  return mention.start !== undefined && mention.start > own.start && /^[بلك]/u.test(own.folded);
}

/** Actors for whom something is a chance or a blow: behind ل, "for" or "to". */
function sufferersOf(view: View, actors: Actors, range: Range): readonly ActorMention[] {
  return actors
    .within(range)
    .filter((m) =>
      view.lang === "ar"
        ? (m.start !== undefined && m.start > view.tokens[m.from]!.start && view.tokens[m.from]!.folded.startsWith("ل")) ||
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
