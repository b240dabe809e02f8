// What an import gives: the text of a case file, and what a person must know about it.
import type { Diagnostic } from "../diagnostic.ts";
import { entry, isolate } from "../messageText.ts";

/** Characters that change the direction of a text without being seen. */
export const hidden = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** `text` is absent when a diagnostic is an error. Warnings and hints stand as comments at the head of `text` too. */
export interface Imported {
  readonly text?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the bytes of one file; `file` is its name without folders. Never throws on what the bytes say. */
export type Importer = (bytes: Uint8Array, file: string) => Imported;

const messages = {
  "QN-IMPORT-MISSING": entry<{ file: string }>(
    "error",
    ({ file }) => `لا يوجد ملف باسم ${isolate(file)}: صحّح المسار.`,
    ({ file }) => `There is no file ${file}: correct the path.`,
  ),
  "QN-IMPORT-FOLDER": entry<{ file: string }>(
    "error",
    ({ file }) => `${isolate(file)} مجلد: اذكر الملف نفسه.`,
    ({ file }) => `${file} is a folder: name the file itself.`,
  ),
  "QN-IMPORT-READ": entry<{ file: string }>(
    "error",
    ({ file }) => `تعذّرت قراءة ${isolate(file)}: راجع أذونات الملف.`,
    ({ file }) => `${file} cannot be read: check its permissions.`,
  ),
  "QN-IMPORT-SIZE": entry<{ file: string }>(
    "error",
    ({ file }) => `حجم ${isolate(file)} أكبر من ${isolate("5 MB")}، وهو الحد الأعلى لما يُستورد.`,
    ({ file }) => `${file} is larger than 5 MB, the limit for an import.`,
  ),
  "QN-IMPORT-UTF8": entry<{ file: string }>(
    "error",
    ({ file }) => `ترميز ${isolate(file)} ليس ${isolate("UTF-8")}: احفظه بهذا الترميز. لم يُقرأ منه شيء.`,
    ({ file }) => `${file} is not UTF-8 text: save it in that encoding. Nothing of it was read.`,
  ),
};

/** A file that cannot be read at all, whatever its format. */
export function unreadable(code: keyof typeof messages, file: string): Diagnostic {
  const { severity, ar, en } = messages[code];
  return { code, severity, file, message: { ar: ar({ file }), en: en({ file }) } };
}

/** The text of UTF-8 bytes without a byte order mark; a diagnostic where they are none. */
export function decoded(bytes: Uint8Array, file: string): string | Diagnostic {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return unreadable("QN-IMPORT-UTF8", file);
  }
}

/**
 * A printed case file with what was left out and chosen as comments below its first line, in both languages. Without isolates: editors
 * warn of hidden characters in a file.
 */
export function commented(text: string, file: string, said: readonly Diagnostic[]): string {
  const [first = "", ...rest] = text.split("\n");
  const line = (words: string): string => `# ${words.replace(/[\p{Cc}\u2028\u2029]/gu, " ").replace(hidden, "")}`;
  const head = [
    `مستورد من ${file}. راجعه قبل الاعتماد عليه.`,
    `Imported from ${file}. Review it before relying on it.`,
  ];
  return [
    first,
    "#",
    ...head.map(line),
    ...said.flatMap((d) => [line(d.message.ar), line(d.message.en)]),
    ...rest,
  ].join("\n");
}
