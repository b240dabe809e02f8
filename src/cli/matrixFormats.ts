// Files and impacts in the formats of other programs: bytes to the text of a case file, and a case to files.
import { type Case, decoded, type Imported, type Importer, isReserved, type Lang, printCase } from "../case/index.ts";
import { consistencyLens, judgedCells, runConsistency } from "../lenses/consistency/index.ts";
import {
  caseFrom,
  type MatrixCell,
  type MatrixFile,
  matrixFrom,
  parseCsv,
  parseScw,
  printCsv,
  printScw,
  type ReadMatrix,
} from "../reading/matrix/index.ts";
import { leversPicture, matrixPicture } from "../report/index.ts";
import { type Console, exit, Stop } from "./console.ts";
import type { Words } from "./words.ts";

const importer =
  (parse: (text: string, name: string) => ReadMatrix): Importer =>
  (bytes, file): Imported => {
    const name = file.replace(/\.[^.]*$/, "");
    const text = decoded(bytes, file);
    if (typeof text !== "string") return { diagnostics: [text] };
    const { matrix, diagnostics } = parse(text, name);
    const placed = diagnostics.map((d) => ({ ...d, file }));
    const id =
      name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-+|-+$/g, "") || "imported";
    return matrix
      ? { text: printCase(caseFrom(matrix, id, isReserved)), diagnostics: placed }
      : { diagnostics: placed };
  };

export const importScw = importer((text) => parseScw(text));
export const importCsv = importer(parseCsv);

interface Exported {
  readonly text: string;
  /** What the case says and the format cannot hold. */
  readonly lost: readonly (keyof Words["losses"])[];
}

/** One cell a pair where several analysts judged it: their weighted mean, rounded; whose reason is whose is said in it. */
function onePerPair(c: Case, matrix: MatrixFile): MatrixFile {
  if (c.analysts.length === 0) return matrix;
  const merged = new Map(judgedCells(c).map((x) => [`${x.from}>${x.to}`, x.value]));
  const cells = new Map<string, MatrixCell>();
  c.impacts.forEach((x, k) => {
    const cell = matrix.cells[k]!;
    const pair = `${x.from.file}.${x.from.variant}>${x.to.file}.${x.to.variant}`;
    const mine = cell.why === "" ? "" : `${x.by}: ${cell.why}`;
    const why = [cells.get(pair)?.why ?? "", mine].filter((text) => text !== "").join("\n");
    cells.set(pair, { from: cell.from, to: cell.to, value: Math.round(merged.get(pair)!), why });
  });
  return { ...matrix, cells: [...cells.values()] };
}

/** `names`: labels, or ids where an encoding may not survive (`X.ids.scw`). */
const writers: Readonly<Record<string, (c: Case, lang: Lang, names: "labels" | "ids") => Exported>> = {
  ".scw": (c, lang, names) => ({
    text: printScw(onePerPair(c, matrixFrom(c, { lang, names }))),
    lost: [
      ...(c.impacts.some((x) => x.value.quantity.family === "integers") ? (["ranges"] as const) : []),
      ...(c.analysts.length > 0 ? (["analysts"] as const) : []),
      "zeros",
    ],
  }),
  ".csv": (c, lang) => {
    const matrix = matrixFrom(c, { lang, names: "ids" });
    const text = printCsv(matrix);
    const order = (m: typeof matrix | undefined): string =>
      JSON.stringify(m?.files.map((f) => [f.name, f.variants]).sort());
    return {
      text,
      lost: ["labels", ...(order(parseCsv(text, "").matrix) === order(matrix) ? [] : (["variants"] as const))],
    };
  },
  ".svg": (c, lang) => ({ text: matrixPicture(c, judgedCells(c), lang), lost: [] }),
};

/** The levers stand in a picture of their own, beside that of the matrix, where any lead from one combination to another. */
async function leversBeside(c: Case, path: string, lang: Lang): Promise<{ path: string; text: string }[]> {
  if (consistencyLens.needs(c).length > 0) return [];
  const text = leversPicture(c, await runConsistency(c), lang);
  return text === null ? [] : [{ path: path.replace(/\.svg$/i, ".levers.svg"), text }];
}

export const matrixEndings = Object.keys(writers);

/** The file to write for a name with one of `matrixEndings`; what is lost is said. */
export async function exportMatrix(
  console: Console,
  c: Case,
  path: string,
  lang: Lang,
): Promise<{ path: string; text: string }[]> {
  const { words: w } = console;
  if (c.files.length === 0 || c.impacts.length === 0) throw new Stop(exit.errors, w.emptyMatrix);
  const { text, lost } = writers[path.slice(path.lastIndexOf(".")).toLowerCase()]!(
    c,
    lang,
    /\.ids\./.test(path) ? "ids" : "labels",
  );
  if (lost.length > 0) console.tell(w.lost(lost.map((what) => w.losses[what])));
  return [{ path, text }, ...(/\.svg$/i.test(path) ? await leversBeside(c, path, lang) : [])];
}
