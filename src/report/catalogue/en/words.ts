// English: single words, counts, numbers, dates, statuses; what other texts are made of.

import type { Level3 } from "../../../assess/finding.ts";
import type { Modality, Unit } from "../../../case/case.ts";
import type { ConfirmationStatus } from "../../../lenses/evidence/finding.ts";
import { type Part, type Rich, say } from "../../document.ts";
import { englishMonths } from "../months.ts";
import { englishPlural } from "../plural.ts";

const unit = (one: string) => {
  const n = englishPlural({ one: `1 ${one}`, other: `# ${one}s` });
  return { nominative: n, oblique: n };
};
const isNoun = (word: string): boolean => /chance|odds|possibility/i.test(word);

export const words = {
  name: "English",
  quoteMarks: ["“", "”"] as readonly [string, string],
  comma: ", ",
  and: " and ",
  listMiddle: ", ",
  listLast: ", and ",
  or: " or ",
  semicolon: "; ",
  none: "none",
  dash: "—",
  /** `en` is the mark of a label that stands in the other language only. */
  labelIn: { ar: " [Arabic only]", en: " [English only]" },
  months: englishMonths as readonly string[],
  monthsLevant: englishMonths as readonly string[],
  percent: (n: number): string => `${n}%`,
  range: (low: number, high: number): string => (low === high ? `${low}%` : `${low}–${high}%`),
  about: (share: Part): Rich => say`about ${share}`,
  lessThan: (share: Part): Rich => say`less than ${share}`,
  moreThan: (share: Part): Rich => say`more than ${share}`,
  justUnder: (share: Part): Rich => say`just under ${share}`,
  justOver: (share: Part): Rich => say`just over ${share}`,
  points: englishPlural({ one: "1 point", other: "# points" }),
  signed: (n: number): string => `${n < 0 ? "−" : "+"}${Math.abs(n)}`,
  pointNoun: (n: number): string => (Math.abs(n) === 1 ? "point" : "points"),
  lessThanPoints: (n: string): string => `less than ${n}`,
  ofHundred: (n: number): string => `${n} of 100`,
  fewerThanOfHundred: (n: number): string => `fewer than ${n} of 100`,
  /** After a share that is the same in every draw. */
  everyDraw: " in every draw",
  /** The day of an act, after its actor. */
  dated: (date: Part): Rich => say` (${date})`,
  unit: { day: unit("day"), week: unit("week"), month: unit("month"), year: unit("year") } satisfies Record<
    Unit,
    unknown
  >,
  atTime: (u: Unit, n: number): string => `${u} ${n}`,
  from: (date: Part): Rich => say`from ${date}`,
  until: (date: Part): Rich => say`until ${date}`,
  fromTo: (a: Part, b: Part): Rich => say`${a} to ${b}`,
  /** A word of probability as a predicate: "is likely", "has a roughly even chance". */
  isWord: (word: string): string =>
    !isNoun(word) ? `is ${word}` : /^almost no/i.test(word) ? `has ${word}` : `has a ${word}`,
  wordAlone: (word: string): string => (isNoun(word) && !/^almost no/i.test(word) ? `a ${word}` : word),
  wordTo: (low: string, high: string): string => `${low} to ${high}`,
  detail: (p: { share: Rich; band: Part | null; words: string | null; inGap: boolean }): Rich =>
    say`(${p.share}${p.band === null ? "" : say`; band ${p.band}`}${p.words === null ? "" : `, ${p.words}`}${p.inGap ? "; between two words of the scale" : ""})`,
  cellDetail: (p: { share: Rich; band: Part | null; words: string | null }): Rich =>
    say`(${p.share}${p.band === null ? "" : say`; ${p.band}`}${p.words === null ? "" : `: ${p.words}`})`,
  level: { low: "low", moderate: "moderate", high: "high" } satisfies Record<Level3, string>,
  status: {
    confirmed: "confirmed (signed)",
    contested: "contested",
    denied: "denied",
    corroborated: "corroborated",
    "third-party-announced": "third-party-announced",
    unconfirmed: "unconfirmed",
    "single-source": "single source",
  } satisfies Record<ConfirmationStatus, string>,
  noStatus: "the author's own voice",
  modality: {
    asserted: "asserted",
    reported: "reported",
    alleged: "alleged",
    hedged: "hedged",
    possible: "possible",
    conditional: "conditional",
    pledged: "pledged",
    predicted: "predicted",
  } satisfies Record<Modality, string>,
  author: "the author",
  unattributed: "unattributed",
  chance: "chance",
  genre: {
    "op-ed": "op-ed",
    news: "news report",
    report: "report",
    digest: "digest",
    speech: "speech",
    interview: "interview",
    statement: "statement",
  } as Readonly<Record<string, string>>,
  genreOther: "text",
  language: { ar: "Arabic", en: "English" } as Readonly<Record<string, string>>,
  colon: ": ",
};
