// The name of a course where a list asks for one: a noun of what may come or be done, up to a verb, a mark or what tells more of it.
import type { Token } from "../../text/tokens.ts";
import type { Label } from "../label.ts";
import type { Range, View } from "../view.ts";
import { nameAt } from "./labelNames.ts";
import { isDeedNoun } from "./masdars.ts";
import { isImperfectWord } from "./ordinaryWords.ts";
import { isOutcome } from "./outcomes.ts";
import { verbsIn } from "./verbsIn.ts";
import { functionWords, isDefinite, isIn, isQuoteOpen, isWord, prepositions, quoteEnd } from "./words.ts";

type Name = Pick<Label, "label" | "start" | "body" | "rule">;

const rule = "ar.scenario-outlook";
const course = /^[وفبل]?(?:ال)?(?:سيناريو|مسار|احتمال|مال|نهايه|مشهد|فرضيه|خيار|طريق|تطور|مصير|مخرج)$/u;

export const isCourseNoun = (folded: string): boolean => course.test(folded);

/** Words that tell that a sentence speaks of what is to come. */
const forward =
  /^[وفبلس]*(?:ال)?(?:مستقبل|مصير|توقعات|تقديرات|محتمل(?:ه|ين|ين|ان|ات)?|متوقع(?:ه|ين|ات)?|ممكن(?:ه|ين|ات)?|مقبل(?:ه|ين)?|قادم(?:ه|ين)?|[يت]تارجح|[يت]نتظر|[يت]توقع|[يت]قدر|[يت]رجح|[يت]رسم|[يت]لوح(?:ان)?|[يت]نفتح|[يت]خرج|[يت]واجه|[يت]قف|افق|غدا|لن|قد|سوف)$/u;

export const looksForward = (view: View, { from, to }: Range): boolean =>
  view.tokens.slice(from, to).some(({ folded }) => forward.test(folded));

/** The word without the particle of `cut` letters before it. */
function bareAt(view: View, at: number, cut: number): Token {
  const token = view.tokens[at]!;
  return cut === 0 ? token : { ...token, folded: token.folded.slice(cut), exact: token.exact.slice(cut) };
}

/** Whether a name is headed by a noun of what may come or be done. */
export function isOfCourse(view: View, { label, start }: Name): boolean {
  const head = view.tokens[label.from]!;
  const bare = bareAt(view, label.from, start > head.start ? 1 : 0);
  return isOutcome(bare) || isDeedNoun(bare);
}

/** Whether the word may head a name: a noun of a course, or with `isAny` another noun. */
function heads(view: View, at: number, cut: number, isAny: boolean): boolean {
  const token = view.tokens[at];
  if (!isWord(token)) return false;
  const bare = bareAt(view, at, cut);
  if (isOutcome(bare) || isDeedNoun(bare)) return true;
  if (!isAny || verbsIn(view)[at] || isIn(bare, prepositions()) || functionWords().has(bare.folded)) return false;
  return !isImperfectWord(bare.exact) && bare.folded.length > 2;
}

/** The name at `at`, whose first `cut` letters are a particle; behind a noun of courses or in quotation marks too. `isAny`: any noun will do. */
export function courseName(view: View, at: number, to: number, cut: number, isAny = false): Name | undefined {
  const token = view.tokens[at];
  if (token === undefined || at >= to) return undefined;
  if (isQuoteOpen(token)) {
    const end = quoteEnd(view, at, 8);
    if (end === undefined || end > to) return undefined;
    return { label: { from: at + 1, to: end - 1 }, start: view.tokens[at + 1]!.start, body: end, rule };
  }
  // «مسار الانفصال الأحادي»: named by its noun.
  if (course.test(token.folded) && isWord(view.tokens[at + 1])) {
    const next = view.tokens[at + 1]!;
    return isDefinite(next) ? courseName(view, at + 1, to, 0, true) : undefined;
  }
  if (!heads(view, at, cut, isAny)) return undefined;
  const verbs = verbsIn(view);
  const found = nameAt(view, verbs, at, to, rule) ?? behindDeed(view, at, to);
  return found && { ...found, start: found.start + cut, rule };
}

/** «تمدد الجماعات المسلحة», spelled as a verb: a noun of the deed, and whose it is. */
function behindDeed(view: View, at: number, to: number): Name | undefined {
  const next = view.tokens[at + 1];
  if (
    !isWord(next) ||
    verbsIn(view)[at + 1] ||
    isIn(next, prepositions()) ||
    !(isDeedNoun(view.tokens[at]) || isOutcome(view.tokens[at]))
  )
    return undefined;
  const rest = nameAt(view, verbsIn(view), at + 1, to, rule);
  return rest && { ...rest, label: { from: at, to: rest.label.to }, start: view.tokens[at]!.start };
}
