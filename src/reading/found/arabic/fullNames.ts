// A full name without office: a given name, and behind it what can be a surname there, where somebody may stand: «التقى داود النمر», «رسالة حسين علي زاده», «وغابرييل موتومبي ليس كذلك».
import { words } from "../../lexicon/lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { stems, wordSet } from "../phrases.ts";
import { addPerson } from "./addPerson.ts";
import { isBorne } from "./borne.ts";
import { bodyHeads, isDefiniteHead, titleWords } from "./heads.ts";
import { inside, joined, joinedToArticle } from "./names.ts";
import { isUnknownWord, isWholeWord } from "./ordinaryWords.ts";
import { isInsideName, isOrdinary, mayName, type Scene } from "./scene.ts";
import { isPluralOrDeed } from "./shapes.ts";
import { verbForms } from "./verbs.ts";
import {
  complementisers,
  days,
  functionWords,
  givenNames,
  hasArticle,
  hasTanwin,
  isComma,
  isIn,
  isWord,
  prepositions,
} from "./words.ts";

/**
 * How surely a person stands there: what is told of kin and of those named beside him leaves nothing else, so that a word of the language
 * may be a name too.
 */
type Stand = "must" | "may";

interface Given {
  /** Letters of particles before it. */
  readonly cut: number;
  /** Behind it. */
  readonly to: number;
  /** No word of the language is spelled so; a rare one; a common one. */
  readonly kind: "sure" | "rare" | "word";
}

interface Surname {
  readonly to: number;
  /** Its shape is a surname's: none of the language's words, or of relation, or with a word that only names have. */
  readonly isShown: boolean;
}

const listOf = (...lists: readonly string[]) => {
  let set: ReadonlySet<string> | undefined;
  return (): ReadonlySet<string> => (set ??= wordSet(lists.flatMap((list) => words("ar", list))));
};
const alsoGiven = listOf("given-name.also");
const wordGiven = listOf("given-name.word");
const likeAdjectives = listOf("given-name.adjective");
const tails = /^(?:زاده|اوغلو|اوغلي|خان|بيك|باشا|افندي|شاه|قلي|غول)$/u;

const isGiven = (word: string): boolean => givenNames().has(word) || alsoGiven().has(word) || wordGiven().has(word);

/** Full names, wherever nothing else was found. */
export function fullNames(scene: Scene): void {
  const { view } = scene;
  for (let i = 0; i + 1 < view.tokens.length; i++) {
    const given = givenAt(scene, i);
    const stand = given && standAt(scene, i, given);
    const surname = stand && surnameAt(scene, given.to, given.kind === "sure", stand);
    if (!surname || !(stand === "must" || given.kind === "sure" || (given.kind === "rare" && surname.isShown)))
      continue;
    const { to } = surname;
    // «قال إسكندر البحر إن البحر هادئ»: the word alone is the word.
    const isWhole = isOrdinary(view.tokens[to - 1]!.folded.replace(/^ال/u, ""));
    addPerson(scene, { from: i, to, cut: given.cut, isWhole }, undefined, "ar.full-name");
    i = to - 1;
  }
}

/** The given name at `i`, a compound with الدين too. */
function givenAt(scene: Scene, i: number): Given | undefined {
  const { view, names, taken } = scene;
  const token = view.tokens[i];
  if (!isWord(token) || token.folded.length < 3 || taken.has(i) || isInsideName(scene, i)) return undefined;
  // «كانت ليان القاسم»: no state, as long as no list knows it.
  const isNamed = names.get(i)?.form === "name";
  if (isNamed && (names.get(i)!.known || !hasArticle(view.tokens[i + 1]) || isOrdinary(view.tokens[i + 1]!.folded)))
    return undefined;
  const isCompound = /^(?:الدين|الاسلام|الله)$/u.test(view.tokens[i + 1]?.folded ?? "");
  // «سمير حداد وندى الراوي»: joined, though «وندي» is a name as well.
  const isJoined = isPersonBefore(scene, i) && isGiven(token.folded.slice(1));
  for (const [form, cut] of stems(token.folded, "all")) {
    if (isJoined && cut === 0 && form.startsWith("و")) continue;
    // «في ولاندا»: no particle stands behind a preposition, and two are rare.
    if (cut > 1 || (cut > 0 && isIn(view.tokens[i - 1], prepositions()))) continue;
    if (isCompound && joinedToArticle.has(form)) return { cut, to: i + 2, kind: "sure" };
    const isListed = givenNames().has(form);
    if (!isGiven(form)) continue;
    // «وزارة»: its و is its own.
    if (cut > 0 && (isOrdinary(token.folded) || isWholeWord(token.exact))) continue;
    const isWordToo = isOrdinary(form) || likeAdjectives().has(form) || wordGiven().has(form);
    const kind = isWordToo ? "word" : isListed && isUnknownWord(token.exact.slice(cut)) ? "sure" : "rare";
    // «بـخاقان»: the stroke shows where the name begins.
    const isCut = kind === "sure" || /^و/u.test(token.folded) || token.exact[cut] === "ـ";
    if (cut === 0 || isCut) return { cut, to: i + 1, kind };
  }
  return undefined;
}

