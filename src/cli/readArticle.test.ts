// A path to articles: what cannot be opened is told without reading it.
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readArticle } from "./readArticle.ts";

const folder = mkdtempSync(join(tmpdir(), "qanat-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a file, a folder, nothing, and 200 MB", async () => {
  const file = join(folder, "a.txt");
  writeFileSync(file, "The minister said that the talks had been suspended.\r\n");
  expect(await readArticle(file)).toMatchObject({
    articles: [{ name: "a.txt", lang: "en", text: "The minister said that the talks had been suspended.\n" }],
    problems: [],
  });
  expect(await readArticle(folder)).toMatchObject({ problem: "directory" });
  expect(await readArticle(join(folder, "b.txt"))).toMatchObject({ problem: "missing" });
  const large = join(folder, "large.txt");
  writeFileSync(large, "x");
  truncateSync(large, 200_000_000);
  expect(await readArticle(large)).toMatchObject({ problem: "too-large" });
});
