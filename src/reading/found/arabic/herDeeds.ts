// What a state does, as a she: her verb of diplomacy before a bare unknown name, «أن ترحب فيلورا، …», «قد تعرض ميرال نشر مراقبين».
import { rows, words } from "../../lexicon/lexicon.ts";
import { fold } from "../../text/folded.ts";
import { gazetteer } from "../gazetteer.ts";
import { wordSet } from "../phrases.ts";
import type { View } from "../view.ts";
import { isPluralOrDeed } from "./shapes.ts";
import type { VerbHit } from "./verbs.ts";
import { complementisers, endsFeminine, hasArticle, isIn, isWord, prepositions } from "./words.ts";

let sets: { readonly deeds: ReadonlySet<string>; readonly reactions: ReadonlySet<string> } | undefined;
const makeSets = () => ({
  deeds: wordSet(words("ar", "deed")),
  reactions: wordSet(rows("ar", "reaction").map(([perfect]) => fold(perfect!))),
});

/** «تعرض ميرال نشر»: of the two readings of the form at `i`, she does: a deed stands behind whoever acts, as the object. */
export function doesDeed(view: View, i: number): boolean {
  sets ??= makeSets();
  if (isSheState(view, i + 1)) return true;
  return isWord(view.tokens[i + 1]) && sets.deeds.has(view.tokens[i + 2]?.folded ?? "");
}

/** States are she, save these. */
const masculine = wordSet("العراق لبنان الأردن اليمن السودان المغرب الصومال".split(" "));

/** «وقد تسارع الهند»: with her behind it the form is no perfect, which would be تسارعت. */
function isSheState(view: View, i: number): boolean {
  const hit = gazetteer("ar").names.at(view, i);
  return hit?.value.known.kind === "state" && hit.value.form === "name" && !masculine.has(view.tokens[i]!.folded);
}

let mutual: ReadonlySet<string> | undefined;

/** «اتفقت كارثا وأوستريا على»: what takes two, with two bare words behind it. */
export function reciprocalsAt(view: View, verbs: readonly (VerbHit | undefined)[], i: number): boolean {
  mutual ??= wordSet(words("ar", "verb.mutual"));
  const verb = verbs[i];
  const [one, other] = [view.tokens[i + 1], view.tokens[i + 2]];
  if (!verb?.isFeminine || !mutual.has(verb.lemma) || !isWord(one) || !isWord(other)) return false;
  if (!/^و(?!ال)..../u.test(other.folded)) return false;
  return [one, other].every((token) => !endsFeminine(token) && !hasArticle(token) && !isPluralOrDeed(token));
}

/** Whether the word behind the verb at `i` is she who reacts: no plural, no feminine noun, and closed by what the verb governs. */
export function reactsAt(view: View, verbs: readonly (VerbHit | undefined)[], i: number): boolean {
  sets ??= makeSets();
  const verb = verbs[i];
  const name = view.tokens[i + 1];
  const next = view.tokens[i + 2];
  if (!verb || !isWord(name)) return false;
  const isHers = verb.isEither ? doesDeed(view, i) : verb.isFeminine;
  // تعرض is kept by the verb that it is a perfect of.
  if (!isHers || !sets.reactions.has(verb.isEither ? verb.lemma.replace(/^ت/u, "") : verb.lemma)) return false;
  if (name.folded.length < 4 || endsFeminine(name) || hasArticle(name) || isPluralOrDeed(name)) return false;
  return (
    !isWord(next) ||
    isIn(next, prepositions()) ||
    isIn(next, complementisers()) ||
    /^[بل](?:ال|ل)?.../u.test(next.folded) ||
    sets.deeds.has(next.folded)
  );
}
