// Bodies known by what they are for, behind a name of any word: «شركة مرسى للطاقة», «مؤسسة وتد للإغاثة».
import { words } from "../../lexicon/lexicon.ts";
import { stems, wordSet } from "../phrases.ts";
import { isAdjective } from "./chain.ts";
import type { Scene } from "./scene.ts";
import { deed, isPluralOrDeed } from "./shapes.ts";
import { adjectives, days, functionWords, hasArticle, hasTanwin, isIn, isWord, prepositions } from "./words.ts";

let tradeWords: ReadonlySet<string> | undefined;
const trades = (): ReadonlySet<string> => (tradeWords ??= wordSet(words("ar", "body.trade")));

const heads =
  /^(?:شركه|مؤسسه|مجموعه|جمعيه|منظمه|بنك|مصرف|وكاله|مركز|معهد|رابطه|مبادره|تعاونيه|نقابه|اكاديميه|مكتب|دار)$/u;

export interface Traded {
  /** Behind its own name. */
  readonly nameTo: number;
  /** Behind what it is for. */
  readonly to: number;
}

/** The name behind a head at `i` and what the body is for. */
export function tradedAt(scene: Scene, i: number): Traded | undefined {
  const { view } = scene;
  const word = stems(view.tokens[i]?.folded ?? "", "all").find(([form]) => heads.test(form))?.[0];
  if (word === undefined) return undefined;
  // «مؤسسة سواعد للإغاثة»; «شركة مراكب للشحن» deals in them.
  const isOfPeople = /^(?:مؤسسه|جمعيه|منظمه|مبادره)$/u.test(word);
  for (let k = i + 1; k < i + 3 && isOwnName(scene, k, /ه$/u.test(word), isOfPeople); k++) {
    const to = tradeEnd(scene, k + 1);
    if (to !== undefined) return { nameTo: k + 1, to };
  }
  return undefined;
}

/** «للطاقة المتجددة», «للنفط والغاز», «لخدمات الموانئ». */
export function tradeEnd({ view }: Scene, k: number): number | undefined {
  const token = view.tokens[k];
  const [, article, rest] = /^ل(ل?)(.{2,})$/u.exec(token?.folded ?? "") ?? [];
  if (rest === undefined || !isWord(token) || !(trades().has(rest) || trades().has(`ل${rest}`))) return undefined;
  if (!article && !hasArticle(view.tokens[k + 1])) return undefined;
  let to = article ? k + 1 : k + 2;
  for (; isWord(view.tokens[to]) && to < k + 5; to++) {
    const { folded } = view.tokens[to]!;
    const isOther = folded.startsWith("وال") && trades().has(folded.slice(3));
    if (!isOther && !(hasArticle(view.tokens[to]) && isAdjective(folded) && !days().has(folded))) break;
  }
  return to;
}

/** Whether a word behind a head can be its name: neither what it deals in («شركة شحن»), nor of what sort it is («شركة محايدة»). */
export function isOwnName({ view, verbs }: Scene, k: number, isFeminine: boolean, mayBeSeveral = false): boolean {
  const token = view.tokens[k];
  if (!isWord(token) || hasTanwin(token) || hasArticle(token) || trades().has(token.folded)) return false;
  if (isIn(token, prepositions()) || isIn(token, functionWords())) return false;
  // «منارة» is no plural.
  const isSeveral = mayBeSeveral && !deed.test(token.exact);
  if (isPluralOrDeed(token) && !isSeveral && !token.exact.endsWith("ة")) return false;
  if (/^(?:[بلوفك]ال|لل)|(?:ها|هم|هما|ية|ون)$/u.test(token.exact)) return false;
  // «مجموعة وسطاء», «شركة أخيه»: who they are, whose it is.
  if (/اء$|.{4}ات$/u.test(token.folded) || isKin(token.folded)) return false;
  // «شركة عادت للتعدين»: what she does agrees with her.
  const verb = verbs[k];
  if (verb && (!isFeminine || token.folded.endsWith("ت") || verb.tense === "imperfect")) return false;
  return !isSort(token.folded, isFeminine);
}

/** «شركة ابن الوزير»: of whose family. */
export const isKin = (word: string): boolean =>
  /^(?:(?:اخ|اب|حم)[يوا]|ابن|ابنا|ابني|زوج|شقيق|شقيقي|والد|صهر|نجل|نجلي|اقارب|عائل|قريب)(?:ها?|هما|هم|ت.*)?$/u.test(
    word,
  );

/** «شركة تابعة», «مركز مستقل»: an adjective that agrees with its head. */
function isSort(word: string, isFeminine: boolean): boolean {
  if (isFeminine && !word.endsWith("ه")) return false;
  const masculine = isFeminine ? word.slice(0, -1) : word;
  if (/^(?:خاص|عام|كبري)$/u.test(masculine) || adjectives().has(masculine) || /^(?:م..و.|مست.+|مت.+)$/u.test(masculine))
    return true;
  return isFeminine
    ? /^(?:.ا..|..ي.|م.ا..|م[^ا]{3})$/u.test(masculine)
    : /..ي$|^(?:خاص|عام|كبير|صغير|جديد)$/u.test(masculine);
}
