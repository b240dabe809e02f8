// States of which a text says only the adjective: «الرئيس الكالدوري», «الحكومة النيدالية».

import { words } from "../../lexicon/lexicon.ts";
import { fold } from "../../text/folded.ts";
import { stems, wordSet } from "../phrases.ts";
import { titleWords } from "./heads.ts";
import { isUnknownWord, isWholeWord } from "./ordinaryWords.ts";
import { isOrdinary, type Scene, startOf } from "./scene.ts";
import {
  endsFeminine,
  functionWords,
  givenNames,
  hasArticle,
  isDefinite,
  isIn,
  isWord,
  adjectives as ordinaryAdjectives,
  prepositions,
} from "./words.ts";

const offices = wordSet(
  "الرئيس الحكومة الرئاسة القيادة السلطات الوزير الوزيران الوزيرين الرئيسان الرئيسين الوفدان الوفدين الجانبان الجانبين الجيشان الجيشين السفيران السفيرين الحكومتان الحكومتين الخارجية الجيش القوات الوفد الجانب السفير السفارة العاصمة البرلمان الرئاسي الدبلوماسية الأراضي الحدود الوزيرة الرئيسة الملك المخابرات الاستخبارات الشعب المواطنين الجنود الدفاع الداخلية".split(
    " ",
  ),
);
/** Of these the adjective is a state's only where its name is written too. */
const lesserOffices = wordSet(
  "المستشار المبعوث المبعوثة الناطق الناطقة المتحدث المتحدثة القائد الجنرال العقيد الوسيط المندوب المندوبة الموفد المفاوض المفاوضين الإمبراطور الأمير السلطان نظيره نظيرته نظيرها نظيرتها الأسطول البحرية الحدودية الحرس الاقتصاد العاهل القصر المسؤول المسؤولة".split(
    " ",
  ),
);

/** السوراني, ولورينتية, الفاردانيون; its first group is what the ending is put onto. */
const nisba = /^(?:[وف]?[بك]?ال|[وف]?لل|و)?(.{3,}?)(?:ي|يه|يون|يين|يان|يتان|يتين)$/u;

/** An adjective that is made from no word of the language: «القوات الأوردالية», «مسؤول فيلماري», «يقول الفاردانيون». */
function isNisba(scene: Scene, i: number): boolean {
  const { view, verbs, taken } = scene;
  const [prior, token] = [view.tokens[i - 1], view.tokens[i]!];
  const stem = nisba.exec(token.folded)?.[1];
  if (!stem || verbs[i] || ordinaryAdjectives().has(`${stem}ي`) || givenNames().has(token.folded)) return false;
  const isBuilt = isDefinite(token) && /...ان$/u.test(stem) && !/^م/u.test(stem);
  if (!isUnknownWord(token.exact) && !isBuilt) return false;
  if (/(?:ون|ين)$/u.test(token.folded) && isDefinite(token)) return true;
  // «المباحثات الكوردانية-السلفانية».
  if (/^[-–]$/u.test(prior?.exact ?? "")) return isRelation(scene, i - 2);
  // «حقيبتي المالية والعدل»: two of them, in construct.
  if (/...تي$/u.test(token.folded) && !isDefinite(token) && isDefinite(view.tokens[i + 1])) return false;
  if (!isWord(prior) || taken.has(i - 1) || verbs[i - 1] || givenNames().has(prior.folded)) return false;
  if (isIn(prior, prepositions()) || functionWords().has(prior.folded)) return false;
  // «حركة تاماري»: hers would end in ة; «وزير المالية الهانماري» is his.
  if (/ة$/u.test(prior.exact) && /ي$/u.test(token.exact) && !isHis(scene, i)) return false;
  const isOwned = /...(?:ه|ها|هم|هما)$/u.test(prior.exact);
  return isDefinite(token) ? isDefinite(prior) || isOwned : isPlainNoun(scene, i - 1) && !isInPlace(scene, i);
}

/** «التولانية» before a hyphen: an adjective of relation that is found, or whose kind it is. */
function isRelation({ view, names }: Scene, i: number): boolean {
  const token = view.tokens[i];
  if (!isWord(token)) return false;
  return names.get(i)?.form === "demonym" || (/...(?:ي|يه|يا)$/u.test(token.folded) && isUnknownWord(token.exact));
}

