// Plural classes by our own rules, so that every engine prints the same. Arabic has six, English two.

/** Arabic forms by count; `#` stands for the number. Every class must be written. */
export interface ArabicForms {
  readonly zero: string;
  readonly one: string;
  readonly two: string;
  /** n mod 100 in 3..10. */
  readonly few: string;
  /** n mod 100 in 11..99. */
  readonly many: string;
  /** 100, 101, 102, 200, fractions. */
  readonly other: string;
}

export interface EnglishForms {
  /** Default: `other` with 0. */
  readonly zero?: string;
  readonly one: string;
  readonly other: string;
}

export type ArabicClass = keyof ArabicForms;

/** The class of a count. Fractions are `other`. */
export function arabicClass(n: number): ArabicClass {
  if (!Number.isInteger(n)) return "other";
  if (n === 0) return "zero";
  if (n === 1) return "one";
  if (n === 2) return "two";
  const rest = Math.abs(n) % 100;
  if (rest >= 3 && rest <= 10) return "few";
  return rest >= 11 ? "many" : "other";
}

const fill = (form: string, n: number): string => form.replaceAll("#", String(n));

export const arabicPlural =
  (forms: ArabicForms) =>
  (n: number): string =>
    fill(forms[arabicClass(n)], n);

export const englishPlural =
  (forms: EnglishForms) =>
  (n: number): string =>
    fill(n === 1 ? forms.one : n === 0 ? (forms.zero ?? forms.other) : forms.other, n);
