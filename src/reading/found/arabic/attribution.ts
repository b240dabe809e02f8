// How a clause is told: by the verb that leads it, the noun that carries it, the phrase that names its source.
import { rows, words } from "../../lexicon/lexicon.ts";
import type { Voice } from "../../reading.ts";
import { fold } from "../../text/folded.ts";
import { Phrases, stems, wordSet } from "../phrases.ts";
import type { Clause } from "./clauses.ts";
import { mainVerb } from "./mood.ts";
import type { VerbList } from "./verbs.ts";
import { accordingIn, author, outletIn, type Speech, speakerIn, unnamedAt, withVia } from "./voices.ts";
import { isIn, isQuoteOpen, prepositions } from "./words.ts";

export interface Told {
  readonly voice: Voice;
  /** What kind of telling: none where the text itself tells. */
  readonly act?: "say" | "deny" | "allege" | "commit";
  readonly cue?: { readonly from: number; readonly to: number };
  /** Where the content begins. */
  readonly content: number;
  readonly rule: string;
  readonly isNote?: true;
}

const that = wordSet(
  "أن إن بأن أنه أنها إنه إنها بأنه بأنها أنهم إنهم إننا أننا أنهما إنهما أنني إنني بأنهم".split(" "),
);
const acts: readonly (readonly [VerbList, NonNullable<Told["act"]>])[] = [
  ["deny", "deny"],
  ["allege", "allege"],
  ["commit", "commit"],
  ["say", "say"],
];
const statements: readonly (readonly [string, NonNullable<Told["act"]>])[] = [
  ["statement.deny", "deny"],
  ["statement.allege", "allege"],
  ["statement.commit", "commit"],
  ["statement", "say"],
];

/** With أن these make conjunctions and modals: no content of speech begins there. */
const bindsThat = wordSet("شريطة بشرط شرط بعد قبل منذ دون يمكن يجب ينبغي يفترض المفترض الممكن إلا غير".split(" "));
/** Passives without an agent: nobody's belief. */
const believed = wordSet("يعتقد يظن يفترض يخشى".split(" "));
const rumoured = wordSet("يقال قيل يشاع أشيع يروى يزعم ذكر".split(" "));

let sets: ReturnType<typeof makeSets> | undefined;
const makeSets = () => ({
  goesOn: wordSet(words("ar", "say.continue")),
  needClause: wordSet(words("ar", "say.only-with-clause")),
  silence: new Phrases(words("ar", "silence").map((phrase) => [phrase, phrase] as const)),
  participles: new Map(
    rows("ar", "say.participle").map(([word, act]) => [fold(word!), act as NonNullable<Told["act"]>]),
  ),
  nouns: statements.map(([list, act]) => [wordSet(words("ar", list)), act] as const),
});
const toldSets = () => (sets ??= makeSets());

/** Who tells a clause, and how; `last` is the last speaker of the paragraph. */
export function toldBy(speech: Speech, clause: Clause, last: Voice | undefined, subject: Voice | undefined): Told {
  const { from, to } = clause;
  const note = silence(speech, from, to);
  if (note) return note;
  const according = accordingIn(speech, from, to);
  const direct =
    clause.kind === "named"
      ? byNoun(speech, from, to)
      : (byParticiple(speech, clause, last) ?? byVerb(speech, clause, last, subject));
  if (!according) return direct ?? { voice: author, content: from, rule: "ar.clause" };
  const outlet =
    direct?.voice.type === "actor" && speech.actors.entity(direct.voice.id)?.kind === "media"
      ? direct.voice.id
      : outletIn(speech, according.from, to);
  const voice = withVia(
    according.voice.type === "unnamed" && last?.type === "unnamed" && isSameSource(speech, according.from, to)
      ? last
      : according.voice,
    outlet,
  );
  return {
    voice,
    act: direct?.act ?? "say",
    cue: { from: according.from, to: according.to },
    content: direct?.content ?? from,
    rule: "ar.according",
  };
}

const isSameSource = ({ view }: Speech, from: number, to: number): boolean =>
  view.tokens
    .slice(from, Math.min(to, from + 4))
    .some((token) => /^ال(?:مصدر|مصادر|مسوول|مسؤول|دبلوماسي)/u.test(token.folded));

