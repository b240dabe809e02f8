// Words of two texts compared: what names one thing, and how far two statements say the same.
// Matching only; what is quoted is never changed.
import { lately } from "../../math/remembered.ts";

/** Small words that say nothing about what is told. */
const empty = new Set(
  "من في على الى إلى عن ان أن إن قد هذا هذه ذلك التي الذي مع بين بعد قبل كان كانت ما لا لم لن او أو ثم كل غير هو هي the a an of in on at to and or that this these with by for from was were is are be been it its has have had as not no said says".split(
    " ",
  ),
);

/** Letters in one form: NFKC, small, without marks, tatweel, direction marks; forms of alef, yeh and teh marbuta as one. */
export const plainLetters = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u064b-\u0652\u0670\u0640\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه");

const withoutClitics = (word: string): string => {
  const bare = word.replace(/^[وف]?(?:[بك]?ال|لل)(?=\p{L}{2})/u, "");
  return bare === word ? word.replace(/^[وفبلك](?=\p{L}{4})/u, "") : bare;
};

/** The words of a text that carry meaning, in one form, in order. */
export const wordsOf = (text: string): readonly string[] =>
  (plainLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !empty.has(word))
    .map(withoutClitics)
    .filter((word) => word.length > 1);

/** A name in one form, to find it again: الولايات المتحدة and «لولايات المتحدة» are one. */
export const nameKey = lately((name) => wordsOf(name).join(" ") || plainLetters(name).trim());
