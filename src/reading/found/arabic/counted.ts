// What a list counts: «ثلاثة مطالب: أولها …», «جولتان. الأولى …» are lists of no scenarios.
import { words } from "../../lexicon/lexicon.ts";
import { wordSet } from "../phrases.ts";
import type { View } from "../view.ts";

/** How far before an ordinal its list may be announced, in tokens. */
const reach = 120;
/** Three and more, some. */
export const number = /^[وفبل]?(?:ال)?(?:ثلاثه?|اربعه?|خمسه?|سته?|سبعه?|ثمانيه|عده|عشره?|جمله|[٣-٩3-9])$/u;

const compares = /^[وفبل]?(?:ال)?(?:تمييز|تميز|يميز|ميز|ميزت|فرق|فارق|تفريق|يفرق|تفرق|مقارنه|مفاضله|خلط|يخلط)$/u;

let sets: { readonly scenario: ReadonlySet<string>; readonly other: ReadonlySet<string> } | undefined;
const makeSets = () => ({
  scenario: wordSet([...words("ar", "scenario.noun"), ...words("ar", "outlook.several")]),
  other: wordSet(words("ar", "scenario.other")),
});

/** Whether what was counted last before token `i` are other things than scenarios. */
export function countsOther(view: View, i: number): boolean {
  sets ??= makeSets();
  for (let k = i - 1; k >= Math.max(0, i - reach); k--) {
    const whole = view.tokens[k]!.folded;
    const word = sets.other.has(whole) || sets.scenario.has(whole) ? whole : whole.replace(/^[بل](?=...)/u, "");
    if (sets.scenario.has(word)) return false;
    // «تمييز بين الهدنة والسلام. فالأول …»: two terms set against each other.
    if (whole === "بين" && view.tokens.slice(Math.max(0, k - 3), k).some(({ folded }) => compares.test(folded)))
      return true;
    if (!sets.other.has(word)) continue;
    const isCounted = [k - 1, k + 1].some((n) => number.test(view.tokens[n]?.folded ?? ""));
    if (isCounted || /(?:ان|ين)$/u.test(word)) return true;
  }
  return false;
}
