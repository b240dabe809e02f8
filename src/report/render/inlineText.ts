// Inlines as plain text: names, numbers and foreign words between isolates, quotations between the language's marks.
import type { Lang } from "../../case/case.ts";
import type { Inline, Rich } from "../document.ts";
import { visible } from "../visibleText.ts";

export interface InlineTextOptions {
  /** Around isolated text. Default U+2068 and U+2069. */
  readonly isolates?: readonly [string, string];
  readonly strong?: (text: string) => string;
  readonly note?: (quote: string) => string;
  /** Applied to every piece of text, after steering characters became tokens. */
  readonly escape?: (text: string) => string;
}

const marks: Readonly<Record<Lang, readonly [string, string]>> = { ar: ["«", "»"], en: ["“", "”"] };
/** A number that reads the same without isolation: digits alone. */
const isPlain = (text: string): boolean => /^[0-9]+$/.test(text);

/** Marks inside a label that is itself between marks turn single, so that pairs stay readable. Words of a source are never changed. */
export const inner = (text: string, lang: Lang): string =>
  lang === "ar"
    ? text.replaceAll("«", "‹").replaceAll("»", "›")
    : text.replaceAll("“", "‘").replaceAll("”", "’").replaceAll('"', "'");

export function inlineText(content: Rich, lang: Lang, options: InlineTextOptions = {}): string {
  const [open, close] = options.isolates ?? ["\u2068", "\u2069"];
  const escaped = options.escape ?? ((s: string) => s);
  const strong = options.strong ?? ((s: string) => s);
  const show = (s: string): string => escaped(visible(s));
  const one = (x: Inline): string => {
    switch (x.type) {
      case "text":
        return show(x.text);
      case "strong":
        return strong(x.content.map(one).join(""));
      case "link":
        return x.content.map(one).join("");
      case "isolate":
        return `${open}${show(x.text)}${close}`;
      case "quoted":
        return `${marks[lang][0]}${open}${show(x.lang === undefined ? inner(x.text, lang) : x.text)}${close}${marks[lang][1]}`;
      case "number":
        return isPlain(x.text) ? show(x.text) : `${open}${show(x.text)}${close}`;
      case "note":
        return options.note?.(x.quote) ?? "";
    }
  };
  return content.map(one).join("");
}
