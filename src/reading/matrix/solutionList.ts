// ScenarioWizard's `.sl`: a list of solutions with their weights. Read to be checked, since such lists outlive the matrix they came from.
import type { Diagnostic } from "../../case/diagnostic.ts";
import { mistakes } from "./messages.ts";

export interface SolutionRow {
  /** From 1. */
  readonly line: number;
  /** By file of the matrix in its order, from 0. */
  readonly variants: readonly number[];
  /** Basin under global succession, or a sample; as written, possibly rounded. */
  readonly weight: number;
  readonly value: number;
  readonly total: number;
}

/** `variants`: number of variants of each file. */
export function parseSolutionList(
  text: string,
  variants: readonly number[],
): { readonly rows: readonly SolutionRow[]; readonly diagnostics: readonly Diagnostic[] } {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  if (!/^\$ *ScenarioWizard/i.test(lines[0] ?? "") || (lines[1] ?? "").trim() !== "Solution set")
    return { rows: [], diagnostics: [mistakes.slHead(1, lines[0] ?? "")] };
  const diagnostics: Diagnostic[] = [];
  const rows: SolutionRow[] = [];
  const number = String.raw`\s*([+-]?[\d.]+(?:[eE][+-]?\d+)?)\s*`;
  const form = new RegExp(`^"([\\s\\d]+)",${number},${number},${number},${number}(?:,|$)`);
  lines.forEach((line, k) => {
    if (k < 3 || line.trim() === "") return;
    const found = form.exec(line.trim());
    const indices = (found?.[1] ?? "").trim().split(/\s+/).map(Number);
    if (!found || indices.length !== variants.length || !indices.every((x, j) => x >= 1 && x <= variants[j]!)) {
      diagnostics.push(mistakes.slRow(k + 1, line.trim(), variants.length));
      return;
    }
    rows.push({
      line: k + 1,
      variants: indices.map((x) => x - 1),
      weight: Number(found[2]),
      value: Number(found[3]),
      total: Number(found[5]),
    });
  });
  const said = Number((lines[2] ?? "").trim());
  if (said !== rows.length && diagnostics.length === 0)
    diagnostics.push(mistakes.slCount(3, (lines[2] ?? "").trim(), said, rows.length));
  return { rows, diagnostics };
}
