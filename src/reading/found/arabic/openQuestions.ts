// Questions asked without a mark: «يبقى السؤال ما إذا كان …», «لا أحد يعرف هل … أم …».
import { words } from "../../lexicon/lexicon.ts";
import { Phrases } from "../phrases.ts";
import type { Range, View } from "../view.ts";

let sets: ReturnType<typeof makeSets> | undefined;
const phrases = (list: string) => new Phrases(words("ar", list).map((phrase) => [phrase, true] as const));
const makeSets = () => ({ opening: phrases("question.open"), particle: phrases("question.whether") });

/** The particle of a clause that opens with what is not known; a word or two may stand before it («هنا», «إذن»). */
export function openQuestion(view: View, from: number, to: number): Range | undefined {
  sets ??= makeSets();
  const opening = sets.opening.at(view, from, to, "and");
  if (!opening) return undefined;
  // «لا أحد يعرف ما إذا كان»: told that nobody knows; «هل … أم» asks.
  const isNobody = /^[وف]?لا$/u.test(view.tokens[from]!.folded) && view.tokens[from + 1]?.folded === "احد";
  for (let i = opening.to; i < Math.min(to, opening.to + 4); i++) {
    const particle = sets.particle.at(view, i, to);
    if (particle && isNobody && view.tokens[particle.to - 1]!.folded === "اذا") return undefined;
    if (particle) return { from: particle.from, to: particle.to };
  }
  return undefined;
}
