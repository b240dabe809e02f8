// The worked cases of the repository, computed with few draws: no report of a real assessment may break a rule that the fixtures keep,
// and a paper of each is 4 to 8 pages: counted in lines and characters, and where there is a browser in printed pages.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assess, jobsFor, sharedOf } from "../assess/index.ts";
import { parseCase } from "../case/parse.ts";
import { posteriorsOf } from "../lenses/evidence/index.ts";
import type { StabilityGraph } from "../lenses/stability/finding.ts";
import { stabilityGraph } from "../lenses/stability/index.ts";
import { inProcess } from "../run/inProcess.ts";
import { launchBrowser } from "../testing/browser.ts";
import type { Block } from "./document.ts";
import { type Document, lineCount, lintDocument, report, sizes, toHtml, toMarkdown, toText } from "./index.ts";
import { inlines, inlinesOf, plain } from "./walk.ts";

const folder = new URL("../../cases/", import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), "utf8");
const languages = ["ar", "en"] as const;

/** What fits on eight pages of A4, and on three of annexes; a chapter takes a page and a half at most. */
const budget = { body: { lines: 220, characters: 28_500 }, annexes: { lines: 110, characters: 10_500 }, chapter: 40 };

const characters = (blocks: readonly Block[]): number =>
  blocks.reduce(
    (sum, block) => sum + plain([...inlinesOf(block)].filter((x) => x.type !== "strong" && x.type !== "link")).length,
    0,
  );

function partsOf(d: Document): { readonly body: readonly Block[]; readonly annexes: readonly Block[] } {
  const at = d.blocks.findIndex((b) => b.type === "heading" && b.opens === "annexes");
  return { body: d.blocks.slice(0, at), annexes: d.blocks.slice(at) };
}

function chaptersOf(blocks: readonly Block[]): Block[][] {
  const chapters: Block[][] = [[]];
  for (const b of blocks) {
    if (b.type === "heading" && b.level === 2) chapters.push([]);
    chapters.at(-1)!.push(b);
  }
  return chapters;
}

