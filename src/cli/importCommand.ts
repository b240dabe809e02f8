// `qanat import`: a file of another program becomes a case file, or is checked against a case. One entry a format, by the file's ending.
import { basename, extname } from "node:path";
import { type Diagnostic, hasErrors, isReservedId, printCase } from "../case/index.ts";
import { caseFrom, parseCsv, parseScw, type ReadMatrix } from "../reading/matrix/index.ts";
import { checkSolutionList } from "./checkSolutionList.ts";
import { type Console, diagnosticText, exit, Stop, unreadableMessage } from "./console.ts";
import { parseAt, readPlainText } from "./readCase.ts";
import { writeAll } from "./write.ts";

export interface ImportOptions {
  readonly output?: string;
  readonly json: boolean;
}

/** A case file as plain data with the keys of the file; absent where some diagnostic is an error. */
interface Imported {
  readonly raw?: Record<string, unknown>;
  readonly diagnostics: readonly Diagnostic[];
}

/** `name`: the file's name without its ending. */
const readers: Readonly<Record<string, (text: string, name: string) => Imported>> = {
  ".scw": (text, name) => asCase(parseScw(text), name),
  ".csv": (text, name) => asCase(parseCsv(text, name), name),
};

/** Checks a list against a case; the exit code. */
const checkers: Readonly<
  Record<string, (console: Console, file: string, text: string, caseName: string, o: ImportOptions) => number>
> = {
  ".sl": checkSolutionList,
};

const known = [...Object.keys(readers), ...Object.keys(checkers)].join(", ");

export function importCommand(console: Console, file: string, caseName: string | undefined, o: ImportOptions): number {
  const { words: w } = console;
  const ending = extname(file).toLowerCase();
  const reader = readers[ending];
  const checker = checkers[ending];
  if (!reader && !checker) throw new Stop(exit.use, w.badFormat(file, known));
  const read = readPlainText(file);
  if ("problem" in read) throw new Stop(exit.errors, unreadableMessage(w, read));
  if (checker) {
    if (caseName === undefined) throw new Stop(exit.use, w.needsCase(file));
    return checker(console, file, read.text, caseName, o);
  }
  const name = basename(file).slice(0, -ending.length);
  const { raw, diagnostics } = reader!(read.text, name);
  for (const d of diagnostics) console.tell(diagnosticText(console, { ...d, file: basename(file) }));
  if (!raw || hasErrors(diagnostics)) return exit.errors;
  const text = printCase(raw);
  const path = o.output ?? `${name}.case.yaml`;
  const { diagnostics: own } = parseAt(path, text);
  for (const d of own.filter((x) => x.severity === "error")) console.tell(diagnosticText(console, d));
  if (hasErrors(own)) return exit.errors;
  if (o.output === undefined) console.print(text);
  else {
    writeAll(console, [{ path, text }]);
    console.tell(w.wrote(path));
  }
  return exit.done;
}

function asCase({ matrix, diagnostics }: ReadMatrix, name: string): Imported {
  const id =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "") || "imported";
  return matrix ? { raw: caseFrom(matrix, id, isReservedId), diagnostics } : { diagnostics };
}
