// One item of the review queue for the terminal: what is asked, its quote in context, what would be put where.
import { type Label, printFlow } from "../case/index.ts";
import type { Edit, Item, Json } from "../reading/review/index.ts";
import type { Console } from "./console.ts";
import { reviewWords } from "./reviewWords.ts";

const around = 90;
const mostQuotes = 3;
const mostValue = 600;

export const pathText = (path: Edit["path"]): string => path.join(".");

/** `texts`: the sources of the case, by id. */
export function itemText(
  console: Console,
  item: Item,
  { at, of, texts }: { readonly at: number; readonly of: number; readonly texts: ReadonlyMap<string, string> },
): string {
  const { lang } = console;
  const w = reviewWords[lang];
  const percent = Math.round(item.confidence * 100);
  const note = (item.note[lang] ?? item.note.ar ?? item.note.en ?? "").replace(/«([^«»]*)»/g, "«\u2068$1\u2069»");
  const edits = item.edited ?? item.proposal;
  const lines = [
    "",
    bold(console, `${w.progress(at, of)} · ${w.kinds[item.kind]} · ${w.confidence(percent, item.method)}`),
    note,
    ...item.quotes.slice(0, mostQuotes).flatMap((quote) => quoteLines(console, quote, texts.get(quote.source))),
    ...(item.merge ? [w.merge(item.merge.from, item.merge.into)] : []),
    ...(edits.length > 0 ? [item.isInDraft ? w.inDraft : w.proposal] : []),
    ...edits.flatMap(({ path, value }) => valueLines(console, pathText(path), value)),
    ...(item.needs.length > 0 ? [w.needs(item.needs.map(pathText))] : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** A value on one line, its note in one language below. */
function valueLines({ lang, words: { isolate } }: Console, path: string, value: Json): string[] {
  const isRow = typeof value === "object" && value !== null && "note" in value;
  const { note, ...row } = (isRow ? value : {}) as { readonly note?: Label };
  const text = printFlow(isRow ? row : value);
  return [
    `  ${isolate(`${path}: ${text.length > mostValue ? `${text.slice(0, mostValue)}…` : text}`)}`,
    ...(note?.[lang] === undefined ? [] : [`  (${isolate(note[lang])})`]),
  ];
}

const bold = ({ isTerminal }: Console, text: string): string => (isTerminal ? `\u001b[1m${text}\u001b[22m` : text);

/** The quote in its surroundings, between marks where nothing can be highlighted. */
function quoteLines(
  console: Console,
  { source, exact, start }: Item["quotes"][number],
  text: string | undefined,
): string[] {
  const w = reviewWords[console.lang];
  const { isolate } = console.words;
  if (text === undefined || !text.startsWith(exact, start)) return [`  ${w.lostQuote}: ${isolate(oneLine(exact))}`];
  const end = start + exact.length;
  const from = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - around);
  const stop = text.indexOf("\n", end);
  const to = Math.min(stop < 0 ? text.length : stop, end + around);
  const marked = console.isTerminal ? `\u001b[1m${oneLine(exact)}\u001b[22m` : `[${oneLine(exact)}]`;
  const context = `${from > 0 && text[from - 1] !== "\n" ? "…" : ""}${oneLine(text.slice(from, start))}${marked}${oneLine(text.slice(end, to))}${to < text.length && text[to] !== "\n" ? "…" : ""}`;
  const line = (text.slice(0, start).match(/\n/g)?.length ?? 0) + 1;
  return [`  ${w.place(source, line)} ${isolate(context)}`];
}

/** On one line, and nothing in it that would end or open an isolate of ours. */
const oneLine = (text: string): string => text.replace(/[\n\t\r]+/g, " ").replace(/[\u2066-\u2069]/g, "");
