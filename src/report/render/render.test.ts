import { describe, expect, test } from "vitest";
import type { Assessment } from "../../assess/finding.ts";
import type { Case } from "../../case/case.ts";
import { report, type Size, toHtml, toMarkdown, toText } from "../index.ts";
import { harbour, harbourCase, well, wellCase } from "../testing/fixture.ts";
import { cssString } from "./escape.ts";

const langs = ["ar", "en"] as const;
const fonts = { arabic: "AAAA", latin: "BBBB" };
const page = (a: Assessment, c: Case, lang: "ar" | "en", size: Size = "paper"): string =>
  toHtml(report(a, c, { lang, size }), { fonts, otherLanguage: "other.html" });

/** Labels and quotes of a case and assessment replaced by something hostile. */
const attack = `<script>alert(1)</script>&"'\u202e](x) *b* \u001b[31m`;
const hostileLabel = { ar: `ع ${attack}`, en: `e ${attack}` };
const hostileCase: Case = {
  ...harbourCase,
  title: hostileLabel,
  label: hostileLabel,
  actors: harbourCase.actors.map((x) => ({ ...x, label: hostileLabel })),
  options: harbourCase.options.map((x) => ({ ...x, label: hostileLabel })),
  scenarios: harbourCase.scenarios.map((x) => ({ ...x, label: hostileLabel })),
  claims: harbourCase.claims.map((x) => ({ ...x, label: hostileLabel })),
  quotes: harbourCase.quotes.map((q) => ({ ...q, exact: attack })),
  sources: harbourCase.sources.map((s) => ({ ...s, text: `${attack}\n${s.text}` })),
};
const hostile: Assessment = { ...harbour, label: hostileLabel, case: { ...harbour.case, title: hostileLabel } };

