// The desk on which a draft is made: the content of the case file so far, the quotes in it, and the queue of what waits.
import type { Lang, Path } from "../../case/index.ts";
import { sha256Hex } from "../../math/digest.ts";
import { remembered } from "../../math/remembered.ts";
import type { Claim, Quoted, Reading } from "../reading.ts";
import type { Item, ItemKind, ItemQuote, Json, Proposal } from "../review/queue.ts";
import type { CaseData, QuoteRow } from "./caseData.ts";
import { rowsOf } from "./caseData.ts";
import { counter } from "./ids.ts";
import { type KnownActors, knownActors } from "./knownActors.ts";

export interface Desk {
  readonly data: CaseData;
  readonly actors: KnownActors;
  /** New items, in the order of drafting. */
  readonly items: readonly Item[];
  /** Adds a new item. */
  add(item: Item): void;
  /** Items of the case's queue so far, by id. */
  readonly old: ReadonlyMap<string, Item>;
  /** How often an id of an item was made. */
  readonly seen: Map<string, number>;
  /** What the texts leave open, for the head of the file: one line each, by language. */
  readonly open: { readonly ar: string; readonly en: string }[];
  /** A new id of a kind (its prefix: `c` for claims): the first number from which on none is taken, never one given before. */
  next(prefix: string, isTaken: (id: string) => boolean): string;
  /** Whether an item, of now or before, proposes something under this id of a section. */
  isProposed(section: string, id: string): boolean;
  /** The id of the quote of a kind (its letters: C for claims), made where it is not there yet. */
  quote(source: string, letters: string, quoted: Quoted): string;
}

/** One article on the desk. */
export interface Page {
  readonly desk: Desk;
  readonly reading: Reading;
  /** Its claims, by their ids in the reading. */
  readonly claims: ReadonlyMap<string, Claim>;
  /** Id of its source in the case. */
  readonly source: string;
  readonly lang: Lang;
  /** The actor that stands for an entity; undefined where the draft has none. */
  readonly actorOf: (entity: string) => string | undefined;
  /** Name of an entity as the text has it first. */
  readonly nameOf: (entity: string) => string;
}

export function openDesk(data: CaseData, old: readonly Item[]): Desk {
  const known = new Map<string, string>();
  const keyOf = (letters: string, { source, start, exact }: QuoteRow): string =>
    JSON.stringify([letters, source, start, exact]);
  for (const [id, row] of rowsOf(data.quotes)) known.set(keyOf(id.replace(/\d.*$/, ""), row), id);
  const counters = new Map<string, () => string>();
  const quoteCounters = new Map<string, () => string>();
  const items: Item[] = [];
  const proposed = new Set<string>();
  const propose = (item: Item): void => {
    for (const { path } of item.proposal) proposed.add(`${path[0]} ${path[1]}`);
  };
  for (const item of old) propose(item);
  return {
    data,
    actors: knownActors(data),
    items,
    add(item) {
      items.push(item);
      propose(item);
    },
    old: new Map(old.map((item) => [item.id, item])),
    seen: new Map(),
    open: [],
    next: (prefix, isTaken) => remembered(counters, prefix, () => counter(prefix, isTaken))(),
    isProposed: (section, id) => proposed.has(`${section} ${id}`),
    quote(source, letters, { exact, start }) {
      const row = { source, exact, start };
      const found = known.get(keyOf(letters, row));
      if (found !== undefined) return found;
      data.quotes ??= {};
      const { quotes } = data;
      const id = remembered(quoteCounters, letters, () => counter(letters, (x) => Object.hasOwn(quotes, x)))();
      quotes[id] = row;
      known.set(keyOf(letters, row), id);
      return id;
    },
  };
}

/** What a drafting step says of an item; the rest is filled in. `key` tells apart what has the same quotes. */
export interface Asked extends Partial<Omit<Proposal, "quotes">> {
  readonly kind: ItemKind;
  readonly key?: string;
  readonly quotes: readonly Quoted[];
  readonly note: { readonly ar: string; readonly en: string };
  readonly by: { readonly rule: string; readonly confidence: number };
}

/** Puts an item on the queue; nothing where the queue has had it before. */
export function ask(page: Pick<Page, "desk" | "source">, asked: Asked): void {
  queue(page, nextItemId(page.desk, asked), asked);
}

/**
 * What is drafted and may be taken out again: a value at a path, with its item. The id under which it stands; of what the queue has had
 * before, the id from then, whether or not a person has taken it out since.
 */
export function place(page: Page, path: Path, value: object, asked: Omit<Asked, "proposal" | "isInDraft">): string {
  const id = nextItemId(page.desk, asked);
  const old = page.desk.old.get(id);
  if (old?.isInDraft) return String(old.proposal[0]?.path.at(-1) ?? "");
  setAt(page.desk.data, path, value as Json);
  queue(page, id, { ...asked, isInDraft: true, proposal: [{ path, value: value as Json }] });
  return String(path.at(-1));
}

function queue({ desk, source }: Pick<Page, "desk" | "source">, id: string, asked: Asked): void {
  const { kind, quotes, note, by, proposal = [], isInDraft = false, needs = [], merge } = asked;
  if (desk.old.has(id)) return;
  desk.add({
    id,
    kind,
    proposal,
    isInDraft,
    ...(merge && { merge }),
    needs,
    quotes: quotes.map(({ exact, start }): ItemQuote => ({ source, exact, start })),
    note,
    rule: by.rule,
    confidence: by.confidence,
    method: by.rule.startsWith("llm:") ? by.rule : `rule:${by.rule}`,
    review: "pending",
  });
}

/** Hash of kind, quotes and key; the same again gets a number. */
function nextItemId({ seen }: Desk, { kind, quotes, key = "" }: Pick<Asked, "kind" | "quotes" | "key">): string {
  const id = sha256Hex(JSON.stringify([kind, quotes.map((q) => q.exact), key])).slice(0, 12);
  const count = (seen.get(id) ?? 0) + 1;
  seen.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}

/** Sets a value in plain data in place; missing maps on the way are made, `-` appends to a list. */
export function setAt(data: object, path: Path, value: Json): void {
  let here = data as Record<string | number, unknown>;
  for (const [k, step] of path.slice(0, -1).entries()) {
    if (typeof here[step] !== "object" || here[step] === null) here[step] = path[k + 1] === "-" ? [] : {};
    here = here[step] as Record<string | number, unknown>;
  }
  const last = path.at(-1)!;
  if (Array.isArray(here) && last === "-") here.push(value);
  else here[last] = value;
}
