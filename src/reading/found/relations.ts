// Relations between two named actors in one clause, and the stretches of a shared past that a text tells of.
import type { Claim, Phase, Relation, TimeRef } from "../reading.ts";
import type { Actors } from "./actors.ts";
import { confidence } from "./confidence.ts";
import { cuesIn } from "./cues.ts";
import { rootOf } from "./mainParties.ts";
import { quote, quoteOf, type View } from "./view.ts";

export function relationsOf(view: View, actors: Actors): readonly Relation[] {
  const found: Relation[] = [];
  view.ranges.forEach((range, s) => {
    for (const cue of cuesIn(view, `relation.${view.lang}`, range)) {
      // The two actors nearest to the noun, behind it first: «الصراع بين X وY», "the war between X and Y", "X's treaty with Y".
      const near = actors
        .within({ from: Math.max(range.from, cue.from - 4), to: Math.min(range.to, cue.to + 8) })
        .filter((m) => actors.entity(m.entity)?.kind !== "media")
        .sort((a, b) => distance(a.from, cue.to) - distance(b.from, cue.to))
        .slice(0, 2)
        .sort((a, b) => a.from - b.from);
      const [first, second] = near;
      if (!first || !second || rootOf(actors, first.entity) === rootOf(actors, second.entity)) continue;
      const [type, sign] = cue.fields as [Relation["type"], Relation["sign"]];
      if (found.some((r) => r.type === type && r.from === first.entity && r.to === second.entity)) continue;
      const rule = `${view.lang}.relation`;
      const start = Math.min(view.tokens[cue.from]!.start, first.start ?? view.tokens[first.from]!.start);
      const end = Math.max(view.tokens[cue.to - 1]!.end, view.tokens[second.to - 1]!.end);
      found.push({ ...quote(view, start, Math.min(end, view.sentences[s]!.end)), from: first.entity, to: second.entity, type, sign, rule, confidence: confidence(rule) });
    }
  });
  return found;
}

const distance = (at: number, cue: number): number => (at >= cue ? at - cue : 2 * (cue - at));

export function phasesOf(view: View, times: readonly TimeRef[], claims: readonly Claim[]): readonly Phase[] {
  return view.ranges.flatMap((range, s) =>
    cuesIn(view, `phase.${view.lang}`, range).map((cue): Phase => {
      const rule = `${view.lang}.phase`;
      const place = quoteOf(view, cue);
      const claim = claims.find((c) => c.start <= place.start && c.end >= place.end);
      const sentence = view.sentences[s]!;
      const time = times.find((t) => t.start >= sentence.start && t.end <= sentence.end);
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
