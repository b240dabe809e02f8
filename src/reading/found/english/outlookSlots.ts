// Where the name of a course stands beside what points at it: "The likeliest is a quiet fudge", "the third, a slow closure", "A truce remains the better course".
import { isMark, type View } from "../view.ts";
import {
  behindLink,
  behindPhrase,
  foldedFrom,
  isCourse,
  isLink,
  isPredicate,
  type Named,
  nameAt,
  wordAt,
} from "./outlookNames.ts";
import { behindWeight } from "./outlookOdds.ts";
import { determiner, outlookNoun, pointerAt } from "./outlookPointers.ts";

/** Behind what points at a course, what the name is called there: "goes by the name of the long freeze", "might be called a lease". */
const calling =
  /^(?:goes by the name of|goes under the name of|is known as|is called|is dubbed|is nicknamed|has been called|(?:might|may|could) be called|runs (?:through|to|towards?)|ends (?:in|with)|leads to|means|lies in)(?= )/u;

/** "The likeliest, to my mind, is a quiet fudge", "Our baseline: drift", "The other, a customs core, may …". */
export function pointed(view: View, i: number, to: number, isAnnounced: boolean): Named | undefined {
  // "In one, call it the long thaw, …"
  const isWithin = isAnnounced && /^(?:in|on|under)$/u.test(wordAt(view, i, to));
  const pointer = pointerAt(view, isWithin ? i + 1 : i, to);
  if (!pointer) return undefined;
  let at = pointer.to;
  // "Most likely is a staged release": of several.
  const isTold =
    pointer.isTold ||
    /^(?:likeliest|likely|probable|plausible|hunch|guess|bet|money)$/u.test(wordAt(view, pointer.to - 1, to));
  // "one of them, call it …", "likeliest of all is …"
  if (wordAt(view, at, to) === "of" && /^(?:them|these|those|all)$/u.test(wordAt(view, at + 1, to))) at += 2;
  at = behindWeight(view, at, to);
  if (isWithin) return isMark(view, at, ",-–—(") ? apposition(view, at, to, isTold) : undefined;
  if (isMark(view, at, ":")) {
    const named = nameAt(view, at + 1, to, isTold);
    return named && isCaseAlone(view, i, pointer.to) ? { ...named, isSeen: true } : named;
  }
  // "Base case (call it the slow thaw)", "Upside case, a shared licence."
  const isCase = isTold || wordAt(view, pointer.to - 1, to) === "case";
  if (isMark(view, at, "(")) return apposition(view, at, to, isCase);
  if (isMark(view, at, ",-–—")) return besideOrBehind(view, at, to, isTold, isCase);
  const called = isAnnounced || isTold ? behindPhrase(view, at, to, calling) : undefined;
  if (called !== undefined) return nameAt(view, called, to, isTold);
  // What was once is no course to come.
  if (!isLink(view, at, to) || wordAt(view, at, to) === "was") return undefined;
  // "Our money is on muddling through"
  const behind = behindLink(view, at, to);
  if (isPredicate(view, behind, to)) return undefined;
  return nameAt(view, wordAt(view, behind, to) === "on" ? behind + 1 : behind, to, isTold);
}

/** "Base case", "Upside": a word for courses of things; a second such makes a list. */
const isCaseAlone = (view: View, from: number, to: number): boolean =>
  /^(?:(?:the|our) )?(?:(?:base|central|best|worst|upside|downside|bull|bear|reference|alternative|main|extreme) (?:case|scenario)|upside|downside|baseline)$/u.test(
    foldedFrom(view, from, to),
  );

/** "A third, federal rule, is improbable": what stands beside is the name; "to my mind" and "less tidy" are none. */
function besideOrBehind(view: View, at: number, to: number, isTold: boolean, isCase: boolean): Named | undefined {
  const isAside =
    /^(?:alone|to|in|for|by|as|it|i|we|on|at|of|though|perhaps|then|however|and|but|more|less|most|least|not)$/u.test(
      wordAt(view, at + 1, to),
    );
  const beside = isAside ? undefined : apposition(view, at, to, isCase);
  if (beside) return beside;
  const behind = asideEnd(view, at, to);
  if (behind !== undefined && isLink(view, behind, to)) return nameAt(view, behindLink(view, behind, to), to, isTold);
  return apposition(view, at, to, isTold);
}

