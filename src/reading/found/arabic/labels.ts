// Names of scenarios in an Arabic text: «السيناريو الأول: ...», «على رأسها ...،», or a name and a comma at the head of a line in a section on scenarios.
import { words } from "../../lexicon/lexicon.ts";
import type { Label } from "../label.ts";
import { Phrases, wordSet } from "../phrases.ts";
import { isMark, type Range, type View } from "../view.ts";
import { announcedCourses } from "./announcedCourses.ts";
import { announcedLines } from "./announcedLines.ts";
import { colonLabels } from "./colonLabels.ts";
import { countsOther } from "./counted.ts";
import { headedLabels } from "./headedLabels.ts";
import { titleWords } from "./heads.ts";
import { atHead, introduced, mostWords, scenarioOf } from "./labelNames.ts";
import { numberedLabels } from "./numberedLabels.ts";
import { ordinalCourses } from "./ordinalCourses.ts";
import { outcomeLabels } from "./outcomeLabels.ts";
import { isOutcome } from "./outcomes.ts";
import { outlookLabels } from "./outlookLabels.ts";
import { plainLabels } from "./plainLabels.ts";
import { quotedLabels, quotedOneByOne } from "./quotedLabels.ts";
import { verbsIn } from "./verbsIn.ts";

let made: ReturnType<typeof make> | undefined;
function make() {
  return {
    noun: wordSet(words("ar", "scenario.noun")),
    rankFirst: new Phrases(words("ar", "rank.first").map((w) => [w, true] as const)),
  };
}

export function arabicLabels(view: View): readonly Label[] {
  made ??= make();
  const lists = made;
  const headed = headedLabels(view);
  const headedSections = new Set(headed.map(({ sentence }) => view.sentences[sentence]!.section));
  const plain = plainLabels(view);
  const labels: Label[] = [];
  const verbs = verbsIn(view);
  let announced = -9;
  view.sentences.forEach((sentence, s) => {
    if (sentence.isHeading) return;
    const { from, to } = view.ranges[s]!;
    if (to <= from || isOfFilm(view, view.ranges[s - 1]?.from ?? from, to)) return;
    const inSection = view.sections[sentence.section]?.role === "scenarios";
    const opensLine = s === 0 || view.sentences[s - 1]!.paragraph !== sentence.paragraph;
    const isAhead = view.tokens.slice(from, to).some((t) => ahead.test(t.folded));
    const tells = view.tokens
      .slice(from, to)
      .some((t) => lists.noun.has(t.folded) && (isAhead || !ofPlaces.test(t.folded)));
    // A list that was announced on the way in a sentence goes on line by line.
    const previous = labels.at(-1);
    const goesOn = previous !== undefined && sentence.paragraph - view.sentences[previous.sentence]!.paragraph <= 1;
    const isListed = inSection || tells || sentence.paragraph - announced <= 4;
    const told = plain.filter((label) => label.sentence === s);
    if (told.length > 0) {
      announced = sentence.paragraph;
      // Under a heading of its own it is told again.
      if (!headedSections.has(sentence.section)) labels.push(...told);
      return;
    }
    const listed = introduced(view, verbs, { from, to }, isListed);
    const found =
      listed[0] ??
      scenarioOf(view, verbs, from, to) ??
      (opensLine && goesOn && hedged(view, from, to) ? atHead(view, verbs, from, to) : undefined) ??
      (opensLine &&
      (inSection || ((isMark(view, from, "-•*·") || isNumbered(view, from)) && sentence.paragraph - announced <= 2))
        ? atHead(view, verbs, from, to)
        : undefined);
    if (found) {
      announced = sentence.paragraph;
      const rank = lists.rankFirst.in(view, from, found.label.from, "and").length > 0 ? 1 : undefined;
      labels.push({ sentence: s, ...found, ...(rank && { rank }) });
      for (const other of listed.slice(1)) labels.push({ sentence: s, ...other });
    } else {
      const quoted = quotedLabels(view, from, to);
      for (const label of quoted) {
        let body = label.to;
        while (body < to && view.tokens[body]!.kind === "mark") body++;
        const { start } = view.tokens[label.from]!;
        labels.push({ sentence: s, label, start, body, rule: "ar.scenario-introduced" });
      }
      if (tells || quoted.length > 0) announced = sentence.paragraph;
    }
  });
  const known = new Set(labels.map((label) => label.sentence));
  for (const other of [
    ...headed,
    ...announcedLines(view),
    ...quotedOneByOne(view),
    ...outcomeLabels(view),
    ...colonLabels(view),
  ])
    if (!known.has(other.sentence)) labels.push(other);
  if (labels.length < 2) {
    const outlook = outlookLabels(view);
    const taken = new Set(outlook.map((label) => label.sentence));
    if (outlook.length > 0)
      labels.splice(0, labels.length, ...labels.filter((l) => !taken.has(l.sentence)), ...outlook);
    else if (labels.length === 1) labels.push(...outlookLabels(view, labels));
  } else if (labels.every(({ sentence }) => !view.sentences[sentence]!.isHeading))
    labels.push(...outlookLabels(view, labels));
  // Counted and told in running text: those that no other rule has found.
  for (const other of [
    ...ordinalCourses(view),
    ...view.sentences.flatMap((sentence, s) => (sentence.isHeading ? [] : announcedCourses(view, s))),
  ])
    if (!labels.some((known) => known.sentence === other.sentence && overlaps(known.label, other.label)))
      labels.push(other);
  // Numbers are names only where the text gives no other.
  if (labels.length === 0) labels.push(...numberedLabels(view));
  labels.sort((a, b) => a.start - b.start);
  // «الخيار الأول هو حصان أبيض»: none of a list of courses.
  const isTold = isOutlook(view, lists.noun) || labels.some(({ label }) => isOutcome(view.tokens[label.from]));
  // One label alone, told only by its place, is more likely a line that opens with an aside.
  if (labels.length > 0 && labels.every(({ label }) => isPerson(view, label.from))) return [];
  return labels.filter(({ rule, sentence }) =>
    isOnBallot(view, view.ranges[sentence]!)
      ? false
      : rule === "ar.scenario-head"
        ? labels.length > 1
        : rule !== "ar.scenario-introduced" || isTold,
  );
}

