// Persons: a name behind a title, before one in apposition, or between a word of saying and what is said.

import { words } from "../../lexicon/lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { stems, wordSet } from "../phrases.ts";
import { addPerson } from "./addPerson.ts";
import { isBorne } from "./borne.ts";
import { foreignPersonAt } from "./foreignNames.ts";
import { isGrouping } from "./groups.ts";
import { titleWords } from "./heads.ts";
import { holdersAt, joinedTo, othersBehind, strangeEnd } from "./holders.ts";
import { kunyaAt } from "./kunyas.ts";
import { comesBack, nameAt, unit } from "./names.ts";
import { isUnknownWord, isWholeWord } from "./ordinaryWords.ts";
import { isOrdinary, mayName, type Scene } from "./scene.ts";
import { isPluralOrDeed } from "./shapes.ts";
import { nameStart, type Title, titleAt } from "./titles.ts";
import { verbForms } from "./verbs.ts";
import {
  complementisers,
  givenNames,
  hasArticle,
  hasTanwin,
  isComma,
  isIn,
  isQuoteOpen,
  isWord,
  prepositions,
  quoteEnd,
} from "./words.ts";

export function findPersons(scene: Scene): void {
  const { view } = scene;
  for (let i = 0; i < view.tokens.length; i++) {
    const group = holdersAt(scene, i);
    if (group) {
      for (const name of group.names) addPerson(scene, name, group.role, "ar.title-name");
      i = group.to - 1;
      continue;
    }
    const title = isNameItself(scene, i) ? undefined : titleAt(scene, i);
    if (title) {
      const name = isNamedAfter(scene, title) ? undefined : named(scene, title);
      if (name) {
        const all = [name, ...othersBehind(scene, name.to, title.role)];
        for (const one of all) addPerson(scene, one, title.role, "ar.title-name");
        i = all.at(-1)!.to - 1;
      } else {
        before(scene, title);
        i = Math.max(i, title.to - 1);
      }
      continue;
    }
    if (second(scene, i) || identified(scene, i)) continue;
    if (scene.verbs[i]?.lists.has("say")) said(scene, i);
    else if (kunyaAt(scene, i)) continue;
    else if (/^[وفبل]?عبد$/u.test(view.tokens[i]!.folded)) servant(scene, i);
    else if (givenNames().has(view.tokens[i]!.folded)) given(scene, i);
    else if (foreignPersonAt(scene, i))
      addPerson(scene, { from: i, to: foreignPersonAt(scene, i)! }, undefined, "ar.foreign-name");
    else if (
      /^[وف]?ب(?:رئاسه|رياسه|قياده|زعامه|امره)$|^[يت](?:قود|تزعم|راس|تراس|دير)ها?$/u.test(
        view.tokens[i - 1]?.folded ?? "",
      )
    )
      led(scene, i);
  }
}

/** «سلطان المهيري»: a title that is a given name too, with a surname of relation or one that comes back. */
function isNameItself(scene: Scene, i: number): boolean {
  const [token, next] = [scene.view.tokens[i]!, scene.view.tokens[i + 1]];
  if (!givenNames().has(token.folded) || !hasArticle(next) || scene.names.has(i + 1) || !mayName(scene, i + 1))
    return false;
  return next!.folded.endsWith("ي") || comesBack(scene, next!.folded);
}

function named(scene: Scene, title: Title): { from: number; to: number } | undefined {
  const start = nameStart(scene, title);
  if (start && isThing(scene, title)) return undefined;
  if (!start || opensOffice(scene, start.at)) return undefined;
  const known = scene.names.get(start.at);
  if (known?.known?.kind === "person") {
    scene.actors.meet({ kind: "person", name: known.exact, known: known.known, rule: known.rule, role: title.role });
    return { from: start.at, to: known.to };
  }
  if (!start.isApposed) return nameAt(scene, start.at, title.role, isBehindVerb(scene, title) ? "behind-verb" : "open");
  let to = start.at;
  // «، سمير حداد ونبيل عون،», but «، سليم وهبة،».
  const isNext = (k: number) => isJoinedName(scene.view.tokens[k]) && !isComma(scene.view.tokens[k + 1]);
  while (!isComma(scene.view.tokens[to]) && !isNext(to)) to++;
  for (let k = start.at; k < to; k++)
    if (scene.names.get(k)?.form === "name" || scene.verbs[k]?.tense === "imperfect") return undefined;
  return nameAt(scene, start.at, title.role, "apposed") ? { from: start.at, to } : undefined;
}