/** Pages of the printed HTML; a browser of its own, since the one for containers dies with its first page. Null: there is none. */
async function printedPages(html: string, hidden = ""): Promise<number | null> {
  const browser = await launchBrowser();
  if (!browser) return null;
  const page = await browser.newPage();
  await page.setContent(html.replace("</style>", `${hidden}</style>`));
  await page.evaluate("document.fonts.ready");
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await browser.close().catch(() => {});
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const font = (subset: string): string =>
  readFileSync(
    new URL(
      `../../node_modules/@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-${subset}-wght-normal.woff2`,
      import.meta.url,
    ),
  ).toString("base64");

describe.each(["elmira", "cuba-1962", "ukraine-backchannel"])("%s", async (id) => {
  const file = `${id}.case.yaml`;
  const c = parseCase(read(file), { file, readSource: (path) => ({ text: read(path) }) }).case!;
  const a = await assess(c, { draws: 40, isFull: true, runner: inProcess(jobsFor(sharedOf(c))) });
  const graph = stabilityGraph(c, posteriorsOf(c), { withMoves: false, withCoalitions: false }) as StabilityGraph;

  test.each(languages)("%s: lint, lines, links in every size", (lang) => {
    expect(lineCount(report(a, c, { lang, size: "brief" }))).toBeLessThanOrEqual(35);
    for (const size of sizes) {
      const d = report(a, c, { lang, size, graph });
      expect(lintDocument(d)).toEqual([]);
      const html = toHtml(d);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]!);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((m) => m[1]!);
      expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
      expect(/undefined|NaN|\[object/.test(html + toText(d) + toMarkdown(d))).toBe(false);
    }
  });

  test.each(languages)("%s: the dossier names every judgement", (lang) => {
    const { blocks } = report(a, c, { lang, size: "dossier" });
    const named = blocks.flatMap((b) => (b.type === "table" && b.id.startsWith("judgements-") ? b.rows : []));
    expect(named.length).toBe(a.provenance.judgements.length);
    // An id that no rule names would be printed as code where a name belongs.
    for (const row of named)
      expect([row.id, row.cells[0]!.length === 1 && row.cells[0]![0]!.type === "isolate"]).toEqual([row.id, false]);
  });

  test.each(languages)(
    "%s: every number of the paper leads to its judgements, and each to a quote or an assumption",
    (lang) => {
      const d = report(a, c, { lang, size: "paper" });
      const rows = d.blocks.flatMap((b) => (b.type === "table" ? b.rows : []));
      const rowOf = new Map(rows.flatMap((row) => (row.id === undefined ? [] : [[row.id, row] as const])));
      const refs = new Set([...inlines(d)].flatMap((x) => (x.type === "number" ? x.refs : [])));
      expect(refs.size).toBeGreaterThan(5);
      const judgements = new Map(a.provenance.judgements.map((j) => [j.id, j]));
      for (const ref of refs) {
        const rests = rowOf.get(`j-${ref}`)?.cells.at(-1) ?? [];
        const notes = rests.flatMap((x) => (x.type === "note" ? [x.quote] : []));
        expect([ref, notes]).toEqual([ref, judgements.get(ref)!.quotes]);
        if (notes.length === 0)
          expect([ref, plain(rests)]).toEqual([ref, { ar: "افتراض المحلل", en: "assumption" }[lang]]);
      }
      const html = toHtml(d);
      const bases = new Set(d.bases.map((g) => g.id));
      for (const basis of bases) expect(rowOf.has(basis)).toBe(true);
      expect(html.match(/<a class="n" href="#(?:j|basis)-/g)!.length).toBeGreaterThan(100);
    },
  );

  test.each(languages)("%s: the paper keeps its pictures, its limits and what it leaves out is counted", (lang) => {
    const paper = report(a, c, { lang, size: "paper" });
    const dossier = report(a, c, { lang, size: "dossier" });
    const figures = (d: Document): string[] => d.blocks.flatMap((b) => (b.type === "figure" ? [b.id] : []));
    expect(figures(paper)).toEqual(["figure-time", "figure-lenses", "figure-carries"]);
    // The picture of states stands in a dossier that was given one, and in no paper.
    expect(report(a, c, { lang, size: "paper", graph })).toEqual(paper);
    expect(figures(dossier)).not.toContain("figure-states");
    expect(figures(report(a, c, { lang, size: "dossier", graph }))).toContain("figure-states");
    expect(paper.blocks.some((b) => b.type === "box" && b.id === "limits")).toBe(true);
    const headings = (d: Document): string[] => d.blocks.flatMap((b) => (b.type === "heading" ? [b.id] : []));
    expect(headings(paper)).not.toContain("constraints");
    expect(headings(dossier)).toContain("constraints");
    // Of a table that both have, the paper's caption says how many rows of how many.
    for (const b of paper.blocks) {
      const full = dossier.blocks.find((o) => o.type === "table" && b.type === "table" && o.id === b.id);
      if (b.type !== "table" || full?.type !== "table" || b.rows.length >= full.rows.length) continue;
      if (b.id === "actor-table") continue;
      const counts = b.caption.flatMap((x) => (x.type === "number" ? x.values : []));
      expect([b.id, counts[0]]).toEqual([b.id, b.rows.length]);
      expect(counts[1]).toBeGreaterThanOrEqual(full.rows.length);
    }
  });

  test.each(languages)("%s: the paper keeps to its lines and characters", (lang) => {
    const { body, annexes } = partsOf(report(a, c, { lang, size: "paper" }));
    const lines = (blocks: readonly Block[]): number =>
      lineCount({ ...report(a, c, { lang, size: "brief" }), blocks }) - 1;
    expect(lines(body)).toBeLessThanOrEqual(budget.body.lines);
    expect(characters(body)).toBeLessThanOrEqual(budget.body.characters);
    expect(lines(annexes)).toBeLessThanOrEqual(budget.annexes.lines);
    expect(characters(annexes)).toBeLessThanOrEqual(budget.annexes.characters);
    for (const chapter of chaptersOf(body)) expect(lines(chapter)).toBeLessThanOrEqual(budget.chapter);
  });

  test.for(languages)(
    "%s: the paper prints on 4 to 8 pages, with its annexes on at most 12",
    async (lang, { skip }) => {
      const html = toHtml(report(a, c, { lang, size: "paper" }), {
        fonts: { arabic: font("arabic"), latin: font("latin") },
      });
      const body = await printedPages(html, ".annexes,.notes{display:none!important}");
      if (body === null) return skip("no Chromium found");
      expect(body).toBeGreaterThanOrEqual(4);
      expect(body).toBeLessThanOrEqual(8);
      expect(await printedPages(html)).toBeLessThanOrEqual(12);
    },
  );
});
