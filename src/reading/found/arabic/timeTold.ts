// When, told before the verb without a comma: «في يناير أسرّ موظف», «قبل أسبوعين وعدت X».
import type { View } from "../view.ts";
import { hasTanwin, isWord } from "./words.ts";

/** «في يناير أسرّ», «قبل أسبوعين وعدت», «خلال جفاف 2011 اتُّهمت», «منذ ثلاثين عامًا تؤجر»: when stands before the verb. */
export function isTimeTold(view: View, i: number): boolean {
  const token = view.tokens[i]!;
  if (token.kind === "number") return true;
  if (!isWord(token)) return false;
  const word = token.folded;
  return (
    isMonth(word) ||
    /^(?:يوم|شهر|عام|اسبوع|سن|ساع|ليل|عقد|قرن)(?:ين|تين)$/u.test(word) ||
    (hasTanwin(token) && /^(?:يوم|شهر|عام|اسبوع|سنه|عقد|قرن|ساعه|ليله)ا?$/u.test(word)) ||
    /^(?:ايام|اسابيع|اشهر|شهور|سنوات|اعوام|عقود|سنين|ساعات)$/u.test(word)
  );
}

export const isMonth = (word: string): boolean =>
  /^(?:يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|شباط|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول)$/u.test(
    word,
  );
