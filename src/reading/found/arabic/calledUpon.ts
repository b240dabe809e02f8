// Who is called upon, behind a long subject: «دعت مجموعة الاتصال الدولية دلمار إلى», «حمّل الوزير هنري فاندال مارسيا مسؤولية».
import { words } from "../../lexicon/lexicon.ts";
import { stems, wordSet } from "../phrases.ts";
import { titleWords } from "./heads.ts";
import { isUnknownWord } from "./ordinaryWords.ts";
import type { Scene } from "./scene.ts";
import { deed } from "./shapes.ts";
import { hasArticle, isIn, isWord, prepositions } from "./words.ts";

let list: ReadonlySet<string> | undefined;
/** Verbs done to somebody, with what it is about behind. */
const calls = (): ReadonlySet<string> => (list ??= wordSet(words("ar", "verb.upon")));

/** Whether the bare word at `i` is no adjective and no owner of the definite word before it, so whom its verb is done to. */
export function isCalledUpon({ view, verbs, names, taken }: Scene, i: number): boolean {
  const { tokens } = view;
  const [prior, token, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (!isWord(prior) || !isUnknownWord(token.exact) || !isWord(next) || hasArticle(next)) return false;
  const isLed = /^[بل].{3,}/u.test(next.folded) && !isUnknownWord(next.exact);
  const isClosed = isIn(next, prepositions()) || isLed || matter.test(next.folded) || deed.test(next.exact);
  // Of a person two names are found before it.
  const isPerson = taken.has(i - 1) && taken.has(i - 2);
  if (!isClosed || !(hasArticle(prior) || isPerson || endsName(names, i))) return false;
  for (let k = i - 1; k >= i - 8 && isWord(tokens[k]); k--) {
    if (isPerson && (taken.has(k) || !verbs[k])) continue;
    // «دعت رئيسة اللجنة X إلى»: it may be her own name.
    if (stems(tokens[k]!.folded, "all").some(([form]) => titleWords().has(form))) return false;
    if (verbs[k]) return calls().has(verbs[k]!.lemma);
  }
  return false;
}

/**
 * «حمّل الوزير هنري فاندال مارسيا مسؤولية»: the third word behind an office is no third name, where it ends as states do and a verb done to
 * somebody stands before the office.
 */
export function isDoneTo({ view, verbs }: Scene, from: number, at: number): boolean {
  const [token, next] = [view.tokens[at]!, view.tokens[at + 1]];
  if (!isWord(next) || !/(?:[^و]ا|لاند|ستان)$/u.test(token.exact) || !isUnknownWord(token.exact)) return false;
  if (!matter.test(next.folded) && !isIn(next, prepositions()) && !/^ب.{3,}/u.test(next.folded)) return false;
  for (let k = from - 1; k >= from - 4 && isWord(view.tokens[k]); k--)
    if (verbs[k]) return calls().has(verbs[k]!.lemma);
  return false;
}

/** What one is charged with. */
const matter = /^(?:مسؤوليه|مسووليه|تبعات|تبعه|وزر|فتح|وقف|ان|بان)$/u;

/** A name of several words ends before `i`: «مجلس الأمن», «الاتحاد الأفريقي». */
function endsName(names: Scene["names"], i: number): boolean {
  for (let k = i - 2; k >= i - 7; k--) if (names.get(k)?.to === i && names.get(k)!.known !== undefined) return true;
  return false;
}
