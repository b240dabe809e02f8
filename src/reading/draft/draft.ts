// Several readings to one case file and one queue of proposals. Nothing without a quote; no number is made up.
import type { Label, Lang } from "../../case/index.ts";
import { plainCase, printCase, reviseText } from "../../case/index.ts";
import type { Reading } from "../reading.ts";
import { emptyQueue, type Item, type Json, type Queue } from "../review/queue.ts";
import { itemsAfter } from "../review/remember.ts";
import { valueAt } from "../review/values.ts";
import type { Proposal } from "../tier/index.ts";
import { draftActors, mainPair, markThirdParties } from "./actors.ts";
import { type CaseData, rowsOf } from "./caseData.ts";
import { draftClaims } from "./claims.ts";
import { type Copies, copiesAmong } from "./copies.ts";
import { type Desk, openDesk, type Page } from "./desk.ts";
import { EarlierClaims } from "./earlierClaims.ts";
import { draftExchanges } from "./exchanges.ts";
import { withHead } from "./head.ts";
import { freshId, idFrom } from "./ids.ts";
import { askNotices, draftFiles, draftQuestions, draftTimeline } from "./matters.ts";
import { askModelDifferences } from "./modelItems.ts";
import { askAims, draftChannels, draftReactions } from "./others.ts";
import { say } from "./phrases.ts";
import { type EventsOf, eventsOf, matchClaims } from "./sameClaim.ts";
import { draftScenarios } from "./scenarios.ts";
import { dateOf } from "./voices.ts";

/** A text that the case quotes, to be stored beside it. */
export interface StoredText {
  /** Relative to the case file. */
  readonly file: string;
  readonly text: string;
  readonly sha256: string;
  /** It stands there already and need not be written. */
  readonly isThere?: true;
}

export interface DraftedCase {
  /** A case file without errors, at the level that the texts support. */
  readonly text: string;
  /** Its content. */
  readonly data: CaseData;
  /** Texts that are new; those of `previous` stand where they are. */
  readonly sources: readonly StoredText[];
  readonly queue: Queue;
}

export interface DraftOptions {
  /** Id of the case, and the beginning of the names of its texts; any text, made an id here. */
  readonly id: string;
  readonly title?: Label;
  /** The file beside the case or below it that holds exactly this text already: it is quoted where it stands. */
  readonly fileOf?: (article: Reading["article"]) => string | undefined;
  /** What a model that a person asked says of a reading: its differences from the rules wait in the queue. */
  readonly fromModel?: ReadonlyMap<Reading, readonly Proposal[]>;
  /** Whether a file of this name stands beside the case already. */
  readonly isTaken?: (file: string) => boolean;
  /** A case that the articles are added to. */
  readonly previous?: {
    /** A case file without errors. Throws RangeError where it is no YAML map. */
    readonly text: string;
    readonly queue?: Queue;
    /** Text of each source, by its id, so that a copy of one is told. */
    readonly sources?: ReadonlyMap<string, string>;
  };
}

/** A draft that grows by one article after the other. */
export interface Drafting {
  add(reading: Reading): void;
  /** The draft of what was added; the end. */
  drafted(): DraftedCase;
}

export function draftCase(readings: readonly Reading[], options: DraftOptions): DraftedCase {
  const drafting = startDraft(options);
  for (const reading of readings) drafting.add(reading);
  return drafting.drafted();
}

export function startDraft({
  id,
  title,
  previous,
  fromModel,
  isTaken = () => false,
  fileOf = () => undefined,
}: DraftOptions): Drafting {
  const data = previous ? existing(previous.text) : fresh(id, title);
  const queue = previous?.queue ?? emptyQueue(data.id);
  const desk = openDesk(data, previous ? queue.items : []);
  const claims = new EarlierClaims(data);
  const earlier = { copies: copiesAmong(previous?.sources ?? []), claims, events: new Map() };
  const stored: StoredText[] = [];
  const roles = new Set(rowsOf(data.actors).map(([actor]) => actor));
  const pair = new Set(previous ? roles : []);
  const stops: Stop[] = [];
  let isFirst = !previous;
  return {
    add(reading) {
      if (isFirst) beginWith(data, reading, title);
      isFirst = false;
      const source = addSource(desk, reading, { stored, isTaken, fileOf });
      const page = openPage(desk, reading, source);
      for (const actor of mainPair(reading, page.actorOf)) if (pair.size < 2) pair.add(actor);
      addArticle(page, earlier);
      askModelDifferences(page, fromModel?.get(reading) ?? []);
      const stop = stopOf(reading);
      if (stop) stops.push(stop);
    },
    drafted() {
      markThirdParties(desk, [...pair], roles);
      if (!data.scenarios) desk.open.push(say.noScenarios);
      if (data.as_of === undefined) desk.open.push(say.noDate);
      desk.open.unshift(...stops.map(say.stopsAt));
      const items = itemsAfter(
        queue,
        desk.items.flatMap((item) => settled(item, data)),
      );
      return {
        text: previous ? reviseText(previous.text, data) : withHead(printCase(inOrder(data)), desk.open),
        data,
        sources: stored,
        queue: { ...queue, items },
      };
    },
  };
}

/** Where the reading of an article stops: the last line it holds, of so many. */
export interface Stop {
  readonly name: string;
  readonly line: number;
  readonly lines: number;
}

export function stopOf({ article: { name, text }, readTo }: Reading): Stop | undefined {
  const count = (stretch: string): number => stretch.split("\n").length;
  return readTo === undefined ? undefined : { name, line: count(text.slice(0, readTo)), lines: count(text) };
}

