// Words of two texts compared: what names one thing, and how far two statements say the same.
// Matching only; what is quoted is never changed.

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
export const wordsOf = (text: string): string[] =>
  (plainLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !empty.has(word))
    .map(withoutClitics)
    .filter((word) => word.length > 1);

/** A name in one form, to find it again: الولايات المتحدة and «لولايات المتحدة» are one. */
export const nameKey = (name: string): string => wordsOf(name).join(" ") || plainLetters(name).trim();

/** Share of the shorter text's words that the other has too, 0..1; below three words 0, unless the words are the same. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  const [short, long] = [new Set(a), new Set(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  if (short.size === 0) return 0;
  const common = [...short].filter((word) => long.has(word)).length;
  return short.size < 3 && common < long.size ? 0 : common / short.size;
}

/** How alike two texts are as strings of words, 0..1: shared runs of `size` words among all of both. */
export function likeness(a: readonly string[], b: readonly string[], size = 4): number {
  const runs = (words: readonly string[]): Set<string> =>
    new Set(words.slice(0, Math.max(0, words.length - size + 1)).map((_, k) => words.slice(k, k + size).join(" ")));
  const [first, second] = [runs(a), runs(b)];
  const common = [...first].filter((run) => second.has(run)).length;
  const all = first.size + second.size - common;
  return all === 0 ? 0 : common / all;
}
