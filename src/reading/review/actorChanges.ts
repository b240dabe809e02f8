// One actor given up for another, or taken out: every place that names it follows.
import { type ActRow, type CaseData, type ClaimRow, rowsOf, whoOf, withQuotes } from "../draft/caseData.ts";
import { addActs } from "../draft/claims.ts";

/** `from` becomes an alias of `into`, in place. Nothing where one is missing. */
export function mergeActors(data: CaseData, from: string, into: string): void {
  const [gone, kept] = [data.actors?.[from], data.actors?.[into]];
  if (!data.actors || !gone || !kept || from === into) return;
  const names = [gone.ar, gone.en, ...(gone.aliases ?? [])].filter((x) => x !== undefined);
  const known = new Set([kept.ar, kept.en, ...(kept.aliases ?? [])]);
  const aliases = [...(kept.aliases ?? []), ...names.filter((name) => !known.has(name))];
  if (aliases.length > 0) kept.aliases = [...new Set(aliases)];
  kept.src = withQuotes(kept.src, Array.isArray(gone.src) ? gone.src.filter((x) => typeof x === "string") : []);
  delete data.actors[from];
  rename(data, from, into);
}

/** Takes an actor out, in place: what it said has no named source any more, and what only it did goes with it. */
export function removeActor(data: CaseData, id: string): void {
  if (!data.actors?.[id]) return;
  delete data.actors[id];
  rename(data, id, undefined);
}

function rename(data: CaseData, from: string, into: string | undefined): void {
  const list = (ids: readonly string[]): string[] => [
    ...new Set(ids.flatMap((id) => (id !== from ? [id] : into === undefined ? [] : [into]))),
  ];
  for (const [, claim] of rowsOf(data.claims)) renameInClaim(claim, from, into, list);
  for (const [id, channel] of rowsOf(data.channels)) {
    channel.parties = list(channel.parties);
    if (channel.parties.length === 0 && into === undefined) delete data.channels![id];
  }
  for (const [id, reaction] of rowsOf(data.reactions))
    if (reaction.actor === from) {
      if (into === undefined) delete data.reactions![id];
      else reaction.actor = into;
    }
  for (const section of ["options", "hypotheses"] as const)
    for (const [id, row] of rowsOf(data[section] as Record<string, Record<string, unknown>> | undefined)) {
      const key = section === "options" ? "owner" : "about";
      if (row[key] !== from) continue;
      if (into === undefined) delete (data[section] as Record<string, unknown>)[id];
      else row[key] = into;
    }
  for (const section of ["channels", "reactions", "options", "hypotheses", "actors"] as const)
    if (data[section] && Object.keys(data[section] as object).length === 0) delete data[section];
}

function renameInClaim(
  claim: ClaimRow,
  from: string,
  into: string | undefined,
  list: (ids: readonly string[]) => string[],
): void {
  if (claim.by === from) claim.by = into ?? "unattributed";
  if (claim.parties) claim.parties = list(claim.parties);
  if (claim.parties?.length === 0) delete claim.parties;
  const { confirmed_by = [], denied_by = [], silent = [] } = claim.status ?? {};
  if (!claim.status) return;
  const act = (one: string | ActRow): (string | ActRow)[] => {
    if (whoOf(one) !== from) return [one];
    if (into === undefined) return [];
    return [typeof one === "string" ? into : { ...one, who: into }];
  };
  delete claim.status;
  addActs(claim, { confirmed: confirmed_by.flatMap(act), denied: denied_by.flatMap(act), silent: list(silent) });
}
