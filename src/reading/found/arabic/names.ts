// Names of persons: how far one reaches from where it begins, and what shows that a word is part of it.
import { words } from "../../lexicon/lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { wordSet } from "../phrases.ts";
import type { View } from "../view.ts";
import { isDoneTo } from "./calledUpon.ts";
import { isUnknownWord, isWholeWord } from "./ordinaryWords.ts";
import { isOrdinary, mayName, type Scene } from "./scene.ts";
import { foreign, isPluralOrDeed } from "./shapes.ts";
import { isGivenName } from "./titles.ts";
import { verbForms } from "./verbs.ts";
import {
  common,
  complementisers,
  days,
  givenNames,
  hasArticle,
  isComma,
  isIn,
  isWord,
  nouns,
  prepositions,
} from "./words.ts";

export const joined = wordSet("عبد أبو أبا أبي أم ابن بن بنت آل ذو".split(" "));
/** Inside a name, with what follows: إبراهيم أغ حمادي, خافيير دي لا كروز. */
export const inside = wordSet("أغ آيت ولد ود ولت دي دا دو دوس دل ديل ديلا فون فان".split(" "));
/** With what follows only where it bears the article: صلاح الدين, but صلاح برهان. */
export const joinedToArticle = wordSet(
  "نور سيف علاء صلاح شمس محي محيي بهاء ضياء عز تقي فخر نجم حسام زين جمال كمال عطا نصر جار فضل خير رزق سعد حمد ضيف جاد".split(
    " ",
  ),
);
export const ordinals = wordSet(
  "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة".split(
    " ",
  ),
);
/** Titles that a single name may follow. */
const single = new Set([
  "president",
  "king",
  "prince",
  "sultan",
  "general",
  "colonel",
  "sheikh",
  "minister",
  "leader",
  "commander",
  "deputy",
  "doctor",
  "professor",
  "crown prince",
  "queen",
  "emperor",
  "admiral",
  "marshal",
  "captain",
  "major",
  "bishop",
  "pope",
]);

/** Where a name stands: between commas nothing governs it; behind a verb and a title no other verb follows. */
export type Stand = "open" | "apposed" | "behind-verb";

/** Tokens of one name that begins at `i`; undefined where none does. */
export function nameAt(
  scene: Scene,
  i: number,
  role?: string,
  stand: Stand = "open",
): { readonly from: number; readonly to: number } | undefined {
  if ((stand !== "apposed" && isGoverned(scene, i)) || isJoinedNoun(scene, i) || isNounPhrase(scene, i))
    return undefined;
  const isBehindHisVerb = stand === "behind-verb";
  // «القائد سيميون أوتشا»: a word of no language follows.
  const isStrange = role !== undefined && isUnknownWord(scene.view.tokens[i + 1]?.exact ?? "");
  const opens =
    (isBehindHisVerb || isStrange) && isNoDeed(scene, i) && (mayName(scene, i + 1) || isNoDeed(scene, i + 1));
  const first = unit(scene, i, true, role !== undefined) ?? (opens ? i + 1 : undefined);
  if (first === undefined) return undefined;
  const { tokens } = scene.view;
  const isKunya = role !== undefined && /^اب[وي]$/u.test(tokens[i]!.folded);
  if (isKunya && ends(scene, first)) return { from: i, to: first };
  if (role !== undefined && isIn(tokens[first], ordinals)) return { from: i, to: first + 1 };
  const isLoose = role !== undefined || givenNames().has(tokens[i]!.folded);
  if (!givenNames().has(tokens[i]!.folded) && isOwned(scene, first)) return undefined;
  const second =
    unit(scene, first, false, isLoose) ??
    (isBehindHisVerb && isNoDeed(scene, first) && ends(scene, first + 1) ? first + 1 : undefined);
  const descent = second === undefined || second === first + 1 ? descentEnd(scene, first, isLoose) : undefined;
  if (descent !== undefined) return { from: i, to: descent };
  if (second === undefined) {
    const word = tokens[i]!;
    const isSafe =
      role !== undefined &&
      (single.has(role) || isUnknownWord(word.exact)) &&
      // «ما دام الأمير يمسك بالملف».
      !(scene.verbs[i]?.tense === "imperfect" && /^ي/u.test(word.folded) && !givenNames().has(word.folded)) &&
      !isRealmOf(tokens[i - 1]) &&
      !isPredicate(scene, i) &&
      !isIn(word, prepositions()) &&
      word.folded.length > 2 &&
      // «أي قائد ميداني»: of a kind, nobody's name.
      !(isPlainKind(scene, i) && !isUnknownWord(word.exact)) &&
      !/ة$/u.test(word.exact) &&
      // «الأميرال كوستا»
      (!word.exact.endsWith("ا") || isGivenToo(word.folded) || comesBack(scene, word.folded)) &&
      !/ات$/u.test(word.exact);
    return isSafe && ends(scene, first) ? { from: i, to: first } : undefined;
  }
  // «حاول بن دهمان الصيف الماضي».
  const isWordOfTongue =
    isIn(tokens[i], joined) && hasArticle(tokens[first]) && nouns().has(tokens[first]!.folded.slice(2));
  if (isWordOfTongue) return { from: i, to: first };
  if (hasArticle(tokens[first])) return { from: i, to: second };
  const third = unit(scene, second, false);
  if (third !== undefined && ends(scene, third) && isThird(scene, i, second, role)) return { from: i, to: third };
  return { from: i, to: second };
}

