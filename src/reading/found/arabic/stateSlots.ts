// Slots that a state fills, whatever verb stands there: where her ambassador was, who is one of «both», who is asked for something, whose interests are her own.
import { words } from "../../lexicon/lexicon.ts";
import { gazetteer } from "../gazetteer.ts";
import { stems, wordSet } from "../phrases.ts";
import { titleWords } from "./heads.ts";
import { isUnknownIn, type Place } from "./ordinaryWords.ts";
import { isInsideName, isOrdinary, type Scene } from "./scene.ts";
import type { Frame } from "./stateFrames.ts";
import { givenNames, hasArticle, hasTanwin, isDefinite, isWord } from "./words.ts";

const points = 3;

/** Frames of the word at `i`; run once persons are found, whose surnames stand in some of these slots too. */
export function slotsAt(scene: Scene, i: number): readonly Frame[] {
  const { folded } = scene.view.tokens[i]!;
  if (/^[وف]?(?:من|لدي|في|الي)$/u.test(folded)) {
    if (/من$/u.test(folded) && isBoth(scene, i - 1)) return members(scene, i + 1);
    const isSlot = isPost(scene, i) || isOrganIn(scene, i) || isAsked(scene, i);
    return isSlot && isStrange(scene, i + 1, "governed") ? [{ at: i + 1, points }] : [];
  }
  if (isChamber.test(folded)) {
    const isOfCouncil = /^[وفبلك]*مجلس$/u.test(scene.view.tokens[i - 1]?.folded ?? "");
    return isOfCouncil && isStrange(scene, i + 1, "owned") ? [{ at: i + 1, points }] : [];
  }
  if (unlike.test(folded)) return isStrangeFor(scene, i + 1, "ل") ? [{ at: i + 1, points, cut: 1 }] : [];
  return ownConcern(scene, i) ?? (isLand(scene, i) || isHalf(scene, i) ? [{ at: i, points }] : []);
}

/** A name that nothing is known of: bare, explained by no word of the language, with no second name behind it. */
function isStrange(scene: Scene, i: number, place: Place): boolean {
  const { view, verbs, names, taken } = scene;
  const token = view.tokens[i];
  if (!isWord(token) || token.folded.length < 4 || names.has(i) || taken.has(i) || isInsideName(scene, i)) return false;
  if (hasArticle(token) || hasTanwin(token) || givenNames().has(token.folded)) return false;
  if ((verbs[i] && !verbs[i]!.isGuess) || !isUnknownIn(token.exact, place)) return false;
  return gazetteer("ar").names.at(view, i, view.tokens.length, "all") === undefined;
}

/** «خلافا لسالورا»: behind a preposition of one letter. */
function isStrangeFor({ view, names, taken }: Scene, i: number, particle: string): boolean {
  const token = view.tokens[i];
  if (!isWord(token) || names.has(i) || taken.has(i) || !token.folded.startsWith(particle)) return false;
  const bare = token.exact.slice(particle.length);
  if (bare.length < 4 || /^[لا]/u.test(bare) || givenNames().has(token.folded.slice(particle.length))) return false;
  return isUnknownIn(token.exact, "any") && isUnknownIn(bare, "governed");
}

/** «كلا من X وY», «كل من X». */
const isBoth = ({ view }: Scene, i: number): boolean =>
  /^[وفبلك]?كلا?$/u.test(view.tokens[i]?.folded ?? "") && isWord(view.tokens[i]);

/** X, وY, وZ from `from` on: two at least, each strange or a name already. */
function members(scene: Scene, from: number): readonly Frame[] {
  const { tokens } = scene.view;
  const found: Frame[] = isStrange(scene, from, "governed") ? [{ at: from, points }] : [];
  if (found.length === 0 && scene.names.get(from)?.to !== from + 1) return [];
  let k = from + 1;
  for (; isWord(tokens[k]) && /^و(?!ال)..../u.test(tokens[k]!.folded); k++) {
    const isNew = isStrange(scene, k, "any") && isUnknownIn(tokens[k]!.exact.slice(1), "governed");
    if (isNew) found.push({ at: k, points, cut: 1 });
    else if (scene.names.get(k)?.form !== "name") break;
  }
  return k > from + 1 ? found : [];
}

const envoys = /^[وفبل]?(?:سفير|سفيرت|سفراء|سفراو|سفرائ|مبعوث|مبعوثت|مندوب|مندوبت|ملحق|دبلوماسيي?)(?:ها?|هم|هما)$/u;
const charge = /^[وفبل]?(?:القائم|قائم(?:ها?|هم)?)$/u;

/** «سفيرها من X», «القائم بأعمالها لدى X», «رعاياها في X»: where a state has somebody. */
function isPost({ view }: Scene, i: number): boolean {
  const prior = view.tokens[i - 1];
  if (!isWord(prior)) return false;
  if (envoys.test(prior.folded) || /^[وفبل]?(?:رعايا|مواطني|مواطنو|جالية?ت?)(?:ها?|هم|هما)$/u.test(prior.folded))
    return true;
  return /^ب(?:ال)?اعمال/u.test(prior.folded) && charge.test(view.tokens[i - 2]?.folded ?? "");
}

const organ =
  /^[وفبك]?(?:ال|لل)(?:نيابه|ادعاء|مدعي|مدعيه|نائب|بنك|مصرف|محكمه|مجلس|سلطه|هيئه|حرس|امانه|مفوضيه|مفتي|ديوان|جهاز|قضاء)$/u;
