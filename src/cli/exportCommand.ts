// `qanat export`: part of a case in the format of another program. One entry a format, by the ending of the file to write.
import { extname } from "node:path";
import type { Case, Lang } from "../case/index.ts";
import { judgedCells } from "../lenses/consistency/index.ts";
import { matrixFrom, parseCsv, printCsv, printScw } from "../reading/matrix/index.ts";
import { matrixPicture } from "../report/index.ts";
import { type Console, exit, Stop, validCase } from "./console.ts";
import type { Words } from "./words.ts";
import { writeAll } from "./write.ts";

export interface ExportFlags {
  readonly output: string;
  readonly ids: boolean;
}

interface Exported {
  readonly text: string;
  /** What the case says and the format cannot hold. */
  readonly lost: readonly (keyof Words["losses"])[];
}

interface Format {
  /** Whether the case has what the format holds. */
  readonly isEmpty: (c: Case) => boolean;
  readonly write: (c: Case, o: { readonly lang: Lang; readonly ids: boolean }) => Exported;
}

const isWithoutMatrix = (c: Case): boolean => c.files.length === 0 || c.impacts.length === 0;

const formats: Readonly<Record<string, Format>> = {
  ".scw": {
    isEmpty: isWithoutMatrix,
    write: (c, { lang, ids }) => ({
      text: printScw(matrixFrom(c, { lang, names: ids ? "ids" : "labels" })),
      lost: [
        ...(c.impacts.some((x) => x.value.quantity.family === "integers") ? (["ranges"] as const) : []),
        ...(c.analysts.length > 0 ? (["analysts"] as const) : []),
        "zeros",
      ],
    }),
  },
  ".svg": {
    isEmpty: isWithoutMatrix,
    write: (c, { lang }) => ({ text: matrixPicture(c, judgedCells(c), lang), lost: [] }),
  },
  ".csv": {
    isEmpty: isWithoutMatrix,
    write: (c, { lang }) => {
      const matrix = matrixFrom(c, { lang, names: "ids" });
      const text = printCsv(matrix);
      const order = (m: typeof matrix | undefined): string =>
        JSON.stringify(m?.files.map((f) => [f.name, f.variants]).sort());
      return {
        text,
        lost: ["labels", ...(order(parseCsv(text, "").matrix) === order(matrix) ? [] : (["variants"] as const))],
      };
    },
  },
};

export function exportCommand(console: Console, name: string, { output, ids }: ExportFlags): void {
  const { words: w } = console;
  const format = formats[extname(output).toLowerCase()];
  if (!format) throw new Stop(exit.use, w.badFormat(output, Object.keys(formats).join(", ")));
  const { case: c } = validCase(console, name);
  if (format.isEmpty(c)) throw new Stop(exit.errors, w.emptyMatrix);
  const { text, lost } = format.write(c, { lang: console.lang, ids });
  writeAll(console, [{ path: output, text }]);
  console.tell(w.wrote(output));
  if (lost.length > 0) console.tell(w.lost(lost.map((what) => w.losses[what])));
}