/** Nobody confirmed or denied: told by the text. */
function silence({ view, verbs }: Speech, from: number, to: number): Told | undefined {
  const told = (k: number, end: number): Told => ({
    voice: author,
    cue: { from: k, to: end },
    content: from,
    rule: "ar.silence",
    isNote: true,
  });
  for (let i = from; i < Math.min(to, from + 5); i++) {
    const hit = toldSets().silence.at(view, i, to, "and");
    if (hit) return told(hit.from, hit.to);
    const word = view.tokens[i]!.folded.replace(/^[وف](?=...)/u, "");
    const rest = view.tokens.slice(i + 1, to).map((token) => token.folded);
    const has = (pattern: RegExp) => rest.slice(0, 12).some((other) => pattern.test(other));
    if (verbs[i] && /^(?:امتنع|رفض|تجنب|يرفض|ترفض)/u.test(word) && has(/^التعليق$|^التعقيب$/u)) return told(i, i + 1);
    if (verbs[i] && /^(?:التزم|لزم|لاذ|آثر)/u.test(word) && has(/^ب?الصمت$/u)) return told(i, i + 1);
    if (word === "لم" && /^[يت]قدم/u.test(rest[0] ?? "") && has(/^(?:دليلا|ادله|دليل|تفاصيل|اثباتا)$/u))
      return told(i, i + 2);
    if (word === "لم" && /^[يت](?:وكد|ؤكد)/u.test(rest[0] ?? "") && has(/^(?:ولم|ولا|او)$/u) && has(/^[يت]نف/u))
      return told(i, i + 2);
  }
  return undefined;
}

/** «تعهد ترامب بإنهاء …», «إعلان الرئيس أن …»: the noun of saying with its owner. */
function byNoun(speech: Speech, from: number, to: number): Told | undefined {
  const { view } = speech;
  const word = stems(view.tokens[from]!.folded, "all");
  const act = toldSets().nouns.find(([set]) => word.some(([form]) => set.has(form)))?.[1];
  if (!act) return undefined;
  return {
    voice: speakerIn(speech, from + 1, to) ?? author,
    act,
    cue: { from, to: from + 1 },
    content: contentOf(speech, from, to),
    rule: "ar.statement",
  };
}

function byParticiple({ view }: Speech, clause: Clause, last: Voice | undefined): Told | undefined {
  if (clause.kind !== "spoken") return undefined;
  const act =
    toldSets().participles.get(view.tokens[clause.from]!.folded.replace(/^و/u, "")) ??
    toldSets().participles.get(view.tokens[clause.from]!.folded);
  return (
    act && {
      voice: last ?? author,
      act,
      cue: { from: clause.from, to: clause.from + 1 },
      content: clause.from + 1,
      rule: "ar.say-participle",
    }
  );
}

/** Whose deed a clause tells that says nothing: «استنكرت زافيرا …، ولوحت ب…» goes on with her. */
export function doerOf(speech: Speech, clause: Clause): Voice | undefined {
  const { view, verbs } = speech;
  const at = mainVerb(verbs, view, clause.from, clause.to);
  if (at === undefined) return undefined;
  const before = at > clause.from ? speakerIn(speech, clause.from, at) : undefined;
  const found =
    before ??
    (speech.at.has(at + 1) || speech.actors.noted(at + 1) || speech.at.has(at + 2)
      ? speakerIn(speech, at + 1, clause.to)
      : undefined);
  return found?.type === "author" || found?.type === "unnamed" ? undefined : found;
}

/** The content behind the complementiser or the colon; the whole where there is none. */
function contentOf({ view }: Speech, from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (
      (that.has(view.tokens[i]!.folded) && !bindsThat.has(view.tokens[i - 1]?.folded ?? "")) ||
      view.tokens[i]!.folded === ":"
    )
      return Math.min(i + 1, to - 1);
  return from;
}

