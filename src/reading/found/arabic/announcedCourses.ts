// Courses named in the sentence that counts them: «أحد سيناريوهين: هدوء حذر، أو حرب استنزاف», «بين سيناريو الثورة السلمية وسيناريو القمع الواسع».
// As many names as are counted, each a noun of what may come; else none.
import type { Label } from "../label.ts";
import type { Range, View } from "../view.ts";
import { courseName, isCourseNoun, isOfCourse, looksForward } from "./courseNames.ts";
import { verbsIn } from "./verbsIn.ts";
import { hasArticle, isComma, isQuoteOpen, isWord } from "./words.ts";

/** With and without the article, and behind a particle. */
const led = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(" ")
      .flatMap((word) => [word, `ال${word}`, `لل${word}`])
      .flatMap((word) => [word, ...[..."وفبل"].map((letter) => letter + word)]),
  );

/** Two, by the ending; three to five, by the number before. */
const dual = led(
  "سيناريوه مسار احتمال مال نهايت طريق مخرج تطور مشهد فرضيت مصير خيار سبيل"
    .split(" ")
    .flatMap((stem) => [`${stem}ان`, `${stem}ين`])
    .join(" "),
);
const plural = led("سيناريوهات مسارات احتمالات مالات نهايات طرق مخارج تطورات مشاهد فرضيات مصائر خيارات سبل");
const one = led("سيناريو");
const numbers: readonly (readonly [RegExp, number])[] = [
  [/^[وفبل]?ثلاثه?$|^3$/u, 3],
  [/^[وفبل]?اربعه?$|^4$/u, 4],
  [/^[وفبل]?خمسه?$|^5$/u, 5],
];
/** These name nothing but what may come; the others are roads, tracks and options too. */
const sure = /سيناريو|احتمال|مال|نهاي/u;

export function announcedCourses(view: View, sentence: number): readonly Label[] {
  const range = view.ranges[sentence]!;
  if (isStaged(view, range)) return [];
  for (let i = range.from; i < range.to; i++) {
    const count = countAt(view, i, range.from);
    if (count === 0) continue;
    if (isSettled(view, range.from, i)) continue;
    if (!sure.test(view.tokens[i]!.folded) && !looksForward(view, range)) continue;
    const found = listed(view, sentence, i + 1, range.to, count);
    if (found.length > 0) return found;
  }
  return beside(view, sentence, range);
}

function countAt(view: View, i: number, from: number): number {
  const { folded } = view.tokens[i]!;
  if (dual.has(folded)) return 2;
  if (i === from || !plural.has(folded)) return 0;
  return numbers.find(([form]) => form.test(view.tokens[i - 1]!.folded))?.[1] ?? 0;
}

const either = /^[وف]?إم\u0651?\u064e?\u0651?ا$/u;

/** The names behind what counts them: behind a colon, a comma or إما, parted by أو, وإما or a comma and و. */
function listed(view: View, sentence: number, i: number, to: number, count: number): readonly Label[] {
  let open = i;
  while (open < to && !isOpening(view, open)) open++;
  if (open >= to || open - i > 12) return [];
  const isChoice = either.test(view.tokens[open]!.exact);
  const starts: { at: number; cut: number; mark: number }[] = [];
  const first = isChoice ? open + 1 : either.test(view.tokens[open + 1]?.exact ?? "") ? open + 2 : open + 1;
  starts.push({ at: first, cut: 0, mark: open });
  for (let k = first + 1; k < to - 1; k++) {
    const { folded, exact } = view.tokens[k]!;
    if (folded === "او" || either.test(exact)) starts.push({ at: k + 1, cut: 0, mark: k });
    // «استمرار الوضع، تصعيد محدود، حرب شاملة».
    else if (isComma(view.tokens[k - 1]) && !/^و/u.test(folded) && isDirect(view, k, to))
      starts.push({ at: k, cut: 0, mark: k - 1 });
    else if (isComma(view.tokens[k - 1]) && /^و.{3,}/u.test(folded) && courseName(view, k, to, 1, true))
      starts.push({ at: k, cut: 1, mark: k - 1 });
  }
  if (starts.length !== count) return [];
  const names = starts
    .map(({ at, cut }, n) => courseName(view, at, starts[n + 1]?.mark ?? to, cut, true))
    .filter((name) => name !== undefined);
  // Most are told by their nouns, the first among them: lists of people and places are not.
  const told = names.filter((name) => isOfCourse(view, name));
  // «مسار الحكم الذاتي …، ومسار الانفصال …»: each by the noun of a course.
  const isNamed = starts.every(({ at }) => isCourseNoun(view.tokens[at]!.folded)) && told.length > 0;
  return names.length === count && (isNamed || (told.length * 2 > count && told[0] === names[0]))
    ? names.map((name) => ({ sentence, ...name }))
    : [];
}

