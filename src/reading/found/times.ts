// Times that a text names, with how finely they are told. A date becomes ISO only where its words fix it, or the article's own date does.

import { lately } from "../../math/remembered.ts";
import type { TimeRef } from "../reading.ts";
import { fold } from "../text/folded.ts";
import type { Token } from "../text/tokens.ts";
import { quote, type View } from "./view.ts";

const names: readonly (readonly string[])[] = [
  ["january", "jan", "يناير", "كانون الثاني", "جانفي"],
  ["february", "feb", "فبراير", "شباط", "فيفري"],
  ["march", "mar", "مارس", "آذار"],
  ["april", "apr", "أبريل", "نيسان", "إبريل", "أفريل"],
  ["may", "مايو", "أيار", "ماي"],
  ["june", "jun", "يونيو", "حزيران", "جوان"],
  ["july", "jul", "يوليو", "تموز", "جويلية"],
  ["august", "aug", "أغسطس", "آب", "أوت"],
  ["september", "sep", "sept", "سبتمبر", "أيلول"],
  ["october", "oct", "أكتوبر", "تشرين الأول"],
  ["november", "nov", "نوفمبر", "تشرين الثاني"],
  ["december", "dec", "ديسمبر", "كانون الأول"],
];

/** Every name of a month as it is written, the longest first. */
export const monthNames: readonly string[] = names.flat().sort((a, b) => b.length - a.length);

const months: Readonly<Record<string, number>> = Object.fromEntries(
  names.flatMap((own, k) => own.map((name) => [fold(name), k + 1] as const)),
);

const month = Object.keys(months)
  .sort((a, b) => b.length - a.length)
  .join("|");
const day = "[0-3]?[0-9]";
const year = "(?:19|20)[0-9]{2}";
const letter = "\\p{L}\\p{N}";
const at = (body: string) => new RegExp(`(?<![${letter}])(?:${body})(?![${letter}])`, "gu");

interface Form {
  readonly re: RegExp;
  /** Whether it always holds a number. */
  readonly isNumbered?: boolean;
  readonly precision: TimeRef["precision"];
  readonly iso?: (match: RegExpMatchArray, published: string | undefined) => string | undefined;
}

const pad = (n: number | string): string => String(n).padStart(2, "0");

// Double month names («شباط/فبراير») are one month. All in the matching view, small letters, digits 0-9.
const forms: readonly Form[] = [
  {
    re: at(`(${year})-(0[1-9]|1[0-2])-(${day})`),
    isNumbered: true,
    precision: "day",
    iso: (m) => `${m[1]}-${m[2]}-${pad(m[3]!)}`,
  },
  {
    re: at(`(${day}) (${month})(?:[/ ](?:${month}))?,? (${year})`),
    isNumbered: true,
    precision: "day",
    iso: (m) => `${m[3]}-${pad(months[m[2]!]!)}-${pad(m[1]!)}`,
  },
  {
    re: at(`(${month}) (${day}),? (${year})`),
    isNumbered: true,
    precision: "day",
    iso: (m) => `${m[3]}-${pad(months[m[1]!]!)}-${pad(m[2]!)}`,
  },
  {
    re: at(`(${month})(?:[/ ](?:${month}))?,? (?:من عام |عام |سنه )?(${year})`),
    isNumbered: true,
    precision: "month",
    iso: (m) => `${m[2]}-${pad(months[m[1]!]!)}`,
  },
  {
    re: at(`(?:من )?(${year}) ?(?:-|to|الي|حتي) ?(${year})`),
    isNumbered: true,
    precision: "interval",
    iso: (m) => `${m[1]}/${m[2]}`,
  },
  {
    re: at(`(?:in|since|of|عام|سنه|العام|منذ|منذ عام|في عام) (${year})`),
    isNumbered: true,
    precision: "year",
    iso: (m) => m[1],
  },
  {
    re: at(`(${day}) (${month})(?:[/ ](?:${month}))?`),
    isNumbered: true,
    precision: "day",
    iso: (m, published) => published && `${published.slice(0, 4)}-${pad(months[m[2]!]!)}-${pad(m[1]!)}`,
  },
  {
    re: at(
      "(?:خلال|في غضون|within) [0-9]+ (?:ساعه|ساعات|يوما|ايام|اسبوعا|اسابيع|شهرا|اشهر|hours?|days?|weeks?|months?)",
    ),
    isNumbered: true,
    precision: "duration",
  },
  {
    re: at(
      "(?:ما يقرب من|نحو|قرابه|nearly|about|almost|more than) (?:[0-9]+|ثلاث|اربع|خمس|عامين|سنتين|عقدين|two|three|four|five|ten|a) ?(?:سنوات|اعوام|عقود|years?|decades?|months?)?",
    ),
    precision: "duration",
  },
  {
    re: at("(?:الاسبوع|الشهر|العام|السنه|العقد) (?:الماضي|الماضيه|المقبل|المقبله|الجاري|الجاريه|الحالي|القادم)"),
    precision: "relative",
  },
  {
    re: at(
      "(?:last|next|this) (?:week|month|year|spring|summer|autumn|winter|decade|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)",
    ),
    precision: "relative",
  },
  {
    re: at(
      "قبل (?:ايام|اسابيع|اشهر|سنوات|يومين|اسبوعين|شهرين|عامين)|(?:days|weeks|months|years|two days|two weeks) ago",
    ),
    precision: "relative",
  },
  {
    re: at(
      "(?:يوم )?(?:الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day",
    ),
    precision: "relative",
  },
  { re: at("(?:صباح|مساء)?(?:امس|اليوم|غدا)|yesterday|tomorrow"), precision: "relative" },
];

