// A drafted case checked before anything is written: its new texts from memory, the others from disk.
import { basename, dirname, resolve } from "node:path";
import { computedDiagnostics } from "../assess/index.ts";
import { type Case, caseOfData, hasErrors, parseCase, type SourceRead } from "../case/index.ts";
import type { DraftedCase } from "../reading/draft/index.ts";
import { type Console, exit, Stop } from "./console.ts";
import { readSourceFrom } from "./readCase.ts";
import { readWords } from "./readWords.ts";
import { errorsOf } from "./validCase.ts";

/** The case that a draft would be at `path`. Stops where it has errors, with their places in the file that it would be. */
export function soundCase(console: Console, path: string, { text, data, sources }: Omit<DraftedCase, "queue">): Case {
  const onDisk = readSourceFrom(resolve(dirname(path)));
  const readSource = (file: string): SourceRead => {
    const found = sources.find((one) => one.file === file);
    return found ?? onDisk(file);
  };
  const found = caseOfData(data, readSource);
  if (found && !hasErrors(computedDiagnostics(found))) return found;
  const parsed = parseCase(text, { file: basename(path), readSource });
  const diagnostics = [...parsed.diagnostics, ...(parsed.case ? parsed.place(computedDiagnostics(parsed.case)) : [])];
  throw new Stop(exit.failure, [readWords[console.lang].broken, errorsOf(console, { diagnostics }).message].join("\n"));
}
