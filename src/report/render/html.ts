// A document as one HTML file: no network, no scripts; for the screen and for A4 paper; right to left in Arabic.
import type { Block, Document, Inline, Item, Rich, Sentence, Table } from "../document.ts";
import { basisKey } from "../finish.ts";
import { plain } from "../walk.ts";
import { anchor, html } from "./escape.ts";
import { inner } from "./inlineText.ts";
import { type Fonts, style } from "./style.ts";

export interface HtmlOptions {
  /** Base64 of the WOFF2 files of the font "Qanat Sans"; without them the reader's fonts are used. */
  readonly fonts?: Fonts;
  /** File name of the same report in the other language, linked at the top. */
  readonly otherLanguage?: string;
}

const marks = { ar: ["«", "»"], en: ["“", "”"] } as const;

/** Anchors that exist in the document: only these are linked to. */
function anchorsOf(blocks: readonly Block[], into = new Set<string>()): Set<string> {
  for (const b of blocks) {
    if (b.type === "heading") into.add(b.id);
    if (b.type === "table") for (const row of [b, ...b.rows]) if (row.id !== undefined) into.add(row.id);
    if (b.type === "figure" || b.type === "box" || b.type === "source") into.add(b.id);
    if (b.type === "box") anchorsOf(b.blocks, into);
    if (b.type === "source")
      for (const l of b.lines) for (const s of l.spans) for (const q of s.quotes) into.add(`quote-${q}`);
  }
  return into;
}

