// Finds the phrases of a list in a text. In Arabic, particles written onto a word are looked through.
import { lately } from "../../math/remembered.ts";
import { fold } from "../text/folded.ts";
import { afterLetters, type Token, tokensOf } from "../text/tokens.ts";
import { listOf, mayOpen } from "./firstWords.ts";
import type { View } from "./view.ts";

export interface Hit<V> {
  readonly value: V;
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 place where the phrase itself begins, behind attached particles. */
  readonly start: number;
}

/** Which particles may be written onto the first word: none, و and ف, or those and ب ك ل. */
export type Clitics = "none" | "and" | "all";

const ands = ["و", "ف"];
const preps = ["ب", "ك", "ل"];

const leading = new Set([...ands, ...preps]);
const mayBeLed = (folded: string): boolean => leading.has(folded.charAt(0));

type Stems = readonly (readonly [form: string, cut: number])[];

const known = {
  none: lately((folded) => stemsAnew(folded, "none")),
  and: lately((folded) => stemsAnew(folded, "and")),
  all: lately((folded) => stemsAnew(folded, "all")),
};

/** Forms of a word without its particles, with the number of letters taken off; the word itself first. */
export const stems = (folded: string, clitics: Clitics): Stems => known[clitics](folded);

function stemsAnew(folded: string, clitics: Clitics): Stems {
  const forms: [string, number][] = [[folded, 0]];
  if (clitics === "none" || folded.length < 3) return forms;
  const behind = (form: string, cut: number) => {
    if (clitics !== "all" || form.length < 3) return;
    // لل stands for ل and ال.
    if (form.startsWith("لل")) forms.push([`ا${form.slice(1)}`, cut + 1]);
    for (const prep of preps) if (form.startsWith(prep)) forms.push([form.slice(1), cut + 1]);
  };
  behind(folded, 0);
  for (const and of ands)
    if (folded.startsWith(and)) {
      forms.push([folded.slice(1), 1]);
      behind(folded.slice(1), 1);
    }
  return forms;
}

export class Phrases<V> {
  readonly #byFirst = new Map<string, { readonly words: readonly string[]; readonly value: V }[]>();
  readonly #list: number;

  constructor(entries: Iterable<readonly [string, V]>) {
    for (const [phrase, value] of entries) {
      const words = tokensOf(phrase).map((token) => token.folded);
      const first = words[0];
      if (first === undefined) continue;
      const known = this.#byFirst.get(first);
      if (known) known.push({ words, value });
      else this.#byFirst.set(first, [{ words, value }]);
    }
    // The longest first.
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
    this.#list = listOf([...this.#byFirst.keys()].map((word) => ({ word, isOpen: false })));
  }

  /** The longest phrase that begins at token `i` and ends before `to`. */
  at(view: View, i: number, to: number = view.tokens.length, clitics: Clitics = "none"): Hit<V> | undefined {
    const token = view.tokens[i];
    if (token === undefined || i >= to || !mayOpen(view.firsts[i]!, this.#list)) return undefined;
    if (view.lang !== "ar" || clitics === "none" || !mayBeLed(token.folded))
      return this.#behind(view, i, to, token.folded, 0);
    for (const [form, cut] of stems(token.folded, clitics)) {
      const hit = this.#behind(view, i, to, form, cut);
      if (hit) return hit;
    }
    return undefined;
  }

  /** The longest phrase at token `i` whose first word is `form`, which leaves out `cut` letters. */
  #behind(view: View, i: number, to: number, form: string, cut: number): Hit<V> | undefined {
    const phrases = this.#byFirst.get(form);
    if (phrases === undefined) return undefined;
    const token = view.tokens[i]!;
    for (const { words, value } of phrases)
      if (i + words.length <= to && words.every((word, k) => k === 0 || matches(view.tokens[i + k]!, word)))
        return { value, from: i, to: i + words.length, start: cut ? afterLetters(token, cut) : token.start };
    return undefined;
  }

  /** All phrases in `[from, to)`, left to right, none overlapping. */
  in(view: View, from: number, to: number, clitics: Clitics = "none"): readonly Hit<V>[] {
    const hits: Hit<V>[] = [];
    for (let i = from; i < to; ) {
      const hit = this.at(view, i, to, clitics);
      if (hit) hits.push(hit);
      i = hit ? hit.to : i + 1;
    }
    return hits;
  }
}

/** A phrase's last word ل stands for a word with ل before it («وفقا ل»): matched as a beginning. */
const matches = (token: Token, word: string): boolean =>
  word === "ل" ? token.folded.startsWith("ل") : token.folded === word;

/** A set of single words, folded. */
export const wordSet = (words: Iterable<string>): ReadonlySet<string> => new Set([...words].map(fold));
