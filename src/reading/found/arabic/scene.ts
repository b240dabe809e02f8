// What the rules for Arabic actors share: the text, its verbs, the names found so far, and which words are taken.

import { lately } from "../../../math/remembered.ts";
import { words } from "../../lexicon/lexicon.ts";
import type { MentionForm } from "../../reading.ts";
import { afterLetters, type Token } from "../../text/tokens.ts";
import type { Actors } from "../actors.ts";
import type { Known, KnownName } from "../gazetteer.ts";
import { type Clitics, type Hit, Phrases, stems } from "../phrases.ts";
import type { View } from "../view.ts";
import { titleWords } from "./heads.ts";
import { isUnknownWord } from "./ordinaryWords.ts";
import { isPluralOrDeed } from "./shapes.ts";
import type { VerbHit } from "./verbs.ts";
import { common, complementisers, days, functionWords, hasTanwin, isWord, nouns, prepositions } from "./words.ts";

/** A known or newly found name where it stands. */
export interface NameHit {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly form: MentionForm;
  readonly known?: Known;
  /** Of a name found in this text: its entity. */
  readonly entity?: string;
  readonly exact: string;
  readonly rule: string;
}

export interface Scene {
  readonly view: View;
  readonly verbs: readonly (VerbHit | undefined)[];
  readonly actors: Actors;
  /** Names by the token where they begin. */
  readonly names: Map<number, NameHit>;
  /** Tokens of persons' names and of names in quotation marks: nothing else is found in them. */
  readonly taken: Set<number>;
}

const phraseSets = new Map<string, Phrases<string>>();

/** A lexicon list as phrases, with the second field of each as its value. */
export function phrases(list: string, rowsOf: () => readonly (readonly string[])[]): Phrases<string> {
  let set = phraseSets.get(list);
  if (set) return set;
  set = new Phrases(rowsOf().map((row) => [row[0]!, row[1] ?? row[0]!] as const));
  phraseSets.set(list, set);
  return set;
}

export function phraseAt(
  set: Phrases<string>,
  view: View,
  i: number,
  clitics: Clitics = "all",
): Hit<string> | undefined {
  return set.at(view, i, view.tokens.length, clitics);
}

let rest: ReadonlySet<string> | undefined;
/** Titles, heads of bodies, voices without a name, one word each. */
const heads = (): ReadonlySet<string> =>
  (rest ??= new Set(
    [
      "title",
      "body",
      "body.quoted",
      "body.civil",
      "unnamed",
      "statement",
      "state.before",
      "party.pronoun",
      "connector",
      "place.before",
      "scenario.noun",
    ]
      .flatMap((list) => words("ar", list))
      .filter((phrase) => !phrase.includes(" "))
      .map((word) => word.replace(/[أإآ]/gu, "ا").replace(/ى/gu, "ي").replace(/ة/gu, "ه")),
  ));

/** Whether a folded word, without particles, is one of the language's ordinary words as far as the lexicons know. */
export const isOrdinary = lately(
  (word) =>
    functionWords().has(word) ||
    common().has(word) ||
    nouns().has(word) ||
    days().has(word) ||
    prepositions().has(word) ||
    complementisers().has(word) ||
    heads().has(word),
);

/** Whether a word may be part of a person's or a place's name; `isFramed`: it stands where no particle is written onto a word. */
export function mayName(scene: Scene, i: number, isFramed = false): boolean {
  const token = scene.view.tokens[i];
  if (!isWord(token) || hasTanwin(token) || token.folded.length < 2) return false;
  const word = token.folded;
  // ألما: no article.
  if (isOrdinary(word) || (!/^[أإآ]/u.test(token.exact) && isOrdinary(word.replace(/^ال/u, "")))) return false;
  if (isFramed) return !scene.verbs[i] || scene.verbs[i]!.isGuess || scene.verbs[i]!.lemma === word;
  // بالونا, كالدور: what looks like particle and article is the name's own where no word of the language stands behind them.
  if ((/^[وفبكل](?:ال|لل)/u.test(word) || /^لل/u.test(word)) && !isUnknownWord(token.exact)) return false;
  // «بإخفاء»: a preposition on a deed.
  if (/^[بل]إ/u.test(token.exact) && isPluralOrDeed(token)) return false;
  for (const [form, cut] of stems(word, "all"))
    if (
      cut > 0 &&
      !word.startsWith("ك") &&
      (form.length > 2 || (/^(?:[وف](?:من|عن|مع|هو|هي|ما|لم|لن|قد|لا))$/u.test(word) && form.length === 2)) &&
      // «بولا»: no preposition is written onto «ولا».
      !(/^[بل]/u.test(word) && /^[وف]/u.test(form) && functionWords().has(form)) &&
      (functionWords().has(form) || titleWords().has(form) || (nouns().has(form) && cut < word.length - 2))
    )
      return false;
  const verb = scene.verbs[i];
  return !verb || verb.lemma === word;
}

/** Whether a longer name that begins before `i` holds it: «سلطنة عمان». */
export function isInsideName({ names }: Scene, i: number): boolean {
  for (let k = i - 1; k >= i - 6; k--) if ((names.get(k)?.to ?? 0) > i) return true;
  return false;
}

/** Where the original of a token begins behind `cut` letters of particles. */
export const startOf = (token: Token, cut: number): number => (cut ? afterLetters(token, cut) : token.start);

export type { KnownName };
