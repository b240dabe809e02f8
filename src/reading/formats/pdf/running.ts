// Page numbers, and heads and feet that run through a document: no text of the article.
import type { Block, Line } from "./paragraphs.ts";

const pageNumber = /^[\s\-–—|([]*(?:(?:page|صفحة|ص)\s*)?\p{Nd}{1,4}(?:\s*(?:\/|of|من)\s*\p{Nd}{1,4})?[\s\-–—|)\]]*$/iu;
const address = /^(?:https?|file):\/\/\S+(?:\s+\p{Nd}+\/\p{Nd}+)?$/u;

/** Rows at the edge of a page that may run. */
const edge = 2;
const fewestPages = 3;

const masked = (text: string): string => text.replace(/\p{Nd}+/gu, "#");

/** `pages`: the blocks of each. The first and last rows that are page numbers or stand on most pages are left out. */
export function withoutRunning(pages: readonly (readonly Block[])[]): Block[][] {
  const edges = pages.map((blocks) => {
    const lines = blocks.flat().toSorted((a, b) => b.y - a.y);
    return [lines.slice(0, edge), lines.slice(edge).slice(-edge)] as const;
  });
  const seen = new Map<string, number>();
  for (const [top, bottom] of edges)
    for (const text of new Set([...top, ...bottom].map((l) => masked(l.text))))
      seen.set(text, (seen.get(text) ?? 0) + 1);
  const runs = (line: Line): boolean => {
    const count = seen.get(masked(line.text)) ?? 0;
    return count >= fewestPages && count > pages.length / 2;
  };
  const isOut = (line: Line): boolean => pageNumber.test(line.text) || address.test(line.text) || runs(line);
  return pages.map((blocks, i) => {
    const [top, bottom] = edges[i]!;
    const out = new Set([...top, ...bottom].filter(isOut));
    return blocks.map((block) => block.filter((line) => !out.has(line))).filter((block) => block.length > 0);
  });
}