let alsoGiven: ReadonlySet<string> | undefined;
const given = (): ReadonlySet<string> =>
  (alsoGiven ??= new Set([...givenNames(), ...wordSet(words("ar", "given-name.also"))]));

/** A given name, or one that a town may have too. */
const isGivenToo = (word: string): boolean => given().has(word);

/** Whose son or daughter he or she is. */
const descents = /^(?:ولد|ولت|اغ|بن|بنت)$/u;

/** «سيدي باب ولد همت», «محمد الأمين ولد سيد أحمد»: any word between a given name and whose son he is. */
function descentEnd(scene: Scene, k: number, isLoose: boolean): number | undefined {
  const [token, particle, father] = [0, 1, 2].map((n) => scene.view.tokens[k + n]);
  if (!isLoose || !isWord(token) || !isWord(father) || !descents.test(particle?.folded ?? "")) return undefined;
  if (isIn(token, joined) || isIn(token, prepositions()) || scene.verbs[k]?.isGuess === false) return undefined;
  if (!hasArticle(token) && token.folded.startsWith("و")) return undefined;
  const isLonger = /^(?:سيد|سيدي|الشيخ|محمد|احمد|عبد)$/u.test(father.folded);
  const last = scene.view.tokens[k + 3];
  return isLonger && isWord(last) && (givenNames().has(last.folded) || mayName(scene, k + 3)) ? k + 4 : k + 3;
}

/** «نفى المستشار سيغورد هالم»: his deed is told before his office, so that no other verb follows it. */
function isNoDeed(scene: Scene, i: number): boolean {
  const token = scene.view.tokens[i];
  if (!isWord(token) || !scene.verbs[i]?.isGuess || /^و/u.test(token.folded) || token.exact.endsWith("ا")) return false;
  return !hasArticle(token) && mayName(scene, i, true);
}

/** «الملك وزيرا جديدا», «القائد مراسم التشييع»: what is done, in words of the language. */
function isNounPhrase(scene: Scene, i: number): boolean {
  const [token, next] = [scene.view.tokens[i], scene.view.tokens[i + 1]];
  if (!isWord(token) || givenNames().has(token.folded) || comesBack(scene, token.folded)) return false;
  // «سحبت سفيرها فور شيوع الخبر»: at once.
  if (token.folded === "فور" && !isUnknownWord(next?.exact ?? "")) return true;
  const isAccusative = (word: string) => /..[^ي]ا$/u.test(word) && isWholeWord(word.slice(0, -1));
  if (isAccusative(token.exact) && isWord(next) && isAccusative(next.exact)) return true;
  if (!isWord(next) || !hasArticle(next) || comesBack(scene, next.folded) || /ي$/u.test(next.folded)) return false;
  return isWholeWord(token.exact) && isWholeWord(next.exact.replace(/^ال/u, "")) && isPluralOrDeed(next);
}

/** «عصا الشيخ وخيمة الجنرال»: and another thing. */
function isJoinedNoun({ view }: Scene, i: number): boolean {
  const { exact, folded } = view.tokens[i] ?? { exact: "", folded: "" };
  if (!/^و.../u.test(folded) || givenNames().has(folded)) return false;
  if (isWholeWord(exact) && !exact.endsWith("ة")) return false;
  return isWholeWord(exact.slice(1)) && !givenNames().has(folded.slice(1));
}

