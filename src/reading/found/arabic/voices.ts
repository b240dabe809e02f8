// Who says it: the speaker in a stretch of tokens, the one that بحسب names, the outlet that carries it.
import { words } from "../../lexicon/lexicon.ts";
import type { Voice } from "../../reading.ts";
import type { Token } from "../../text/tokens.ts";
import type { ActorMention, Actors } from "../actors.ts";
import { mainParties } from "../mainParties.ts";
import { Phrases, stems, wordSet } from "../phrases.ts";
import type { View } from "../view.ts";
import { explains } from "./asSaid.ts";
import { titleWords } from "./heads.ts";
import { rumouredAside } from "./rumours.ts";
import type { VerbHit } from "./verbs.ts";
import { complementisers, hasArticle, isComma, isIn, isQuoteOpen, isWord, pairs, prepositions } from "./words.ts";

export const author: Voice = { type: "author" };

let sets: ReturnType<typeof makeSets> | undefined;
const makeSets = () => ({
  unnamed: new Phrases(words("ar", "unnamed").map((phrase) => [phrase, phrase] as const)),
  according: new Phrases(words("ar", "according").map((phrase) => [phrase, phrase] as const)),
  ownWords: wordSet(words("ar", "according.own")),
  statement: wordSet(
    ["statement", "statement.commit", "statement.deny", "statement.allege"].flatMap((list) => words("ar", list)),
  ),
});
export const voiceSets = () => (sets ??= makeSets());

const that = wordSet("أن إن بأن أنه أنها إنه إنها بأنه بأنها أنهم إنهم".split(" "));
/** Prepositions inside the name of an office or body: what follows still belongs to the speaker. */
const inside = wordSet("باسم لدى".split(" "));
const carriers = wordSet(words("ar", "document"));

export interface Speech {
  readonly view: View;
  readonly verbs: readonly (VerbHit | undefined)[];
  readonly actors: Actors;
  /** Mentions by the token where they begin; the longest where several do. */
  readonly at: ReadonlyMap<number, ActorMention>;
}

/** The speaker named first in `[from, to)`: a person in apposition before the body or state of the office. */
export function speakerIn(speech: Speech, from: number, to: number): Voice | undefined {
  const { view, actors, at, verbs } = speech;
  let first: ActorMention | undefined;
  let isTitled = false;
  for (let i = from; i < to && i < from + 18; i++) {
    const token = view.tokens[i]!;
    if (token.kind === "mark") {
      if (isComma(token) || '«»"'.includes(token.exact)) continue;
      break;
    }
    if (!isWord(token)) continue;
    if (token.folded === "ب" && i > from) break;
    if (that.has(token.folded) || (i > from && verbs[i] && !at.has(i))) break;
    // «أقر الطرفان بأن»: the two that the text is about.
    // «نفى كل منهما».
    const isEach = token.folded === "كل" && view.tokens[i + 1]?.folded === "منهما";
    if (!first && (isEach || /^كل(?:اهما|تاهما)$/u.test(token.folded))) return both(speech, token.exact);
    if (!first && isIn(token, pairs())) return /ان$/u.test(token.folded) ? both(speech, token.exact) : author;
    // «تتهم الحكومة حاكم الولاية فلانا»: the second office is spoken of.
    if (first && !isTitled && i >= first.to && !isComma(view.tokens[i - 1]) && titleWords().has(token.folded)) break;
    const mention = at.get(i) ?? actors.noted(i);
    if (!first && !mention) isTitled ||= stems(token.folded, "all").some(([form]) => titleWords().has(form));
    if (mention) {
      const kind = actors.entity(mention.entity)?.kind;
      // «الرئيسان فلان وفلان».
      if (kind === "person")
        return bothPersons(speech, mention) ? jointWith(speech, mention)! : { type: "actor", id: mention.entity };
      if (!first || (first.form === "demonym" && mention.form !== "demonym" && kind !== "state")) first ??= mention;
      const joint = jointWith(speech, mention);
      if (joint) return joint;
      i = mention.to - 1;
      continue;
    }
    const unnamed = first ? undefined : unnamedAt(view, i, to);
    if (unnamed) {
      const person = personNear(speech, unnamed.to, to);
      return person ?? { type: "unnamed", note: unnamed.note };
    }
    if (/^(?:في|لدي|من|ل|باسم)(?:ه|ها|هم|هما)$/u.test(token.folded)) continue;
    if (isTitled && !first && isIn(token, prepositions())) {
      const person = personNear(speech, i + 1, to);
      if (person) return person;
    }
    if (!isIn(token, prepositions()) || isIn(token, inside) || i === from) continue;
    // «وزارة الخارجية في X» was taken whole; another preposition ends the speaker.
    if (first) {
      const person = isTitled ? personBehindComma(speech, i + 1, to) : undefined;
      if (person) return person;
      break;
    }
    if (!(view.tokens[i]!.folded === "في" && (at.has(i + 1) || at.has(i + 2) || actors.noted(i + 1)))) break;
  }
  return first && { type: "actor", id: first.entity };
}

