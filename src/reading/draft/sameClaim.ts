// Which claim of a new article is one that the case has already: sure matches change that one's status, unsure ones are asked about.
import type { Claim, Reading } from "../reading.ts";
import type { CaseData, ClaimRow } from "./caseData.ts";
import { mergeClaims } from "./claims.ts";
import { ask, type Page } from "./desk.ts";
import { type EarlierClaims, partiesOf } from "./earlierClaims.ts";
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
  readonly isCopy: boolean;
}

/**
 * Compares the claims that an article added with those before it. Sure matches are merged in place; the ids of the merged ones are
 * returned with what they became.
 */
export function matchClaims(page: Page, { before, ids, events, isCopy }: Before): Map<string, string> {
  const { data } = page.desk;
  const merged = new Map<string, string>();
  const own = eventsOf(page.reading);
  const besidesOf = besidesIn(page);
  for (const claim of page.reading.claims) {
    const id = ids.get(claim.id);
    const row = id === undefined ? undefined : data.claims?.[id];
    if (id === undefined || row === undefined || before.has(id)) continue;
    const besides = besidesOf(claim);
    const words = new Set(wordsOf(claim.exact).filter((word) => !besides.has(word)));
    const best = bestOf(data.claims, { row, words, own: own.get(claim.id), before, events });
    if (!best || best.score < unsure) continue;
    const isOpposite = (row.polarity === "negative") !== (best.old.polarity === "negative");
    if (best.score >= sure && (!isOpposite || claim.modality === "denied")) {
      mergeClaims(data.claims, id, best.other, actOf(page, claim, { by: best.old.by, isCopy }));
      before.renew(best.other);
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

interface Compared {
  readonly row: ClaimRow;
  /** Words of the new claim, without those that tell who says it. */
  readonly words: ReadonlySet<string>;
  /** Event types of the new claim, and of old ones that were read in the same run. */
  readonly own: ReadonlySet<string> | undefined;
  readonly events: EventsOf;
  readonly before: EarlierClaims;
}

interface Scored {
  readonly other: string;
  readonly old: ClaimRow;
  readonly score: number;
}

/** The first of those with the highest score, as far as one may be the same. */
function bestOf(claims: CaseData["claims"], { row, words, own, events, before }: Compared): Scored | undefined {
  const parties = partiesOf(row);
  const near = before.near(words, unsure);
  let best: Scored | undefined;
  for (const other of before.like(row, near)) {
    const said = near.get(other) ?? 0;
    const isOne = own !== undefined && isOneEvent(own, events.get(other));
    const old = said > 0 || isOne ? claims?.[other] : undefined;
    if (old === undefined || !isOneMood(row, old)) continue;
    const score = scoreOf(said, parties, partiesOf(old), isOne);
    if (!best || score > best.score) best = { other, old, score };
  }
  return best;
}

const isOneMood = (a: ClaimRow, b: ClaimRow): boolean =>
  a.modality === b.modality || (factual.has(a.modality) && factual.has(b.modality));

const isOneEvent = (a: ReadonlySet<string>, b: ReadonlySet<string> | undefined): boolean =>
  b !== undefined && [...a].some((type) => b.has(type));

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

/** Words of a claim that tell who says it. */
function besidesIn({ reading }: Page): (claim: Claim) => ReadonlySet<string> {
  const aliases = new Map(reading.entities.map((entity) => [entity.id, entity.aliases]));
  return ({ cue, source }) => {
    const ids = source.type === "actor" ? [source.id] : source.type === "actors" ? source.ids : [];
    return new Set([cue?.exact ?? "", ...ids.flatMap((id) => aliases.get(id) ?? [])].flatMap(wordsOf));
  };
}