/** «الناقلة «الملكة زينب»», «مسلسل «السلطان سليمان»»: a title and a name that fill quotation marks behind a noun are a thing's. */
function isThing({ view }: Scene, { from, to }: Title): boolean {
  if (!isQuoteOpen(view.tokens[from - 1]) || !isWord(view.tokens[from - 2])) return false;
  const end = quoteEnd(view, from - 1, 5);
  return end !== undefined && end > to + 1 && !/^(?:ب|باسم|بلقب)$/u.test(view.tokens[from - 2]!.folded);
}

/** «منصبي الملك وولي العهد», «رئيس الولاية ورئيسا حزبين»: another office is joined. */
function opensOffice({ view }: Scene, i: number): boolean {
  const [token, next] = [view.tokens[i], view.tokens[i + 1]];
  // «المتحدثة، واسمها لينا هوفمان».
  if (/^[وف]?اسمها?$/u.test(token?.folded ?? "")) return true;
  if (!isWord(token) || !token.folded.startsWith("و") || token.folded.length < 4) return false;
  const word = token.folded.slice(1);
  return (
    (word === "ولي" && next?.folded === "العهد") ||
    titleWords().has(word) ||
    titleWords().has(word.replace(/(?:ا|ي)$/u, ""))
  );
}

/** «جامعة الملك سعود»: what bears a ruler's name. */
function isNamedAfter({ view }: Scene, { from }: Title): boolean {
  const prior = view.tokens[from - 1];
  return isWord(prior) && !hasArticle(prior) && hasArticle(view.tokens[from]) && isBearer(prior);
}

const isBearer = ({ folded }: Token): boolean => stems(folded, "all").some(([form]) => bearers().has(form));

let bearing: ReadonlySet<string> | undefined;
const bearers = (): ReadonlySet<string> => (bearing ??= wordSet(words("ar", "name.bearer")));

const isBehindVerb = ({ verbs }: Scene, title: Title): boolean =>
  verbs[title.from - 1]?.isGuess === false && !verbs[title.from];

/** «كمال الأزرق، رئيس سورانيا»: the name stands before its title. */
function before(scene: Scene, title: Title): void {
  if (!isComma(scene.view.tokens[title.from - 1])) return;
  const end = title.from - 1;
  for (const length of [3, 2]) {
    const from = end - length;
    if (from < 0) continue;
    const prior = scene.view.tokens[from - 1];
    const isStrange = isUnknownWord(scene.view.tokens[from]?.exact ?? "") && !isUnknownWord(prior?.exact ?? "");
    const opens =
      from === 0 ||
      isStrange ||
      !isWord(prior) ||
      opensClause.test(prior.folded) ||
      scene.verbs[from - 1] ||
      stems(prior.folded, "and").some(([form]) => verbForms().has(form)) ||
      isIn(prior, complementisers()) ||
      isIn(prior, prepositions());
    if (!opens) continue;
    // «تحت نوافذ إلياس وردة، مرشح الحزب»: a word of the language before a given name.
    const [first, given] = [scene.view.tokens[from]!, scene.view.tokens[from + 1]!];
    const isGivenBehind = length === 3 && givenNames().has(given.folded) && !isUnknownWord(first.exact);
    if (isGivenBehind && !givenNames().has(first.folded)) continue;
    // «أرملة الجنرال، السيدة وداد النقيب»: whose kin she is, by his office.
    const isOffice = scene.view.tokens.slice(from, end).some(({ folded }) => titleWords().has(folded));
    const name = isOffice ? undefined : nameAt(scene, from, title.role, "apposed");
    if (name?.to !== end) continue;
    addPerson(scene, name, title.role, "ar.name-title");
    return;
  }
}

/** «أما حاتم الراوي، قائد …، فكان». */
const opensClause = /^[وف]?(?:اما|لكن|بل|ثم|بينما|فيما|حيث|اذ|حين|كما|هل)$/u;

/** «ونبيل». */
const isJoinedName = (token: Token | undefined): boolean =>
  token !== undefined && /^و.../u.test(token.folded) && givenNames().has(token.folded.slice(1));

