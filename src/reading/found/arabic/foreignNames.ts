// Where a word that looks foreign stands as a state does: whose deed, whose interest, before whom, though no frame names it a state.
import { words } from "../../lexicon/lexicon.ts";
import { gazetteer } from "../gazetteer.ts";
import { stems, wordSet } from "../phrases.ts";
import type { View } from "../view.ts";
import { bodyHeads, titleWords } from "./heads.ts";
import { isUnknownIn } from "./ordinaryWords.ts";
import { isInsideName, mayName, type Scene } from "./scene.ts";
import { ownsState } from "./stateWords.ts";
import {
  adjectives,
  complementisers,
  functionWords,
  givenNames,
  hasArticle,
  hasTanwin,
  isComma,
  isDefinite,
  isIn,
  isWord,
  prepositions,
} from "./words.ts";

export interface Standing {
  readonly points: number;
  /** Letters of particles before the name. */
  readonly cut: number;
}

/** Endings of states' names, and of persons'. */
const stateEnd = /(?:يا|ا|لاند|ستان|ه)$/u;
const surelyState = /(?:[^و]يا|لاند|ستان)$/u;
const personEnd = /(?:وف|وفا|سكي|تش|سون|برغ|شتاين|ينكو|زاده)$/u;
const negation = /^(?:لن|لم|لا|قد|سوف|ليست|كانت|ستكون|تكون|باتت|بدت|ظلت|ما)$/u;

let nearPlaces: ReadonlySet<string> | undefined;
/** «شرق X», «سقوط X»: a town or a region follows. */
const places = (): ReadonlySet<string> =>
  (nearPlaces ??= wordSet([...words("ar", "place.before"), ...words("ar", "place.near")]));

/** How much the place of the foreign word at `i` speaks for a state; undefined where it speaks against one. */
export function standingAt(scene: Scene, i: number): Standing | undefined {
  const { view, verbs, names, taken } = scene;
  const token = view.tokens[i]!;
  if (!looksForeign(scene, i) || isInsideName(scene, i) || givenNames().has(token.folded)) return undefined;
  const cut = cutAt(view, i);
  if (isKnown(scene, i)) return undefined;
  const ending = (stateEnd.test(token.folded) ? 0.5 : 0) - (personEnd.test(token.folded) ? 1 : 0);
  const [prior, next] = [view.tokens[i - 1], view.tokens[i + 1]];
  if (isStrange(scene, i + 1) && !isObject(scene, i + 1)) return undefined;
  if (cut > 0 && !/^[وف]/u.test(token.folded)) return { points: 1.5 + ending, cut };
  if (!isWord(prior) || isIn(prior, complementisers()) || opens.test(prior.folded))
    return acts(scene, i + 1) ? { points: 1.5 + ending, cut } : cut > 0 ? undefined : { points: 0.5 + ending, cut };
  if (taken.has(i - 1) || givenNames().has(prior.folded)) return undefined;
  if (isStrange(scene, i - 1)) return isObject(scene, i) ? { points: 1.5 + ending, cut } : undefined;
  // «كاردينا وبلاسور»: what is joined has a fellow.
  if (cut > 0) return names.get(i - 1)?.form === "name" ? { points: 1.5 + ending, cut } : undefined;
  if (isIn(prior, prepositions())) {
    const isVenue = /^[وف]?(?:في|من|الي|نحو|قرب|حول|عبر)$/u.test(prior.folded);
    return { points: !isVenue ? 1.5 + ending : surelyState.test(token.folded) ? 1.5 : 0, cut };
  }
  const isNamed = stems(prior.folded, "all").some(
    ([form]) => places().has(form) || bodyHeads().has(form) || titleWords().has(form),
  );
  if (isNamed || isInPlace(scene, i)) return undefined;
  // «برئاسة نافالو كيتوس»: somebody, by two names.
  const isSomebodys = stems(prior.folded, "all").some(([form]) => somebodys().has(form));
  if (isSomebodys && isWord(next) && !hasArticle(next) && mayName(scene, i + 1)) return undefined;
  if (verbs[i - 1]) return { points: verbs[i - 1]!.isFeminine ? 0 : 0.5, cut };
  // «مصلحة لورينتا»: whose it is.
  const isNoun = !hasArticle(prior) && !hasTanwin(prior) && !functionWords().has(prior.folded);
  if (isNoun && !isComma(next) && names.get(i - 1) === undefined) return { points: 1.5 + ending, cut };
  return { points: isNoun ? 1.5 + ending : ending, cut };
}

