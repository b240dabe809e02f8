// Offices that are bodies only where they act: «أفادت مديرية أمن الوادي», «بلدية تاوسرت لزمت الصمت», «شيخ زاوية الكدية».
import type { EntityKind } from "../../reading.ts";
import { stems } from "../phrases.ts";
import { deedOf, isCharged, isDealtWith, isJoined, isLed, isSaying, isSource } from "./acting.ts";
import { chainEnd, isAdjective, stateOf } from "./chain.ts";
import { civilHeads, isNoBody, type Shown, titleWords } from "./heads.ts";
import { isUnknownWord, isWholeWord } from "./ordinaryWords.ts";
import { isOrdinary, mayName, type Scene, startOf } from "./scene.ts";
import { isSide, isStance } from "./standing.ts";
import { isSworn } from "./swornBodies.ts";
import { hasArticle, hasTanwin, isDefinite, isIn, isQuoteOpen, isWord, prepositions } from "./words.ts";

export interface CivilBody {
  /** Behind its name. */
  readonly to: number;
  readonly word: string;
  readonly kind: EntityKind;
  /** Letters of particles before the head. */
  readonly cut: number;
}

/** «المديرية»: such a head again. */
export const isCivilAgain = (word: string): boolean => /^ال.../u.test(word) && civilHeads().has(word.slice(2));

export function civilBodyAt(scene: Scene, i: number): CivilBody | undefined {
  const { view } = scene;
  const [word, cut] = stems(view.tokens[i]!.folded, "all").find(([form]) => civilHeads().has(form)) ?? [];
  if (word === undefined || cut === undefined || scene.verbs[i]) return undefined;
  const [kind, shown] = civilHeads().get(word)!;
  // «قائمة العقوبات», «حراس السجن».
  if (isNoBody(word, view.tokens[i + 1]?.folded ?? "")) return undefined;
  // «قال إن «حراس الوادي عادوا»»: words quoted.
  if (isQuoteOpen(view.tokens[i - 1])) return undefined;
  // «القاعدة البحرية», «المنظمة البحرية»: an adjective of another noun.
  const prior = view.tokens[i - 1];
  if (
    word.startsWith("ال") &&
    !/^[وف]/u.test(view.tokens[i]!.folded) &&
    isDefinite(prior) &&
    !scene.verbs[i - 1] &&
    !titleWords().has(prior!.folded) &&
    !isCharged(scene, i, i + 1)
  )
    return undefined;
  const state = word.startsWith("ال") ? undefined : scene.names.get(i + 1);
  // «بحرية سوران», where the text goes on with «البحرية»: beside the state a body of her own.
  const isOfState =
    state?.form === "name" &&
    kind === "armed group" &&
    stateOf(scene, state) !== undefined &&
    comesAlone(scene, i, word);
  const to = isOfState ? state.to : word.startsWith("ال") ? chainEnd(scene, i + 1, false) : nameEnd(scene, word, i + 1);
  // «خفر السواحل في سوران»: told by the state.
  if (to !== undefined && word !== "القوات" && isThere(scene, to)) return undefined;
  // «الشرطة الفرنسية»: told by the state; an armed service is beside it.
  if (word.startsWith("ال") && kind !== "armed group" && scene.names.get(i + 1)?.form === "demonym") return undefined;
  // «القوات الحكومية»; «القوات السورانية» are the state's.
  if (
    word === "القوات" &&
    !isSworn(scene, i, to ?? i) &&
    !(to === i + 2 && kindsOfForces.test(view.tokens[i + 1]!.folded))
  )
    return undefined;
  // «الحرس الباباني»: whose it is; alone it is any.
  const next = view.tokens[i + 1];
  if (word === "الحرس" && (to === i + 1 || scene.names.has(i + 1) || isUnknownWord(next?.exact ?? "")))
    return undefined;
  if (to !== undefined && isKnownAs(scene, i, cut, to)) return { to, word, kind, cut };
  if (to === undefined || !isShown(scene, i, to, shown, isFeminine(word))) return undefined;
  return { to: isOfState ? i + 1 : to, word, kind, cut };
}

/** «لائحة الأمل» again: once it was shown to be a body it is one wherever it stands. */
function isKnownAs({ view, actors }: Scene, i: number, cut: number, to: number): boolean {
  if (to < i + 2) return false;
  const name = actors.named(view.text.slice(startOf(view.tokens[i]!, cut), view.tokens[to - 1]!.end));
  return name !== undefined && actors.entity(name)?.kind !== "state";
}

