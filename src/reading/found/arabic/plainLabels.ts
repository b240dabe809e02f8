// Scenarios told in plain words: «بأن السيناريو الأول يتمثل في …», «أما السيناريو المحتمل الثاني، وفق المركز، فيتجلى في «…»», «أول تلك السيناريوهات هو أن …».
import { words } from "../../lexicon/lexicon.ts";
import type { Label } from "../label.ts";
import { wordSet } from "../phrases.ts";
import type { Range, View } from "../view.ts";
import { number } from "./counted.ts";
import { isDeedNoun } from "./masdars.ts";
import { isOutcome } from "./outcomes.ts";
import { verbsIn } from "./verbsIn.ts";
import { isComma, isIn, isQuoteOpen, isWord, prepositions, quoteEnd } from "./words.ts";

type Verbs = ReturnType<typeof verbsIn>;

/** Words of a name at most, and of an aside before the verb. */
const most = 10;
const aside = 12;

const nouns = /^(?:ال)?(?:سيناريو|احتمال|مال|فرضيه|تصور|مسار|خيار|مشهد|مخرج|طريق|بديل|مصير)$/u;
/** Of these one is a course without being counted among others. */
const sure = /^(?:ال)?(?:سيناريو|احتمال|مال|فرضيه)$/u;
const several =
  /^ال(?:سيناريوهات|سيناريوهين|احتمالات|احتمالين|مسارات|مسارين|مالات|خيارات|خيارين|فرضيات|تصورات|مخارج|مشاهد|بدائل)$/u;
const ordinal =
  /^(?:ال)?(?:اول|اولي|ثان|ثاني|ثانيه|ثالث|ثالثه|رابع|رابعه|خامس|خامسه|سادس|سادسه|سابع|اخر|اخري|اخير|اخيره)$/u;
const adjective = /^ال(?:محتمل|متوقع|ممكن|مرجح|مفترض|مطروح|متداول|متفائل|متشائم|بديل|مقابل|وسط|متوسط|معاكس|كارثي)ه?$/u;

/** «يتمثل في», «يكمن في», «يقوم على», «يفترض»; what it consists in. */
const consists =
  /^ف?[يت](?:تمثل|كمن|تجلي|تلخص|تجسد|قوم|نطوي|نحصر|تضمن|فترض|تصور|قضي|عني|ستند|نبني|دور|شمل|فيد|ختزل|توقع|تركز)$/u;
const led = /^(?:في|علي|الي|حول)$/u;

let ranks: ReadonlySet<string> | undefined;

/** Those that tell which of several it is, and what it consists in; of one sentence more than one. */
export function plainLabels(view: View): readonly Label[] {
  ranks ??= wordSet(words("ar", "outlook.rank"));
  const verbs = verbsIn(view);
  const found: (Label & Course)[] = [];
  let isAnnounced = false;
  view.sentences.forEach((sentence, s) => {
    const { from, to } = view.ranges[s]!;
    isAnnounced ||= announces(view, from, to);
    if (sentence.isHeading) return;
    for (let i = from; i < to; i++) {
      const course = courseAt(view, i, from, to);
      const label = course && nameBehind(view, verbs, course, i, to);
      if (!label) continue;
      // «المسار الأول يتضمن جسرين»: of a road.
      if (course.isWide && !isAnnounced && found.every(({ isWide }) => isWide) && !isCourse(view, label)) continue;
      let body = label.to;
      while (body < to && view.tokens[body]!.kind === "mark") body++;
      const start = view.tokens[label.from]!.start;
      found.push({ sentence: s, label, start, body, rule: "ar.scenario-introduced", ...course });
      i = label.to - 1;
    }
  });
  // One alone that only ranks is an opinion.
  const isList = found.length > 1 || isAnnounced;
  return found
    .filter(({ isCounted }) => isCounted || isList)
    .map(({ sentence, label, start, body, rule }) => ({
      sentence,
      label,
      start,
      body,
      rule,
    }));
}

/** Headed by what things may come to, or by a deed. */
const isCourse = (view: View, { from }: Range): boolean =>
  isOutcome(view.tokens[from]) || isDeedNoun(view.tokens[from]) || view.tokens[from - 1]!.folded === "ان";

/** «أربعة سيناريوهات», «سيناريوهان». */
const announces = (view: View, from: number, to: number): boolean =>
  view.tokens
    .slice(from, to)
    .some(
      ({ folded }, k) =>
        /^[وبل]?(?:ال)?سيناريوه(?:ان|ين)$/u.test(folded) ||
        (/^[وبل]?(?:ال)?(?:سيناريوهات|احتمالات|مالات)$/u.test(folded) &&
          [k - 1, k + 1].some((n) => number.test(view.tokens[from + n]?.folded ?? ""))),
    );

