// Comma-separated values (RFC 4180) for spreadsheets: UTF-8 with a byte order mark, so that Arabic opens as Arabic; no cell is a formula.

export type Cell = string | number | boolean | null;

/** What a spreadsheet would take for a formula begins with one of these. */
const formula = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * One cell. A text that a spreadsheet would compute gets an apostrophe in front; the single `-`, which is the id of the state with
 * nothing on, is no formula and stays. Booleans are 1 and 0, null is empty.
 */
export function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean") return cell ? "1" : "0";
  const inert = formula.test(cell) && cell !== "-" ? `'${cell}` : cell;
  return /[",\r\n]/.test(inert) || inert !== inert.trim() ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** A table: byte order mark, head, rows, each line ended by CR LF. */
export const csvTable = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${[head, ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("")}`;
