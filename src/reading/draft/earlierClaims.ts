// The claims that a case had before an article, found by whom they are of and by their words.
import { remembered } from "../../math/remembered.ts";
import { type CaseData, type ClaimRow, quoteIds, rowsOf } from "./caseData.ts";
import { wordsOf } from "./words.ts";

export class EarlierClaims {
  readonly #data: CaseData;
  /** In the order in which they came. */
  readonly #ids: string[] = [];
  readonly #known = new Set<string>();
  readonly #byParty = new Map<string, number[]>();
  /** Places of those that are nobody's. */
  readonly #nobodys = new Map<string, number>();
  /** Claims whose texts are not, or not all, among the words yet. */
  readonly #unread = new Set<string>();
  /** Each different text of a claim: whose, how many different words; undefined where the claim has others now. */
  readonly #texts: ({ readonly id: string; readonly size: number } | undefined)[] = [];
  /** Of each claim, where its texts stand. */
  readonly #places = new Map<string, Map<string, number>>();
  readonly #having = new Map<string, number[]>();

  constructor(data: CaseData) {
    this.#data = data;
    for (const [id, row] of rowsOf(data.claims)) this.add(id, row);
  }

  has(id: string): boolean {
    return this.#known.has(id);
  }

  /** Those that an article adds join when it has been gone through. */
  add(id: string, row: ClaimRow): void {
    if (this.#known.has(id)) return;
    this.#known.add(id);
    const place = this.#ids.push(id) - 1;
    const parties = new Set(partiesOf(row));
    for (const party of parties) remembered(this.#byParty, party, () => [] as number[]).push(place);
    if (parties.size === 0) this.#nobodys.set(id, place);
    this.#unread.add(id);
  }

  /** A claim rests on other quotes than before. */
  renew(id: string): void {
    this.#unread.add(id);
  }

  /** Those with a party of this one, or, where it has none, those of `near` that have none either, in order: no others can be the same. */
  like(row: ClaimRow, near: ReadonlyMap<string, number>): readonly string[] {
    const parties = partiesOf(row);
    const places =
      parties.length === 0
        ? [...near.keys()].flatMap((id) => this.#nobodys.get(id) ?? [])
        : [...new Set(parties.flatMap((party) => this.#byParty.get(party) ?? []))];
    return places.sort((a, b) => a - b).map((place) => this.#ids[place]!);
  }

  /**
   * Claims of which a text says the same as `own` at least so far, with how far: the share of the shorter one's words that both have, 0..1;
   * below three words 0, unless the words are the same.
   */
  near(own: ReadonlySet<string>, atLeast: number): ReadonlyMap<string, number> {
    for (const id of this.#unread) this.#read(id);
    this.#unread.clear();
    const common = new Uint32Array(this.#texts.length);
    for (const word of own) for (const place of this.#having.get(word) ?? []) common[place]! += 1;
    const near = new Map<string, number>();
    common.forEach((count, place) => {
      const text = count > 0 ? this.#texts[place] : undefined;
      if (text === undefined) return;
      const short = Math.min(own.size, text.size);
      const said = short < 3 && count < Math.max(own.size, text.size) ? 0 : count / short;
      if (said >= atLeast) near.set(text.id, Math.max(said, near.get(text.id) ?? 0));
    });
    return near;
  }

  /** Takes up the words of the claim's own text, and of the quotes it rests on. */
  #read(id: string): void {
    const row = this.#data.claims?.[id];
    if (row === undefined) return;
    const quotes = quoteIds(row.src).map((quote) => this.#data.quotes?.[quote]?.exact);
    const texts = new Set([row.text.ar, row.text.en, ...quotes].filter((text) => text !== undefined));
    const known = remembered(this.#places, id, () => new Map<string, number>());
    for (const [text, place] of known)
      if (!texts.has(text)) {
        this.#texts[place] = undefined;
        known.delete(text);
      }
    for (const text of texts)
      if (!known.has(text)) {
        const words = new Set(wordsOf(text));
        const place = this.#texts.push({ id, size: words.size }) - 1;
        known.set(text, place);
        for (const word of words) remembered(this.#having, word, () => [] as number[]).push(place);
      }
  }
}

/** Whom a claim is of; empty where it is nobody's. */
export const partiesOf = (row: ClaimRow): readonly string[] =>
  row.parties ?? (row.by === "author" || row.by === "unattributed" ? [] : [row.by]);
