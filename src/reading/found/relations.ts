// Relations between two named actors in one clause, and the stretches of a shared past that a text tells of.
import type { Claim, Phase, Relation, TimeRef } from "../reading.ts";
import type { Actors } from "./actors.ts";
import { confidence } from "./confidence.ts";
import { cuesIn } from "./cues.ts";
import { firstWithin } from "./inOrder.ts";
import { rootOf } from "./mainParties.ts";
import { quote, quoteOf, type View } from "./view.ts";

export function relationsOf(view: View, actors: Actors): readonly Relation[] {
  const found: Relation[] = [];
  const seen = new Set<string>();
  view.ranges.forEach((range, s) => {
    for (const cue of cuesIn(view, `relation.${view.lang}`, range)) {
      // The two actors nearest to the noun, behind it first: «الصراع بين X وY», "the war between X and Y", "X's treaty with Y".
      const near = actors
        .within({
          from: isOwned(view, cue.from) ? Math.max(range.from, cue.from - 3) : cue.from,
          to: reach(view, cue.to, range.to),
        })
        .filter((m) => !["media", "person"].includes(actors.entity(m.entity)?.kind ?? "media"))
        .filter((m, k, all) => m.from - (k === 0 ? cue.to : all[k - 1]!.to) <= 3)
        .slice(0, 2);
      const [first, second] = near;
      if (!first || !second || rootOf(actors, first.entity) === rootOf(actors, second.entity)) continue;
      const [type, sign] = cue.fields as [Relation["type"], Relation["sign"]];
      const key = `${type} ${first.entity} ${second.entity}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const rule = `${view.lang}.relation`;
      const start = Math.min(view.tokens[cue.from]!.start, first.start ?? view.tokens[first.from]!.start);
      const end = Math.max(view.tokens[cue.to - 1]!.end, view.tokens[second.to - 1]!.end);
      found.push({
        ...quote(view, start, Math.min(end, view.sentences[s]!.end)),
        from: first.entity,
        to: second.entity,
        type,
        sign,
        rule,
        confidence: confidence(rule),
      });
    }
  });
  return found;
}

/** "X's treaty with Y": the owner before the noun is one of the two. */
const isOwned = (view: View, i: number): boolean =>
  view.tokens[i - 1]?.folded === "'s" || view.tokens[i - 2]?.folded === "'s";

/** As far as the relation's own words go: to the next mark, a dash between two adjectives let through. */
function reach(view: View, from: number, to: number): number {
  let i = from;
  while (i < to && i - from < 8 && !(view.tokens[i]!.kind === "mark" && view.tokens[i]!.folded !== "-")) i++;
  return i;
}

export function phasesOf(view: View, times: readonly TimeRef[], claims: readonly Claim[]): readonly Phase[] {
  const claimsOf = new Map<number, Claim[]>();
  for (const claim of claims) claimsOf.set(claim.sentence, [...(claimsOf.get(claim.sentence) ?? []), claim]);
  return view.ranges.flatMap((range, s) =>
    cuesIn(view, `phase.${view.lang}`, range).map((cue): Phase => {
      const rule = `${view.lang}.phase`;
      const place = quoteOf(view, cue);
      const claim = claimsOf.get(s)?.find((c) => c.start <= place.start && c.end >= place.end);
      const sentence = view.sentences[s]!;
      const time = firstWithin(times, sentence);
      const tone = cue.fields[0];
      return {
        ...(claim ? quote(view, claim.start, claim.end) : place),
        ...(tone && { tone: tone as NonNullable<Phase["tone"]> }),
        ...(time && { time }),
        rule,
        confidence: confidence(rule),
      };
    }),
  );
}