function byVerb(
  speech: Speech,
  clause: Clause,
  spoke: Voice | undefined,
  subject: Voice | undefined,
): Told | undefined {
  const { view, verbs } = speech;
  const { from, to } = clause;
  const at = mainVerb(verbs, view, from, to);
  if (at === undefined) return undefined;
  const verb = verbs[at]!;
  const act = acts.find(([list]) => verb.lists.has(list))?.[1];
  if (!act || (act === "commit" && verb.lemma === "التزم")) return undefined;
  const word = view.tokens[at]!.folded.replace(/^[وف](?=...)/u, "");
  if (at === from && view.tokens[at + 1]?.folded === "ان") {
    const cue = { from: at, to: at + 1 };
    if (believed.has(word))
      return { voice: { type: "unnamed", note: "passive" }, cue, content: from, rule: "ar.believed" };
    if (rumoured.has(word))
      return { voice: { type: "unnamed", note: "passive" }, act: "say", cue, content: at + 2, rule: "ar.rumoured" };
  }
  for (let i = from; i < at; i++) if (that.has(view.tokens[i]!.folded)) return undefined;
  if (/^(?:ان|لان)$/u.test(view.tokens[at - 1]?.folded ?? "")) return undefined;
  // «لم تعلن موقفها»: told by the text.
  if (act === "say" && /^[وف]?لم$/u.test(view.tokens[at - 1]?.folded ?? "")) return undefined;
  const last = toldSets().goesOn.has(verb.lemma) ? (spoke ?? subject) : (subject ?? spoke);
  const content = contentOf(speech, at + 1, to);
  const hasClause =
    content > at + 1 || that.has(view.tokens[at + 1]?.folded ?? "") || view.tokens.slice(at + 1, to).some(isQuoteOpen);
  if (act === "say" && !hasClause && toldSets().needClause.has(verb.lemma) && !saysByNoun(speech, at, to))
    return undefined;
  const subjectEnd = content > at + 1 ? content - 1 : to;
  const before = clause.topic ?? from;
  const cue = { from: at, to: at + 1 };
  const rule = `ar.${act}-verb`;
  if (act === "allege" && isPassive(speech, clause, at))
    return { voice: { type: "unnamed", note: "passive" }, act, cue, content: from, rule: "ar.allege-passive" };
  // The subject stands before the verb, else behind it; a bare verb goes on with the last speaker.
  const voice =
    (at > before ? speakerIn(speech, before, at) : undefined) ??
    (clause.subject ? speakerIn(speech, clause.subject.from, clause.subject.to) : undefined) ??
    behind(speech, at, subjectEnd, to, last);
  if (!voice || voice.type === "author") return undefined;
  const via = verb.lemma === "نقل" || voice.type === "unnamed" ? outletIn(speech, at + 1, subjectEnd) : undefined;
  return {
    voice: voice.type === "unnamed" && isAgain(speech, at, subjectEnd, last) ? last! : withVia(voice, via),
    act,
    cue,
    content,
    rule,
  };
}

/** «قال المصدر»: the one spoken of before. */
const isAgain = ({ view }: Speech, at: number, to: number, last: Voice | undefined): boolean =>
  last?.type === "unnamed" &&
  view.tokens
    .slice(at + 1, Math.min(to, at + 3))
    .some((token) => /^ال(?:مصدر|مصادر|مسوول|مسؤول|دبلوماسي)/u.test(token.folded));

/** «كشفت تصريحات X عن»: what says is itself a noun of saying. */
const saysByNoun = ({ view }: Speech, at: number, to: number): boolean =>
  view.tokens
    .slice(at + 1, Math.min(to, at + 3))
    .some((token) => toldSets().nouns.some(([set]) => set.has(token.folded)));

function behind(speech: Speech, at: number, end: number, to: number, last: Voice | undefined): Voice | undefined {
  const { view, verbs } = speech;
  const next = view.tokens[at + 1];
  const isBare =
    next === undefined ||
    at + 1 >= to ||
    that.has(next.folded) ||
    next.kind === "mark" ||
    isIn(next, prepositions()) ||
    /^(?:ب|ل)..../u.test(next.folded);
  if (isBare && !unnamedAt(view, at + 1, to) && !speech.at.has(at + 1)) return last;
  // «نقلت إذاعة X عن مصدر»: the voice is the one behind عن.
  if (verbs[at]!.lemma === "نقل")
    for (let i = at + 1; i < to; i++) if (view.tokens[i]!.folded === "عن") return speakerIn(speech, i + 1, to);
  const found = speakerIn(speech, at + 1, end);
  if (found) return found;
  if (last && /^ال(?:بيان|تقرير|رساله|وثيقه|متحدث|مسوول)/u.test(next?.folded ?? "")) return last;
  if (verbs[at]!.lists.has("deny") || verbs[at]!.lists.has("commit")) return last;
  // Somebody says it whom no rule knows.
  return end < to ? { type: "unnamed", note: next!.exact } : undefined;
}

/** اتُّهم, and «الذي اتهم سابقا»: by whom is not said. */
function isPassive({ view, at: mentions }: Speech, clause: Clause, at: number): boolean {
  const token = view.tokens[at]!;
  if (!/^[وف]?(?:اتهم|اتهمت|اتهموا|يتهم|تتهم)$/u.test(token.folded)) return false;
  if (/[\u064f]/u.test(token.exact)) return true;
  if (clause.kind === "relative" || at > clause.from)
    return /^(?:سابقا|ب....*|مرارا|ايضا)$/u.test(view.tokens[at + 1]?.folded ?? "");
  let names = 0;
  for (let i = at + 1; i < clause.to && !/^ب(?!ين)/u.test(view.tokens[i]!.folded); i++)
    if (mentions.get(i)?.form === "name" || mentions.get(i)?.form === "metonym" || mentions.get(i)?.form === "nominal")
      names++;
  return names === 0 && /^ب/u.test(view.tokens[at + 1]?.folded ?? "");
}
