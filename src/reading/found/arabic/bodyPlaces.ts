// Where the head of a body means a building, or any of a kind: «شرفة القصر», «مقاعد المعارضة», «لجان المهندسين», «حرس الآبار».
import { words } from "../../lexicon/lexicon.ts";
import { stems, wordSet } from "../phrases.ts";
import type { Scene } from "./scene.ts";
import { isPluralOrDeed, plural } from "./shapes.ts";
import { hasArticle, isWord } from "./words.ts";

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

const several = /^(?:لجان|نقابات|اتحادات|محاكم)$/u;

/** «لجان المهندسين», «حرس الآبار»: of whom or of what, no name. The noun stands at `k`, the name would end at `to`. */
export function isOfAKind({ view }: Scene, i: number, word: string, k: number, to: number): boolean {
  const noun = view.tokens[k];
  if (k !== i + 1 || to !== k + 1 || !hasArticle(noun)) return false;
  const bare = noun!.folded.slice(2);
  const isSeveral =
    plural.test(bare) || isPluralOrDeed(noun!) || /ات$/u.test(bare) || /^آ.ا.$/u.test(noun!.exact.slice(2));
  if (several.test(word)) return isSeveral || /(?:ين|ون|اء)$/u.test(bare);
  // «قوات حرس الجبال» are called so.
  const isCalled = /^[وفبل]?(?:ال)?(?:قوات|كتائب|قائد|زعيم)$/u.test(view.tokens[i - 1]?.folded ?? "");
  return word === "حرس" && isSeveral && !isCalled;
}
