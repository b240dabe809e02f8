// `qanat read`, `qanat review` and `qanat assess ARTICLE` as a person meets them: files, answers, messages, both languages.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { draftCase } from "../reading/draft/index.ts";
import { read } from "../reading/read.ts";
import type { Reading } from "../reading/reading.ts";
import { printQueue, type Queue } from "../reading/review/index.ts";
import { goldReading } from "../testing/goldReading.ts";

const main = fileURLToPath(new URL("../../dist/bin/main.js", import.meta.url));
const article = readFileSync(new URL("../../cases/article.ar.txt", import.meta.url), "utf8");
let folder = "";
const path = (name: string): string => join(folder, name);
const write = (name: string, text: string): string => {
  writeFileSync(path(name), text);
  return name;
};
const shown = (name: string): string => readFileSync(path(name), "utf8");
const qanat = (args: readonly string[], input = "") => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: folder,
    encoding: "utf8",
    input,
    env: { ...process.env, LANG: "en_GB.UTF-8", LC_ALL: "" },
    maxBuffer: 1 << 28,
  });
  expect(stdout + stderr).not.toMatch(/\bat .*\.(js|ts):\d+|node:internal|Error:/);
  return { code: status, out: stdout, err: stderr };
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "qanat-reading-"));
  write("article.ar.txt", article);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The draft of a perfect reading, written as `read` writes it. */
function draft(name: string): string {
  const { text, sources, queue } = draftCase([goldReading("gold-article")], { id: name });
  write(`${name}.case.yaml`, text);
  write(`${name}.review.json`, printQueue(queue));
  for (const source of sources) write(source.file, source.text);
  return `${name}.case.yaml`;
}

describe("read", () => {
  test("writes a case that check accepts, its text and its review file, and says what comes next", () => {
    const { code, out, err } = qanat(["read", "article.ar.txt", "--lang", "en"]);
    expect(code).toBe(0);
    expect(out).toMatch(/Draft from article\.ar\.txt/);
    expect(out).toMatch(/qanat review article\.case\.yaml/);
    expect(err).toMatch(/wrote article\.case\.yaml/);
    expect(qanat(["check", "article.case.yaml"]).out).toMatch(/0 errors/);
    // A text that stands beside the case is quoted there; any other is stored.
    expect(shown("article.case.yaml")).toMatch(/file: article\.ar\.txt/);
    expect(existsSync(path("article.article.ar.txt"))).toBe(false);
    expect(qanat(["read", "-", "-o", "piped.case.yaml"], article).code).toBe(0);
    expect(shown("piped.article.ar.txt")).toBe(article);
    expect((JSON.parse(shown("article.review.json")) as Queue).schema).toBe("qanat-review/1");
    expect(qanat(["read", "article.ar.txt", "--lang", "ar", "--force"]).out).toMatch(/مسودة من/);
  });
  test("never overwrites a draft or a text unasked", () => {
    qanat(["read", "article.ar.txt", "-o", "twice.case.yaml"]);
    write("twice.case.yaml", shown("twice.case.yaml").replace(/^title: .*$/m, "title: { en: mine }"));
    const { code, err } = qanat(["read", "article.ar.txt", "-o", "twice.case.yaml"]);
    expect([code, err]).toEqual([2, expect.stringMatching(/exists already.*--into.*--force/)]);
    expect(shown("twice.case.yaml")).toMatch(/mine/);
    write("third.article.ar.txt", "another text");
    expect(qanat(["read", "-", "-o", "third.case.yaml"], article).err).toMatch(/holds another text/);
    expect(existsSync(path("third.case.yaml"))).toBe(false);
  });
  test("from standard input, as JSON, without writing", () => {
    const { code, out } = qanat(["read", "-", "--json"], article);
    const found = JSON.parse(out);
    expect([code, found.schema, found.queue.schema, found.difference]).toEqual([
      0,
      "qanat-draft/1",
      "qanat-review/1",
      null,
    ]);
    expect(found.readings[0].article.text).toBe(article);
    expect(existsSync(path("-.case.yaml")) || existsSync(path("article_.case.yaml"))).toBe(false);
  });
  test("several articles are one case; into a case: shown, comments kept", () => {
    write("second.txt", "Nobody in the capital would say more. The talks go on.");
    const { code, out } = qanat(["read", "article.ar.txt", "second.txt", "-o", "both.case.yaml"]);
    expect([code, out]).toEqual([0, expect.stringMatching(/article\.ar\.txt, second\.txt/)]);
    expect(shown("both.case.yaml")).toMatch(/file: second\.txt/);
    const name = draft("added");
    write(name, shown(name).replace("  usa: {", "  # the claimant\n  usa: {"));
    const into = qanat(["read", "second.txt", "--into", name, "--lang", "en"]);
    expect(into.code).toBe(0);
    expect(into.out).toMatch(/What changes in the case:|nothing changes/);
    expect(shown(name)).toMatch(/# the claimant/);
    expect(shown(name)).toMatch(/file: second\.txt/);
    expect(qanat(["check", name]).out).toMatch(/0 errors/);
  });
  test("so many articles that two threads read them are read as one by one, in order", () => {
    const names = Array.from({ length: 20 }, (_, k) => write(`many-${k}.txt`, `${article}\n\nطبعة ${k}.\n`));
    const { code, out } = qanat(["read", ...names, "--json"]);
    const { readings } = JSON.parse(out) as { readings: Reading[] };
    expect([code, readings.map(({ article: { name } }) => name)]).toEqual([0, names]);
    for (const reading of readings) expect(reading).toEqual(JSON.parse(JSON.stringify(read(reading.article))));
  });
  test.each([
    [["read", "nowhere.txt"], 1, /no such file/],
    [["read", "empty.txt"], 1, /QN-IN-EMPTY/],
    [["read", "."], 1, /is a folder/],
    [["read"], 2, /article is missing/],
    [["read", "bad.case.yaml"], 2, /is a case file, no article/],
    [["read", "article.ar.txt", "-o", "x.txt"], 2, /ending must be/],
    [["read", "article.ar.txt", "--lang-of", "fr"], 2, /--lang-of is ar or en/],
    [["read", "article.ar.txt", "--into", "nowhere.case.yaml"], 1, /no such file/],
  ] as const)("%j: a clear message", (args, expected, message) => {
    write("empty.txt", "  \n");
    const { code, err } = qanat(args);
    expect([code, err]).toEqual([expected, expect.stringMatching(message)]);
  });
});

describe("review", () => {
  test("accept, merge, edit, reject, undo, all of a kind; saved and resumed", () => {
    const name = draft("reviewed");
    const first = qanat(["review", name], "m\nnato\na\nr\nu\na\ne\nmodality: alleged\nk\nq\n");
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/1 of \d+ · actor/);
    expect(first.out).toMatch(/us_allies would become nato/);
    expect(first.out).toMatch(/taken back/);
    expect(first.out).toMatch(/\d+ items accepted/);
    const text = shown(name);
    expect(text).not.toMatch(/^ {2}us_allies:/m);
    expect(text).toMatch(/modality: alleged/);
    expect(text).toMatch(/^ {2}c1:/m);
    expect(qanat(["check", name]).out).toMatch(/0 errors/);
    const second = qanat(["review", name, "--lang", "ar"], "ق\nض\n");
    expect(second.out).toMatch(/رُفض/);
    expect(second.err).toMatch(/حُفظ/);
    expect(shown(name)).not.toMatch(/^channels:/m);
  });
  test("a prior, an owner and a pattern are asked for; what would break the case is refused", () => {
    const name = draft("valued");
    const kinds = "k\n".repeat(8);
    const owners = "a\nusa\na\nrus\na\nnobody\na\nusa\na\nrus\n";
    const { out } = qanat(["review", name], `k\n${kinds}${owners}a\n`);
    expect(out).toMatch(/an actor: usa, rus/);
    expect(out).toMatch(/QN-ID|waits/);
    expect(qanat(["check", name]).out).toMatch(/0 errors/);
  });
  test("JSON prints the queue", () => {
    const name = draft("queued");
    const queue = JSON.parse(qanat(["review", name, "--json"]).out) as Queue;
    expect(queue.items.length).toBeGreaterThan(50);
  });
  test("end of input saves; steering characters of a text are shown as tokens", () => {
    const name = draft("steered");
    const queue = JSON.parse(shown("steered.review.json")) as { items: { note: { en: string } }[] };
    queue.items[0]!.note.en = "x\u001b[2Jy\u202ez";
    write("steered.review.json", JSON.stringify(queue));
    const { out, err } = qanat(["review", name], "");
    expect(out).toContain("x[U+001B][2Jy[U+202E]z");
    expect(err).toMatch(/saved .*: 0 decided/);
  });
  test.each([
    ["no review file", undefined, /is missing\. qanat read writes both/],
    ["not JSON", "{", /is not JSON/],
    ["another file", '{"schema":"x"}', /is no review file/],
    ["broken", '{"schema":"qanat-review/1","case":"bad","items":[{}],"history":[]}', /broken at items\.0/],
    ["of another case", '{"schema":"qanat-review/1","case":"else","items":[],"history":[]}', /another case/],
  ] as const)("%s: a clear message, exit 1", (_, review, message) => {
    draft("bad");
    rmSync(path("bad.review.json"));
    if (review !== undefined) write("bad.review.json", review);
    const { code, err } = qanat(["review", "bad.case.yaml"]);
    expect([code, err]).toEqual([1, expect.stringMatching(message)]);
  });
  test("what is no case is said", () => {
    expect(qanat(["review", "article.ar.txt"]).code).toBe(1);
    expect(qanat(["review", "nowhere"]).err).toMatch(/no such file/);
  });
});

