// The document as a typed tree: what a report says, before it becomes text, Markdown or HTML. Both languages have the same
// tree; only the words differ. Renderers escape; nothing in here is markup, except the finished pictures of figures.
import type { Lang } from "../case/case.ts";
import type { Size } from "./lengths.ts";

/** What a sentence is (ICD 203, standard 3): words of a source, what someone says, an assumption, a result, a person's judgement. */
export type SentenceKind = "quoted" | "claimed" | "assumed" | "computed" | "judged";

export type Inline =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "strong"; readonly content: Rich }
  /** A name, id or label: its direction is its own. `ltr` for ids and codes. */
  | { readonly type: "isolate"; readonly text: string; readonly dir: "ltr" | "auto" }
  /** Words that are not ours (a source's, a label's): printed between the language's quotation marks. */
  | { readonly type: "quoted"; readonly text: string; readonly lang?: string }
  /** `values` are the same in both languages; `refs` are ids of the judgements it rests on (empty: a count or setting of the run). */
  | {
      readonly type: "number";
      readonly text: string;
      readonly values: readonly number[];
      readonly refs: readonly string[];
    }
  /** A footnote to a quote, by its id. */
  | { readonly type: "note"; readonly quote: string }
  /** A link to an anchor of this document. */
  | { readonly type: "link"; readonly to: string; readonly content: Rich };

export type Rich = readonly Inline[];
export type Part = string | Inline | Rich;

export interface Sentence {
  readonly kind: SentenceKind;
  readonly content: Rich;
}

/** `lead` is the bold beginning of a paragraph or list item. */
export interface Item {
  readonly lead?: Rich;
  readonly sentences: readonly Sentence[];
}

export interface Table {
  readonly type: "table";
  readonly id: string;
  readonly caption: Rich;
  readonly columns: readonly Rich[];
  /** Small type: `rows`, or `columns` where rows are short and stand beside each other. */
  readonly dense?: "rows" | "columns";
  /** Cells; the first of each row is its heading. `id`: anchor of the row. */
  readonly rows: readonly { readonly id?: string; readonly cells: readonly Rich[] }[];
}

/** A span of a source line; `quotes` lists the ids of the quotes it belongs to. */
export interface Span {
  readonly text: string;
  readonly quotes: readonly string[];
}

export type Block =
  | {
      readonly type: "heading";
      readonly level: 1 | 2 | 3;
      readonly id: string;
      readonly content: Rich;
      /** From here on to the end stand the annexes. */
      readonly opens?: "annexes";
    }
  | ({ readonly type: "paragraph"; readonly role?: "meta" | "basis" | "blank" | "dense" } & Item)
  | { readonly type: "list"; readonly ordered: boolean; readonly items: readonly Item[] }
  | Table
  | {
      readonly type: "figure";
      readonly id: string;
      readonly caption: Rich;
      readonly alt: string;
      /** A finished, escaped `<svg>`. */
      readonly svg: string;
      readonly data: Table;
    }
  | { readonly type: "box"; readonly id: string; readonly title: Rich; readonly blocks: readonly Block[] }
  /** The text of a source, line by line. */
  | {
      readonly type: "source";
      readonly id: string;
      readonly source: string;
      readonly lang: string;
      readonly lines: readonly { readonly n: number; readonly spans: readonly Span[] }[];
    };

/** A footnote: where the exact words stand. */
export interface Note {
  readonly n: number;
  readonly quote: string;
  readonly sourceName: Rich;
  readonly line: number;
  readonly exact: string;
  readonly lang: string;
}

/** What one group of judgements is called where a number rests on several. */
export interface BasisGroup {
  readonly id: string;
  readonly refs: readonly string[];
}

export interface Document {
  readonly lang: Lang;
  readonly size: Size;
  readonly id: string;
  readonly title: Rich;
  /** The case's label; stands on every page and figure. */
  readonly label: string | null;
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  readonly bases: readonly BasisGroup[];
  /** Words the renderers need. */
  readonly words: {
    readonly notes: string;
    readonly contents: string;
    readonly line: string;
    readonly data: string;
    readonly otherLanguage: string;
    readonly quoteMarks: readonly [string, string];
  };
}

export const text = (s: string): Inline => ({ type: "text", text: s });
export const strong = (...parts: readonly Part[]): Inline => ({ type: "strong", content: rich(...parts) });
export const isolate = (s: string, dir: "ltr" | "auto" = "auto"): Inline => ({ type: "isolate", text: s, dir });
export const quoted = (s: string, lang?: string): Inline =>
  lang === undefined ? { type: "quoted", text: s } : { type: "quoted", text: s, lang };
export const link = (to: string, ...parts: readonly Part[]): Inline => ({ type: "link", to, content: rich(...parts) });

/** Strings, inlines and lists of inlines in one flat list; neighbouring texts are joined. */
export function rich(...parts: readonly Part[]): Rich {
  const out: Inline[] = [];
  const push = (x: Inline): void => {
    const last = out.at(-1);
    if (x.type === "text" && last?.type === "text") out[out.length - 1] = text(last.text + x.text);
    else if (!(x.type === "text" && x.text === "")) out.push(x);
  };
  for (const part of parts) {
    if (typeof part === "string") push(text(part));
    else if ("type" in part) push(part);
    else for (const x of part) push(x);
  }
  return out;
}

/** Template of the catalogue: ``say`Scenario ${name} is ${word}` ``. */
export const say = (strings: TemplateStringsArray, ...parts: readonly Part[]): Rich =>
  rich(...strings.flatMap((s, i) => (i < parts.length ? [s, parts[i]!] : [s])));

/** Parts with `separator` between them; `last` before the last one. */
export const join = (parts: readonly Part[], separator: string, last = separator): Rich =>
  rich(...parts.flatMap((p, i) => (i === 0 ? [p] : [i === parts.length - 1 ? last : separator, p])));

export const sentence = (kind: SentenceKind, ...parts: readonly Part[]): Sentence => ({
  kind,
  content: rich(...parts),
});
export const heading = (level: 1 | 2 | 3, id: string, ...parts: readonly Part[]): Block => ({
  type: "heading",
  level,
  id,
  content: rich(...parts),
});
