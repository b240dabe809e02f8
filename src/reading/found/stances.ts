// Positions and red lines, aims and interests: what an actor is told to refuse, accept, demand or want.
import type { Claim, Intention, Position } from "../reading.ts";
import type { Actors } from "./actors.ts";
import { confidence } from "./confidence.ts";
import { cuesIn } from "./cues.ts";
import { subjectOf } from "./subject.ts";
import { quote, type View } from "./view.ts";

const stances = ["reject", "accept", "demand"] as const;

export function positionsOf(view: View, actors: Actors, claims: readonly Claim[]): readonly Position[] {
  return claims.flatMap((claim): Position[] => {
    if (claim.meta || claim.modality === "question" || claim.modality === "denied") return [];
    const range = rangeOf(view, claim);
    const actor = subjectOf(view, actors, claim, range);
    if (actor === undefined) return [];
    const found = stances.find((s) => cuesIn(view, `${s}.${view.lang}`, range).length > 0);
    const stance = claim.modality === "committed" ? "pledge" : found;
    if (stance === undefined) return [];
    const isRedLine = claim.isRedLine === true || (stance === "reject" && cuesIn(view, "redline", range).length > 0);
    const rule = `${view.lang}.position-${stance}`;
    return [
      {
        ...quote(view, claim.start, claim.end),
        actor,
        stance,
        isRedLine,
        claim: claim.id,
        rule,
        confidence: confidence(rule),
      },
    ];
  });
}

export function intentionsOf(view: View, actors: Actors, claims: readonly Claim[]): readonly Intention[] {
  return claims.flatMap((claim): Intention[] => {
    if (claim.meta || claim.modality === "question") return [];
    const range = rangeOf(view, claim);
    const cue = cuesIn(view, `aim.${view.lang}`, range)[0];
    if (cue === undefined) return [];
    const actor = subjectOf(view, actors, claim, range);
    if (actor === undefined) return [];
    const isInterest = view.tokens.slice(cue.from, cue.to).some((t) => /^(فرصه|chance|opportunity)$/u.test(t.folded));
    const rule = `${view.lang}.intention`;
    return [
      {
        ...quote(view, view.tokens[cue.from]!.start, claim.end),
        actor,
        kind: isInterest ? "interest" : "intention",
        by: claim.source,
        modality: claim.modality,
        claim: claim.id,
        rule,
        confidence: confidence(rule),
      },
    ];
  });
}

const rangeOf = (view: View, claim: Claim) => view.within(claim.start, claim.end);
