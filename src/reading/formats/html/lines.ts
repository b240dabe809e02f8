// A tree of elements as lines: every block its own line, rows of tables with tabs, no mark that the page did not hold.
import { elementNode, type Node, textNode } from "./node.ts";

/** Elements that begin and end a line. */
export const blocks = new Set(
  (
    "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hgroup hr html legend li main nav ol p pre section summary table tbody tfoot thead tr ul"
  ).split(" "),
);
const cells = new Set(["td", "th"]);

/** Space, soft hyphens and no-break spaces of a line as a reader sees them. */
const tidy = (line: string): string =>
  line
    .replace(/\u00ad/g, "")
    .replace(/[ \f\r\u00a0]+/g, " ")
    .replace(/ ?\t ?/g, "\t")
    .replace(/^\s+|\s+$/g, "");

export function linesOf(root: Node): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let pre = 0;
  const end = (): void => {
    const text = tidy(line.join(""));
    if (text !== "") lines.push(text);
    line = [];
  };
  // Without recursion: a page may nest deeper than the stack.
  const leave = (name: string): void => {
    if (blocks.has(name)) end();
    if (cells.has(name)) line.push("\t");
    if (name === "pre") pre--;
  };
  let node: Node | null = root;
  while (node) {
    const name = node.nodeName.toLowerCase();
    if (node.nodeType === textNode) {
      const text = node.nodeValue ?? "";
      if (pre === 0) line.push(text.replace(/[\t\n\r]/g, " "));
      else
        text.split(/\r\n?|\n/).forEach((part, i) => {
          if (i > 0) end();
          line.push(part);
        });
    } else if (node.nodeType === elementNode) {
      if (blocks.has(name) || name === "br") end();
      if (name === "pre") pre++;
    }
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (node.nodeType === elementNode) leave(name);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node.nodeType === elementNode) leave(node.nodeName.toLowerCase());
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  end();
  return lines;
}
