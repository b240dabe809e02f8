// Everything that can be wrong with a case file: one entry per code, its severity and its message in both languages.
// Codes are never renamed or reused; each has a paragraph with a failing example in docs/diagnostics.md.
import type { Severity } from "./diagnostic.ts";
import { draftMessages } from "./messagesDraft.ts";
import { entry, isolate, nearestAr, nearestEn } from "./messageText.ts";
import { type Expected, expectations, type Kind, kinds, type Problem, problems, type Shape, shapes } from "./terms.ts";

const shapesIn = (list: readonly Shape[], lang: "ar" | "en"): string =>
  [...new Set(list)].map((s) => shapes[s][lang]).join(lang === "ar" ? " أو " : " or ");

const formMessages = {
  "QN-YAML": entry<{ detail: string }>(
    "error",
    (a) => `الملف ليس YAML سليمًا عند هذا الموضع: راجع الإزاحة والأقواس وعلامات التنصيص. ${isolate(a.detail)}`,
    (a) => `The file is not valid YAML here: check indentation, brackets and quotation marks. ${a.detail}`,
  ),
  "QN-QUOTES": entry<{ value: string }>(
    "error",
    (a) =>
      `ما يبدأ بـ ${isolate("!")} أو ${isolate("&")} أو ${isolate("*")} يوضع بين علامتي تنصيص: ${isolate(`"${a.value}"`)}`,
    (a) => `What starts with ! or & or * needs quotation marks: "${a.value}"`,
  ),
  "QN-DUP": entry<{ key: string }>(
    "error",
    (a) => `المفتاح ${isolate(a.key)} مكرّر: أبقِ واحدًا منهما.`,
    (a) => `The key ${a.key} is given twice: keep one of them.`,
  ),
  "QN-SIZE": entry<{ detail: string }>(
    "error",
    () => "ملف الحالة أكبر من 5 ميغابايت: انقل النصوص الطويلة إلى المصادر.",
    () => "The case file is larger than 5 MB: move long texts to sources.",
  ),
  "QN-DEEP": entry<{ detail: string }>(
    "error",
    (a) => `تداخلُ القوائم والمفاتيح أعمق من ${isolate(a.detail)} مستوى: لا حالة تحتاج إلى ذلك.`,
    (a) => `Lists and keys are nested more than ${a.detail} levels deep: no case needs that.`,
  ),
  "QN-ALIAS": entry<{ detail: string }>(
    "error",
    (a) => `إحالات YAML (${isolate("*")}) كثيرة أو دائرية عند ${isolate(a.detail)}: الحدّ 100؛ اكتب القيم نفسها.`,
    (a) => `Too many or circular YAML aliases (*) at ${a.detail}: the limit is 100; write the values themselves.`,
  ),
  "QN-VERSION": entry<{ value: string }>(
    "error",
    (a) => `إصدار الصيغة ${isolate(a.value)} غير معروف: هذا البرنامج يقرأ ${isolate("qanat: 1")}.`,
    (a) => `Format version ${a.value} is not known: this program reads qanat: 1.`,
  ),
  "QN-KEY": entry<{ key: string; nearest?: string | undefined; known: readonly string[] }>(
    "error",
    (a) => `المفتاح ${isolate(a.key)} غير معروف هنا.${nearestAr(a.nearest, a.known)}`,
    (a) => `The key ${a.key} is not known here.${nearestEn(a.nearest, a.known)}`,
  ),
  "QN-TYPE": entry<{ expected: readonly Shape[]; found: Shape }>(
    "error",
    (a) => `المطلوب هنا ${shapesIn(a.expected, "ar")}، والمكتوب ${shapes[a.found].ar}.`,
    (a) => `Expected here: ${shapesIn(a.expected, "en")}; found: ${shapes[a.found].en}.`,
  ),
  "QN-MISSING": entry<{ key: string }>(
    "error",
    (a) => `ينقص المفتاح ${isolate(a.key)}: أضفه هنا.`,
    (a) => `The key ${a.key} is missing: add it here.`,
  ),
  "QN-CHOICE": entry<{ value: string; choices: readonly string[]; nearest?: string | undefined }>(
    "error",
    (a) => `القيمة ${isolate(a.value)} ليست من القيم المقبولة.${nearestAr(a.nearest, a.choices)}`,
    (a) => `The value ${a.value} is not one of those accepted.${nearestEn(a.nearest, a.choices)}`,
  ),
  "QN-DATE": entry<{ value: string }>(
    "error",
    (a) =>
      `${isolate(a.value)} ليس تاريخًا: اكتب السنة أو السنة والشهر أو اليوم كاملًا، مثل ${isolate("2025-02-10")}، والأسبق أولًا.`,
    (a) => `${a.value} is not a date: write a year, a month or a day, such as 2025-02-10, the earlier first.`,
  ),
  "QN-MORE": entry<{ limit: number }>(
    "hint",
    (a) => `توقّف العرض عند ${isolate(a.limit)} ملاحظة: صحّح ما ظهر أولًا.`,
    (a) => `Only the first ${a.limit} findings are listed: correct these first.`,
  ),
};

