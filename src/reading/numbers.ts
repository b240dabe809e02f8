// Numbers that a text holds, in digits or in words, each with the word it counts. Arabic and English; ordinals are not numbers here.

export interface NumberInText {
  readonly exact: string;
  /** UTF-16 offset into the text. */
  readonly start: number;
  /** From 1. */
  readonly line: number;
}

const arabicWords =
  "اثن(?:ان|ين|تان|تين)|ثلاثة?|أربعة?|خمسة?|ستة?|سبعة?|ثماني?ة?|تسعة?|عشرة?|عشر(?:ون|ين)|ثلاث(?:ون|ين)|أربع(?:ون|ين)|خمس(?:ون|ين)|ست(?:ون|ين)|سبع(?:ون|ين)|ثمان(?:ون|ين)|تسع(?:ون|ين)|مئة|مائة|مئتان|مئتين|ألف|آلاف|ألفان|ألفين|مليون|ملايين|مليار|مليارات";
const englishWords =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?";
const digits = "[0-9٠-٩]+(?:[.,٫٬][0-9٠-٩]+)*[%٪]?";

const letter = "\\p{L}\\p{M}\\p{N}_";
const counted = `(?:[ \\u00a0](?!(?:the|an?|to|for|and|or|of|in|on|at|by|as)(?![${letter}]))(?![0-9٠-٩])[${letter}]+)?`;
const number = new RegExp(
  `(?<![${letter}]|[${letter}]-)(?:[وفبلك]{0,2}(?:${arabicWords})|${englishWords}|${digits})(?![${letter}])${counted}`,
  "giu",
);

/** In order of their places. */
export function numbersIn(text: string): readonly NumberInText[] {
  let line = 1;
  let at = 0;
  return [...text.matchAll(number)].map((match) => {
    for (; at < match.index; at++) if (text[at] === "\n") line++;
    return { exact: match[0], start: match.index, line };
  });
}