/** Whether a person may stand at `i`, and whether nobody else can; undefined where something else bears the name. */
function standAt(scene: Scene, i: number, { cut, to }: Given): Stand | undefined {
  const { view, names, taken } = scene;
  const [prior, token] = [view.tokens[i - 1], view.tokens[i]!];
  if (cut > 0 && /^و/u.test(token.folded) && isPersonBefore(scene, i)) return "must";
  if (!isWord(prior)) return isEnumerated(scene, i) ? "must" : "may";
  if (
    cut === 0 &&
    (kin.test(prior.folded) || called.test(prior.folded) || isMember(scene, i) || isNeither(scene, i, to))
  )
    return "must";
  // «سان إستيبان», «بورت سودان»: another's second word.
  if (taken.has(i - 1) && cut === 0) return undefined;
  const isStrange =
    isUnknownWord(prior.exact) && !names.has(i - 1) && !scene.verbs[i - 1] && !isInsideName(scene, i - 1);
  if (isStrange && cut === 0) return undefined;
  return cut === 0 && isBorne(prior) ? undefined : "may";
}

/** Who somebody is to one named before: «محاميته وفاء شتاء». */
const kin =
  /^[وفبل]?(?:كبير|زعيم|مرشد|عميد|شيخ|محامي|زميل|رفيق|نظير|خلف|سلف|خليفت|شقيق|نجل|صهر|والد|ابن|بنت|حفيد|زوج|زوجت|ارملت|خطيبت|طليقت|عم|خال|خالت|عمت|ممثل|مندوب|موكل|مساعد|معاون|نائب|مستشار|وكيل|سائق|حارس|طبيب|منافس|غريم|شريك|صديق|مدير|رئيس|وزير|قائد|ناطق|متحدث)ت?(?:ه|ها|هم|هما)$/u;

/** «اسمه رامي شتا», «تدعى وفاء شتاء». */
const called = /^[وف]?(?:اسمه|اسمها|[يت]دعي)$/u;

/** «عضو فيها هو جبران معوض»: who one of them is. */
const isMember = ({ view }: Scene, i: number): boolean =>
  /^ه[وي]$/u.test(view.tokens[i - 1]!.folded) &&
  view.tokens.slice(Math.max(0, i - 4), i - 1).some((token) => isIn(token, titleWords()) && !hasArticle(token));

/** A name of a person ends right before `i`. */
function isPersonBefore({ names, actors }: Scene, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const hit = names.get(k);
    if (hit?.to !== i) continue;
    const kind = hit.known?.kind ?? actors.entity(hit.entity ?? "")?.kind;
    return kind === "person" && hit.to - hit.from > 1;
  }
  return false;
}

/** «كل من سمير حداد، وندى الراوي»: joined behind a comma. */
const isEnumerated = (scene: Scene, i: number): boolean =>
  isComma(scene.view.tokens[i - 1]) && /^و/u.test(scene.view.tokens[i]!.folded) && isPersonBefore(scene, i - 1);

/** «لا داود النمر ولا ربيع شتا»: each has his particle. */
function isNeither({ view }: Scene, i: number, to: number): boolean {
  const prior = view.tokens[i - 1]!.folded;
  if (!/^[وف]?لا$/u.test(prior)) return false;
  if (prior === "ولا")
    return view.tokens.slice(Math.max(0, i - 6), i - 1).some(({ folded }) => /^[وف]?(?:لا|لم|لن)$/u.test(folded));
  return view.tokens.slice(to + 1, to + 4).some(({ folded }) => folded === "ولا");
}

