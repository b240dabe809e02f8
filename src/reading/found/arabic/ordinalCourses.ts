// Courses told by their ordinals one after the other, the first with its noun: «يتمثل السيناريو الأول في …، ويقوم الثاني على …», «… هو السيناريو الأول، و… هو السيناريو الثاني»,
// «سيناريو أول عنوانه …، وسيناريو ثان عنوانه …». From the first on and without a gap, or none.
import type { Label } from "../label.ts";
import type { View } from "../view.ts";
import { countsOther } from "./counted.ts";
import { courseName, isCourseNoun, isOfCourse } from "./courseNames.ts";
import { hasArticle, isComma, isWord } from "./words.ts";

type Name = Pick<Label, "label" | "start" | "body" | "rule">;

interface Member {
  readonly place: number;
  readonly name: Name;
  readonly sentence: number;
}

/** Each ordinal's forms: first, second, third, fourth. */
const forms = [
  "اول اولي الاول الاولي اولها اولهما اولاها اولاهما",
  "ثاني ثانيه ثان الثاني الثانيه ثانيها ثانيهما ثانيتها ثانيتهما",
  "ثالث ثالثه الثالث الثالثه ثالثها ثالثتها",
  "رابع رابعه الرابع الرابعه رابعها رابعتها",
];
const places: ReadonlyMap<string, number> = new Map(
  forms.flatMap((line, place) =>
    line.split(" ").flatMap((word) => [word, `و${word}`, `ف${word}`].map((form) => [form, place] as const)),
  ),
);

const severals = new Set(["السيناريوهات", "الاحتمالات", "المالات", "المسارات", "النهايات", "الفرضيات"]);

const isLink = (view: View, k: number): boolean => /^ه[وي]$/u.test(view.tokens[k]!.folded);

/** Sentences between one and the next, at most. */
const reach = 2;

export function ordinalCourses(view: View): readonly Label[] {
  const found: Label[] = [];
  let chain: Member[] = [];
  const close = (): void => {
    // One at least is told by its noun.
    if (chain.length > 1 && chain.some(({ name }) => isOfCourse(view, name)))
      found.push(...chain.map(({ sentence, name }) => ({ sentence, ...name })));
    chain = [];
  };
  view.sentences.forEach((sentence, s) => {
    if (sentence.isHeading) {
      close();
      return;
    }
    const { from, to } = view.ranges[s]!;
    const last = chain.at(-1);
    if (last && s - last.sentence > reach) close();
    for (let i = from; i < to - 1; i++) {
      const place = places.get(view.tokens[i]!.folded);
      if (place === undefined || place !== chain.length) continue;
      // «أول الاحتمالات حل البرلمان».
      const isOf = i + 2 < to && severals.has(view.tokens[i + 1]!.folded);
      const hasNoun = i > from && isCourseNoun(view.tokens[i - 1]!.folded);
      if (!isOf && !hasNoun && (chain.length === 0 ? !isOfThem(view, i) : countsOther(view, i))) continue;
      const name = isOf
        ? courseName(view, isLink(view, i + 2) ? i + 3 : i + 2, to, 0)
        : nameOf(view, i, from, to, hasNoun);
      if (!name) continue;
      chain.push({ place, name, sentence: s });
      i = Math.max(i, name.label.to - 1);
    }
  });
  close();
  view.sentences.forEach((sentence, s) => {
    if (!sentence.isHeading) found.push(...rankedIn(view, s));
  });
  return found;
}

const ranks =
  /^ال(?:ارجح|اقرب|اضعف|ابعد|اسوا|افضل|احسن|اخطر|اقوي|اقل|اكثر|مرجح|متفائل|متشائم|بديل|اخر|مستبعد|مفضل|معاكس)ه?$/u;

/** «تمديد المهلة هو الاحتمال الأرجح، وإلغاؤها هو الاحتمال الأضعف»: two at least in one sentence. */
function rankedIn(view: View, sentence: number): readonly Label[] {
  const { from, to } = view.ranges[sentence]!;
  const found: Label[] = [];
  for (let i = from + 1; i < to - 2; i++) {
    if (!isLink(view, i) || !isCourseNoun(view.tokens[i + 1]!.folded) || !ranks.test(view.tokens[i + 2]!.folded))
      continue;
    const name = before(view, i, from);
    if (name && isOfCourse(view, name)) found.push({ sentence, ...name });
  }
  return found.length > 1 ? found : [];
}