/** «وزير المالية الهانماري», «مدير الشرطة الهانماري»: behind an office and what it is over. */
const isHis = ({ view }: Scene, i: number): boolean => {
  const office = view.tokens[i - 2];
  return (
    isWord(office) &&
    isDefinite(view.tokens[i]) &&
    !endsFeminine(office) &&
    stems(office.folded, "all").some(([form]) => !form.startsWith("ال") && titleWords().has(form))
  );
};

/** «نظيره الياقوتي»: what a counterpart is called by is a state, also where its name is a word. */
const counterparts = /^[وفبل]{0,2}نظي?رائ?ت?ي?(?:ه|ها|هم|هما)$|^[وفبل]{0,2}نظير(?:ت|ي|تي)?(?:ه|ها|هم|هما)$/u;
const isCounterpart = ({ view }: Scene, i: number): boolean =>
  counterparts.test(view.tokens[i - 1]?.folded ?? "") && hasArticle(view.tokens[i]);

/** «ثكنة أدرار نتيمي»: a place of two words, of which the first is no noun or adjective of everyday. */
function isInPlace({ view }: Scene, i: number): boolean {
  const { folded } = view.tokens[i - 1]!;
  const head = view.tokens[i - 2];
  if (!isWord(head) || isOrdinary(folded) || /[يهت]$/u.test(folded) || ordinaryAdjectives().has(folded)) return false;
  return stems(head.folded, "all").some(([form]) => places().has(form));
}

/** «مسؤول»: a noun of the language without the article, no place. */
function isPlainNoun({ view }: Scene, i: number): boolean {
  const token = view.tokens[i]!;
  if (isDefinite(token) || isUnknownWord(token.exact)) return false;
  return !stems(token.folded, "all").some(([form]) => places().has(form));
}

let placeNouns: ReadonlySet<string> | undefined;
const places = (): ReadonlySet<string> => (placeNouns ??= wordSet(words("ar", "place.before")));

/** «نظيره الروحي», «نظيره الثاني»: of what kind or place he is. */
const isPastOrKind =
  /^ال(?:حالي|سابق|ثاني|روحي|فعلي|اصلي|مدني|دولي|اقليمي|محلي|وطني|فني|تاريخي|تقليدي|ادبي|فكري|رياضي|فلكي|عربي|غربي|شرقي|شمالي|جنوبي|اجنبي)ه?$/u;

/** A state of which only the adjective is said (الرئيس الكالدوري, الحكومة النيدالية): its stem stands for the name. */
export function adjectiveStates(scene: Scene): ReadonlyMap<string, string> {
  const { view, names, taken } = scene;
  const found = new Map<string, string>();
  const written = new Map<string, string>();
  for (const token of view.tokens)
    for (const [form, cut] of stems(token.folded, "all"))
      if (isWord(token)) written.set(form, view.text.slice(startOf(token, cut), token.end));
  const inside = new Set<number>();
  for (const { from, to } of names.values()) for (let k = from; k < to; k++) inside.add(k);
  view.tokens.forEach((token, i) => {
    // «الحد الأدنى»: no ending of relation.
    if (!isWord(token) || inside.has(i) || taken.has(i) || token.exact.endsWith("ى")) return;
    const isLesser = isIn(view.tokens[i - 1], lesserOffices);
    const isStrange = isNisba(scene, i) || (isCounterpart(scene, i) && !isPastOrKind.test(token.folded));
    if (!isStrange && !(hasArticle(token) && (isLesser || isIn(view.tokens[i - 1], offices)))) return;
    const stem = nisba.exec(token.folded)?.[1];
    // «قصف الجيش القرية»: no adjective of his.
    const isObject = /ة$/u.test(token.exact) && !/(?:[هيء]|ات|ين)$/u.test(view.tokens[i - 1]!.folded);
    if (isObject && (stem?.length ?? 0) < 4 && isWholeWord(token.exact.replace(/^ال/u, ""))) return;
    if (
      !stem ||
      ordinaryAdjectives().has(`${stem}ي`) ||
      isOrdinary(stem) ||
      isOrdinary(`${stem}ي`) ||
      isOrdinary(`${stem}يه`)
    )
      return;
    const full = ["يا", "ا", "ه", "و"].map((end) => written.get(`${stem}${end}`)).find((name) => name !== undefined);
    if (!full && !isStrange && (/^م/u.test(stem) || (isLesser && !written.has(stem)))) return;
    const bare = token.exact.slice(token.folded.indexOf(stem)).slice(0, stem.length);
    if (!found.has(stem)) found.set(full ? fold(full) : stem, full ?? bare);
  });
  return found;
}