/** «بجهود الوسطاء», «لحوار», «ضيوفه»: what the deed is about, unless the text shows it to be a name. */
function isGoverned(scene: Scene, i: number): boolean {
  const token = scene.view.tokens[i];
  // «المعروف باسم أبو ليث».
  if (token?.folded === "باسم" && /معروفه?$/u.test(scene.view.tokens[i - 1]?.folded ?? "")) return true;
  if (!isWord(token) || givenNames().has(token.folded) || comesBack(scene, token.folded)) return false;
  // «باي أغ مختار», «بابا ولد عمر»; but «بضرب ولد».
  const isDescended = descents.test(scene.view.tokens[i + 1]?.folded ?? "") && isWord(scene.view.tokens[i + 2]);
  if (isDescended && (isWholeWord(token.exact) || isUnknownWord(token.exact))) return false;
  if (/^...+(?:ه|ها|هم)$/u.test(token.exact)) return true;
  // «مرشحة لخلافة نادر»: a feminine noun of the language.
  if (/^[بل]...*ة$/u.test(token.exact) && !isUnknownWord(token.exact)) return true;
  const next = scene.view.tokens[i + 1];
  if (!/^[بل]..../u.test(token.folded) && !/^ب../u.test(token.folded)) return false;
  const isForeign = isWord(next) && !hasArticle(next) && [token, next].some((word) => foreign.test(word.folded));
  return !isForeign && !givenNames().has(next?.folded ?? "") && !(isWord(next) && comesBack(scene, next.folded));
}

/** «الجنرال عاجز عن الرفض», «الوزير غائب»: what he is, where no verb stands before his office. */
function isPredicate(scene: Scene, i: number): boolean {
  const { tokens } = scene.view;
  const token = tokens[i]!;
  if (!/^[وفبكل]*ال/u.test(tokens[i - 1]?.folded ?? "") || isGivenToo(token.folded)) return false;
  if (comesBack(scene, token.folded) || scene.verbs[i + 1]) return false;
  return isWholeWord(token.exact) && scene.verbs[i - 2] === undefined;
}

/** Behind a title without article a word in ي is its adjective. */
const isPlainKind = ({ view }: Scene, i: number): boolean => {
  const [prior, token] = [view.tokens[i - 1], view.tokens[i]!];
  return isWord(prior) && !hasArticle(prior) && /..ي$/u.test(token.exact) && !givenNames().has(token.folded);
};

/** «ملكة سكاران»: whose queen. */
const isRealmOf = (prior: Token | undefined): boolean =>
  /^[وفبل]?(?:ملك|ملكه|امير|اميره|سلطان|امبراطور|امبراطوره|حاكم|حاكمه|مبعوث|مبعوثه|سفير|سفيره|مندوب|مندوبه|موفد|موفده)$/u.test(
    prior?.folded ?? "",
  );

/** «أوراق اعتماده»: somebody's, unless it comes back. */
function isOwned(scene: Scene, at: number): boolean {
  const token = scene.view.tokens[at];
  if (!isWord(token) || givenNames().has(token.folded)) return false;
  return /^....+(?:ه|ها|هم)$/u.test(token.exact) && token.exact.length > 5 && !comesBack(scene, token.folded);
}

/** The third part of a name: a surname with the article or a particle, a given name; what is unknown ends a foreign name. */
function isThird(scene: Scene, from: number, at: number, role: string | undefined): boolean {
  const token = scene.view.tokens[at]!;
  // «أنطوان رايس التحويل»: a deed of the language is the object.
  if (hasArticle(token)) {
    if (comesBack(scene, token.folded)) return true;
    // «إستيبان كاراسكو الصحافيين»: a name from abroad has no article.
    const isAbroad = [from, from + 1].every((k) => isUnknownWord(scene.view.tokens[k]!.exact));
    // «توما شديد العبارة», «دانا صليبي العائلات»: a feminine, several.
    const isHers = /(?:ة|ات)$/u.test(token.exact) && isWholeWord(token.exact.slice(2));
    return !isPluralOrDeed(token) && !isAbroad && !isHers;
  }
  if (isParticle(token) || givenNames().has(token.folded)) return true;
  // «سعيد خطيب زاده».
  if (/^(?:زاده|اوغلو|خان|بك|بيك|باشا)$/u.test(token.folded)) return true;
  if (/^[بل]..../u.test(token.folded) && foreign.test(token.folded) && ends(scene, at + 1)) return true;
  if (role === undefined || /^[وفبكل]|(?:ه|ها|هم|نا|ات|ين)$/u.test(token.folded)) return false;
  if (isOfNoVerb(token.folded)) return true;
  if (isDoneTo(scene, from, at)) return false;
  const isForeign = [from, from + 1].every((k) => !givenNames().has(scene.view.tokens[k]!.folded));
  // «قال الوزير محمد دانيال توت إن»: nothing else stands there.
  const next = scene.view.tokens[at + 1];
  const isClosed = (isIn(next, complementisers()) || isComma(next)) && !token.exact.endsWith("ا");
  return comesBack(scene, token.folded) || ((isForeign || isClosed) && !isPluralOrDeed(token));
}

