// Claims of both languages completed: numbered, their factuality, the entities they mention, what they speak of.
import type { Claim, Factuality, Modality, TimeRef } from "../reading.ts";
import type { Actors } from "./actors.ts";
import type { FoundClaim } from "./claim.ts";
import { confidence } from "./confidence.ts";
import { firstWithin } from "./inOrder.ts";
import { rootOf } from "./mainParties.ts";
import { ownWords } from "./ownWords.ts";
import { quote, type View } from "./view.ts";

/** FactBank's value: how sure, and which way; what another says is certain to that voice only (`CTu`). */
function factualityOf(claim: FoundClaim): Factuality {
  const isOthers = claim.source.type !== "author";
  const sign = claim.polarity;
  const hedged: Partial<Record<Modality, Factuality>> = {
    question: "UU",
    denied: "CT-",
    possible: `PS${sign}`,
    apparent: `PR${sign}`,
    predicted: `PR${sign}`,
  };
  if (claim.modality === "conditional") return isOthers ? "CTu" : `PS${sign}`;
  return hedged[claim.modality] ?? (isOthers ? "CTu" : `CT${sign}`);
}

/** Whether one who is named tells of others only: neither he nor his side, by name or by a word of one's own, is in what is said. */
function isOfOthers(view: View, actors: Actors, { source, content }: FoundClaim): boolean {
  if (source.type !== "actor" || !content) return false;
  const roots = actors
    .within(content)
    .filter((m) => actors.entity(m.entity)?.kind !== "media")
    .map((m) => rootOf(actors, m.entity));
  return roots.length > 0 && !roots.includes(rootOf(actors, source.id)) && !ownWords(view, content);
}

const hedged: ReadonlySet<Modality> = new Set(["possible", "apparent", "predicted", "conditional"]);

export function completeClaims(
  view: View,
  actors: Actors,
  found: readonly FoundClaim[],
  times: readonly TimeRef[],
): readonly Claim[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.map((claim, k): Claim => {
    // An outlet only carries what is said.
    const named = actors.within(claim.range).map((m) => m.entity);
    const parties = [...new Set(named)].filter((id) => actors.entity(id)?.kind !== "media");
    const time = firstWithin(times, claim);
    return {
      id: `c${k + 1}`,
      ...quote(view, claim.start, claim.end),
      sentence: claim.sentence,
      source: claim.source,
      modality: claim.modality,
      factuality: factualityOf(claim),
      polarity: claim.polarity,
      ...(claim.cue && { cue: claim.cue }),
      ...(claim.content && {
        content: { start: view.tokens[claim.content.from]!.start, end: view.tokens[claim.content.to - 1]!.end },
      }),
      ...(time && { time }),
      parties,
      ...(claim.meta && { meta: claim.meta }),
      ...(claim.isEvaluative && { isEvaluative: true as const }),
      ...(isOfOthers(view, actors, claim) && { isOfOthers: true as const }),
      ...(claim.isRedLine && { isRedLine: true as const }),
      ...(claim.addsNoOrigin && { addsNoOrigin: true as const }),
      ...(claim.inheritsPrevious && hedged.has(sorted[k - 1]?.modality ?? "asserted") && { inherits: `c${k}` }),
      rule: claim.rule,
      confidence: confidence(claim.rule),
    };
  });
}
