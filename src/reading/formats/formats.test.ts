// Text, HTML, DOCX and feeds to articles; what cannot be read is said. PDFs: pdf/pdf.test.ts.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256Hex } from "../../math/digest.ts";
import { severities } from "./messages.ts";
import { isoDate } from "./published.ts";
import { readArticles } from "./readArticles.ts";
import { concat, docx, paragraph, zip } from "./testing/files.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const arabic = readFileSync(new URL("../../../cases/article.ar.txt", import.meta.url), "utf8");
const arabicLines = arabic.split("\n").filter((line) => line !== "");
const english =
  "Officials in Washington said on Monday that the talks had been suspended. The foreign ministry denied it and said that they would go on.";

const read = async (bytes: Uint8Array | string, name = "a.txt", lang?: "ar" | "en") => {
  const { articles, problems } = await readArticles(
    typeof bytes === "string" ? utf8(bytes) : bytes,
    name,
    lang ? { lang } : {},
  );
  for (const { message } of problems) {
    expect(message.en).toMatch(/[A-Za-z]{3}/);
    expect(message.ar.replace(/\u2068[^\u2069]*\u2069/g, "")).not.toMatch(/[A-Za-z]/);
  }
  return { article: articles[0], articles, codes: problems.map((p) => p.code), problems };
};

/** Bytes of a single-byte encoding, by asking its decoder. */
function encodedAs(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map(Array.from({ length: 256 }, (_, b) => [decoder.decode(Uint8Array.of(b)), b]));
  return Uint8Array.from(text, (c) => table.get(c) ?? 63);
}
const utf16 = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from(
    `\ufeff${text}`.split("").flatMap((c) => {
      const [high, low] = [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255];
      return isLittle ? [low, high] : [high, low];
    }),
  );

test("the stored text of the article is the file's, and its hash too", async () => {
  const { article, codes } = await read(arabic, "article.ar.txt");
  expect(article).toMatchObject({
    text: arabic,
    lang: "ar",
    format: "text",
    name: "article.ar.txt",
    sha256: sha256Hex(arabic),
  });
  expect(codes).toEqual([]);
});

