// Bodies with «في X» behind them: whether X is the state that they belong to.
import { stems } from "../phrases.ts";
import type { View } from "../view.ts";
import { bodyHeads } from "./heads.ts";
import type { Scene } from "./scene.ts";
import { isDefinite, isWord } from "./words.ts";

/** «المجلس الوطني الأعلى في X», «القوات الحكومية في X». */
export const hasBodyThere = (scene: Scene, i: number): boolean => isBody(scene, i) || isOfState(scene.view, i);

/** «القوات الحكومية في X»: forces that are called by whose they are, not by their state. */
const isOfState = ({ tokens }: View, i: number): boolean =>
  /^ال(?:حكومي|نظامي|مسلح|امني|رسمي|وطني|شرعي)ه?$/u.test(tokens[i]!.folded) &&
  /^[وفب]?(?:ال|لل)(?:قوات|جيش|اجهزه|سلطات|وحدات)$/u.test(tokens[i - 1]?.folded ?? "");

/** «المجلس الوطني الأعلى في X»: a body or an office ends at `i`; «محكمة في X», one of many, only has its seat there. */
function isBody({ view, names }: Scene, i: number): boolean {
  if (!isDefinite(view.tokens[i]) && !names.has(i)) return false;
  for (let k = i; k >= Math.max(0, i - 3) && isWord(view.tokens[k]); k--)
    if (stems(view.tokens[k]!.folded, "all").some(([form]) => bodyHeads().has(form))) return true;
  return false;
}
