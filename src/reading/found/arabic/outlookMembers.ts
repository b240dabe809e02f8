// What names one course of several in a sentence: «أقرب المسارات هو …», «ويليه …», «باب … وباب …», «ويبقى … أضعف الاحتمالات».
import { words } from "../../lexicon/lexicon.ts";
import type { Label } from "../label.ts";
import { wordSet } from "../phrases.ts";
import { isMark, type Range, type View } from "../view.ts";
import { countsOther } from "./counted.ts";
import { calledAt, nameAt } from "./labelNames.ts";
import { nameInAside } from "./nameAsides.ts";
import { isOutcome } from "./outcomes.ts";
import { frameAt } from "./outlookFrames.ts";
import { behindLink, behindRespect, linkWithin, quotedLink } from "./outlookLinks.ts";
import { slotAt } from "./outlookSlots.ts";
import { standingAt } from "./outlookStanding.ts";
import { turnAt } from "./outlookTurns.ts";
import { verbsIn } from "./verbsIn.ts";
import { hasArticle, hasTanwin, isComma, isIn, isQuoteOpen, isWord, prepositions, quoteEnd } from "./words.ts";

const rule = "ar.scenario-outlook";

let made: ReturnType<typeof make> | undefined;
function make() {
  return {
    one: wordSet(words("ar", "outlook.one")),
    several: wordSet(words("ar", "outlook.several")),
    rank: wordSet(words("ar", "outlook.rank")),
    next: wordSet(words("ar", "outlook.next")),
  };
}
type Verbs = ReturnType<typeof verbsIn>;

export interface Member {
  readonly label: Label;
  /** It names what it is one of: a course, a scenario. */
  readonly isTold: boolean;
  /** Only where things go leads to it. */
  readonly isWeak: boolean;
}

/** Whether a list has the word, alone or behind particles and the article. */
const has = (list: ReadonlySet<string>, word: string): boolean =>
  list.has(word) || list.has(word.replace(/^ال/u, "")) || list.has(word.replace(/^[وفبل](?:ال)?/u, ""));

const withoutAnd = (word: string): string => word.replace(/^[وف](?=.{3})/u, "");

/** The courses that a sentence names, in order. */
export function membersIn(view: View, sentence: number, range: Range): readonly Member[] {
  made ??= make();
  const verbs = verbsIn(view);
  const members: Member[] = [];
  for (let i = range.from; i < range.to; i++) {
    const token = view.tokens[i]!;
    if (!isWord(token) && !isQuoteOpen(token)) continue;
    const isHead = i === range.from || opensClause(view, i) || isLater(view, i);
    const hit =
      (isHead && isWord(token) ? memberAt(view, verbs, i, range) : undefined) ??
      turned(view, verbs, i, range) ??
      framed(view, verbs, i, range, isHead);
    if (!hit || countsOther(view, i) || isPronoun(view, hit.name.label)) continue;
    const { isTold } = hit;
    const name = quotedIn(view, hit.name, range.to);
    members.push({ label: { sentence, ...name, rule }, isTold, isWeak: hit.isWeak ?? false });
    i = name.label.to - 1;
  }
  return members;
}

/** «سيناريو «التجديد الصامت»»: named by what stands between the marks. */
function quotedIn(view: View, name: Name, to: number): Name {
  const { from } = name.label;
  if (name.label.to !== from + 1 || !has(made!.one, view.tokens[from]!.folded)) return name;
  const end = quoteEnd(view, from + 1, 8);
  if (end === undefined || end > to) return name;
  return { label: { from: from + 2, to: end - 1 }, start: view.tokens[from + 2]!.start, body: end };
}

/** «وأما الاقتحام، وهو أسوأ المسارات، فلا»: it names nothing. */
const isPronoun = (view: View, { from, to }: Range): boolean =>
  to === from + 1 && /^[وف]?(?:ه[وي]|هم|هذا|هذه|ذلك|تلك)$/u.test(view.tokens[from]!.folded);

/** One that the sentence turns to on the way. */
function turned(view: View, verbs: Verbs, i: number, { from, to }: Range): Hit | undefined {
  const turn = turnAt(view, verbs, i, from, to);
  if (!turn) return undefined;
  const name =
    turn.to === undefined
      ? nameAt(view, verbs, turn.at, to, rule)
      : { label: { from: turn.at, to: turn.to }, start: view.tokens[turn.at]!.start, body: turn.to };
  if (!name || !isNoun(view, name.label.from)) return undefined;
  return { name: upToCondition(view, name), isTold: turn.isTold };
}

