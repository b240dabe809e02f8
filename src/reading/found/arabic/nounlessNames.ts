// Bodies whose name is no noun: a date («حركة 14 تموز»), letters («حركة إم 30»), an outcry («حزب نحن والأرض»).
import { words } from "../../lexicon/lexicon.ts";
import { wordSet } from "../phrases.ts";
import type { View } from "../view.ts";
import { ordinals } from "./names.ts";
import type { Scene } from "./scene.ts";
import { days, isIn, isWord } from "./words.ts";

const parties =
  /^(?:حركه|حزب|تنظيم|جبهه|جماعه|تحالف|ائتلاف|تيار|تجمع|تكتل|كتله|مجموعه|قوات|كتيبه|كتائب|سرايا|لواء|فوج|فرقه|ميليشيا|مليشيا|حراك|منظمه)$/u;
/** Letters of other alphabets by their names. */
const letter = /^(?:إيه|بي|سي|دي|إف|جي|إتش|آي|جيه|كيه|إل|إم|إن|أو|كيو|آر|إس|تي|يو|في|دبليو|إكس|واي|زد)$/u;

let cries: ReadonlySet<string> | undefined;

/** The end of such a name behind the head at `i`. */
export function nounlessEnd({ view }: Scene, i: number, word: string): number | undefined {
  if (!parties.test(word)) return undefined;
  return dateEnd(view, i + 1) ?? lettersEnd(view, i + 1) ?? outcryEnd(view, i + 1);
}

/** «14 تموز», «الرابع عشر من تموز», «23 مارس/آذار». */
function dateEnd({ tokens }: View, k: number): number | undefined {
  let to = k + 1;
  if (isIn(tokens[k], ordinals)) {
    if (/^(?:عشر|عشره|والعشرين|والعشرون|والثلاثين)$/u.test(tokens[to]?.folded ?? "")) to++;
    if (tokens[to]?.folded !== "من") return undefined;
    to++;
  } else if (tokens[k]?.kind !== "number") return undefined;
  return isIn(tokens[to], days()) ? to + 1 : undefined;
}

/** «إم 30», «إف إن إل», «M30»: letters, and a number behind them. */
function lettersEnd({ tokens }: View, k: number): number | undefined {
  if (/^[A-Z]{1,6}-?\d*$/u.test(tokens[k]?.exact ?? "")) return tokens[k + 1]?.kind === "number" ? k + 2 : k + 1;
  let to = k;
  while (to < k + 4 && letter.test(tokens[to]?.exact ?? "")) to++;
  if (to === k) return undefined;
  if (/^-$/u.test(tokens[to]?.exact ?? "") && tokens[to + 1]?.kind === "number") return to + 2;
  if (tokens[to]?.kind === "number") return to + 1;
  // One alone may be a word of the language: «في».
  return to > k + 1 ? to : undefined;
}

/** «نحن والأرض», «معًا للوطن», «كلنا إخوة»: with one word behind it. */
function outcryEnd({ tokens }: View, k: number): number | undefined {
  cries ??= wordSet(words("ar", "body.outcry"));
  if (!isIn(tokens[k], cries)) return undefined;
  return isWord(tokens[k + 1]) &&
    /^(?:و?ال|لل|من|ن[^ح].)/u.test(tokens[k + 1]!.folded) &&
    !isDated(tokens[k + 1]!.folded)
    ? k + 2
    : k + 1;
}

const isDated = (word: string): boolean => days().has(word);
