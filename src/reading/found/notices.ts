// What a careful reader would point at, by rules that work on any text: contradictions of dates, drift of terms, accusers who are not named, silent parties.
import type { Lang } from "../../case/index.ts";
import { remembered } from "../../math/remembered.ts";
import { words } from "../lexicon/lexicon.ts";
import type { Channel, Claim, Notice, OpenList, Question, Quoted, Scenario, TimeRef } from "../reading.ts";
import type { Actors } from "./actors.ts";
import { confidence } from "./confidence.ts";
import { cuesIn } from "./cues.ts";
import { Phrases } from "./phrases.ts";
import { subjectsOf } from "./subject.ts";
import { quote, quoteOf, type View } from "./view.ts";

export interface Noticed {
  readonly claims: readonly Claim[];
  readonly questions: readonly Question[];
  readonly scenarios: readonly Scenario[];
  readonly channels: readonly Channel[];
  readonly times: readonly TimeRef[];
  readonly lists: readonly OpenList[];
  readonly published: string | undefined;
}

export function noticesOf(view: View, actors: Actors, n: Noticed): readonly Notice[] {
  const notice = (type: Notice["type"], spans: readonly Quoted[], detail: readonly string[] = []): Notice => {
    const rule = `notice.${type.replaceAll(/[^a-z]+/gu, "-")}`;
    return { type, spans, detail, rule, confidence: confidence(rule) };
  };
  const all = { from: 0, to: view.tokens.length };
  return [
    ...incumbents(view, notice),
    ...drift(view, notice),
    ...n.claims
      .filter((c) => c.modality === "alleged" && c.source.type === "unnamed" && c.cue)
      .map((c) => notice("unattributed passive", [c.cue!], [c.exact])),
    ...n.questions.filter((q) => !q.hasMark && !q.inHeading).map((q) => notice("question without question mark", [q])),
    ...ranking(view, n.scenarios, notice),
    ...spelling(view, notice),
    ...twoReadings(view, actors, n.claims, notice),
    ...absentParties(view, actors, notice),
    ...(n.published === undefined && !n.times.some((t) => t.iso)
      ? [
          notice(
            "missing date",
            cuesIn(view, "vague-time", all)
              .slice(0, 3)
              .map((c) => quoteOf(view, c)),
          ),
        ]
      : []),
    ...n.scenarios
      .filter((s) => s.trigger && !s.deadline)
      .map((s) => notice("missing deadline", [s.trigger!], [s.label.exact])),
    ...hedged(n.claims, notice),
    ...singleSource(n.claims, notice),
    ...directionMarks(view, notice),
  ];
}

type Make = (type: Notice["type"], spans: readonly Quoted[], detail?: readonly string[]) => Notice;

const office = /(?:الرئيس|president|prime minister|رئيس الوزراء)/u;
const campaign = /(?:حملت\p{L}*|ترشح\p{L}*|انتخاب\p{L}*|campaign|candidacy|election bid)/u;

/** Somebody is told to hold an office or to have had a first term, and elsewhere to have the campaign for it yet to come. */
function incumbents(view: View, notice: Make): readonly Notice[] {
  const folded = view.tokens.map((t) => t.folded);
  const holds = folded.some((w) => office.test(w)) || view.text.includes("president");
  const term = view.ranges
    .flatMap((r) => cuesIn(view, `phase.${view.lang}`, r))
    .map((c) => quoteOf(view, c))
    .find((q) => /ولاي|term/u.test(q.exact));
  const coming = view.ranges.flatMap((range) =>
    cuesIn(view, "coming", range).flatMap((hit) => {
      for (let i = Math.max(range.from, hit.from - 3); i < hit.to + 2 && i < range.to; i++)
        if (campaign.test(view.tokens[i]!.folded))
          return [quoteOf(view, { from: Math.min(i, hit.from), to: Math.max(i + 1, hit.to) })];
      return [];
    }),
  );
  return holds && term && coming.length > 0 ? [notice("internal contradiction", [...coming, term])] : [];
}