/** «حرب شوارع متى …»: up to what sets it off. */
function upToCondition(view: View, name: Name): Name {
  const { label } = name;
  let end = label.from + 1;
  while (end < label.to && !/^(?:متي|اذا|لو|كلما|ان)$/u.test(view.tokens[end]!.folded)) end++;
  return end < label.to ? { ...name, label: { from: label.from, to: end }, body: end } : name;
}

/** One that stands beside others without being counted. */
function framed(view: View, verbs: Verbs, i: number, { from, to }: Range, isHead: boolean): Hit | undefined {
  const sure = frameAt(view, verbs, i, from, to, isHead) ?? (isHead ? standingAt(view, verbs, i, to) : undefined);
  const frame = sure ?? slotAt(view, i, from, to, isHead);
  if (!frame) return undefined;
  const name =
    frame.to === undefined
      ? nameAt(view, verbs, frame.at, to, rule)
      : { label: { from: frame.at, to: frame.to }, start: view.tokens[frame.at]!.start, body: frame.to };
  if (!name || !isNoun(view, name.label.from)) return undefined;
  const whole = frame.to === undefined ? upToCondition(view, name) : name;
  return { name: { ...whole, start: whole.start + (frame.cut ?? 0) }, isTold: frame.isTold ?? false, isWeak: !sure };
}

/** Behind a mark, or joined with و. */
const opensClause = (view: View, i: number): boolean =>
  view.tokens[i - 1]!.kind === "mark" ||
  /^[وف]/u.test(view.tokens[i]!.folded) ||
  // «هذا أول ما ينتظرنا، …».
  /^[وف]?(?:اما|لكن|ان|هذا|هذه|ذلك|تلك|حين|بينما|فيما|لذا|لذلك|هكذا|حينها|عندها|عندئذ|هنا)$/u.test(
    view.tokens[i - 1]!.folded,
  );

/** «لتقدّم الاحتمال الآخر، أي …», «هذا هو سيناريو التمديد الذي …»: on the way in a sentence. */
const isLater = (view: View, i: number): boolean => {
  const { folded } = view.tokens[i]!;
  const isOne = has(made!.one, folded) && (hasArticle(view.tokens[i]) || folded === "سيناريو");
  // «لانفتح مسار ثانٍ هو …», «ينفتح طريق الاستعجال».
  const isOpened = has(made!.one, folded) && opens.test(view.tokens[i - 1]!.folded);
  return (isOne && hasArticle(view.tokens[i + 1])) || isOpened;
};

const opens = /^[وفلس]*(?:انفتح|[يت]نفتح|[يت]فتح|[يت]غلب|غلب|[يت]برز|[يت]لوح|[يت]سود|[يت]قف|[يت]نتصب)ت?$/u;

/** A name on the way ends at a mark or at what tells more of it. */
const closesName = (view: View, i: number): boolean =>
  isMark(view, i, "،:") || /^(?:الذي|التي|حيث|اذا|متي|ان)$/u.test(view.tokens[i]?.folded ?? "");

const isDefiniteAt = (view: View, i: number): boolean =>
  hasArticle(view.tokens[i]) || /^[وف]ال/u.test(view.tokens[i]!.folded);

type Name = Pick<Label, "label" | "start" | "body">;

interface Hit {
  readonly name: Name;
  readonly isTold: boolean;
  readonly isWeak?: boolean;
}

