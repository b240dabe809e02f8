// Who a noun phrase of an English text is, as a speaker.
import type { Voice } from "../../reading.ts";
import type { ActorMention, Actors } from "../actors.ts";
import { quoteOf, type Range, type View } from "../view.ts";
import { english } from "./words.ts";

const institution =
  /^(ministry|office|department|army|navy|military|embassy|command|parliament|presidency|central bank|intelligence|police|court)$/u;
const determiners = new Set([
  "a",
  "an",
  "the",
  "its",
  "his",
  "her",
  "their",
  "some",
  "several",
  "two",
  "three",
  "many",
  "one",
  "another",
  "other",
]);

/** What kind of actor such a noun takes up again. */
const calledSo: Readonly<Record<string, RegExp>> = {
  company: /^company$/u,
  firm: /^company$/u,
  operator: /^company$/u,
  carrier: /^company$/u,
  consortium: /^company$/u,
  paper: /^media$/u,
  newspaper: /^media$/u,
  weekly: /^media$/u,
  daily: /^media$/u,
  broadcaster: /^media$/u,
  group: /^(armed group|group)$/u,
  movement: /^(armed group|group)$/u,
  militia: /^armed group$/u,
  insurgents: /^armed group$/u,
  ministry: /^institution$/u,
};

const outletWord =
  /^(?:news|television|tv|satellite|radio|agency|channel|network|station|site|website|newspaper|daily|weekly)$/u;

const lastOf = (actors: Actors, kind: RegExp, before: number): string | undefined =>
  actors
    .within({ from: Math.max(0, before - 150), to: before })
    .findLast((m) => kind.test(actors.entity(m.entity)?.kind ?? ""))?.entity;

