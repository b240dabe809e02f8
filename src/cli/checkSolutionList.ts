// `qanat import X.sl CASE`: rows of a solution list that are not consistent, or carry other numbers, and configurations that it lacks.
import { basename } from "node:path";
import { hasErrors } from "../case/index.ts";
import { auditList } from "../lenses/consistency/index.ts";
import { parseSolutionList } from "../reading/matrix/index.ts";
import { type Console, diagnosticText, exit } from "./console.ts";
import { validCase } from "./validCase.ts";

/** 0 where every row is consistent with the numbers it carries and none is missing, otherwise 1. */
export function checkSolutionList(
  console: Console,
  file: string,
  text: string,
  caseName: string,
  { json }: { readonly json: boolean },
): number {
  const { words: w } = console;
  const { case: c } = validCase(console, caseName);
  const { rows, diagnostics } = parseSolutionList(
    text,
    c.files.map((f) => f.variants.length),
  );
  for (const d of diagnostics) console.tell(diagnosticText(console, { ...d, file: basename(file) }));
  if (hasErrors(diagnostics)) return exit.errors;
  const audit = auditList(
    c,
    rows.map((row) => row.variants),
  );
  const checked = rows.map((row, k) => {
    const { consistent, value, total } = audit.rows[k]!;
    return { line: row.line, consistent, value, total, same: value === row.value && total === row.total };
  });
  const isWell = audit.missing.length === 0 && checked.every((row) => row.consistent && row.same);
  if (json) console.printJson({ rows: checked, missing: audit.missing, complete: audit.complete });
  else {
    for (const row of checked) {
      if (!row.consistent) console.print(`${w.listRow(row.line, w.listNotConsistent)}\n`);
      else if (!row.same)
        console.print(`${w.listRow(row.line, w.listNumbers(String(row.value ?? "–"), String(row.total)))}\n`);
    }
    for (const variants of audit.missing) console.print(`${w.listMissing(variants.join(" "))}\n`);
    if (!audit.complete) console.print(`${w.listIncomplete}\n`);
    else if (isWell) console.print(`${w.listWell(rows.length)}\n`);
  }
  return isWell && audit.complete ? exit.done : exit.errors;
}