/** The surname that begins at `k`; undefined where none can. */
function surnameAt(scene: Scene, k: number, isSure: boolean, stand: Stand): Surname | undefined {
  const { view, names } = scene;
  const token = view.tokens[k];
  if (!isWord(token) || hasTanwin(token) || scene.taken.has(k) || names.get(k)?.form === "demonym") return undefined;
  const next = view.tokens[k + 1];
  if (isIn(token, joined) && !/^(?:ام|ذو)$/u.test(token.folded))
    return isWord(next) ? { to: k + 2, isShown: true } : undefined;
  const tail = inside.has(token.folded) && isWord(next) ? particleEnd(scene, k + 1) : undefined;
  if (tail) return { to: tail, isShown: true };
  const isCompound = joinedToArticle.has(token.folded) && /^(?:الدين|الاسلام|الله)$/u.test(next?.folded ?? "");
  if (isCompound || tails.test(next?.folded ?? "")) return { to: k + 2, isShown: true };
  if (
    (givenNames().has(token.folded) || alsoGiven().has(token.folded)) &&
    !isOrdinary(token.folded) &&
    !scene.verbs[k]
  ) {
    // «حسين علي الموسوي»: the grandfather's or the family's behind.
    const isFurther =
      isWord(next) && !names.has(k + 1) && !scene.verbs[k + 1] && mayBeSurname(scene, k + 1, false, false);
    return { to: isFurther ? k + 2 : k + 1, isShown: true };
  }
  if (names.get(k)?.form === "name" || !mayBeSurname(scene, k, isSure, stand === "must")) return undefined;
  const isShown =
    isUnknownWord(token.exact) || alsoGiven().has(token.folded) || (hasArticle(token) && mayName(scene, k));
  const isLonger = isWord(next) && !names.has(k + 1) && isThird(scene, k, next) && isEnd(scene, k + 2);
  return { to: isLonger ? k + 2 : k + 1, isShown };
}

/** «حسن الموسوي النجار», «ديلسون كواي روميرا». */
function isThird(scene: Scene, k: number, next: Token): boolean {
  if (scene.verbs[k + 1] || titleWords().has(next.folded) || !mayName(scene, k + 1)) return false;
  if (hasArticle(scene.view.tokens[k]) !== hasArticle(next)) return false;
  return hasArticle(next) ? /..[يارن]$/u.test(next.exact) && !isPluralOrDeed(next) : isUnknownWord(next.exact);
}

/** «دي لا فيغا», «فان دير بيل»: behind the particle, with the articles of that language. */
function particleEnd({ view }: Scene, k: number): number | undefined {
  let to = k;
  while (/^(?:لا|لاس|لوس|دير|دن|دي|دو|دا|ال)$/u.test(view.tokens[to]?.folded ?? "") && to < k + 2) to++;
  return isWord(view.tokens[to]) ? to + 1 : undefined;
}

function mayBeSurname(scene: Scene, k: number, isSure: boolean, isPerson: boolean): boolean {
  const { view, verbs } = scene;
  const token = view.tokens[k]!;
  const { exact, folded } = token;
  if (folded.length < 3 || isIn(token, prepositions()) || isIn(token, complementisers()) || days().has(folded))
    return false;
  if (functionWords().has(folded) || verbs[k]?.isGuess === false || verbForms().has(folded)) return false;
  if (hasArticle(token)) {
    const bare = folded.slice(2);
    if (
      isOther(token) ||
      titleWords().has(folded) ||
      titleWords().has(bare) ||
      isDefiniteHead(folded) ||
      bodyHeads().has(bare)
    )
      return false;
    // «إسكندر البحر»: a word of the language is a surname where the name ends with it.
    return mayName(scene, k) || ((isSure || isPerson) && isEnd(scene, k + 1));
  }
  if (/(?:ون|ين)$/u.test(exact) && !isUnknownWord(exact)) return false;
  if (titleWords().has(folded) || bodyHeads().has(folded)) return false;
  if (/^[وف]/u.test(folded) && isUnknownWord(exact.slice(1)) && !isPerson) return comesAgain(scene, k);
  if (isUnknownWord(exact)) return mayName(scene, k, true);
  if (isPerson) return !/^[وفبل]/u.test(folded) && !exact.endsWith("ة") && isEnd(scene, k + 1);
  return mayName(scene, k) && isSure && !isDescribing(exact) && isEnd(scene, k + 1);
}

/** المعتقلين, الحكومة, التحويل: what he does something to. */
const isOther = (token: Token): boolean => /(?:ة|ات|ين|ون|ان)$/u.test(token.exact) || isPluralOrDeed(token);

/** قتيلا, متهمة, منفردان: what he is. */
const isDescribing = (exact: string): boolean =>
  !isUnknownWord(exact) && (/(?:ة|ان)$/u.test(exact) || (/[^ي]ا$/u.test(exact) && isWholeWord(exact.slice(0, -1))));

const comesAgain = ({ view }: Scene, k: number): boolean =>
  view.tokens.some(({ folded }, n) => n !== k && folded === view.tokens[k]!.folded);

/** Nothing at `k` goes on with the name: no noun with the article, which an adjective or an owner would be. */
function isEnd({ view, verbs }: Scene, k: number): boolean {
  const token = view.tokens[k];
  if (!isWord(token) || verbs[k]) return true;
  return !hasArticle(token) || titleWords().has(token.folded);
}
