// The comments at the head of a draft: what it is, and what the texts leave open. Comments hold no line breaks and nothing that steers a line.
import { say } from "./phrases.ts";

const most = 40;

/** One line of a comment: no control or direction characters but our isolates. */
const line = (text: string): string =>
  `# ${text.replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\ufeff]/gu, " ")}`;

/** The file with its head after the first line. */
export function withHead(text: string, open: readonly { readonly ar: string; readonly en: string }[]): string {
  const end = text.indexOf("\n") + 1;
  const unique = (lines: readonly string[]): string[] => [...new Set(lines)].slice(0, most);
  const head = [
    "#",
    line("مسودة من النص، تنتظر المراجعة: qanat review. كل ما فيها مسند إلى اقتباس."),
    line("A draft from the text, waiting for review: qanat review. Everything in it rests on a quote."),
    line(say.noNumbers.ar),
    line(say.noNumbers.en),
    ...(open.length > 0
      ? [
          "#",
          line("غير مذكور في النص:"),
          ...unique(open.map(({ ar }) => line(`- ${ar}`))),
          line("Not stated in the text:"),
          ...unique(open.map(({ en }) => line(`- ${en}`))),
        ]
      : []),
    "#",
  ];
  return `${text.slice(0, end)}${head.join("\n")}\n${text.slice(end)}`;
}
