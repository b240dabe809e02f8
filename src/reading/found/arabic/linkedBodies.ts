// Bodies by what they are over and where: «مفوضية حوض تاما», «هيئة موانئ دارين», «المجموعة الاقتصادية لدول غرب أفريقيا».
import { rows } from "../../lexicon/lexicon.ts";
import { wordSet } from "../phrases.ts";
import { isUnknownWord } from "./ordinaryWords.ts";
import { isOrdinary, mayName, type Scene } from "./scene.ts";
import { functionWords, hasArticle, hasTanwin, isIn, isWord, nouns, prepositions } from "./words.ts";

/** Heads that are over a place or a matter there. */
const overPlaces =
  /^(?:مفوضيه|هيئه|لجنه|مجلس|سلطه|اتحاد|رابطه|نقابه|جمعيه|صندوق|بنك|مصرف|شركه|محكمه|تنسيقيه|جامعه|مجموعه|تجمع|تحالف|منتدي)$/u;

let placeWords: ReadonlySet<string> | undefined;
/** حوض, ميناء, سد, بلدة: behind these a bare word is a place's name. */
const places = (): ReadonlySet<string> =>
  (placeWords ??= wordSet([
    ...rows("ar", "place.before").map((row) => row[0]!),
    ..."حوض أحواض سد سدود موانئ أنهار بحيرات مطارات دول بلدان شعوب".split(" "),
  ]));

/** The end of a body's name: a head, a bare noun, a name that no list knows. */
export function linkedEnd(scene: Scene, i: number, word: string): number | undefined {
  const { view, names, verbs } = scene;
  const [link, name] = [view.tokens[i + 1], view.tokens[i + 2]];
  if (!overPlaces.test(word) || !isWord(link) || !isWord(name) || names.has(i + 1) || names.has(i + 2))
    return undefined;
  const isPlace = places().has(link.folded);
  if (!isPlace && !(nouns().has(link.folded) && !verbs[i + 1])) return undefined;
  if (hasArticle(name) || hasTanwin(name) || verbs[i + 2] || !mayName(scene, i + 2)) return undefined;
  if (isIn(name, prepositions()) || isIn(name, functionWords()) || isOrdinary(name.folded)) return undefined;
  return isPlace || isUnknownWord(name.exact) ? i + 3 : undefined;
}

const lands = /^ل(?:دول|بلدان|ولايات|امم|شعوب|اقاليم|حوض|جنوب|شمال|شرق|غرب|وسط)$/u;
const sides = /^(?:شرق|غرب|شمال|جنوب|وسط|حوض|ساحل|ضفاف|خليج|مضيق|جزر|قاره|شبه|شرقي|غربي|شمالي|جنوبي)$/u;

/** «المجموعة الاقتصادية لدول وسط أفريقيا»: whose it is goes on with its name, up to `to` or behind it. */
export function landsEnd({ view, names }: Scene, to: number): number {
  if (!lands.test(view.tokens[to]?.folded ?? "")) return to;
  let k = to + 1;
  while (k < to + 3 && sides.test(view.tokens[k]?.folded ?? "")) k++;
  if (!isWord(view.tokens[k])) return to;
  const hit = names.get(k);
  return hit ? hit.to : hasArticle(view.tokens[k]) || k > to + 1 ? k + 1 : to;
}
