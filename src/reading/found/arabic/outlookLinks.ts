// What leads from how likely a course is to its name: «هو», «أي», a colon, in what it is so.
import { isMark, type View } from "../view.ts";
import { isOutcome } from "./outcomes.ts";
import { hasTanwin, isComma, isQuoteClose, isQuoteOpen, isWord } from "./words.ts";

/** Tokens between what points and the name, at most: «أقرب المسارات إلى التحقق هو». */
const gap = 6;

/** Behind «منالًا», «إلى التحقق», «في نظرنا»: in what, for whom it ranks so. */
export function behindRespect(view: View, i: number, to: number): number {
  if (isWord(view.tokens[i]) && hasTanwin(view.tokens[i]!) && !isOutcome(view.tokens[i])) return i + 1;
  const isLed = /^(?:الي|في|من|عند)$/u.test(view.tokens[i]?.folded ?? "");
  return isLed && i + 2 < to && isWord(view.tokens[i + 2]) ? i + 2 : i;
}

/** Behind «هو», «هي», «أي», «فهو», a colon: where the name begins; `i` is where such a word may stand. */
export function behindLink(view: View, i: number, to: number): number | undefined {
  const at = isComma(view.tokens[i]) ? i + 1 : i;
  if (at >= to) return undefined;
  const { folded } = view.tokens[at]!;
  if (/^[وف]?(?:ه[وي])$/u.test(folded) || folded === "اي" || isMark(view, at, ":")) return at + 1;
  if (/^(?:اسمه|اسمها|عنوانه|عنوانها)$/u.test(folded)) return at + 1;
  if (/^ف?[يت]سم(?:ي|يه|يها)$/u.test(folded)) return at + 2;
  return undefined;
}

/** The first of them within reach and before any mark; a colon counts where `isColon`. */
export function linkWithin(view: View, i: number, to: number, isColon: boolean): number | undefined {
  for (let k = i; k < Math.min(to, i + gap); k++) {
    if (!isColon && isMark(view, k, ":")) return undefined;
    const link = behindLink(view, k, to);
    if (link !== undefined) return link;
    if (view.tokens[k]!.kind === "mark" && !isQuoteOpen(view.tokens[k]) && !isQuoteClose(view.tokens[k]))
      return undefined;
  }
  return undefined;
}

/** «باب ثالث لا يذكره أحد إلا همسًا هو «الانفجار»»: further on, before a name in quotation marks. */
export function quotedLink(view: View, i: number, to: number): number | undefined {
  for (let k = i; k < Math.min(to - 1, i + 2 * gap) && isWord(view.tokens[k]); k++)
    if (/^ه[وي]$/u.test(view.tokens[k]!.folded) && isQuoteOpen(view.tokens[k + 1])) return k + 2;
  return undefined;
}
