// Reads a case and the texts it quotes from disk: limits, encodings and folders are said, never guessed.
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { computedDiagnostics } from "../assess/index.ts";
import { type Case, type Diagnostic, hasErrors, parseCase, type SourceRead } from "../case/index.ts";
import { sha256Hex } from "../math/digest.ts";

/** Bytes of a case file. */
export const caseLimit = 5_000_000;

/** Bytes of a new draft: a person has room to go on. */
export const draftLimit = 3_000_000;
const sourceLimit = 20_000_000;

/** Why a file cannot be read; `near`: case files that stand where it points. */
export interface Unreadable {
  readonly problem: "missing" | "unreadable" | "directory" | "too-large" | "not-utf8";
  readonly path: string;
  readonly near: readonly string[];
}

export interface ReadCase {
  readonly path: string;
  readonly text: string;
  /** Present when no diagnostic is an error. */
  readonly case?: Case;
  readonly diagnostics: readonly Diagnostic[];
}

const casesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".case.yaml"))
      .sort()
      .slice(0, 5)
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
};

type Problem<P extends Unreadable["problem"]> = { readonly problem: P };
type Read = { readonly text: string } | Problem<Unreadable["problem"]>;

/** The bytes of a file of at most 5 MB, or `limit`. */
export function readBytes(
  path: string,
  limit = caseLimit,
): Uint8Array | Problem<Exclude<Unreadable["problem"], "not-utf8">> {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return { problem: "directory" };
    if (!stat.isFile()) return { problem: "unreadable" };
    if (stat.size > limit) return { problem: "too-large" };
    return readFileSync(path);
  } catch (error) {
    return { problem: (error as NodeJS.ErrnoException).code === "ENOENT" ? "missing" : "unreadable" };
  }
}

/** UTF-8 text of a file no longer than `limit` bytes; a byte order mark is left out. */
function readText(path: string, limit: number): Read {
  const bytes = readBytes(path, limit);
  if ("problem" in bytes) return bytes;
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { problem: "not-utf8" };
  }
}

/** `name` as given, or with `.case.yaml` added where that is what stands on disk. */
export function casePath(name: string): string {
  return !existsSync(name) && existsSync(`${name}.case.yaml`) ? `${name}.case.yaml` : name;
}

export function readCaseText(name: string): { readonly path: string; readonly text: string } | Unreadable {
  const path = casePath(name);
  const read = readText(path, caseLimit);
  if ("text" in read) return { path, text: read.text };
  const near = read.problem === "directory" ? casesIn(path) : read.problem === "missing" ? casesIn(dirname(path)) : [];
  return { problem: read.problem, path, near };
}

const isBelow = (path: string, folder: string): boolean =>
  path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** Reads the sources of a case in `folder`: from there and below, nowhere else. */
export const readSourceFrom =
  (folder: string) =>
  (file: string): SourceRead => {
    const full = resolve(folder, file);
    const read = readText(full, sourceLimit);
    if ("text" in read && !isBelow(realpathSync(full), realpathSync(folder))) return { problem: "unreadable" };
    if (!isBelow(full, folder)) return { problem: "unreadable" };
    if (!("text" in read)) return read;
    // Offsets and hash are those of the text with plain line ends, so that a checkout with others quotes the same.
    const source = read.text.replaceAll("\r\n", "\n");
    return { text: source, sha256: sha256Hex(source) };
  };

/** Parses a case whose file stands at `path`. */
export function parseAt(path: string, text: string): ReadCase {
  const parsed = parseCase(text, { file: basename(path), readSource: readSourceFrom(resolve(dirname(path))) });
  if (!parsed.case) return { path, text, diagnostics: parsed.diagnostics };
  const computed = parsed.place(computedDiagnostics(parsed.case));
  const diagnostics = [...parsed.diagnostics, ...computed].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { path, text, diagnostics, ...(hasErrors(diagnostics) ? {} : { case: parsed.case }) };
}