/** As the file says it, or the heading that the text begins with, or the name of the file. */
function titleOf({ article, sentences: [opening] }: Reading): string {
  const heading = opening?.isHeading ? article.text.slice(opening.start, opening.end) : undefined;
  return article.title ?? heading ?? article.name;
}

const existing = (text: string): CaseData => {
  const plain = plainCase(text);
  if (!plain) throw new RangeError("the case to add to is no YAML map");
  return structuredClone(plain) as unknown as CaseData;
};

const fresh = (id: string, title: Label | undefined): CaseData => ({
  qanat: 1,
  id: idFrom(id, "draft"),
  title: title ?? { en: id },
  label: say.draftLabel,
});

/** A new case has the title and the date of its first article. */
function beginWith(data: CaseData, first: Reading, title: Label | undefined): void {
  const { lang, published } = first.article;
  data.title = title ?? { [lang]: titleOf(first) };
  const asOf = dateOf(published);
  if (asOf !== undefined) data.as_of = asOf;
}

/** The source of an article: the one with the same text, or a new one whose text is to be stored. */
function addSource(
  desk: Desk,
  { article }: Reading,
  {
    stored,
    isTaken,
    fileOf,
  }: {
    stored: StoredText[];
    isTaken: (file: string) => boolean;
    fileOf: (article: Reading["article"]) => string | undefined;
  },
): string {
  desk.data.sources ??= {};
  const { sources } = desk.data;
  const found = rowsOf(sources).find(([, row]) => row.sha256?.toLowerCase() === article.sha256);
  if (found) return found[0];
  const id = freshId(Object.keys(sources).length === 0 ? "article" : "article_2", (x) => Object.hasOwn(sources, x));
  const files = new Set(rowsOf(sources).map(([, row]) => row.file));
  const base = `${idFrom(desk.data.id, "draft")}.${id}`;
  const file = [
    `${base}.${article.lang}.txt`,
    ...Array.from({ length: 99 }, (_, k) => `${base}.${k + 2}.${article.lang}.txt`),
  ];
  const there = fileOf(article);
  const name =
    there ?? file.find((one) => !files.has(one) && !isTaken(one)) ?? `${base}.${article.sha256.slice(0, 8)}.txt`;
  const about = [article.outlet, article.byline, article.published, article.name].filter(
    (x) => x !== undefined && x !== "",
  );
  sources[id] = {
    file: name,
    lang: article.lang,
    sha256: article.sha256,
    ...(about.length > 0 && { note: { [article.lang]: about.join(" · ") } }),
  };
  stored.push({
    file: name,
    text: article.text,
    sha256: article.sha256,
    ...(there !== undefined && { isThere: true as const }),
  });
  return id;
}

function openPage(desk: Desk, reading: Reading, source: string): Page {
  const lang: Lang = reading.article.lang;
  const actorOf = draftActors(desk, reading, { source, lang });
  const names = new Map(
    reading.entities.map((entity) => [
      entity.id,
      entity.name[lang] ?? entity.aliases[0] ?? entity.name.ar ?? entity.name.en,
    ]),
  );
  const claims = new Map(reading.claims.map((claim) => [claim.id, claim]));
  return { desk, reading, claims, source, lang, actorOf, nameOf: (entity) => names.get(entity) ?? entity };
}

/** What is kept from one article to the next. */
interface Earlier {
  readonly copies: Copies;
  readonly claims: EarlierClaims;
  readonly events: EventsOf;
}

function addArticle(page: Page, { copies, claims, events }: Earlier): void {
  const { desk, reading, source } = page;
  const original = copies.originalOf(source, reading.article.text);
  const ids = draftClaims(page);
  const merged = matchClaims(page, { before: claims, ids, events, isCopy: original !== undefined });
  for (const [claim, types] of eventsOf(reading)) {
    const id = ids.get(claim);
    if (id !== undefined) events.set(merged.get(id) ?? id, types);
  }
  for (const id of ids.values()) {
    const row = desk.data.claims?.[id];
    if (row) claims.add(id, row);
  }
  if (original !== undefined) {
    const row = desk.data.sources![source]!;
    const note = say.oneText(original);
    row.note = {
      ar: [row.note?.ar, note.ar].filter(Boolean).join("؛ "),
      en: [row.note?.en, note.en].filter(Boolean).join("; "),
    };
  }
  draftQuestions(page);
  draftTimeline(page);
  draftChannels(page);
  draftFiles(page);
  const scenarios = draftScenarios(page);
  draftExchanges(page, scenarios);
  draftReactions(page);
  askAims(page);
  askNotices(page);
}

/** What stands in the draft, as it stands at the end; what was merged into something else waits no longer. */
function settled(item: Item, data: CaseData): Item[] {
  if (item.merge && valueAt(data, [item.merge.section, item.merge.from]) === undefined) return [];
  if (!item.isInDraft) return [item];
  const proposal = item.proposal.map(({ path }) => ({ path, value: valueAt(data, path) }));
  if (proposal.some(({ value }) => value === undefined)) return [];
  return [{ ...item, proposal: proposal.map(({ path, value }) => ({ path, value: structuredClone(value) as Json })) }];
}

const order = [
  "qanat",
  "id",
  "title",
  "label",
  "as_of",
  "horizon",
  "unit",
  "scale",
  "seed",
  "note",
  "sources",
  "quotes",
  "questions",
  "claims",
  "timeline",
  "actors",
  "channels",
  "scenarios",
  "bargaining",
  "files",
  "reactions",
  "indicators",
];

/** Sections in the order of the format's page. */
const inOrder = (data: CaseData): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)),
  );