const organKind =
  /^ال(?:عام|عامه|عليا|اعلي|دستوري|دستوريه|مركزي|وطني|وطنيه|اتحادي|اتحاديه|عسكري|عسكريه|انتقالي|انتقاليه|حاكم|حاكمه|جمهوري|ملكي|قضائي|قضائيه|تشريعي|تنفيذي|تاسيسي|سيادي|امني|امنيه)$/u;

/** «المدعي العام في X», «القضاء في X», «وزير داخلية سابق في X»: an organ or an office that only a state has ends before «في» at `i`. */
export function isOrganIn({ view }: Scene, i: number): boolean {
  if (!/^[وف]?في$/u.test(view.tokens[i]?.folded ?? "")) return false;
  const [prior, before] = [view.tokens[i - 1], view.tokens[i - 2]];
  if (!isWord(prior)) return false;
  if (/^[وفب]?(?:ال|لل)(?:قضاء|نيابه|ادعاء)$/u.test(prior.folded)) return true;
  if (!isWord(before)) return false;
  if (organKind.test(prior.folded) && organ.test(before.folded)) return true;
  if (!/^(?:ال)?(?:سابق|اسبق|سابقه)$/u.test(prior.folded)) return false;
  return [i - 2, i - 3].some((k) => isMinister.test(view.tokens[k]?.folded ?? ""));
}

const isMinister = /^[وفبل]?(?:ال)?(?:وزير|وزيره|رئيس|رئيسه|نائب|سفير|سفيره|سناتور)$/u;

const asking = /^(?:طلب|تلقي|تسلم|استلم|حصل|انتزع|اقترض)$/u;
/** How states end, and persons mostly do not. */
const stateEnd = /(?:ا|لاند|ستان)$/u;

/** «طلبت اللجنة من X ضمانات», «حصلوا على السلاح من X»: who is asked or gives. */
function isAsked(scene: Scene, i: number): boolean {
  const { view, verbs } = scene;
  const name = view.tokens[i + 1];
  if (view.tokens[i]!.folded !== "من" || !isWord(name) || !stateEnd.test(name.folded)) return false;
  if (isStrange(scene, i + 2, "any")) return false;
  for (let k = i - 1; k >= Math.max(0, i - 5) && isWord(view.tokens[k]); k--)
    if (verbs[k]) return asking.test(verbs[k]!.lemma) && !/^[وف]?من$/u.test(view.tokens[k + 1]?.folded ?? "x");
  return false;
}

/** «مجلس شيوخ X». */
const isChamber = /^(?:شيوخ|نواب|اعيان|شوري|وزراء)$/u;
/** «خلافا لX», «امتثالا لX». */
const unlike = /^[وف]?(?:خلافا|دعما|تاييدا|امتثالا|استجابه|ارضاء|نكايه|مجاراه|مناهضه|مناهض|مواليه|موال|معاديه|معاد)$/u;

const concerns =
  /^(?:حسابات|مصالح|اسباب|شروط|مخاوف|مطالب|اولويات|اوراق|ذرائع|دوافع|مواقف|روايت|راي|موقف|حجج|اطماع|هواجس|شكوك|خطط|حلفاو|مارب|طموحات|خطوط)(?:ها|ه)$/u;

/** «ولتركمانا حساباتها»: at the head of a sentence, whose concerns are told. */
function ownConcern(scene: Scene, i: number): readonly Frame[] | undefined {
  const { tokens } = scene.view;
  const [token, next] = [tokens[i]!, tokens[i + 1]];
  if (isWord(tokens[i - 1]) || !isWord(next) || !concerns.test(next.folded)) return undefined;
  const particle = /^[وف]?ل(?=....)/u.exec(token.folded)?.[0];
  return particle && isStrangeFor(scene, i, particle) ? [{ at: i, points, cut: particle.length }] : undefined;
}

/** «خانلستان — قالت مصادر — ستعلن»: by its ending a land, where no town or mountain is told of. */
function isLand(scene: Scene, i: number): boolean {
  const { folded } = scene.view.tokens[i]!;
  if (!/^...+ستان$/u.test(folded) || !isStrange(scene, i, "any")) return false;
  const prior = scene.view.tokens[i - 1];
  if (!isWord(prior)) return true;
  const isNamed = isDefinite(prior) && stems(prior.folded, "all").some(([form]) => titleWords().has(form));
  return !isNamed;
}

/** «دارا الجنوبية»: with an adjective of side that has the article a bare word in ا is a name; no part of the world, «أوروبا الشرقية». */
function isHalf({ view, verbs, names, taken }: Scene, i: number): boolean {
  const [token, side] = [view.tokens[i]!, view.tokens[i + 1]];
  if (!isWord(side) || !/^ال(?:شمالي|جنوبي|شرقي|غربي)ه$/u.test(side.folded)) return false;
  if (!/..[^ي]ا$/u.test(token.exact) || hasArticle(token) || verbs[i] || names.has(i) || taken.has(i)) return false;
  regions ??= wordSet(words("ar", "region"));
  if (stems(token.folded, "all").some(([form]) => regions!.has(form) || isOrdinary(form))) return false;
  return gazetteer("ar").names.at(view, i, view.tokens.length, "all") === undefined;
}

let regions: ReadonlySet<string> | undefined;