/** ديالو, كوناتي لا: no Arabic word of four letters or more ends in و. */
const isOfNoVerb = (word: string): boolean => /^[^وفبكليتنس]...*و$|^[^وفبكل].{4,}و$/u.test(word);

const isParticle = (token: Token): boolean =>
  isIn(token, joined) || (inside.has(token.folded) && !/[إأ]ن$/u.test(token.exact));

const counts = new WeakMap<View, Map<string, number>>();
/** A name that ends in ا is told from an object's ending by coming back. */
export function comesBack({ view }: Scene, word: string): boolean {
  let known = counts.get(view);
  if (!known) {
    known = new Map();
    for (const token of view.tokens) known.set(token.folded, (known.get(token.folded) ?? 0) + 1);
    counts.set(view, known);
  }
  return (known.get(word) ?? 0) > 1;
}

/** The end of one part of a name: a word, or عبد, بن and their like with the next. */
export function unit(scene: Scene, i: number, isFirst: boolean, isLoose = false): number | undefined {
  const token = scene.view.tokens[i];
  // على is no name, whoever is called علي.
  if (token?.exact === "على") return undefined;
  if (isFirst && isLoose && isGivenName(scene, i)) return i + 1;
  const known = scene.names.get(i);
  // «سيميون أوتشا»: a surname, whatever body is spelled so.
  const isSurname = !isFirst && known?.known?.kind === "igo" && known.to === i + 1 && isLoose;
  if (!isWord(token) || (!isSurname && (known?.form === "name" || known?.form === "metonym"))) return undefined;
  if (isIn(token, joinedToArticle) && /^الدين|^الاسلام|^الله/u.test(scene.view.tokens[i + 1]?.folded ?? ""))
    return i + 2;
  // «هل استُعيد المهندس أم بيع»: or.
  if (token.folded === "ام" && sentenceHas(scene, i, /^[وف]?هل$/u)) return undefined;
  if (isIn(token, joined)) return joinedEnd(scene, i);
  if (!isFirst && isParticle(token)) {
    const to = scene.view.tokens[i + 1]?.folded === "لا" ? i + 2 : i + 1;
    return isWord(scene.view.tokens[to]) ? to + 1 : undefined;
  }
  if (isFirst && (hasArticle(token) || /^[وف]ال/u.test(token.folded))) return undefined;
  if (isFirst && verbForms().has(token.folded) && !givenNames().has(token.folded)) return undefined;
  // A surname may be a word of the language (الكاتب), if the name ends with it.
  if (
    !isFirst &&
    isLoose &&
    hasArticle(token) &&
    // «مبعوث دلمون التقى».
    scene.verbs[i]?.isGuess !== false &&
    !isIn(token, days()) &&
    !common().has(token.folded) &&
    !isPluralOrDeed(token) &&
    // «وليد اللحظة»: a feminine noun of the language is no surname.
    !(token.exact.endsWith("ة") && nouns().has(token.folded.slice(2))) &&
    ends(scene, i + 1)
  )
    return i + 1;
  // «سعيد تامر إلى», «جوليان الحاج»: what looks like a deed or an office is a given name.
  if (!isFirst && isLoose && givenNames().has(token.folded) && ends(scene, i + 1)) return i + 1;
  // «لحكومة»; but «رشيد بوغرارة»: a surname that no word of the language explains.
  if (!isFirst && /^[بل]..../u.test(token.folded) && token.exact.endsWith("ة") && !isUnknownWord(token.exact))
    return undefined;
  // «قال هادي لأنصاره»: to whom.
  if (!isFirst && /^[بل]..../u.test(token.folded) && /(?:ه|ها|هم)$/u.test(token.exact)) return undefined;
  if (!isFirst && (isHisDeed(scene, i) || isPhrase(scene, i))) return undefined;
  // «الوزير كاذب وأن».
  if (/^و(?:[اأإ]ن|لكن)$/u.test(token.exact)) return undefined;
  return (mayName(scene, i) ||
    (!isFirst && isLoose && mayName(scene, i, true) && isNoPhrase(scene, i)) ||
    (isFirst && givenNames().has(token.folded) && (isLoose || !isIn(token, prepositions())))) &&
    !(!isFirst && /^و/u.test(token.folded) && mayBePair(scene, i))
    ? i + 1
    : undefined;
}

