// A document as plain text for a terminal or a mail: wrapped lines, tables in columns, names and numbers isolated.
import type { Block, Document, Item, Rich, Table } from "../document.ts";
import { inlineText } from "./inlineText.ts";

export interface TextOptions {
  /** Columns; default 100. */
  readonly width?: number;
  /** Bold by ANSI escapes; default false. */
  readonly color?: boolean;
}

const unseen = /[\u064b-\u065f\u0670]|\u200c|\u200d|\u200f|[\u2066-\u2069]|\u001b\[[0-9;]*m/g;
/** Columns a text takes: code points without vowel marks, isolates and escapes. */
const columnsOf = (s: string): number => [...s.replace(unseen, "")].length;
const isOpen = (c: string): boolean => c >= "\u2066" && c <= "\u2068";

/** Lines of at most `width` columns, broken at spaces; isolates left open at a break are closed there and opened again. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  let open: string[] = [];
  const track = (word: string): void => {
    for (const c of word) {
      if (isOpen(c)) open.push(c);
      else if (c === "\u2069") open.pop();
    }
  };
  for (const word of text.split(" ")) {
    const size = columnsOf(word);
    if (line !== "" && used + 1 + size > width) {
      lines.push(line + "\u2069".repeat(open.length));
      line = open.join("") + word;
      used = size;
    } else {
      line = line === "" ? word : `${line} ${word}`;
      used += size + (used === 0 ? 0 : 1);
    }
    track(word);
  }
  lines.push(line);
  open = [];
  return lines;
}

/** Widths of columns: natural where they fit, else shared out, none below the longest word that fits. */
function columnWidths(cells: readonly (readonly string[])[], width: number): number[] {
  const n = cells[0]?.length ?? 0;
  const room = width - 2 * (n - 1);
  const natural = Array.from({ length: n }, (_, i) => Math.max(1, ...cells.map((row) => columnsOf(row[i] ?? ""))));
  const total = natural.reduce((a, b) => a + b, 0);
  if (total <= room) return natural;
  const least = Array.from({ length: n }, (_, i) =>
    Math.min(18, Math.max(4, ...cells.map((row) => Math.max(...(row[i] ?? "").split(" ").map(columnsOf))))),
  );
  const weights = natural.map((w) => Math.sqrt(w));
  const spare = Math.max(0, room - least.reduce((a, b) => a + b, 0));
  const sum = weights.reduce((a, b) => a + b, 0);
  return least.map((w, i) => w + Math.floor((spare * weights[i]!) / sum));
}

/** The document in lines of at most `width` columns; ends with a line feed. */
export function toText(document: Document, options: TextOptions = {}): string {
  const width = options.width ?? 100;
  if (!(width >= 40)) throw new RangeError(`width must be at least 40, got ${width}`);
  const { lang } = document;
  const numberOf = new Map(document.notes.map((note) => [note.quote, note.n]));
  const bold = (s: string): string => (options.color ? `\u001b[1m${s}\u001b[22m` : s);
  const note = (quote: string): string => `[${numberOf.get(quote)}]`;
  const show = (content: Rich): string => inlineText(content, lang, { strong: bold, note });
  // A line without an Arabic letter outside isolates would be laid out from the left.
  const directed = (line: string): string => {
    if (lang !== "ar" || line.trim() === "") return line;
    const outside = line.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, "");
    const strong = /[A-Za-z\u0600-\u06ff]/.exec(outside);
    return strong && strong[0] >= "\u0600" ? line : `\u200f${line}`;
  };
  const lines: string[] = [];
  const put = (text: string, first = "", rest = first): void => {
    wrap(text, width - columnsOf(rest)).forEach((line, i) => {
      lines.push(directed(`${i === 0 ? first : rest}${line}`));
    });
  };
  const blank = (): void => {
    if (lines.length > 0 && lines.at(-1) !== "") lines.push("");
  };
  const words = (item: Item): string =>
    [...(item.lead ? [bold(show(item.lead))] : []), ...item.sentences.map((s) => show(s.content))].join(" ");

  function table(block: Table): void {
    const cells = [block.columns, ...block.rows.map((row) => row.cells)].map((row) =>
      row.map((cell) => show(cell).trim()),
    );
    const widths = columnWidths(cells, width);
    cells.forEach((row, r) => {
      const wrapped = row.map((cell, i) => wrap(cell, widths[i]!));
      const height = Math.max(...wrapped.map((w) => w.length));
      for (let h = 0; h < height; h++) {
        const parts = wrapped.map((w, i) => {
          const piece = w[h] ?? "";
          const padding = " ".repeat(Math.max(0, widths[i]! - columnsOf(piece)));
          const shown = r === 0 ? bold(piece) : piece;
          return `${piece === "" ? "" : `\u2068${shown}\u2069`}${padding}`;
        });
        lines.push(directed(parts.join("  ").trimEnd()));
      }
      if (r === 0) lines.push(directed(widths.map((w) => "─".repeat(w)).join("  ")));
    });
  }

  function block(b: Block, indent = ""): void {
    switch (b.type) {
      case "heading":
        blank();
        put(bold(show(b.content)), b.level === 1 ? "" : indent);
        if (b.level <= 2)
          lines.push(directed((b.level === 1 ? "═" : "─").repeat(Math.min(width, columnsOf(show(b.content))))));
        return;
      case "paragraph":
        put(words(b), indent);
        blank();
        return;
      case "list":
        b.items.forEach((item, i) => {
          const mark = b.ordered ? `${i + 1}. ` : "• ";
          put(words(item), indent + mark, indent + " ".repeat(mark.length));
        });
        blank();
        return;
      case "table":
        blank();
        put(bold(show(b.caption)));
        table(b);
        blank();
        return;
      case "figure":
        put(bold(show(b.caption)));
        table(b.data);
        blank();
        return;
      case "box":
        blank();
        put(bold(show(b.title)), "│ ");
        for (const inner of b.blocks) block(inner, "│ ");
        return;
      case "source":
        for (const line of b.lines)
          put(
            inlineText([{ type: "isolate", dir: "auto", text: line.spans.map((s) => s.text).join("") }], lang),
            `${line.n}  `,
            "   ",
          );
        blank();
        return;
    }
  }

  put(bold(show(document.title)));
  lines.push(directed("═".repeat(Math.min(width, columnsOf(show(document.title))))));
  for (const b of document.blocks) block(b);
  if (document.notes.length > 0) {
    blank();
    put(bold(document.words.notes));
    for (const n of document.notes) {
      const where = inlineText(
        [
          ...n.sourceName,
          { type: "text", text: `${lang === "ar" ? "، " : ", "}${document.words.line} ${n.line}: ` },
          { type: "quoted", text: n.exact, lang: n.lang },
        ],
        lang,
      );
      put(where, `[${n.n}] `, "    ");
    }
  }
  if (document.label !== null) {
    blank();
    put(bold(inlineText([{ type: "isolate", text: document.label, dir: "auto" }], lang)));
  }
  while (lines.at(-1) === "") lines.pop();
  return `${lines.join("\n")}\n`;
}
