// ScenarioWizard's `.scw`: names, short forms, colours, the matrix, and memos that justify each block. Written from files of that program;
// its makers publish no description. Sections end at a line `#`; the matrix is the sixth.
import type { Diagnostic } from "../../case/diagnostic.ts";
import type { MatrixCell, MatrixFile, ReadMatrix } from "./matrixFile.ts";
import { mistakes } from "./messages.ts";

const largest = 99;

interface Line {
  readonly text: string;
  /** From 1. */
  readonly n: number;
}

/** Reads a project. LF and CRLF; blank and repeated names are kept and warned of. */
export function parseScw(text: string): ReadMatrix {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .map((line, k): Line => ({ text: line, n: k + 1 }));
  if (!/^\$ *ScenarioWizard/i.test(lines[0]?.text ?? ""))
    return { diagnostics: [mistakes.scwHead(1, lines[0]?.text ?? "")] };
  const sections: Line[][] = [[]];
  let at = 2;
  for (; at < lines.length && sections.length <= 6; at++)
    if (lines[at]!.text.trim() === "#") sections.push([]);
    else sections.at(-1)!.push(lines[at]!);
  const last = lines.findLast((line) => line.text.trim() !== "") ?? lines[0]!;
  if (sections.length <= 6) return { diagnostics: [mistakes.scwEnd(last.n, last.text, sections.length)] };
  const diagnostics: Diagnostic[] = [];
  const files = readFiles(sections[0]!, diagnostics);
  if (diagnostics.some((d) => d.severity === "error")) return { diagnostics };
  const rows = readRows(
    sections[5]!.filter((line) => line.text.trim() !== ""),
    files.reduce((sum, f) => sum + f.variants.length, 0),
    last,
    diagnostics,
  );
  if (diagnostics.some((d) => d.severity === "error")) return { diagnostics };
  const memos = readMemos(lines.slice(at));
  const expected = 1 + files.length + files.length * files.length;
  if (memos.length < expected) diagnostics.push(mistakes.scwMemos(last.n, last.text.trim(), memos.length, expected));
  const memo = (k: number): string => memos[k] ?? "";
  return {
    matrix: {
      title: lines[1]?.text.trim() ?? "",
      note: memo(0),
      files: files.map((file, i) => ({ ...file, note: memo(1 + i) })),
      cells: cellsOf(files, rows, (i, j) => memo(1 + files.length + i * files.length + j)),
    },
    diagnostics,
  };
}

interface Named {
  readonly name: string;
  readonly variants: readonly string[];
}

function readFiles(section: readonly Line[], diagnostics: Diagnostic[]): readonly Named[] {
  const files: { name: string; variants: string[] }[] = [];
  const names = new Set<string>();
  const twice = (line: Line, name: string, known: Set<string>): void => {
    if (name === "" || known.has(name)) diagnostics.push(mistakes.scwName(line.n, name));
    known.add(name);
  };
  let variants = new Set<string>();
  for (const line of section) {
    const name = line.text.replace(/^\s*[&-]/, "").trim();
    if (/^\s*&/.test(line.text)) {
      twice(line, name, names);
      files.push({ name, variants: [] });
      variants = new Set();
    } else if (/^\s*-/.test(line.text) && files.length > 0) {
      twice(line, name, variants);
      files.at(-1)!.variants.push(name);
    } else diagnostics.push(mistakes.scwFiles(line.n, line.text.trim()));
  }
  const isWell = diagnostics.every((d) => d.severity !== "error");
  if (isWell && (files.length === 0 || files.some((f) => f.variants.length === 0)))
    diagnostics.push(mistakes.scwFiles(section.at(-1)?.n ?? 3, section.at(-1)?.text.trim() ?? ""));
  return files;
}

