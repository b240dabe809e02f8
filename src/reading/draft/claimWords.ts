// The words of a case's claims, found by the word: how many words of a new claim each text of an earlier one has too.
import { remembered } from "../../math/remembered.ts";
import type { ClaimRow } from "./caseData.ts";
import { quoteIds } from "./caseData.ts";

/** Places of the texts of a claim, as long as it rests on so many quotes. */
interface Texts {
  readonly quotes: number;
  readonly places: readonly number[];
}

export class ClaimWords {
  /** Of each text, how many different words it has; of each word, the texts that have it. */
  readonly #sizes: number[] = [];
  readonly #having = new Map<string, number[]>();
  readonly #texts = new Map<string, Texts>();
  #common = new Uint16Array(0);

  /** The texts of a claim; `textsOf` tells their words, once, and anew where a quote has come. */
  places(id: string, { src }: ClaimRow, textsOf: () => readonly ReadonlySet<string>[]): readonly number[] {
    const quotes = quoteIds(src).length;
    const known = this.#texts.get(id);
    if (known?.quotes === quotes) return known.places;
    const places = textsOf().map((words) => this.#add(words));
    this.#texts.set(id, { quotes, places });
    return places;
  }

  #add(words: ReadonlySet<string>): number {
    const place = this.#sizes.push(words.size) - 1;
    for (const word of words) remembered(this.#having, word, (): number[] => []).push(place);
    return place;
  }

  /**
   * How far the text at a place says the same as `own`, until it is asked for others: the share of the shorter one's words that both have,
   * 0..1; below three words 0, unless the words are the same.
   */
  likeness(own: ReadonlySet<string>): (place: number) => number {
    const common = this.#counts();
    for (const word of own) for (const place of this.#having.get(word) ?? []) common[place]!++;
    return (place) => {
      const size = this.#sizes[place]!;
      const short = Math.min(own.size, size);
      const isTooShort = short === 0 || (short < 3 && common[place]! < Math.max(own.size, size));
      return isTooShort ? 0 : common[place]! / short;
    };
  }

  /** A zero for each text, in one array that is used again. */
  #counts(): Uint16Array {
    if (this.#common.length < this.#sizes.length) this.#common = new Uint16Array(2 * this.#sizes.length);
    return this.#common.fill(0);
  }
}