/** "would open the way to the third, a slow closure, in which …": on the way in a sentence, between commas. */
export function apposed(view: View, i: number, to: number): Named | undefined {
  if (!/^(?:the|an?)$/u.test(wordAt(view, i, to))) return undefined;
  const pointer = pointerAt(view, i, to);
  return pointer && isMark(view, pointer.to, ",-–—") && (pointer.isTold || wordAt(view, i, to) === "the")
    ? apposition(view, pointer.to, to, pointer.isTold)
    : undefined;
}

const isCalled = (view: View, i: number, to: number): boolean => /^(?:it|as|this)$/u.test(wordAt(view, i, to));

/** The name between the comma at `at` and the next. */
function apposition(view: View, at: number, to: number, isTold: boolean): Named | undefined {
  const called = /^(?:call|calls|nicknamed|dubbed|called|known|labelled|termed)$/u.test(wordAt(view, at + 1, to));
  const found = nameAt(view, called ? (isCalled(view, at + 2, to) ? at + 3 : at + 2) : at + 1, to, isTold);
  if (!found) return undefined;
  // "a thinner line watched by drones, …"
  const isParticiple = /ed$/u.test(wordAt(view, found.label.to, to)) && wordAt(view, found.label.to + 1, to) === "by";
  // "Upside case, a shared licence."
  const isLast = isTold && found.label.to >= to - 1;
  return isParticiple || isLast || isMark(view, found.label.to, ',"”)-–—:') ? found : undefined;
}

const spokenOf = /^the \S+ (?:nobody|everybody|everyone|most|few|many|neither|both)(?= )/u;

/** "A truce remains the likeliest course", "Renewal, our central case, …", "Federal rule is the harsher one". */
export function reversed(view: View, i: number, to: number, isAnnounced: boolean): Named | undefined {
  const name = nameAt(view, i, to, true);
  if (!name) return undefined;
  const end = name.label.to;
  const isApposed = isMark(view, end, ",");
  const at = isApposed
    ? end + 1
    : isLink(view, end, to) && wordAt(view, end, to) !== "was"
      ? behindLink(view, end, to)
      : -1;
  if (at < 0 || !determiner.test(wordAt(view, at, to))) return undefined;
  // "Collapse is the risk nobody prices"
  const risk = isApposed ? undefined : behindPhrase(view, at, to, spokenOf);
  if (risk !== undefined && outlookNoun.has(wordAt(view, risk - 2, to))) return { ...name, isTold: false };
  const pointer = pointerAt(view, at, to);
  // "An elected council, the second, would": a number alone where courses are announced.
  const isNumber = isAnnounced && /^(?:first|second|third|fourth|last)$/u.test(wordAt(view, at + 1, to));
  const isOfSeveral =
    pointer && behindPhrase(view, pointer.to, to, /^of (?:the )?(?:two|three|four|them|these|all)(?= )/u);
  // "Inflation remains the main threat": a state of things.
  const isMenace =
    pointer &&
    /^(?:danger|risk|threat|fear|worry|concern|nightmare|peril|temptation)$/u.test(wordAt(view, pointer.to - 1, to));
  if (isMenace && !/^an?$/u.test(wordAt(view, i, to)) && !isCourse(view, name.label)) return undefined;
  const isNoun = pointer && (isNumber || isOfSeveral || outlookNoun.has(wordAt(view, pointer.to - 1, to)));
  return isNoun && (!isApposed || isMark(view, pointer.to, ",")) ? { ...name, isTold: pointer.isTold } : undefined;
}

/** Behind ", to my mind,": the token after the closing comma. */
export function asideEnd(view: View, at: number, to: number): number | undefined {
  for (let k = at + 1; k < Math.min(to, at + 10); k++) if (isMark(view, k, ",")) return k + 1;
  return undefined;
}