export function toHtml(document: Document, options: HtmlOptions = {}): string {
  const { lang, words } = document;
  const isRtl = lang === "ar";
  const [openQuote, closeQuote] = marks[lang];
  const anchors = anchorsOf(document.blocks);
  const numberOf = new Map(document.notes.map((n) => [n.quote, n.n]));
  const baseOf = new Map(document.bases.map((b) => [basisKey(b.refs), b.id]));
  const seenNotes = new Set<string>();
  const seenQuotes = new Set<string>();

  const target = (refs: readonly string[]): string | null => {
    const id = refs.length === 1 ? `j-${refs[0]}` : refs.length > 1 ? baseOf.get(basisKey(refs)) : undefined;
    return id !== undefined && anchors.has(id) ? id : null;
  };
  const direction = (text: string): string => (/\p{L}/u.test(text) ? "" : ' dir="ltr"');

  function inline(x: Inline): string {
    switch (x.type) {
      case "text":
        return html(x.text);
      case "strong":
        return `<strong>${x.content.map(inline).join("")}</strong>`;
      case "isolate":
        return `<bdi${x.dir === "ltr" ? ' dir="ltr"' : ""}>${html(x.text)}</bdi>`;
      case "quoted":
        return `${openQuote}<bdi${x.lang ? ` lang="${html(x.lang)}"` : ""}>${html(x.lang === undefined ? inner(x.text, lang) : x.text)}</bdi>${closeQuote}`;
      case "number": {
        const to = target(x.refs);
        const shown = `<bdi class="n"${direction(x.text)}>${html(x.text)}</bdi>`;
        return to === null ? shown : `<a class="n" href="#${anchor(to)}">${shown}</a>`;
      }
      case "note": {
        const n = numberOf.get(x.quote);
        const isFirst = !seenNotes.has(x.quote);
        seenNotes.add(x.quote);
        return `<sup><a href="#note-${n}"${isFirst ? ` id="at-note-${n}"` : ""} aria-label="${html(`${words.notes} ${n}`)}">${n}</a></sup>`;
      }
      case "link":
        return anchors.has(x.to)
          ? `<a href="#${anchor(x.to)}">${x.content.map(inline).join("")}</a>`
          : x.content.map(inline).join("");
    }
  }
  const show = (content: Rich): string => content.map(inline).join("");
  const sentences = (list: readonly Sentence[]): string =>
    list.map((s) => `<span data-kind="${s.kind}">${show(s.content)}</span>`).join(" ");
  const item = (x: Item): string => `${x.lead ? `<strong>${show(x.lead)}</strong> ` : ""}${sentences(x.sentences)}`;

  const table = (t: Table): string =>
    `<div class="wide${t.dense ? ` dense ${t.dense}` : ""}" tabindex="0" role="region" aria-label="${html(plain(t.caption))}"><table id="${anchor(t.id)}"><caption>${show(t.caption)}</caption><thead><tr>${t.columns
      .map((c) => `<th scope="col">${show(c)}</th>`)
      .join("")}</tr></thead><tbody>${t.rows
      .map(
        (row) =>
          `<tr${row.id === undefined ? "" : ` id="${anchor(row.id)}"`}>${row.cells
            .map((cell, i) => (i === 0 ? `<th scope="row">${show(cell)}</th>` : `<td>${show(cell)}</td>`))
            .join("")}</tr>`,
      )
      .join("")}</tbody></table></div>`;

  function block(b: Block): string {
    switch (b.type) {
      case "heading":
        return `<h${b.level + (b.level === 1 ? 1 : 0)} id="${anchor(b.id)}">${show(b.content)}</h${b.level + (b.level === 1 ? 1 : 0)}>`;
      case "paragraph":
        return `<p${b.role ? ` class="${b.role}"` : ""}>${item(b)}</p>`;
      case "list": {
        const tag = b.ordered ? "ol" : "ul";
        return `<${tag}>${b.items.map((x) => `<li>${item(x)}</li>`).join("")}</${tag}>`;
      }
      case "table":
        return table(b);
      case "figure":
        return `<figure id="${anchor(b.id)}"><figcaption>${show(b.caption)}</figcaption><div role="img" aria-label="${html(b.alt)}">${b.svg}</div><details${document.size === "dossier" ? " open" : ""}><summary>${html(words.data)}</summary>${table(b.data)}</details></figure>`;
      case "box":
        return `<section class="box" id="${anchor(b.id)}"><h3>${show(b.title)}</h3>${b.blocks.map(block).join("")}</section>`;
      case "source":
        return source(b);
    }
  }

  function source(b: Block & { type: "source" }): string {
    const dir = b.lang === "ar" || b.lang === "fa" || b.lang === "he" || b.lang === "ur" ? "rtl" : "ltr";
    const lines = b.lines.map((line) => {
      const spans = line.spans.map((span) => {
        if (span.quotes.length === 0) return html(span.text);
        const fresh = span.quotes.filter((q) => !seenQuotes.has(q));
        for (const q of fresh) seenQuotes.add(q);
        const [first, ...others] = fresh;
        const before = others.map((q) => `<a id="${anchor(`quote-${q}`)}"></a>`).join("");
        return `${before}<mark${first === undefined ? "" : ` id="${anchor(`quote-${first}`)}"`} title="${html(span.quotes.join(" "))}">${html(span.text)}</mark>`;
      });
      return `<li value="${line.n}">${spans.join("")}</li>`;
    });
    return `<ol class="source" id="${anchor(b.id)}" lang="${html(b.lang)}" dir="${dir}">${lines.join("")}</ol>`;
  }

  const contents =
    document.size !== "brief"
      ? `<nav class="contents" aria-label="${html(words.contents)}"><ol>${document.blocks
          .flatMap((b) =>
            b.type === "heading" && b.level === 2 ? [`<li><a href="#${anchor(b.id)}">${show(b.content)}</a></li>`] : [],
          )
          .join("")}</ol></nav>`
      : "";
  const shown = document.blocks.map(block);
  const annexesAt = document.blocks.findIndex((b) => b.type === "heading" && b.opens === "annexes");
  const body =
    annexesAt < 0
      ? shown.join("\n")
      : `${shown.slice(0, annexesAt).join("\n")}\n<section class="annexes">\n${shown.slice(annexesAt).join("\n")}\n</section>`;
  const notes =
    document.notes.length === 0
      ? ""
      : `<section class="notes" aria-label="${html(words.notes)}"><h2 id="notes">${html(words.notes)}</h2><ol>${document.notes
          .map((n) => {
            const where = `${show(n.sourceName)}${isRtl ? "،" : ","} ${html(words.line)} ${n.line}`;
            const linked = anchors.has(`quote-${n.quote}`)
              ? `<a href="#${anchor(`quote-${n.quote}`)}">${where}</a>`
              : where;
            return `<li id="note-${n.n}">${linked}${isRtl ? ": " : ": "}${openQuote}<bdi lang="${html(n.lang)}">${html(n.exact)}</bdi>${closeQuote} <a href="#at-note-${n.n}" aria-label="${html(`${words.notes} ${n.n}`)}">${isRtl ? "↩" : "↩"}</a></li>`;
          })
          .join("")}</ol></section>`;
  const title = plain(document.title);
  const other = options.otherLanguage
    ? `<a class="other" lang="${isRtl ? "en" : "ar"}" href="${html(encodeURI(options.otherLanguage))}">${html(words.otherLanguage)}</a>`
    : "";
  const running = document.label === null ? title : `${document.label} · ${title}`;
  return `<!doctype html>
<html lang="${lang}" dir="${isRtl ? "rtl" : "ltr"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">
<title>${html(document.label === null ? title : `${title} · ${document.label}`)}</title>
<style>${style(running, isRtl, document.size, options.fonts)}</style>
</head>
<body class="${document.size}">
<main class="sheet">
<header>${other}<h1>${show(document.title)}</h1></header>
${contents}
${body}
${notes}
${document.label === null ? "" : `<footer><bdi>${html(document.label)}</bdi></footer>`}
</main>
</body>
</html>
`;
}
