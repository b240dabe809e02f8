// The answer of لو: «لو رفض هؤلاء القسمة لتقدّم الاحتمال الآخر»: ل before a perfect, with no mark needed between.
import { fold } from "../../text/folded.ts";
import type { View } from "../view.ts";
import { verbForms } from "./verbs.ts";
import { hasTanwin, isWord, nouns } from "./words.ts";

/** How far behind لو its answer may begin, in tokens. */
const reach = 30;

/** Where the answer of the لو before `i` begins; undefined where none stands in `[i, to)`. */
export function answerOfLaw(view: View, i: number, to: number): number | undefined {
  for (let k = i + 1; k < Math.min(to, i + reach); k++) {
    const token = view.tokens[k]!;
    if (token.kind === "mark" && ".؛;؟?!".includes(token.exact)) return undefined;
    if (k > i + 1 && isWord(token) && isAnswer(view, k)) return k;
  }
  return undefined;
}

/** «لتقدّم», «لفعلها», «لانزلقت», «لما وقع»: no noun, no imperfect behind ل. */
function isAnswer(view: View, k: number): boolean {
  const token = view.tokens[k]!;
  const word = token.folded;
  if (!word.startsWith("ل") || word.startsWith("لل") || hasTanwin(token) || /ة$/u.test(token.exact)) return false;
  const next = view.tokens[k + 1]?.folded ?? "";
  const bare = word.slice(1);
  const form = verbForms().get(bare) ?? verbForms().get(bare.replace(/(?:ها|ه|هم|هما|نا)$/u, ""));
  if (word === "لما" || word === "لربما" || word === "لكان" || word === "لكانت" || word === "لبات" || word === "لصار")
    return word !== "لما" || verbForms().get(next)?.tense === "perfect";
  // «لتفاهم», «لرد»: a noun of the deed is spelled alike; a shadda or the ending of she-did tells.
  if (form?.tense === "perfect") return !nouns().has(bare) || /\u0651/u.test(token.exact) || form.isFeminine;
  // «لانزلقت», «لدعوت», «لارتفعت»: forms that no noun has.
  return !nouns().has(bare) && bare.length >= 4 && /[^اه]ت$/u.test(bare) && !/^(?:ت|ال)/u.test(bare) && !isBase(bare);
}

/** بيت, وقت, صوت and what else ends so: nouns. */
const isBase = (word: string): boolean => fold(word).length < 4;

/** «لو»، «ولو», «فلو». */
export const isLaw = (view: View, i: number): boolean => /^[وف]?لو$/u.test(view.tokens[i]!.folded);
