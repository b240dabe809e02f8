// Names of things in messages, in both languages: kinds of ids, types of values, parts of a predicate.
import type { Lang } from "./case.ts";

export type Kind =
  | "source"
  | "quote"
  | "question"
  | "claim"
  | "phase"
  | "actor"
  | "channel"
  | "option"
  | "scenario"
  | "goal"
  | "statement"
  | "agreement"
  | "hypothesis"
  | "evidence"
  | "issue"
  | "level"
  | "file"
  | "variant"
  | "objective"
  | "reaction"
  | "indicator"
  | "party";

type Names<K extends string> = Readonly<Record<K, Readonly<Record<Lang, string>>>>;

export const kinds: Names<Kind> = {
  source: { ar: "مصدر", en: "source" },
  quote: { ar: "اقتباس", en: "quote" },
  question: { ar: "سؤال", en: "question" },
  claim: { ar: "قول", en: "claim" },
  phase: { ar: "مرحلة", en: "phase" },
  actor: { ar: "طرف", en: "actor" },
  channel: { ar: "قناة", en: "channel" },
  option: { ar: "خيار", en: "option" },
  scenario: { ar: "سيناريو", en: "scenario" },
  goal: { ar: "غاية", en: "goal" },
  statement: { ar: "أولوية", en: "statement" },
  agreement: { ar: "تفاهم", en: "agreement" },
  hypothesis: { ar: "فرضية", en: "hypothesis" },
  evidence: { ar: "قرينة", en: "evidence item" },
  issue: { ar: "بند تفاوضي", en: "issue" },
  level: { ar: "مستوى", en: "level" },
  file: { ar: "ملف", en: "file" },
  variant: { ar: "مسار", en: "variant" },
  objective: { ar: "هدف", en: "objective" },
  reaction: { ar: "رد فعل", en: "reaction" },
  indicator: { ar: "مؤشر", en: "indicator" },
  party: { ar: "طرف أو قناة", en: "actor or channel" },
};

export type Shape = "text" | "number" | "whole" | "yesNo" | "list" | "map" | "nothing" | "filled" | "other";

/** Types of YAML values as a person calls them. */
export const shapes: Names<Shape> = {
  text: { ar: "نص", en: "a text" },
  number: { ar: "عدد", en: "a number" },
  whole: { ar: "عدد صحيح", en: "a whole number" },
  yesNo: { ar: "true أو false", en: "true or false" },
  list: { ar: "قائمة [ ... ]", en: "a list [ ... ]" },
  map: { ar: "مفاتيح وقيم { ... }", en: "keys and values { ... }" },
  nothing: { ar: "لا شيء", en: "nothing" },
  filled: { ar: "قيمة غير فارغة", en: "something that is not empty" },
  other: { ar: "قيمة أخرى", en: "another value" },
};

export type Expected = "operand" | "operator" | "close" | "level" | "token" | "shorter";

/** What a predicate should have at the place of its mistake. */
export const expectations: Names<Expected> = {
  operand: { ar: "يُنتظر هنا اسم أو قوس مفتوح", en: "a name or an opening parenthesis is expected" },
  operator: { ar: "يُنتظر هنا رابط: ‎&‎ أو ‎|‎ أو ‎->‎ أو ‎<->‎", en: "one of & | -> <-> is expected" },
  close: { ar: "ينقص قوس إغلاق", en: "a closing parenthesis is missing" },
  level: { ar: "يُنتظر هنا مستوى بعد ‎=‎", en: "a level is expected after =" },
  token: { ar: "لا معنى لهذا الرمز هنا", en: "this sign means nothing here" },
  shorter: { ar: "العبارة أطول أو أعمق مما يُقبل؛ قسّمها", en: "it is too long or too deeply nested; split it" },
};

export type Problem = "missing" | "unreadable" | "directory" | "too-large" | "not-utf8";

/** Why a source could not be read, and what to do. */
export const problems: Names<Problem> = {
  missing: {
    ar: "غير موجود؛ صحّح المسار، وهو نسبيّ إلى ملف الحالة",
    en: "does not exist; correct the path, which is relative to the case file",
  },
  unreadable: { ar: "تتعذّر قراءته؛ راجع أذونات الملف", en: "cannot be read; check its permissions" },
  directory: { ar: "مجلد لا ملف؛ اكتب مسار الملف", en: "is a folder; give the path of a file" },
  "too-large": {
    ar: "أكبر من 20 ميغابايت؛ احفظ منه ما تقتبسه",
    en: "is larger than 20 MB; keep the part that is quoted",
  },
  "not-utf8": { ar: "ليس بترميز UTF-8؛ احفظه بهذا الترميز", en: "is not UTF-8; save it in that encoding" },
};
