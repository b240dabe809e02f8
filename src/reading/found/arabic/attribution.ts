// How a clause is told: by the verb that leads it, the noun that carries it, the phrase that names its source.
import { rows, words } from "../../lexicon/lexicon.ts";
import type { Voice } from "../../reading.ts";
import { fold } from "../../text/folded.ts";
import type { Token } from "../../text/tokens.ts";
import { Phrases, wordSet } from "../phrases.ts";
import type { View } from "../view.ts";
import { accusedAt } from "./accused.ts";
import { behind } from "./behindVerb.ts";
import { carriedBy, carriers, contentOf, inStatement, quotedFrom } from "./carried.ts";
import type { Clause } from "./clauses.ts";
import { asksAt, that } from "./clauseWords.ts";
import { isGist, saysByNoun, statementAct } from "./deedNouns.ts";
import { byDeed } from "./deeds.ts";
import { titleWords } from "./heads.ts";
import { issuerOf } from "./issuers.ts";
import { mainVerb } from "./mood.ts";
import { isPassedOn } from "./passedOn.ts";
import { impersonal, isPassive } from "./passives.ts";
import { rumourAt } from "./rumours.ts";
import { silence } from "./silence.ts";
import { blames, chargeAt, isAccused, quotesSpeech, quotingVerb, theirs, urging } from "./speaking.ts";
import { tiedAt } from "./tied.ts";
import type { Told } from "./told.ts";
import type { VerbHit, VerbList } from "./verbs.ts";
import { holdsThat, keepsDenying, ownedByBoth, passesOn } from "./verbTurns.ts";
import { accordingIn, author, isCarrier, oneOfThem, outletIn, type Speech, speakerIn, withVia } from "./voices.ts";
import { hasArticle, hasTanwin } from "./words.ts";

const acts: readonly (readonly [VerbList, NonNullable<Told["act"]>])[] = [
  ["deny", "deny"],
  ["allege", "allege"],
  ["commit", "commit"],
  ["say", "say"],
];
let sets: ReturnType<typeof makeSets> | undefined;
const makeSets = () => ({
  goesOn: wordSet(words("ar", "say.continue")),
  needClause: wordSet(words("ar", "say.only-with-clause")),
  unnamed: wordSet(words("ar", "unnamed")),
  judges: wordSet(words("ar", "say.judge")),
  falsehoods: new Phrases(words("ar", "deny.object").map((phrase) => [phrase, true] as const)),
  participles: new Map(
    rows("ar", "say.participle").map(([word, act]) => [fold(word!), act as NonNullable<Told["act"]>]),
  ),
});
const toldSets = () => (sets ??= makeSets());

/** Who tells a clause, and how; `last` is the last speaker of the paragraph. */
export function toldBy(speech: Speech, clause: Clause, last: Voice | undefined, subject: Voice | undefined): Told {
  const { from, to } = clause;
  const note = silence(speech, from, to);
  if (note) return note;
  // «هل تعلن X الحرب»: asked, not announced.
  if (asksAt(speech.view, speech.verbs, from)) return { voice: author, content: from, rule: "ar.clause" };
  // «تناقلت ثلاث قنوات الرواية نفسها»: told of them.
  if (isPassedOn(speech.view, from, to)) return { voice: author, content: from, rule: "ar.clause" };
  const that = rumourAt(speech.view, from, to);
  if (that !== undefined)
    return {
      voice: { type: "unnamed", note: "passive" },
      act: "say",
      cue: { from, to: from + 1 },
      content: that + 1,
      rule: "ar.rumoured",
    };
  const accused = accusedAt(speech.view, from, to);
  if (accused !== undefined)
    return {
      voice: { type: "unnamed", note: "passive" },
      act: "allege",
      cue: { from: accused, to: accused + 1 },
      content: from,
      rule: "ar.allege-passive",
    };
  const according = accordingIn(speech, from, to, (i, end) =>
    issuerOf(speech, i, end, doerOf(speech, clause) ?? subject),
  );
  const direct =
    clause.kind === "named"
      ? byNoun(speech, from, to, last)
      : (byParticiple(speech, clause, subject ?? last) ?? byVerb(speech, clause, last, subject));
  const isOwn = according?.isOwn === true;
  if (!according || (isOwn && (direct || !last))) return direct ?? { voice: author, content: from, rule: "ar.clause" };
  const outlet =
    direct?.voice.type === "actor" && speech.actors.entity(direct.voice.id)?.kind === "media"
      ? direct.voice.id
      : outletIn(speech, according.from, to);
  const isLast =
    isOwn ||
    (according.voice.type === "unnamed" &&
      last !== undefined &&
      ((last.type === "unnamed" && isSameSource(speech, according.from, to)) || isSameText(speech, according.to)));
  const voice = withVia(isLast && last ? last : according.voice, outlet);
  return {
    voice,
    act: according.isAlleged ? "allege" : (direct?.act ?? "say"),
    cue: { from: according.from, to: according.to },
    content: direct?.content ?? from,
    rule: "ar.according",
  };
}

