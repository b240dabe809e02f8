// Exchanges: مقابل of what is given and had, not of a place, a price or a count; لقاء and يقابله where something is given for something.
import { words } from "../../lexicon/lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { wordSet } from "../phrases.ts";
import type { Range, View } from "../view.ts";
import { isDeedNoun } from "./masdars.ts";
import { verbsIn } from "./verbsIn.ts";
import { endsFeminine, isIn, isWord, prepositions } from "./words.ts";

let sets: ReturnType<typeof makeSets> | undefined;
const makeSets = () => ({
  places: wordSet([
    ...words("ar", "place.before"),
    ..."سواحل ساحل شواطئ مبنى مقر قصر قلعة معسكر ثكنة بوابة جسر ساحة سوق مسجد كنيسة مدرسة مستشفى محطة فندق سفارة مقهى منزل بيت نافذة باب حاجز".split(
      " ",
    ),
  ]),
  money: wordSet(words("ar", "money")),
  prices: wordSet(words("ar", "condition.price")),
  deals: wordSet(words("ar", "condition.deal")),
});

const bare = (word: string): string => word.replace(/^[وفبلك]?ال(?=...)/u, "");

/** Whether مقابل or نظير at `i` trades one thing for another. */
export function isExchange(view: View, i: number): boolean {
  sets ??= makeSets();
  const { places, money } = sets;
  const before = view.tokens.slice(Math.max(0, i - 3), i);
  const next = view.tokens[i + 1];
  if (next?.kind !== "word")
    return next?.kind === "number" && isCountedThing(view, i) && !before.some((token) => money.has(bare(token.folded)));
  if (/^[وف]?في$/u.test(view.tokens[i - 1]?.folded ?? "") && !isDeed(next) && !hasDeedBefore(view, i - 1)) return false;
  if (isThenAndNow(view, i) || isSold(view, i) || /^(?:هدف(?:ين|ا)?|اهداف|نقطه|نقاط|صفر|لا)$/u.test(next.folded))
    return false;
  if (money.has(bare(next.folded)) || wages.test(next.folded)) return false;
  // «بسعر مئتي دولار مقابل الطن», «سبعون نائبًا مقابل ثلاثين».
  const isCount = next.folded === "كل" || /^ال(?:طن|برميل|متر|كيلو|فرد|شخص|عمله|وحده)/u.test(next.folded);
  if (isCount || (isBallot(view, i) && numeral.test(next.folded))) return false;
  // «خمسين دينارًا مقابل الكيس»: a price.
  if (money.has(bare(view.tokens[i - 1]?.folded ?? "").replace(/(?<=...)ا$/u, "")) && !isDeed(next)) return false;
  if (isDeed(next) || hasDeedBefore(view, i)) return !places.has(bare(next.folded)) || before.some(isDeed);
  // «ترسو مقابل سواحل الجزر», «أما مقابل المبنى القديم»: a place. «مقابل أربعة ملايين العام الماضي»: two counts.
  const isFirst = !isWord(view.tokens[i - 1]) && view.tokens[i - 1]?.folded !== "،";
  if (isFirst || /^[وف]?(?:اما|لكن)$/u.test(view.tokens[i - 1]!.folded)) return false;
  return !places.has(bare(next.folded)) && !isAcross(view, i) && !isThenAndNow(view, i);
}

/** «23 أسيرًا مقابل 3 جنود»: numbers of something given; «58 صوتًا مقابل 41», «3100 في مارس مقابل 5200 في أبريل» are counts. */
function isCountedThing(view: View, i: number): boolean {
  const thing = view.tokens[i + 2];
  if (!isWord(thing) || isIn(thing, prepositions()) || isBallot(view, i) || isThenAndNow(view, i)) return false;
  if (/^(?:صوت|نائب|مقعد|هدف|نقط|معارض|ممتنع|امتنع|عضو|دول|بالم[ئا]|قبل|خلال|العام|عام|سنه)/u.test(thing.folded))
    return false;
  // The same thing on both sides is counted, not given.
  return !view.tokens
    .slice(Math.max(0, i - 8), i)
    .some(({ folded }) => folded.slice(0, 3) === thing.folded.slice(0, 3));
}

