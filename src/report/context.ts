// What every chapter needs: the assessment, the case, the language's catalogue, and makers of names, numbers and notes.
import type { Assessment } from "../assess/finding.ts";
import type { Case, Label, Lang } from "../case/case.ts";
import type { StabilityGraph } from "../lenses/stability/finding.ts";
import { ar } from "./catalogue/ar.ts";
import { type Catalogue, en } from "./catalogue/en.ts";
import { dateInWords, dateValues } from "./catalogue/months.ts";
import { type Inline, isolate, join, type Part, quoted, type Rich, rich } from "./document.ts";
import { type Lengths, lengthsOf, type Size } from "./lengths.ts";
import { atLeastPoints, type Step, toDifference, toPoints } from "./numbers.ts";

export interface ReportOptions {
  readonly lang: Lang;
  readonly size: Size;
  /** Default `latin`. */
  readonly digits?: "latin" | "arabic-indic";
  /** Month names in Arabic: January as يناير (default) or كانون الثاني. */
  readonly months?: "january" | "levant";
  /** For the picture of states, which stands in the dossier alone. */
  readonly graph?: StabilityGraph;
}

export interface NamingContext {
  readonly c: Case;
  readonly lang: Lang;
  readonly t: Catalogue;
  /** A label, isolated; marked where it stands in the other language only. */
  readonly label: (label: Label | undefined, fallback: string) => Rich;
  /** A label between quotation marks. */
  readonly quotedLabel: (label: Label | undefined, fallback: string) => Rich;
  readonly actor: (id: string) => Rich;
  /** An actor's name governed by the word before it: in Arabic a name that would change its form there is quoted instead. */
  readonly actorOf: (id: string) => Rich;
  readonly option: (id: string) => Rich;
  /** `S1 «Conditional de-escalation»`. */
  readonly scenario: (id: string) => Rich;
  /** `S1`. */
  readonly code: (id: string) => Inline;
  readonly trait: (id: string) => Rich;
  readonly channel: (id: string) => Rich;
  readonly agreement: (id: string) => Rich;
}

export interface Context extends NamingContext {
  readonly a: Assessment;
  readonly size: Size;
  /** Null where there is none to be shown. */
  readonly graph: StabilityGraph | null;
  /** True for the dossier, which leaves nothing out. */
  readonly isFull: boolean;
  readonly lengths: Lengths;
  /** The case's label in this language, else in the other; null if it has none. */
  readonly caseLabel: string | null;
  /** A number in the text: what is printed, its values (the same in both languages), the judgements it rests on. */
  readonly number: (text: string, values: readonly number[], refs: readonly string[]) => Inline;
  /** A counted noun; `say` is a plural of the catalogue. */
  readonly count: (n: number, say: (n: number) => string, refs?: readonly string[]) => Inline;
  /** A probability or share, rounded; with "less than" or "more than" where rounding would hide it. */
  readonly share: (p: number, step: Step, refs: readonly string[]) => Rich;
  /** A share in steps of 5 with "about", unless it is exactly 0 or 1, or "less than". */
  readonly about: (p: number, refs: readonly string[]) => Rich;
  /** A share as a lower bound in steps of 5, for "at least". */
  readonly atLeast: (p: number, refs: readonly string[]) => Inline;
  /** `x of 100`, of draws; steps of 5. */
  readonly ofHundred: (p: number, refs: readonly string[]) => Rich;
  /** A difference in points with its sign. */
  readonly difference: (d: number, step: Step, refs: readonly string[]) => Rich;
  /** A difference for a table whose column says "points": signed whole points. */
  readonly signed: (d: number, refs: readonly string[]) => Rich;
  /** A size for such a table, without a sign. */
  readonly points: (d: number, refs: readonly string[]) => Rich;
  readonly date: (date: string) => Inline;
  /** Footnotes to quotes, by id; unknown ids are left out. */
  readonly notes: (quotes: readonly string[]) => Rich;
  readonly list: (parts: readonly Part[]) => Rich;
  readonly listOr: (parts: readonly Part[]) => Rich;
}

/** All visible words of the report, by language. */
export const catalogues: Readonly<Record<Lang, Catalogue>> = { ar, en };

/** True for a name of several words with a sound masculine plural, whose ending the genitive changes. */
const inflects = (name: string): boolean =>
  /\s/.test(name) && name.split(/\s+/).some((word) => /^ال?\p{L}{3,}ون$/u.test(word));