describe("assess", () => {
  test("a claims-only draft: status of claims and what each lens lacks, in every form and both languages", () => {
    const name = draft("assessed");
    const outputs = ["o.ar.html", "o.en.html", "o.ar.md", "o.en.md", "o.json"];
    const { code } = qanat(["assess", name, ...outputs.flatMap((o) => ["-o", o])]);
    expect(code).toBe(0);
    expect(JSON.parse(shown("o.json")).lacks.stability.length).toBeGreaterThan(0);
    const bare = (text: string): string => text.replace(/[\u2066-\u2069]|<[^>]*>/g, "");
    for (const output of outputs.slice(0, 4)) {
      const text = bare(shown(output));
      expect(text).toMatch(output.includes(".ar.") ? /قيل ولم يتأكّد/ : /Said, not confirmed/);
      expect(text).toMatch(output.includes(".ar.") ? /لم يُشغَّل منظور الاستقرار/ : /the stability lens was not run/);
      expect(text).not.toMatch(/U\+206/);
    }
  });
  test("an article, by its ending or its content, from standard input too", () => {
    write("noending", article);
    for (const [args, input] of [
      [["assess", "article.ar.txt"], ""],
      [["assess", "noending"], ""],
      [["brief", "article.ar.txt"], ""],
      [["assess", "-"], article],
    ] as const) {
      const { code, out } = qanat([...args, "--lang", "en"], input);
      expect([args, code, out]).toEqual([args, 0, expect.stringMatching(/Situation assessment/)]);
    }
    expect(existsSync(path("article.article.ar.txt.case.yaml"))).toBe(false);
    expect(qanat(["assess", "article.ar.txt", "-o", "article.ar.txt"]).code).toBe(2);
  });
});