/** «بلدة بنت جبيل»: a place of two words. */
function isInPlace({ view }: Scene, i: number): boolean {
  const [before, prior] = [view.tokens[i - 2], view.tokens[i - 1]];
  if (!isWord(before) || !isWord(prior) || hasArticle(prior) || isIn(prior, prepositions())) return false;
  return stems(before.folded, "all").some(([form]) => placeNouns().has(form));
}

let placeHeads: ReadonlySet<string> | undefined;
const placeNouns = (): ReadonlySet<string> => (placeHeads ??= wordSet(words("ar", "place.before")));

let possessions: ReadonlySet<string> | undefined;
const somebodys = (): ReadonlySet<string> => (possessions ??= wordSet(words("ar", "name.before")));

let regions: ReadonlySet<string> | undefined;

/** A capital that is only where something happens, a part of the world. */
function isKnown({ view }: Scene, i: number): boolean {
  regions ??= wordSet(words("ar", "region"));
  const hit = gazetteer("ar").names.at(view, i, view.tokens.length, "all");
  // «هدنة كاندورا»: its ك is its own.
  const isLikened = hit !== undefined && hit.start > view.tokens[i]!.start && view.tokens[i]!.folded.startsWith("ك");
  if (hit && !isLikened) return true;
  return stems(view.tokens[i]!.folded, "all").some(([form]) => regions!.has(form));
}

const opens = /^[وف]?(?:لكن|اما|بينما|فيما|حيث|اذ|بل|ثم|لان|ان|اذا|لو|حين|حتي|وان|فان)$/u;

/** Two words or three that look foreign, where nothing else is told of them: «كان كارلو فينتي قد وعد». */
export function foreignPersonAt(scene: Scene, i: number): number | undefined {
  const { view } = scene;
  const prior = view.tokens[i - 1];
  if (
    !mayBePerson(scene, i) ||
    !(mayBePerson(scene, i + 1) || isSurname(scene, i + 1)) ||
    isKnown(scene, i) ||
    isKnown(scene, i + 1)
  )
    return undefined;
  if (isWord(prior) && stems(prior.folded, "all").some(([form]) => places().has(form) || bodyHeads().has(form)))
    return undefined;
  if (isStrange(scene, i - 1) || (isObject(scene, i + 1) && stateEnd.test(view.tokens[i + 1]!.folded)))
    return undefined;
  return mayBePerson(scene, i + 2) ? i + 3 : i + 2;
}

/** It looks foreign, and no particle is written onto it. */
function mayBePerson(scene: Scene, i: number): boolean {
  const token = scene.view.tokens[i];
  if (!isWord(token) || scene.names.has(i) || scene.taken.has(i) || isInsideName(scene, i)) return false;
  if (/^ال|^و|(?:ية|ين|ون)$/u.test(token.exact) || !mayName(scene, i, true)) return false;
  // كارلو: no head of «مسؤولو الحزب».
  return isUnknownIn(token.exact, "any") || (/...[^اوي]و$/u.test(token.exact) && !isDefinite(scene.view.tokens[i + 1]));
}

/** فينتي, behind a name that ends as no state's does. */
function isSurname(scene: Scene, i: number): boolean {
  const token = scene.view.tokens[i];
  if (!isWord(token) || stateEnd.test(scene.view.tokens[i - 1]!.folded) || adjectives().has(token.folded)) return false;
  return /...ي$/u.test(token.exact) && !/^ال|^و/u.test(token.folded) && !scene.names.has(i) && mayName(scene, i, true);
}

