import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cell, csvCell, csvTable } from "./csv.ts";

/** A reader of RFC 4180, letter by letter, written apart from the writer. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (let k = 0; k < text.length; k++) {
    const c = text[k]!;
    if (isQuoted) {
      if (c !== '"') cell += c;
      else if (text[k + 1] === '"') cell += text[k++];
      else isQuoted = false;
    } else if (c === '"') isQuoted = true;
    else if (c === "," || c === "\r") {
      row.push(cell);
      cell = "";
      if (c === ",") continue;
      rows.push(row);
      row = [];
      k++;
    } else cell += c;
  }
  return rows;
}

const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', ",", "\r", "\n", "=", "-", "'", " ", "ق") }));

test("what is written is read again, cell by cell", () =>
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const table = csvTable(["a", "b"], rows);
      expect(table.startsWith("\uFEFF")).toBe(true);
      const inert = (cell: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(cell) && cell !== "-" ? `'${cell}` : cell);
      expect(read(table.slice(1))).toEqual([["a", "b"], ...rows.map((row) => row.map(inert))]);
    }),
  ));

test("no text is a formula; the id of the empty state and numbers are what they are", () => {
  const cells: [Cell, string][] = [
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-x", "'-x"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["-", "-"],
    [-1, "-1"],
    [true, "1"],
    [false, "0"],
    [null, ""],
    ['say "no", now', '"say ""no"", now"'],
  ];
  for (const [cell, written] of cells) expect(csvCell(cell)).toBe(written);
});
