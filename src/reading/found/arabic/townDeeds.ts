// Deeds that only somebody does, with a word behind the verb that stands there as who does it: «تصر نجيبة على», «وعدت رأس العين ب», «ترفض بئر الملح أي».
import { rows, words } from "../../lexicon/lexicon.ts";
import { fold } from "../../text/folded.ts";
import { wordSet } from "../phrases.ts";
import { isAdjective } from "./chain.ts";
import type { Scene } from "./scene.ts";
import { deed } from "./shapes.ts";
import type { VerbHit } from "./verbs.ts";
import { complementisers, hasArticle, hasTanwin, isIn, isWord, nouns, prepositions } from "./words.ts";

const willing = ["deny", "allege", "commit", "threat"] as const;

let sets: ReturnType<typeof makeSets> | undefined;
const makeSets = () => ({
  stances: wordSet([
    ...rows("ar", "reaction").map(([perfect]) => fold(perfect!)),
    ...words("ar", "stance.governing"),
    ...words("ar", "stance"),
  ]),
  governing: wordSet(words("ar", "stance.governing")),
  dues: wordSet(words("ar", "dues")),
});
const lists = () => (sets ??= makeSets());

/** «تلوّح به أم الحجر»: between the verb and who acts. */
const between = /^(?:(?:ب|ل|في|من|علي|عن|مع)(?:ه|ها|هم|هما)|اليها?|عليها?|ذلك|هذا)$/u;

/** Her verb before the word at `i`, at once or with a pronoun between. */
export function herVerb({ view, verbs }: Scene, i: number): VerbHit | undefined {
  const verb = verbs[i - 1] ?? (between.test(view.tokens[i - 1]?.folded ?? "") ? verbs[i - 2] : undefined);
  return verb?.isFeminine && !verb.isGuess && !verb.isDual ? verb : undefined;
}

/** Whether the verb before `from` is of a will, and what follows `to` shows that the words between do it, or that it is done to somebody. */
export function isWilled(scene: Scene, from: number, to: number): boolean {
  const verb = herVerb(scene, from);
  if (!verb) return false;
  const { stances, governing, dues } = lists();
  const next = scene.view.tokens[to];
  // «قد تدفع القصبة كلفة»: what is paid.
  if (/^(?:دفع|سدد|صرف)$/u.test(verb.lemma)) return isWord(next) && dues.has(next.folded);
  if (!stances.has(verb.lemma) && !willing.some((list) => verb.lists.has(list)) && !verb.lists.has("say")) return false;
  if (isIn(next, complementisers())) return true;
  // «تلوّح به أم الحجر منذ عام»: the verb has what it governs.
  if (between.test(scene.view.tokens[from - 1]!.folded) && !verb.lists.has("say")) return true;
  const governs = governing.has(verb.lemma) || verb.lists.has("commit") || verb.lists.has("threat");
  if (governs && isObject(scene, to)) return true;
  if (governs) return isIn(next, prepositions()) || /^(?:ب|لل?).{3,}/u.test(next?.folded ?? "");
  return isObject(scene, to);
}

/** What is done stands behind who does it: «أي تفتيش», «إغلاق المعبر», «العرض»; an adjective is of the word before it. */
function isObject({ view, verbs }: Scene, i: number): boolean {
  const token = view.tokens[i];
  if (!isWord(token) || hasTanwin(token) || verbs[i]) return false;
  if (/^(?:اي|كل|جميع|مثل|هذا|هذه|ذلك|تلك)$/u.test(token.folded)) return true;
  if (deed.test(token.exact) || /..(?:ته|تها|اءها|اءه)$/u.test(token.exact)) return true;
  const bare = token.exact.replace(/^ال/u, "");
  if (hasArticle(token)) return deed.test(bare) || (!isAdjective(token.folded) && nouns().has(token.folded.slice(2)));
  // «تشترط خان الزيتون سحب الشكوى»: behind a definite word it governs what follows it, and is no owner.
  return hasArticle(view.tokens[i - 1]) && nouns().has(token.folded) && hasArticle(view.tokens[i + 1]);
}
