// A first name alone for the person of the text who bears it: «لينا هوفمان … وأضافت لينا».
import { words } from "../../lexicon/lexicon.ts";
import { fold } from "../../text/folded.ts";
import { wordSet } from "../phrases.ts";
import { isOrdinary, type Scene } from "./scene.ts";
import { complementisers, givenNames, isIn, isWord, prepositions } from "./words.ts";

let adjectiveNames: ReadonlySet<string> | undefined;
const likeAdjectives = (): ReadonlySet<string> => (adjectiveNames ??= wordSet(words("ar", "given-name.adjective")));

/** Given names that are no adjective, each of one person of the text with another name behind it. */
export function firstNames({ actors }: Scene): ReadonlyMap<string, string | undefined> {
  const firsts = new Map<string, string | undefined>();
  for (const id of actors.ids()) {
    const { kind, name } = actors.entity(id)!;
    const [first, second] = (name.ar ?? "").split(" ");
    if (kind !== "person" || !first || !second) continue;
    const word = fold(first);
    if (givenNames().has(word) && !likeAdjectives().has(word) && !isOrdinary(word))
      firsts.set(word, firsts.has(word) ? undefined : id);
  }
  return firsts;
}

/** «وأضافت ليلى أن»: behind a verb, an end of a sentence or a particle, and no other name behind it. */
export function isNamedAlone({ view, verbs }: Scene, i: number, cut: number): boolean {
  const [prior, next] = [view.tokens[i - 1], view.tokens[i + 1]];
  const isFree =
    !isWord(prior) ||
    /^[وف]?(?:لكن|اما|بينما|فيما|حين)$/u.test(prior.folded) ||
    verbs[i - 1]?.isGuess === false ||
    isIn(prior, complementisers()) ||
    isIn(prior, prepositions());
  if (!isFree && cut === 0) return false;
  if (!isWord(next)) return true;
  if (givenNames().has(next.folded) || /^(?:بن|ابن|بنت|ولد|ولت|اغ|ال|عبد|ابو|ابي)$/u.test(next.folded)) return false;
  return verbs[i + 1] !== undefined || isIn(next, prepositions()) || isIn(next, complementisers());
}
