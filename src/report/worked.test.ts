// The worked cases of the repository, computed with few draws: no report of a real assessment may break a rule that the fixtures keep.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assess, jobsFor, sharedOf } from "../assess/index.ts";
import { parseCase } from "../case/parse.ts";
import { inProcess } from "../run/inProcess.ts";
import { lineCount, lintDocument, report, toHtml, toMarkdown, toText } from "./index.ts";

const folder = new URL("../../cases/", import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), "utf8");

describe.each(["elmira", "cuba-1962"])("%s", async (id) => {
  const file = `${id}.case.yaml`;
  const c = parseCase(read(file), { file, readSource: (path) => ({ text: read(path) }) }).case!;
  const a = await assess(c, { draws: 40, isFull: true, runner: inProcess(jobsFor(sharedOf(c))) });

  test.each(["ar", "en"] as const)("%s: lint, lines, links, names for every judgement and what-if", (lang) => {
    const brief = report(a, c, { lang, size: "brief" });
    const paper = report(a, c, { lang, size: "paper" });
    expect(lineCount(brief)).toBeLessThanOrEqual(35);
    expect([...lintDocument(brief), ...lintDocument(paper)]).toEqual([]);
    const html = toHtml(paper);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]!);
    expect(new Set(ids).size).toBe(ids.length);
    const missing = [...html.matchAll(/href="#([^"]+)"/g)].map((m) => m[1]!).filter((target) => !ids.includes(target));
    expect(missing).toEqual([]);
    expect(/undefined|NaN|\[object/.test(html + toText(paper) + toMarkdown(paper))).toBe(false);
    // An id that no rule names would be printed as code where a name belongs.
    const named = paper.blocks.flatMap((b) => (b.type === "table" && b.id.startsWith("judgements-") ? b.rows : []));
    expect(named.length).toBe(a.provenance.judgements.length);
    for (const row of named)
      expect([row.id, row.cells[0]!.length === 1 && row.cells[0]![0]!.type === "isolate"]).toEqual([row.id, false]);
  });
});
