// Verbs that say, deny or only pass on by what stands with them: «يذهب المركز إلى أن», «دأب على إنكاره», «نسبت الخبر إلى الوكالة», «أقر الجانبان، كلٌّ على حدة، بأن».
import type { View } from "../view.ts";
import type { VerbHit } from "./verbs.ts";

/** «أقر الجانبان، كلٌّ على حدة، بأن», «اعترفت بها كلتاهما»: what the two whom nobody names here own to is told as fact. */
export function ownedByBoth(view: View, verb: VerbHit, at: number, to: number): boolean {
  if (!/^(?:اقر|اكد|اعترف|سلم)$/u.test(verb.lemma) || verb.tense !== "perfect") return false;
  const rest = view.tokens.slice(at, Math.min(to, at + 9)).map(({ folded }) => folded);
  const isBoth = rest
    .slice(1, 4)
    .some((word) => /^(?:الجانبان|الطرفان|كلتاهما|كلاهما|العاصمتان|الحكومتان)$/u.test(word));
  const isEach = rest.some(
    (word, k) => word === "كل" || /^ببيانين$/u.test(word) || (word === "في" && rest[k + 1] === "بيانين"),
  );
  return isBoth && isEach;
}

/** «نسبت الصحيفة الخبر إلى الوكالة»: where she has it from, nothing said. */
export const passesOn = (view: View, verb: VerbHit, at: number, to: number): boolean =>
  verb.lemma === "نسب" &&
  view.tokens
    .slice(at + 1, Math.min(to, at + 8))
    .some(({ folded }) => /^ال(?:خبر|نبا|روايه|تقرير|معلومات|تسريب|تسجيل)$/u.test(folded)) &&
  !view.tokens.slice(at + 1, to).some(({ folded }) => /^ان|^قول(?:ه|ها|هم)$/u.test(folded));

/** «دأب الأمير على إنكاره». */
export const keepsDenying = (view: View, verb: VerbHit, at: number, to: number): boolean =>
  /^(?:داب|درج|واظب|اصر|ثابر|استمر)$/u.test(verb.lemma) &&
  view.tokens
    .slice(at, to)
    .some(
      ({ folded }, k) =>
        /^(?:علي|في)$/u.test(folded) &&
        /^(?:ال)?(?:انكار|نفي|تكذيب)(?:ه|ها|هم)?$/u.test(view.tokens[at + k + 1]?.folded ?? ""),
    );

/** «يذهب المركز إلى أن»: what it holds; «ذهب إلى الميناء» tells where to. */
export const holdsThat = (view: View, verb: VerbHit, at: number, to: number): boolean =>
  /^(?:ذهب|مال|خلص|انتهي)$/u.test(verb.lemma) &&
  view.tokens
    .slice(at, Math.min(to - 1, at + 12))
    .some(({ folded }, k) => folded === "الي" && /^ان(?:ه|ها|هم)?$/u.test(view.tokens[at + k + 1]!.folded));