function both({ view, actors }: Speech, note: string): Voice {
  const ids = mainParties(view, actors).filter((id) => !/^(?:person|igo)$/u.test(actors.entity(id)?.kind ?? "person"));
  return ids.length === 2 ? { type: "actors", ids } : { type: "unnamed", note };
}

/** «باريس وبرلين»: several speak together. */
function jointWith({ view, at }: Speech, first: ActorMention): Voice | undefined {
  const ids = [first.entity];
  for (let next = at.get(first.to); next && next.form !== "demonym"; next = at.get(next.to)) {
    const token = view.tokens[next.from]!;
    if (!token.folded.startsWith("و") || (next.start ?? token.start) === token.start) break;
    ids.push(next.entity);
  }
  return ids.length > 1 && first.form !== "demonym" ? { type: "actors", ids: [...new Set(ids)] } : undefined;
}

function bothPersons({ at, actors }: Speech, first: ActorMention): boolean {
  const next = at.get(first.to);
  return (
    next !== undefined &&
    next.form !== "demonym" &&
    next.start !== undefined &&
    actors.entity(next.entity)?.kind === "person" &&
    next.entity !== first.entity
  );
}

/** «رئيس وفد X إلى المحادثات، فلان،»: whose office was told. */
function personBehindComma({ view, at, actors }: Speech, from: number, to: number): Voice | undefined {
  for (let i = from; i < Math.min(to - 1, from + 8); i++) {
    if (that.has(view.tokens[i]!.folded)) return undefined;
    if (!isComma(view.tokens[i])) continue;
    const mention = at.get(i + 1);
    const isPerson = mention !== undefined && actors.entity(mention.entity)?.kind === "person";
    return isPerson && isComma(view.tokens[mention.to]) ? { type: "actor", id: mention.entity } : undefined;
  }
  return undefined;
}

/** A name behind «مسؤول …» before the next preposition: then the voice has one. */
function personNear({ view, at, actors }: Speech, from: number, to: number): Voice | undefined {
  for (let i = from; i < Math.min(to, from + 6); i++) {
    const token = view.tokens[i]!;
    if (isIn(token, prepositions()) || isIn(token, complementisers())) return undefined;
    const mention = at.get(i);
    if (mention && actors.entity(mention.entity)?.kind === "person") return { type: "actor", id: mention.entity };
  }
  return undefined;
}

export function unnamedAt(
  view: View,
  i: number,
  to: number,
): { readonly to: number; readonly note: string } | undefined {
  const { unnamed } = voiceSets();
  const hit = unnamed.at(view, i, to, "all");
  if (hit) return { to: hit.to, note: hit.value };
  // «دبلوماسيا»: the accusative.
  const token = view.tokens[i];
  if (token === undefined || i >= to) return undefined;
  const word = stems(token.folded.replace(/ا$/u, ""), "all").find(([form]) => unnamedWords().has(form))?.[0];
  return word && /ًا?$/u.test(token.exact) ? { to: i + 1, note: word } : undefined;
}

let bareWords: ReadonlySet<string> | undefined;
const unnamedWords = (): ReadonlySet<string> => (bareWords ??= wordSet(words("ar", "unnamed")));

export interface According {
  readonly voice: Voice;
  /** «على حد قوله»: of whoever speaks already. */
  readonly isOwn?: true;
  /** «كما يزعم X»: his charge. */
  readonly isAlleged?: true;
  readonly from: number;
  readonly to: number;
}

/** The voice behind بحسب, وفق, نقلا عن, على حد قول, `issuer` of a document's; none where what follows is no one («وفقا للمصالح»). */
export function accordingIn(
  speech: Speech,
  from: number,
  to: number,
  issuer: (i: number, to: number) => Voice | undefined,
): According | undefined {
  const { view } = speech;
  const { according } = voiceSets();
  for (let i = from; i < to; i++) {
    // «على ما أعلن X», «كما أفاد X».
    const word = view.tokens[i]!.folded;
    const told =
      i === from ? i : word === "علي" && view.tokens[i + 1]?.folded === "ما" ? i + 2 : word === "كما" ? i + 1 : i;
    if (
      told > i &&
      (speech.verbs[told]?.lists.has("say") || alleges(speech, told) || explains(view, told)) &&
      (told > i + 1 || isComma(view.tokens[i - 1]))
    ) {
      const voice = speakerIn(speech, told + (told > i + 1 ? 0 : 1), to);
      if (voice && voice.type !== "author")
        return { voice, from: i, to: told, ...(alleges(speech, told) && { isAlleged: true as const }) };
    }
    // «، كما يُشاع،»; within a condition only beside it.
    const rumour = /^[وف]?(?:لو|اذا)$/u.test(view.tokens[from]!.folded) ? undefined : rumouredAside(view, i, to);
    if (rumour) return { voice: { type: "unnamed", note: "passive" }, from: rumour.from, to: rumour.to };
    const hit = according.at(view, i, to, "and");
    if (!hit) continue;
    const last = view.tokens[hit.to - 1]!;
    const named =
      hit.value.endsWith(" ل") || (last.folded.startsWith("ل") && hit.value.endsWith("ل")) ? hit.to - 1 : hit.to;
    const begin = inTextAt(speech, named);
    if (voiceSets().ownWords.has(last.folded) || voiceSets().ownWords.has(view.tokens[begin]?.folded ?? ""))
      return { voice: author, from: i, to: hit.to, isOwn: true };
    let end = begin;
    while (end < to && !(isComma(view.tokens[end]) && end > begin)) end++;
    if (!opensVoice(speech, begin)) continue;
    // «بحسب أحدهما»: one of those who spoke.
    if (oneOfThem.test(view.tokens[begin]!.folded))
      return { voice: { type: "unnamed", note: view.tokens[begin]!.exact }, from: i, to: hit.to };
    const voice = issuer(begin, end) ?? speakerIn(speech, begin, Math.min(end, begin + 12)) ?? carried(view, begin);
    if (voice && voice.type !== "author") return { voice, from: i, to: hit.to };
  }
  return undefined;
}

