// Which claim of a new article is one that the case has already: sure matches change that one's status, unsure ones are asked about.
import { remembered } from "../../math/remembered.ts";
import type { Claim, Reading } from "../reading.ts";
import { type ClaimRow, quoteIds } from "./caseData.ts";
import { mergeClaims } from "./claims.ts";
import { ask, type Page } from "./desk.ts";
import { say } from "./phrases.ts";
import { actOf } from "./voices.ts";
import { likeness, overlap, wordsOf } from "./words.ts";

/** From which likeness on two claims of two articles are one, or may be one. */
const sure = 0.7;
const unsure = 0.4;
/** Two articles with this share of common runs of words are one text. */
const copied = 0.5;

/** What is said of the world and can be confirmed or denied; the other moods are matched only with themselves. */
const factual = new Set(["asserted", "reported", "alleged", "hedged"]);

/** What earlier articles of the run found for claims of the case: their events, by claim. */
export type EventsOf = Map<string, ReadonlySet<string>>;

/** An earlier text of which this one is a copy, by source id. */
export function copyOf(page: Page, earlier: ReadonlyMap<string, string>): string | undefined {
  const words = wordsOf(page.reading.article.text);
  for (const [source, text] of earlier)
    if (source !== page.source && likeness(words, wordsOf(text)) >= copied) return source;
  return undefined;
}

/**
 * Compares the claims that an article added (`ids`: reading to case) with those before it. Sure matches are merged in place; the ids of the
 * merged ones are returned with what they became.
 */
export function matchClaims(
  page: Page,
  {
    before,
    ids,
    events,
    isCopy,
  }: { before: ReadonlyMap<string, ClaimRow>; ids: ReadonlyMap<string, string>; events: EventsOf; isCopy: boolean },
): Map<string, string> {
  const { data } = page.desk;
  const merged = new Map<string, string>();
  const known = new Map<string, readonly string[]>();
  const wordsIn = (text: string): readonly string[] => remembered(known, text, () => wordsOf(text));
  const own = eventsOf(page.reading);
  for (const claim of page.reading.claims) {
    const id = ids.get(claim.id);
    const row = id === undefined ? undefined : data.claims?.[id];
    if (id === undefined || row === undefined || before.has(id)) continue;
    const matches = [...before]
      .filter(([other]) => data.claims?.[other] !== undefined)
      .map(([other, old]) => ({
        other,
        old,
        score: scoreOf(page, claim, row, old, { own: own.get(claim.id), events: events.get(other), wordsIn }),
      }))
      .sort((a, b) => b.score - a.score);
    const best = matches[0];
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

interface Compared {
  /** Event types of the new claim, and of the old one where it was read in the same run. */
  readonly own: ReadonlySet<string> | undefined;
  readonly events: ReadonlySet<string> | undefined;
  readonly wordsIn: (text: string) => readonly string[];
}

/**
 * 0..1: how far the words agree, for claims of one mood that share a party. A common event between the same two counts, so that languages
 * may differ; claims that name nobody are one only in nearly the same words.
 */
function scoreOf(page: Page, claim: Claim, row: ClaimRow, old: ClaimRow, { own, events, wordsIn }: Compared): number {
  const isOneMood = row.modality === old.modality || (factual.has(row.modality) && factual.has(old.modality));
  const parties = new Set(partiesOf(old));
  const shared = partiesOf(row).filter((id) => parties.has(id)).length;
  const isNobodys = parties.size === 0 && partiesOf(row).length === 0;
  if (!isOneMood || (shared === 0 && !isNobodys)) return 0;
  const besides = new Set([...wordsIn(claim.cue?.exact ?? ""), ...speakerWords(page, claim)]);
  const words = wordsIn(claim.exact).filter((word) => !besides.has(word));
  const score = Math.max(0, ...oldTexts(page, old).map((text) => overlap(words, wordsIn(text))));
  if (isNobodys) return score >= 0.9 ? score : 0;
  const isOneEvent = own !== undefined && events !== undefined && [...own].some((type) => events.has(type));
  const isOnePair = shared >= 2 && shared === parties.size;
  return isOneEvent && isOnePair ? Math.max(score, score >= unsure ? sure : unsure) : score;
}

const partiesOf = (row: ClaimRow): string[] =>
  row.parties ?? (row.by === "author" || row.by === "unattributed" ? [] : [row.by]);

/** The claim's own words, and the quotes it rests on. */
function oldTexts({ desk: { data } }: Page, old: ClaimRow): string[] {
  const quotes = quoteIds(old.src).flatMap((id) => data.quotes?.[id]?.exact ?? []);
  return [old.text.ar, old.text.en, ...quotes].filter((text) => text !== undefined);
}

function speakerWords(page: Page, { source }: Claim): string[] {
  const ids = source.type === "actor" ? [source.id] : source.type === "actors" ? source.ids : [];
  const entities = page.reading.entities.filter((entity) => ids.includes(entity.id));
  return entities.flatMap((entity) => entity.aliases.flatMap(wordsOf));
}
