// Claims of a text as claims of the case: who says it, how, of whom, and who else confirmed, denied or kept silent.
import type { Modality as CaseModality } from "../../case/index.ts";
import type { Claim, Confirmation, Modality } from "../reading.ts";
import { type ActRow, type ClaimRow, whoOf, withQuotes } from "./caseData.ts";
import { type Page, place } from "./desk.ts";
import { joined, type Phrase, say } from "./phrases.ts";
import { actsOf, speakerOf } from "./voices.ts";

/** The words of reading in those of a case; a denial of what nobody in the text claims is an assertion of the opposite. */
const modalities: Readonly<Record<Exclude<Modality, "question">, CaseModality>> = {
  denied: "asserted",
  alleged: "alleged",
  conditional: "conditional",
  committed: "pledged",
  possible: "possible",
  apparent: "hedged",
  predicted: "predicted",
  reported: "reported",
  asserted: "asserted",
};

/** Puts the claims of an article on the desk. Gives the claim of the case for each claim of the reading that has one. */
export function draftClaims(page: Page): Map<string, string> {
  const { reading, desk } = page;
  desk.data.claims ??= {};
  const { claims } = desk.data;
  const next = (): string => desk.next("c", (id) => Object.hasOwn(claims, id));
  const confirmations = new Map(reading.confirmations.map((c) => [c.claim, c]));
  const ids = new Map<string, string>();
  const ofOwn = reading.claims.filter((claim) => claim.modality !== "question" && !isAboutAnother(page, claim));
  for (const claim of ofOwn) {
    const row = rowOf(page, claim, confirmations.get(claim.id));
    const id = place(page, ["claims", next()], row, {
      kind: "claim",
      quotes: [claim],
      by: claim,
      note: say.asClaim,
    });
    if (Object.hasOwn(claims, id)) ids.set(claim.id, id);
  }
  for (const claim of reading.claims) {
    const about = claim.about === undefined ? undefined : ids.get(claim.about);
    if (about !== undefined && isAboutAnother(page, claim))
      speakOf(page, claim, claims[about]!, confirmations.get(claim.about!));
  }
  if (Object.keys(claims).length === 0) delete desk.data.claims;
  return ids;
}

/** A denial or a note on confirmation that speaks of another claim of the text: it becomes part of that one's status. */
function isAboutAnother({ claims }: Page, claim: Claim): boolean {
  if (claim.about === undefined || (claim.modality !== "denied" && claim.meta === undefined)) return false;
  const other = claims.get(claim.about);
  return other !== undefined && other.about === undefined && other.modality !== "question";
}

function rowOf(page: Page, claim: Claim, confirmation: Confirmation | undefined): ClaimRow {
  const { desk, source, lang, actorOf } = page;
  const speaker = speakerOf(page, claim.source);
  const claimed = actsOf(page, confirmation?.claimedBy ?? []);
  // The author tells what others affirm: they are who says it.
  const isTold = speaker.by === "author" && claimed.some((act) => typeof act === "string" && desk.data.actors?.[act]);
  const by = isTold ? whoOf(claimed.find((act) => typeof act === "string" && desk.data.actors?.[act])!) : speaker.by;
  const denied = actsOf(page, confirmation?.deniedBy ?? []);
  const isParty = confirmation?.status === "denied" || confirmation?.status === "contested";
  const parties = [
    ...claim.parties.map(actorOf),
    ...(isParty ? denied.map((act) => (typeof act === "string" && desk.data.actors?.[act] ? act : undefined)) : []),
  ].filter((id) => id !== undefined && !(id === by && confirmation?.status === "third-party-announced"));
  const affirm = [...speaker.others, ...claimed, ...actsOf(page, confirmation?.confirmedBy ?? [])];
  const row: ClaimRow = {
    text: { [lang]: claim.exact },
    by,
    ...(parties.length > 0 && { parties: [...new Set(parties)] as string[] }),
    modality: claim.modality === "question" ? "asserted" : modalities[claim.modality],
    ...((claim.polarity === "-" || claim.modality === "denied") && { polarity: "negative" }),
    factuality: claim.factuality,
    src: [desk.quote(source, "C", claim)],
  };
  addActs(row, {
    confirmed: affirm,
    denied,
    silent: (confirmation?.silent ?? []).map(actorOf).filter((x) => x !== undefined),
  });
  const notes: Phrase[] = [
    ...speaker.notes,
    ...(isTold ? [say.bothAffirm] : []),
    ...(claim.isEvaluative ? [say.opinion] : []),
    ...(claim.isRedLine ? [say.redLine] : []),
    ...(claim.inherits !== undefined ? [say.inherits] : []),
    ...(claim.time ? [say.time(claim.time.exact)] : []),
  ];
  return { ...row, ...(notes.length > 0 && { note: joined(notes) }) };
}