const isSameSource = ({ view }: Speech, from: number, to: number): boolean =>
  view.tokens.slice(from, Math.min(to, from + 4)).some((token) => isSameVoice(token.folded));

/** «المصدر», «الموظف»: with the article one who spoke before. */
const isSameVoice = (word: string): boolean =>
  oneOfThem.test(word) ||
  /^ال(?:مصدر|مصادر|مسوول|مسؤول|دبلوماسي)/u.test(word) ||
  (/^ال..../u.test(word) && toldSets().unnamed.has(word.slice(2)));

/** «بحسب البيان»: of the last speaker. */
const isSameText = ({ view }: Speech, at: number): boolean =>
  hasArticle(view.tokens[at]) && isCarrier(view.tokens[at]!.folded);

/** «تعهد ترامب بإنهاء …», «إعلان الرئيس أن …»: the noun of saying with its owner. */
function byNoun(speech: Speech, from: number, to: number, last: Voice | undefined): Told | undefined {
  const { view } = speech;
  if (isGist(view, from, to))
    return {
      voice: last ?? { type: "unnamed", note: view.tokens[from + 1]!.exact },
      act: "say",
      cue: { from, to: from + 1 },
      content: contentOf(speech, from, to),
      rule: "ar.statement",
    };
  const act = statementAct(view.tokens[from]!.folded);
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

const isTitle = (token: Token | undefined): boolean =>
  token !== undefined && titleWords().has(token.folded.replace(/^ال/u, ""));

/** Whose deed a clause tells that says nothing: «استنكرت زافيرا …، ولوحت ب…» goes on with her. */
export function doerOf(speech: Speech, clause: Clause): Voice | undefined {
  const { view, verbs } = speech;
  const at = mainVerb(verbs, view, clause.from, clause.to);
  if (at === undefined) return undefined;
  const before = at > clause.from ? speakerIn(speech, clause.from, at) : undefined;
  const found =
    before ??
    (speech.at.has(at + 1) || speech.actors.noted(at + 1) || speech.at.has(at + 2) || isTitle(view.tokens[at + 1])
      ? speakerIn(speech, at + 1, clause.to)
      : undefined);
  return found?.type === "author" || found?.type === "unnamed" ? undefined : found;
}

function byVerb(
  speech: Speech,
  clause: Clause,
  spoke: Voice | undefined,
  subject: Voice | undefined,
): Told | undefined {
  const { view, verbs } = speech;
  const { from, to } = clause;
  const at = quotingVerb(speech, from, to) ?? mainVerb(verbs, view, from, to);
  if (at === undefined) return undefined;
  const verb = verbs[at]!;
  if (ownedByBoth(view, verb, at, to) || passesOn(view, verb, at, to)) return undefined;
  const carried =
    carriedBy(speech, clause, at, spoke) ??
    byDeed(speech, clause, at, subject ?? spoke) ??
    inStatement(speech, clause, at, subject);
  if (carried) return carried;
  const listed =
    acts.find(([list]) => verb.lists.has(list))?.[1] ??
    (holdsThat(view, verb, at, to) ? "say" : keepsDenying(view, verb, at, to) ? "deny" : undefined);
  const isJudged = toldSets().judges.has(verb.lemma) && verb.tense === "perfect";
  // «وصف الأنباء بأنها كاذبة»: a denial.
  const isFalse = toldSets().judges.has(verb.lemma) && toldSets().falsehoods.in(view, at + 1, to, "all").length > 0;
  const act = isFalse ? "deny" : blames(view, verb, at, to) ? "allege" : listed;
  if (!act || (verb.lemma === "التزم" && !bindsItself(view, at, to))) return undefined;
  const passive = impersonal(speech, from, at, act);
  if (passive) return passive;
  const isQuoting = quotingVerb(speech, from, to) === at;
  for (let i = from; i < at && !isQuoting; i++)
    if (that.has(view.tokens[i]!.folded) && !beforeDone.test(view.tokens[i - 1]?.folded ?? "")) return undefined;
  if (/^(?:ان|لان)$/u.test(view.tokens[at - 1]?.folded ?? "") && !beforeDone.test(view.tokens[at - 2]?.folded ?? ""))
    return undefined;
  // «قد تخشى X أن», «ستعلن X أن»: what the text takes for possible or to come.
  if (isSupposed(view, verb, at)) return undefined;
  // «لم تعلن موقفها»: told by the text.
  const isLam = /^[وف]?لم$/u.test(view.tokens[at - 1]?.folded ?? "");
  if (act === "say" && isLam && verb.lemma !== "استبعد") return undefined;
  const isShesWho = /^و?(?:لكن|ان|ب?ان)(?:ه|ها|هم|هما)$/u.test(view.tokens[from - 1]?.folded ?? "");
  const last = toldSets().goesOn.has(verb.lemma) && !isShesWho ? (spoke ?? subject) : (subject ?? spoke);
  const content = contentOf(speech, at + 1, to);
  const hasClause =
    content > at + 1 ||
    that.has(view.tokens[at + 1]?.folded ?? "") ||
    quotesSpeech(view, at + 1, to, verb) ||
    // «ربطت X عودة سفيرها باعتذار».
    (/^(?:ربط|رهن)$/u.test(verb.lemma) && tiedAt(view, from, at, to) !== undefined);
  // «بوراسك تعتبر المحطات أرضًا محتلة»: whose judgement it is stands at once before it.
  const isHers = [at - 1, at - 2, at - 3].some(
    (i) => i >= from && speech.at.get(i)?.to === at && speech.at.get(i)!.form !== "demonym",
  );
  // «ترى X في المحطة آخر أوراقها»: what she takes it for.
  const isSeen =
    verb.lemma === "راي" &&
    verb.tense === "imperfect" &&
    [at + 1, at + 2].some((i) => view.tokens[speech.at.get(i)?.to ?? 0]?.folded === "في");
  const isJudgement = isSeen || (isJudged && speech.at.has(at + 1)) || (isHers && toldSets().judges.has(verb.lemma));
  if (
    act === "say" &&
    !isQuoting &&
    !hasClause &&
    !isJudgement &&
    toldSets().needClause.has(verb.lemma) &&
    !saysByNoun(speech, at, to)
  )
    return undefined;
  const said = content > at + 1 ? content - 1 : to;
  const subjectEnd = act === "allege" ? Math.min(said, chargeAt(speech, at, to)) : said;
  const cue = { from: at, to: at + 1 };
  const rule = `ar.${act}-verb`;
  if (isQuoting) {
    const quoter = behind(speech, at, to - 1, to, last);
    if (!quoter || quoter.type === "author") return undefined;
    // «ليس صحيحًا أننا تسلّمنا مهلة، أجاب X».
    const isUntrue = /^(?:ليس صحيح|غير صحيح|لا صح[هة])/u.test(
      `${view.tokens[from]!.folded} ${view.tokens[from + 1]?.folded}`,
    );
    return { voice: quoter, act: isUntrue ? "deny" : act, cue, content: from, rule };
  }
  const before = clause.topic ?? from;
  if (act === "allege" && isPassive(speech, clause, at))
    return { voice: { type: "unnamed", note: "passive" }, act, cue, content: from, rule: "ar.allege-passive" };
  if (act === "allege" && at === from && isAccused(speech, at, subjectEnd))
    return { voice: last ?? { type: "unnamed", note: "passive" }, act, cue, content, rule };
  // The subject stands before the verb, else behind it; a bare verb goes on with the last speaker.
  const voice =
    urging(speech, at, from, subject) ??
    quotedFrom(speech, at, subjectEnd) ??
    (at > before ? speakerIn(speech, before, at) : undefined) ??
    (clause.subject ? speakerIn(speech, clause.subject.from, clause.subject.to) : undefined) ??
    (hasTanwin(view.tokens[from]!) && at > from && !verbs[from]
      ? { type: "unnamed" as const, note: view.tokens[from]!.exact }
      : undefined) ??
    theirs(speech, before, at) ??
    behind(speech, at, subjectEnd, to, last);
  if (!voice || voice.type === "author") return undefined;
  const via =
    carriers.has(verb.lemma) || voice.type === "unnamed"
      ? outletIn(speech, carriers.has(verb.lemma) ? before : at + 1, subjectEnd)
      : undefined;
  return {
    voice: voice.type === "unnamed" && isAgain(speech, at, subjectEnd, last) ? last! : withVia(voice, via),
    act,
    cue,
    content,
    rule,
  };
}

/** «التزمت X ألا تطلق»: what it will not do; «التزمت X الصمت», «التزمت الهدنة» tell what it does. */
const bindsItself = (view: View, at: number, to: number): boolean =>
  view.tokens.slice(at + 1, Math.min(to, at + 9)).some(({ folded }) => /^(?:ب?الا|بان|ان)$/u.test(folded));

/** «سبق أن أعلن», «منذ أن أعلن»: told, not something to be told. */
const beforeDone = /^[وف]?(?:سبق|منذ|بعد|عقب)$/u;

const isSupposed = (view: View, verb: VerbHit, at: number): boolean =>
  verb.isFuture ||
  (verb.tense === "imperfect" &&
    !verb.isEither &&
    /^[وف]?(?:قد|ربما|سوف|لن)$/u.test(view.tokens[at - 1]?.folded ?? ""));

/** «قال المصدر»: the one spoken of before. */
const isAgain = ({ view }: Speech, at: number, to: number, last: Voice | undefined): boolean =>
  last?.type === "unnamed" &&
  view.tokens.slice(at + 1, Math.min(to, at + 3)).some((token) => isSameVoice(token.folded));
