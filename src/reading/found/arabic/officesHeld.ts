// An office or a rank alone for the one who was introduced with it: «وزير دفاع سامورا كريم فياض … وأضاف الوزير».
import { words } from "../../lexicon/lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { stems, wordSet } from "../phrases.ts";
import { isAdjective, stateOf } from "./chain.ts";
import { owned, titleWords } from "./heads.ts";
import { isUnknownWord } from "./ordinaryWords.ts";
import { isInsideName, mayName, type Scene } from "./scene.ts";
import { type Title, titleAt } from "./titles.ts";
import { days, hasArticle, isComma, isWord } from "./words.ts";

/** An office as it is told at one place. */
interface Told {
  readonly at: number;
  /** The state whose office it is, and what it is over («دفاع»), where told. */
  readonly state: string | undefined;
  readonly over: string | undefined;
}

/** An office that somebody was introduced with. */
interface Held extends Told {
  readonly person: string;
  /** Whether the first word stands for the office: «الوزير», but no «الرئيس» for the head of a committee. */
  readonly isShort: boolean;
}

/** The person named at a token. */
export function personAt({ names, actors }: Scene, i: number): string | undefined {
  const hit = names.get(i);
  if (hit?.form !== "name") return undefined;
  if (hit.known) return hit.known.kind === "person" ? hit.known.id : undefined;
  return actors.entity(hit.entity!)?.kind === "person" ? hit.entity : undefined;
}

/** Whom a title introduces: named behind it, behind the rank that follows it, or in apposition. */
export function personBehind(scene: Scene, { from, to }: Title): string | undefined {
  const at = isComma(scene.view.tokens[to]) ? to + 1 : to;
  const person = personAt(scene, at);
  if (person || at !== to) return person;
  const rank = titleAt(scene, at);
  // «لم تقنع رواية السفير وزيرة الدفاع»: another's office, not his.
  const isShe = (k: number): boolean => /ة$/u.test(scene.view.tokens[k]!.exact);
  return rank && isShe(from) === isShe(at)
    ? personAt(scene, isComma(scene.view.tokens[rank.to]) ? rank.to + 1 : rank.to)
    : undefined;
}

/** The state that a title tells, by its name or its adjective. */
function stateIn(scene: Scene, { from, to }: Title): string | undefined {
  for (let k = to - 1; k > from; k--) {
    const hit = scene.names.get(k);
    const state = hit && stateOf(scene, hit);
    if (state) return state;
  }
  return undefined;
}

let lone: ReadonlySet<string> | undefined;
/** First words that stand for nobody alone, or for anything else: السيد, الأمين, الفريق. */
const neverAlone = (): ReadonlySet<string> => (lone ??= wordSet(words("ar", "office.never-alone")));

let describing: ReadonlySet<string> | undefined;
/** Titles that may be the adjective of a noun before them: «الحزب الحاكم». */
const likeAdjectives = (): ReadonlySet<string> => (describing ??= wordSet(words("ar", "office.adjective")));

let possessions: ReadonlySet<string> | undefined;
/** «منصب الوزير», «مكتب الحاكم»: the office is told of, or another's. */
const ofOffice = (): ReadonlySet<string> => (possessions ??= wordSet(words("ar", "office.before")));

/** The first word of a title without particles, article and pronoun: of «ووزيرها» وزير. */
function wordOf({ view }: Scene, i: number): string | undefined {
  for (const [form] of stems(view.tokens[i]!.folded, "all")) {
    const bare = form.replace(/^ال/u, "");
    if (titleWords().has(form) || titleWords().has(bare)) return bare;
    const stem = owned(form);
    if (stem && titleWords().has(stem)) return stem;
  }
  return undefined;
}

