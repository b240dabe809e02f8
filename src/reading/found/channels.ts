// Channels: who is told to talk to whom, through whom, how, and how openly.
import type { Channel, Claim } from "../reading.ts";
import type { Actors } from "./actors.ts";
import { confidence } from "./confidence.ts";
import { cuesIn } from "./cues.ts";
import { mainParties, rootOf } from "./mainParties.ts";
import { quoteOf, type View } from "./view.ts";

export function channelsOf(view: View, actors: Actors, claims: readonly Claim[]): readonly Channel[] {
  const found: Channel[] = [];
  for (const claim of claims) {
    if (claim.modality === "question" || claim.meta) continue;
    const range = view.within(claim.start, claim.end);
    const cue = cuesIn(view, `channel.${view.lang}`, range)[0];
    if (cue === undefined) continue;
    const inside = actors.within(range);
    const mediator = inside.find((m) => actors.entity(m.entity)?.role === "mediator" || isThrough(view, m.from));
    // A pair of people or of sides in the sentence; the two states where only their leaders or adjectives stand.
    const sides = unique(inside.filter((m) => m !== mediator && isSide(actors, m.entity)).map((m) => m.entity)).filter(
      (id, _, all) => !all.some((other) => other !== id && actors.entity(other)?.of === id),
    );
    const isSecret = cuesIn(view, "secret", range).length > 0;
    // Contacts that nobody calls a channel count where they are secret or have two sides to them.
    if (!isSecret && sides.length < 2) continue;
    const rule = `${view.lang}.channel`;
    const between = sides.slice(0, 2);
    if (found.some((c) => sameSides(actors, c.between, between))) continue;
    found.push({
      ...quoteOf(view, cue),
      between,
      ...(mediator && { via: mediator.entity }),
      medium: cue.fields[0]!,
      secrecy: isSecret ? (claim.source.type === "author" ? "secret" : "disclosed-by-one-side") : "unstated",
      claim: claim.id,
      rule,
      confidence: confidence(rule),
    });
  }
  const main = mainParties(view, actors);
  return found.map((c) => (c.between.length === 0 && main.length === 2 ? { ...c, between: main } : c)).slice(0, 8);
}

const isSide = (actors: Actors, id: string): boolean =>
  ["state", "person", "government", "armed group", "group", "alliance", "igo"].includes(actors.entity(id)?.kind ?? "");

const unique = (items: readonly string[]): readonly string[] => [...new Set(items)];

const isThrough = (view: View, i: number): boolean => {
  const at = /^(the|a)$/u.test(view.tokens[i - 1]?.folded ?? "") ? i - 2 : i - 1;
  return /^(عبر|through|via)$/u.test(view.tokens[at]?.folded ?? "");
};

function sameSides(actors: Actors, a: readonly string[], b: readonly string[]): boolean {
  const roots = (ids: readonly string[]) => [...new Set(ids.map((id) => rootOf(actors, id)))].sort().join(" ");
  return b.length === 0 || roots(a) === roots(b);
}