/** «قياديا في التنسيقية، هو أمود آغ يوسف،»: who he is. */
function identified(scene: Scene, i: number): boolean {
  const { tokens } = scene.view;
  if (
    !/^[وف]?(?:ه[وي]|اسمها?|[يت]دعي)$/u.test(tokens[i - 1]?.folded ?? "") ||
    !isComma(tokens[i - 2]) ||
    scene.taken.has(i)
  )
    return false;
  const isName = isUnknownWord(tokens[i]!.exact) || givenNames().has(tokens[i]!.folded);
  const name = isName ? nameAt(scene, i, "member", "apposed") : undefined;
  if (!name || name.to < i + 2 || isWord(tokens[name.to])) return false;
  addPerson(scene, name, undefined, "ar.identified");
  return true;
}

/** «سمير حداد ونبيل عون»: a given name joined to a person, with another name. */
function second(scene: Scene, i: number): boolean {
  const { view, names, taken } = scene;
  const token = view.tokens[i]!;
  if (!taken.has(i - 1) || taken.has(i) || names.has(i)) return false;
  const to = isJoinedName(token) ? unit(scene, i + 1, false, true) : strangeEnd(scene, i);
  if (to === undefined) return false;
  addPerson(scene, { from: i, to, cut: 1 }, undefined, "ar.given-name");
  return true;
}

/** «قالت ليلى حداد إن»: two words that may name, closed by the complement. */
function said(scene: Scene, i: number): void {
  const { tokens } = scene.view;
  // «قال لنا أبو حذيفة»: to whom.
  if (/^ل(?:نا|ه|ها|هم|هما|ي|ك|كم)$/u.test(tokens[i + 1]?.folded ?? "")) return;
  const name = titleAt(scene, i + 1) ? undefined : nameAt(scene, i + 1);
  // «دبلوماسيان مطلعان», «منصات إخبارية»: of a kind.
  const isKind =
    name &&
    tokens
      .slice(name.from, name.to)
      .every((token) => /..(?:ان|ون|ين|ات|يه)$/u.test(token.folded) && !isUnknownWord(token.exact));
  if (!name || isKind || scene.taken.has(i + 1) || scene.names.has(i + 1) || isGrouping(tokens[i + 1]!.folded)) return;
  // «وصفت محللة قرارا بأنه»: what is said of it.
  const last = tokens[name.to - 1]!.exact;
  if (/..[^ي]ا$/u.test(last) && isWholeWord(last.slice(0, -1)) && isWholeWord(tokens[name.from]!.exact)) return;
  // «قال فلان وفلان إنهما».
  const other = joinedTo(scene, name.to);
  const next = tokens[other?.to ?? name.to];
  if (!isIn(next, complementisers()) && next?.folded !== ":") return;
  for (const one of other ? [name, other] : [name]) addPerson(scene, one, undefined, "ar.say-name");
}

/** A given name with a word that may be a surname, without any title. */
function given(scene: Scene, i: number): void {
  if (scene.taken.has(i) || scene.names.has(i)) return;
  if (isOrdinary(scene.view.tokens[i]!.folded) && !isNameItself(scene, i)) return;
  // «وانتقد نعيم صمت المعارضة»: a surname that was heard already.
  if (isSurname(scene, scene.view.tokens[i]!.folded) || !mayStandBefore(scene, i - 1)) return;
  const prior = scene.view.tokens[i - 1];
  if (isWord(prior) && isBorne(prior)) return;
  const name = nameAt(scene, i);
  if (name && (!ordinaryOnly(scene, name) || isOfficeAsSurname(scene, name)))
    addPerson(scene, name, undefined, "ar.given-name");
}

/** «نائل عبد الباري», «فعبد الباري»: with the article behind it عبد is always a name. */
function servant(scene: Scene, i: number): void {
  const { view, taken, names } = scene;
  const [prior, token, next] = [view.tokens[i - 1], view.tokens[i]!, view.tokens[i + 2]];
  if (!hasArticle(view.tokens[i + 1]) || taken.has(i) || names.has(i)) return;
  // «غادر عبد العزيز»: who was named is found again.
  if (isSurname(scene, `عبد ${view.tokens[i + 1]!.folded}`)) return;
  const cut = token.folded.length - 3;
  const isNext =
    isWord(next) && (givenNames().has(next.folded) || (/^ال...+ي$/u.test(next.folded) && mayName(scene, i + 2)));
  const isFirst =
    cut === 0 &&
    isWord(prior) &&
    mayName(scene, i - 1) &&
    !hasArticle(prior) &&
    !taken.has(i - 1) &&
    // «حمّل عبد الستار المسؤولية»
    !(verbForms().has(prior.folded) && !givenNames().has(prior.folded)) &&
    !prior.exact.endsWith("ة");
  addPerson(scene, { from: isFirst ? i - 1 : i, to: isNext ? i + 3 : i + 2, cut }, undefined, "ar.given-name");
}

