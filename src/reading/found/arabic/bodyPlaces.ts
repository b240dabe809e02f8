// Where the head of a body means a building, or any of a kind: «شرفة القصر», «مقاعد المعارضة», «لجان المهندسين», «حرس الآبار».
import { rows, words } from "../../lexicon/lexicon.ts";
import type { EntityKind } from "../../reading.ts";
import { stems, wordSet } from "../phrases.ts";
import { deedOf, isCharged, isSaying } from "./acting.ts";
import type { Scene } from "./scene.ts";
import { isPluralOrDeed, plural } from "./shapes.ts";
import { functionWords, hasArticle, hasTanwin, isIn, isWord, nouns, prepositions } from "./words.ts";

let parts: ReadonlySet<string> | undefined;
const partsOfHouse = (): ReadonlySet<string> => (parts ??= wordSet(words("ar", "body.part-of-house")));

const ofRule = /^ال(?:رئاسي|جمهوري|حكومي|ملكي|اميري|سلطاني|حاكم)/u;

/** «القصر الشتوي», «شرفة القصر», «مقاعد المعارضة»: where they sit. `to` is where the name would end. */
export function isBuilding({ view }: Scene, i: number, word: string, to: number): boolean {
  const prior = view.tokens[i - 1];
  const isPart = isWord(prior) && stems(prior.folded, "all").some(([form]) => partsOfHouse().has(form));
  // «المقاتلين القصر»: who are under age.
  const isMinors =
    isWord(prior) &&
    hasArticle(prior) &&
    (/(?:ين|ون|ات)$/u.test(prior.folded) ||
      isPluralOrDeed(prior) ||
      /^ال(?:اطفال|اولاد|ابناء|جنود|قتلي|جرحي|شبان|افراد)$/u.test(prior.folded));
  if (word === "القصر" && isMinors) return true;
  if (word === "القصر") return isPart || (to > i + 1 && !ofRule.test(view.tokens[i + 1]!.folded));
  if (word === "المعارضه") return to === i + 1 && /^[وفبل]?(?:ال)?(?:مقاعد|صفوف|مقر|مقار)$/u.test(prior?.folded ?? "");
  return isPart && /^ال(?:كنيسه|محكمه|بلاط)$/u.test(word);
}

/** «تجمع المعطيات المتوفرة على أن»: they agree. */
export function isAgreeing({ view }: Scene, i: number): boolean {
  const { tokens } = view;
  if (!/^[وف]?تجمع$/u.test(tokens[i]?.folded ?? "") || !hasArticle(tokens[i + 1])) return false;
  for (let k = i + 2; k < i + 5 && isWord(tokens[k]); k++) if (tokens[k]!.folded === "علي") return true;
  return false;
}

/** «تنظيم حركة الرعاة», «تنظيم حملة التلقيح»: a noun that no group calls itself by is what is arranged. */
export function isArranging({ view }: Scene, i: number): boolean {
  const next = view.tokens[i + 1];
  if (!isWord(next) || hasArticle(next)) return false;
  groupNouns ??= wordSet([...words("ar", "group.people"), ...words("ar", "body.cause"), ...ofFights]);
  return nouns().has(next.folded) && !groupNouns.has(next.folded);
}

let groupNouns: ReadonlySet<string> | undefined;
/** What armed groups put before the name of their cause: تنظيم جند الحق, تنظيم فجر الجنوب. */
const ofFights =
  "فجر نور راية صوت لواء جبهة جيش كتائب سرايا فتح نصر ثأر طريق عهد قاعدة دولة شعلة غضب كفاح جهاد عاصفة صاعقة قوى قوة نداء عشاق رجال فدائيي فدائيو".split(
    " ",
  );

const measures = wordSet(
  "حجم عدد قوام تشكيلة تركيبة كلفة تكلفة ميزانية تمويل موازنة موعد تفويض نشر إيفاد إرسال تشكيل إنشاء تأسيس".split(" "),
);

/** «حجم بعثة المراقبة», «تشكيل لجنة تحقيق»: a thing to be made, whose size is told, and no actor yet. */
export function isToldOf({ view }: Scene, i: number): boolean {
  const [prior, token] = [view.tokens[i - 1], view.tokens[i]!];
  const isNew = /^(?:بعثه|لجنه|هيئه|قوات|صندوق|مجلس|فريق|محكمه|جهاز|اليه)$/u.test(token.folded);
  return isNew && isWord(prior) && stems(prior.folded, "all").some(([form]) => measures.has(form));
}

const several = /^(?:لجان|نقابات|اتحادات|محاكم)$/u;

/** «لجان المهندسين», «حرس الآبار»: of whom or of what, no name. The noun stands at `k`, the name would end at `to`. */
export function isOfAKind(scene: Scene, i: number, word: string, k: number, to: number): boolean {
  const { view } = scene;
  const noun = view.tokens[k];
  if (k !== i + 1 || to !== k + 1 || !hasArticle(noun)) return false;
  const bare = noun!.folded.slice(2);
  const isSeveral =
    plural.test(bare) || isPluralOrDeed(noun!) || /ات$/u.test(bare) || /^آ.ا.$/u.test(noun!.exact.slice(2));
  if (several.test(word)) return isSeveral || /(?:ين|ون|اء)$/u.test(bare);
  // «قوات حرس الجبال» are called so.
  const isCalled = /^[وفبل]?(?:ال)?(?:قوات|كتائب|قائد|زعيم)$/u.test(view.tokens[i - 1]?.folded ?? "");
  return word === "حرس" && isSeveral && !isCalled && !isActing(scene, i, to);
}

/** «اشتبكوا مع حرس السواحل», «نفى حرس الثغور»: it does something, or has it asked of it. */
const isActing = (scene: Scene, i: number, to: number): boolean =>
  isSaying(deedOf(scene, i, to, false)) ||
  isCharged(scene, i, to) ||
  /^[وف]?مع$/u.test(scene.view.tokens[i - 1]?.folded ?? "");

let places: ReadonlySet<string> | undefined;

/** «فصائل جبل صخر», «قوات وادي الذئاب»: the end of an armed group's name by a place of two words. */
export function placeEnd({ view, names, verbs }: Scene, i: number, kind: EntityKind): number | undefined {
  if (kind !== "armed group") return undefined;
  places ??= wordSet(rows("ar", "place.before").map((row) => row[0]!));
  const [place, name] = [view.tokens[i + 1], view.tokens[i + 2]];
  if (!isWord(place) || !isWord(name) || !places.has(place.folded) || names.has(i + 1)) return undefined;
  if (hasTanwin(name) || isIn(name, prepositions()) || isIn(name, functionWords()) || names.has(i + 2))
    return undefined;
  // «قوات ميناء قالت إنها»: what it does.
  const isDeed = verbs[i + 2] !== undefined && !verbs[i + 2]!.isGuess;
  return isDeed || /^[وفبكل]+ال/u.test(name.folded) ? undefined : i + 3;
}