test("freezing: one text from any line ends, normal form and byte order mark, and again from itself", async () => {
  const piece = fc.constantFrom(
    "قال ",
    "é",
    "e\u0301",
    "\r",
    "\n",
    "\r\n",
    "أ",
    "ا\u0654",
    "\ufeff",
    "word ",
    "𝕏",
    "ك\u064e",
    "\u202e",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), fc.constantFrom("", "\ufeff"), async (pieces, mark) => {
      const text = pieces.join("");
      const { article } = await read(`${mark}${text} نص`, "a", "ar");
      const frozen = article!.text;
      expect(frozen).not.toMatch(/\r|^\ufeff/);
      expect(frozen).toBe(frozen.normalize("NFC"));
      expect(frozen).toBe(
        text
          .replace(/\r\n?/g, "\n")
          .replace(/^\ufeff+/, "")
          .concat(" نص")
          .normalize("NFC"),
      );
      const again = (await read(frozen, "a", "ar")).article!;
      expect([again.text, again.sha256]).toEqual([frozen, sha256Hex(frozen)]);
      const other = (
        await read(
          text
            .normalize("NFD")
            .replace(/\r\n?|\n/g, "\r\n")
            .concat(" نص"),
          "a",
          "ar",
        )
      ).article!;
      expect(other.text).toBe(frozen);
      const word = /\p{L}+/u.exec(frozen)!;
      expect(again.text.slice(word.index, word.index + word[0].length)).toBe(word[0]);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ["UTF-16, little end first", utf16(arabic, true), ["QN-IN-ENCODING"]],
  ["UTF-16, big end first", utf16(arabic, false), ["QN-IN-ENCODING"]],
  ["windows-1256", encodedAs(arabic.replace(/[^\p{L}\s،.–]/gu, ""), "windows-1256"), ["QN-IN-ENCODING"]],
  ["iso-8859-6", encodedAs(arabic.replace(/[^\p{L}\s،.]/gu, ""), "iso-8859-6"), ["QN-IN-ENCODING"]],
  [
    "UTF-8 cut in the middle of a letter",
    utf8(arabic).subarray(0, 2 + utf8(arabic.slice(0, arabic.indexOf("ترامب", 500))).length - 1),
    ["QN-IN-DAMAGED"],
  ],
])("%s", async (_, bytes, expected) => {
  const { article, codes } = await read(bytes);
  expect(codes).toEqual(expected);
  expect(article!.lang).toBe("ar");
  expect(article!.text).toContain("الرئيس الأميركي دونالد ترامب");
});

test("windows-1252 quotes", async () => {
  const quotes: Readonly<Record<string, number>> = { "“": 0x93, "”": 0x94, "’": 0x92, "–": 0x96 };
  const text = `${english} “No”, it’s said – in the café.`;
  const { article, codes } = await read(Uint8Array.from(text, (c) => quotes[c] ?? c.charCodeAt(0)));
  expect(codes).toEqual(["QN-IN-ENCODING"]);
  expect(article!.text).toContain("“No”, it’s said – in the café.");
});

const menu = '<li><a href="/">الرئيسية</a></li><li><a href="/2">اقتصاد ومال</a></li>';
const page = `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>اتصالات سرية | صحيفة المثال</title>
<meta property="og:site_name" content="صحيفة المثال"><meta name="author" content="ليلى سالم">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"2025-02-10T09:30:00+03:00","headline":"x"}</script>
<script>document.body.innerHTML = "HACKED"; fetch("http://127.0.0.1:9/")</script><style>p{color:red}</style></head>
<body onload="alert(1)"><header><h1>صحيفة المثال</h1><nav><ul>${menu}</ul></nav></header><main><article><h1>اتصالات سرية</h1>
${arabicLines.map((l) => (l.length < 80 ? `<h2>${l}</h2>` : `<p>${l.replace("ترامب", "<b>ترا</b>مب").replace(/ و/, "&nbsp;و")}</p><script>alert("x")</script>`)).join("\n")}
<p style="display: none">مخفي تمامًا</p><ul><li>بند أول</li><li>بند ثانٍ</li></ul><img src="http://127.0.0.1:9/x.png" onerror="alert(2)"></article></main>
<aside><h3>الأكثر قراءة</h3><ul>${menu}</ul></aside><footer>جميع الحقوق محفوظة</footer></body></html>`;

test("a page: the article without menus and scripts, headings and items on lines of their own, what the page says of itself", async () => {
  const { article, codes } = await read(page, "page.html");
  expect(codes).toEqual([]);
  expect(article!.text.split("\n")).toEqual([...arabicLines, "بند أول", "بند ثانٍ"]);
  expect(article).toMatchObject({
    format: "html",
    lang: "ar",
    title: "اتصالات سرية",
    byline: "ليلى سالم",
    published: "2025-02-10T09:30:00+03:00",
    outlet: "صحيفة المثال",
  });
});

test.each([
  ["a fragment", `<p>${english}</p><p>Second &amp; last: 3 &lt; 4.</p>`, `${english}\nSecond & last: 3 < 4.`],
  ["tags left open", `<html><body><p>${english}<p>Two<br>Three`, `${english}\nTwo\nThree`],
  ["a table", `<html><table><tr><td>${english}</td><td>b</td></tr><tr><td>c</td></tr></table>`, `${english}\tb\nc`],
  ["only an aside", `<html><body><aside><p>${english}</p></aside></body></html>`, english],
  ["a form around all", `<html><body><form><p>${english}</p><button>Send</button></form></body></html>`, english],
])("markup: %s", async (_, markup, text) => {
  expect((await read(markup, "a.html")).article?.text).toBe(text);
});

test("a page in windows-1256 that says so", async () => {
  const markup = `<html><head><meta charset="windows-1256"></head><body><p>${arabicLines[0]}</p></body></html>`;
  expect((await read(encodedAs(markup, "windows-1256"), "a.htm")).article!.text).toBe(arabicLines[0]);
});

test("HTML that nests without end, and of many elements, is read in time", async () => {
  const deep = `<html><body>${"<div>".repeat(50_000)}<p>${english}</p></body></html>`;
  expect((await read(deep, "a.html")).article!.text).toContain(english);
  const many = `<html><body>${`<p>${english}</p>`.repeat(20_000)}</body></html>`;
  expect((await read(many, "a.html")).article!.text.split("\n").length).toBe(20_000);
}, 20_000);

test("a Word document: paragraphs, headings, tables; deleted and hidden text left out", async () => {
  const body =
    paragraph("العنوان &amp; الموضوع", "Title") +
    arabicLines.map((l) => paragraph(l, l.length < 80 ? "Heading1" : "Normal")).join("") +
    "<w:p><w:r><w:t>قبل</w:t></w:r><w:del><w:r><w:delText>محذوف</w:delText></w:r></w:del><w:ins><w:r><w:t> بعد</w:t></w:r></w:ins>" +
    "<w:r><w:rPr><w:vanish/></w:rPr><w:t>مخفي</w:t></w:r><w:r><w:br/><w:t>سطر</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r></w:p>" +
    `<w:tbl><w:tr><w:tc>${paragraph("خلية")}</w:tc><w:tc>${paragraph("أخرى")}</w:tc></w:tr></w:tbl>`;
  const { article, codes } = await read(
    await docx(body, [{ name: "docProps/core.xml", data: "<c xmlns:dc='x'><dc:creator>ليلى سالم</dc:creator></c>" }]),
    "a.docx",
  );
  expect(codes).toEqual(["QN-IN-PARTS"]);
  expect(article!.text.split("\n")).toEqual(["العنوان & الموضوع", ...arabicLines, "قبل بعد", "سطر", "خلية\tأخرى"]);
  expect(article).toMatchObject({ format: "docx", lang: "ar", title: "العنوان & الموضوع", byline: "ليلى سالم" });
});

test("feeds: each item an article", async () => {
  const rss = `<?xml version="1.0" encoding="utf-8"?><!-- c --><rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>وكالة المثال</title>
<item><title>خبر &amp;quot;أول&amp;quot;</title><link>https://example.org/1</link><pubDate>Mon, 10 Feb 2025 10:00:00 +0300</pubDate><dc:creator>مراسل</dc:creator>
<description>موجز</description><content:encoded><![CDATA[<p>${arabicLines[0]}</p><script>alert(1)</script><p>${arabicLines[1]}</p>]]></content:encoded></item>
<item><title>قال الوزير إن المحادثات مستمرة منذ أسبوع</title></item></channel></rss>`;
  const { articles, codes } = await read(rss, "feed.xml");
  expect(codes).toEqual([]);
  expect(articles.map((a) => [a.name, a.title, a.published, a.outlet, a.byline, a.text, a.format])).toEqual([
    [
      "https://example.org/1",
      'خبر "أول"',
      "2025-02-10T10:00:00+03:00",
      "وكالة المثال",
      "مراسل",
      `${arabicLines[0]}\n${arabicLines[1]}`,
      "feed",
    ],
    [
      "feed.xml#2",
      "قال الوزير إن المحادثات مستمرة منذ أسبوع",
      undefined,
      "وكالة المثال",
      undefined,
      "قال الوزير إن المحادثات مستمرة منذ أسبوع",
      "feed",
    ],
  ]);
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Example</title><entry><title type="html">A &lt;b&gt;title&lt;/b&gt;</title><id>urn:1</id>
<link rel="edit" href="https://example.org/e"/><link href="https://example.org/a"/><updated>2025-02-11T08:00:00Z</updated><author><name>J. Doe</name></author>
<content type="xhtml"><div xmlns="x"><p>${english}</p><p>End &amp; stop.</p></div></content></entry></feed>`;
  const entry = (await read(atom, "-")).article!;
  expect(entry).toMatchObject({
    title: "A title",
    name: "https://example.org/a",
    published: "2025-02-11T08:00:00Z",
    byline: "J. Doe",
    outlet: "Example",
  });
  expect(entry.text).toBe(`${english}\nEnd & stop.`);
});

const french =
  "Le ministre a déclaré que les négociations avec la Russie avaient été suspendues et que le président ne voulait pas les reprendre.";
test.each([
  ["empty", "", "a.txt", "QN-IN-EMPTY"],
  ["only space", " \n\t", "a.txt", "QN-IN-EMPTY"],
  ["a page of menus", `<html><body><nav>${""}</nav></body></html>`, "a.html", "QN-IN-EMPTY"],
  ["binary", Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256), "a.bin", "QN-IN-BINARY"],
  ["NUL in text", "abc\0def", "a.txt", "QN-IN-BINARY"],
  ["a picture", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0), "a.jpg", "QN-IN-FORMAT"],
  ["RTF", "{\\rtf1 text}", "a.rtf", "QN-IN-FORMAT"],
  ["old Word", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3), "a.doc", "QN-IN-FORMAT"],
  [
    "a locked Word document",
    concat(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), utf16("EncryptedPackage", true).subarray(2)),
    "a.docx",
    "QN-IN-LOCKED",
  ],
  ["a ZIP cut off", Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9), "a.docx", "QN-IN-BROKEN"],
  ["nonsense named as a document", Uint8Array.from({ length: 300 }, (_, i) => (i * 31) % 29), "a.docx", "QN-IN-BROKEN"],
  ["a feed without items", "<rss><channel><title>x</title></channel></rss>", "a.xml", "QN-IN-FEED"],
  ["French", french, "a.txt", "QN-IN-LANGUAGE"],
  [
    "Russian",
    "Министр заявил, что переговоры были приостановлены, и что президент не хочет их возобновлять.",
    "a.txt",
    "QN-IN-LANGUAGE",
  ],
  ["Chinese", "外交部发言人周一表示，谈判已经暂停，总统不希望恢复谈判。", "a.txt", "QN-IN-LANGUAGE"],
  [
    "Persian",
    "وزیر امور خارجه گفت که مذاکرات با روسیه متوقف شده است و رئیس‌جمهور نمی‌خواهد آن را از سر بگیرد.",
    "a.txt",
    "QN-IN-LANGUAGE",
  ],
])("%s: no article, %s", async (_, bytes, name, code) => {
  const { articles, codes } = await read(bytes, name);
  expect(articles).toEqual([]);
  expect(codes).toEqual([code]);
});

test("zip bombs are refused, whether the directory tells the truth or not", async () => {
  const zeros = "a".repeat(70_000_000);
  const honest = await docx(paragraph(zeros));
  expect(honest.length).toBeLessThan(200_000);
  expect((await read(honest, "a.docx")).codes).toEqual(["QN-IN-BOMB"]);
  const lying = await zip([{ name: "word/document.xml", data: zeros, declared: 1000 }]);
  expect((await read(lying, "a.docx")).codes).toEqual(["QN-IN-BOMB"]);
}, 30_000);

test("other archives, and a locked entry", async () => {
  expect((await read(await zip([{ name: "xl/workbook.xml", data: "x" }]), "a.xlsx")).problems[0]!.message.en).toContain(
    "Excel",
  );
  expect((await read(await zip([{ name: "word/document.xml", data: "x", isLocked: true }]), "a.docx")).codes).toEqual([
    "QN-IN-LOCKED",
  ]);
});

test("too large: refused by size alone", async () => {
  const { codes, problems } = await read(new Uint8Array(20_000_001).fill(97));
  expect(codes).toEqual(["QN-IN-SIZE"]);
  expect(problems[0]!.message.en).toContain("21 MB");
});

test("five megabytes in one line", async () => {
  const line = "قال المتحدث إن المحادثات مستمرة. ".repeat(90_000);
  const { article, codes } = await read(line);
  expect(codes).toEqual([]);
  expect(article!.text.length).toBe(line.length);
}, 10_000);

test("characters that override direction stay in the text and are told", async () => {
  const text = `${english} abc\u202edef\u202c and \u2067x\u2069.`;
  const { article, problems } = await read(text);
  expect(article!.text).toBe(text);
  expect(problems.map((p) => [p.code, p.severity])).toEqual([["QN-IN-DIRECTION", "hint"]]);
  expect(problems[0]!.message.en).toContain("U+202C, U+202E, U+2067, U+2069");
  expect(problems[0]!.message.en).toContain(String(text.indexOf("\u202e")));
});

test("mixed languages: the majority, with a note; a third language is told; a named language is taken", async () => {
  const half = await read(`${arabicLines[0]}\n${english}`);
  expect([half.article!.lang, half.codes]).toEqual(["ar", ["QN-IN-MIXED"]]);
  const part = await read(`${english.repeat(4)}\n${french}\n${french}`);
  expect([part.article!.lang, part.codes]).toEqual(["en", ["QN-IN-FOREIGN"]]);
  expect((await read(french, "a.txt", "en")).article!.lang).toBe("en");
});

test("an abort rejects with its reason", async () => {
  await expect(readArticles(utf8(english), "a", { signal: AbortSignal.abort(new Error("stop")) })).rejects.toThrow(
    "stop",
  );
});

test("any bytes: an answer, never an exception", async () => {
  const heads = ["", "PK\x03\x04", "%PDF-1.7\n", "<html>", "<rss><channel><item>", "\ufeff", "{\\rtf"].map(utf8);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 300 }), async (head, bytes) => {
      const { articles, problems } = await readArticles(concat(head, bytes), "x");
      expect(articles.length + problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 150 },
  );
}, 60_000);

test.each([
  ["2025-02-10", "2025-02-10"],
  ["2025-02-10T10:00:00.000Z", "2025-02-10T10:00:00Z"],
  ["2025-02-10 10:00 +0300", "2025-02-10T10:00+03:00"],
  ["Mon, 10 Feb 2025 10:00:00 GMT", "2025-02-10T10:00:00Z"],
  ["10 February 2025", "2025-02-10"],
  ["2025-02-30", undefined],
  ["02/10/2025", undefined],
  ["", undefined],
])("date %s is %s", (given, iso) => expect(isoDate(given)).toBe(iso));

test("docs/diagnostics.md gives every code its severity", () => {
  const docs = readFileSync(new URL("../../../docs/diagnostics.md", import.meta.url), "utf8");
  for (const [code, severity] of severities)
    expect(docs.toLowerCase()).toContain(`#### ${code.toLowerCase()}\n${severity}. `);
});
