// Whether what stands somewhere acts there: it does or says something, is accused or called on, is dealt with. A service, a region, a crowd is an actor only so.
import { wordSet } from "../phrases.ts";
import { titleWords } from "./heads.ts";
import type { Scene } from "./scene.ts";
import type { VerbHit } from "./verbs.ts";
import { complementisers, isIn, isWord } from "./words.ts";

const says = ["say", "deny", "allege", "commit", "threat"] as const;
export const isSaying = (verb: VerbHit | undefined): boolean => says.some((list) => verb?.lists.has(list));

const joins = /^[وف]?(?:اما|لكن|بينما|فيما)$/u;
const negation = /^[وف]?(?:لا|لم|لن|قد|سوف)$/u;

/** Nothing of its clause stands before `i`. */
export const opensClause = ({ view }: Scene, i: number): boolean => {
  const prior = view.tokens[i - 1];
  return !isWord(prior) || isIn(prior, complementisers()) || joins.test(prior.folded);
};

/** The verb whose subject stands at `[from, to)`: right before it, or behind it where it opens its clause. */
export function deedOf(scene: Scene, from: number, to: number, isShe: boolean): VerbHit | undefined {
  const { view, verbs } = scene;
  const agreeing = (k: number): VerbHit | undefined =>
    verbs[k] && !verbs[k].isGuess && verbs[k].isFeminine === isShe ? verbs[k] : undefined;
  const before = agreeing(from - 1);
  if (before) return before;
  if (!opensClause(scene, from)) return undefined;
  return agreeing(negation.test(view.tokens[to]?.folded ?? "") ? to + 1 : to);
}

const source = /^[وف]?(?:بحسب|حسب|وفق|وفقا|باسم|بلسان)$/u;

/** «بحسب البلدية», «باسم البحرية»: who is quoted, or spoken for. */
export const isSource = ({ view }: Scene, i: number): boolean => source.test(view.tokens[i - 1]?.folded ?? "");

const charges = wordSet(
  "اتهم حمل طالب دعا ناشد حث امهل حذر هدد ابلغ اخطر انذر لام انتقد خاطب استدعي قاضي طمان عاتب اتهمت".split(" "),
);
/** What a charge, a demand, a warning goes on with. */
const matter = /^(?:ب.{2,}|مسؤوليه|مسووليه|تبعات|تبعه|وزر|علي|الي|من|ان)$/u;

/**
 * «اتهمت رابطة الأسر السلطات بالتباطؤ», «طالبوا الشرطة بإطلاقهم»: it stands behind a verb of charging or demanding and who
 * does that, and what is charged follows.
 */
export function isCharged({ view, verbs }: Scene, from: number, to: number): boolean {
  if (!isWord(view.tokens[to]) || !matter.test(view.tokens[to]!.folded)) return false;
  for (let k = from - 1; k >= Math.max(0, from - 9); k--) {
    if (!isWord(view.tokens[k]) && !/^[«»"]$/u.test(view.tokens[k]!.exact)) return false;
    const verb = verbs[k];
    if (verb && !verb.isGuess) return charges.has(verb.lemma);
    if (/^[وف]?(?:في|من|الي|علي|عن|مع|ب.{2,}|ان|بان|التي|الذي)$/u.test(view.tokens[k]!.folded)) return false;
  }
  return false;
}

const dealings = wordSet(
  "تفاوض التفاوض مفاوضات المفاوضات مفاوضاته مفاوضاتها محادثات المحادثات مباحثات حوار الحوار اتفاق الاتفاق اتفاقا تفاهم التفاهم تفاهما هدنة الهدنة صلح الصلح وساطة الوساطة تنسيق التنسيق تعاون التعاون خلاف الخلاف نزاع النزاع صراع اشتباك اشتباكات تواصل التواصل اتصالات صفقة الصفقة تبادل لقاء اللقاء جلسة معارك".split(
    " ",
  ),
);

/** «بالتفاوض سرا مع أولاد حميد», «الخلاف مع البلدية»: one side of a dealing. */
export function isDealtWith({ view, names }: Scene, i: number): boolean {
  const prior = view.tokens[i - 1]?.folded ?? "";
  const isDealing = (k: number): boolean =>
    isWord(view.tokens[k]) && dealings.has(view.tokens[k]!.folded.replace(/^[وف]?ب?(?=.{4})/u, ""));
  if (/^[وف]?(?:مع|ضد)$/u.test(prior)) {
    for (let k = i - 2; k >= Math.max(0, i - 4) && isWord(view.tokens[k]); k--) if (isDealing(k)) return true;
    return false;
  }
  // «النزاع بين X وإقليم السهل»: the other of two.
  if (!/^و/u.test(view.tokens[i]!.folded)) return false;
  for (let k = i - 1; k >= Math.max(0, i - 4); k--)
    if (/^بين$/u.test(view.tokens[k]!.folded)) return isDealing(k - 1) || names.has(k + 1);
  return false;
}

/** «مددت حركة السهل والقوات الحكومية الهدنة»: joined to a name that does something. */
export function isJoined(scene: Scene, i: number): boolean {
  const { view, names, verbs } = scene;
  if (!/^و/u.test(view.tokens[i]!.folded)) return false;
  for (let k = i - 1; k >= Math.max(0, i - 5); k--)
    if (names.get(k)?.to === i) return verbs[k - 1] !== undefined && !verbs[k - 1]!.isGuess;
  return false;
}

/** «قائد البحرية», «ناطقة باسم البلدية»: somebody holds its office. */
export const isLed = ({ view }: Scene, i: number): boolean => isIn(view.tokens[i - 1], titleWords());