const kindsOfForces =
  /^ال(?:حكوميه|نظاميه|مسلحه|مشتركه|خاصه|بحريه|جويه|بريه|اتحاديه|فدراليه|فيدراليه|امنيه|امميه|ملكيه|شعبيه|وطنيه|انفصاليه|متحالفه)$/u;

/** «في سوران», «في جمهورية سوران»: the place at `k` is a state. */
function isThere(scene: Scene, k: number): boolean {
  if (scene.view.tokens[k]?.folded !== "في") return false;
  const land = scene.names.get(k + 1) ?? scene.names.get(k + 2);
  return land !== undefined && stateOf(scene, land) !== undefined;
}

/** Whether the head stands alone with the article behind `i`: «البحرية», not «القاعدة البحرية», «البحرية الوطنية». */
function comesAlone({ view }: Scene, i: number, word: string): boolean {
  for (let k = i + 1; k < view.tokens.length; k++) {
    const [prior, token, next] = [view.tokens[k - 1], view.tokens[k]!, view.tokens[k + 1]];
    if (!token.folded.endsWith(`ال${word}`) || !isDefinite(token)) continue;
    const isTold = hasArticle(next) && isAdjective(next!.folded);
    if (!isTold && (!isDefinite(prior) || titleWords().has(prior!.folded))) return true;
  }
  return false;
}

/** Of heads the gender shows but for a few. */
const isFeminine = (word: string): boolean => /(?:ه|ات)$/u.test(word) || /^(?:ال)?(?:غرف|دار)$/u.test(word);

/** «قيادة الأركان»; «قيادة الحركة» is the movement. */
const commanded = /^ال(?:اركان|جيش|اسطول|قوات|عمليات|حرس|بحريه|طيران|شرطه|درك|امن|منطقه|جبهات)$/u;

const ofTown = /^(?:بلديه|محافظه|معتمديه|قائمقاميه|ابرشيه|مطرانيه|غرفه)$/u;

/** Up to two bare nouns, then words with the article, or one that is none of the language. */
function nameEnd(scene: Scene, head: string, from: number): number | undefined {
  const { view, names, verbs } = scene;
  for (let k = from; k < from + 3; k++) {
    const token = view.tokens[k];
    if (!isWord(token) || hasTanwin(token) || isIn(token, prepositions())) return undefined;
    if (names.has(k)) return k === from ? undefined : names.get(k)!.to;
    if (k === from && head === "قياده" && !commanded.test(token.folded)) return undefined;
    if (hasArticle(token)) return titleWords().has(token.folded) ? undefined : chainEnd(scene, k, true);
    // «بلدية كرين»: of a town any word may be the name.
    const isTown = k === from && ofTown.test(head) && !hasArticle(view.tokens[k + 1]) && !isOrdinary(token.folded);
    if ((isTown || isUnknownWord(token.exact)) && mayName(scene, k)) return k + 1;
    if (!isOrdinary(token.folded) && !isWholeWord(token.exact)) return undefined;
    if (verbs[k] && !hasArticle(view.tokens[k + 1])) return undefined;
  }
  return undefined;
}

const quoted = /^[وف]?(?:نقلا|نقل|نقلت|تنقل|ينقل|صادر|صادره|صدر|صدرت|بيان|بيانا)$/u;
const told = /^[وفبل]?(?:بيان|بيانا|تقرير|تعميم|مذكره|رساله|تصريح)$/u;

function isShown(scene: Scene, i: number, to: number, shown: Shown, isShe: boolean): boolean {
  const { view } = scene;
  const prior = view.tokens[i - 1];
  if (shown === "led") return isLed(scene, i);
  const deed = deedOf(scene, i, to, isShe);
  if (isSaying(deed) || isSource(scene, i) || isCharged(scene, i, to)) return true;
  // «نقلا عن بلدية تاوسرت».
  if (/^[وف]?عن$/u.test(prior?.folded ?? "") && quoted.test(view.tokens[i - 2]?.folded ?? "")) return true;
  // «بيان لغرفة الطوارئ».
  if (/^ل/u.test(view.tokens[i]!.folded) && told.test(prior?.folded ?? "")) return true;
  if (shown === "speaks") return false;
  if (isSworn(scene, i, to)) return true;
  if (shown === "acts" ? deed !== undefined : isStance(deed)) return true;
  return isDealtWith(scene, i) || isJoined(scene, i) || isSide(scene, i, to);
}
