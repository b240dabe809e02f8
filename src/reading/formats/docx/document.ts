// The paragraphs of a Word document's main part, in order: what a reader sees of them, without deleted and hidden text.
import { Parser } from "htmlparser2";

export interface DocumentText {
  readonly lines: readonly string[];
  /** The paragraph in the style named Title. */
  readonly title?: string;
  readonly footnotes: number;
  readonly comments: number;
}

/** Deleted or moved away, field codes, and the second of two ways to draw the same thing. */
const unseen = new Set(["w:del", "w:movefrom", "w:instrtext", "w:deltext", "w:delinstrtext", "mc:fallback", "w:rt"]);

export function documentText(xml: string): DocumentText {
  const lines: string[] = [];
  /** One an open paragraph: a text box holds paragraphs inside a paragraph. */
  const open: { parts: string[]; style: string }[] = [];
  let title: string | undefined;
  let skip = 0;
  let inText = false;
  let isHiddenRun = false;
  let inRunProperties = false;
  let tables = 0;
  let row: string[] | undefined;
  let footnotes = 0;
  let comments = 0;
  const put = (text: string): void => {
    if (skip === 0 && !isHiddenRun) open.at(-1)?.parts.push(text);
  };
  const endOf = (parts: readonly string[], style: string): void => {
    const text = parts
      .join("")
      .replace(/[ \t\u00a0]+/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .trim();
    if (text === "") return;
    if (/^title$/i.test(style)) title ??= text.replaceAll("\n", " ");
    if (row && tables === 1) row.push(text.replaceAll("\n", " "));
    else lines.push(...text.split("\n").filter((line) => line !== ""));
  };
  const parser = new Parser(
    {
      onopentag(tag, a) {
        const name = tag.toLowerCase();
        if (skip > 0 || unseen.has(name)) skip++;
        else if (name === "w:p") open.push({ parts: [], style: "" });
        else if (name === "w:pstyle") open.at(-1)!.style = a["w:val"] ?? "";
        else if (name === "w:r") isHiddenRun = false;
        else if (name === "w:rpr") inRunProperties = true;
        else if (name === "w:vanish" && inRunProperties) isHiddenRun = !/^(?:0|false|off)$/.test(a["w:val"] ?? "");
        else if (name === "w:t") inText = true;
        else if (name === "w:tab") put(inRunProperties ? "" : " ");
        else if (name === "w:br" || name === "w:cr") put("\n");
        else if (name === "w:nobreakhyphen") put("-");
        else if (name === "w:tbl") tables++;
        else if (name === "w:tr" && tables === 1) row = [];
        else if (name === "w:footnotereference" || name === "w:endnotereference") footnotes++;
        else if (name === "w:commentreference") comments++;
      },
      ontext(text) {
        if (inText) put(text);
      },
      onclosetag(tag) {
        const name = tag.toLowerCase();
        if (skip > 0) skip--;
        else if (name === "w:p") {
          const paragraph = open.pop();
          if (paragraph) endOf(paragraph.parts, paragraph.style);
          isHiddenRun = false;
        } else if (name === "w:t") inText = false;
        else if (name === "w:rpr") inRunProperties = false;
        else if (name === "w:r") isHiddenRun = false;
        else if (name === "w:tbl") tables--;
        else if (name === "w:tr" && tables === 1 && row) {
          if (row.length > 0) lines.push(row.join("\t"));
          row = undefined;
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return { lines, footnotes, comments, ...(title === undefined ? {} : { title }) };
}

/** A member of the document's core properties, such as `dc:title`. */
export function coreProperty(xml: string, wanted: string): string | undefined {
  let inside = false;
  let text = "";
  const parser = new Parser(
    {
      onopentag: (name) => {
        inside = name === wanted;
      },
      ontext: (part) => {
        if (inside) text += part;
      },
      onclosetag: () => {
        inside = false;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return text.trim() || undefined;
}
