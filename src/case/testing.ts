// Builders for tests: a case in a few lines, and its diagnostics as codes.
import type { Case } from "./case.ts";
import { type ParsedCase, parseCase } from "./parse.ts";
import type { SourceRead } from "./resolve/sources.ts";

/** The text that every test source `note.txt` holds; other files are missing. */
export const noteText = "The two sides talk in secret.\nNobody confirmed it. They talk in secret.\n";

/** The keys that a file needs, and those whose absence is only a hint, so that a test shows nothing but its point. */
export const header = "qanat: 1\nid: test\ntitle: { ar: ت, en: T }\nhorizon: 24\nseed: 1\n";

const sources: Readonly<Record<string, SourceRead>> = {
  "note.txt": { text: noteText, sha256: "0f".repeat(32) },
  folder: { problem: "directory" },
};

/** Parses `header` and `body`. */
export const parseBody = (body: string, before = header): ParsedCase =>
  parseCase(before + body, { file: "test.case.yaml", readSource: (path) => sources[path] ?? { problem: "missing" } });

/** Codes of the diagnostics, in order of place. */
export const codesOf = (body: string, before = header): string[] =>
  parseBody(body, before).diagnostics.map((d) => d.code);

/** The case; throws with the messages where the body has errors. */
export function caseOf(body: string, before = header): Case {
  const { case: read, diagnostics } = parseBody(body, before);
  if (!read) throw new Error(diagnostics.map((d) => `${d.line}:${d.column} ${d.code} ${d.message.en}`).join("\n"));
  return read;
}
