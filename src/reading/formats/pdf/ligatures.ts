// A drawn shape may stand for two letters or three (لا، في، ين). The library turns the letters of a piece around one by one, which
// swaps those inside a shape: «بين» becomes «بني», a word of its own. The shapes as drawn tell which letters belong together.

const rtl = /[\p{L}\p{M}]/u;
const isRtl = (c: string): boolean => {
  const code = c.charCodeAt(0);
  return (
    ((code >= 0x590 && code <= 0x8ff) || (code >= 0xfb1d && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc)) &&
    rtl.test(c)
  );
};
const rtlOf = (text: string): string => [...text].filter(isRtl).join("");
const reversed = (text: string): string => [...text].reverse().join("");

/** How far the two lists may run apart before a piece is left as it is. */
const farthest = 400;

/**
 * The pieces' texts with the letters inside a shape in their own order. `shapes`: the letters of each drawn shape, in the order in which
 * the page draws them, as `texts` are.
 */
export function withLigatures(texts: readonly string[], shapes: readonly string[]): string[] {
  const units = shapes.map(rtlOf).filter((unit) => unit !== "");
  if (!units.some((unit) => unit.length > 1)) return [...texts];
  let from = 0;
  /** How many units from `start` give exactly `wanted`, drawn; 0 where they do not. */
  const taken = (start: number, wanted: string): number => {
    let at = 0;
    let n = start;
    while (at < wanted.length && n < units.length && wanted.startsWith(units[n]!, at)) at += units[n++]!.length;
    return at === wanted.length ? n - start : 0;
  };
  return texts.map((text) => {
    const letters = rtlOf(text);
    if (letters === "") return text;
    const drawn = reversed(letters);
    for (let start = from; start < Math.min(units.length, from + farthest); start++) {
      const count = taken(start, drawn);
      if (count === 0) continue;
      from = start + count;
      const read = units.slice(start, from).reverse().join("");
      let i = 0;
      return read === letters ? text : [...text].map((c) => (isRtl(c) ? read[i++]! : c)).join("");
    }
    return text;
  });
}