function memberAt(view: View, verbs: Verbs, i: number, { from, to }: Range): Hit | undefined {
  const word = (k: number): string => (k < to ? view.tokens[k]!.folded : "");
  const first = withoutAnd(word(i));
  const nameBehind = (at: number, isTold: boolean) => {
    const name = at < to ? nameAt(view, verbs, at, to, rule) : undefined;
    // «الوجه الأول للعملة»: of what it is one.
    if (name && /^لل.{2,}/u.test(view.tokens[name.label.from]!.folded)) return undefined;
    // «الطريق الثاني هو الأرجح»: how likely it is.
    if (name?.label.to === at + 1 && hasArticle(view.tokens[at]) && has(made!.rank, word(at))) return undefined;
    return name && isNoun(view, name.label.from) ? { name, isTold } : undefined;
  };
  // «أقربها …», «أولاهما …».
  const own = /^(.+?)(?:ها|هما|هم)$/u.exec(first)?.[1];
  if (own !== undefined && (made!.rank.has(own) || made!.rank.has(own.replace(/[ات]$/u, "")))) {
    // «أبعدها منالًا توطين دائم»: in what it is so.
    const at = behindRespect(view, i + 1, to);
    return nameBehind(behindLink(view, at, to) ?? at, false);
  }
  if (made!.rank.has(first)) {
    // «أقرب المسارات إلى التحقق هو …», «وثالث المسارات …».
    if (has(made!.several, word(i + 1))) {
      const link = isMark(view, i + 2, ":") ? i + 3 : linkWithin(view, i + 2, to, false);
      return nameBehind(link ?? behindRespect(view, i + 2, to), true);
    }
    // «أقرب ما يلوح في الأفق …», «أسوأ ما يُخشى …».
    if (word(i + 1) === "ما" && verbs[i + 2]) {
      const at = /^(?:في|علي)$/u.test(word(i + 3)) ? i + 5 : i + 3;
      return nameBehind(behindLink(view, at, to) ?? (isComma(view.tokens[at]) ? at + 1 : at), false);
    }
    return undefined;
  }
  // «المرجح أن يستمر ما يسميه ضباط «X»».
  const isLikely = /^ال(?:مرجح|ارجح|اقرب|اغلب)$/u.test(first) && word(i + 1) === "ان" && verbs[i + 2];
  const called = isLikely ? calledAt(view, verbs, i + 3, to) : undefined;
  if (called && isQuoteOpen(view.tokens[called.label.from - 1])) return { name: called, isTold: false };
  // «الأرجح عندي هو …», «والثانية يسميها المزارعون …», «الأرجح لدينا تسوية …».
  if (isDefiniteAt(view, i) && has(made!.rank, first)) {
    // «أما الثالث، وهو الأسوأ، فحرب عصابات»: the aside only ranks it.
    if (isComma(view.tokens[i + 1]) && /^وه[وي]$/u.test(word(i + 2)) && has(made!.rank, word(i + 3))) {
      const found = isComma(view.tokens[i + 4]) ? nameBehind(i + 5, false) : undefined;
      const cut = /^ف.{3,}/u.test(word(i + 5)) ? 1 : 0;
      return found && { ...found, name: { ...found.name, start: found.name.start + cut } };
    }
    const isOurs = /^(?:عندي|عندنا|لدي|لدينا|برايي|براينا|بتقديري|بتقديرنا)$/u.test(word(i + 1));
    // «الأرجح في تقديرنا استمرار التجميد».
    const isViewed = word(i + 1) === "في" && /^(?:تقدير|ظن|راي|نظر|حساب)(?:ي|نا)$/u.test(word(i + 2));
    const named = isOurs ? i + 2 : isViewed && isOutcome(view.tokens[i + 3]) ? i + 3 : undefined;
    const link = behindLink(view, i + 1, to) ?? behindLink(view, i + 2, to) ?? named;
    if (link !== undefined) return nameBehind(link, false);
  }
  // «ودونه احتمالًا جمود مريح»: in what it comes behind.
  if (made!.next.has(first) && isWord(view.tokens[i + 1]) && /\u064b/u.test(view.tokens[i + 1]!.exact))
    return nameBehind(i + 2, false);
  // «ويليه …», «ويليه مسار …».
  if (made!.next.has(first)) {
    const isOne = made!.one.has(word(i + 1));
    return nameBehind(isOne ? i + 2 : i + 1, isOne || (/ل[يو]/u.test(first) && isOutcome(view.tokens[i + 1])));
  }
  // «ويأتي أخيرًا صدام بحري», «ويأتي بعده تفكك».
  if (/^[يت]اتي$/u.test(first) && /^(?:اخيرا|ثانيا|ثالثا|رابعا|تاليا|بعد(?:ه|ها|هما))$/u.test(word(i + 1)))
    return isOutcome(view.tokens[i + 2]) ? nameBehind(i + 2, true) : undefined;
  // «ويبقى … أضعف المسارات», «بدا … أقربها».
  if (/^(?:[يت](?:بقي|ظل|بدو)|بدا|بدت|ظل|بقي)$/u.test(first))
    return has(made!.one, word(i + 1)) ? pointed(i + 1) : ranked(i + 1);
  if (/^(?:ثمه|هناك)$/u.test(first)) return made!.one.has(word(i + 1)) ? pointed(i + 1) : undefined;
  return has(made!.one, first) ? pointed(i) : ranked(i);

  /** «إعادة الفرز أهونها»: a name, and its place among them. */
  function ranked(at: number): { name: Name; isTold: boolean } | undefined {
    // «يسمي الخبراء أولهما …».
    if (/^[وف]?[يت]سم(?:ي|ون)$/u.test(word(at))) return undefined;
    for (let k = at + 1; k < Math.min(to, at + 8) && isWord(view.tokens[k]); k++) {
      const isTold = made!.rank.has(word(k)) && has(made!.several, word(k + 1));
      const isOwn = made!.rank.has(/^(.+?)(?:ها|هما)$/u.exec(word(k))?.[1] ?? "");
      if (!isTold && !(isOwn && !isIn(view.tokens[k - 1], prepositions()))) {
        if (verbs[k]) return undefined;
        continue;
      }
      const { start, folded } = view.tokens[at]!;
      const cut = at > from && /^و...../u.test(folded) && isMark(view, at - 1, "،.") ? 1 : 0;
      const name = { label: { from: at, to: k }, start: start + cut, body: k };
      return isNoun(view, at) ? { name, isTold } : undefined;
    }
    return undefined;
  }

  /** «المسار المرجعي … هو …», «الاحتمال الآخر، أي …», «باب العودة …». */
  function pointed(at: number): Hit | undefined {
    const isDefinite = isDefiniteAt(view, at);
    const next = word(at + 1);
    const isOne = isDefinite ? has(made!.rank, next) : made!.rank.has(next) || /^(?:ثان|ثالث)$/u.test(next);
    if (isOne || (isDefinite && next.startsWith("ال"))) {
      const aside = nameInAside(view, at + 2, to);
      if (aside && isQuoteOpen(view.tokens[aside.from - 1])) return nameBehind(aside.from, true);
      const link = linkWithin(view, at + 2, to, true) ?? quotedLink(view, at + 2, to);
      if (link !== undefined) return nameBehind(link, true);
      // «والباب الآخر صفقة …»: a noun without the article follows at once.
      // «سيحرج الطريق الثاني جامعة الدول»: whom it does something to.
      const isSubject = verbs[at - 1] !== undefined && !/^[وف]?[يت](?:بقي|ظل|بدو|مثل|كمن)/u.test(word(at - 1));
      // «المسار الأقوى ترجيحًا هو …»: in what it is so.
      const isBare =
        !hasArticle(view.tokens[at + 2]) && !(isWord(view.tokens[at + 2]) && hasTanwin(view.tokens[at + 2]!));
      return isDefinite && isOne && !isSubject && isBare ? nameBehind(at + 2, true) : undefined;
    }
    // «هذا هو سيناريو التمديد الذي …»: named on the way.
    if (withoutAnd(word(at)) === "سيناريو" && next.startsWith("ال")) {
      const found = nameBehind(at + 1, true);
      return found && closesName(view, found.name.label.to) ? found : undefined;
    }
    const isHead = at === from || at === i + 1 || /^[وف]/u.test(word(at)) || opens.test(word(at - 1));
    if (!isHead || isDefinite || !next.startsWith("ال")) return undefined;
    const found = nameBehind(at + 1, false);
    // «ويبقى احتمال القطيعة، أي …».
    if (found && at === i + 1 && closesName(view, found.name.label.to)) return { ...found, isTold: true };
    // «وعلى مسافة منه يقف خيار المماطلة، …».
    const isSure = /^(?:خيار|احتمال|سيناريو)$/u.test(word(at)) && opens.test(word(at - 1));
    if (found && isSure && closesName(view, found.name.label.to)) return { ...found, isTold: true };
    // «باب العودة بالتقسيط، حيث …»: a second one must open alike.
    if (!found || !hasTwin(view, at, made!.one)) return undefined;
    // «ينفتح طريق الاستعجال …. ويغلب طريق التراخي»; a road or a door opens too.
    const isCourse =
      opens.test(word(at - 1)) && !/باب$/u.test(word(at)) && isOutcome(view.tokens[found.name.label.from]);
    return isCourse ? { ...found, isTold: true } : found;
  }
}

/** Whether another clause nearby opens with the same noun of a course: «باب … وباب …». */
function hasTwin(view: View, at: number, nouns: ReadonlySet<string>): boolean {
  const noun = withoutAnd(view.tokens[at]!.folded);
  if (!nouns.has(noun)) return false;
  for (let k = Math.max(0, at - 60); k < Math.min(view.tokens.length, at + 60); k++)
    if (k !== at && withoutAnd(view.tokens[k]!.folded) === noun && hasArticle(view.tokens[k + 1])) return true;
  return false;
}

/** A name begins with a noun: no pronoun, no particle. */
const isNoun = (view: View, i: number): boolean =>
  isWord(view.tokens[i]) &&
  !isIn(view.tokens[i], prepositions()) &&
  !/^(?:ان|انه|انها|ما|من|لا|اما|لكن|بينما|فيما|ثم|بل|حيث|اذ|هذا|هذه|ذلك|تلك|هو|هي|كل|اي|في|علي|الي)$/u.test(
    view.tokens[i]!.folded,
  );
