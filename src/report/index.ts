// The public face of the report: an assessment and its case become a document, and the document becomes text, Markdown or HTML.
import type { Assessment, Change } from "../assess/finding.ts";
import type { Case, Lang } from "../case/case.ts";
import type { ConfirmationStatus } from "../lenses/evidence/finding.ts";
import type { CellExplanation } from "../lenses/stability/explanation.ts";
import type { CoalitionFinding, Concept, Ways } from "../lenses/stability/finding.ts";
import { catalogues, context, namingContext, type ReportOptions } from "./context.ts";
import type { Document } from "./document.ts";
import { finish } from "./finish.ts";
import { changeWords, judgementWords, plainValue } from "./naming.ts";
import { documentTitle } from "./page/opening.ts";
import { pageOne } from "./pageOne.ts";
import { paper } from "./paper.ts";
import { inlineText } from "./render/inlineText.ts";
import { coalitionLines, explanationLines, type Line, waysLines } from "./stabilityWords.ts";

export type { ReportOptions } from "./context.ts";
export type { Block, Document, Inline, Sentence, SentenceKind, Table } from "./document.ts";
export { dot, graphMl } from "./exchange/graphFiles.ts";
export { movesCsv, statesCsv } from "./exchange/graphTables.ts";
export { stateGraphSvg } from "./graphPicture.ts";
export { type Size, sizes } from "./lengths.ts";
export { leversPicture } from "./leverPicture.ts";
export { type Finding as LintFinding, lintDocument, lintLabels } from "./lint.ts";
export { matrixPicture } from "./matrixPicture.ts";
export { type HtmlOptions, toHtml } from "./render/html.ts";
export { toMarkdown } from "./render/markdown.ts";
export { type TextOptions, toText } from "./render/terminal.ts";
export { judgementsIn } from "./stabilityWords.ts";
export { lineCount } from "./walk.ts";

/**
 * The report on one assessment of one case. `brief`: page one alone, at most 35 logical lines; `paper`: the chapters
 * in 4 to 8 pages and what their numbers lead to; `dossier`: all in full, with the source texts. */
export function report(assessment: Assessment, c: Case, options: ReportOptions): Document {
  const x = context(assessment, c, options);
  return finish(x, documentTitle(x), options.size === "brief" ? pageOne(x) : paper(x));
}

/** A change in words, a name and "if …", with names isolated (U+2068 … U+2069). */
export const change = (changed: Change, c: Case, lang: Lang): string =>
  inlineText(changeWords(changed, namingContext(c, lang), plainValue), lang);

/** What a judgement or structural what-if is called, by its id; the id itself where its form is not known. */
export const judgementName = (id: string, c: Case, lang: Lang): string =>
  inlineText(judgementWords(id, namingContext(c, lang)), lang);

const asText = (lines: readonly Line[], lang: Lang): string[] =>
  lines.map(({ depth, content }) => `${"  ".repeat(depth)}${inlineText(content, lang)}`);

/** Why an actor stays in a state or leaves it, line by line. */
export const explanation = (e: CellExplanation, c: Case, lang: Lang): readonly string[] =>
  asText(explanationLines(e, namingContext(c, lang)), lang);

/** How a scenario is reached from the status quo, line by line. */
export const ways = (scenario: string, found: readonly Ways[], c: Case, lang: Lang): readonly string[] =>
  asText(waysLines(scenario, found, namingContext(c, lang)), lang);

/** Which equilibria coalitions would leave, line by line. */
export const coalitions = (found: CoalitionFinding, concept: Concept, c: Case, lang: Lang): readonly string[] =>
  asText(coalitionLines(found, concept, namingContext(c, lang)), lang);

/** A confirmation status in words. */
export const statusName = (status: ConfirmationStatus, lang: Lang): string => catalogues[lang].words.status[status];
