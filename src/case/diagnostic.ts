// What is wrong with a case file, as data: code, severity, place, and a message in both languages that says what to do.
import type { Lang, Path } from "./case.ts";

export type Severity = "error" | "warning" | "hint";

export interface Diagnostic {
  /** Stable, never renamed or reused, e.g. `QN-PRED-NAME`; each has a paragraph in docs/diagnostics.md. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: Readonly<Record<Lang, string>>;
  /** The item it is about, for what is found by computing; `locateDiagnostics` turns it into a line and column. */
  readonly path?: Path;
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  /** From 1, in UTF-16 units. */
  readonly column?: number;
  /** The source line itself. */
  readonly source?: string;
  /** The offending value, repeated because a caret points wrong in a right-to-left line. */
  readonly value?: string;
}

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((d) => d.severity === "error");
