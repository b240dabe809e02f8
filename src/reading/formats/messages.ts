// What can be wrong with a file to read, and what a reader must know about its text: stable codes, words in both languages.

import type { Diagnostic } from "../../case/index.ts";
import { type Entry, entry, isolate as iso } from "../../case/messageText.ts";

const names = {
  text: { ar: "نص", en: "text" },
  html: { ar: `صفحة ${iso("HTML")}`, en: "HTML" },
  docx: { ar: `مستند ${iso("DOCX")}`, en: "DOCX" },
  pdf: { ar: `ملف ${iso("PDF")}`, en: "PDF" },
  feed: { ar: `تلقيم ${iso("RSS")} أو ${iso("Atom")}`, en: "RSS or Atom" },
} as const;

/** Formats that are told from others only to name them. */
const others = {
  doc: "Word 97–2003 (.doc)",
  rtf: "RTF",
  zip: "ZIP",
  xlsx: "Excel",
  pptx: "PowerPoint",
  odt: "OpenDocument",
  epub: "EPUB",
  picture: "JPEG, PNG, GIF, TIFF",
} as const;
export type Other = keyof typeof others;

const percent = (share: number): string => `${Math.round(share * 100)}%`;
const shareAr = (share: number): string => iso(percent(share));

const table = {
  "QN-IN-EMPTY": entry<object>(
    "error",
    () => "الملف خالٍ من النص: لا شيء فيه يُقرأ.",
    () => "The file holds no text: there is nothing to read.",
  ),
  "QN-IN-SIZE": entry<{ size: number; limit: number }>(
    "error",
    ({ size, limit }) =>
      `حجم الملف ${iso(`${size} MB`)}، والحد الأعلى لهذه الصيغة ${iso(`${limit} MB`)}: اقتطع منه الجزء الذي يعنيك. لم يُقرأ منه شيء.`,
    ({ size, limit }) =>
      `The file has ${size} MB; the limit for this format is ${limit} MB. Cut out the part that matters. Nothing of it was read.`,
  ),
  "QN-IN-BINARY": entry<object>(
    "error",
    () => "هذا ملف ثنائي لا نص فيه: احفظ النص بصيغة نصية أو HTML أو DOCX أو PDF.".replace(/[A-Z]{3,}/g, iso),
    () => "This is a binary file, not text: save the text as plain text, HTML, DOCX or PDF.",
  ),
  "QN-IN-FORMAT": entry<{ other: Other }>(
    "error",
    ({ other }) =>
      `صيغة الملف ${iso(others[other])}، وهي غير مدعومة: احفظه بصيغة ${iso("DOCX")} أو ${iso("PDF")} أو نصًّا.`,
    ({ other }) => `The file is ${others[other]}, which is not read: save it as DOCX, PDF or plain text.`,
  ),
  "QN-IN-BROKEN": entry<{ format: keyof typeof names }>(
    "error",
    ({ format }) => `تعذّرت القراءة: ${names[format].ar} تالف أو ناقص. افتحه في برنامجه واحفظه من جديد.`,
    ({ format }) => `The ${names[format].en} is damaged or cut off: open it in its own program and save it again.`,
  ),
  "QN-IN-LOCKED": entry<{ format: "docx" | "pdf" }>(
    "error",
    ({ format }) => `${names[format].ar} محمي بكلمة مرور: أزل الحماية في برنامجه ثم أعد المحاولة.`,
    ({ format }) => `The ${names[format].en} is protected by a password: remove it in its own program and try again.`,
  ),
  "QN-IN-BOMB": entry<{ size: number }>(
    "error",
    ({ size }) => `يتضخم الملف عند فك ضغطه إلى أكثر من ${iso(`${size} MB`)}، وهو ما لا يكون في مقال: رُفض قبل فكّه.`,
    ({ size }) => `Unpacked, the file would exceed ${size} MB, which no article does: it was refused.`,
  ),
  "QN-IN-SCANNED": entry<{ pages: number }>(
    "error",
    ({ pages }) =>
      `صفحات الملف (${iso(pages)}) صور بلا نص: مرِّره على برنامج للتعرف الضوئي على الحروف (${iso("OCR")}) ثم أعد المحاولة.`,
    ({ pages }) =>
      `The pages of the file (${pages}) are pictures without text: run it through text recognition (OCR) first.`,
  ),
  "QN-IN-PAGES": entry<{ pages: readonly number[] }>(
    "warning",
    ({ pages }) => `صفحات بلا نص، لعلها صور: ${pages.map(iso).join("، ")}. ما فيها لم يُقرأ.`,
    ({ pages }) => `Pages without text, perhaps pictures: ${pages.join(", ")}. What they show was not read.`,
  ),
  "QN-IN-CUT": entry<{ read: number; all: number }>(
    "warning",
    ({ read, all }) => `قُرئت الصفحات الأولى وحدها: ${iso(read)} من ${iso(all)}.`,
    ({ read, all }) => `Only the first ${read} of ${all} pages were read.`,
  ),
  "QN-IN-LANGUAGE": entry<{ language: string; languageAr: string }>(
    "error",
    ({ languageAr }) =>
      `النص بلغة لا يقرؤها البرنامج (${languageAr}): المقروء العربية والإنجليزية. حدد اللغة صراحة إن كان هذا التقدير خاطئًا.`,
    ({ language }) =>
      `The text is in a language that is not read (${language}): Arabic and English are. Name its language if this is wrong.`,
  ),
  "QN-IN-FOREIGN": entry<{ share: number }>(
    "warning",
    ({ share }) =>
      `${shareAr(share)} من النص بلغة غير العربية والإنجليزية: بقي في موضعه، ولن يُستخرج منه شيء يُعتمد عليه.`,
    ({ share }) =>
      `${percent(share)} of the text is neither Arabic nor English: it was kept in place; what is found in it cannot be relied on.`,
  ),
  "QN-IN-MIXED": entry<{ lang: "ar" | "en"; share: number }>(
    "hint",
    ({ lang, share }) =>
      `النص خليط من العربية والإنجليزية: قُرئ على أنه ${lang === "ar" ? "عربي" : "إنجليزي"}، و${shareAr(share)} منه باللغة الأخرى.`,
    ({ lang, share }) =>
      `The text mixes Arabic and English: it was read as ${lang === "ar" ? "Arabic" : "English"}; ${percent(share)} of it is in the other.`,
  ),
  "QN-IN-ENCODING": entry<{ encoding: string }>(
    "hint",
    ({ encoding }) => `ترميز الملف ${iso(encoding)} لا ${iso("UTF-8")}: حُوِّل، فراجع أن الكلمات سليمة.`,
    ({ encoding }) => `The file is in ${encoding}, not UTF-8: it was converted; look whether the words are right.`,
  ),
  "QN-IN-DAMAGED": entry<{ count: number }>(
    "warning",
    ({ count }) => `في النص بايتات لا تُقرأ، عددها ${iso(count)}: وُضعت مكان كل منها العلامة ${iso("\ufffd")}.`,
    ({ count }) => `Bytes that are no text: ${count}; each was replaced by the mark \ufffd.`,
  ),
  "QN-IN-DIRECTION": entry<{ marks: readonly string[]; count: number; at: readonly number[] }>(
    "hint",
    ({ marks, count, at }) =>
      `في النص محارف خفية تقلب اتجاه العرض (${marks.map(iso).join("، ")})، عددها ${iso(count)}، أولها عند الموضع ${at.map(iso).join("، ")}: أُبقيت كما هي ولم يُعمل بها. قد يرى القارئ ترتيبًا غير ترتيب النص.`,
    ({ marks, count, at }) =>
      `Hidden characters that override direction (${marks.join(", ")}), ${count} in all, first at ${at.join(", ")}: kept as they are, never obeyed. What a reader sees may be in another order than the text.`,
  ),
  "QN-IN-GLYPHS": entry<{ share: number }>(
    "hint",
    ({ share }) =>
      `كُتبت العربية في هذا الملف أشكالًا مرسومة لا حروفًا (${shareAr(share)} منها)، فأُعيد تركيب الكلمات من مواضعها: راجع الاقتباسات على الأصل.`,
    ({ share }) =>
      `The Arabic of this PDF is stored as drawn shapes (${percent(share)} of its letters); words were put together from their places: check quotations against the original.`,
  ),
  "QN-IN-LOST": entry<{ share: number }>(
    "error",
    ({ share }) =>
      `${shareAr(share)} من حروف الملف رسوم لا يُعرف أي حروف هي، فالخط المستعمل لم يحفظها: خذ النص من مصدره، أو مرِّر الملف على برنامج للتعرف الضوئي (${iso("OCR")}).`,
    ({ share }) =>
      `${percent(share)} of the letters of this PDF are drawings that no longer say which letter they are: take the text from its source, or run the file through text recognition (OCR).`,
  ),
  "QN-IN-FEED": entry<object>(
    "error",
    () => "التلقيم خالٍ من المواد: لا شيء فيه يُقرأ.",
    () => "The feed holds no items: there is nothing to read.",
  ),
  "QN-IN-PARTS": entry<{ footnotes: number; comments: number }>(
    "hint",
    ({ footnotes, comments }) =>
      `لم يُقرأ من المستند: حواشٍ (${iso(footnotes)}) وتعليقات (${iso(comments)}). انقلها إلى المتن إن كانت تعنيك.`,
    ({ footnotes, comments }) =>
      `Not read from the document: footnotes (${footnotes}), comments (${comments}). Move them into the text if they matter.`,
  ),
} satisfies Record<string, Entry<never>>;

type ProblemCode = keyof typeof table;
type Details<C extends ProblemCode> = Parameters<(typeof table)[C]["en"]>[0];

/** Reports a problem; the name of the file or item is added where it is collected. */
export type Say = <C extends ProblemCode>(code: C, details: Details<C>) => void;

/** Of every code. */
export const severities = Object.entries(table).map(([code, { severity }]) => [code, severity] as const);

export function problem<C extends ProblemCode>(code: C, file: string, details: Details<C>): Diagnostic {
  const { severity, ar, en } = table[code] as unknown as Entry<Details<C>>;
  return { code, severity, file, message: { ar: ar(details), en: en(details) } };
}
