// Confirmation status of a claim: computed from who affirmed, denied or stayed silent, never stored (evidence sheet, section 2).
import type { Act, Claim } from "../../case/case.ts";
import type { ClaimFinding, ConfirmationStatus } from "./finding.ts";

/** An act of an actor or outlet; undated if `on` is absent. */
interface Dated {
  readonly on?: string | undefined;
}

/** Positive if `a` is later, negative if earlier, 0 if neither is known to be (undated, or one date within the other). */
function later(a: Dated, b: Dated): number {
  if (a.on === undefined || b.on === undefined || a.on.startsWith(b.on) || b.on.startsWith(a.on)) return 0;
  return a.on > b.on ? 1 : -1;
}

/** `actors`: ids of the case's actors; any other `who` is an outlet. */
export function confirmation(
  claim: Omit<Claim, "id" | "label" | "basis" | "path" | "modality">,
  actors: readonly string[],
): ClaimFinding {
  const affirmed: Act[] = [...claim.confirmedBy];
  // An entry of whoever made the claim adds a version or a date to it; it is no second affirmation.
  if (claim.by !== "author" && !affirmed.some((act) => act.who === claim.by)) affirmed.push({ who: claim.by });

  const conflicted: string[] = [];
  const retracted = new Set<string>();
  const withdrawn = new Set<string>();
  for (const who of new Set(claim.deniedBy.map((act) => act.who))) {
    const yes = affirmed.filter((act) => act.who === who);
    const no = claim.deniedBy.filter((act) => act.who === who);
    if (yes.length === 0) continue;
    const latestYes = yes.reduce((a, b) => (later(b, a) > 0 ? b : a));
    const latestNo = no.reduce((a, b) => (later(b, a) > 0 ? b : a));
    const order = later(latestYes, latestNo);
    if (order > 0) withdrawn.add(who);
    else if (order < 0) retracted.add(who);
    else if (claim.parties.includes(who)) conflicted.push(who);
  }
  const standing = affirmed.filter((act) => !retracted.has(act.who));
  const origins = [...new Set(standing.map((act) => act.origin ?? act.who))].sort();
  const denials = [...new Set(claim.deniedBy.map((act) => act.who))]
    .filter((who) => claim.parties.includes(who) && !withdrawn.has(who))
    .sort();
  return {
    status: statusOf(claim, actors, standing, origins, denials, conflicted),
    origins,
    denials,
    silent: [...claim.silent].sort(),
  };
}

function statusOf(
  claim: Pick<Claim, "signed" | "parties" | "silent">,
  actors: readonly string[],
  standing: readonly Act[],
  origins: readonly string[],
  denials: readonly string[],
  conflicted: readonly string[],
): ConfirmationStatus | null {
  if (claim.signed) return "confirmed";
  if (origins.length === 0 && denials.length === 0) return null;
  const versions = new Map<string, string>();
  for (const act of standing)
    if (act.version !== undefined && claim.parties.includes(act.who)) versions.set(act.who, act.version);
  const independent = (denier: string): number => origins.filter((origin) => origin !== denier).length;
  if (
    new Set(versions.values()).size > 1 ||
    denials.some((denier) => independent(denier) >= 2) ||
    conflicted.length > 0
  )
    return "contested";
  if (denials.length > 0) return "denied";
  if (origins.length >= 2) return "corroborated";
  const origin = origins[0]!;
  const isParty = claim.parties.includes(origin);
  if (
    actors.includes(origin) &&
    !isParty &&
    claim.parties.length > 0 &&
    claim.parties.every((p) => claim.silent.includes(p))
  )
    return "third-party-announced";
  return isParty ? "unconfirmed" : "single-source";
}