describe.each(langs)("HTML, %s", (lang) => {
  const html = page(harbour, harbourCase, lang);

  test("language, direction, one main heading, table headers with scope, captions", () => {
    expect(html).toContain(`<html lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}">`);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html.match(/<table /g)!.length).toBe(html.match(/<caption>/g)!.length);
    expect(html).not.toMatch(/<th(?! scope=)[ >]/);
  });

  test("no scripts, no network", () => {
    expect(html).not.toMatch(/<script|javascript:|\son[a-z]+=/i);
    expect(html.replaceAll("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|\/\/[a-z]/i);
  });

  test("logical properties only, nothing italic, Arabic lines at least 1.7", () => {
    const sheet = html.slice(html.indexOf("<style>"), html.indexOf("</style>")).replace(/@bottom-(?:left|right)/g, "");
    expect(sheet).not.toMatch(
      /(?:margin|padding|border)-(?:left|right|top|bottom)|[;{](?:left|right|width|height):|text-align:(?:left|right)|float:(?:left|right)/,
    );
    expect(sheet).not.toContain("italic");
    expect(sheet).toMatch(/body\.paper:lang\(ar\)\{line-height:1\.7\}/);
    for (const [, height] of sheet.matchAll(/:lang\(ar\)[^{]*\{[^}]*line-height:([\d.]+)/g))
      expect(Number(height)).toBeGreaterThanOrEqual(1.7);
    expect(sheet).toMatch(/:lang\(ar\)\{line-height:1\.85/);
  });

  test("the case's label stands in the page foot, at the top and in every figure", () => {
    const label = harbourCase.label![lang]!;
    expect(html).toMatch(new RegExp(`@bottom-(?:left|right)\\{content:"${label}`));
    const figures = html.match(/<svg [\s\S]*?<\/svg>/g)!;
    expect(figures).toHaveLength(3);
    for (const figure of figures) {
      expect(/<title>(.*?)<\/title>/.exec(figure)![1]).toContain(label);
      expect(figure.slice(figure.indexOf("</title>"))).toContain(label);
    }
  });

  test("every figure has a caption, alternative text and a data table", () => {
    for (const figure of html.match(/<figure[\s\S]*?<\/figure>/g)!) {
      expect(figure).toContain("<figcaption>");
      expect(figure).toMatch(/role="img" aria-label="[^"]{20,}"/);
      expect(figure).toMatch(/<details><summary>[^<]+<\/summary>.*<table/s);
    }
  });

  test("ids are unique and every inner link has its target", () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]!);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((m) => m[1]!);
    expect(targets.length).toBeGreaterThan(100);
    for (const target of targets) expect(ids).toContain(target);
  });

  test("from a number to its judgement, from the judgement to the quote, from the quote to the marked text", () => {
    const dossier = page(harbour, harbourCase, lang, "dossier");
    for (const one of [html, dossier]) {
      expect(one).toMatch(/<a class="n" href="#basis-\d+">/);
      expect(one).toContain('<a href="#j-scenario.S1">');
      expect(one).toMatch(/<tr id="j-scenario\.S1">.*?href="#note-\d+"/s);
      expect(one).toContain('<li id="note-1">');
    }
    expect(html).not.toContain("<mark");
    expect(dossier).toMatch(/<li id="note-1"><a href="#quote-\w+">/);
    expect(dossier).toMatch(
      /<mark id="quote-C4"[^>]*>يبدو أن الشركة <\/mark><mark[^>]*title="C4 C5"[^>]*>متمسكة بشرطها<\/mark>/,
    );
  });

  test("annexes stand in one section at the end; the data of figures are printed in the dossier", () => {
    const dossier = page(harbour, harbourCase, lang, "dossier");
    for (const one of [html, dossier]) {
      expect(one.match(/<section class="annexes">/g)).toHaveLength(1);
      const annexes = one.slice(one.indexOf('<section class="annexes">'));
      expect(annexes).toMatch(/^<section class="annexes">\n<h2 id="judgements">/);
      expect(annexes).not.toContain("<figure");
    }
    expect(html).not.toContain("<details open>");
    expect(dossier.match(/<details open>/g)).toHaveLength(3);
  });

  test("the brief has no dangling links", () => {
    const brief = page(well, wellCase, lang, "brief");
    const ids = [...brief.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]!);
    for (const [, target] of brief.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });
});

describe("hostile labels and quotes", () => {
  test.each(langs)("HTML, %s: escaped, override characters shown as tokens", (lang) => {
    const html = page(hostile, hostileCase, lang);
    expect(html).not.toContain("<script");
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u001b]/);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;⟨U+202E⟩");
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(/content:"([^"]*)"/.exec(html)![1]).not.toMatch(/[<>'&]/);
  });

  test.each(langs)("text, %s: no escape sequences, isolates balanced on each line", (lang) => {
    const text = toText(report(hostile, hostileCase, { lang, size: "paper" }));
    expect(text).not.toContain("\u001b");
    expect(text).not.toContain("\u202e");
    for (const line of text.split("\n"))
      expect((line.match(/[\u2066-\u2068]/g) ?? []).length).toBe((line.match(/\u2069/g) ?? []).length);
  });

  test.each(langs)("Markdown, %s: no markup from outside", (lang) => {
    const markdown = toMarkdown(report(hostile, hostileCase, { lang, size: "paper" }));
    // Booleans, so that a failure does not print the document.
    expect(/<script|(?<!\\)\]\(x\)|(?<!\\)\*b\*/.test(markdown)).toBe(false);
    expect(markdown.includes("\u202e")).toBe(false);
  });

  test("a CSS string cannot be left", () => {
    expect(cssString('a";}</style>')).toBe('"a\\22 \\3b \\7d \\3c \\2f style\\3e "');
  });
});

test("text keeps to its width", () => {
  for (const lang of langs) {
    const text = toText(report(harbour, harbourCase, { lang, size: "brief" }), { width: 80 });
    const widest = Math.max(
      ...text.split("\n").map((l) => [...l.replace(/[\u064b-\u065f\u0670\u200f\u2066-\u2069]/g, "")].length),
    );
    expect(widest).toBeLessThanOrEqual(80);
    expect(widest).toBeGreaterThan(70);
  }
});

test("bold only where asked for", () => {
  const d = report(well, wellCase, { lang: "en", size: "brief" });
  expect(toText(d)).not.toContain("\u001b");
  expect(toText(d, { color: true })).toContain("\u001b[1mSituation assessment");
});

test("Markdown: right-to-left block, footnotes defined once, label", () => {
  const markdown = toMarkdown(report(harbour, harbourCase, { lang: "ar", size: "paper" }));
  expect(markdown.startsWith('<div dir="rtl">\n\n# ')).toBe(true);
  expect(markdown.trimEnd().endsWith("</div>")).toBe(true);
  const used = new Set([...markdown.matchAll(/\[\^(\w+)\](?!:)/g)].map((m) => m[1]));
  const defined = [...markdown.matchAll(/^\[\^(\w+)\]:/gm)].map((m) => m[1]);
  expect([...used].sort()).toEqual([...defined].sort());
  expect(markdown).toContain("**\u2068حالة توضيحية\u2069**");
});
