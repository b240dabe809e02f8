// Walks a document: every inline in reading order, plain words of a rich text, and the count of logical lines.
import type { Block, Document, Inline, Item, Rich } from "./document.ts";

function* insideRich(content: Rich): Generator<Inline> {
  for (const x of content) {
    yield x;
    if (x.type === "strong" || x.type === "link") yield* insideRich(x.content);
  }
}

function* insideItem(item: Item): Generator<Inline> {
  if (item.lead) yield* insideRich(item.lead);
  for (const s of item.sentences) yield* insideRich(s.content);
}

/** Inlines of a block in reading order. */
export function* inlinesOf(block: Block): Generator<Inline> {
  switch (block.type) {
    case "heading":
      yield* insideRich(block.content);
      return;
    case "paragraph":
      yield* insideItem(block);
      return;
    case "list":
      for (const item of block.items) yield* insideItem(item);
      return;
    case "table":
      yield* insideRich(block.caption);
      for (const column of block.columns) yield* insideRich(column);
      for (const row of block.rows) for (const cell of row.cells) yield* insideRich(cell);
      return;
    case "figure":
      yield* insideRich(block.caption);
      yield* inlinesOf(block.data);
      return;
    case "box":
      yield* insideRich(block.title);
      for (const inner of block.blocks) yield* inlinesOf(inner);
      return;
    case "source":
      return;
  }
}

/** Every inline of the document in reading order. */
export function* inlines(document: Document): Generator<Inline> {
  for (const block of document.blocks) yield* inlinesOf(block);
}

/** The words of a rich text without isolates or footnotes; `marks` are the quotation marks around quoted words, if any. */
export const plain = (content: Rich, marks: readonly [string, string] = ["", ""]): string =>
  content
    .map((x) => {
      if (x.type === "strong" || x.type === "link") return plain(x.content, marks);
      if (x.type === "note") return "";
      return x.type === "quoted" ? `${marks[0]}${x.text}${marks[1]}` : x.text;
    })
    .join("");

/** Logical lines: the title, each heading, paragraph, list item and table row (the heading row too) is one. Footnotes are not counted. */
export function lineCount(document: Document): number {
  const of = (block: Block): number => {
    switch (block.type) {
      case "list":
        return block.items.length;
      case "table":
        return block.rows.length + 1;
      case "box":
        return 1 + block.blocks.reduce((sum, inner) => sum + of(inner), 0);
      case "figure":
        return 1 + of(block.data);
      case "source":
        return block.lines.length;
      default:
        return 1;
    }
  };
  return 1 + document.blocks.reduce((sum, block) => sum + of(block), 0);
}
