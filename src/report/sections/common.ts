// What chapters share: headings with their number, cells for what an item rests on, plain tables.
import type { Basis, Judged, Label } from "../../case/case.ts";
import type { Context } from "../context.ts";
import {
  type Block,
  heading,
  type Inline,
  isolate,
  join,
  link,
  quoted,
  type Rich,
  rich,
  type Sentence,
  sentence,
  type Table,
} from "../document.ts";

/** A chapter heading: the number of the spec's list, so that anchors and numbers never shift. */
export const chapter = (x: Context, n: number, id: string, title: Rich): Block =>
  heading(2, id, x.t.chapters.heading(x.number(String(n), [n], []), title));

/** Footnotes of the quotes and the assumptions with their reasons; "assumption" alone where no reason is given. */
export function basisCell(x: Context, basis: Basis): Rich {
  const t = x.t.chapters;
  const assumptions = basis.assumptions.map((why) => (why === "" ? t.assumption : t.assumptionWhy(reason(why))));
  const quotes = join(
    basis.quotes.map((q) => rich(isolate(q, "ltr"), x.notes([q]))),
    " ",
  );
  const parts: Rich[] = [...(quotes.length > 0 ? [quotes] : []), ...assumptions];
  return parts.length === 0 ? t.assumption : join(parts, x.t.words.semicolon);
}

/** An analyst's reason, in the language it was written in. */
const reason = (why: string): Inline => quoted(why, "");

/** A range as written in the file, `a to b` as `a–b`, linked to its judgement. */
export const asWritten = (x: Context, j: Judged): Inline =>
  x.number(
    j.text.replace(/^(\S+) to (\S+)$/, "$1–$2"),
    [],
    x.a.provenance.judgements.filter((k) => k.key === j.key || k.id === j.key).map((k) => k.id),
  );

/** A note of the case as a sentence, if there is one. */
export const noteSentences = (x: Context, note: Label | undefined): Sentence[] =>
  note === undefined ? [] : [sentence("judged", x.t.chapters.note(x.quotedLabel(note, "")))];

export const table = (id: string, caption: Rich, columns: readonly Rich[], rows: Table["rows"]): Table => ({
  type: "table",
  id,
  caption,
  columns,
  rows,
});

export const row = (...cells: readonly Rich[]): Table["rows"][number] => ({ cells });
export const computed = (...content: Rich): Block => ({
  type: "paragraph",
  sentences: [sentence("computed", content)],
});
export const judged = (...content: Rich): Block => ({ type: "paragraph", sentences: [sentence("judged", content)] });

/** A link to a judgement's row in the annex. */
export const judgementLink = (id: string): Inline => link(`j-${id}`, isolate(id, "ltr"));
