// Who is called upon, behind a long subject: «دعت مجموعة الاتصال الدولية دلمار إلى».
import { words } from "../../lexicon/lexicon.ts";
import { stems, wordSet } from "../phrases.ts";
import { titleWords } from "./heads.ts";
import { isUnknownWord } from "./ordinaryWords.ts";
import type { Scene } from "./scene.ts";
import { hasArticle, isDefinite, isIn, isWord, prepositions } from "./words.ts";

let list: ReadonlySet<string> | undefined;
/** Verbs done to somebody, with what it is about behind. */
const calls = (): ReadonlySet<string> => (list ??= wordSet(words("ar", "verb.upon")));

/** Whether the bare word at `i` is no adjective and no owner of the definite word before it, so whom its verb is done to. */
export function isCalledUpon({ view, verbs, names }: Scene, i: number): boolean {
  const { tokens } = view;
  const [prior, token, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (!isWord(prior) || !isUnknownWord(token.exact) || !isWord(next) || isDefinite(next)) return false;
  const isLed = /^[بل].{3,}/u.test(next.folded) && !isUnknownWord(next.exact);
  const isClosed = isIn(next, prepositions()) || isLed;
  if (!isClosed || !(hasArticle(prior) || endsName(names, i))) return false;
  for (let k = i - 1; k >= i - 8 && isWord(tokens[k]); k--) {
    // «دعت رئيسة اللجنة X إلى»: it may be her own name.
    if (stems(tokens[k]!.folded, "all").some(([form]) => titleWords().has(form))) return false;
    if (verbs[k]) return calls().has(verbs[k]!.lemma);
  }
  return false;
}

/** A name of several words ends before `i`: «مجلس الأمن», «الاتحاد الأفريقي». */
function endsName(names: Scene["names"], i: number): boolean {
  for (let k = i - 2; k >= i - 7; k--) if (names.get(k)?.to === i && names.get(k)!.known !== undefined) return true;
  return false;
}