/** «ثلاثة احتمالات: وزير الخارجية، وقائد الجيش»: who it may be. */
const isPerson = (view: View, i: number): boolean =>
  [view.tokens[i]!.folded, view.tokens[i]!.folded.slice(1)].some((word) =>
    titleWords().has(word.replace(/^ال/u, "")),
  ) && !isOutcome(view.tokens[i]);

/** «الخيار الأول في الاستفتاء», «على ورقة الاقتراع»: what may be ticked. */
const isOnBallot = (view: View, { from, to }: Range): boolean => {
  const words = view.tokens.slice(from, to).map(({ folded }) => folded);
  return (
    words.some((word) => /^[وفبل]*(?:ال)?(?:خيار|خيارات|خياران|خيارين)$/u.test(word)) &&
    words.some((word) => /^[وفبل]*(?:ال)?(?:استفتاء|اقتراع|استبيان|استماره|استطلاع)$/u.test(word)) &&
    words.some((word) => /^[وفبل]?(?:في|علي|ورقه|بطاقه|طبع|طبعت|كتب|كتبت|مطبوعه?|مدرجه?)$/u.test(word))
  );
};

const overlaps = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to;

/** Whether the text speaks of scenarios, or of several courses, by name. */
const isOutlook = (view: View, nouns: ReadonlySet<string>): boolean =>
  view.sections.some(({ role }) => role === "scenarios") ||
  view.tokens.some(({ folded }) => {
    const bare = folded.replace(/^[وفبل]?(?:ال)?(?=.{4})/u, "");
    return (
      /^(?:سيناريو|احتمال|فرضي)/u.test(bare) || (/(?:ات|ان|ين)$/u.test(bare) && (nouns.has(folded) || nouns.has(bare)))
    );
  });

/** «سيناريو الفيلم», «كاتب السيناريو»: written for the screen. */
const isOfFilm = (view: View, from: number, to: number): boolean =>
  view.tokens
    .slice(from, to)
    .some(({ folded }) => /^[وفبل]*(?:ال)?(?:فيلم|افلام|مسلسل|مسلسلات|مسرحيه|سينما|سينمائي|سينماييه?)$/u.test(folded));

/** Ways and doors are of places too: «افتتح المعرض بابين»; before somebody, or there, they are courses. */
const ofPlaces = /^(?:باب|طريق|مشهد|درب|مخرج)(?:ان|ين)$|^(?:طرق|دروب|مخارج)$/u;
const ahead = /^[وف]?(?:للخروج|للحل|للتسويه|امام.{0,3}|ثمه|هناك|اري|نري|ازاء|بين|لا|عندي|لدي.{0,2}|بقي|يبقي|من)$/u;

/** «1- …», «2. …»; the number of a list that counts scenarios. */
const isNumbered = (view: View, from: number): boolean =>
  view.tokens[from]!.kind === "number" && isMark(view, from + 1, ".)-–") && !countsOther(view, from);

/** Whether what stands behind the first comma or colon of a line is told as what may be. */
function hedged(view: View, from: number, to: number): boolean {
  for (let i = from + 1; i < Math.min(to, from + mostWords); i++)
    if (isMark(view, i, "،:"))
      return /^(?:قد|ربما|يمكن|اذا|لو|ما|في|حيث|سيـ|س[يت].+|تشمل|يشمل)$/u.test(view.tokens[i + 1]?.folded ?? "");
  return false;
}