/** The speaker that the words `[from, to)` name; undefined where they name nobody that can be told. `last` is who spoke before. */
export function voiceOf(view: View, actors: Actors, range: Range, last: Voice | undefined): Voice | undefined {
  const e = english();
  const { tokens } = view;
  let { from, to } = range;
  while (from < to && tokens[from]!.kind === "mark") from++;
  while (to > from && tokens[to - 1]!.kind === "mark") to--;
  from = afterTime(view, from, to);
  if (from >= to) return undefined;
  to = beforeRelative(view, actors, from, to);
  const word = (i: number): string => (i >= from && i < to ? tokens[i]!.folded : "");
  const mentions = actors.within({ from, to });
  const person = mentions.find((m) => actors.entity(m.entity)?.kind === "person");
  // "officials close to President X" name nobody; "the envoy to the League, X," is X.
  // "Kesh's envoy Ana Koll": the noun is his, right before his name.
  const isApposed =
    person !== undefined &&
    (view.tokens[person.from - 1]?.folded === "," ||
      (person.from > from && e.unnamed.at(view, person.from - 1) !== undefined));
  const other = person && mentions[0] === person && word(person.to) === "and" ? mentions[1] : undefined;
  if (other && other.from - person!.to <= 2 && actors.entity(other.entity)?.kind === "person")
    return { type: "actors", ids: [person!.entity, other.entity] };
  // "Aides to Governor Lind" are not he.
  const isOfOthers =
    person !== undefined &&
    !isApposed &&
    isUnnamedHead(view, from, person.from) &&
    tokens.slice(from, person.from).some(({ folded }) => /^(to|of|close|with|for|under|around)$/u.test(folded));
  if (isOfOthers) return { type: "unnamed", note: noteOf(view, from, to) };
  if (person && (isApposed || mentions[0] === person || !isUnnamedHead(view, from, person.from)))
    return actor(person.entity);
  const pronoun = e.pronoun.get(word(from));
  if (pronoun && to - from <= 2 && !["his", "her", "its", "their"].includes(word(from))) {
    // "he" is no league that spoke last.
    const isHuman =
      /^(he|she)$/u.test(word(from)) && last?.type === "actor" && actors.entity(last.id)?.kind !== "person";
    const human = isHuman ? lastOf(actors, /^person$/u, from) : undefined;
    // "it added" is no person: the paper, the ministry, the state named last.
    const isThing = word(from) === "it" && last?.type === "actor" && actors.entity(last.id)?.kind === "person";
    const thing = isThing
      ? lastOf(actors, /^(media|institution|company|body|igo|alliance|armed group|group|government|state)$/u, from)
      : undefined;
    return human ? actor(human) : thing ? actor(thing) : last;
  }
  // "a statement said": theirs who spoke before.
  if (
    to - from === 2 &&
    /^(a|its|his|her|their)$/u.test(word(from)) &&
    e.statement.has(word(from + 1)) &&
    last?.type === "actor"
  )
    return last;
  const pair = pairIn(view, actors, { from, to }, mentions, last);
  if (pair) return pair;
  const unnamed = unnamedIn(view, from, to);
  // "officials on both sides" are no side.
  if (unnamed === undefined && e.partyPronoun.in(view, from, to).length > 0) return undefined;
  const head = headOf(view, from, to);
  const ministry = institutionIn(view, actors, from, to);
  if (ministry && !(unnamed !== undefined && unnamed <= head)) return actor(ministry);
  const sender = mentions[0];
  // "League envoys": those whom a body between states sends speak for it.
  if (
    unnamed !== undefined &&
    sender?.to === unnamed &&
    /^(igo|alliance)$/u.test(actors.entity(sender.entity)?.kind ?? "") &&
    /^(envoys|monitors|observers|mediators|inspectors)$/u.test(word(unnamed))
  )
    return actor(sender.entity);
  if (unnamed !== undefined) return { type: "unnamed", note: noteOf(view, from, to) };
  // "Iran's semi-official Fars News Agency": the outlet that the phrase ends with, not whose it is.
  const outlet = mentions.find(
    (m) =>
      m !== mentions[0] &&
      actors.entity(m.entity)?.kind === "media" &&
      m.to <= head + 1 &&
      tokens.slice(m.to, head + 1).every(({ folded }) => outletWord.test(folded)),
  );
  if (outlet) return actor(outlet.entity);
  const first = mentions.find((m) => m.form !== "demonym") ?? mentions[0];
  if (first === undefined) {
    // "the group", "the company": the last of its kind, else whoever spoke or acted last; "hydrologists", "a deputy minister": somebody without a name.
    const kind = word(from) === "the" && to - from <= 3 ? calledSo[word(from + 1)] : undefined;
    const named = kind && lastOf(actors, kind, from);
    if (named) return actor(named);
    if (
      word(from) === "the" &&
      /^(group|company|organisation|organization|movement|body|firm|paper|newspaper|weekly|daily|agency|ministry|two|statement|communique|spokesman|spokeswoman|spokesperson)$/u.test(
        word(from + 1),
      )
    )
      return last?.type === "actor" ? last : undefined;
    return word(to - 1).length > 2 ? { type: "unnamed", note: noteOf(view, from, to) } : undefined;
  }
  if (isIssued(view, head, first.from)) return actor(first.entity);
  // "its security service, the Third Bureau,": the name set beside it, and no more behind.
  const beside = word(first.from - 1) === "the" ? first.from - 2 : first.from - 1;
  if (word(beside) === "," && beside > from && first.to === to) return actor(first.entity);
  // "The neighbouring kingdom of Bukiru says"
  if (
    /^(kingdom|republic|state|emirate|sultanate|duchy|principality)$/u.test(word(head)) &&
    word(head + 1) === "of" &&
    first.from <= head + 3
  )
    return actor(first.entity);
  // "leaked minutes seen by the Star": what is named stands behind the head and does not speak.
  if (
    first.from > head &&
    !/^(government|spokesman|spokeswoman|spokesperson|leader|leaders|leadership|statement|head|heads|embassy|representative)$/u.test(
      word(head),
    ) &&
    (!tokens[head]!.isCapital || view.ranges.some((range) => range.from === head))
  )
    return { type: "unnamed", note: noteOf(view, from, to) };
  // "a Bravan deputy minister", "Teskian officials": an adjective alone names nobody.
  if (
    first.form === "demonym" &&
    first.to < to &&
    !/^(government|leadership|authorities|administration|presidency)$/u.test(word(first.to))
  )
    return { type: "unnamed", note: noteOf(view, from, to) };
  // "Ostmark's fishermen": people of a state, not the state.
  if (
    tokens[first.to]?.folded === "'s" &&
    first.to < head &&
    /(men|women|(?<!lead|minist)ers|ists|ents)$/u.test(word(head))
  )
    return { type: "unnamed", note: noteOf(view, from, to) };
  const second = mentions.find((m) => m.from === first.to + 1 && word(first.to) === "and");
  if (second) return { type: "actors", ids: [first.entity, second.entity] };
  return actor(first.entity);
}

/** "Kesh's navy and the Red Cross": two who speak, each for himself. */
function pairIn(
  view: View,
  actors: Actors,
  { from, to }: Range,
  mentions: readonly ActorMention[],
  last: Voice | undefined,
): Voice | undefined {
  for (const right of mentions) {
    const and = view.tokens[right.from - 1]?.folded === "the" ? right.from - 2 : right.from - 1;
    const left = mentions.find((m) => m.to <= and);
    if (view.tokens[and]?.folded !== "and" || !left || left.to === and) continue;
    if (/^(of|between|with|from|in|to|on|for|by)$/u.test(view.tokens[left.from - 1]?.folded ?? "")) return undefined;
    if (view.tokens.slice(from, and).some((token) => token.folded === ",")) return undefined;
    const first = voiceOf(view, actors, { from, to: and }, last);
    const second = voiceOf(view, actors, { from: and + 1, to }, last);
    if (first?.type === "actor" && second?.type === "actor" && first.id !== second.id)
      return { type: "actors", ids: [first.id, second.id] };
  }
  return undefined;
}

