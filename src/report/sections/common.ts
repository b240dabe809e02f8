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

/**
 * Footnotes of the quotes and the assumptions with their reasons; "assumption" alone where no reason is given. Short of the dossier the
 * footnotes stand alone and an assumption names only whose it is.
 */
export function basisCell(x: Context, basis: Basis): Rich {
  const t = x.t.chapters;
  if (!x.isFull) return shortBasis(x, basis);
  const assumptions = basis.assumptions.map((why) => (why === "" ? t.assumption : t.assumptionWhy(reason(why))));
  const quotes = join(
    basis.quotes.map((q) => rich(isolate(q, "ltr"), x.notes([q]))),
    " ",
  );
  const parts: Rich[] = [...(quotes.length > 0 ? [quotes] : []), ...assumptions];
  return parts.length === 0 ? t.assumption : join(parts, x.t.words.semicolon);
}

/** `AB` of an assumption written as "AB, a first reading". */
const initials = (why: string): string => /^\p{Lu}[\p{Lu}.]{0,4}(?=,|$)/u.exec(why)?.[0] ?? "";

function shortBasis(x: Context, basis: Basis): Rich {
  const t = x.t.chapters;
  const notes = x.notes(basis.quotes);
  const whose = [...new Set(basis.assumptions.map(initials))].filter((name) => name !== "");
  const assumption = whose.length === 0 ? t.assumption : t.assumptionWhy(join(whose.map(reason), x.t.words.comma));
  if (basis.assumptions.length === 0) return notes.length > 0 ? notes : t.assumption;
  return notes.length > 0 ? rich(notes, x.t.words.semicolon, assumption) : assumption;
}

/** The caption of a table that shows `shown` of `all` rows: says so where some are left to the dossier. */
export const partCaption = (x: Context, caption: Rich, shown: number, all: number): Rich =>
  shown >= all
    ? caption
    : x.t.chapters.part(caption, x.number(String(shown), [shown], []), x.number(String(all), [all], []));

/** The first rows a size carries, with the caption that says how many of how many. */
export function firstRows<T>(
  x: Context,
  caption: Rich,
  all: readonly T[],
  most: number,
): { readonly caption: Rich; readonly shown: readonly T[] } {
  const shown = all.slice(0, most);
  return { caption: partCaption(x, caption, shown.length, all.length), shown };
}

/** An analyst's reason, in the language it was written in. */
const reason = (why: string): Inline => quoted(why, "");

/** `a to b` as `a–b`, or `a…b` where an end is negative; minus signs as in print. */
export const rangeText = (text: string): string =>
  text
    .replace(
      /([^\s(]+) to ([^\s)]+)(?=\)?$)/,
      (_, low: string, high: string) => `${low}${/^-/.test(low) || /^-/.test(high) ? "…" : "–"}${high}`,
    )
    .replace(/(^|[(…])-(?=\d)/g, "$1−");

/** A range as written in the file, linked to its judgement. */
export const asWritten = (x: Context, j: Judged): Inline =>
  x.number(
    rangeText(j.text),
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
