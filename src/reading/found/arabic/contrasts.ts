// «إذا كانت X قد رحبت، فإن Y لم تجب بعد»: two things that are so, set against each other. What is so is no condition of what is so.
import type { View } from "../view.ts";
import { verbsIn } from "./verbsIn.ts";
import { isComma, isDefinite, isWord } from "./words.ts";

/** How far behind إذا its answer may begin, in tokens. */
const reach = 26;

const now = /^(?:اليوم|الان|حاليا|راهنا|امس|البارحه|سابقا|تاريخيا|منذ)$/u;
/** Of these one may still ask whether they are so: «إذا كان التقرير صحيحًا». */
const inDoubt = /^(?:صحيح|دقيق|صادق|حقيقي|موكد|مؤكد|ثابت|جاد|جدي|متعمد|مقصود|لابد|لا)(?:ا|ه|ين|تين|ان|ون)?$/u;
const still = /^[وف]?(?:لم|ليس|ليست|ليسوا)$/u;
/** What is to come of it, or ought to. */
const open = /^ف?(?:سوف|لن|قد|ربما|يمكن|يجب|ينبغي|يصبح|تصبح|يعني|تعني|ذلك|هذا|معني|يتعين|لا بد|من|علي.{0,3})$/u;

/** Whether the إذا at `i`, with كان behind it, only sets its clause against the answer. */
export function isContrast(view: View, i: number, to: number): boolean {
  if (!/^كان(?:ت|وا|تا|ا)?$/u.test(view.tokens[i + 1]?.folded ?? "")) return false;
  let comma = i + 2;
  while (comma < Math.min(to, i + reach) && !isComma(view.tokens[comma])) comma++;
  const answer = view.tokens[comma + 1];
  if (!isComma(view.tokens[comma]) || comma + 2 >= to || !isWord(answer)) return false;
  const asked = view.tokens.slice(i + 2, comma);
  if (asked.some(({ folded }) => inDoubt.test(folded))) return false;
  // «إذا كانت الهدنة قد صمدت، إلا أن الخروق تتزايد».
  if (/^(?:الا|لكن|غير)$/u.test(answer.folded)) return true;
  const isDone = asked.some(({ folded }, k) => folded === "قد" && verbsIn(view)[i + 3 + k]?.tense !== "imperfect");
  const isSo = isDone || asked.some(({ folded }) => now.test(folded));
  if (answer.folded === "فقد") return isDone && verbsIn(view)[comma + 2]?.tense === "perfect";
  const own = /^فان(ه|ها|هم|هما)?$/u.exec(answer.folded);
  if (!own) return false;
  // «إذا كان السعر هو العقدة المعلنة، فإن العقدة الحقيقية هي الثقة».
  if (isIdentity(view, i + 2, comma) && isIdentity(view, comma + 2, to)) return true;
  switch (toldBehind(view, comma + 2, to)) {
    case "not":
      return isSo || own[1] === undefined;
    case "done":
      // «إذا كانت الدورية قد عبرت الحدود، فإنها خرقت الهدنة»: what she did would be one with it.
      return own[1] === undefined ? isSo : isSo && !isDone;
    default:
      return false;
  }
}

/** What the answer tells first: that something is not, or still is; that something was done; else undefined. */
function toldBehind(view: View, from: number, to: number): "not" | "done" | undefined {
  const verbs = verbsIn(view);
  for (let k = from; k < to; k++) {
    const { folded, exact } = view.tokens[k]!;
    if (still.test(folded)) return "not";
    // «لا تزال تطالب», «ما زالت».
    if (/^(?:لا|ما)$/u.test(folded) && /^(?:[يت]زال|زال|زالت|برح|برحت)$/u.test(view.tokens[k + 1]?.folded ?? ""))
      return "not";
    if (open.test(folded)) return folded === "قد" && verbs[k + 1]?.tense === "perfect" ? "done" : undefined;
    if (verbs[k]) return verbs[k]!.tense === "perfect" && !verbs[k]!.isEither ? "done" : undefined;
    // «أُغلق خمس مرات»: the vowel tells the passive.
    if (/^أ\u064f\p{L}{3,}$/u.test(exact)) return "done";
  }
  return undefined;
}

/** «السعر هو العقدة». */
function isIdentity(view: View, from: number, to: number): boolean {
  for (let k = from + 1; k < Math.min(to - 1, from + 6); k++)
    if (/^ه[وي]$/u.test(view.tokens[k]!.folded)) return isDefinite(view.tokens[k + 1]);
  return false;
}
