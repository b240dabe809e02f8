// The last step of a document: footnotes numbered in reading order, and one basis group for each set of judgements a number rests on.
import type { Context } from "./context.ts";
import { type BasisGroup, type Block, type Document, isolate, type Note, type Rich } from "./document.ts";
import { inlinesOf } from "./walk.ts";

/** Key of a set of judgements, for looking up its basis group. */
export const basisKey = (refs: readonly string[]): string => refs.join("\n");

/** One group for each set of two or more judgements that a number rests on, in reading order. */
export function basesOf(blocks: readonly Block[]): BasisGroup[] {
  const found = new Map<string, BasisGroup>();
  for (const block of blocks)
    for (const inline of inlinesOf(block))
      if (inline.type === "number" && inline.refs.length > 1 && !found.has(basisKey(inline.refs)))
        found.set(basisKey(inline.refs), { id: `basis-${found.size + 1}`, refs: inline.refs });
  return [...found.values()];
}

/** The judgements that numbers of the blocks rest on, or that links lead to. */
export function refsIn(blocks: readonly Block[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const block of blocks)
    for (const inline of inlinesOf(block)) {
      if (inline.type === "number") for (const id of inline.refs) found.add(id);
      if (inline.type === "link" && inline.to.startsWith("j-")) found.add(inline.to.slice(2));
    }
  return found;
}

export function finish(x: Context, title: Rich, blocks: readonly Block[]): Document {
  const notes = new Map<string, Note>();
  const quotes = new Map(x.c.quotes.map((q) => [q.id, q]));
  const sources = new Map(x.c.sources.map((s) => [s.id, s]));
  for (const block of blocks)
    for (const inline of inlinesOf(block)) {
      if (inline.type === "note" && !notes.has(inline.quote)) {
        const quote = quotes.get(inline.quote)!;
        const source = sources.get(quote.source);
        notes.set(inline.quote, {
          n: notes.size + 1,
          quote: quote.id,
          sourceName: [isolate(quote.source, "ltr")],
          line: quote.line,
          exact: quote.exact,
          lang: source?.lang ?? "",
        });
      }
    }
  return {
    lang: x.lang,
    size: x.size,
    id: x.a.case.id,
    title,
    label: x.caseLabel,
    blocks,
    notes: [...notes.values()],
    bases: basesOf(blocks),
    words: { ...x.t.chapters.words, quoteMarks: x.t.words.quoteMarks },
  };
}
