// Texts as YAML scalars: plain where every YAML 1.1 and 1.2 parser reads the same text, quoted where one would trip.

const wordsOf11 = /^(?:y|yes|n|no|true|false|on|off|null|~|<<|=)$/i;
const startsLikeSyntax = /^[-+.?:,[\]{}#&*!|>'"%@`\s]/;
const breaksPlain = /[\p{Cc}\u2028\u2029\uFEFF,[\]{}]|:(?=\s|$)|\s#|\s$/u;
const looksLikeNumber = /^[-+.]?\d[\d_.:eExXoOa-fA-F+-]*$|^[-+]?\.?e[-+]?\d+$|^[-+]?\.(?:inf|nan)$/i;
const date = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** Whether `text` may stand without quotes, in a flow map too, and be read as this very text. Dates may: either reading is the date. */
export const isPlainSafe = (text: string): boolean =>
  text !== "" &&
  !wordsOf11.test(text) &&
  !startsLikeSyntax.test(text) &&
  !breaksPlain.test(text) &&
  (!looksLikeNumber.test(text) || date.test(text));

/** The text in double quotes, on one line. JSON's escapes are YAML's; what JSON leaves and YAML may not show is escaped too. */
export const doubleQuoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** The text in single quotes; undefined where it needs escapes that single quotes do not have. */
export const singleQuoted = (text: string): string | undefined =>
  /[\p{Cc}\u2028\u2029\uFEFF]/u.test(text) ? undefined : `'${text.replaceAll("'", "''")}'`;

/** The shortest safe form of a text: plain, or in double quotes. */
export const scalarText = (text: string): string => (isPlainSafe(text) ? text : doubleQuoted(text));