const nameMessages = {
  "QN-ID": entry<{ id: string; kind: Kind; nearest?: string | undefined }>(
    "error",
    (a) => `لا ${kinds[a.kind].ar} بالمعرّف ${isolate(a.id)}.${nearestAr(a.nearest)}`,
    (a) => `There is no ${kinds[a.kind].en} with the id ${a.id}.${nearestEn(a.nearest)}`,
  ),
  "QN-ID-FORM": entry<{ id: string; form: string }>(
    "error",
    (a) => `المعرّف ${isolate(a.id)} لا يوافق الشكل المطلوب: ${isolate(a.form)}`,
    (a) => `The id ${a.id} does not have the required form: ${a.form}`,
  ),
  "QN-ID-RESERVED": entry<{ id: string }>(
    "error",
    (a) => `${isolate(a.id)} كلمة محجوزة لها معنى في اللغة: اختر معرّفًا آخر.`,
    (a) => `${a.id} is a reserved word: choose another id.`,
  ),
  "QN-ID-TAKEN": entry<{ id: string; kind: Kind; line: number }>(
    "error",
    (a) => `المعرّف ${isolate(a.id)} مستعمل (${kinds[a.kind].ar}، السطر ${isolate(a.line)}): اختر معرّفًا آخر.`,
    (a) => `The id ${a.id} is taken (${kinds[a.kind].en}, line ${a.line}): choose another.`,
  ),
  "QN-PRED": entry<{ expected: Expected; found: string }>(
    "error",
    (a) =>
      `العبارة المنطقية لا تُقرأ: ${expectations[a.expected].ar}${a.found ? `، والمكتوب ${isolate(a.found)}` : "، وانتهى النص"}.`,
    (a) =>
      `The predicate cannot be read: ${expectations[a.expected].en}, ${a.found ? `not ${a.found}` : "but the text ends"}.`,
  ),
  "QN-PRED-NAME": entry<{ name: string; nearest?: string | undefined }>(
    "error",
    (a) => `الاسم ${isolate(a.name)} غير معروف في هذه العبارة.${nearestAr(a.nearest)}`,
    (a) => `The name ${a.name} is not known in this predicate.${nearestEn(a.nearest)}`,
  ),
  "QN-PRED-KIND": entry<{ name: string; kind: Kind; allowed: readonly Kind[] }>(
    "error",
    (a) =>
      `${isolate(a.name)} ${kinds[a.kind].ar}، ولا يُستعمل في هذه العبارة: المسموح ${a.allowed.map((k) => kinds[k].ar).join("، ")}.`,
    (a) =>
      `${a.name} is a name of the kind “${kinds[a.kind].en}”, which this predicate does not take; it takes: ${a.allowed.map((k) => kinds[k].en).join(", ")}.`,
  ),
};

const sourceMessages = {
  "QN-SOURCE": entry<{ file: string; problem: Problem }>(
    "error",
    (a) => `المصدر ${isolate(a.file)} ${problems[a.problem].ar}.`,
    (a) => `The source ${a.file} ${problems[a.problem].en}.`,
  ),
  "QN-SHA": entry<{ file: string; actual: string }>(
    "warning",
    (a) => `تغيّر نص المصدر ${isolate(a.file)} منذ سُجّلت بصمته: راجع الاقتباسات ثم سجّل ${isolate(a.actual)}`,
    (a) => `The text of ${a.file} has changed since its hash was recorded: review the quotes, then record ${a.actual}`,
  ),
  "QN-QUOTE": entry<{ start: number; file: string; elsewhere: readonly { start: number; line: number }[] }>(
    "error",
    (a) =>
      a.elsewhere.length > 0
        ? `الاقتباس ليس عند الموضع ${isolate(a.start)} من ${isolate(a.file)}، بل عند ${a.elsewhere.map((e) => `${isolate(`start: ${e.start}`)} (السطر ${isolate(e.line)})`).join("، ")}: صحّح الموضع.`
        : `لا يرد الاقتباس بحرفه في ${isolate(a.file)}: انسخه من المصدر كما هو.`,
    (a) =>
      a.elsewhere.length > 0
        ? `The quote is not at ${a.start} in ${a.file} but at ${a.elsewhere.map((e) => `start: ${e.start} (line ${e.line})`).join(", ")}: correct the position.`
        : `The quote does not occur verbatim in ${a.file}: copy it from the source as it stands.`,
  ),
};

const messages = { ...formMessages, ...nameMessages, ...sourceMessages, ...draftMessages };

export type Code = keyof typeof messages;

/** What the message of a code needs to know. */
export type Details<C extends Code> = Parameters<(typeof messages)[C]["en"]>[0];

/** All codes with their severities, in the order of the catalogue. */
export const codes: readonly { readonly code: Code; readonly severity: Severity }[] = (
  Object.keys(messages) as Code[]
).map((code) => ({ code, severity: messages[code].severity }));

/** Severity and message of a code in both languages. */
export function messageOf<C extends Code>(
  code: C,
  details: Details<C>,
): { severity: Severity; message: { ar: string; en: string } } {
  const { severity, ar, en } = messages[code] as {
    severity: Severity;
    ar: (d: Details<C>) => string;
    en: (d: Details<C>) => string;
  };
  return { severity, message: { ar: ar(details), en: en(details) } };
}