/** «ثلاثة احتمالات …: أولها …»: of courses that were counted. */
const isOfThem = (view: View, i: number): boolean =>
  /ها$|هما$/u.test(view.tokens[i]!.folded) &&
  view.tokens
    .slice(Math.max(0, i - 24), i)
    .some(({ folded }) => /^[وفبل]?(?:ال)?(?:سيناريوه|احتمال|مال|نهاي).{2,3}$/u.test(folded)) &&
  !countsOther(view, i);

const rests = /^[وف]?[يت](?:تمثل|قوم|كمن|تلخص|تجسد|نطوي|دور|تعلق|نطلق|نبني)$/u;
const called = /^(?:عنوان(?:ه|ها)|اسم(?:ه|ها)|قوام(?:ه|ها)|[يت]سمي|مفاد(?:ه|ها)|خلاصت(?:ه|ها)|مضمون(?:ه|ها))$/u;

function nameOf(view: View, i: number, from: number, to: number, hasNoun: boolean): Name | undefined {
  const word = (k: number): string => (k >= from && k < to ? view.tokens[k]!.folded : "");
  const head = hasNoun ? i - 1 : i;
  // «تصعيد محسوب هو السيناريو الأول»: its name stands before.
  if (hasNoun && /^ه[وي]$/u.test(word(head - 1)) && !isHead(view, head - 1, from)) return before(view, head - 1, from);
  // «يتمثل السيناريو الأول لما بعد الانتخابات في …».
  if (rests.test(word(head - 1))) {
    for (let k = i + 1; k < Math.min(to, i + 8); k++) {
      if (!isWord(view.tokens[k])) return undefined;
      const found = /^(?:في|علي|حول|من|ب)$/u.test(word(k)) ? courseName(view, k + 1, to, 0, true) : undefined;
      if (found) return found;
    }
    return undefined;
  }
  // «سيناريو أول عنوانه تجميد النزاع».
  if (called.test(word(i + 1))) return courseName(view, i + 2, to, 0, true);
  let at = i + 1;
  // «الاحتمال الأول، وهو الأضعف، …».
  if (isComma(view.tokens[at]) && /^وه[وي]$/u.test(word(at + 1)))
    for (let k = at + 2; k < Math.min(to, at + 8); k++)
      if (isComma(view.tokens[k])) {
        at = k + 1;
        break;
      }
  // «المشهد الأول الذي تتخيله الورقة هو …».
  if (/^(?:الذي|التي)$/u.test(word(at))) {
    for (let k = at + 1; k < Math.min(to, at + 9); k++)
      if (/^[وف]?ه[وي]$/u.test(word(k))) return courseName(view, k + 1, to, 0);
    return undefined;
  }
  if (/^ف?ه[وي]$/u.test(word(at))) at++;
  const isAnswer = /^[وف]?اما$/u.test(word(head - 1)) && /^ف.{3,}/u.test(word(at));
  // «السيناريو الأول تنحٍّ طوعي»: any noun without the article, where what is told is sure to be a course.
  const isSure = hasNoun && sure.test(view.tokens[head]!.folded) && !hasArticle(view.tokens[at]);
  return courseName(view, at, to, isAnswer ? 1 : 0, isSure);
}

const sure = /سيناريو$|احتمال$/u;

const isHead = (view: View, k: number, from: number): boolean => k === from || !isWord(view.tokens[k - 1]);

/** The name that ends before `end`, from the head of its clause. */
function before(view: View, end: number, from: number): Name | undefined {
  let at = end - 1;
  while (at > from && end - at < 12 && isWord(view.tokens[at - 1])) at--;
  const cut = /^و.{3,}/u.test(view.tokens[at]!.folded) && at > from ? 1 : 0;
  return courseName(view, at, end, cut);
}