/** «والي خليجان بمعزل», «رامي الشيخ بصرف»: a preposition on a word of the language, which is none itself. */
function isPhrase(scene: Scene, i: number): boolean {
  const { exact, folded } = scene.view.tokens[i]!;
  // بنعلي, باطرفي: surnames.
  if (!/^[بل](?![ان])...*[^ياو]$/u.test(folded) || givenNames().has(folded) || comesBack(scene, folded)) return false;
  return !isWholeWord(exact) && isWholeWord(exact.slice(1));
}

/** «الأمير تيمور أقرّ بأن»: a form of a verb of the lexicon, no given name and met only here. */
function isHisDeed(scene: Scene, i: number): boolean {
  const { folded } = scene.view.tokens[i]!;
  // «المستشار بورين كالت حمل»: his deed stands behind.
  const isSurname = scene.verbs[i + 1]?.isGuess === false && scene.verbs[i]?.lemma !== "كان";
  if (isSurname && !/^[وف]/u.test(scene.view.tokens[i + 1]!.folded)) return false;
  return scene.verbs[i]?.isGuess === false && !givenNames().has(folded) && !comesBack(scene, folded);
}

/** بن with the word behind it, or with both of «عبد الله», «أبو بكر». */
function joinedEnd({ view }: Scene, i: number): number | undefined {
  if (!isWord(view.tokens[i + 1])) return undefined;
  const isLonger = /^[وف]?ا?بنت?$/u.test(view.tokens[i]!.folded) && isIn(view.tokens[i + 1], joined);
  return isLonger && isWord(view.tokens[i + 2]) ? i + 3 : i + 2;
}

/** فيتالي, بالينسيا, يلماز: what looks like a particle or a verb's prefix is the name's own where the text or its shape shows it. */
function isNoPhrase(scene: Scene, i: number): boolean {
  const { tokens } = scene.view;
  const { folded } = tokens[i]!;
  if (!ends(scene, i + 1)) return false;
  if (/^[وفبكل]ال/u.test(folded))
    return foreignEnd.test(folded) || folded.length < 6 || (!isOrdinary(folded.slice(3)) && comesBack(scene, folded));
  const rest = folded.slice(1);
  if (/^[وفبكلس]/u.test(folded) && (isOrdinary(rest) || givenNames().has(rest))) return false;
  if (comesBack(scene, folded)) return true;
  // Only «أما» puts ف between who acts and the deed.
  return folded.startsWith("ف") && !sentenceHas(scene, i, /^[وف]?اما$/u);
}

/** Behind بال no Arabic word ends so. */
const foreignEnd = /(?:[نريلسكفدبزط]يا|ي[رن]و|وني|وزا|ندا|يتش)$/u;

/** Whether such a word stands before `i` in its sentence. */
function sentenceHas({ view }: Scene, i: number, pattern: RegExp): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 60) && !/^[.؟!]$/u.test(view.tokens[k]!.folded); k--)
    if (pattern.test(view.tokens[k]!.folded)) return true;
  return false;
}

/** «وبرلين»: joined to what stands before, where the word without و is known in the text. */
const mayBePair = (scene: Scene, i: number): boolean =>
  scene.names.has(i) || /^وال/u.test(scene.view.tokens[i]!.folded);

const ends = (scene: Scene, i: number): boolean => {
  const token = scene.view.tokens[i];
  return (
    !isWord(token) ||
    isIn(token, prepositions()) ||
    isIn(token, complementisers()) ||
    !mayName(scene, i) ||
    isHisDeed(scene, i) ||
    isPhrase(scene, i) ||
    isOther(token)
  );
};

/** نظيره, المتمردين, مواقع: what his deed is done to. */
const isOther = (token: Token): boolean =>
  !givenNames().has(token.folded) && (/..(?:.ه|ها|هم)$|^ال.+(?:ين|ون|ات)$/u.test(token.exact) || isPluralOrDeed(token));
