// `qanat import`: a case file from a file of another program. What is left out or chosen is said; nothing is written while an error stands.
import { existsSync } from "node:fs";
import { basename, extname } from "node:path";
import { decoded, hasErrors, type Importer, importGmcr, unreadable } from "../case/index.ts";
import { checkSolutionList } from "./checkSolutionList.ts";
import { type Console, diagnosticText, exit, Stop } from "./console.ts";
import { importCsv, importScw } from "./matrixFormats.ts";
import { parseAt, readBytes } from "./readCase.ts";
import { errorsOf } from "./validCase.ts";
import { writeAll } from "./write.ts";

/** Formats by the ending of the file's name. */
const formats: readonly { readonly ending: string; readonly run: Importer }[] = [
  { ending: ".gmcr", run: importGmcr },
  { ending: ".scw", run: importScw },
  { ending: ".csv", run: importCsv },
];

/** Lists that are checked against a case rather than turned into one. */
const checkers = [{ ending: ".sl", run: checkSolutionList }];

const problems = {
  missing: "QN-IMPORT-MISSING",
  directory: "QN-IMPORT-FOLDER",
  unreadable: "QN-IMPORT-READ",
  "too-large": "QN-IMPORT-SIZE",
} as const;

export interface ImportOptions {
  /** Undefined: the case file is printed. */
  readonly output?: string;
  readonly json: boolean;
}

/** The exit code. `caseName`: the case that a list is checked against. */
export function importCommand(
  console: Console,
  path: string,
  caseName: string | undefined,
  { output, json }: ImportOptions,
): number {
  const { words: w } = console;
  const file = basename(path);
  const bytes = readBytes(path);
  if ("problem" in bytes) throw errorsOf(console, { diagnostics: [unreadable(problems[bytes.problem], file)] });
  const checker = checkers.find(({ ending }) => ending === extname(path).toLowerCase());
  if (checker) {
    if (caseName === undefined) throw new Stop(exit.use, w.needsCase(path));
    const list = decoded(bytes, file);
    if (typeof list !== "string") throw errorsOf(console, { diagnostics: [list] });
    return checker.run(console, path, list, caseName, { json });
  }
  const format = formats.find(({ ending }) => ending === extname(path).toLowerCase());
  if (!format)
    throw new Stop(
      exit.use,
      w.badEnding(
        path,
        [...formats, ...checkers].map((f) => f.ending),
      ),
    );
  if (output !== undefined && existsSync(output)) throw new Stop(exit.use, w.exists(output));
  const { text, diagnostics } = format.run(bytes, file);
  for (const d of diagnostics) console.tell(diagnosticText(console, d));
  if (text === undefined || hasErrors(diagnostics)) throw new Stop(exit.errors);
  const parsed = parseAt(output ?? `${file}.case.yaml`, text);
  if (!parsed.case) throw errorsOf(console, parsed);
  if (output === undefined) {
    console.print(text);
    return exit.done;
  }
  writeAll(console, [{ path: output, text }]);
  console.tell(w.wrote(output));
  return exit.done;
}
