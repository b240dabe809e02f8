// What the text says of who confirms and who denies: denials and silences tied to the claim they speak of, and the status that follows.
import { lately } from "../../math/remembered.ts";
import type { Claim, Confirmation, ConfirmationStatus, Voice } from "../reading.ts";
import { tokensOf } from "../text/tokens.ts";

const nameOf = (voice: Voice): readonly string[] => {
  if (voice.type === "actor") return [voice.id];
  if (voice.type === "actors") return voice.ids;
  if (voice.type === "unnamed") return [voice.via ? `unnamed via ${voice.via}` : "unnamed"];
  return [];
};

/** Stems of the longer words of a claim; asked for twice of each. */
const stemsOf = lately(
  (text): ReadonlySet<string> =>
    new Set(
      tokensOf(text)
        .filter((t) => t.folded.length > 3)
        .map((t) => t.folded.replace(/^(?:وال|بال|لل|ال|و)/u, "").slice(0, 6)),
    ),
  1000,
);

/** How far around a claim, in claims, others speak of the same. */
const reach = 40;

/** Stems that two claims share, as a share of the shorter. */
function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  return [...left].filter((w) => right.has(w)).length / Math.min(left.size, right.size);
}

const contactWords =
  /contact|talk|meeting|met |negotiat|deal|agreement|channel|truce|ceasefire|اتصال|محادث|مفاوض|لقاء|اجتماع|اتفاق|هدنة|قناة|قنوات|تفاهم|رسائل/u;

const isReport = (claim: Claim): boolean =>
  claim.source.type !== "author" &&
  claim.meta === undefined &&
  ["reported", "alleged", "conditional", "apparent", "possible", "predicted", "committed"].includes(claim.modality);

/** The claim that a denial or a note speaks of: of those told before (or right after) by others, the one most alike, else the nearest. */
export function withAbout(claims: readonly Claim[]): readonly Claim[] {
  const stems = claims.map((claim) => stemsOf(claim.exact));
  return claims.map((claim, k) => {
    if (claim.modality !== "denied" && claim.meta === undefined) return claim;
    const own = new Set(nameOf(claim.source));
    const from = Math.max(0, k - reach);
    const eligible = claims
      .slice(from, k + reach)
      .map((other, n) => ({ other, at: from + n }))
      .filter(
        ({ other, at }) =>
          at !== k &&
          Math.abs(other.sentence - claim.sentence) <= 4 &&
          (isReport(other) || (other.modality === "reported" && other.source.type === "author")) &&
          !nameOf(other.source).some((n) => own.has(n)),
      );
    const scored = eligible.map(({ other, at }) => ({
      other,
      score:
        overlap(stems[k]!, stems[at]!) +
        (at < k ? 0.15 : 0) -
        0.03 * Math.abs(at - k) +
        (contactWords.test(other.exact) ? 0.1 : 0),
    }));
    const best = scored.sort((a, b) => b.score - a.score)[0];
    return best ? { ...claim, about: best.other.id } : claim;
  });
}

/** One for each claim that somebody other than the author makes of what is so. */
export function confirmationsOf(claims: readonly Claim[]): readonly Confirmation[] {
  const stems = claims.map((claim) => stemsOf(claim.exact));
  const aboutOf = new Map<string, Claim[]>();
  for (const claim of claims) if (claim.about) aboutOf.set(claim.about, [...(aboutOf.get(claim.about) ?? []), claim]);
  return claims.flatMap((claim, k): Confirmation[] => {
    if (!isReport(claim)) return [];
    const claimedBy = nameOf(claim.source);
    const about = aboutOf.get(claim.id) ?? [];
    const from = Math.max(0, k - reach);
    const deniedBy = unique(about.filter((c) => c.modality === "denied").flatMap((c) => nameOf(c.source)));
    const silent = unique(about.filter((c) => c.meta).flatMap((c) => c.parties)).filter(
      (id) => !deniedBy.includes(id) && !claimedBy.includes(id),
    );
    const confirmedBy = unique(
      claims
        .slice(from, k + reach)
        .filter(
          (other, n) =>
            other.id !== claim.id &&
            isReport(other) &&
            other.polarity === claim.polarity &&
            overlap(stems[from + n]!, stems[k]!) >= 0.6,
        )
        .flatMap((other) => nameOf(other.source)),
    ).filter((id) => !claimedBy.includes(id) && !deniedBy.includes(id));
    return [
      {
        claim: claim.id,
        status: statusOf(claim, claimedBy, confirmedBy, deniedBy, silent),
        claimedBy,
        confirmedBy,
        deniedBy,
        silent,
      },
    ];
  });
}

const unique = (items: readonly string[]): readonly string[] => [...new Set(items)];

/** By the evidence sheet's ladder: contested once another affirms and denies, announced by a third party where those it is about are silent; whoever tells of others is none of them. */
function statusOf(
  claim: Claim,
  claimedBy: readonly string[],
  confirmedBy: readonly string[],
  deniedBy: readonly string[],
  silent: readonly string[],
): ConfirmationStatus {
  if (deniedBy.length > 0)
    return confirmedBy.length > 0 || (claim.source.type === "actor" && claim.parties.includes(claimedBy[0]!))
      ? "contested"
      : "denied";
  if (confirmedBy.length > 0) return "corroborated";
  const isParty = claimedBy.some((id) => claim.parties.includes(id)) && !claim.isOfOthers;
  if (silent.length > 0 && claim.source.type === "actor") return isParty ? "unconfirmed" : "third-party-announced";
  return "single-source";
}