/** Stronger words for the contacts as the text goes on, each step told with its first word. */
function drift(view: View, notice: Make): readonly Notice[] {
  // For each step the longest rise that ends in it; the longest of all is told.
  const best = new Map<number, readonly Quoted[]>();
  view.ranges.forEach((range, s) => {
    if (view.sentences[s]!.isHeading) return;
    for (const cue of cuesIn(view, `contact.${view.lang}`, range)) {
      const step = Number(cue.fields[0]);
      const below =
        [...best]
          .filter(([s]) => s < step)
          .map(([, rise]) => rise)
          .sort((a, b) => b.length - a.length)[0] ?? [];
      if (below.length + 1 > (best.get(step)?.length ?? 0)) best.set(step, [...below, quoteOf(view, cue)]);
    }
  });
  const rise = [...best.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  return rise.length >= 3 ? [notice("drift of terms", rise)] : [];
}

const ranks = new Map<Lang, Phrases<true>>();

function ranking(view: View, scenarios: readonly Scenario[], notice: Make): readonly Notice[] {
  const { lang } = view;
  const marks = remembered(ranks, lang, () => new Phrases(words(lang, "rank.first").map((w) => [w, true] as const)));
  return scenarios
    .filter((s) => s.authorRank === 1)
    .flatMap((s) => {
      const sentence = view.sentences.findIndex((x) => x.start <= s.label.start && s.label.end <= x.end);
      const range = view.ranges[sentence];
      const hit = range && marks.in(view, range.from, range.to, "and")[0];
      return hit
        ? [notice("author's ranking", [quote(view, hit.start, view.tokens[hit.to - 1]!.end)], [s.label.exact])]
        : [];
    });
}

/** An accusative where a verb's subject stands: «لم يصدر تأكيدًا». */
function spelling(view: View, notice: Make): readonly Notice[] {
  if (view.lang !== "ar") return [];
  const found: Quoted[] = [];
  for (let i = 1; i < view.tokens.length; i++) {
    const before = view.tokens[i - 1]!.folded;
    const { exact } = view.tokens[i]!;
    if (/^(?:و?ف?)(?:يصدر|تصدر|صدر|صدرت|ورد|يرد)$/u.test(before) && /(?:ًا|اً)$/u.test(exact))
      found.push(quoteOf(view, { from: i, to: i + 1 }));
  }
  return found.map((f) => notice("spelling", [f]));
}

/** «قد تدفع A وB إلى»: the failure may push the two, or the two may push: a feminine verb, two capitals and no object of its own. */
function twoReadings(view: View, actors: Actors, claims: readonly Claim[], notice: Make): readonly Notice[] {
  if (view.lang !== "ar") return [];
  return claims
    .filter((c) => c.modality === "conditional")
    .flatMap((claim) => {
      const range = view.within(claim.start, claim.end);
      for (let i = range.from; i + 3 < range.to; i++) {
        if (
          !/^(?:و?ف?)(?:قد|س)$/u.test(view.tokens[i]!.folded) ||
          !/^(?:تدفع|تجبر|تقود|تجر|تحمل)$/u.test(view.tokens[i + 1]!.folded)
        )
          continue;
        const pair = actors.within({ from: i + 2, to: i + 5 });
        const last = pair.at(-1);
        if (pair.length >= 2 && last && view.tokens[last.to]?.folded === "الي")
          return [notice("two readings", [quoteOf(view, { from: i, to: last.to })])];
      }
      return [];
    });
}

/** States and groups named often that are never a subject: they are acted upon. */
function absentParties(view: View, actors: Actors, notice: Make): readonly Notice[] {
  const acting = new Set(view.ranges.flatMap((range) => clauseSubjects(view, actors, range)));
  const counts = new Map<string, number[]>();
  actors.mentions().forEach((m) => {
    if (!["state", "government", "armed group"].includes(actors.entity(m.entity)?.kind ?? "")) return;
    counts.set(m.entity, [...(counts.get(m.entity) ?? []), m.from]);
  });
  return [...counts].flatMap(([entity, places]) =>
    places.length >= 3 && !acting.has(entity)
      ? [
          notice(
            "absent party",
            places.slice(0, 5).map((i) => quoteOf(view, { from: i, to: i + 1 })),
            [entity, String(places.length)],
          ),
        ]
      : [],
  );
}

/** Subjects of the clauses of a sentence, cut at its commas. */
function clauseSubjects(view: View, actors: Actors, range: { from: number; to: number }): readonly string[] {
  const found: string[] = [];
  let from = range.from;
  for (let i = range.from; i <= range.to; i++) {
    if (i < range.to && !",،؛;".includes(view.tokens[i]!.folded)) continue;
    if (i > from)
      found.push(
        ...subjectsOf(view, actors, { from, to: i })
          .filter((m) => m.form !== "demonym")
          .map((m) => m.entity),
      );
    from = i + 1;
  }
  return found;
}

const hedges = new Set(["possible", "apparent", "predicted", "conditional"]);

function hedged(claims: readonly Claim[], notice: Make): readonly Notice[] {
  const own = claims.filter((c) => c.meta === undefined && c.modality !== "question");
  const soft = own.filter((c) => hedges.has(c.modality));
  return own.length >= 6 && soft.length * 2 >= own.length
    ? [
        notice("hedged throughout", soft.flatMap((c) => (c.cue ? [c.cue] : [])).slice(0, 12), [
          String(soft.length),
          String(own.length),
        ]),
      ]
    : [];
}

function singleSource(claims: readonly Claim[], notice: Make): readonly Notice[] {
  const told = claims.filter((c) => c.source.type !== "author" && c.meta === undefined);
  const voices = new Set(
    told.map((c) =>
      JSON.stringify(c.source.type === "actor" ? c.source.id : c.source.type === "actors" ? c.source.ids : "unnamed"),
    ),
  );
  return told.length > 0 && voices.size === 1 ? [notice("single source", told.slice(0, 5), [String(told.length)])] : [];
}

/** Marks that turn the direction of text: shown, never obeyed. */
function directionMarks(view: View, notice: Make): readonly Notice[] {
  const found = [...view.text.matchAll(/[\u202a-\u202e\u2066-\u2069]/gu)].slice(0, 20);
  return found.length > 0
    ? [
        notice(
          "direction marks",
          found.map((m) => quote(view, m.index, m.index + 1)),
          found.map((m) => `U+${m[0].codePointAt(0)!.toString(16).toUpperCase()}`),
        ),
      ]
    : [];
}
