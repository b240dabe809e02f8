// `qanat export`: what a lens finds, in files that other programs read, by the ending of their names.
import { basename, dirname, extname, resolve } from "node:path";
import type { Case, Lang } from "../case/index.ts";
import { posteriorsOf } from "../lenses/evidence/index.ts";
import { type GraphParts, graphLimits, stabilityGraph, stabilityLens } from "../lenses/stability/index.ts";
import { dot, graphMl, movesCsv, stateGraphSvg, statesCsv } from "../report/index.ts";
import { type Console, diagnosticText, exit, langOf, Stop } from "./console.ts";
import { exportMatrix, matrixEndings } from "./matrixFormats.ts";
import { validCase } from "./validCase.ts";
import { writeAll } from "./write.ts";

export interface ExportFlags {
  /** Undefined: the first lens that writes files of every ending asked for. */
  readonly lens: string | undefined;
  readonly output: readonly string[];
}

interface File {
  readonly path: string;
  readonly text: string;
}

interface Format {
  readonly lens: string;
  readonly ending: string;
  /** The files to write for one that was asked for. */
  readonly run: (console: Console, c: Case, path: string, lang: Lang) => readonly File[] | Promise<readonly File[]>;
}

/** The graph of the stability lens; stops where the case is not ready for it or too large. */
function graphOf(console: Console, c: Case, parts: GraphParts) {
  const { words: w } = console;
  const lacks = stabilityLens.needs(c);
  if (lacks.length > 0) throw new Stop(exit.errors, lacks.map((d) => diagnosticText(console, d)).join("\n"));
  const graph = stabilityGraph(c, posteriorsOf(c), parts);
  if ("tooMany" in graph)
    throw new Stop(exit.errors, w.tooManyRows[graph.tooMany](graph.count, graphLimits[graph.tooMany]));
  return graph;
}

const picture: GraphParts = { withMoves: false, withCoalitions: false };
const network: GraphParts = { withMoves: true, withCoalitions: false };
const tables: GraphParts = { withMoves: true, withCoalitions: true };

const one =
  (parts: GraphParts, write: (graph: ReturnType<typeof graphOf>, c: Case, lang: Lang) => string): Format["run"] =>
  (console, c, path, lang) => [{ path, text: write(graphOf(console, c, parts), c, lang) }];

/** The moves stand in a table of their own, beside that of the states. */
const movesPath = (path: string): string => path.replace(/\.csv$/i, ".moves.csv");

const formats: readonly Format[] = [
  {
    lens: "stability",
    ending: ".csv",
    run: (console, c, path, lang) => {
      const graph = graphOf(console, c, tables);
      return [
        { path, text: statesCsv(graph, c, lang) },
        { path: movesPath(path), text: movesCsv(graph, c, lang) },
      ];
    },
  },
  {
    lens: "stability",
    ending: ".json",
    run: one(
      tables,
      (graph, c) => `${JSON.stringify({ ...graph, case: c.id, title: c.title, label: c.label ?? null })}\n`,
    ),
  },
  { lens: "stability", ending: ".graphml", run: one(network, graphMl) },
  { lens: "stability", ending: ".dot", run: one(network, dot) },
  {
    lens: "stability",
    ending: ".svg",
    run: one(picture, (graph, c, lang) => `${stateGraphSvg(graph, c, { lang, id: "states" })}\n`),
  },
  ...matrixEndings.map((ending) => ({ lens: "consistency", ending, run: exportMatrix })),
];

export async function exportCommand(
  console: Console,
  name: string,
  { lens: asked, output: paths }: ExportFlags,
): Promise<void> {
  const { words: w } = console;
  if (paths.length === 0) throw new Stop(exit.use, w.missingValue("-o"));
  const ending = (path: string): string => extname(path).toLowerCase();
  const lenses = [...new Set(formats.map((f) => f.lens))];
  if (asked !== undefined && !lenses.includes(asked)) throw new Stop(exit.use, w.noExport(asked, lenses));
  const writes = (lens: string, path: string): Format | undefined =>
    formats.find((f) => f.lens === lens && f.ending === ending(path));
  const lens = asked ?? lenses.find((id) => paths.every((path) => writes(id, path))) ?? lenses[0]!;
  const output = paths.map((path) => {
    const format = writes(lens, path);
    if (format) return { path, format };
    const known = formats.filter((f) => f.lens === lens || asked === undefined).map((f) => f.ending);
    throw new Stop(exit.use, w.badEnding(path, [...new Set(known)]));
  });
  const { case: c, path: casePath } = validCase(console, name);
  const files: File[] = [];
  for (const { path, format } of output)
    files.push(...(await format.run(console, c, path, langOf(path, console.lang))));
  const own = [resolve(casePath), ...c.sources.map((source) => resolve(dirname(casePath), source.file))];
  files.forEach(({ path }, k) => {
    if (own.includes(resolve(path))) throw new Stop(exit.use, w.ownFile(path));
    if (files.findIndex((other) => resolve(other.path) === resolve(path)) !== k)
      throw new Stop(exit.use, w.sameOutput(basename(path)));
  });
  writeAll(console, files);
  for (const { path } of files) console.tell(w.wrote(path));
}