/** A verb of hers, a negation, or a participle of hers: «زيرافا متمسكة», «أوردالا لن»; behind an aside too, «كركان، في بيان لها، رفضت». */
function acts({ view, verbs }: Scene, i: number): boolean {
  const token = view.tokens[i];
  if (isComma(token)) {
    const end = view.tokens.slice(i + 1, i + 10).findIndex(isComma);
    return end > 0 && verbs[i + end + 2]?.isFeminine === true && !verbs[i + end + 2]!.isGuess;
  }
  if (!isWord(token)) return false;
  const verb = verbs[i];
  if (verb) return verb.isFeminine || token.folded.startsWith("ف");
  // «كركان وتلوان تتقاسمان».
  if (/^و(?!ال)..../u.test(token.folded) && verbs[i + 1]?.isFeminine && /(?:ان|تا)$/u.test(view.tokens[i + 1]!.folded))
    return true;
  return negation.test(token.folded) || /^(?:م....*|.ا..)[ة]$/u.test(token.exact);
}

/** «تتهم كارسوفا فالندور بنقض»: of two foreign words behind her verb the second is whom she does it to. */
function isObject({ view, verbs }: Scene, i: number): boolean {
  const verb = verbs[i - 2];
  const next = view.tokens[i + 1];
  if (!verb?.isFeminine || verb.lists.has("say")) return false;
  return !isWord(next) || isIn(next, prepositions()) || /^[بل].../u.test(next.folded);
}

/** A foreign word that nothing is known of, and that is no verb. */
function looksForeign(scene: Scene, i: number): boolean {
  const token = scene.view.tokens[i];
  if (!isWord(token) || scene.names.has(i) || scene.taken.has(i)) return false;
  if (!isUnknownHere(scene, i)) return false;
  return !/^ال|[يى]$/u.test(token.exact) && mayName(scene, i, true);
}

const isStrange = (scene: Scene, i: number): boolean =>
  looksForeign(scene, i) && !/^و/u.test(scene.view.tokens[i]!.folded);

/** Whether the word at `i` is none of the language's where it stands: «أمام ترانسيا», «تطلب صفران», «صفران ترى». */
export function isUnknownHere({ view, verbs }: Scene, i: number): boolean {
  const [prior, token] = [view.tokens[i - 1], view.tokens[i]!];
  // «فيه»: what follows is governed by nothing.
  const isGoverned = isIn(prior, prepositions()) && !/^[وف]?(?:حتي|مثل|.{2,3}(?<!تجا)(?:ه|ها))$/u.test(prior!.folded);
  if (isGoverned) return isUnknownIn(token.exact, isPure.test(prior!.folded) ? "governed" : "genitive");
  const opensClause = !isWord(prior) || isIn(prior, complementisers()) || opens.test(prior.folded);
  const isHers = verbs[i - 1]?.isFeminine || (opensClause && verbs[i + 1]?.isFeminine && !verbs[i + 1]!.isDual);
  const isOwned = isWord(prior) && ownsState(prior.folded);
  return isUnknownIn(token.exact, isHers ? "subject" : isOwned ? "owned" : "any");
}

/** Prepositions behind which no verb stands. */
const isPure = /^[وف]?(?:في|الي|علي|عن|مع|لدي|ضد|تجاه|حيال)$/u;

const seen = new WeakMap<View, ReadonlySet<string>>();

/** «وسامبورا»; «لسامبورا» where the name stands without ل too. */
function cutAt(view: View, i: number): number {
  let written = seen.get(view);
  if (!written) {
    written = new Set(view.tokens.map((token) => token.folded));
    seen.set(view, written);
  }
  const { folded } = view.tokens[i]!;
  const bare = stems(folded, "all").find(([form, cut]) => cut > 0 && form.length > 3 && written!.has(form));
  return bare?.[1] ?? (folded.startsWith("و") && folded.length > 4 ? 1 : 0);
}
