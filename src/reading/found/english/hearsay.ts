// Told by somebody whom the text does not name: "it was later said", "It is learnt that", "I am told, by a man who knows, that".
import type { Voice } from "../../reading.ts";
import type { Actors } from "../actors.ts";
import { isMark, quoteOf, type Range, type View } from "../view.ts";
import { isAdverb } from "./telling.ts";
import { voiceOf } from "./voices.ts";
import { english } from "./words.ts";

const passedOn =
  /^(?:said|told|learnt|learned|suggested|reported|claimed|feared|rumoured|rumored|whispered|alleged|hinted|understood|announced|recounted)$/u;

/** Who is told to have said the clause `range`, and the words that tell so. */
export function hearsayIn(view: View, actors: Actors, range: Range): { source: Voice; cue: Range } | undefined {
  const listed = english()
    .rumoured.in(view, range.from, range.to)
    .find((hit) => !inAside(view, range, hit.from));
  if (listed) return { source: unnamed(view, listed), cue: listed };
  for (let i = range.from; i < range.to; i++) {
    const cue = toldAt(view, i, range.to);
    if (!cue || inAside(view, range, i)) continue;
    const by = isMark(view, cue.to, ",") ? cue.to + 1 : cue.to;
    if (view.tokens[by]?.folded !== "by" || by >= range.to) return { source: unnamed(view, cue), cue };
    let end = by + 1;
    while (end < range.to && !isMark(view, end, ",") && view.tokens[end]!.folded !== "that") end++;
    return { source: voiceOf(view, actors, { from: by + 1, to: end }, undefined) ?? unnamed(view, cue), cue };
  }
  return undefined;
}

const unnamed = (view: View, cue: Range): Voice => ({ type: "unnamed", note: quoteOf(view, cue).exact });

/** "it has been suggested (that)", "it emerged on Friday", "I am told (that)", "we hear that". */
function toldAt(view: View, i: number, to: number): Range | undefined {
  const word = (k: number): string => (k < to ? view.tokens[k]!.folded : "");
  if (!/^(?:it|i|we)$/u.test(word(i))) return undefined;
  if (word(i) !== "it" && word(i + 1) === "hear") return isTold(view, i + 2, to) ? { from: i, to: i + 2 } : undefined;
  if (word(i) === "it" && /^(?:emerged|transpired)$/u.test(word(i + 1)))
    return /^(?:that|on|last|this|yesterday|,)$/u.test(word(i + 2)) ? { from: i, to: i + 2 } : undefined;
  let verb = i + 1;
  if (/^(?:has|had|have)$/u.test(word(verb)) && word(verb + 1) === "been") verb += 2;
  else if (/^(?:is|was|am|are|were)$/u.test(word(verb))) verb++;
  else return undefined;
  if (isAdverb(word(verb)) || word(verb) === "being") verb++;
  const isVerb = word(i) === "it" ? passedOn.test(word(verb)) : /^(?:told|given to understand)$/u.test(word(verb));
  return isVerb && isTold(view, verb + 1, to) ? { from: i, to: verb + 1 } : undefined;
}

/** Set between commas, or before what is told: "that" or its subject. */
const isTold = (view: View, i: number, to: number): boolean =>
  i >= to || isMark(view, i, ",:") || /^(?:that|by|the|a|an|its|his|her|their)$/u.test(view.tokens[i]!.folded);

/** ", where the maps are said to be stored,": of that alone. */
function inAside(view: View, { from, to }: Range, at: number): boolean {
  for (let i = at; i > from; i--) {
    if (isMark(view, i, ",;:")) return false;
    if (!/^(?:which|who|whose|where|whom)$/u.test(view.tokens[i]!.folded)) continue;
    if (!isMark(view, i - 1, ",")) return false;
    for (let k = at; k < to; k++) if (isMark(view, k, ",")) return true;
    return false;
  }
  return false;
}
