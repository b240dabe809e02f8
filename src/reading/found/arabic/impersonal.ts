// What is nobody's guess: «يُرجَّح في الأثناء أن», «لا يُستبعد أن», «يُنتظر من X أن».
import type { Modality } from "../../reading.ts";
import type { Range, View } from "../view.ts";
import { verbsIn } from "./verbsIn.ts";
import { isComma, isIn, prepositions } from "./words.ts";

export interface Impersonal extends Range {
  readonly modality: Modality;
  /** Where what is guessed begins, behind أن. */
  readonly content: number;
}

const moods: readonly (readonly [RegExp, Modality])[] = [
  [/^يرجح$/u, "apparent"],
  [/^يستبعد$/u, "apparent"],
  [/^يخشي$/u, "apparent"],
  [/^يحتمل$/u, "possible"],
  [/^(?:يتوقع|ينتظر|يرتقب)$/u, "predicted"],
];

/** How far behind the verb أن may stand, in tokens. */
const reach = 8;
const when = /^(?:ايضا|كذلك|حاليا|اليوم|الان|قريبا|تاليا|لاحقا|غدا|عندئذ|حينها)$/u;

/** At the head of a clause, negated or not: the verb, and أن at once or behind nothing but where, when and of whom. */
export function impersonalAt(view: View, from: number, to: number): Impersonal | undefined {
  const isDenied = /^[وف]?لا$/u.test(view.tokens[from]!.folded);
  const at = isDenied ? from + 1 : from;
  if (at >= to) return undefined;
  const word = view.tokens[at]!.folded.replace(/^[وف](?=ي)/u, "");
  const mood = moods.find(([form]) => form.test(word))?.[1];
  const content = mood && behindThat(view, at + 1, Math.min(to, at + reach));
  if (!mood || content === undefined) return undefined;
  return { from: at, to: at + 1, content, modality: isDenied && word === "يستبعد" ? "possible" : mood };
}

function behindThat(view: View, i: number, to: number): number | undefined {
  const verbs = verbsIn(view);
  let isPhrase = false;
  for (let k = i; k < to; k++) {
    const token = view.tokens[k]!;
    if (/^ان(?:ه|ها|هم|هما)?$|^الا$/u.test(token.folded)) return k + 1;
    if (verbs[k]) return undefined;
    const isLed = isIn(token, prepositions()) || /^[بل].{3,}/u.test(token.folded) || when.test(token.folded);
    // «يرجح مراقبون أن» is their word.
    if (isComma(token) || isLed) isPhrase = true;
    else if (!isPhrase) return undefined;
  }
  return undefined;
}
