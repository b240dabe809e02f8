// Escaping for HTML text, HTML attributes and CSS strings.
import { visible } from "../visibleText.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for an element or a quoted attribute; steering characters become visible tokens first. */
export const html = (text: string): string => visible(text).replace(/[&<>"']/g, (c) => entities[c]!);

/** A CSS string with its quotes: everything but letters, digits and spaces as a hexadecimal escape. */
export const cssString = (text: string): string =>
  `"${visible(text).replace(/[^\p{L}\p{N}\p{M} ]/gu, (c) => `\\${c.codePointAt(0)!.toString(16)} `)}"`;

/** An anchor id: the id itself where it is safe in a URL fragment, else its other characters as `_hex`. */
export const anchor = (id: string): string =>
  id.replace(/[^A-Za-z0-9.-]/g, (c) => `_${c.codePointAt(0)!.toString(16)}`);
