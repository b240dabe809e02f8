// HTML to its article: Readability finds it among menus and advertisements; a page too large or too small for it is taken whole.
import type { Raw } from "../raw.ts";
import { linesOf } from "./lines.ts";
import type { Node } from "./node.ts";
import { type Page, pageOf } from "./page.ts";

/** Above it Readability takes seconds (3.1 s for 60,000 paragraphs), and no article has as many. */
const mostElements = 20_000;
/** A text shorter than this is not judged by its share of the page. */
const shortText = 200;

interface Parsed {
  readonly document: { readonly body: Node; toString(): string };
}

async function bodyOf(page: Page): Promise<Parsed["document"]> {
  const { parseHTML } = await import("linkedom");
  return (parseHTML(page.html) as unknown as Parsed).document;
}

const lengthOf = (lines: readonly string[]): number => lines.reduce((n, line) => n + line.length, 0);

async function readable(page: Page): Promise<{ readonly lines: string[]; readonly byline?: string | undefined }> {
  const { Readability } = await import("@mozilla/readability");
  const options = { charThreshold: shortText, serializer: (x: unknown) => x as Node };
  const document = (await bodyOf(page)) as never;
  const article = new Readability<Node>(document, options).parse();
  return article?.content ? { lines: linesOf(article.content), byline: article.byline ?? undefined } : { lines: [] };
}

/** The article's lines. A title that is also the first line stands once, in `title`. */
export async function articleOf(markup: string): Promise<Raw> {
  let page = pageOf(markup);
  let all = linesOf((await bodyOf(page)).body);
  if (all.length === 0) {
    page = { ...pageOf(markup, { wholePage: true }), title: page.title };
    all = linesOf((await bodyOf(page)).body);
  }
  let lines = all;
  let byline = page.byline;
  if (page.elements <= mostElements && lengthOf(all) > shortText) {
    try {
      const found = await readable(page);
      if (lengthOf(found.lines) >= shortText / 2) lines = found.lines;
      byline ??= found.byline;
    } catch (error) {
      // Nested too deep for it: the whole page stands.
      if (!(error instanceof RangeError)) throw error;
    }
  }
  const text = (lines[0] === page.title && lines.length > 1 ? lines.slice(1) : lines).join("\n");
  return { text, title: page.title, byline: byline?.trim(), published: page.published, outlet: page.outlet };
}

/** Lines of a piece of markup that is all text: of a feed's item, of a title with entities. */
export async function fragmentLines(markup: string): Promise<string[]> {
  return linesOf((await bodyOf(pageOf(markup, { wholePage: true }))).body);
}
