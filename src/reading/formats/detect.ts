// Which format bytes are in: by their first bytes, then by what the text begins with, last by the ending of the name.
import type { Other } from "./messages.ts";
import type { Format } from "./raw.ts";

export type Container = "pdf" | "zip" | "ole" | "text" | { readonly other: Other };

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((b, i) => bytes[at + i] === b);
const ascii = (text: string): readonly number[] => [...text].map((c) => c.charCodeAt(0));

const pictures = [[0xff, 0xd8, 0xff], [0x89, ...ascii("PNG")], ascii("GIF8"), ascii("II*\0"), [...ascii("MM"), 0, 42]];

/** What the first bytes say. `%PDF-` may stand anywhere in the first 1,024 bytes. */
export function containerOf(bytes: Uint8Array): Container {
  if (startsWith(bytes, [...ascii("PK"), 3, 4]) || startsWith(bytes, [...ascii("PK"), 5, 6])) return "zip";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return "ole";
  if (startsWith(bytes, ascii("{\\rtf"))) return { other: "rtf" };
  if (pictures.some((p) => startsWith(bytes, p))) return { other: "picture" };
  const pdf = ascii("%PDF-");
  for (let i = 0; i < Math.min(bytes.length, 1024); i++) if (startsWith(bytes, pdf, i)) return "pdf";
  return "text";
}

export const endingOf = (name: string): string => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";

/** What a decoded text is. Comments, an XML declaration and space before the first tag do not count. */
export function textFormat(text: string, name: string): Exclude<Format, "docx" | "pdf"> {
  let at = 0;
  for (;;) {
    while (/\s/.test(text.charAt(at)) || text.charAt(at) === "\ufeff") at++;
    const end = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?", at) ? "?>" : undefined;
    const close = end === undefined ? -1 : text.indexOf(end, at);
    if (end === undefined || close < 0) break;
    at = close + end.length;
  }
  const head = text.slice(at, at + 300).toLowerCase();
  if (/^(?:<!doctype\s+html|<(?:html|head|body|article|main|meta|title|div|p|h[1-6])[\s>])/.test(head)) return "html";
  if (/^<(?:rss|feed|rdf:rdf|[a-z]+:feed)[\s>]/.test(head)) return "feed";
  if (!head.startsWith("<")) return "text";
  const ending = endingOf(name);
  if (["rss", "atom", "xml", "rdf"].includes(ending) && /<(?:item|entry|channel)[\s>]/.test(text.slice(0, 10_000)))
    return "feed";
  return ["html", "htm", "xhtml"].includes(ending) ? "html" : "text";
}
