// Small tables for the terminal: columns as wide as their widest cell, marks and isolates not counted.

const unseen = /[\u064b-\u065f\u0670\u200e\u200f\u2066-\u2069]/g;
const widthOf = (text: string): number => [...text.replace(unseen, "")].length;

/** Columns as wide as their widest cell, two spaces apart. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, k) => Math.max(...all.map((row) => widthOf(row[k] ?? ""))));
  return all
    .map(
      (row) =>
        `${row
          .map((text, k) => text + " ".repeat(widths[k]! - widthOf(text)))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}

/** Whole percent; what rounds to 0 or 100 without being it is said so. */
export function percent(p: number): string {
  const rounded = Math.round(p * 100);
  if (rounded === 0 && p > 0) return "<1%";
  if (rounded === 100 && p < 1) return ">99%";
  return `${rounded}%`;
}

/** A difference in points with its sign, one decimal. */
export const points = (x: number): string => `${x > 0 ? "+" : x < 0 ? "−" : "±"}${Math.abs(x * 100).toFixed(1)}`;