interface Course {
  /** Behind its noun and what tells which one it is. */
  readonly at: number;
  readonly isCounted: boolean;
  /** Behind «بخصوص»: only the verb with ف tells what it is. */
  readonly isTopic: boolean;
  /** Its noun is of places and other things too: طريق, مسار. */
  readonly isWide: boolean;
  /** Behind its verb: «يتمثل الاحتمال الثاني في …». */
  readonly isBehind: boolean;
}

/** «السيناريو المحتمل الثاني», «أول تلك السيناريوهات»: a course of several, at the head of a clause. */
function courseAt(view: View, i: number, from: number, to: number): Course | undefined {
  const word = (k: number): string => (k >= from && k < to ? view.tokens[k]!.folded : "");
  const isTopic = /^[وف]?(?:بخصوص|بشان|الي|يخص|يتعلق|حول|عن)$/u.test(word(i - 1)) || /^لل/u.test(word(i));
  const first = word(i)
    .replace(/^[وف](?=ال|[اثرخ]\p{L}{2})/u, "")
    .replace(isTopic ? /^بال/u : /^(?!)/u, "ال");
  const isBehind = consists.test(word(i - 1).replace(/^و/u, ""));
  const isHead =
    i === from ||
    first !== word(i) ||
    isTopic ||
    isBehind ||
    !isWord(view.tokens[i - 1]) ||
    /^[وف]?(?:اما|ان|بان|لكن|فان|وان)$/u.test(word(i - 1));
  if (!isHead) return undefined;
  const isNumber = ordinal.test(first) && !first.startsWith("ال");
  if (isNumber || ranks!.has(first)) {
    const at = /^(?:تلك|هذه|هذين)$/u.test(word(i + 1)) ? i + 2 : i + 1;
    const isWide = !/^ال(?:سيناريو|احتمال|مال|فرضي)/u.test(word(at));
    return several.test(word(at)) ? { at: at + 1, isCounted: isNumber, isTopic, isWide, isBehind } : undefined;
  }
  const noun = first.replace(/^لل/u, "ال");
  if (!nouns.test(noun) || !/^ال/u.test(noun)) return undefined;
  let at = i + 1;
  let isCounted = false;
  let isRanked = false;
  for (; at < Math.min(to, i + 6); at++) {
    // «الثالث والأخير».
    const next = word(at).replace(/^و(?=ال)/u, "");
    if (ordinal.test(next) && next.startsWith("ال")) isCounted = true;
    else if (next.startsWith("ال") && ranks!.has(next.slice(2))) {
      isRanked = true;
      // «الأكثر تداولًا», «الأشد خطرًا».
      if (/^ال(?:اكثر|اقل|اشد|اوفر|اعلي|ادني)$/u.test(next)) at++;
    } else if (adjective.test(next)) isRanked = true;
    else break;
  }
  // «السيناريو الذي ترجحه العواصم يتمثل في»: told by who sees it so.
  if (sure.test(noun) && /^(?:الذي|التي)$/u.test(word(at)) && at === i + 1)
    for (let k = at + 2; k < Math.min(to, at + 8) && isWord(view.tokens[k]); k++)
      if (consists.test(word(k)) && led.test(word(k + 1)))
        return { at: k, isCounted: false, isTopic, isWide: false, isBehind: false };
  const isTold = isCounted || (isRanked && sure.test(noun));
  return isTold ? { at, isCounted, isTopic, isWide: !sure.test(noun), isBehind } : undefined;
}

/** What it consists in, behind the verb, «هو أن», or an aside. */
function nameBehind(view: View, verbs: Verbs, course: Course, from: number, to: number): Range | undefined {
  const link = linkAt(view, verbs, course, to);
  if (link === undefined) return undefined;
  let at = link;
  // «هو احتمالية استغلال …», «في إمكانية …».
  if (/^(?:احتمال|احتماليه|امكانيه|امكان|فرضيه)$/u.test(view.tokens[at]?.folded ?? "") && at + 1 < to) at++;
  if (isQuoteOpen(view.tokens[at])) {
    const end = quoteEnd(view, at, 3 * most);
    if (end === undefined || end > to) return undefined;
    return { from: at + 1, to: Math.min(nameEnd(view, verbs, at + 1, end - 1, false), end - 1) };
  }
  const isClause = view.tokens[at]?.folded === "ان";
  if (isClause) at++;
  if (at >= to || !isWord(view.tokens[at]) || from >= at) return undefined;
  if (
    /^(?:لا|لم|لن|ما|من|ليس|ليست|هو|هي|هذا|هذه|ذلك|تلك|كل|الذي|التي|قد|انه|انها|نفسه|نفسها|مجرد)$/u.test(
      view.tokens[at]!.folded,
    )
  )
    return undefined;
  // «السيناريو الأول هو الأرجح»: how likely it is.
  if (
    !isClause &&
    (isRank(view, at) ||
      adjective.test(view.tokens[at]!.folded) ||
      (verbs[at]?.isGuess === false && !verbs[at]!.isDoubtful))
  )
    return undefined;
  const end = nameEnd(view, verbs, at, to, isClause);
  return end > at ? { from: at, to: end } : undefined;
}

