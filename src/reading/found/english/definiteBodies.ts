// Bodies in small letters that are told by their head alone: "the diocese denies it", "Halvern's coastguard … The coastguard said", "the border commission … The commission will not meet".
import { rows, words } from "../../lexicon/lexicon.ts";
import type { EntityKind } from "../../reading.ts";
import type { ActorMention, Actors } from "../actors.ts";
import { Phrases } from "../phrases.ts";
import { isMark, quoteOf, type View } from "../view.ts";
import { standsAlone } from "./standsAlone.ts";
import { tells } from "./telling.ts";
import { english, isFiniteVerb } from "./words.ts";

let heads: Phrases<EntityKind> | undefined;
const headsOf = (): Phrases<EntityKind> => {
  heads ??= new Phrases([
    ...rows("en", "nominal")
      .filter(([, kind, alone]) => !/^(person|state|media|company)$/u.test(kind!) && alone === undefined)
      .map(([head, kind]) => [head!, kind as EntityKind] as const),
    ...words("en", "definite.body").map((head) => [head, "body"] as const),
  ]);
  return heads;
};

interface Place {
  /** Where its article stands. */
  readonly from: number;
  readonly to: number;
  readonly head: string;
  /** "the border commission": which one. */
  readonly hasKind: boolean;
  readonly kind: EntityKind;
}

/** Behind the rules that know such bodies by a name; what they left is met where it tells, is its state's or is taken up again. */
export function findDefiniteBodies(view: View, actors: Actors): void {
  const byHead = new Map<string, Place[]>();
  for (let i = 0; i < view.tokens.length - 1; i++) {
    const place = view.tokens[i]!.folded === "the" ? placeAt(view, actors, i) : undefined;
    if (!place) continue;
    const same = byHead.get(place.head);
    if (same) same.push(place);
    else byHead.set(place.head, [place]);
  }
  if (byHead.size === 0) return;
  const owned = ownedHeads(view, actors, byHead);
  for (const [head, places] of byHead) {
    const isNamed = actors.named(`the ${head}`) !== undefined;
    const isOwned = owned.has(head) && places.some((place) => isSubject(view, place));
    const isTaken = places[0]!.hasKind && places.length > 1 && places.slice(1).some((place) => isSubject(view, place));
    if (isNamed || !(isOwned || isTaken || places.some((place) => tells(view, place.to)))) continue;
    const first = places[0]!;
    const name = owned.get(head) ?? view.text.slice(view.tokens[first.from]!.start, view.tokens[first.to - 1]!.end);
    const entity = actors.meet({ kind: first.kind, name: name.replace(/^The/u, "the"), rule: "en.definite" });
    actors.alias(entity, `the ${head}`);
    for (const { from, to } of places) actors.mention(mentionOf(from, to, entity));
  }
}

const mentionOf = (from: number, to: number, entity: string): ActorMention => ({
  from,
  to,
  entity,
  form: "nominal",
  rule: "en.definite",
});

/** "the commission", "the border commission": alone, in small letters, nobody's yet. */
function placeAt(view: View, actors: Actors, from: number): Place | undefined {
  for (const at of [from + 1, from + 2]) {
    const hit = headsOf().at(view, at);
    if (!hit) continue;
    const { tokens } = view;
    const isSmall = tokens.slice(from + 1, hit.to).every((token) => token.kind === "word" && !token.isCapital);
    const isNext = at === from + 1 || /^[\p{Ll}-]{3,}$/u.test(tokens[from + 1]!.folded);
    if (!isSmall || !isNext || actors.covers(hit.to - 1) || actors.covers(from + 1)) return undefined;
    if (at > from + 1 && noKind.test(tokens[from + 1]!.folded)) return undefined;
    // "the commission of Orm", "the operator, Transkar": another rule's.
    if (tokens[hit.to]?.folded === "of" || !standsAlone(view, hit.to)) return undefined;
    if (isMark(view, hit.to, ",") && actors.covers(hit.to + 1)) return undefined;
    const head = tokens
      .slice(at, hit.to)
      .map((token) => token.folded)
      .join(" ");
    return { from, to: hit.to, head, hasKind: at > from + 1, kind: hit.value };
  }
  return undefined;
}

/** What tells of a body without telling which it is. */
const noKind =
  /^(same|other|new|old|only|whole|entire|first|second|third|next|last|very|two|three|four|few|many|own)$/u;

/** Heads that a state or a group has by its name: "Halvern's coastguard", "the Halvern coastguard". */
function ownedHeads(view: View, actors: Actors, heads: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> {
  const owned = new Map<string, string>();
  for (const mention of actors.mentions()) {
    if (!/^(state|group)$/u.test(actors.entity(mention.entity)?.kind ?? "")) continue;
    const at = view.tokens[mention.to]?.folded === "'s" ? mention.to + 1 : mention.to;
    for (const start of [at, at + 1]) {
      const hit = headsOf().at(view, start);
      if (!hit || view.tokens[hit.from]!.isCapital) continue;
      const { exact } = quoteOf(view, { from: hit.from, to: hit.to });
      if (heads.has(exact.toLowerCase()) && !owned.has(exact.toLowerCase()))
        owned.set(exact.toLowerCase(), quoteOf(view, { from: mention.from, to: hit.to }).exact);
      break;
    }
  }
  return owned;
}

/** "The commission will not meet", "the coastguard's boats": it does something; "the commission was wound up" does not. */
function isSubject(view: View, { from, to }: Place): boolean {
  const word = view.tokens[to]?.folded ?? "";
  if (word === "'s") return true;
  if (english().locative.has(view.tokens[from - 1]?.folded ?? "")) return false;
  return isFiniteVerb(view, to) && !/^(is|are|was|were|stands|stood|lies|lay)$/u.test(word);
}
