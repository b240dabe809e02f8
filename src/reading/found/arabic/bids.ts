// Bargains in two verbs: «افتحوا الطريق نفتح المعبر». What is bidden comes first, what is done for it stands in the jussive behind it.
import type { Range, View } from "../view.ts";
import { isImperfectWord } from "./ordinaryWords.ts";
import { verbForms } from "./verbs.ts";
import { isQuoteOpen, isWord } from "./words.ts";

/** Words of what is bidden, at most. */
const most = 7;

/** The bidding verb at the head of a sentence or of what is quoted; `then`: where what is done for it begins. */
export function bidAt(
  view: View,
  from: number,
  i: number,
  to: number,
): (Range & { readonly then: number }) | undefined {
  const isHead = i === from || isQuoteOpen(view.tokens[i - 1]) || view.tokens[i - 1]?.folded === ":";
  if (!isHead || !isBidding(view.tokens[i]!.folded)) return undefined;
  for (let k = i + 1; k < Math.min(to, i + most); k++) {
    const token = view.tokens[k]!;
    if (k > i + 1 && isOurs(token.folded, token.exact) && isWord(view.tokens[k - 1])) {
      // «اتركوا القرار لنا حتى نحسم», «اسألوا من نحن»: led by a particle it is none.
      const isLed = /^(?:حتي|كي|لكي|ان|لن|لم|لا|ما|من|كما|الذي|التي|قد|سوف|هل|كيف|متي|ونحن|اننا)$/u.test(
        view.tokens[k - 1]!.folded,
      );
      return isLed ? undefined : { from: i, to: i + 1, then: k };
    }
    if (!isWord(token)) return undefined;
  }
  return undefined;
}

/** «افتحوا», «أعيدوا», «سلّموا», «ارفعوا»: «فتحوا» told of them has no ا before it, «أعادوا» no ي within. */
const isBidding = (word: string): boolean =>
  /^ا[^ل]\p{L}{2,3}وا$/u.test(word) && !verbForms().has(word.replace(/وا$/u, ""))
    ? true
    : /^(?:سلموا|اعيدوا|ردوا|كفوا|فكوا|هاتوا|اعطونا|دعوا|خذوا|قدموا|وقعوا|اوقفوا|اطلقوا|افرجوا|ارسلوا)(?:ا|نا)?$/u.test(
        word,
      );

/** «نفتح», «نوقّع»: of us, with no particle. */
const isOurs = (word: string, exact: string): boolean =>
  /^ن\p{L}{2,}$/u.test(word) &&
  (verbForms().get(`ي${word.slice(1)}`)?.tense === "imperfect" || isImperfectWord(exact.replace(/^ن/u, "ي")));
