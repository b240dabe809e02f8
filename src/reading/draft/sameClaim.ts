// Which claim of a new article is one that the case has already: sure matches change that one's status, unsure ones are asked about.
import { remembered } from "../../math/remembered.ts";
import type { Claim, Reading } from "../reading.ts";
import { type CaseData, type ClaimRow, quoteIds, rowsOf } from "./caseData.ts";
import { mergeClaims } from "./claims.ts";
import type { ClaimWords } from "./claimWords.ts";
import { ask, type Page } from "./desk.ts";
import { say } from "./phrases.ts";
import { actOf } from "./voices.ts";
import { wordsOf } from "./words.ts";

/** From which likeness on two claims of two articles are one, or may be one. */
const sure = 0.7;
const unsure = 0.4;
/** What is said of the world and can be confirmed or denied; the other moods are matched only with themselves. */
const factual = new Set(["asserted", "reported", "alleged", "hedged"]);

/** What earlier articles of the run found for claims of the case: their events, by claim. */
export type EventsOf = Map<string, ReadonlySet<string>>;

interface Before {
  readonly before: EarlierClaims;
  /** Claims of the reading in the case. */
  readonly ids: ReadonlyMap<string, string>;
  readonly events: EventsOf;
  readonly words: ClaimWords;
  readonly isCopy: boolean;
}

/**
 * Compares the claims that an article added with those before it. Sure matches are merged in place; the ids of the merged ones are
 * returned with what they became.
 */
export function matchClaims(page: Page, { before, ids, events, words, isCopy }: Before): Map<string, string> {
  const { data } = page.desk;
  const merged = new Map<string, string>();
  const own = eventsOf(page.reading);
  for (const claim of page.reading.claims) {
    const id = ids.get(claim.id);
    const row = id === undefined ? undefined : data.claims?.[id];
    if (id === undefined || row === undefined || before.has(id)) continue;
    const compared = { claim, row, own: own.get(claim.id), besides: besidesOf(page, claim), events, words };
    const best = bestOf(page, compared, before.like(row));
    if (!best || best.score < unsure) continue;
    const isOpposite = (row.polarity === "negative") !== (best.old.polarity === "negative");
    if (best.score >= sure && (!isOpposite || claim.modality === "denied")) {
      mergeClaims(data.claims, id, best.other, actOf(page, claim, { by: best.old.by, isCopy }));
      merged.set(id, best.other);
    } else
      ask(page, {
        kind: "same-claim",
        key: textOf(best.old),
        quotes: [claim],
        by: { rule: "same-claim", confidence: Math.min(0.95, best.score) },
        merge: { section: "claims", from: id, into: best.other },
        note: say.asSameClaim(textOf(row), textOf(best.old)),
      });
  }
  return merged;
}

/** Event types of each claim of a reading. */
export function eventsOf({ events }: Reading): Map<string, Set<string>> {
  const types = new Map<string, Set<string>>();
  for (const { claim, type } of events) types.set(claim, (types.get(claim) ?? new Set()).add(type));
  return types;
}

const textOf = ({ text }: ClaimRow): string => text.ar ?? text.en ?? "";

type Old = readonly [id: string, row: ClaimRow];

/** The claims of the case before an article; those that it adds join when it has been gone through. */
export interface EarlierClaims {
  has(id: string): boolean;
  add(id: string, row: ClaimRow): void;
  /** Those with a party of this one, or with none where it has none, in order: no others can be the same. */
  like(row: ClaimRow): readonly Old[];
}

const nobodys = "";

export function earlierClaims(claims: CaseData["claims"]): EarlierClaims {
  const all: Old[] = [];
  const known = new Set<string>();
  const places = new Map<string, number[]>();
  const earlier: EarlierClaims = {
    has: (id) => known.has(id),
    add(id, row) {
      if (known.has(id)) return;
      known.add(id);
      for (const party of new Set(partiesOf(row, [nobodys])))
        remembered(places, party, () => [] as number[]).push(all.length);
      all.push([id, row]);
    },
    like(row) {
      const found = new Set(partiesOf(row, [nobodys]).flatMap((party) => places.get(party) ?? []));
      return [...found].sort((a, b) => a - b).map((place) => all[place]!);
    },
  };
  for (const [id, row] of rowsOf(claims)) earlier.add(id, row);
  return earlier;
}

interface Compared {
  readonly claim: Claim;
  readonly row: ClaimRow;
  /** Event types of the new claim, and of old ones that were read in the same run. */
  readonly own: ReadonlySet<string> | undefined;
  readonly events: EventsOf;
  /** Words of the claim that tell who says it. */
  readonly besides: ReadonlySet<string>;
  readonly words: ClaimWords;
}

interface Scored {
  readonly other: string;
  readonly old: ClaimRow;
  readonly score: number;
}

/** The first of those with the highest score. */
function bestOf(page: Page, compared: Compared, candidates: readonly Old[]): Scored | undefined {
  const { row, words } = compared;
  const own = new Set(wordsOf(compared.claim.exact).filter((word) => !compared.besides.has(word)));
  const parties = partiesOf(row);
  const alike = candidates.flatMap(([other, old]) => {
    const isOneMood = row.modality === old.modality || (factual.has(row.modality) && factual.has(old.modality));
    if (!isOneMood || page.desk.data.claims?.[other] === undefined) return [];
    return [{ other, old, places: words.places(other, old, () => textsOf(page, old)) }];
  });
  const likeness = words.likeness(own);
  let best: Scored | undefined;
  for (const { other, old, places } of alike) {
    const said = Math.max(0, ...places.map(likeness));
    const score = scoreOf(said, parties, partiesOf(old), isOneEvent(compared.own, compared.events.get(other)));
    if (!best || score > best.score) best = { other, old, score };
  }
  return best;
}

const isOneEvent = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean =>
  a !== undefined && b !== undefined && [...a].some((type) => b.has(type));

/**
 * 0..1: how far the words of two claims agree (`said`), given their parties. A common event between the same two counts, so that languages
 * may differ; claims that name nobody are one only in nearly the same words.
 */
function scoreOf(said: number, parties: readonly string[], old: readonly string[], isOneEvent: boolean): number {
  if (parties.length === 0 && old.length === 0) return said >= 0.9 ? said : 0;
  const shared = parties.filter((id) => old.includes(id)).length;
  const isOnePair = shared >= 2 && shared === new Set(old).size;
  return isOneEvent && isOnePair ? Math.max(said, said >= unsure ? sure : unsure) : said;
}

/** Whom a claim is of; `nobody` where it is nobody's. */
function partiesOf(row: ClaimRow, nobody: readonly string[] = []): readonly string[] {
  const parties = row.parties ?? (row.by === "author" || row.by === "unattributed" ? [] : [row.by]);
  return parties.length === 0 ? nobody : parties;
}

/** Words of the claim's own text, and of the quotes it rests on. */
function textsOf({ desk: { data } }: Page, { text: { ar, en }, src }: ClaimRow): readonly ReadonlySet<string>[] {
  const quotes = quoteIds(src).map((id) => data.quotes?.[id]?.exact);
  const texts = new Set([ar, en, ...quotes].filter((text) => text !== undefined));
  return [...texts].map((text) => new Set(wordsOf(text)));
}

function besidesOf(page: Page, { cue, source }: Claim): ReadonlySet<string> {
  const ids = source.type === "actor" ? [source.id] : source.type === "actors" ? source.ids : [];
  const entities = page.reading.entities.filter((entity) => ids.includes(entity.id));
  return new Set([cue?.exact ?? "", ...entities.flatMap((entity) => entity.aliases)].flatMap(wordsOf));
}
