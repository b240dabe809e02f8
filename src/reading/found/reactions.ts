// What third parties may do or feel: actors outside the two main sides as subjects of what may, will or seems to be, or of verbs of reaction.
import { rows } from "../lexicon/lexicon.ts";
import type { Claim, Condition, Quoted, Reaction } from "../reading.ts";
import { fold } from "../text/folded.ts";
import type { ActorMention, Actors } from "./actors.ts";
import { envoyBehind, isMove, isPledge, isReady, leavesOpen } from "./arabic/thirdMoves.ts";
import { confidence } from "./confidence.ts";
import { feelersOf } from "./english/feelings.ts";
import { mainParties, rootOf } from "./mainParties.ts";
import { behindHedge, goesOn, ownMove } from "./moves.ts";
import { carriesOn, isBetweenStates, pronounOn } from "./outsiders.ts";
import { reactionWords } from "./reactionWords.ts";
import { subjectsOf, verbBeyond, verbOf } from "./subject.ts";
import { isMark, quote, type Range, type View } from "./view.ts";

const foreign = new Set(["state", "alliance", "igo", "armed group", "company", "region", "group"]);
/** Bodies of a state: outside the two sides only where the text tells whose they are. */
const domestic = new Set(["government", "body", "institution"]);
const moods = new Set(["possible", "predicted", "apparent", "conditional"]);

export function reactionsOf(
  view: View,
  actors: Actors,
  claims: readonly Claim[],
  conditions: readonly Condition[],
): readonly Reaction[] {
  const main = new Set(mainParties(view, actors));
  const words = reactionWords(view);
  const conditionOf = new Map(conditions.map((condition) => [condition.claim, condition]));
  const reactions: Reaction[] = [];
  const envoys = new Set<string>();
  let before: { readonly sentence: number; readonly end: number; readonly actor: string } | undefined;
  for (const claim of claims) {
    const whole = view.within(claim.start, claim.end);
    if (view.lang === "en" && claim.meta) before = subjectBefore(claim, whole) ?? before;
    if (claim.modality === "question" || claim.meta || isMissed(view, whole, claim)) continue;
    const range = behindProtasis(view, whole, conditionOf.get(claim.id));
    const said = claim.content ? laterOf(range, view.within(claim.content.start, claim.content.end)) : range;
    const verb = verbBeyond(view, actors, range);
    const isArabic = view.lang === "ar";
    const pledges =
      claim.modality === "committed" || (isArabic && claim.modality === "conditional" && isPledge(view, verb));
    const isAct = words.hasReaction(range, verb) || pledges || (isArabic && isMove(view, verb, range.to));
    const felt = words.valence(whole);
    const isMood = moods.has(claim.modality) || (view.lang === "en" && isWould(view, range));
    const feelers = view.lang === "en" ? feelersOf(view, actors, range) : [];
    const isOwnMove =
      ownMove(view, said) || (isArabic && (isReady(view, said) || leavesOpen(view, range, actors.within(range)[0])));
    const own = claim.source.type === "actor" && isOwnMove ? sideOf(claim.source.id) : undefined;
    const found = isAct
      ? subjectsOf(view, actors, range)
      : feelers.length > 0
        ? feelers
        : isMood
          ? subjectsOf(view, actors, behindHedge(view, said)).filter(
              (m) => !isDemanded(view, m.from, conditionOf.get(claim.id)),
            )
          : felt
            ? sufferersOf(view, actors, whole)
            : [];
    const carried =
      before?.sentence === claim.sentence && before.end <= claim.start && (isAct || isMood) && goesOn(view, range)
        ? before.actor
        : isMood && before && (carriesOn(view, before, claim, range) || pronounOn(view, before, claim, range))
          ? before.actor
          : undefined;
    // «أعربت X عن قلقها، ودعت Y إلى العودة»: she calls, Y is called upon.
    const callers = isAct && view.lang === "ar" && claim.rule === "ar.say-verb" ? speakersOf(claim) : [];
    const named =
      callers.length > 0 && found.length > 0 && !found.some((m) => isSideOf(m.entity, callers))
        ? callers
        : found.map((m) => (isMood || pledges ? whoActs(m, isMood && !pledges) : m.entity));
    const whose = named.length > 0 && !own ? named : [own ?? carried].filter((id) => id !== undefined);
    const first = subjectsOf(view, actors, range)[0]?.entity ?? (isArabic ? found[0]?.entity : undefined) ?? own;
    if (first !== undefined) before = { sentence: claim.sentence, end: claim.end, actor: first };
    for (const actor of new Set(whose)) {
      // What somebody says of itself without a move is its position, not a reaction told of it.
      if (!isAct && actor !== own && claim.source.type === "actor" && claim.source.id === actor) continue;
      if (!isOutside(actor)) continue;
      // What an armed group swears to do it does as a side of its own.
      const isOwnDeal = actor === own || pledges || conditionOf.get(claim.id)?.type === "quid_pro_quo";
      if (isOwnDeal && actors.entity(actor)?.kind === "armed group") continue;
      const rule = `${view.lang}.reaction-${isMood ? "mood" : isAct || own ? "act" : "felt"}`;
      reactions.push({
        ...quote(view, claim.start, claim.end),
        actor,
        modality: claim.modality,
        claim: claim.id,
        ...(felt && { valence: felt }),
        options: optionsIn(view, whole),
        rule,
        confidence: confidence(rule),
      });
    }
  }
  return reactions;

  /** The envoy himself, where he is named behind whose he is. */
  function whoActs(mention: ActorMention, isHis: boolean): string {
    const envoy = view.lang === "ar" ? envoyBehind(view, actors, mention) : undefined;
    if (envoy !== undefined && isHis && isOutside(mention.entity)) envoys.add(envoy);
    return envoy ?? mention.entity;
  }

  function isOutside(id: string): boolean {
    const root = rootOf(actors, id);
    const kind = actors.entity(id)?.kind ?? "person";
    if (main.has(root) || main.has(id)) return false;
    // An envoy of a third party.
    if (kind === "person" && envoys.has(id)) return true;
    // "a setback for the mediators": nobody that the text names.
    if (kind === "group" && actors.entity(id)?.name.en?.startsWith("the ")) return false;
    // A party contends at home, where no other state is told to be its own.
    if (kind === "group" && root === id && /^(?:حزب|تيار|ائتلاف|كتلة) /u.test(actors.entity(id)?.name.ar ?? ""))
      return false;
    return foreign.has(kind) || (domestic.has(kind) && (root !== id || isBetweenStates(view, actors, id)));
  }

  function isSideOf(id: string, callers: readonly string[]): boolean {
    return callers.some((caller) => rootOf(actors, caller) === rootOf(actors, id));
  }

  /** Whom "it" means in the clause or sentence behind. */
  function subjectBefore(claim: Claim, range: Range): typeof before {
    const actor = subjectsOf(view, actors, range)[0]?.entity;
    return actor === undefined ? undefined : { sentence: claim.sentence, end: claim.end, actor };
  }

  /** The state of one who speaks for it. */
  function sideOf(id: string): string {
    const root = rootOf(actors, id);
    return actors.entity(id)?.kind === "person" && actors.entity(root) ? root : id;
  }
}

