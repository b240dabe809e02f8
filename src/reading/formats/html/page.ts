// One pass over the markup of a page: what nobody reads is dropped, what the page says of itself is kept, and a well-formed page is
// left. Nothing is run and nothing is fetched: scripts are never more than skipped text.
import { Parser } from "htmlparser2";
import type { About } from "./about.ts";
import { fromJsonLd } from "./jsonLd.ts";
import { blocks } from "./lines.ts";

export interface Page extends About {
  readonly html: string;
  readonly elements: number;
}

/** Never text of a page. */
const silent = new Set(
  "script style noscript template iframe frameset object embed applet svg canvas video audio map select datalist textarea button input".split(
    " ",
  ),
);
/** Around an article rather than in it. */
const around = new Set(["nav", "aside", "footer", "dialog", "menu"]);
const aroundRoles = /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar)$/i;
const isHidden = (a: Readonly<Record<string, string>>): boolean =>
  "hidden" in a || a["aria-hidden"] === "true" || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(a.style ?? "");

const voids = new Set("area base br col hr img link meta source track wbr".split(" "));
const kept = ["class", "id", "itemprop", "rel", "datetime"];
/** Deeper elements are flattened: no page that a person wrote nests so. */
const deepest = 150;

const escapeText = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const escapeAttribute = (text: string): string => escapeText(text).replace(/"/g, "&quot;");

const spaced = (text: string): string => text.replace(/\s+/g, " ").trim();
const worded = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : spaced(text) || undefined;

const metas: Readonly<Record<keyof About, readonly string[]>> = {
  title: ["og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title"],
  byline: ["author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "citation_author"],
  published: [
    "article:published_time",
    "datepublished",
    "date",
    "pubdate",
    "publish-date",
    "dc.date",
    "dcterms.created",
    "dc.date.issued",
    "parsely-pub-date",
    "citation_publication_date",
  ],
  outlet: ["og:site_name", "application-name", "dc.publisher"],
};

/** `wholePage`: nothing but what is never text is dropped, for pages whose article stands where menus should. */
export function pageOf(markup: string, { wholePage = false } = {}): Page {
  const out: string[] = [];
  const meta = new Map<string, string>();
  const jsonLd: string[] = [];
  let linked: About = {};
  let elements = 0;
  /** One entry an open element: whether its tag was written. */
  const open: boolean[] = [];
  /** How many elements were open where skipping began. */
  let skipFrom: number | undefined;
  let articles = 0;
  /** Text that is collected apart. */
  let titleText = "";
  /** A first-level heading outside the article is often the name of the site. */
  const headings: { inside?: string; outside?: string } = {};
  let headingIn: "inside" | "outside" = "outside";
  let collects: "title" | "jsonLd" | undefined;
  let headingFrom: number | undefined;
  let timeTag: string | undefined;

  const parser = new Parser(
    {
      onopentag(name, a) {
        elements++;
        open.push(false);
        const depth = open.length;
        if (name === "meta") {
          const key = (a.property ?? a.name ?? a.itemprop ?? "").toLowerCase();
          if (key && a.content && !meta.has(key)) meta.set(key, a.content);
        }
        if (name === "time" && a.datetime && (timeTag === undefined || /published/i.test(`${a.itemprop} ${a.class}`)))
          timeTag = a.datetime;
        if (name === "title" && titleText === "") collects = "title";
        if (name === "script" && /^application\/ld\+json/i.test(a.type ?? "")) {
          collects = "jsonLd";
          jsonLd.length = 0;
        }
        if (name === "h1" && headings[articles > 0 ? "inside" : "outside"] === undefined) {
          headingFrom = depth;
          headingIn = articles > 0 ? "inside" : "outside";
          headings[headingIn] = "";
        }
        if (skipFrom !== undefined) return;
        const isAround =
          !wholePage &&
          (around.has(name) ||
            (name === "header" && articles === 0) ||
            (aroundRoles.test(a.role ?? "") && name !== "body" && name !== "html"));
        if (silent.has(name) || name === "title" || name === "head" || isAround || isHidden(a)) {
          // The head is looked through for what it says, never for text.
          skipFrom = depth;
          return;
        }
        if (name === "article" || name === "main") articles++;
        if (name === "html" || name === "body" || voids.has(name)) {
          if (name === "br" || name === "hr") out.push(`<${name}>`);
          return;
        }
        if (depth > deepest) {
          if (blocks.has(name)) out.push("<br>");
          return;
        }
        open[depth - 1] = true;
        const attributes = kept.filter((k) => a[k]).map((k) => ` ${k}="${escapeAttribute(a[k]!.slice(0, 200))}"`);
        out.push(`<${name}${attributes.join("")}${name === "a" ? ' href="x"' : ""}>`);
      },
      ontext(text) {
        if (collects === "title") titleText += text;
        else if (collects === "jsonLd") jsonLd.push(text);
        if (headingFrom !== undefined) headings[headingIn] += text;
        if (skipFrom === undefined) out.push(escapeText(text));
      },
      onclosetag(name) {
        const depth = open.length;
        const written = open.pop();
        if (collects !== undefined && (name === "title" || name === "script")) {
          if (collects === "jsonLd") linked = { ...fromJsonLd(jsonLd.join("")), ...defined(linked) };
          collects = undefined;
        }
        if (headingFrom === depth) headingFrom = undefined;
        if (skipFrom !== undefined) {
          if (skipFrom === depth) skipFrom = undefined;
          return;
        }
        if ((name === "article" || name === "main") && articles > 0) articles--;
        if (written) out.push(`</${name}>`);
        else if (blocks.has(name) && depth > deepest) out.push("<br>");
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(markup);

  const fromMeta = (key: keyof About): string | undefined =>
    metas[key].map((k) => meta.get(k)).find((v) => v !== undefined);
  return {
    html: `<!doctype html><html><head></head><body>${out.join("")}</body></html>`,
    elements,
    title:
      worded(headings.inside) ??
      worded(linked.title) ??
      worded(fromMeta("title")) ??
      worded(headings.outside) ??
      worded(titleText),
    byline: worded(linked.byline) ?? worded(fromMeta("byline")?.replace(/^https?:.*$/, "")),
    published: linked.published ?? fromMeta("published") ?? timeTag,
    outlet: worded(linked.outlet) ?? worded(fromMeta("outlet")),
  };
}

const defined = (about: About): About => Object.fromEntries(Object.entries(about).filter(([, v]) => v !== undefined));