/** «رئيس سامورا», «الرئيس»: of a land; the head of a body is not called so alone. */
function mayBeCalled(scene: Scene, { from }: Title, word: string): boolean {
  const { view, names } = scene;
  if (neverAlone().has(word)) return false;
  const isDefinite = /^[وفبكل]*ال/u.test(view.tokens[from]!.folded);
  if (/^(?:رئيسه?|نائبه?)$/u.test(word)) {
    const next = view.tokens[from + 1];
    const hit = names.get(from + 1);
    const isOfLand = /^(?:الجمهوريه|البلاد|الدوله)$/u.test(next?.folded ?? "") || (hit && stateOf(scene, hit));
    return isDefinite || (word.startsWith("رئيس") && !!isOfLand);
  }
  return true;
}

/** Of two tellings: whether they cannot be the same office. */
const differ = (a: Told, b: Told): boolean =>
  (a.state !== undefined && b.state !== undefined && a.state !== b.state) ||
  (a.over !== undefined && b.over !== undefined && a.over !== b.over);

/** Who holds which office, by the word that stands for it alone. */
export class OfficesHeld {
  readonly #scene: Scene;
  readonly #held = new Map<string, Held[]>();
  /** Offices of which no holder is named there. */
  readonly #others = new Map<string, Told[]>();
  /** Of each person, where the name stands, in order. */
  readonly #named = new Map<string, number[]>();
  /** Tokens of the first line, which tells of what comes. */
  readonly #headline: number;

