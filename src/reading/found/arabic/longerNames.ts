// What goes with a body's name behind its head: an adjective, a cause, whom it is for.
import { feminine } from "./bodyWords.ts";
import { isAdjective } from "./chain.ts";
import { bodyCauses } from "./heads.ts";
import { mayName, type Scene } from "./scene.ts";
import { days, hasArticle, isIn, isWord } from "./words.ts";

/** An adjective with the article that agrees with the noun before it. */
export function hasAdjective({ view }: Scene, i: number): boolean {
  const [noun, next] = [view.tokens[i]!, view.tokens[i + 1]];
  if (!hasArticle(next) || !isAdjective(next!.folded) || next!.exact.endsWith("ى")) return false;
  return feminine.test(noun.folded) === /[هة]$/u.test(next!.exact);
}

/** «الحركة الشعبية لتحرير كورفان»: what it is for goes with its name. */
export function causeEnd({ view, names }: Scene, to: number, from: number): number {
  const next = view.tokens[to];
  const isCause = to > from && isWord(next) && /^ل/u.test(next.folded) && bodyCauses().has(next.folded.slice(1));
  return isCause && isWord(view.tokens[to + 1]) ? (names.get(to + 1)?.to ?? to + 2) : to;
}

/** «جبهة تحرير كورفان», «جبهة تحرير شعب كورفان», «حركة إنقاذ أهل الجبل»: a head at `i`, what it is for, and whom or what. */
export function causeNameEnd(scene: Scene, i: number): number | undefined {
  const { view, names } = scene;
  if (!isIn(view.tokens[i + 1], bodyCauses())) return undefined;
  if (mayName(scene, i + 2)) return i + 3;
  const noun = view.tokens[i + 2];
  if (!isWord(noun) || hasArticle(noun) || names.has(i + 2) || !whose.test(noun.folded)) return undefined;
  const of = names.get(i + 3);
  if (of) return of.form === "name" ? of.to : undefined;
  return hasArticle(view.tokens[i + 3]) || mayName(scene, i + 3) ? i + 4 : undefined;
}

const whose =
  /^(?:شعب|شعوب|امه|اهل|اهالي|ابناء|بلاد|ارض|اراضي|جبال|سهل|سهول|وادي|جزر|جنوب|شمال|شرق|غرب|وسط|عمال|فلاحي|ضفاف)$/u;

/** «المجلس الأعلى للقبائل», «مجلس القيادة في X»: the longer name is one too. */
export function alsoWith({ view, actors, names }: Scene, entity: string, start: number, to: number): void {
  const next = view.tokens[to];
  if (!isWord(next)) return;
  if (/^ل(?:ل|.{3,})/u.test(next.folded) || (next.folded === "في" && names.has(to + 1))) {
    // «الجبهة الشعبية لتحرير زارين».
    const isCause = bodyCauses().has(next.folded.slice(1)) && isWord(view.tokens[to + 1]);
    let end = next.folded === "في" ? names.get(to + 1)!.to : to + (isCause ? 2 : 1);
    while (
      hasArticle(view.tokens[end]) &&
      isAdjective(view.tokens[end]!.folded) &&
      !days().has(view.tokens[end]!.folded)
    )
      end++;
    actors.alias(entity, view.text.slice(start, view.tokens[end - 1]!.end));
  }
}
