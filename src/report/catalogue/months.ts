// Dates of the case (`2024`, `2024-11`, `2024-11-06`) in words: day, month name, year; Gregorian months in both languages.

export const englishMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** As in Egypt, the Maghreb's press abroad and the Gulf. */
export const arabicMonths = [
  "يناير",
  "فبراير",
  "مارس",
  "أبريل",
  "مايو",
  "يونيو",
  "يوليو",
  "أغسطس",
  "سبتمبر",
  "أكتوبر",
  "نوفمبر",
  "ديسمبر",
] as const;

/** As in the Levant and Iraq. */
export const levantineMonths = [
  "كانون الثاني",
  "شباط",
  "آذار",
  "نيسان",
  "أيار",
  "حزيران",
  "تموز",
  "آب",
  "أيلول",
  "تشرين الأول",
  "تشرين الثاني",
  "كانون الأول",
] as const;

/** `2024-11-06` as `6 November 2024` with the given month names; text that is no such date is returned unchanged. */
export function dateInWords(date: string, months: readonly string[]): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!parts) return date;
  const [, year, month, day] = parts;
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (name === undefined) return year!;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** Numbers in a date, the same in each language: day, month, year. */
export const dateValues = (date: string): number[] => date.split("-").map(Number).filter(Number.isFinite).reverse();
