// What can be wrong with a gold file: stable codes, with the place inside the file, in both languages.
import { type Diagnostic, isolate as iso, type Lang } from "../../case/index.ts";

/** `file` is the gold file, `at` the place inside it, such as `gold.claims[3].start`. */
const say =
  <A extends readonly unknown[]>(code: string, en: (...a: A) => string, ar: (...a: A) => string) =>
  (file: string, at: string, ...a: A): Diagnostic => ({
    code,
    severity: "error",
    file,
    message: {
      en: at === "" ? en(...a) : `${at}: ${en(...a)}`,
      ar: at === "" ? ar(...a) : `${iso(at)}: ${ar(...a)}`,
    },
  });

const types: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  string: { en: "a text", ar: "نص" },
  filled: { en: "a text that is not empty", ar: "نص غير فارغ" },
  number: { en: "a number", ar: "عدد" },
  int: { en: "a whole number from 0", ar: "عدد صحيح لا يقل عن الصفر" },
  boolean: { en: "true or false", ar: `${iso("true")} أو ${iso("false")}` },
  array: { en: "a list", ar: "قائمة" },
  object: { en: "a map of keys", ar: "مفاتيح وقيمها" },
  quote: { en: "a quote: exact, start, end", ar: `اقتباس: ${iso("exact, start, end")}` },
};
const typeIn = (name: string, lang: Lang): string => (types[name] ?? types.object!)[lang];

export const mistakes = {
  json: say(
    "QN-GOLD-JSON",
    (what: string) => `this is not JSON: ${what}`,
    (what: string) => `هذا ليس ${iso("JSON")}: ${iso(what)}`,
  ),
  schema: say(
    "QN-GOLD-SCHEMA",
    (found: string) => `expected "schema": "qanat-reading-gold/1", found ${found}`,
    (found: string) => `المطلوب ${iso('"schema": "qanat-reading-gold/1"')}، والموجود ${iso(found)}`,
  ),
  shape: say(
    "QN-GOLD-SHAPE",
    (expected: string, isMissing: boolean) =>
      `${isMissing ? "missing; " : ""}expected ${typeIn(expected, "en")}${isMissing ? "" : " here"}`,
    (expected: string, isMissing: boolean) =>
      isMissing ? `هذا المفتاح ناقص، والمطلوب ${typeIn(expected, "ar")}` : `المطلوب هنا ${typeIn(expected, "ar")}`,
  ),
  choice: say(
    "QN-GOLD-CHOICE",
    (found: string, choices: readonly string[]) => `${found} is not one of: ${choices.join(", ")}`,
    (found: string, choices: readonly string[]) => `${iso(found)} ليس من: ${iso(choices.join(", "))}`,
  ),
  text: say(
    "QN-GOLD-TEXT",
    () => "give the text itself (text), or its file with its hash (text_file and sha256), not both",
    () => `اكتب النص نفسه (${iso("text")})، أو ملفه وبصمته (${iso("text_file")} و${iso("sha256")})، لا كليهما`,
  ),
  file: say(
    "QN-GOLD-FILE",
    (path: string) => `the text ${path} cannot be read: give its path from the folder of this file`,
    (path: string) => `تعذّرت قراءة النص ${iso(path)}: اكتب مساره انطلاقًا من مجلد هذا الملف`,
  ),
  hash: say(
    "QN-GOLD-HASH",
    (path: string, sha256: string) => `${path} is not the text that was annotated; its SHA-256 is ${sha256}`,
    (path: string, sha256: string) =>
      `${iso(path)} ليس النص الذي وُضعت عليه التأشيرات؛ بصمته ${iso("SHA-256")} هي ${iso(sha256)}`,
  ),
  form: say(
    "QN-GOLD-FORM",
    () => "the text is not in the stored form that offsets refer to: NFC, line ends \\n, no byte order mark",
    () =>
      `ليس النص بالصيغة المحفوظة التي تُحسب عليها المواضع: ${iso("NFC")}، ونهايات الأسطر ${iso("\\n")}، بلا علامة ترتيب البايتات`,
  ),
  slice: say(
    "QN-GOLD-SLICE",
    (start: number, end: number, exact: string, found: string, at: number) =>
      `the text from ${start} to ${end} is ${found}, not ${exact}${at < 0 ? "" : `; that stands at ${at}`}`,
    (start: number, end: number, exact: string, found: string, at: number) =>
      `النص من ${iso(start)} إلى ${iso(end)} هو ${iso(found)} لا ${iso(exact)}${at < 0 ? "" : `، وذاك موضعه ${iso(at)}`}`,
  ),
  id: say(
    "QN-GOLD-ID",
    (id: string, nearest: string | undefined) => `${id} is not there${nearest ? `; nearest: ${nearest}` : ""}`,
    (id: string, nearest: string | undefined) => `لا يوجد ${iso(id)}${nearest ? `؛ الأقرب: ${iso(nearest)}` : ""}`,
  ),
  twice: say(
    "QN-GOLD-TWICE",
    (id: string) => `${id} is the id of an item before`,
    (id: string) => `${iso(id)} معرّف عنصر سابق`,
  ),
};