const time =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|nightfall|dusk|dawn|noon|midnight|evening|morning|night|week|month|year|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|then|contrast|turn)$/u;

/** Behind a time without a comma: "by nightfall Torvia", "last week the minister", "on Monday Lind". */
function afterTime(view: View, from: number, to: number): number {
  const word = (i: number): string => (i < to ? view.tokens[i]!.folded : "");
  if (!/^(by|on|in|at|since|before|after|until|last|this|that|earlier|late|early)$/u.test(word(from))) return from;
  for (let i = from + 1; i < Math.min(to - 1, from + 4); i++)
    if (time.test(word(i)) && !time.test(word(i + 1)) && !/^(of|'s|,)$/u.test(word(i + 1))) return i + 1;
  return from;
}

/** "The League, whose monitors left Mong Kha, promised": who stands before its relative. */
function beforeRelative(view: View, actors: Actors, from: number, to: number): number {
  for (let i = from + 1; i < to - 1; i++)
    if (view.tokens[i]!.folded === "," && english().relative.has(view.tokens[i + 1]!.folded))
      return actors.within({ from, to: i }).length > 0 ? i : to;
  return to;
}

/** "A letter from Kesh", "a report by the Lake Authority": a document speaks for who issues it. */
const isIssued = (view: View, head: number, mention: number): boolean =>
  /^(statement|communiqu[eé]|letter|memo|memorandum|report|note|document|paper|study|assessment|dossier|cable|briefing|decree|proposal|message|declaration|bulletin|broadcast|programme|editorial|article|leaflet|commentary)$/u.test(
    view.tokens[head]!.folded,
  ) &&
  /^(from|by|on|in)$/u.test(view.tokens[head + 1]?.folded ?? "") &&
  mention - head <= (view.tokens[head + 2]?.folded === "the" ? 3 : 2);

const actor = (id: string): Voice => ({ type: "actor", id });
const noteOf = (view: View, from: number, to: number): string =>
  quoteOf(view, { from, to: Math.min(to, from + 6) }).exact;

/** The place of a noun for somebody without a name, before any comma or preposition. */
function unnamedIn(view: View, from: number, to: number): number | undefined {
  const e = english();
  for (let i = from; i < to; i++) {
    if (view.tokens[i]!.kind === "mark" || /^(of|in|from|for|to|with|at|on|who|that)$/u.test(view.tokens[i]!.folded))
      return undefined;
    if (!view.tokens[i]!.isCapital || i === from) if (e.unnamed.at(view, i, to)) return i;
  }
  return undefined;
}

const isUnnamedHead = (view: View, from: number, to: number): boolean => unnamedIn(view, from, to) !== undefined;

/** The last word of the phrase before a comma or a preposition. */
function headOf(view: View, from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (
      view.tokens[i]!.kind === "mark" ||
      /^(of|in|from|for|to|with|at|on|by|who|that|close|seen|obtained)$/u.test(view.tokens[i]!.folded)
    )
      return Math.max(from, i - 1);
  return to - 1;
}

const endsIn = (actors: Actors, id: string, word: string): boolean =>
  actors.entity(id)?.name.en?.toLowerCase().endsWith(` ${word}`) === true;

/** "Miravia's foreign ministry", "the Delmaran water ministry": an institution of that state, met here. */
function institutionIn(view: View, actors: Actors, from: number, to: number): string | undefined {
  const head = headOf(view, from, to);
  const word = view.tokens[head]!.folded;
  if (!institution.test(word) || actors.covers(head)) return undefined;
  const owner =
    actors.within({ from, to: head }).find((m) => m.to <= head) ??
    (view.tokens[head + 1]?.folded === "of" ? actors.within({ from: head + 2, to: head + 5 })[0] : undefined);
  let start = from;
  while (start < head && determiners.has(view.tokens[start]!.folded)) start++;
  const name = quoteOf(view, { from: start, to: head + 1 }).exact;
  // "The ministry": the one that spoke last.
  if (start === head && owner === undefined) {
    const met = actors.ids().findLast((id) => actors.entity(id)?.kind === "institution" && endsIn(actors, id, word));
    if (met !== undefined) return met;
  }
  return actors.meet({ kind: "institution", name, rule: "en.institution", ...(owner && { of: owner.entity }) });
}
