// A drafted case read back before anything is written: its new texts from memory, the others from disk.
import { basename, dirname, resolve } from "node:path";
import { computedDiagnostics } from "../assess/index.ts";
import { hasErrors, parseCase, type SourceRead } from "../case/index.ts";
import { sha256Hex } from "../math/digest.ts";
import type { StoredText } from "../reading/draft/index.ts";
import { type ReadCase, readSourceFrom } from "./readCase.ts";

/** The case that `text` would be at `path`. */
export function parseDrafted(path: string, text: string, stored: readonly StoredText[]): ReadCase {
  const onDisk = readSourceFrom(resolve(dirname(path)));
  const readSource = (file: string): SourceRead => {
    const found = stored.find((one) => one.file === file);
    return found ? { text: found.text, sha256: sha256Hex(found.text) } : onDisk(file);
  };
  const parsed = parseCase(text, { file: basename(path), readSource });
  if (!parsed.case) return { path, text, diagnostics: parsed.diagnostics };
  const diagnostics = [...parsed.diagnostics, ...parsed.place(computedDiagnostics(parsed.case))];
  return { path, text, diagnostics, ...(hasErrors(diagnostics) ? {} : { case: parsed.case }) };
}