/** A name of a course itself, headed by its noun. */
function isDirect(view: View, k: number, to: number): boolean {
  const name = courseName(view, k, to, 0);
  return name !== undefined && name.label.from === k && isOfCourse(view, name);
}

const isOpening = (view: View, k: number): boolean =>
  view.tokens[k]!.folded === ":" ||
  either.test(view.tokens[k]!.exact) ||
  // «لا ثالث لهما لمستقبل تايوان، إما …», «عن مسارين محتملين، انتقال …»: a comma before a name or إما.
  (isComma(view.tokens[k]) &&
    (either.test(view.tokens[k + 1]?.exact ?? "") || courseName(view, k + 1, view.tokens.length, 0) !== undefined));

/** «سيناريو الثورة السلمية وسيناريو القمع الواسع»: the noun twice, each time with a name of its own. */
function beside(view: View, sentence: number, { from, to }: Range): readonly Label[] {
  if (view.tokens.slice(from, to).filter(({ folded }) => one.has(folded)).length < 2) return [];
  const verbs = verbsIn(view);
  const found: Label[] = [];
  for (let i = from; i < to - 1; i++) {
    if (!one.has(view.tokens[i]!.folded)) continue;
    const next = view.tokens[i + 1]!;
    if (isQuoteOpen(next) || !isWord(next) || !hasArticle(next) || verbs[i + 1]) return [];
    const name = courseName(view, i + 1, to, 0, true);
    // «سيناريو العراق»: a place; «سيناريو الرئيس التوافقي» is named so.
    if (!name || !(isOfCourse(view, name) || hasArticle(view.tokens[i + 2]))) return [];
    found.push({ sentence, ...upToTwin(view, name) });
  }
  return found.length > 1 ? found : [];
}

/** A name ends before the next one's noun, and before what compares it. */
function upToTwin<N extends Pick<Label, "label" | "start" | "body" | "rule">>(view: View, name: N): N {
  const { from, to } = name.label;
  for (let k = from + 1; k < to; k++)
    if (
      isCourseNoun(view.tokens[k]!.folded) ||
      /^(?:اقرب|ابعد|ارجح|اضعف|اقوي|اكثر|اقل|قائما|واردا|علي|من|في|الي)$/u.test(view.tokens[k]!.folded)
    )
      return { ...name, label: { from, to: k }, body: k };
  return name;
}

/** «كان أمام الجيش خياران», «اتفق الجانبان على مسارين»: what was open once, what was agreed on or chosen. */
const isSettled = (view: View, from: number, i: number): boolean =>
  view.tokens.slice(from, i).some(({ folded }) => /^[وف]?كان(?:ت|وا)?$/u.test(folded)) ||
  verbsIn(view)
    .slice(from, i)
    .some((verb) => verb?.tense === "perfect" && /^(?:اتفق|اختار|ناقش|بحث|تدرب|جرب|وصف|شهد)$/u.test(verb.lemma));

/** Written for an exercise, a book or the screen. */
const isStaged = (view: View, { from, to }: Range): boolean =>
  view.tokens.slice(from, to).some(({ folded }) => staged.test(folded));
const staged =
  /^[وفبل]*(?:ال)?(?:تمرين|تمارين|مناوره|مناورات|تدريب|تدريبات|محاكاه|فيلم|مسلسل|مسرحيه|لعبه|روايه|قصه|فصل|متحف|متاحف)$/u;
