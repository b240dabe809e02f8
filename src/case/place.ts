// Gives what was found by computing its place in the file: from the path of the item it is about to line and column.
import type { Diagnostic } from "./diagnostic.ts";
import { lineAt, offsetOf, type YamlFile } from "./yamlFile.ts";

/** Diagnostics with a `path` get `file`, `line`, `column` and the source line; the others stay as they are. */
export function placeDiagnostics(
  yaml: YamlFile,
  file: string,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  return diagnostics.map((d) =>
    d.path === undefined ? d : { ...d, file, ...lineAt(yaml.lines, yaml.text, offsetOf(yaml, d.path)) },
  );
}
