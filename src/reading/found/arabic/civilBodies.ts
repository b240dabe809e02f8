// Offices that are bodies only where they act: «أفادت مديرية أمن الوادي», «بلدية تاوسرت لزمت الصمت», «شيخ زاوية الكدية».
import { rows } from "../../lexicon/lexicon.ts";
import type { EntityKind } from "../../reading.ts";
import { fold } from "../../text/folded.ts";
import { stems } from "../phrases.ts";
import { chainEnd } from "./chain.ts";
import { titleWords } from "./heads.ts";
import { isUnknownWord, isWholeWord } from "./ordinaryWords.ts";
import { isOrdinary, mayName, type Scene } from "./scene.ts";
import { hasArticle, hasTanwin, isIn, isWord, prepositions } from "./words.ts";

/** What shows the body: that it speaks, that it does anything, that somebody is its head. */
type Shown = "speaks" | "acts" | "led";

export interface CivilBody {
  /** Behind its name. */
  readonly to: number;
  readonly word: string;
  readonly kind: EntityKind;
  /** Letters of particles before the head. */
  readonly cut: number;
}

let heads: ReadonlyMap<string, readonly [EntityKind, Shown]> | undefined;
const civilHeads = () =>
  (heads ??= new Map(
    rows("ar", "body.civil").map(([head, kind, shown]) => [fold(head!), [kind as EntityKind, shown as Shown]]),
  ));

/** «المديرية»: such a head again. */
export const isCivilAgain = (word: string): boolean => /^ال.../u.test(word) && civilHeads().has(word.slice(2));

export function civilBodyAt(scene: Scene, i: number): CivilBody | undefined {
  const [word, cut] = stems(scene.view.tokens[i]!.folded, "all").find(([form]) => civilHeads().has(form)) ?? [];
  if (word === undefined || cut === undefined) return undefined;
  const [kind, shown] = civilHeads().get(word)!;
  const to = nameEnd(scene, i + 1);
  return to !== undefined && isShown(scene, i, to, shown) ? { to, word, kind, cut } : undefined;
}

/** Up to two bare nouns, then words with the article, or one that is none of the language. */
function nameEnd(scene: Scene, from: number): number | undefined {
  const { view, names, verbs } = scene;
  for (let k = from; k < from + 3; k++) {
    const token = view.tokens[k];
    if (!isWord(token) || hasTanwin(token) || isIn(token, prepositions())) return undefined;
    if (names.has(k)) return k === from ? undefined : names.get(k)!.to;
    if (hasArticle(token)) return chainEnd(scene, k, true);
    if (isUnknownWord(token.exact) && mayName(scene, k)) return k + 1;
    if (!isOrdinary(token.folded) && !isWholeWord(token.exact)) return undefined;
    if (verbs[k] && !hasArticle(view.tokens[k + 1])) return undefined;
  }
  return undefined;
}

const says = ["say", "deny", "allege", "commit", "threat"] as const;
const source = /^[وف]?(?:عن|بحسب|حسب|وفق|وفقا|لدي|باسم)$/u;
const joins = /^(?:[وف]?(?:ان|اما|لكن|بان|بينما|فيما))$/u;

function isShown({ view, verbs }: Scene, i: number, to: number, shown: Shown): boolean {
  const prior = view.tokens[i - 1];
  const [before, behind] = [verbs[i - 1], verbs[to]];
  if (shown === "led") return isIn(prior, titleWords());
  if (says.some((list) => before?.lists.has(list) && before.isFeminine)) return true;
  if (source.test(prior?.folded ?? "")) return true;
  // «بيان لغرفة الطوارئ».
  if (
    /^ل/u.test(view.tokens[i]!.folded) &&
    /^[وفبل]?(?:بيان|بيانا|تقرير|تعميم|مذكره|رساله|تصريح)$/u.test(prior?.folded ?? "")
  )
    return true;
  const isSubject = !isWord(prior) || joins.test(prior.folded);
  if (isSubject && says.some((list) => behind?.lists.has(list) && behind.isFeminine)) return true;
  if (shown === "speaks") return false;
  if (before && !before.isGuess && before.isFeminine) return true;
  return isSubject && behind?.isFeminine === true;
}
