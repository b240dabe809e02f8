// A document as Markdown: GitHub tables and footnotes; Arabic inside one right-to-left block.
import type { Block, Document, Item, Rich, Table } from "../document.ts";
import { inlineText } from "./inlineText.ts";

/** Characters that mean something in Markdown or HTML. */
const escapeMarkup = (text: string): string =>
  text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\\`*_[\]|~]/g, (c) => `\\${c}`);
/** A paragraph must not begin as a heading, list, rule or quotation. */
const atStart = (line: string): string => line.replace(/^(\s*)([#+-]|=|\d+[.)])(?=\s|$)/, "$1\\$2");

/** The document as Markdown; ends with a line feed. */
export function toMarkdown(document: Document): string {
  const { lang } = document;
  const options = { escape: escapeMarkup, strong: (s: string) => `**${s}**`, note: (q: string) => `[^${q}]` };
  const show = (content: Rich): string => inlineText(content, lang, options);
  const bold = (content: Rich): string => `**${inlineText(content, lang, { ...options, strong: (s) => s }).trim()}**`;
  const item = (x: Item): string =>
    [...(x.lead ? [bold(x.lead)] : []), ...x.sentences.map((s) => show(s.content))].join(" ");
  const row = (cells: readonly string[]): string => `| ${cells.map((c) => c.replace(/\n/g, " ")).join(" | ")} |`;
  const table = (t: Table): string =>
    [
      bold(t.caption),
      "",
      row(t.columns.map(show)),
      row(t.columns.map(() => "---")),
      ...t.rows.map((r) => row(r.cells.map(show))),
    ].join("\n");
  function block(b: Block): string {
    switch (b.type) {
      case "heading":
        return `${"#".repeat(b.level === 1 ? 2 : b.level)} ${show(b.content)}`;
      case "paragraph":
        return atStart(item(b));
      case "list":
        return b.items.map((x, i) => `${b.ordered ? `${i + 1}.` : "-"} ${item(x)}`).join("\n");
      case "table":
        return table(b);
      case "figure":
        return `${bold(b.caption)}\n\n${show([{ type: "text", text: b.alt }])}\n\n${table(b.data)}`;
      case "box":
        return [`### ${show(b.title)}`, ...b.blocks.map(block)].join("\n\n");
      case "source":
        return b.lines
          .map(
            (l) =>
              `${l.n}. ${inlineText([{ type: "isolate", dir: "auto", text: l.spans.map((s) => s.text).join("") }], lang, options)}`,
          )
          .join("\n");
    }
  }
  const label = document.label === null ? [] : [bold([{ type: "isolate", text: document.label, dir: "auto" }])];
  const notes = document.notes.map(
    (n) =>
      `[^${n.quote}]: ${inlineText(
        [
          ...n.sourceName,
          { type: "text", text: `${lang === "ar" ? "، " : ", "}${document.words.line} ${n.line}: ` },
          { type: "quoted", text: n.exact, lang: n.lang },
        ],
        lang,
        options,
      )}`,
  );
  const parts = [
    ...(lang === "ar" ? ['<div dir="rtl">'] : []),
    `# ${show(document.title)}`,
    ...document.blocks.map(block),
    ...label,
    ...(notes.length > 0 ? [notes.join("\n")] : []),
    ...(lang === "ar" ? ["</div>"] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}