function readRows(rows: readonly Line[], size: number, last: Line, diagnostics: Diagnostic[]): readonly number[][] {
  if (rows.length !== size) {
    const line = rows.at(-1) ?? last;
    diagnostics.push(mistakes.scwSize(line.n, line.text.trim(), size, rows.length));
  }
  // Rows of a matrix of another size are as wide as it is high: said once.
  const width = rows.length === size ? size : rows.length;
  return rows.map(({ text, n }) => {
    // A comma after the last cell is no cell.
    const cells = text.replace(/,\s*$/, "").split(",");
    if (cells.length !== width) diagnostics.push(mistakes.scwSize(n, text.trim(), size, cells.length));
    return cells.map((cell, k) => {
      const value = Number(cell);
      if (cell.trim() === "" || !Number.isInteger(value) || Math.abs(value) > largest)
        diagnostics.push(mistakes.scwCell(n, cell.trim(), k + 1));
      return value;
    });
  });
}

/** Memos in order: the project's, each file's, each block's. A memo is a label line, then text between quotation marks, on one line or more. */
function readMemos(lines: readonly Line[]): readonly string[] {
  const memos: string[] = [];
  let open: string | null = null;
  for (const { text } of lines) {
    if (open !== null) open += `\n${text}`;
    else if (text.startsWith('"')) open = text;
    else continue;
    if (open.length > 1 && open.endsWith('"') && (open.slice(1, -1).split('"').length - 1) % 2 === 0) {
      memos.push(open.slice(1, -1).replaceAll('""', '"'));
      open = null;
    }
  }
  return memos;
}

/** A block with a number or a memo was judged; one of zeros without a memo was not. In a judged block of numbers zeros are left out. */
function cellsOf(
  files: readonly Named[],
  rows: readonly (readonly number[])[],
  memo: (i: number, j: number) => string,
): MatrixCell[] {
  const first = files.map((_, j) => files.slice(0, j).reduce((sum, f) => sum + f.variants.length, 0));
  const cells: MatrixCell[] = [];
  files.forEach((source, i) => {
    source.variants.forEach((_, a) => {
      files.forEach((target, j) => {
        const block = source.variants.map((_, s) =>
          target.variants.map((_, t) => rows[first[i]! + s]![first[j]! + t]!),
        );
        const why = memo(i, j);
        const isEmpty = block.every((row) => row.every((x) => x === 0));
        block[a]!.forEach((value, b) => {
          if (value !== 0 || (isEmpty && why !== "")) cells.push({ from: [i, a], to: [j, b], value, why });
        });
      });
    });
  });
  return cells;
}

/** The same project as text. What the format cannot hold is left out: ranges, whose a judgement is, which zeros were judged. */
export function printScw(matrix: MatrixFile): string {
  const { files, cells } = matrix;
  const first = files.map((_, j) => files.slice(0, j).reduce((sum, f) => sum + f.variants.length, 0));
  const size = files.reduce((sum, f) => sum + f.variants.length, 0);
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  const memos = new Map<string, string[]>();
  for (const { from, to, value, why } of cells) {
    rows[first[from[0]]! + from[1]]![first[to[0]]! + to[1]] = value;
    const key = `${from[0]} ${to[0]}`;
    const known = memos.get(key) ?? [];
    if (why !== "" && !known.includes(why)) memos.set(key, [...known, why]);
  }
  const quoted = (memo: string): string => `"${memo.replaceAll('"', '""')}"`;
  const line = (name: string): string => name.replace(/\s+/g, " ").trim();
  const blocks = files.flatMap((_, i) => files.map((_, j) => (memos.get(`${i} ${j}`) ?? []).join("\n")));
  return [
    "$ ScenarioWizard 4.0",
    line(matrix.title),
    ...files.flatMap((f) => [`&${line(f.name)}`, ...f.variants.map((v) => ` -${line(v)}`)]),
    "#",
    ...files.flatMap((f) => ["&", ...f.variants.map(() => " ")]),
    "#",
    "#",
    ...files.flatMap((f) => f.variants.map(() => "FFFFFF")),
    "#",
    "#",
    ...rows.map((row) => row.map((x) => `${x < 0 ? "" : " "}${x} `).join(",")),
    "#",
    "# 0-0",
    quoted(matrix.note),
    ...files.flatMap((f) => ["# ", quoted(f.note)]),
    ...blocks.flatMap((memo) => ["#  -> ", quoted(memo)]),
    "#",
    "#",
    "",
  ].join("\n");
}