function isSurname({ actors }: Scene, word: string): boolean {
  const known = actors.named(word);
  return known !== undefined && actors.entity(known)?.kind === "person";
}

/** «وفد برئاسة بوريس تيليك»: who leads is somebody, if two words that are none of the language's stand there. */
function led(scene: Scene, i: number): void {
  const name = nameAt(scene, i);
  if (!name || name.to - name.from < 2 || scene.names.has(i)) return;
  for (let k = name.from; k < name.to; k++)
    if (
      !mayName(scene, k) ||
      isPluralOrDeed(scene.view.tokens[k]!) ||
      /(?:ين|ون|ات|يه)$/u.test(scene.view.tokens[k]!.folded)
    )
      return;
  addPerson(scene, name, undefined, "ar.led-name");
}

/** A verb, a particle, the end of a clause or of a definite noun; a noun of what is somebody's (بقيادة, مقتل). */
function mayStandBefore({ view, verbs, names }: Scene, k: number): boolean {
  const prior = view.tokens[k];
  if (!isWord(prior) || verbs[k] || isIn(prior, prepositions()) || isIn(prior, complementisers())) return true;
  if (opensClause.test(prior.folded)) return true;
  // «القضاء عادل حقا»: an adjective behind its noun.
  const isAdjective = likeAdjectives().has(view.tokens[k + 1]?.folded ?? "");
  if (
    names.get(k)?.form === "demonym" ||
    (hasArticle(prior) && !isAdjective) ||
    stems(prior.folded, "and").some(([form]) => verbForms().has(form))
  )
    return true;
  if (stems(prior.folded, "all").some(([form]) => somebodys().has(form))) return true;
  // «أكده كبيرهم نادر صباغ»: who he is to those named before.
  if (kin.test(prior.folded) && isWord(view.tokens[k + 2])) return true;
  // «مرهون ببقاء يوسف الماجد»: what is his, of a name that is no adjective.
  const [token, next] = [view.tokens[k + 1]!, view.tokens[k + 2]];
  const isHis = !isUnknownWord(prior.exact) && !/(?:ه|ها|هم|ا|ي)$/u.test(prior.exact) && !hasTanwin(prior);
  return isHis && !isAdjective && !isBearer(prior) && isWord(next) && isSurnameBehind(token, next);
}

const kin =
  /^[وف]?(?:كبير|زعيم|مرشد|عميد|نقيب|شيخ|محامي|زميل|رفيق|نظير|خلف|سلف|شقيق|نجل|صهر|والد|ابن|ممثل|مندوب)(?:ه|ها|هم|هما)$/u;

/** «يوسف الماجد»: a given name that no word of the language is, or a surname of relation. */
const isSurnameBehind = (given: Token, next: Token): boolean =>
  hasArticle(next) && !isPluralOrDeed(next) && (isUnknownWord(given.exact) || /..ي$/u.test(next.exact));

let adjectiveNames: ReadonlySet<string> | undefined;
const likeAdjectives = (): ReadonlySet<string> => (adjectiveNames ??= wordSet(words("ar", "given-name.adjective")));

let possessions: ReadonlySet<string> | undefined;
const somebodys = (): ReadonlySet<string> => (possessions ??= wordSet(words("ar", "name.before")));

/** «يوسف الخازن», and «الخازن» later: an office that is his surname. */
function isOfficeAsSurname({ view }: Scene, { from, to }: { from: number; to: number }): boolean {
  const surname = view.tokens[from + 1]!;
  if (to !== from + 2 || !hasArticle(surname) || !titleWords().has(surname.folded)) return false;
  return view.tokens.some(
    (token, k) => k >= to && stems(token.folded, "and").some(([form]) => form === surname.folded),
  );
}

const ordinaryOnly = (scene: Scene, { from, to }: { from: number; to: number }): boolean => {
  for (let k = from + 1; k < to; k++)
    if (!mayName(scene, k) && !/^ال(?:له|دين|اسلام)$/u.test(scene.view.tokens[k]!.folded)) return true;
  return false;
};
