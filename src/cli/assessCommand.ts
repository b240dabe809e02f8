// `qanat assess` and `qanat brief`: the assessment in the terminal, or into files by their ending and language.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, extname, resolve } from "node:path";
import type { Assessment } from "../assess/index.ts";
import type { Case, Lang } from "../case/index.ts";
import { posteriorsOf } from "../lenses/evidence/index.ts";
import type { StabilityGraph } from "../lenses/stability/finding.ts";
import { stabilityGraph, stabilityLens } from "../lenses/stability/index.ts";
import { report, type Size, toHtml, toMarkdown, toText } from "../report/index.ts";
import { caseOrArticle } from "./articleCase.ts";
import { type Console, exit, langOf, Stop } from "./console.ts";
import { assessWith, startCrew } from "./work.ts";
import { writeAll } from "./write.ts";

export interface AssessFlags {
  readonly draws: number;
  readonly workers: number;
  readonly quick: boolean;
  readonly json: boolean;
  /** Of what is printed, and of what is written. */
  readonly size: Size;
  readonly fileSize: Size;
  readonly output: readonly string[];
}

const endings = [".html", ".md", ".txt", ".json"];

/** Fonts for HTML, from the package that carries them, as base64. */
function fonts(): { arabic: string; latin: string } {
  const require = createRequire(import.meta.url);
  const read = (subset: string): string =>
    readFileSync(
      require.resolve(`@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-${subset}-wght-normal.woff2`),
    ).toString("base64");
  return { arabic: read("arabic"), latin: read("latin") };
}

/** The graph of states for the picture of a dossier; nothing for other sizes, for drafts and for cases too large to draw. */
function pictured(c: Case, size: Size): { readonly graph?: StabilityGraph } {
  if (size !== "dossier" || stabilityLens.needs(c).length > 0) return {};
  const graph = stabilityGraph(c, posteriorsOf(c), { withMoves: false, withCoalitions: false });
  return "tooMany" in graph ? {} : { graph };
}

function rendered(a: Assessment, c: Case, path: string, lang: Lang, size: Size): string {
  const document = () => report(a, c, { lang: langOf(path, lang), size, ...pictured(c, size) });
  switch (extname(path)) {
    case ".json":
      return `${JSON.stringify(a)}\n`;
    case ".html":
      return toHtml(document(), { fonts: fonts() });
    case ".md":
      return toMarkdown(document());
    default:
      return toText(document(), { width: 100 });
  }
}

export async function assessCommand(console: Console, name: string, flags: AssessFlags): Promise<void> {
  const { words: w } = console;
  for (const path of flags.output) if (!endings.includes(extname(path))) throw new Stop(exit.use, w.badOutput(path));
  const targets = flags.output.map((path) => resolve(path));
  const twice = targets.findIndex((path, k) => targets.indexOf(path) !== k);
  if (twice >= 0) throw new Stop(exit.use, w.sameOutput(flags.output[twice]!));
  const work = { draws: flags.draws, workers: flags.workers, isFull: !flags.quick };
  const started = startCrew(flags.workers);
  const { case: c, path: casePath } = await caseOrArticle(console, name);
  const own = [resolve(casePath), ...c.sources.map((source) => resolve(dirname(casePath), source.file))];
  const over = targets.findIndex((path) => own.includes(path));
  if (over >= 0) throw new Stop(exit.use, w.ownFile(flags.output[over]!));
  const a = await assessWith(console, c, work, started);
  writeAll(
    console,
    flags.output.map((path) => ({ path, text: rendered(a, c, path, console.lang, flags.fileSize) })),
  );
  if (flags.json) console.printJson(a);
  else if (flags.output.length === 0 || flags.size === "brief")
    console.print(
      toText(report(a, c, { lang: console.lang, size: flags.size, ...pictured(c, flags.size) }), {
        width: Math.min(100, process.stdout.columns ?? 100),
        color: console.isTerminal,
      }),
    );
  for (const path of flags.output) console.tell(w.wrote(path));
}
