// PDFs made by Chromium and by hand: what was written comes back; what cannot is said.
import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../../../testing/browser.ts";
import { readArticles } from "../readArticles.ts";
import { pdf, shown } from "../testing/files.ts";

const arabic = readFileSync(new URL("../../../../cases/article.ar.txt", import.meta.url), "utf8");
const lines = arabic.split("\n").filter((line) => line !== "");
// Letters of both scripts from one font: where a row ends must not hang on the fonts of the machine.
const fonts = [
  new URL("../../../../node_modules/@fontsource/cairo/files/cairo-latin-400-normal.woff2", import.meta.url),
  new URL("../../../../node_modules/@fontsource/cairo/files/cairo-arabic-400-normal.woff2", import.meta.url),
].map((file) => readFileSync(file).toString("base64"));

let browser: Browser | null = null;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());

async function printed(body: string, style = "", lang = "ar"): Promise<Uint8Array> {
  const page = await browser!.newPage();
  const faces = fonts.map((font, k) => `@font-face{font-family:Cairo${k};src:url(data:font/woff2;base64,${font})}`);
  await page.setContent(
    `<html lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}"><style>${faces.join("")}body{font-family:Cairo0,Cairo1,serif;line-height:1.6;${style}}</style><body>${body}</body></html>`,
  );
  await page.evaluate("document.fonts.ready");
  const footer =
    "<div style='font-size:8px;width:100%;text-align:center'><span class=pageNumber></span> / <span class=totalPages></span></div>";
  const bytes = await page.pdf({
    format: "A4",
    margin: { top: "60px", bottom: "60px", left: "50px", right: "50px" },
    displayHeaderFooter: true,
    headerTemplate: "<span></span>",
    footerTemplate: footer,
  });
  return bytes;
}
const read = async (bytes: Uint8Array) => {
  const { articles, problems } = await readArticles(bytes, "a.pdf");
  return { text: articles[0]?.text ?? "", article: articles[0], codes: problems.map((p) => p.code) };
};
const marked = (all: readonly string[]): string =>
  all.map((l) => (l.length < 80 ? `<h2>${l}</h2>` : `<p>${l}</p>`)).join("");

test("an Arabic article, over pages: every paragraph as written, page numbers left out, and a hint", async ({
  skip,
}) => {
  if (!browser) skip("no browser");
  const { text, article, codes } = await read(await printed(marked([...lines, ...lines])));
  expect(codes).toEqual(["QN-IN-GLYPHS"]);
  expect(article).toMatchObject({ lang: "ar", format: "pdf" });
  const words = new Set(text.match(/[\p{L}\p{M}]+/gu));
  const wanted = [...new Set(arabic.match(/[\p{L}\p{M}]+/gu))];
  expect(wanted.filter((w) => !words.has(w))).toEqual([]);
  const found = text.split("\n");
  expect(lines.filter((line) => !found.includes(line)).length).toBeLessThanOrEqual(1);
  expect(text).not.toMatch(/^\s*\d\s*\/\s*\d\s*$/m);
  for (const name of ["دونالد ترامب", "فلاديمير بوتين", "الكرملين", "الناتو", "الصين", "إيران", "تركيا", "كييف"])
    expect(text).toContain(name);
});

test("two justified columns are read one after the other", async ({ skip }) => {
  if (!browser) skip("no browser");
  const some = lines.slice(0, 13);
  const { text } = await read(await printed(marked(some), "column-count:2;text-align:justify;font-size:10pt"));
  expect(text.split("\n")).toEqual(some);
});

test("brackets, numbers, marks and Latin words keep their order in an Arabic row", async ({ skip }) => {
  if (!browser) skip("no browser");
  const first =
    "قال «ترامب» (Trump) في 2025/02/10 إن 12,000 جندي و15% من F-16 و(50) طائرة من طراز MiG 29، بين 2022–2025 و2022 – 2025 تقريبًا. وذكر The New York Times أنّ الرئيسَ نفى ذلك؛ ولا لأن الأمر لا إلا [هنا].";
  const { text } = await read(await printed(`<p>${first}</p><p>بيان <b>عاجل</b>: 20$ و+3%.</p>`));
  expect(text.split("\n")).toEqual([first, "بيان عاجل: 20$ و+3%."]);
});

test("an English article: paragraphs joined, headings apart, no hint", async ({ skip }) => {
  if (!browser) skip("no browser");
  const places =
    "Athens Berlin Cairo Dakar Evora Fez Geneva Hanoi Izmir Jakarta Kyiv Lima Minsk Nairobi Oslo Paris Quito Riga Sofia Tunis".split(
      " ",
    );
  const all = places.map(
    (place, i) =>
      `${place}, where officials met ${i + 3} times, said that the first contacts in 2025 were well-known and efficient, offering “final” options${", and then others".repeat(i % 5)}; the field office in ${places[19 - i]} affirmed 12,000 flights (see U.S. figures) and other matters.`,
  );
  const { text, article, codes } = await read(await printed(`<h1>On Talks</h1>${marked(all)}`, "", "en"));
  expect(codes).toEqual([]);
  expect(article!.lang).toBe("en");
  expect(text.split("\n")).toEqual(["On Talks", ...all]);
});

const english = [
  "The minister said that the talks had been sus-",
  "pended and that the others would not go on with",
  "them. A well-known mediator denied it.",
];

test("a PDF by hand: a word parted at the end of a row is one word again", async () => {
  const { text } = await read(await pdf([shown(english)]));
  expect(text).toBe(
    "The minister said that the talks had been suspended and that the others would not go on with them. A well-known mediator denied it.",
  );
});

test("pages that are pictures: an error if all are, a warning if one is", async () => {
  expect((await read(await pdf(["0 0 100 100 re f", "0 0 10 10 re f"]))).codes).toEqual(["QN-IN-SCANNED"]);
  const { article, codes } = await read(await pdf([shown(english), "0 0 10 10 re f"]));
  expect([article !== undefined, codes]).toEqual([true, ["QN-IN-PAGES"]]);
});

test("a password, a damaged file, a stream that inflates without end", async () => {
  expect((await read(await pdf([shown(english)], { encrypt: true }))).codes).toEqual(["QN-IN-LOCKED"]);
  expect((await read(new TextEncoder().encode("%PDF-1.4\nnothing of the kind"))).codes).toEqual(["QN-IN-BROKEN"]);
  expect((await read(await pdf([" ".repeat(120_000_000)], { compress: true }))).codes).toEqual(["QN-IN-BOMB"]);
}, 30_000);

test("progress is told, an abort stops between pages", async () => {
  const bytes = await pdf([shown(english), shown(english), shown(english)]);
  const control = new AbortController();
  const told: string[] = [];
  const onProgress = (done: number, all: number): void => {
    told.push(`${done}/${all}`);
    if (done === 2) control.abort(new Error("stop"));
  };
  await expect(readArticles(bytes, "a.pdf", { onProgress, signal: control.signal })).rejects.toThrow("stop");
  expect(told).toEqual(["1/3", "2/3"]);
});
