// RSS 0.9 to 2.0 and Atom: every item an article of its own, its markup read as a page's is.
import { Parser } from "htmlparser2";
import { fragmentLines } from "./html/html.ts";
import type { Input, Raw } from "./raw.ts";

/** What of an item is looked at, by the names that the formats have for it, best first. */
const fields = {
  text: ["content:encoded", "content", "atom:content", "description", "summary", "atom:summary"],
  title: ["title", "atom:title"],
  published: ["pubdate", "published", "atom:published", "dc:date", "updated", "atom:updated"],
  byline: ["dc:creator", "author/name", "atom:author/atom:name", "author"],
  link: ["link", "atom:link", "guid", "id", "atom:id"],
} as const;

type Item = Map<string, string>;

interface Feed {
  readonly title?: string | undefined;
  readonly items: readonly Item[];
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

function parse(xml: string): Feed {
  const items: Item[] = [];
  const channel: Item = new Map();
  const path: string[] = [];
  let item: Item | undefined;
  /** Depth of the item, of the field that is collected, and whether its markup is spelled out (Atom's xhtml). */
  let itemAt = 0;
  let fieldAt = 0;
  let isMarkup = false;
  let text: string[] = [];
  const parser = new Parser(
    {
      onopentag(tag, a) {
        const name = tag.toLowerCase();
        path.push(name);
        if (fieldAt > 0 && isMarkup) text.push(`<${name}>`);
        if (/^(?:atom:)?(?:item|entry)$/.test(name) && !item) {
          item = new Map();
          itemAt = path.length;
          fieldAt = 0;
        } else if (path.length === itemAt + 1 && item && fieldAt === 0) {
          if (a.href && (a.rel ?? "alternate") === "alternate" && !item.has(name)) item.set(name, a.href);
          fieldAt = path.length;
          isMarkup = a.type === "xhtml";
          text = [];
        } else if (
          !item &&
          fieldAt === 0 &&
          /^(?:(?:rss|rdf:rdf)\/channel|feed|atom:feed)$/.test(path.slice(0, -1).join("/"))
        ) {
          fieldAt = path.length;
          isMarkup = false;
          text = [];
        } else if (item && path.length === itemAt + 2 && !isMarkup) {
          // The name inside an author.
          text = [];
        }
      },
      ontext(part) {
        if (fieldAt > 0) text.push(isMarkup ? escaped(part) : part);
      },
      onclosetag(tag) {
        const name = tag.toLowerCase();
        const into = item ?? channel;
        if (fieldAt > 0 && isMarkup && path.length > fieldAt) text.push(`</${name}>`);
        if (fieldAt > 0 && path.length === fieldAt) {
          const value = text.join("").trim();
          if (value !== "" && !into.has(name)) into.set(name, value);
          fieldAt = 0;
        } else if (item && fieldAt > 0 && path.length === fieldAt + 1 && !isMarkup) {
          const value = text.join("").trim();
          if (value !== "") into.set(`${path.at(-2)}/${name}`, value);
        }
        if (item && path.length === itemAt) {
          items.push(item);
          item = undefined;
          itemAt = 0;
        }
        path.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return { title: channel.get("title") ?? channel.get("atom:title"), items };
}

const first = (item: Item, names: readonly string[]): string | undefined =>
  names.map((n) => item.get(n)).find((v) => v !== undefined);

/** Markup or plain text, as lines. */
const linesIn = async (text: string): Promise<string[]> =>
  /<[a-z!/]|&#?[a-z0-9]+;/i.test(text)
    ? fragmentLines(text)
    : text
        .split(/\r\n?|\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "");

/** An item without a text of its own is read by its title. */
export async function readFeed(xml: string, { name, say, options }: Input): Promise<readonly Raw[]> {
  const feed = parse(xml);
  const raws: Raw[] = [];
  const outlet = feed.title === undefined ? undefined : (await linesIn(feed.title)).join(" ");
  for (const [i, item] of feed.items.entries()) {
    options.signal?.throwIfAborted();
    const title = (await linesIn(first(item, fields.title) ?? "")).join(" ") || undefined;
    const lines = await linesIn(first(item, fields.text) ?? "");
    const text = lines.length > 0 ? lines.join("\n") : (title ?? "");
    if (text !== "")
      raws.push({
        text,
        title,
        byline: first(item, fields.byline),
        published: first(item, fields.published),
        outlet,
        name: first(item, fields.link) ?? `${name}#${i + 1}`,
      });
    options.onProgress?.(i + 1, feed.items.length);
  }
  if (raws.length === 0) say("QN-IN-FEED", {});
  return raws;
}