/** «وفقًا لما جاء في تقرير …»: the text, behind the verb. */
const inTextAt = ({ view, verbs }: Speech, i: number): number =>
  /^(?:جاء|ورد)$/u.test(verbs[i]?.lemma ?? "") && view.tokens[i + 1]?.folded === "في" ? i + 2 : i;

/** «كما يزعم النائب». */
const alleges = ({ verbs }: Speech, at: number): boolean =>
  verbs[at]?.lists.has("allege") === true && /^(?:زعم|ادعي)$/u.test(verbs[at].lemma);

/** «أحدهما», «بعضهم». */
export const oneOfThem = /^ا(?:حد|حدي|حدا)(?:هما|هم|هن)$|^بعض(?:هم|هن)$/u;

const numeral = /^(?:ثلاثه|اربعه|خمسه|سته|سبعه|عده|بضعه|عدد|احد|احدي)$/u;

/** What may stand behind «according to»: an actor, a title, a statement, somebody unnamed, a verb of saying. */
function opensVoice({ view, at, actors, verbs }: Speech, i: number): boolean {
  const token = view.tokens[i];
  if (!isWord(token)) return isQuoteOpen(token);
  if (oneOfThem.test(token.folded)) return true;
  // «بحسب ثلاثة مسؤولين».
  if (numeral.test(token.folded)) return unnamedAt(view, i + 1, i + 4) !== undefined;
  const mention = at.get(i);
  if (mention) return mention.form !== "demonym";
  // «في رأي المؤرخ فلان»: what he is, and his name.
  const behind = hasArticle(token) ? at.get(i + 1) : undefined;
  if (behind && actors.entity(behind.entity)?.kind === "person") return true;
  if (actors.noted(i) || verbs[i]?.lists.has("say") || unnamedAt(view, i, i + 3) || isOutletNoun(token)) return true;
  const { statement } = voiceSets();
  return stems(token.folded, "all").some(
    ([form]) =>
      statement.has(form.replace(/^ال/u, "")) ||
      carriers.has(form.replace(/^ال/u, "")) ||
      offices().has(form.replace(/^ال/u, "")),
  );
}

/** «الموقع», «للصحيفة»: one that was named, or that nobody names. */
const isOutletNoun = (token: Token | undefined): boolean =>
  /^ل?ل?(?:ال)?(?:موقع|صحيفه|قناه|مجله|اذاعه|شبكه|منصه)$/u.test(token?.folded ?? "");

let officeSet: ReadonlySet<string> | undefined;
const offices = (): ReadonlySet<string> =>
  (officeSet ??= wordSet(
    [...words("ar", "title"), ...words("ar", "body")].flatMap((phrase) => phrase.split(" ")[0]!.replace(/^ال/u, "")),
  ));

/** «البيان», «تقرير»: a text that speaks for whoever wrote it. */
export const isCarrier = (word: string): boolean =>
  stems(word, "all").some(([form]) => carriers.has(form.replace(/^ال/u, "")));

const carried = (view: View, i: number): Voice | undefined =>
  isCarrier(view.tokens[i]?.folded ?? "") ||
  voiceSets().statement.has(view.tokens[i]?.folded ?? "") ||
  isOutletNoun(view.tokens[i])
    ? { type: "unnamed", note: view.tokens[i]!.exact }
    : undefined;

/** The outlet in a stretch, for `via`. */
export function outletIn({ actors, at }: Speech, from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) {
    const mention = at.get(i);
    if (mention && actors.entity(mention.entity)?.kind === "media") return mention.entity;
  }
  return undefined;
}

export const withVia = (voice: Voice, via: string | undefined): Voice =>
  via === undefined || voice.type === "author" || (voice.type === "actor" && voice.id === via)
    ? voice
    : { ...voice, via };
