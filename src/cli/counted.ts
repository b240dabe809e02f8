// Counted nouns in both languages.
import { isolate } from "../case/index.ts";

/** English, regular. */
export const many = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;

/** Arabic counted noun: forms for 0, 1, 2, 3-10, 11-99 and the rest. */
export const count = (n: number, one: string, two: string, few: string, many: string, other: string): string => {
  const rest = n % 100;
  if (n === 1) return one;
  if (n === 2) return two;
  if (rest >= 3 && rest <= 10) return `${isolate(n)} ${few}`;
  if (rest >= 11) return `${isolate(n)} ${many}`;
  return `${isolate(n)} ${other}`;
};
