// The case of a command, or the end of the command with everything that is wrong with it. Apart from the console, which every command
// loads: the libraries that read a case come with it.
import { type Console, diagnosticText, exit, Stop, unreadableMessage } from "./console.ts";
import { casePath, parseAt, type ReadCase, readCaseText } from "./readCase.ts";

/** Reads a case that must be free of errors; otherwise says all of them and stops with 1. */
export function validCase(console: Console, name: string): ReadCase & { readonly case: NonNullable<ReadCase["case"]> } {
  const read = readCaseText(name);
  if ("problem" in read) throw new Stop(exit.errors, unreadableMessage(console.words, read));
  const parsed = parseAt(casePath(name), read.text);
  if (parsed.case) return { ...parsed, case: parsed.case };
  throw errorsOf(console, parsed);
}

/** The end of a command whose case has errors: all of them at once. */
export const errorsOf = (console: Console, { diagnostics }: Pick<ReadCase, "diagnostics">): Stop =>
  new Stop(
    exit.errors,
    diagnostics
      .filter((d) => d.severity === "error")
      .map((d) => diagnosticText(console, d))
      .join("\n"),
  );