const isRank = (view: View, i: number): boolean => ranks!.has(view.tokens[i]!.folded.replace(/^ال/u, ""));

/** Behind the verb and its preposition, or behind «هو». */
function linkAt(view: View, verbs: Verbs, { at, isTopic, isBehind }: Course, to: number): number | undefined {
  if (isBehind) return led.test(view.tokens[at]?.folded ?? "") ? at + 1 : undefined;
  const isLink = (k: number): number | undefined => {
    const { folded } = view.tokens[k]!;
    if (/^ف?ه[وي]$/u.test(folded)) return k + 1;
    if (/^(?:ال)?متمثله?$/u.test(folded)) return led.test(view.tokens[k + 1]?.folded ?? "") ? k + 2 : undefined;
    if (!consists.test(folded)) return undefined;
    const next = view.tokens[k + 1]?.folded ?? "";
    if (led.test(next)) return k + 2;
    return /^ب(?:ان|احتمال|امكانيه)$/u.test(next) ? undefined : k + 1;
  };
  let k = at;
  // «الذي يتمثل في».
  if (/^(?:الذي|التي|والذي|والتي)$/u.test(view.tokens[k]?.folded ?? "")) k++;
  if (k >= to) return undefined;
  // «أول هذه السيناريوهات أن تنسحب كرمان».
  if (view.tokens[k]!.folded === "ان" && !isTopic) return k;
  const direct = isTopic ? undefined : isLink(k);
  if (direct !== undefined) return direct;
  // «، وفق المركز، فيتجلى في», «، تبعًا للمصدر ذاته، يكمن في», «في الأوساط التحليلية يتمثل في».
  const isAside = isComma(view.tokens[k]);
  const isPlace = /^(?:في|لدي|عند|حسب|بحسب|وفق|وفقا|بنظر)$/u.test(view.tokens[k]?.folded ?? "");
  if (!isAside && !isPlace) return undefined;
  for (let n = k + 1; n < Math.min(to, k + aside); n++) {
    const token = view.tokens[n]!;
    const isClosed = isComma(view.tokens[n - 1]);
    const isAnswer = /^ف[يت]|^فه[وي]$/u.test(token.folded);
    if ((isAside ? isClosed && (!isTopic || isAnswer) : !isTopic) && isLink(n) !== undefined) {
      // «، وهو الأرجح، هو»: the aside tells of it; an aside that names is read by its own rule.
      const opens = view.tokens[k + 1]!.folded;
      if (isAside && /^(?:اي|واعني|هو|هي|وه[وي])$/u.test(opens) && !isRank(view, k + 2)) return undefined;
      return isLink(n);
    }
    if (!isAside && (!isWord(token) || (verbs[n] && !verbs[n]!.isDoubtful))) return undefined;
    if (token.kind === "mark" && /[.؟?!:؛]/u.test(token.exact)) return undefined;
  }
  return undefined;
}

/** Up to a mark, or to what tells more of it. */
function nameEnd(view: View, verbs: Verbs, from: number, to: number, isClause: boolean): number {
  let end = from;
  while (end < Math.min(to, from + most) && isWord(view.tokens[end])) {
    const { folded } = view.tokens[end]!;
    if (end > from && /^(?:الذي|التي|حيث|بحيث|اذا|لو|متي|مما|بما|وهو|وهي|ثم|وذلك|لان|لكن|قبل|بعد|غرار)$/u.test(folded))
      break;
    if (!isClause && end > from && verbs[end] && !verbs[end]!.isDoubtful && !verbs[end]!.isGuess) break;
    end++;
  }
  // «على غرار …», «في كل من …»: no name ends with what leads on.
  while (
    end > from + 1 &&
    (isIn(view.tokens[end - 1], prepositions()) || /^(?:كل|كما)$/u.test(view.tokens[end - 1]!.folded))
  )
    end--;
  return end;
}