/** «شريطة أن تفرج X عن الشاحنات», «إن ضمنت X الطريق»: what is asked of her or only set, nothing that she will do. */
const isDemanded = (view: View, at: number, condition: Condition | undefined): boolean => {
  const asked = view.lang === "ar" ? (condition?.condition ?? condition?.if) : undefined;
  const { start } = view.tokens[at]!;
  return asked !== undefined && start >= asked.start && start < asked.end;
};

/** «كان بوسع X أن يكسر الجمود لو قبل»: what did not come to be. */
const isMissed = (view: View, { from, to }: Range, claim: Claim): boolean =>
  view.lang === "ar" &&
  claim.modality === "conditional" &&
  /^[وف]?كان(?:ت)?$/u.test(view.tokens[from]!.folded) &&
  view.tokens.slice(from + 1, to).some(({ folded }) => folded === "لو");

const speakersOf = ({ source }: Claim): readonly string[] =>
  source.type === "actor" ? [source.id] : source.type === "actors" ? source.ids : [];

/** Where a condition comes first, what follows from it: who acts stands there. */
function behindProtasis(view: View, whole: Range, condition: Condition | undefined): Range {
  const { if: protasis, then } = condition ?? {};
  if (!protasis || !then || then.start < protasis.start) return whole;
  const { from, to } = view.within(then.start, then.end);
  return from < to && from > whole.from ? { from, to: Math.max(from + 1, Math.min(to, whole.to)) } : whole;
}

const laterOf = (left: Range, right: Range): Range => (left.from > right.from ? left : right);

/** "Uzbekistan would prefer": told of it, not by it. */
const isWould = (view: View, range: Range): boolean => view.tokens[verbOf(view, range)]?.folded === "would";

/** Actors for whom something is a chance or a blow: behind ل, "for" or "to". */
function sufferersOf(view: View, actors: Actors, range: Range): readonly ActorMention[] {
  return actors
    .within(range)
    .filter((m) =>
      view.lang === "ar"
        ? (m.start !== undefined &&
            m.start > view.tokens[m.from]!.start &&
            view.tokens[m.from]!.folded.startsWith("ل")) ||
          /^(?:علي|لدي)$/u.test(view.tokens[m.from - 1]?.folded ?? "") ||
          feels(view, m.from)
        : /^(for|to|on)$/u.test(view.tokens[m.from - 1]?.folded ?? ""),
    )
    .slice(0, 1);
}

/** «أثار القرار قلقًا في X», «لقي ترحيبًا من X»: the feeling, and whose it is behind it. */
function feels(view: View, i: number): boolean {
  feelings ??= new Set(rows("ar", "feeling").map(([word]) => fold(word!)));
  return /^(?:في|من)$/u.test(view.tokens[i - 1]?.folded ?? "") && feelings.has(view.tokens[i - 2]?.folded ?? "");
}
let feelings: ReadonlySet<string> | undefined;

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
