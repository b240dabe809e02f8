// Courses by the weight that a text gives each: "Two chances in three: a rollover", "We put the odds of a managed default at 55 per cent".
import { isMark, type View } from "../view.ts";
import { behindPhrase, isCourse, type Named, nameAt, wordAt } from "./outlookNames.ts";

const figure = String.raw`(?:\d[\d.,]*%?|one|two|three|four|five|six|seven|eight|nine|ten|[a-z]+ty)`;
const share = String.raw`(?:${figure} (?:chances? )?(?:in|out of|to) ${figure}|${figure} (?:per cent|percent)|\d[\d.,]*%|even odds|evens)`;
const hedge = "(?:(?:about|roughly|perhaps|some|say|at|nearly|almost|barely|just) )?";
const weightBefore = new RegExp(`^(?:an? )?${hedge}${share}(?: chance)? :`, "u");
const isFigure = new RegExp(`^${hedge}(?:(?:no )?(?:more|less|better|worse) than )?(?:${share}|${figure})(?= |$)`, "u");
const rest =
  /^(?:what is left|whatever (?:is left|remains)|the (?:rest|remainder)|the remaining \S+(?: per cent| percent)?)(?: \S+){0,3}? (?:to|for|on)(?= )/u;

const inBrackets = new RegExp(
  `^\\( (?:${hedge}${share}|(?:un|quite |very |most |least |less |more |also )?(?:likely|possible|probable|remote|unlikely))(?: (?:likely|probable|probability|chance|odds|likelihood))? \\)(?= |$)`,
  "u",
);
const inCommas = new RegExp(
  `^[,–—-] ${hedge}${share}(?: (?:likely|probability|chance))?(?: [,–—-])?(?= [:–—-]| (?:is|would|remains) )`,
  "u",
);

/** Behind the weight that stands between a pointer and what it points at: "Base case (55%): drift", "Our central scenario, 60 per cent, is"; `i` where none does. */
export const behindWeight = (view: View, i: number, to: number): number =>
  isMark(view, i, "(,–—-") ? (behindPhrase(view, i, to, inBrackets) ?? behindPhrase(view, i, to, inCommas) ?? i) : i;

/** "A negotiated truce (25%) would need Oslo": a course with its weight; a second such makes a list. */
function bracketed(view: View, i: number, to: number): Named | undefined {
  const named = nameAt(view, i, to, false);
  const end = named?.label.to ?? to;
  return named && isMark(view, end, "(") && behindWeight(view, end, to) > end && isCourse(view, named.label)
    ? { ...named, isSeen: true }
    : undefined;
}

/** At the head of a clause. */
export function weightedAt(view: View, i: number, to: number): Named | undefined {
  const behind = behindPhrase(view, i, to, weightBefore);
  const left = behind ?? behindPhrase(view, i, to, rest);
  if (left !== undefined) return nameAt(view, left, to, false);
  return oddsOf(view, i, to) ?? getting(view, i, to) ?? bracketed(view, i, to);
}

/** "We put the odds of a managed default at 55 per cent", "The chances of a rupture are one in five" */
function oddsOf(view: View, i: number, to: number): Named | undefined {
  for (let k = i; k < Math.min(to - 3, i + 7); k++) {
    if (!/^(?:odds|chances?|probability|likelihood)$/u.test(wordAt(view, k, to))) continue;
    if (!/^(?:of|on|for)$/u.test(wordAt(view, k + 1, to))) continue;
    const named = nameAt(view, k + 2, to, false);
    const end = named && endBefore(view, named, /^(?:at|are|is|stands|to)$/u);
    const at = end === undefined ? -1 : end + 1;
    if (named && end !== undefined && behindPhrase(view, at, to, isFigure) !== undefined)
      return { label: { from: named.label.from, to: end }, isTold: true };
  }
  return undefined;
}

/** "A bail-out gets 30, and …", "Drift gets the rest": only beside others. */
function getting(view: View, i: number, to: number): Named | undefined {
  const named = nameAt(view, i, to, false);
  const end = named && endBefore(view, named, /^(?:gets|earns|merits|carries|takes)$/u);
  if (!named || end === undefined) return undefined;
  const isWeight = behindPhrase(view, end + 1, to, isFigure) !== undefined || wordAt(view, end + 2, to) === "rest";
  const isShort = isMark(view, end + 2, ",.;") || isMark(view, end + 3, ",.;") || isMark(view, end + 4, ",.;");
  return isWeight && isShort ? { label: { from: named.label.from, to: end }, isTold: false } : undefined;
}

/** The first such word in the name or right behind it: "odds of a default at 55". */
function endBefore(view: View, { label }: Named, word: RegExp): number | undefined {
  for (let k = label.from + 1; k <= label.to; k++) if (word.test(view.tokens[k]?.folded ?? "")) return k;
  return undefined;
}
