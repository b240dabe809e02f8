// Names of one word behind a head: «حركة فجر», «تحالف نوار». What shows that the word is a name, not an adjective.
import type { Token } from "../../text/tokens.ts";
import { stems } from "../phrases.ts";
import type { View } from "../view.ts";
import { isHeadAgain, titleWords } from "./heads.ts";
import { comesBack } from "./names.ts";
import { isPastWord, isUnknownWord } from "./ordinaryWords.ts";
import { isOrdinary, mayName, type Scene } from "./scene.ts";
import { foreign, isPluralOrDeed } from "./shapes.ts";
import { isOwnName } from "./tradedBodies.ts";
import { functionWords, hasArticle, hasTanwin, isComma, isIn, isWord, prepositions } from "./words.ts";

/** Behind these a plain unknown word is a name. */
const isParty = /^(?:حركه|جبهه|حزب|جماعه|تنظيم|صحيفه|جريده|مجله|اذاعه|تلفزيون|راديو|وكاله|موقع|شركه|قناه)$/u;
/** What is printed or sent is called by any word: «مجلة أفق». */
const isPress = /^(?:صحيفه|جريده|مجله|اذاعه)$/u;
/** Behind these it must be shown. */
const mayBear =
  /^(?:اتحاد|ائتلاف|تحالف|تجمع|تيار|تنسيقيه|ميليشيا|مجلس|سلطه|هيئه|فصيل|كتائب|كتيبه|الويه|لواء|فيلق|سرايا|رابطه|مركز|معهد)$/u;

/** Whether the word behind the head at `i` is its name. */
export function isBareName(scene: Scene, i: number, word: string): boolean {
  const next = scene.view.tokens[i + 1];
  // «قناة حفرت»: what was done to it.
  if (isWord(next) && /ت$/u.test(next.exact) && isPastWord(next.exact)) return false;
  // «شركة صينية»: whose she is.
  if (scene.names.get(i + 1)?.form === "demonym") return false;
  if (!isWord(next) || hasTanwin(next) || scene.verbs[i + 1]) return false;
  if (isStrangeName(scene, i + 1, word)) return true;
  if (!(isParty.test(word) || mayBear.test(word))) return false;
  if (isIn(next, prepositions()) || functionWords().has(next.folded)) return false;
  // «مجلة أفق»: an adjective of hers would be feminine.
  if (
    isPress.test(word) &&
    (!/[هي]$|ات$/u.test(next.folded) || isUnknownWord(next.exact)) &&
    !isKindOfPress.test(next.folded)
  )
    return true;
  if (isOrdinary(next.folded) || isPluralOrDeed(next)) return false;
  // «شركة طيران», «شركة نقل»: of what kind.
  if (word === "شركه" && !isUnknownWord(next.exact) && !comesBack(scene, next.folded))
    return isOwnName(scene, i + 1, true) && !isGenitive(scene, i + 2) && comesAlone(scene.view, i, word);
  // «حركة تاماري»: no adjective of hers.
  const isHis = /ه$/u.test(word) && /..ي$/u.test(next.exact) && isUnknownWord(next.exact);
  const isPlain = !/(?:ه|ي|ين|ون|ات)$|^[وبلف]/u.test(next.folded) || isForeignNoun(next) || isHis;
  return (isPlain && isParty.test(word)) || isShown(scene, i, word, isPlain);
}

/** «مجموعة تالفيو», «تجمع سيرا»: no word of the language, and by its ending no adjective of the head's nor a place in it. */
function isStrangeName(scene: Scene, k: number, word: string): boolean {
  const { exact } = scene.view.tokens[k]!;
  return groups.test(word) && isUnknownWord(exact) && !/(?:ي|ية|ة|ه|ات|ين|ون)$/u.test(exact) && mayName(scene, k);
}

const groups = /^(?:مجموعه|تجمع|تيار|تكتل|كتله|ائتلاف|حراك|ميليشيا|مليشيا|كونسورتيوم|كتيبه|كتائب|سرايا|فصيل|عصبه)$/u;

/** «شركة ألفا تيك»: a second word that is none of the language is of the name that begins at `from`. */
export function bareNameEnd(scene: Scene, from: number): number {
  const { view, names, verbs } = scene;
  const next = view.tokens[from + 1];
  const isOfIt = isWord(next) && isUnknownWord(next.exact) && !verbs[from + 1] && !names.has(from + 1);
  return isOfIt && mayName(scene, from + 1) ? from + 2 : from + 1;
}

/** «شركة بتروميل»: what looks like a particle is its own. */
const isForeignNoun = ({ exact, folded }: Token): boolean =>
  isUnknownWord(exact) && !/(?:ي|يه|ين|ون|ات)$|^(?:[وبلف]ال|لل)/u.test(folded);

/** «شركة ابن الوزير»: the word before `k` governs it. */
const isGenitive = ({ view, names }: Scene, k: number): boolean => hasArticle(view.tokens[k]) || names.has(k);

/** «صحيفة حزب», «إذاعة جيش»: whose it is. */
const isKindOfPress = /^(?:راي|حزب|جيش|حكومه|معارضه|محل|دول)/u;

/** It stands behind its leader's title («زعيم حركة فجر سامي»), twice, or is foreign in its ending and «التحالف» comes later. */
function isShown(scene: Scene, i: number, word: string, isPlain: boolean): boolean {
  const { view, names, actors } = scene;
  const next = view.tokens[i + 1]!;
  const leader = names.get(isComma(view.tokens[i + 2]) ? i + 3 : i + 2);
  const isLed = isIn(view.tokens[i - 1], titleWords()) || /^ل/u.test(view.tokens[i]!.folded);
  if (isLed && leader?.entity && actors.entity(leader.entity)?.kind === "person") return true;
  if (/^(?:شركه|صحيفه|وكاله|موقع|قناه)$/u.test(word) && comesBack(scene, next.folded)) return true;
  const { twice, lastAlone } = seenIn(view);
  if (twice.has(`${word} ${next.folded}`)) return true;
  return isPlain && (lastAlone.get(word) ?? -1) > i && foreign.test(next.folded) && !/^[مت]/u.test(next.folded);
}

/** Whether the head of `i` stands alone with the article later on. */
export const comesAlone = (view: View, i: number, word: string): boolean =>
  (seenIn(view).lastAlone.get(word) ?? -1) > i;

interface Seen {
  /** Heads with the word behind them that come twice. */
  readonly twice: ReadonlySet<string>;
  /** Where a head last stands with the article. */
  readonly lastAlone: ReadonlyMap<string, number>;
}

const seen = new WeakMap<View, Seen>();

function seenIn(view: View): Seen {
  const known = seen.get(view);
  if (known) return known;
  const once = new Set<string>();
  const twice = new Set<string>();
  const lastAlone = new Map<string, number>();
  view.tokens.forEach((token, k, tokens) => {
    for (const [form] of stems(token.folded, "all")) {
      if (isHeadAgain(form)) lastAlone.set(form.slice(2), k);
      if (!isParty.test(form) && !mayBear.test(form)) continue;
      const pair = `${form} ${tokens[k + 1]?.folded}`;
      (once.has(pair) ? twice : once).add(pair);
      break;
    }
  });
  const made = { twice, lastAlone };
  seen.set(view, made);
  return made;
}