const numbered = forms.filter((form) => form.isNumbered);
const worded = forms.filter((form) => !form.isNumbered);
/** Most sentences name no time: they are gone through once for all forms that need no number. */
const anyWorded = new RegExp(worded.map(({ re }) => re.source).join("|"), "u");

/** In order of place, none overlapping; the finer form first where two would. `published`: the article's ISO date, if any. */
export function timesOf(view: View, published: string | undefined): readonly TimeRef[] {
  const found: TimeRef[] = [];
  view.sentences.forEach((sentence, s) => {
    const { from, to } = view.ranges[s]!;
    if (!mayNameTime(view, from, to)) return;
    // The sentence in the matching view: tokens with one blank between, and for each unit the token it belongs to.
    const starts: number[] = [];
    let folded = "";
    for (let i = from; i < to; i++) {
      const token = view.tokens[i]!;
      if (i > from && token.start > view.tokens[i - 1]!.end) folded += " ";
      while (starts.length < folded.length) starts.push(i - 1);
      folded += isLed(token) ? ` ${token.folded.slice(1)}` : token.folded;
    }
    while (starts.length < folded.length) starts.push(to - 1);
    const here: TimeRef[] = [];
    for (const { re, precision, iso } of formsFor(folded))
      for (const match of folded.matchAll(re)) {
        const head = view.tokens[starts[match.index]!]!;
        const start = head.start + (isLed(head) ? 1 : 0);
        const end = view.tokens[starts[match.index + match[0].length - 1]!]!.end;
        if (end > sentence.end || here.some((t) => t.start < end && start < t.end)) continue;
        const value = iso?.(match, published);
        here.push({
          ...quote(view, start, end),
          ...(value && { iso: value }),
          precision: iso && !value ? "relative" : precision,
        });
      }
    found.push(...here.sort((a, b) => a.start - b.start));
  });
  return found;
}

/** Those that the words may hold, the finer first. */
const formsFor = (folded: string): readonly Form[] => [
  ...(/[0-9]/.test(folded) ? numbered : []),
  ...(anyWorded.test(folded) ? worded : []),
];

/** Most sentences have no number, and no word that a form without one needs: they need not be put together. */
function mayNameTime({ tokens }: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.kind === "number" || isOfTime(tokens[i]!.folded)) return true;
  return false;
}

const isOfTime = lately((folded) =>
  /اسبوع|شهر|عام|سنه|عقد|قبل|احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت|امس|يوم|غدا|نحو|قرابه|^و?ما$|nearly|about|almost|more|last|next|this|day|week|month|year|tomorrow/u.test(
    folded,
  ),
);

/** و before a time is "and". */
const isLed = ({ folded }: Token): boolean => folded.startsWith("و") && /^و(?:ال|قبل)/u.test(folded);
