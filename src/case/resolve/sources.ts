// Sources and quotes: each quote must stand verbatim at its place in its source; it is never corrected silently.
import type { Quote, SourceText } from "../case.ts";
import type { Problem } from "../terms.ts";
import { type Draft, known, mostFindings, report } from "./draft.ts";
import { compact, fieldsOf, itemsOf, nameOf, numberOf, textOf } from "./fields.ts";

/** A source as the caller read it: its text and, if it can be computed, its SHA-256 in lower-case hexadecimal; or why it cannot be read. */
export type SourceRead = { readonly text: string; readonly sha256?: string } | { readonly problem: Problem };

/** Reads the text of a source by its path, relative to the case file. Called once per path. */
export type ReadSource = (path: string) => SourceRead;

const mostPlaces = 3;

export function resolveSources(
  draft: Draft,
  readSource: ReadSource,
): { sources: SourceText[]; texts: Map<string, string> } {
  const texts = new Map<string, string>();
  const reads = new Map<string, SourceRead>();
  const sources = itemsOf(draft.raw.sources).map(([id, item]): SourceText => {
    const path = ["sources", id];
    const file = nameOf(item.file);
    const sha256 = textOf(item.sha256);
    if (file !== "") {
      const read = reads.get(file) ?? readSource(file);
      reads.set(file, read);
      if ("problem" in read)
        report(draft, "QN-SOURCE", [...path, "file"], { file, problem: read.problem }, { value: file });
      else {
        texts.set(id, read.text);
        if (sha256 && read.sha256 && sha256.toLowerCase() !== read.sha256.toLowerCase())
          report(draft, "QN-SHA", [...path, "sha256"], { file, actual: read.sha256 }, { value: sha256 });
      }
    }
    return {
      id,
      file,
      lang: nameOf(item.lang),
      ...compact({ genre: textOf(item.genre), sha256 }),
      text: texts.get(id) ?? "",
      path,
    };
  });
  return { sources, texts };
}

export function resolveQuotes(draft: Draft, texts: ReadonlyMap<string, string>): Quote[] {
  const counters = new Map<string, (at: number) => number>();
  return itemsOf(draft.raw.quotes).map(([id, item]): Quote => {
    const path = ["quotes", id];
    const source = nameOf(item.source);
    const exact = nameOf(item.exact);
    const start = numberOf(item.start) ?? 0;
    known(draft, source, "source", [...path, "source"]);
    const text = texts.get(source);
    if (text === undefined || exact === "" || numberOf(item.start) === undefined)
      return { id, source, exact, start, line: 1, path };
    const lineAt = counters.get(source) ?? lineCounter(text);
    counters.set(source, lineAt);
    if (!text.startsWith(exact, start) || start < 0) {
      const isFull = draft.findings.length >= mostFindings;
      const elsewhere = (isFull ? [] : occurrences(text, exact)).map((at) => ({ start: at, line: lineAt(at) }));
      const file = nameOf(fieldsOf(fieldsOf(draft.raw.sources)[source]).file);
      report(
        draft,
        "QN-QUOTE",
        elsewhere.length > 0 ? [...path, "start"] : [...path, "exact"],
        { start, file, elsewhere },
        { value: exact },
      );
    }
    return { id, source, exact, start, line: lineAt(start), path };
  });
}

function occurrences(text: string, exact: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(exact); at >= 0 && found.length < mostPlaces; at = text.indexOf(exact, at + 1))
    found.push(at);
  return found;
}

/** Line, from 1, of an offset into `text`; each question costs a binary search. */
export function lineCounter(text: string): (at: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (at) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
