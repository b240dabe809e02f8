// Scenarios told one after the other in running text: «أقرب المسارات هو …، ويليه …», «أمامنا بابان. باب … وباب …», «ويبقى … أضعف الاحتمالات».
// What points at one of several needs a second: one alone is an opinion, no list.
import { words } from "../../lexicon/lexicon.ts";
import type { Label } from "../label.ts";
import { wordSet } from "../phrases.ts";
import type { Range, View } from "../view.ts";
import { number } from "./counted.ts";
import { isOutcome } from "./outcomes.ts";
import { looksAhead } from "./outlookHeadings.ts";
import { type Member, membersIn } from "./outlookMembers.ts";
import { hasArticle, isQuoteOpen } from "./words.ts";

/** Sentences between one of a list and the next, at most. */
const reach = 3;

let several: ReadonlySet<string> | undefined;

/** Those of no other rule; `others`: what other rules have found, which they may go on. */
export function outlookLabels(view: View, others: readonly Label[] = []): readonly Label[] {
  several ??= wordSet(words("ar", "outlook.several"));
  const found: Label[] = [];
  let group: Member[] = [];
  let announced = Number.NEGATIVE_INFINITY;
  let isAnnounced = false;
  let isUnderOne = false;
  let isOpen = false;
  const isQuoted = ({ label: { label } }: Member) =>
    isQuoteOpen(view.tokens[label.from - 1]) && label.to > label.from + 1;
  const close = () => {
    if (group.length > 1 && (isAnnounced || group.some((member) => member.isTold) || group.every(isQuoted)))
      found.push(...group.map(({ label }) => label).filter((label) => !others.includes(label)));
    group = [];
    isAnnounced = false;
  };
  view.sentences.forEach((sentence, s) => {
    const range = view.ranges[s]!;
    const last = group.at(-1)?.label.sentence ?? announced;
    const isOne = sentence.isHeading && headsOne(view, range);
    if (isOne) {
      if (!isUnderOne) close();
      isUnderOne = true;
      isOpen = true;
      isAnnounced = true;
      return;
    }
    // Each section below such a heading names one.
    if (isUnderOne && !sentence.isHeading) {
      const [first] = isOpen ? membersIn(view, s, range) : [];
      if (first) group.push(first);
      isOpen = false;
      return;
    }
    isUnderOne = false;
    if (sentence.isHeading || s - last > reach) close();
    if (sentence.isHeading) {
      if (announces(view, range)) announced = s;
      return;
    }
    if (view.sections[sentence.section]?.role === "scenarios" || looksAhead(view, sentence.section)) isAnnounced = true;
    if (announces(view, range)) {
      announced = s;
      isAnnounced = true;
    }
    if (s - announced <= reach) isAnnounced = true;
    const known = others.filter((label) => label.sentence === s);
    group.push(...known.map((label) => ({ label, isTold: true, isWeak: false })));
    // What goes on from others is told as surely as they are.
    const isGoingOn = others.length > 0;
    const isSure = ({ label, isWeak }: Member) =>
      (!isWeak || others.length === 1) &&
      (group.length > 0 || others.length === 1) &&
      isOutcome(view.tokens[label.label.from]);
    // «روايتان، الأولى «حارس الليل»»: counted and quoted, where no courses were announced.
    for (const member of membersIn(view, s, {
      from: Math.max(range.from, ...known.map(({ label }) => label.to)),
      to: range.to,
    }))
      if (!isAnnounced && isQuoted(member) && ordinal.test(view.tokens[member.label.label.from - 2]?.folded ?? ""))
        continue;
      else if ((!isGoingOn || isSure(member)) && !group.some((other) => isAgain(view, other.label, member.label)))
        group.push(member);
  });
  close();
  return found;
}

/** «تقاسم المناجم …. والأرجح عندنا التقاسم»: one word with the article points back at a name that it heads. */
const isAgain = (view: View, { label: one }: Label, { label: other }: Label): boolean =>
  other.to === other.from + 1 &&
  hasArticle(view.tokens[other.from]) &&
  bare(view.tokens[one.from]!.folded) === bare(view.tokens[other.from]!.folded);

const bare = (word: string): string => word.replace(/^[وف]?(?:ال)?(?=.{3})/u, "");

const isSeveral = (word: string): boolean =>
  [word, word.replace(/^ال/u, ""), word.replace(/^[وفبل](?:ال)?/u, "")].some((form) => several!.has(form));

/** «أمامنا بابان», «نهايتين»: two courses, or several that are counted. */
const announces = (view: View, { from, to }: Range): boolean =>
  // «ماذا بعد.», «إلى أين».
  (to - from <= 3 && /^(?:[وف]?ماذا بعد|الي اين)/u.test(spelledOut(view, from, to))) ||
  view.tokens.slice(from, to).some(
    ({ folded }, k) =>
      // «عند مفترق: فإما … وإما …».
      (folded === "مفترق" && /^(?:عند|امام|علي|الي|في)$/u.test(view.tokens[from + k - 1]?.folded ?? "")) ||
      (isSeveral(folded) &&
        (/(?:ان|ين|ات)$/u.test(folded) ||
          // «من هنا تتشعّب الدروب».
          /^[وفس]?[يت]?ت(?:شعب|فرع|فترق|نفتح)ت?$/u.test(view.tokens[from + k - 1]?.folded ?? "") ||
          [from + k - 1, from + k + 1].some((n) => number.test(view.tokens[n]?.folded ?? "")))),
  );

const ordinal = /^[وف]?(?:ال(?:اول|ثان|ثالث|اخر|اخير)|(?:اول|ثاني|ثالث|اخر)).{0,4}$/u;

const spelledOut = (view: View, from: number, to: number): string =>
  view.tokens
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(" ");

/** «السيناريو الأساس», «الاحتمال البديل» over a section: one of several, with its name in the text below. */
const headsOne = (view: View, { from, to }: Range): boolean =>
  to - from <= 3 &&
  /^ال(?:سيناريو|احتمال|مسار)$/u.test(view.tokens[from]?.folded ?? "") &&
  hasArticle(view.tokens[from + 1]);