/** «باع قمحه مقابل خمسين دينارًا للكيس»: a price. */
const isSold = (view: View, i: number): boolean =>
  view.tokens.slice(i + 1, i + 4).some(({ folded }) => sets!.money.has(bare(folded).replace(/(?<=...)ا$/u, ""))) &&
  view.tokens
    .slice(Math.max(0, i - 7), i)
    .some(({ folded }) =>
      /^[وف]?(?:باع(?:ت|وا)?|[يت]بيع(?:ون)?|بيع(?:ت)?|[يت]باع|اشتري(?:ت)?|اشتر(?:وا|ت)|[يت]شتري|استاجر(?:ت|وا)?|شراء)$/u.test(
        folded,
      ),
    );

/** What is paid to anybody for a thing or for work, against a receipt, on bail. */
const wages = /^(?:اجر|اجور|اجره|راتب|رواتب|مرتب|ايجار|ايصال|تذكره|كفاله|بدل|رسم)$/u;

/** «تقع القرية مقابل الجسر», «اعتصموا مقابل»: where something stands. */
const isAcross = (view: View, i: number): boolean =>
  view.tokens
    .slice(Math.max(0, i - 5), i)
    .some(({ folded }) =>
      /^[وفس]?(?:[يت]?قع|وقع|[يت]?قف(?:ون)?|وقف(?:ت|وا)?|[يت]?جلس(?:ت|وا|ون)?|[يت]?عتصم(?:ت|وا|ون)?|اعتصم(?:ت|وا)?|رس(?:ا|ت|وا)|[يت]رسو|[يت]?سكن(?:ت|ون)?|احتشد(?:ت|وا)?|تجمهر(?:ت|وا)?|تظاهر(?:ت|وا)?|وقوف|جلوس|متمركزه?)$/u.test(
        folded,
      ),
    );

const isThenAndNow = (view: View, i: number): boolean =>
  (numeral.test(view.tokens[i + 1]!.folded) || view.tokens[i + 1]!.kind === "number") &&
  view.tokens.slice(i + 2, i + 8).some(({ folded }) => /^(?:ال(?:ماضي|سابق|فائت|منصرم)ه?|قبل|سابقا)$/u.test(folded));

/** «بدخول القوافل في مقابل الجثامين»: a deed in the same clause. */
function hasDeedBefore(view: View, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 9) && isWord(view.tokens[k]); k--) if (isDeed(view.tokens[k]!)) return true;
  return false;
}

const numeral = /^(?:واحد|اثن|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع|عشر|مئ|ما[ئه]|الف)/u;
const isBallot = (view: View, i: number): boolean =>
  view.tokens.slice(Math.max(0, i - 10), i).some((token) => /صوت|اصوات|نائب|فاز|هدف/u.test(token.folded));

/** A deed, also with whose it is written on it (اعترافها). */
function isDeed(token: Token): boolean {
  if (isDeedNoun(token)) return true;
  sets ??= makeSets();
  const word = token.folded;
  return [word, bare(word), word.replace(/(?:ها|ه|هم|هما)$/u, "")].some((form) => sets!.prices.has(form));
}

/** «رسوم عبور لقاء اعترافها», «حق شراء يقابله منفذ إلى البحر» where a deal is told of. */
export function inReturnAt(view: View, from: number, i: number, to: number): Range | undefined {
  const token = view.tokens[i]!;
  const next = view.tokens[i + 1];
  if (i + 1 >= to || i - from < 2 || !isWord(next)) return undefined;
  const before = view.tokens[i - 1]!;
  if (token.folded === "لقاء") {
    sets ??= makeSets();
    if (isIn(before, prepositions()) || !isWord(before)) return undefined;
    // «سيجري لقاء تسليم المحطة»: no meeting is one of handing over.
    if (verbsIn(view)[i - 1] !== undefined) return sets.prices.has(next.folded) ? { from: i, to: i + 1 } : undefined;
    // «تسليم الطيار لقاء ثلاثة ضباط».
    return isDeed(next) || (numeral.test(next.folded) && isWord(view.tokens[i + 2]))
      ? { from: i, to: i + 1 }
      : undefined;
  }
  if (!/^[يت]قابله(?:ا|م|ما)?$/u.test(token.folded) || isIn(next, prepositions())) return undefined;
  sets ??= makeSets();
  const isDeal = view.tokens.slice(Math.max(from - 12, 0), i).some((t) => sets!.deals.has(bare(t.folded)));
  return isDeal && !endsFeminine(view.tokens[i]!) ? { from: i, to: i + 1 } : undefined;
}
