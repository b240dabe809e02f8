// Companies in quotation marks without a head, told by what they deal in: «لـ«سيريوس للطيران»», «بين «نوفا» و«مرسى القابضة»».
import { words } from "../../lexicon/lexicon.ts";
import { wordSet } from "../phrases.ts";
import { putQuoted } from "./quotedNames.ts";
import type { Scene } from "./scene.ts";
import { tradeEnd } from "./tradedBodies.ts";
import { hasArticle, isIn, isQuoteOpen, isWord, nouns, quoteEnd } from "./words.ts";

const ships = /^[وفبلك]?(?:ال)?(?:سفينه|ناقله|عباره|باخره|زورق|قارب|حامله|مركب|يخت|قاطره|شعار|عنوان|مشروع|برنامج)$/u;

let tails: ReadonlySet<string> | undefined;

/** The end of the marks that open at `open` and hold such a name; put where it stands. */
export function quotedFirmAt(scene: Scene, open: number): number | undefined {
  const { view, verbs } = scene;
  if (!isQuoteOpen(view.tokens[open])) return undefined;
  const end = quoteEnd(view, open, 6);
  if (end === undefined || end - open < 4) return undefined;
  for (let k = open + 1; k < end - 1; k++) if (!isWord(view.tokens[k])) return undefined;
  // «المراكب للشحن», «نداء للعمل»: a name has no verb, and begins with no article.
  if (hasArticle(view.tokens[open + 1]) || (verbs[open + 1] && !verbs[open + 1]!.isGuess)) return undefined;
  // «هدنة للتجارة», a slogan, and «خبز للعمال»; what sails bears names too.
  if (nouns().has(view.tokens[open + 1]!.folded) || ships.test(view.tokens[open - 1]?.folded ?? "")) return undefined;
  tails ??= wordSet(words("ar", "company.tail"));
  const isTraded = [open + 2, open + 3].some((k) => k < end - 1 && tradeEnd(scene, k) === end - 1);
  if (!isTraded && !isIn(view.tokens[end - 2], tails)) return undefined;
  return putQuoted(scene, open, end, "company") === undefined ? undefined : end;
}