  constructor(scene: Scene) {
    this.#scene = scene;
    const { view, names } = scene;
    const ends = new Map<number, string>();
    for (const { from, to } of [...names.values()].sort((a, b) => a.from - b.from)) {
      const person = personAt(scene, from);
      if (!person) continue;
      ends.set(to, person);
      this.#named.set(person, [...(this.#named.get(person) ?? []), from]);
    }
    const line = view.text.indexOf("\n");
    this.#headline = line < 0 ? 0 : view.within(0, line).to;
    for (let i = 0; i < view.tokens.length; i++) {
      const title = titleAt(scene, i);
      const word = title && wordOf(scene, i);
      if (!word) continue;
      const told = { at: i, state: stateIn(scene, title), over: overWhat(scene, title) };
      // «كريم فياض، وزير الدفاع»: the name stands before.
      const person = personBehind(scene, title) ?? (isComma(view.tokens[i - 1]) ? ends.get(i - 1) : undefined);
      if (person) push(this.#held, word, { ...told, person, isShort: mayBeCalled(scene, title, word) });
      else if (!person && (told.over || told.state)) push(this.#others, word, told);
    }
  }

  /** The person for whom a definite title stands without a name, and how far it reaches; undefined where that is nobody, or one of several. */
  aloneAt(title: Title): { readonly person: string; readonly to: number } | undefined {
    const scene = this.#scene;
    const { from } = title;
    const word = wordOf(scene, from);
    const all = word === undefined ? undefined : this.#held.get(word);
    if (!all || all.some(({ at }) => at === from) || isAside(scene, from, word!)) return undefined;
    const whole = overWhat(scene, title);
    const over = whole && title.to === from + 2 && endsThere(scene, from, title.to) ? whole : undefined;
    const isSame = all.some((held) => isCalledSo(scene, held.at, from)) && endsThere(scene, from, from + 2);
    if (!over && !isSame && !standsAlone(scene, title)) return undefined;
    const behind = scene.names.get(from + 1);
    const state = behind?.form === "demonym" ? stateOf(scene, behind) : undefined;
    const here = { at: from, state, over };
    const known = all.filter(
      (held) =>
        (held.at < from || from < this.#headline) && !differ(held, here) && (over ? held.over === over : held.isShort),
    );
    const [one] = known;
    if (!one || known.some(({ person }) => person !== one.person)) return undefined;
    if (!over && !state && this.#isAnothers(word!, one, from)) return undefined;
    return { person: one.person, to: over ? title.to : isSame ? from + 2 : from + 1 };
  }

  /** «وزير المالية» was told of since the name of «وزير الدفاع» was last written. */
  #isAnothers(word: string, held: Held, from: number): boolean {
    const last = (this.#named.get(held.person) ?? []).findLast((at) => at < from) ?? 0;
    return (this.#others.get(word) ?? []).some((other) => other.at > last && other.at < from && differ(other, held));
  }
}

/** «الرئيس المنتخب», who was introduced with the same adjective. */
function isCalledSo({ view, names }: Scene, told: number, from: number): boolean {
  const [one, other] = [view.tokens[told + 1], view.tokens[from + 1]];
  if (!hasArticle(other) || one?.folded !== other!.folded || names.has(from + 1)) return false;
  return isAdjective(other!.folded) && agrees(view.tokens[from]!, other!);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

/** What an office is over: of «وزير الدفاع», «وزير دفاعها» دفاع; of «الأمين العام» عام. */
function overWhat({ view, names }: Scene, { from, to, head }: Title): string | undefined {
  const next = view.tokens[from + 1];
  if (from + 1 >= to || !isWord(next) || names.has(from + 1)) return undefined;
  if (hasArticle(view.tokens[from]) && head === from + 1) return undefined;
  return (owned(next.folded) ?? next.folded).replace(/^ال/u, "");
}

/** It is definite, in no longer name, and no office of another's, no adjective of what stands before it. */
function isAside(scene: Scene, i: number, word: string): boolean {
  const { view, names, verbs } = scene;
  const [before, prior, token] = [-2, -1, 0].map((k) => view.tokens[i + k]);
  if (!isWord(token) || names.has(i) || isInsideName(scene, i)) return true;
  if (!isWord(prior)) return false;
  if (stems(prior.folded, "all").some(([form]) => ofOffice().has(form) || titleWords().has(form))) return true;
  // «الحزب الحاكم»; but «اتهمت الجبهة الوزير».
  const isBehindNoun = token.folded.startsWith("ال") && (hasArticle(prior) || names.has(i - 1)) && !verbs[i - 1];
  return isBehindNoun && (likeAdjectives().has(word) || !isWord(before) || !verbs[i - 2]);
}

/** «أضاف الوزير», «الوزير السوراني»: with no adjective that tells him from others. */
function standsAlone(scene: Scene, { from: i, to }: Title): boolean {
  const { view, names } = scene;
  const token = view.tokens[i]!;
  const next = view.tokens[i + 1];
  if (!/^(?:[وف]?[بك]?ال|[وف]?لل)/u.test(token.folded)) return false;
  const hit = names.get(i + 1);
  if (hit) return hit.form === "demonym" || !personAt(scene, i + 1);
  if (isWord(next) && hasArticle(next)) return !agrees(token, next) && endsThere(scene, i, i + 1);
  // «الناطق باسم الجبهة»: the office goes on.
  return to === i + 1 && endsThere(scene, i, to);
}

/** No relative clause, no other who held it, and no name of somebody stands at `to`. */
function endsThere(scene: Scene, from: number, to: number): boolean {
  const next = scene.view.tokens[to];
  if (!/^[وفبكل]*ال|^[وف]?لل/u.test(scene.view.tokens[to - 1]!.folded)) return false;
  if (!isWord(next)) return true;
  if (/^(?:الذي|التي|(?:ال)?سابقه?|سابقا|بالانابه|بالوكاله)$/u.test(next.folded) || personAt(scene, to)) return false;
  if (to > from + 1 && hasArticle(next)) return !isAdjective(next.folded) || /(?:ين|ون)$/u.test(next.exact);
  return scene.verbs[to] !== undefined || !isUnknownWord(next.exact) || !mayName(scene, to);
}

/** Whether an adjective with the article goes with the title before it: «المستشارة الخاصة». */
function agrees(title: Token, { exact, folded }: Token): boolean {
  if (days().has(folded) || !isAdjective(folded) || /(?:ات|ين|ون)$/u.test(exact)) return false;
  return /[ةه]$/u.test(title.exact) === /ة$/u.test(exact);
}