/** A denial or a confirmation note adds its quote and its act to the claim it speaks of. */
function speakOf(page: Page, claim: Claim, row: ClaimRow, confirmation: Confirmation | undefined): void {
  row.src = withQuotes(row.src, [page.desk.quote(page.source, "C", claim)]);
  if (claim.modality === "denied") {
    const { by, others } = speakerOf(page, claim.source);
    if (by !== "author") addActs(row, { denied: [by, ...others] });
    return;
  }
  // Silence comes from the confirmation as read; where it names nobody, those the note speaks of kept silent.
  const isSaid = confirmation !== undefined && confirmation.silent.length + confirmation.confirmedBy.length > 0;
  if (!isSaid) addActs(row, { silent: claim.parties.map(page.actorOf).filter((x) => x !== undefined) });
}

interface Acts {
  readonly confirmed?: readonly (string | ActRow)[];
  readonly denied?: readonly (string | ActRow)[];
  readonly silent?: readonly string[];
}

/** Adds acts to a claim, each person once: who denied or affirmed is not silent, `by` affirms already. */
export function addActs(row: ClaimRow, { confirmed = [], denied = [], silent = [] }: Acts): void {
  const status = row.status ?? {};
  const join = (old: readonly (string | ActRow)[], more: readonly (string | ActRow)[]): (string | ActRow)[] => {
    const known = new Set(old.map(whoOf));
    return [...old, ...more.filter((act) => !known.has(whoOf(act)) && known.add(whoOf(act)))];
  };
  const affirm = join(
    status.confirmed_by ?? [],
    confirmed.filter((act) => whoOf(act) !== row.by),
  );
  const deny = join(status.denied_by ?? [], denied);
  const acted = new Set([row.by, ...[...affirm, ...deny].map(whoOf)]);
  const quiet = [...new Set([...(status.silent ?? []), ...silent])].filter((id) => !acted.has(id));
  const next = {
    ...(affirm.length > 0 && { confirmed_by: affirm }),
    ...(deny.length > 0 && { denied_by: deny }),
    ...(quiet.length > 0 && { silent: quiet }),
  };
  if (Object.keys(next).length > 0) row.status = next;
  else delete row.status;
}

/** `from` given up for `into`: its quotes, its acts and its voice become part of that one's status. Nothing where one is missing. */
export function mergeClaims(
  claims: Record<string, ClaimRow> | undefined,
  from: string,
  into: string,
  act?: ActRow,
): void {
  const [gone, kept] = [claims?.[from], claims?.[into]];
  if (!claims || !gone || !kept || from === into) return;
  kept.src = withQuotes(kept.src, Array.isArray(gone.src) ? gone.src.filter((x) => typeof x === "string") : []);
  const isOpposite = (gone.polarity === "negative") !== (kept.polarity === "negative");
  const own = act ?? (gone.by === "author" || gone.by === "unattributed" ? undefined : { who: gone.by });
  const acts: (string | ActRow)[] = own ? [Object.keys(own).length === 1 ? own.who : own] : [];
  const { confirmed_by = [], denied_by = [], silent = [] } = gone.status ?? {};
  if (isOpposite) addActs(kept, { denied: [...acts, ...confirmed_by], confirmed: denied_by, silent });
  else addActs(kept, { confirmed: [...acts, ...confirmed_by], denied: denied_by, silent });
  delete claims[from];
}