/** Names of the things of a case in one language. */
export function namingContext(c: Case, lang: Lang): NamingContext {
  const t = catalogues[lang];
  const other: Lang = lang === "ar" ? "en" : "ar";
  const resolve = (label: Label | undefined, fallback: string): { text: string; lang: string; mark: string } => {
    const own = label?.[lang];
    if (own !== undefined && own !== "") return { text: own, lang, mark: "" };
    const foreign = label?.[other];
    if (foreign !== undefined && foreign !== "") return { text: foreign, lang: other, mark: t.words.labelIn[other] };
    return { text: fallback, lang: "", mark: "" };
  };
  const label: NamingContext["label"] = (l, fallback) => {
    const found = resolve(l, fallback);
    return rich(isolate(found.text, found.lang === "" ? "ltr" : "auto"), found.mark);
  };
  const quotedLabel: NamingContext["quotedLabel"] = (l, fallback) => {
    const found = resolve(l, fallback);
    return rich(found.lang === lang ? quoted(found.text) : quoted(found.text, found.lang), found.mark);
  };
  const find = <T extends { readonly id: string; readonly label: Label }>(
    items: readonly T[],
    id: string,
  ): Label | undefined => items.find((x) => x.id === id)?.label;
  const code = (id: string): Inline => isolate(id, "ltr");
  const actorLabel = (id: string): Label | undefined => find(c.actors, id) ?? find(c.channels, id);
  return {
    c,
    lang,
    t,
    label,
    quotedLabel,
    code,
    actor: (id) =>
      id === "chance"
        ? rich(t.words.chance)
        : id === "author"
          ? rich(t.words.author)
          : id === "unattributed"
            ? rich(t.words.unattributed)
            : label(actorLabel(id), id),
    actorOf: (id) => {
      const found = actorLabel(id);
      return lang === "ar" && inflects(found?.ar ?? "") ? quotedLabel(found, id) : label(found, id);
    },
    option: (id) => quotedLabel(find(c.options, id), id),
    scenario: (id) => {
      const found = find(c.scenarios, id);
      const isNamed = found?.ar !== undefined || found?.en !== undefined;
      return isNamed
        ? rich(code(id), " ", quotedLabel(found, id))
        : id === "S0"
          ? rich(code(id), " ", quoted(t.chapters.residualName))
          : [code(id)];
    },
    trait: (id) => quotedLabel(find(c.hypotheses, id), id),
    channel: (id) => quotedLabel(find(c.channels, id), id),
    agreement: (id) => quotedLabel(find(c.agreements, id), id),
  };
}

const indic = (text: string): string =>
  text.replace(/[0-9]/g, (d) => String.fromCharCode(0x0660 + Number(d))).replaceAll("%", "٪");

export function context(a: Assessment, c: Case, options: ReportOptions): Context {
  const naming = namingContext(c, options.lang);
  const { t } = naming;
  const w = t.words;
  const digits = options.lang === "ar" && options.digits === "arabic-indic" ? indic : (text: string) => text;
  const number: Context["number"] = (text, values, refs) => ({ type: "number", text: digits(text), values, refs });
  const months = options.months === "levant" ? w.monthsLevant : w.months;
  const quoteIds = new Set(c.quotes.map((q) => q.id));
  const share: Context["share"] = (p, step, refs) => {
    const { points, edge } = toPoints(p, step);
    if (edge === "below") return w.lessThan(number(w.percent(step), [step], refs));
    if (edge === "above") return w.moreThan(number(w.percent(100 - step), [100 - step], refs));
    return [number(w.percent(points), [points], refs)];
  };
  return {
    ...naming,
    a,
    size: options.size,
    graph: options.graph ?? null,
    isFull: options.size === "dossier",
    lengths: lengthsOf(options.size),
    caseLabel:
      a.label === null ? null : (a.label[options.lang] ?? a.label[options.lang === "ar" ? "en" : "ar"] ?? null),
    number,
    count: (n, say, refs = []) => number(say(n), [n], refs),
    share,
    about: (p, refs) => {
      const shown = share(p, 5, refs);
      return p === 0 || p === 1 || shown.length > 1 ? shown : w.about(shown);
    },
    atLeast: (p, refs) => number(w.percent(atLeastPoints(p, 5)), [atLeastPoints(p, 5)], refs),
    ofHundred: (p, refs) => {
      const { points, edge } = toPoints(p, 5);
      if (edge === "below") return [number(w.fewerThanOfHundred(5), [5], refs)];
      if (edge === "above" && points === 100) return [number(w.ofHundred(99), [99], refs)];
      return [number(w.ofHundred(points), [points], refs)];
    },
    difference: (d, step, refs) => {
      const { points, small } = toDifference(d, step);
      if (small) return [number(w.lessThanPoints(w.points(step)), [d < 0 ? -step : step], refs)];
      if (points === 0) return [number(w.points(0), [0], refs)];
      return rich(number(w.signed(points), [points], refs), " ", w.pointNoun(points));
    },
    signed: (d, refs) => {
      const { points, small } = toDifference(d, 1);
      return small
        ? w.lessThan(number("1", [1], refs))
        : [number(points === 0 ? "0" : w.signed(points), [points], refs)];
    },
    points: (d, refs) => {
      const { points, small } = toDifference(Math.abs(d), 1);
      return small ? w.lessThan(number("1", [1], refs)) : [number(String(points), [points], refs)];
    },
    date: (date) => number(dateInWords(date, months), dateValues(date), []),
    notes: (quotes) => quotes.filter((q) => quoteIds.has(q)).map((q): Inline => ({ type: "note", quote: q })),
    list: (parts) => (parts.length === 2 ? join(parts, w.and) : join(parts, w.listMiddle, w.listLast)),
    listOr: (parts) => join(parts, w.or),
  };
}
